//! A workbook of several sheets, as JSON for the writer of XLSX files (`scripts/xlsx/writer.js`).
//!
//! A number goes as its decimal digits, never as a float. A spreadsheet holds numbers of at most 15 digits as they are written, such as
//! 9,999,999,999,999.99; one with more goes as text. A text goes as text, which no spreadsheet takes for a formula.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::csv::{Cell, Sheet};

/// The first number with more digits than a spreadsheet holds.
const TOO_MANY_DIGITS: u128 = 1_000_000_000_000_000;

/// A sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkbookSheet {
    /// Its name, at most 31 characters and none of `[]/\:*?`.
    pub name: String,
    /// Its headings and rows.
    pub sheet: Sheet,
    /// How many of the first columns stay in sight when it is scrolled.
    pub fixed_columns: usize,
    /// Whether the last row has the sums.
    pub has_sum: bool,
}

/// The workbook as the writer reads it.
#[must_use]
pub fn to_json(sheets: &[WorkbookSheet]) -> String {
    let sheet = |sheet: &WorkbookSheet| {
        let row = |cells: &Vec<Cell>| Value::Array(cells.iter().map(written).collect());
        json!({
            "name": sheet.name,
            "columns": sheet.sheet.columns,
            "rows": sheet.sheet.rows.iter().map(row).collect::<Value>(),
            "fixed": sheet.fixed_columns,
            "sum": sheet.has_sum,
        })
    };
    json!({ "sheets": sheets.iter().map(sheet).collect::<Value>() }).to_string()
}

/// A number is an object, so that no text can be taken for one.
fn written(cell: &Cell) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Text(text) => Value::from(text.as_str()),
        Cell::Number(number) => {
            let number = number.normalize();
            if number.mantissa().unsigned_abs() >= TOO_MANY_DIGITS {
                return Value::from(number.to_string());
            }
            json!({ "number": number.to_string(), "format": format_of(number) })
        }
    }
}

/// The number format that shows all decimals of `number`, with groups of three digits and a real minus sign.
fn format_of(number: Decimal) -> String {
    let decimals = usize::try_from(number.scale()).unwrap_or(0);
    let digits = if decimals == 0 { "#,##0".to_owned() } else { format!("#,##0.{}", "0".repeat(decimals)) };
    format!("{digits};\"\u{2212}\"{digits}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_with_all_its_decimals_and_a_format_that_shows_them() {
        let number = |text: &str| written(&Cell::Number(text.parse().expect("a decimal")));
        assert_eq!(
            number("-1234567.50"),
            json!({ "number": "-1234567.5", "format": "#,##0.0;\"\u{2212}\"#,##0.0" })
        );
        assert_eq!(
            number("186400000"),
            json!({ "number": "186400000", "format": "#,##0;\"\u{2212}\"#,##0" })
        );
        assert_eq!(number("9999999999999.99")["number"], "9999999999999.99");
        assert_eq!(number("99999999999999.99"), json!("99999999999999.99"), "16 digits");
        assert_eq!(number("0.00"), json!({ "number": "0", "format": "#,##0;\"\u{2212}\"#,##0" }));
    }

    #[test]
    fn a_text_stays_a_text() {
        for text in ["=SUMMA(A1)", "12", "", "Barn & <unga> 🏫"] {
            assert_eq!(written(&Cell::from(text)), json!(text));
        }
        assert_eq!(written(&Cell::Empty), Value::Null);
    }
}
