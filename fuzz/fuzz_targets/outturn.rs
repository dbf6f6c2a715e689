//! Any text as outturn by month: something of it is read, asked about or refused.

#![no_main]

use std::sync::LazyLock;

use files::outturn::{Answers, read as read_outturn};
use files::{parameter_files, read};
use libfuzzer_sys::fuzz_target;
use model::municipality::Municipality;

static SMALL: LazyLock<Municipality> = LazyLock::new(|| {
    let text = include_str!("../../crates/test-support/fixtures/lilla-kommunen.json");
    read::municipality(text, parameter_files::carried_simulation()).expect("a municipality")
});

fuzz_target!(|text: &str| {
    let read = read_outturn(text, &SMALL, &Answers::default());
    assert!(read.is_complete() || !read.questions.is_empty() || !read.problems.is_empty());
});
