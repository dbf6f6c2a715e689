//! Tells the linker what the release's own linker step needs to know.

fn main() {
    let on = |name: &str| std::env::var_os(name).is_some();
    let family = std::env::var("CARGO_CFG_TARGET_FAMILY").unwrap_or_default();
    // Where each function and text is used: what divides the program (scripts/split/) goes by it.
    if on("CARGO_FEATURE_SPLIT") && family == "wasm" {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    println!("cargo::rerun-if-changed=build.rs");
}
