//! Writes the JSON Schemas of the municipality file and of the parameter files from their types:
//! `cargo run -p tools --bin write_schema`.

use std::error::Error;

use files::{file, parameter_files};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = &tools::repository_root().join("public/schema");
    for (name, schema) in [
        ("municipality-1.schema.json", file::schema::schema()?),
        ("parameters-1.schema.json", parameter_files::schema::schema()?),
    ] {
        let path = folder.join(name);
        std::fs::write(&path, schema)?;
        println!("written: {}", path.display());
    }
    Ok(())
}
