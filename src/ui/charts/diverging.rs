//! Bars to both sides of nothing as an image: the page draws the same bars by its style sheet.

use rust_decimal::Decimal;

use super::frame::{Frame, LINE, WIDTH, row_name, text_at, text_to_edge};
use crate::i18n::numbers::{NO_VALUE, plain};
use model::money::DecimalExt;

/// Bars under a name, one for each that is held against the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What they are of.
    pub name: String,
    /// The bars.
    pub bars: Vec<Bar>,
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Whose it is.
    pub letter: String,
    /// How long it is, in per cent of the longest of its group: below 0 it goes to the left. None where nothing is drawn.
    pub percent: Option<Decimal>,
    /// The number beside it, or why there is none.
    pub number: Result<String, String>,
}

/// Rows that share a scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What they have in common.
    pub name: String,
    /// The rows.
    pub rows: Vec<Row>,
}

/// Pixels: where bars that go to the left begin at most, the middle, and how long the longest is.
const LEFT: usize = 40;
const MIDDLE: usize = 330;
const HALF: usize = 290;

/// The picture, a file of its own.
#[must_use]
pub fn picture(frame: &Frame, groups: &[Group]) -> String {
    let mut drawn = String::new();
    let mut y = 0_usize;
    for group in groups {
        let (name, below) = row_name(&group.name, "flow-label", y);
        y = below;
        drawn.push_str(&name);
        for row in &group.rows {
            let (name, below) = row_name(&row.name, "", y);
            y = below;
            drawn.push_str(&name);
            for bar in &row.bars {
                y = y.saturating_add(LINE);
                drawn.push_str(&text_at(0, y, "flow-label", &bar.letter));
                let number = match &bar.number {
                    Ok(number) => number.clone(),
                    Err(reason) => format!("{NO_VALUE} {reason}"),
                };
                drawn.push_str(&text_to_edge(y, &number));
                if let Some(percent) = bar.percent {
                    drawn.push_str(&drawn_bar(percent, y.saturating_sub(10)));
                }
            }
        }
        y = y.saturating_add(LINE);
    }
    frame.around(WIDTH, y, &drawn)
}

fn drawn_bar(percent: Decimal, y: usize) -> String {
    let length = percent.abs().min(Decimal::ONE_HUNDRED);
    let (x, from, class) = if percent < Decimal::ZERO {
        (LEFT, Decimal::ONE_HUNDRED.try_sub(length).unwrap_or(Decimal::ZERO), "bar is-less")
    } else {
        (MIDDLE, Decimal::ZERO, "bar")
    };
    let (from, length) = (plain(from), plain(length));
    format!(
        r#"<path class="hatch-axis" d="M{MIDDLE} {}v{LINE}"/><svg x="{x}" y="{y}" width="{HALF}" height="12"><rect class="{class}" x="{from}%" width="{length}%" height="12"/></svg>"#,
        y.saturating_sub(3)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_goes_to_the_right_and_less_to_the_left_up_to_the_middle() {
        let bar = |letter: &str, percent: i64| Bar {
            letter: letter.to_owned(),
            percent: Some(Decimal::from(percent)),
            number: Ok("1,0".to_owned()),
        };
        let reason = "Talen är för stora att räkna med.".to_owned();
        let unknown = Bar { letter: "D".to_owned(), percent: None, number: Err(reason) };
        let frame = Frame { title: "Jämför".to_owned(), about: Vec::new(), source: "Källa".to_owned() };
        let rows = vec![Row {
            name: "Skola & <vård>".to_owned(),
            bars: vec![bar("B", 40), bar("C", -25), unknown],
        }];
        let drawn = picture(&frame, &[Group { name: "Nämnder".to_owned(), rows }]);
        assert!(drawn.contains("Skola &amp; &lt;vård&gt;"), "text is only ever text");
        assert!(drawn.contains(r#"<rect class="bar" x="0%" width="40%""#), "{drawn}");
        assert!(drawn.contains(r#"<rect class="bar is-less" x="75%" width="25%""#), "{drawn}");
        assert_eq!(drawn.matches("<rect").count(), 2, "there is no bar of what is not known");
        assert!(drawn.contains("– Talen är för stora att räkna med."), "{drawn}");
        assert!(drawn.ends_with("</svg>"));
    }
}
