//! Tells the linker of a release to keep relocations, by which the split tool (`scripts/split/`) sees what uses what.

use std::env;

fn main() {
    let family = env::var("CARGO_CFG_TARGET_FAMILY").unwrap_or_default();
    if env::var_os("CARGO_FEATURE_SPLIT").is_some() && family == "wasm" {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    println!("cargo::rerun-if-changed=build.rs");
}
