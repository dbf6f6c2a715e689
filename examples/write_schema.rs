//! Writes the JSON Schema of the municipality file from the types that write it:
//! `cargo run --features schema --example write_schema`.

use std::error::Error;
use std::path::Path;

use kommunbidrag::data::file;

fn main() -> Result<(), Box<dyn Error>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/schema/municipality-1.schema.json");
    std::fs::write(&path, file::schema()?)?;
    println!("written: {}", path.display());
    Ok(())
}
