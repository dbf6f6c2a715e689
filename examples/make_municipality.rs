//! Makes `public/municipalities/sodertalje-2022.json` from the tables in `figures/` and the law's parameters.
//!
//! Run with `cargo run --example make_municipality`. How the figures fit together: `docs/sodertalje-2022.md`.

#[path = "make_municipality/mod.rs"]
mod make_municipality;

use std::path::Path;
use std::process::ExitCode;

use make_municipality::problem::Problem;
use make_municipality::{TARGET, generate};

fn main() -> ExitCode {
    match write(Path::new(env!("CARGO_MANIFEST_DIR"))) {
        Ok(bytes) => {
            println!("{TARGET}: {bytes} bytes");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn write(root: &Path) -> Result<usize, Problem> {
    let json = generate(root)?;
    std::fs::write(root.join(TARGET), &json).map_err(|error| Problem::at(TARGET, error.to_string()))?;
    Ok(json.len())
}
