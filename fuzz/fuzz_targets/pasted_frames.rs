//! Any text as frames that are pasted from a spreadsheet: something of it is read, left out or refused.

#![no_main]

use std::sync::LazyLock;

use files::pasted_frames::{PasteOptions, read as read_frames};
use files::{parameter_files, read};
use libfuzzer_sys::fuzz_target;
use model::municipality::Municipality;

static SMALL: LazyLock<Municipality> = LazyLock::new(|| {
    let text = include_str!("../../crates/test-support/fixtures/lilla-kommunen.json");
    read::municipality(text, parameter_files::carried_simulation()).expect("a municipality")
});

fuzz_target!(|text: &str| {
    let read = read_frames(text, &SMALL, &PasteOptions::default());
    assert!(!read.rows.is_empty() || !read.problems.is_empty());
});
