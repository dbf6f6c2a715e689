//! What a build makes beside the program: the law as the page begins with it, and what a release's linker needs to know.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use serde_json::{Map, Value};

/// The parameter files, one a year: all that the law says, each value with its source.
const PARAMETERS: &str = "src/data/parameters";

/// What the model asks of a year's law. The rest of a file is read by parts of the page that come later, and comes with them.
const FIRST: [&str; 5] = ["year", "projection_factor", "mean_tax_base", "guarantee_level", "county_rates"];

fn main() {
    let on = |name: &str| env::var_os(name).is_some();
    let family = env::var("CARGO_CFG_TARGET_FAMILY").unwrap_or_default();
    // Where each function and text is used: what divides the program (scripts/split/) goes by it.
    if on("CARGO_FEATURE_SPLIT") && family == "wasm" {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={PARAMETERS}");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    if let Err(error) = parameters(&out) {
        println!("cargo::error={PARAMETERS}: {error}");
        process::exit(1);
    }
}

/// Writes two lists of the files, newest last: whole, and what the page begins with.
fn parameters(out: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(PARAMETERS)?.map(|entry| Ok(entry?.path())).collect::<Result<_, std::io::Error>>()?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    let mut first = Vec::new();
    let mut whole = Vec::new();
    for file in &files {
        let year: Map<String, Value> = serde_json::from_str(&fs::read_to_string(file)?)?;
        whole.push(Value::Object(year.clone()).to_string());
        first.push(
            Value::Object(year.into_iter().filter(|(key, _)| FIRST.contains(&key.as_str())).collect())
                .to_string(),
        );
    }
    fs::write(out.join("first.rs"), format!("{first:?}"))?;
    fs::write(out.join("whole.rs"), format!("{whole:?}"))?;
    Ok(())
}
