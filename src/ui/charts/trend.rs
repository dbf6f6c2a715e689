//! Small columns, one a year.

use model::YEARS;

/// Height of the columns' field; the line below it is at its foot.
const FOOT: f64 = 23.0;
const TALLEST: f64 = 21.0;
const APART: f64 = 20.0;

/// A column: attributes of its rectangle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Left edge.
    pub x: String,
    /// Upper edge.
    pub y: String,
    /// Height.
    pub height: String,
    /// Whether it stands for less than nothing.
    pub below: bool,
}

/// Columns for amounts in whole thousands, the highest as high as the field. None where there is nothing to show.
#[must_use]
pub fn columns(amounts: [i32; YEARS]) -> Vec<Column> {
    let tallest = amounts.iter().map(|amount| amount.unsigned_abs()).max().unwrap_or_default();
    if tallest == 0 {
        return Vec::new();
    }
    let mut x = -APART;
    amounts
        .iter()
        .map(|amount| {
            x += APART;
            let height = f64::from(amount.unsigned_abs()) * TALLEST / f64::from(tallest);
            Column {
                x: format!("{x:.0}"),
                y: format!("{:.1}", FOOT - height),
                height: format!("{height:.1}"),
                below: *amount < 0,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_fills_the_field_and_what_is_below_nothing_says_so() {
        let shown = columns([50, -100, 0]);
        let heights: Vec<&str> = shown.iter().map(|column| column.height.as_str()).collect();
        assert_eq!(heights, ["10.5", "21.0", "0.0"]);
        assert_eq!(shown.iter().map(|column| column.below).collect::<Vec<_>>(), [false, true, false]);
        assert_eq!(columns([0, 0, 0]), []);
    }
}
