//! Any text as a stored undo history: every step that is read can be undone and redone.

#![no_main]

use std::sync::LazyLock;

use files::{parameter_files, read};
use kommunbidrag::state::undo::History;
use libfuzzer_sys::fuzz_target;
use model::municipality::Municipality;
use model::scenario::Scenario;

static SMALL: LazyLock<Municipality> = LazyLock::new(|| {
    let text = include_str!("../../crates/test-support/fixtures/lilla-kommunen.json");
    read::municipality(text, parameter_files::carried_simulation()).expect("a municipality")
});

fuzz_target!(|text: &str| {
    let mut history = History::from_text(text, &SMALL, &Scenario::default()).history;
    let mut states = vec![Scenario::default()];
    while let Some((earlier, _)) = history.undo(states.last().expect("the present state")) {
        states.push(earlier);
    }
    let mut now = states.pop().expect("the present state");
    while let Some(later) = states.pop() {
        now = history.redo(&now).expect("a step that was undone").0;
        assert_eq!(now, later);
    }
});
