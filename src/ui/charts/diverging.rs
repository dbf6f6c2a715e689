//! Bars to both sides of nothing as an image: the page draws the same bars by its style sheet.

use std::fmt::Write;

use rust_decimal::Decimal;

use super::file::file;
use crate::domain::money::Arithmetic;
use crate::i18n::numbers::plain;

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
    pub letter: &'static str,
    /// How long it is, in per cent of the longest of its group: below 0 it goes to the left.
    pub percent: Decimal,
    /// The number beside it.
    pub number: String,
}

/// Rows that share a scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What they have in common.
    pub name: String,
    /// The rows.
    pub rows: Vec<Row>,
}

/// Pixels: the picture's width, a line of text or a bar, and the two halves that bars lie in.
const WIDTH: usize = 760;
const LINE: usize = 18;
const LEFT: usize = 30;
const MIDDLE: usize = 330;
const HALF: usize = 300;

/// The picture, a file of its own, with `lines` above it.
#[must_use]
pub fn picture(lines: &[String], groups: &[Group]) -> String {
    let mut drawn = String::new();
    let mut y = LINE;
    let mut text = |y: usize, x: usize, class: &str, words: &str| {
        let anchor = if x == WIDTH { " text-anchor=\"end\"" } else { "" };
        // Writing into a text does not fail.
        let _ = write!(drawn, r#"<text class="{class}" x="{x}" y="{y}"{anchor}>{}</text>"#, escaped(words));
    };
    for line in lines {
        text(y, 0, "", line);
        y = y.saturating_add(LINE);
    }
    let mut bars = String::new();
    for group in groups {
        y = y.saturating_add(LINE);
        text(y, 0, "flow-label", &group.name);
        for row in &group.rows {
            y = y.saturating_add(LINE);
            text(y, 0, "", &row.name);
            for bar in &row.bars {
                y = y.saturating_add(LINE);
                text(y, 0, "flow-label", bar.letter);
                text(y, WIDTH, "", &bar.number);
                bars.push_str(&drawn_bar(bar, y.saturating_sub(10)));
            }
        }
    }
    let height = y.saturating_add(LINE);
    file(&format!(r#"<svg viewBox="0 0 {WIDTH} {height}">{drawn}{bars}</svg>"#))
}

fn drawn_bar(bar: &Bar, y: usize) -> String {
    let length = bar.percent.abs().min(Decimal::ONE_HUNDRED);
    let (x, from, class) = if bar.percent < Decimal::ZERO {
        (LEFT, Decimal::ONE_HUNDRED.less(length).unwrap_or_default(), "bar is-less")
    } else {
        (MIDDLE, Decimal::ZERO, "bar")
    };
    let (from, length) = (plain(from), plain(length));
    format!(
        r#"<path class="hatch-axis" d="M{MIDDLE} {}v{LINE}"/><svg x="{x}" y="{y}" width="{HALF}" height="12"><rect class="{class}" x="{from}%" width="{length}%" height="12"/></svg>"#,
        y.saturating_sub(3)
    )
}

/// `words` as they stand between tags.
fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_goes_to_the_right_and_less_to_the_left_up_to_the_middle() {
        let bar =
            |letter, percent: i64| Bar { letter, percent: Decimal::from(percent), number: "1,0".to_owned() };
        let rows = vec![Row { name: "Skola & <vård>".to_owned(), bars: vec![bar("B", 40), bar("C", -25)] }];
        let drawn = picture(&["Jämför".to_owned()], &[Group { name: "Nämnder".to_owned(), rows }]);
        assert!(drawn.contains("Skola &amp; &lt;vård&gt;"), "text is only ever text");
        assert!(drawn.contains(r#"<rect class="bar" x="0%" width="40%""#), "{drawn}");
        assert!(drawn.contains(r#"<rect class="bar is-less" x="75%" width="25%""#), "{drawn}");
        assert!(drawn.ends_with("</svg>"));
    }
}
