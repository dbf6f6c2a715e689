//! What only a real browser can answer. Run by `make test`, or alone as docs/setup.md says.
#![cfg(target_arch = "wasm32")]

mod browser;
mod el;
mod language_choice;
mod recompute;
mod storage;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
