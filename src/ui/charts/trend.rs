//! Small columns, one a year.

use model::YEARS;

/// The y coordinate that the columns stand on.
const BASELINE: f64 = 23.0;
const MAX_HEIGHT: f64 = 21.0;
const COLUMN_PITCH: f64 = 20.0;

/// A column: attributes of its rectangle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Left edge.
    pub x: String,
    /// Upper edge.
    pub y: String,
    /// Height.
    pub height: String,
    /// Whether its amount is negative.
    pub is_negative: bool,
}

/// Columns for amounts in whole thousands, the highest as high as the chart. Empty where all amounts are 0.
#[must_use]
pub fn columns(amounts: [i32; YEARS]) -> Vec<Column> {
    let tallest = amounts.iter().map(|amount| amount.unsigned_abs()).max().unwrap_or_default();
    if tallest == 0 {
        return Vec::new();
    }
    let mut x = -COLUMN_PITCH;
    amounts
        .iter()
        .map(|amount| {
            x += COLUMN_PITCH;
            let height = f64::from(amount.unsigned_abs()) * MAX_HEIGHT / f64::from(tallest);
            Column {
                x: format!("{x:.0}"),
                y: format!("{:.1}", BASELINE - height),
                height: format!("{height:.1}"),
                is_negative: *amount < 0,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_amount_has_the_full_height_and_negative_amounts_are_marked() {
        let shown = columns([50, -100, 0]);
        let heights: Vec<&str> = shown.iter().map(|column| column.height.as_str()).collect();
        assert_eq!(heights, ["10.5", "21.0", "0.0"]);
        assert_eq!(shown.iter().map(|column| column.is_negative).collect::<Vec<_>>(), [false, true, false]);
        assert_eq!(columns([0, 0, 0]), []);
    }
}
