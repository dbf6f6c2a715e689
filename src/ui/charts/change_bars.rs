//! Bars from a start amount to the amount now, as an SVG image. The page draws the same bars with CSS.

use rust_decimal::Decimal;

use super::frame::{Frame, LINE_HEIGHT, WIDTH, text_lines, text_right};
use crate::i18n::numbers::machine_text;
use model::money::DecimalExt;

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it shows.
    pub name: String,
    /// The start amount and the amount now, in per cent of the longest bar. `None` where they are not known.
    pub lengths: Option<(Decimal, Decimal)>,
    /// The numbers beside it.
    pub numbers: String,
}

/// Pixels of the longest bar. The numbers are to the right of it.
const MAX_LENGTH: usize = 500;

/// The picture as an SVG file.
#[must_use]
pub fn picture(frame: &Frame, bars: &[Bar]) -> String {
    let mut drawn = String::new();
    let mut y = 0_usize;
    for bar in bars {
        let (name, below) = text_lines(&bar.name, "flow-label", y);
        y = below.saturating_add(LINE_HEIGHT);
        drawn.push_str(&name);
        drawn.push_str(&text_right(y, &bar.numbers));
        if let Some(lengths) = bar.lengths {
            drawn.push_str(&bar_svg(lengths, y.saturating_sub(10)));
        }
        y = y.saturating_add(6);
    }
    frame.to_svg(WIDTH, y.saturating_add(6), &drawn)
}

fn bar_svg((start, now): (Decimal, Decimal), y: usize) -> String {
    let within = |percent: Decimal| percent.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED);
    let (start, now) = (within(start), within(now));
    let (both, longer) = (start.min(now), start.max(now));
    let class = if now < start { "bar is-less" } else { "bar" };
    let (both, more) = (machine_text(both), machine_text(longer.try_sub(both).unwrap_or(Decimal::ZERO)));
    format!(
        r#"<svg y="{y}" width="{MAX_LENGTH}" height="12"><rect class="bar-start" width="{both}%" height="12"/><rect class="{class}" x="{both}%" width="{more}%" height="12"/></svg>"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gains_are_filled_and_losses_are_hatched() {
        let bar = |start: i64, now: i64| Bar {
            name: "Skola".to_owned(),
            lengths: Some((Decimal::from(start), Decimal::from(now))),
            numbers: "1,0".to_owned(),
        };
        let frame = Frame { title: "Nämnder".to_owned(), about: Vec::new(), source: "Källa".to_owned() };
        let drawn = picture(&frame, &[bar(40, 60), bar(50, 30)]);
        assert!(drawn.contains(r#"<rect class="bar" x="40%" width="20%""#), "{drawn}");
        assert!(drawn.contains(r#"<rect class="bar is-less" x="30%" width="20%""#), "{drawn}");
    }
}
