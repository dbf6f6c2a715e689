//! The card of a scenario: its headline, the three answers in one size, and the two bars on one scale.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::measure::Face;
use super::{CardFormat, CardFrame, Drawing, SMALLEST};
use crate::ui::charts::money_bars::{MoneyBars, Span};

/// The card of a scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerCard {
    /// What all cards say.
    pub frame: CardFrame,
    /// What the scenario does and who pays.
    pub headline: String,
    /// The three answers, each with what it is of.
    pub answers: [(String, String); 3],
    /// Whether the services and the result gain.
    pub gains: [bool; 2],
    /// The bars of the two answers about money.
    pub bars: MoneyBars,
    /// What stands at the target.
    pub target: String,
    /// What stands at the piece that the bars share.
    pub piece: String,
}

/// Where the parts of a card are, pixels.
struct Layout {
    headline: [f64; 2],
    largest: f64,
    rule: f64,
    /// The first answer: left edge, base line, width.
    first: [f64; 3],
    /// The two others: left edge, base lines of their heads.
    money: [f64; 3],
    /// From the base line of a head to its bar.
    to_bar: f64,
    answer: f64,
}

impl Layout {
    fn of(format: CardFormat) -> Self {
        match format {
            CardFormat::Wide => Self {
                headline: [98.0, 272.0],
                largest: 60.0,
                rule: 290.0,
                first: [64.0, 346.0, 296.0],
                money: [418.0, 346.0, 438.0],
                to_bar: 17.0,
                answer: 38.0,
            },
            CardFormat::Square => Self {
                headline: [120.0, 430.0],
                largest: 76.0,
                rule: 462.0,
                first: [64.0, 540.0, 952.0],
                money: [64.0, 700.0, 846.0],
                to_bar: 24.0,
                answer: 48.0,
            },
        }
    }
}

impl AnswerCard {
    /// What the picture says, for whoever does not see it.
    #[must_use]
    pub fn words(&self) -> String {
        let answers = self.answers.iter().map(|(head, line)| format!("{head} {line}."));
        let answers = answers.collect::<Vec<_>>().join(" ");
        format!("{} {answers} {}. {}.", self.headline, self.frame.place, self.frame.independent)
    }

    /// The picture as an SVG file. `font` is the typeface of headings as a data address.
    #[must_use]
    pub fn to_svg(&self, format: CardFormat, font: Option<&str>) -> String {
        let mut drawing = Drawing::new(format, &self.frame, font.is_some());
        let layout = Layout::of(format);
        let (left, right) = drawing.edges();
        drawing.headline(&self.headline, layout.headline, layout.largest);
        drawing.line(left, layout.rule, right, layout.rule, "rule");
        let size = self.answer_size(&drawing, &layout, right);
        let [first, services, result] = &self.answers;
        first_answer(&mut drawing, &layout, size, first);
        let [x, services_y, result_y] = layout.money;
        match format {
            CardFormat::Wide => drawing.line(381.0, layout.rule, 381.0, 535.0, "line"),
            CardFormat::Square => {
                drawing.line(left, services_y - 74.0, right, services_y - 74.0, "line");
            }
        }
        let tops = [services_y, result_y].map(|y| y + layout.to_bar);
        bars(&mut drawing, self, [x, right], tops);
        for (answer, y) in [(services, services_y), (result, result_y)] {
            drawing.text(x, y, size, "serif", &answer.0);
            let after = x + drawing.serif.width(&answer.0, size) + 16.0;
            if right - after > 60.0 {
                let line = Face::Sans.cut(&answer.1, 23.0, right - after);
                // The lines that join the bars are behind it.
                drawing.rect(after - 4.0, y - 20.0, Face::Sans.width(&line, 23.0) + 4.0, 27.0, "paper");
                drawing.text(after, y, 23.0, "soft", &line);
            }
        }
        drawing.finish(format, font, &self.words())
    }

