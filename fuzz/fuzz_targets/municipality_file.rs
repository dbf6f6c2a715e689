//! Any text as a municipality file: it is read, or refused with at least one error.

#![no_main]

use std::sync::LazyLock;

use files::{parameters, read};
use model::parameters::Parameters;
use libfuzzer_sys::fuzz_target;

static LAW: LazyLock<Parameters> = LazyLock::new(parameters::carried);

fuzz_target!(|text: &str| {
    if let Err(errors) = read::municipality(text, &LAW) {
        assert!(!errors.is_empty());
    }
});
