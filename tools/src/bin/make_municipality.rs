//! Makes `public/municipalities/sodertalje-2022.json` from the tables in `tools/figures/` and the law's parameters.
//!
//! Run with `cargo run -p tools --bin make_municipality`. How the figures fit together: `docs/sodertalje-2022.md`.

use std::path::Path;
use std::process::ExitCode;

use tools::make_municipality::problem::Problem;
use tools::make_municipality::{TARGET, generate};

fn main() -> ExitCode {
    match write(&tools::repository_root()) {
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
    std::fs::write(root.join(TARGET), &json).map_err(|error| Problem::new(TARGET, error.to_string()))?;
    Ok(json.len())
}
