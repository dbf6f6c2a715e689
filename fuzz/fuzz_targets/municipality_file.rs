//! Any text as a municipality file: it is read, or refused with at least one error.

#![no_main]

use files::{parameter_files, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Err(errors) = read::municipality(text, parameter_files::carried_simulation()) {
        assert!(!errors.is_empty());
    }
});
