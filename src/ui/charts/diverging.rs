//! Diverging bars as an SVG image. The page draws the same bars with CSS.

use rust_decimal::Decimal;

use super::frame::{Frame, LINE_HEIGHT, WIDTH, text_at, text_lines, text_right};
use crate::i18n::numbers::{NO_VALUE, machine_text};
use model::money::DecimalExt;

/// Bars under a name, one for each scenario or year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What the bars show.
    pub name: String,
    /// The bars.
    pub bars: Vec<Bar>,
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// The letter of its scenario, or its year.
    pub label: String,
    /// Its length in per cent of the longest bar of its group; negative bars go to the left. `None` where there is no bar.
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

/// Pixels: the left end of the longest negative bar, the axis, and the length of the longest bar.
const LEFT_X: usize = 40;
const AXIS_X: usize = 330;
const HALF_WIDTH: usize = 290;

/// The picture as an SVG file.
#[must_use]
pub fn picture(frame: &Frame, groups: &[Group]) -> String {
    let mut drawn = String::new();
    let mut y = 0_usize;
    for group in groups {
        let (name, below) = text_lines(&group.name, "flow-label", y);
        y = below;
        drawn.push_str(&name);
        for row in &group.rows {
            let (name, below) = text_lines(&row.name, "", y);
            y = below;
            drawn.push_str(&name);
            for bar in &row.bars {
                y = y.saturating_add(LINE_HEIGHT);
                drawn.push_str(&text_at(0, y, "flow-label", &bar.label));
                let number = match &bar.number {
                    Ok(number) => number.clone(),
                    Err(reason) => format!("{NO_VALUE} {reason}"),
                };
                drawn.push_str(&text_right(y, &number));
                if let Some(percent) = bar.percent {
                    drawn.push_str(&bar_svg(percent, y.saturating_sub(10)));
                }
            }
        }
        y = y.saturating_add(LINE_HEIGHT);
    }
    frame.to_svg(WIDTH, y, &drawn)
}

fn bar_svg(percent: Decimal, y: usize) -> String {
    let length = percent.abs().min(Decimal::ONE_HUNDRED);
    let (x, from, class) = if percent < Decimal::ZERO {
        (LEFT_X, Decimal::ONE_HUNDRED.try_sub(length).unwrap_or(Decimal::ZERO), "bar is-less")
    } else {
        (AXIS_X, Decimal::ZERO, "bar")
    };
    let (from, length) = (machine_text(from), machine_text(length));
    format!(
        r#"<path class="hatch-axis" d="M{AXIS_X} {}v{LINE_HEIGHT}"/><svg x="{x}" y="{y}" width="{HALF_WIDTH}" height="12"><rect class="{class}" x="{from}%" width="{length}%" height="12"/></svg>"#,
        y.saturating_sub(3)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positive_bars_go_right_and_negative_bars_left() {
        let bar = |label: &str, percent: i64| Bar {
            label: label.to_owned(),
            percent: Some(Decimal::from(percent)),
            number: Ok("1,0".to_owned()),
        };
        let reason = "Talen är för stora att räkna med.".to_owned();
        let unknown = Bar { label: "D".to_owned(), percent: None, number: Err(reason) };
        let frame = Frame { title: "Jämför".to_owned(), about: Vec::new(), source: "Källa".to_owned() };
        let rows = vec![Row {
            name: "Skola & <vård>".to_owned(),
            bars: vec![bar("B", 40), bar("C", -25), unknown],
        }];
        let drawn = picture(&frame, &[Group { name: "Nämnder".to_owned(), rows }]);
        assert!(drawn.contains("Skola &amp; &lt;vård&gt;"), "text is only ever text");
        assert!(drawn.contains(r#"<rect class="bar" x="0%" width="40%""#), "{drawn}");
        assert!(drawn.contains(r#"<rect class="bar is-less" x="75%" width="25%""#), "{drawn}");
        assert_eq!(drawn.matches(r#"<rect class="bar"#).count(), 2, "there is no bar of what is not known");
        assert!(drawn.contains("– Talen är för stora att räkna med."), "{drawn}");
        assert!(drawn.ends_with("</svg>"));
    }
}
