//! Tests that need a real browser. `make test` runs them; docs/setup.md says how to run them alone.
#![cfg(target_arch = "wasm32")]

mod browser;
mod el;
mod language_choice;
mod play;
mod recompute;
mod storage;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
