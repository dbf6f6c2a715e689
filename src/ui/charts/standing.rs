//! Bars that show what stood and what stands as an image: the page draws the same bars by its style sheet.

use rust_decimal::Decimal;

use super::frame::{Frame, LINE, WIDTH, row_name, text_to_edge};
use crate::i18n::numbers::plain;
use model::money::DecimalExt;

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it is of.
    pub name: String,
    /// How long it was and is, in per cent of the longest. None where that is not known, or there is no longest.
    pub lengths: Option<(Decimal, Decimal)>,
    /// The numbers beside it.
    pub numbers: String,
}

/// Where a bar ends at most: the numbers stand beside it.
const LONGEST: usize = 500;

/// The picture, a file of its own.
#[must_use]
pub fn picture(frame: &Frame, bars: &[Bar]) -> String {
    let mut drawn = String::new();
    let mut y = 0_usize;
    for bar in bars {
        let (name, below) = row_name(&bar.name, "flow-label", y);
        y = below.saturating_add(LINE);
        drawn.push_str(&name);
        drawn.push_str(&text_to_edge(y, &bar.numbers));
        if let Some(lengths) = bar.lengths {
            drawn.push_str(&drawn_bar(lengths, y.saturating_sub(10)));
        }
        y = y.saturating_add(6);
    }
    frame.around(WIDTH, y.saturating_add(6), &drawn)
}

fn drawn_bar((start, now): (Decimal, Decimal), y: usize) -> String {
    let within = |percent: Decimal| percent.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED);
    let (start, now) = (within(start), within(now));
    let (both, longer) = (start.min(now), start.max(now));
    let class = if now < start { "bar is-less" } else { "bar" };
    let (both, more) = (plain(both), plain(longer.try_sub(both).unwrap_or(Decimal::ZERO)));
    format!(
        r#"<svg y="{y}" width="{LONGEST}" height="12"><rect class="bar-start" width="{both}%" height="12"/><rect class="{class}" x="{both}%" width="{more}%" height="12"/></svg>"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_come_is_filled_and_what_has_gone_is_hatched() {
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
