//! Any text as a saved scenario: what is read is applied, computed, listed as changes and written again.

#![no_main]

use std::sync::LazyLock;

use files::saved::Saved;
use files::{parameter_files, read};
use libfuzzer_sys::fuzz_target;
use model::changes::changes;
use model::municipality::Municipality;

static SMALL: LazyLock<Municipality> = LazyLock::new(|| {
    let text = include_str!("../../crates/test-support/fixtures/lilla-kommunen.json");
    read::municipality(text, parameter_files::carried_simulation()).expect("a municipality")
});

fuzz_target!(|text: &str| {
    let Ok(saved) = Saved::from_text(text) else { return };
    let (scenario, _) = saved.scenario.resolve(&SMALL);
    let _may_be_out_of_range = changes(&SMALL, parameter_files::carried_simulation(), &scenario);
    assert_eq!(Saved::from_text(&saved.to_text()), Ok(saved));
});
