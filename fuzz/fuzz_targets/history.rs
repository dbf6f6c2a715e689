//! Any text as a kept history: whatever is read of it can be taken back and done again, to and fro.

#![no_main]

use std::sync::LazyLock;

use files::{parameter_files, read};
use model::municipality::Municipality;
use model::scenario::Scenario;
use kommunbidrag::state::undo::history::History;
use libfuzzer_sys::fuzz_target;

static SMALL: LazyLock<Municipality> = LazyLock::new(|| {
    let text = include_str!("../../crates/test-support/fixtures/lilla-kommunen.json");
    read::municipality(text, parameter_files::carried_simulation()).expect("a municipality")
});

fuzz_target!(|text: &str| {
    let mut history = History::from_text(text, &SMALL, &Scenario::default()).history;
    let mut moments = vec![Scenario::default()];
    while let Some((earlier, _)) = history.undo(moments.last().expect("the first")) {
        moments.push(earlier);
    }
    let mut now = moments.pop().expect("the first");
    while let Some(later) = moments.pop() {
        now = history.redo(&now).expect("what was taken back").0;
        assert_eq!(now, later);
    }
});
