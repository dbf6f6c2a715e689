//! Any text as a saved scenario: what is read is applied, computed, listed and written again.

#![no_main]

use std::sync::LazyLock;

use files::saved::Saved;
use files::{parameters, read};
use model::changes::changes;
use model::municipality::Municipality;
use model::parameters::Parameters;
use libfuzzer_sys::fuzz_target;

static LAW: LazyLock<Parameters> = LazyLock::new(parameters::carried);
static SMALL: LazyLock<Municipality> = LazyLock::new(|| {
    let text = include_str!("../../crates/test-support/fixtures/lilla-kommunen.json");
    read::municipality(text, &LAW).expect("a municipality")
});

fuzz_target!(|text: &str| {
    let Ok(saved) = Saved::from_text(text) else { return };
    let (scenario, _) = saved.scenario.resolve(&SMALL);
    let _or_an_error = changes(&SMALL, &LAW, &scenario);
    assert_eq!(Saved::from_text(&saved.to_text()), Ok(saved));
});
