//! Takes from the parameter files what the simulation computes with, so that the first module of the app carries no more of them.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use serde_json::Value;

/// What of a parameter file the simulation does not read (`parameter_files::read_simulation`).
const NOT_SIMULATED: [&str; 3] = ["adjustment_per_inhabitant", "municipality", "person"];

fn main() -> io::Result<()> {
    let folder = Path::new("parameters");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build.rs");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    // Named by their years: each inherits from the one before.
    paths.sort();
    let mut files = Vec::with_capacity(paths.len());
    for path in paths {
        let mut file: Value = serde_json::from_str(&fs::read_to_string(path)?)?;
        if let Some(fields) = file.as_object_mut() {
            fields.retain(|name, _| !NOT_SIMULATED.contains(&name.as_str()));
        }
        files.push(file);
    }
    let out = env::var_os("OUT_DIR").map(PathBuf::from).ok_or(io::ErrorKind::NotFound)?;
    fs::write(out.join("simulation.json"), serde_json::to_string(&files)?)
}
