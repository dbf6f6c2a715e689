//! The file as JSON: compact, but with a line for each top-level member and each of its items, so that changes can be read.

use files::file::MunicipalityFile;

use super::TARGET;
use super::problem::Problem;

/// How deep a comma may stand and still end its line.
const DEPTH: usize = 2;

/// Writes the file.
pub fn write(file: &MunicipalityFile) -> Result<String, Problem> {
    let compact = serde_json::to_string(file).map_err(|error| Problem::new(TARGET, error.to_string()))?;
    let mut lines = String::with_capacity(compact.len());
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for character in compact.chars() {
        lines.push(character);
        if in_text {
            in_text = escaped || character != '"';
            escaped = character == '\\' && !escaped;
            continue;
        }
        match character {
            '"' => in_text = true,
            '{' | '[' => depth = depth.saturating_add(1),
            '}' | ']' => depth = depth.saturating_sub(1),
            ',' if depth <= DEPTH => lines.push('\n'),
            _ => {}
        }
    }
    lines.push('\n');
    Ok(lines)
}
