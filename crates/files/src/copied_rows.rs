//! The rows and cells of a text, as spreadsheets copy it.

/// The rows of `text`, each with the line that it begins on, counted from 1, and its cells without the spaces around them.
///
/// A cell in quotes can have separators and line breaks, which become spaces, and quotes, which are doubled.
#[must_use]
pub fn copied_rows(text: &str, separator: char) -> Vec<(usize, Vec<String>)> {
    let (mut rows, mut cells, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut line, mut first_line, mut is_quoted) = (1_usize, 1_usize, false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\n' {
            line = line.saturating_add(1);
        }
        match c {
            '"' if is_quoted && chars.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' if is_quoted => is_quoted = false,
            // A quote that nothing closes is a character.
            '"' if cell.trim().is_empty() && chars.clone().any(|c| c == '"') => is_quoted = true,
            '\r' => {}
            '\n' if is_quoted => cell.push(' '),
            '\n' => {
                cells.push(trimmed(&mut cell));
                rows.push((first_line, std::mem::take(&mut cells)));
                first_line = line;
            }
            c if c == separator && !is_quoted => cells.push(trimmed(&mut cell)),
            c => cell.push(c),
        }
    }
    cells.push(trimmed(&mut cell));
    rows.push((first_line, cells));
    rows
}

/// The text of a cell that has ended.
fn trimmed(cell: &mut String) -> String {
    std::mem::take(cell).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::copied_rows;

    #[test]
    fn cells_in_quotes_can_have_line_breaks_separators_and_quotes() {
        let text = "Nämnd\t\"Budget\n2022\"\t\"a\tb\"\r\n\"Norra \"\"N\"\"\"\t 1 \t5\"";
        let cells = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        assert_eq!(
            copied_rows(text, '\t'),
            [(1, cells(["Nämnd", "Budget 2022", "a\tb"])), (3, cells(["Norra \"N\"", "1", "5\""]))]
        );
    }
}