    /// The size of the heads of all three answers: the largest in which each fits.
    fn answer_size(&self, drawing: &Drawing, layout: &Layout, right: f64) -> f64 {
        let [x, ..] = layout.money;
        let [_, _, first_width] = layout.first;
        let [first, others @ ..] = &self.answers;
        let fits = |size: f64| {
            let width = |text: &str| drawing.serif.width(text, size);
            width(&first.0) <= first_width
                && others
                    .iter()
                    .all(|(head, line)| width(head) + 16.0 + Face::Sans.width(line, 23.0) <= right - x)
        };
        let mut size = layout.answer;
        while size > SMALLEST && !fits(size) {
            size -= 1.0;
        }
        size
    }
}

fn first_answer(drawing: &mut Drawing, layout: &Layout, size: f64, (head, line): &(String, String)) {
    let [x, mut y, width] = layout.first;
    for line in drawing.serif.wrap(head, size, width).into_iter().take(2) {
        drawing.text(x, y, size, "serif", &line);
        y += size * 1.15;
    }
    y += 27.0 - size * 0.85;
    for line in Face::Sans.wrap(line, 24.0, width).into_iter().take(4) {
        drawing.text(x, y, 24.0, "soft", &line);
        y += 32.0;
    }
}

/// The height of a bar, pixels.
const BAR: f64 = 24.0;

fn bars(drawing: &mut Drawing, card: &AnswerCard, [left, right]: [f64; 2], [services, result]: [f64; 2]) {
    let (bars, [services_gain, result_gains]) = (&card.bars, card.gains);
    let at = |percent: Decimal| left + (right - left) * percent.to_f64().unwrap_or(0.0) / 100.0;
    let ends = |span: Span| [at(span.from), at(span.from) + (at(span.width) - left)];
    let span = |drawing: &mut Drawing, span: Span, y: f64, class: &str| {
        let [from, to] = ends(span);
        drawing.rect(from, y, to - from, BAR, class);
    };
    let piece = |drawing: &mut Drawing, of: Span, y: f64, is_more: bool| {
        span(drawing, of, y, if is_more { "more" } else { "loss" });
        let [from, to] = ends(of);
        if is_more && to - from > BAR {
            let (x, y) = (f64::midpoint(from, to), y + BAR / 2.0);
            drawing.line(x - 6.0, y, x + 6.0, y, "plus");
            drawing.line(x, y - 6.0, x, y + 6.0, "plus");
        }
    };
    let joined = bars.joined();
    if !joined.width.is_zero() {
        for x in ends(joined) {
            drawing.line(x, services + BAR, x, result, "join");
        }
    }
    span(drawing, bars.services, services, "money");
    // Only the piece is to scale: the bar is broken.
    let break_at = left + (right - left) * 0.06;
    for x in [break_at, break_at + 13.0] {
        drawing.line(x, services + BAR + 3.0, x + 11.0, services - 3.0, "white");
    }
    piece(drawing, bars.services_piece, services, services_gain);
    span(drawing, bars.result, result, "money");
    span(drawing, bars.deficit, result, "loss");
    piece(drawing, bars.result_piece, result, result_gains);
    if !bars.services_piece.width.is_zero() && bars.result_piece.width.is_zero() {
        let [from, _] = ends(bars.services_piece);
        drawing.line(from, result, from, result + BAR, "white");
    }
    let label = result + BAR + 30.0;
    let mut taken = left;
    if let Some(target) = bars.target.filter(|_| !card.target.is_empty()) {
        let width = Face::Sans.width(&card.target, SMALLEST);
        drawing.line(at(target), result - 5.0, at(target), result + BAR + 5.0, "tick");
        let from = (at(target) - width / 2.0).clamp(left, (right - width).max(left));
        drawing.text(from, label, SMALLEST, "soft", &card.target);
        taken = from + width + 24.0;
    }
    let [_, end] = ends(joined);
    let from = end - Face::Sans.width(&card.piece, SMALLEST);
    if !card.piece.is_empty() && from >= taken {
        drawing.end(end, label, SMALLEST, "soft", &card.piece);
    }
}
