//! Any text as the stored person or as the stored assumptions: what is read is written, and read back without errors.

#![no_main]

use files::{assumed, person};
use libfuzzer_sys::fuzz_target;

const MUNICIPALITY: &str = "lilla-kommunen";

fuzz_target!(|text: &str| {
    let (read, _) = person::read(text);
    assert_eq!(person::read(&person::write(&read)), (read, Vec::new()));

    let (read, _) = assumed::read(text, MUNICIPALITY);
    let written = assumed::write(&read, MUNICIPALITY);
    let (again, errors) = assumed::read(&written, MUNICIPALITY);
    assert_eq!((assumed::write(&again, MUNICIPALITY), errors), (written, Vec::new()));
});
