//! The card of a hundred kronor of the municipal tax: what they go to.

use super::measure::Face;
use super::{CardFormat, CardFrame, Drawing};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A part of the hundred kronor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HundredPart {
    /// What it goes to.
    pub name: String,
    /// The amount as text.
    pub amount: String,
    /// The amount, kronor.
    pub kronor: Decimal,
}

/// What a hundred kronor of the municipal tax go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HundredCard {
    /// What all cards say.
    pub frame: CardFrame,
    /// What it shows.
    pub headline: String,
    /// What the tax is of the reader's own income; empty where they have not asked for it.
    pub own: String,
    /// The parts, the largest first.
    pub parts: Vec<HundredPart>,
}

impl HundredCard {
    /// What the picture says, for whoever does not see it.
    #[must_use]
    pub fn words(&self) -> String {
        let parts = self.parts.iter().map(|part| format!("{}: {}", part.name, part.amount));
        let parts = parts.collect::<Vec<_>>().join("; ");
        let own = if self.own.is_empty() { String::new() } else { format!(" {}.", self.own) };
        format!("{} {parts}.{own} {}. {}.", self.headline, self.frame.place, self.frame.independent)
    }

    /// The picture as an SVG file. `font` is the typeface of headings as a data address.
    #[must_use]
    pub fn to_svg(&self, format: CardFormat, font: Option<&str>) -> String {
        let mut drawing = Drawing::new(format, &self.frame, font.is_some());
        let (left, right) = drawing.edges();
        // Top and bottom of the headline, top and bottom of the parts.
        let (headline, largest, [top, bottom]) = match format {
            CardFormat::Wide => ([90.0, 170.0], 48.0, [196.0, 520.0]),
            CardFormat::Square => ([110.0, 300.0], 68.0, [340.0, 960.0]),
        };
        drawing.headline(&self.headline, headline, largest);
        drawing.line(left, top - 12.0, right, top - 12.0, "rule");
        let rows = self.parts.len().saturating_add(usize::from(!self.own.is_empty()));
        let step = (bottom - top) / rows.to_f64().unwrap_or(1.0).max(1.0);
        let amount = |part: &HundredPart| Face::Sans.width(&part.amount, 24.0);
        let amounts = self.parts.iter().map(amount).fold(0.0, f64::max) + 24.0;
        let names = (right - left) * 0.56 - amounts;
        let longest = self.parts.iter().map(|part| part.kronor).fold(Decimal::ONE, Decimal::max);
        let mut y = top;
        for part in &self.parts {
            let base = y + step * 0.5 + 8.0;
            drawing.text(left, base, 24.0, "", &Face::Sans.cut(&part.name, 24.0, names - 16.0));
            drawing.end(left + names + amounts, base, 24.0, "", &part.amount);
            let room = right - left - names - amounts - 20.0;
            let length =
                part.kronor.to_f64().zip(longest.to_f64()).map_or(0.0, |(part, all)| part / all * room);
            drawing.rect(right - room, y + step * 0.5 - 9.0, length.max(2.0), 18.0, "money");
            y += step;
        }
        if !self.own.is_empty() {
            drawing.text(
                left,
                y + step * 0.5 + 8.0,
                24.0,
                "soft",
                &Face::Sans.cut(&self.own, 24.0, right - left),
            );
        }
        drawing.finish(format, font, &self.words())
    }
}
