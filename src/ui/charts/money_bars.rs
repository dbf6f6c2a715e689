//! The two bars of the entrance on one scale: what the services get, and what is left over.
//!
//! Both show the same piece of money, at the same place: the change that is shared between services and result. Its place
//! does not depend on who pays, so that choosing who pays only moves the piece from one bar to the other.

use rust_decimal::Decimal;

use model::answers::Answers;
use model::money::{DecimalExt, Money, to_decimals};

/// The least that the bars show to the left of the piece, per cent of their width: the services' bar is broken there.
const ROOM_AT_LEFT: Decimal = Decimal::from_parts(15, 0, 0, false, 0);
/// The same in per cent of what lies to the right of it.
const ROOM_OF_RIGHT: Decimal = Decimal::from_parts(17_647, 0, 0, false, 3);

/// A part of a bar, in per cent of its width.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// Its left edge.
    pub from: Decimal,
    /// Its width.
    pub width: Decimal,
}

/// Where the parts of the two bars are, in per cent of their width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoneyBars {
    /// The services' money to the left of the piece. Not to scale.
    pub services: Span,
    /// What the services lose or gain. No width where they are as before.
    pub services_piece: Span,
    /// The result that both start state and scenario have.
    pub result: Span,
    /// What the result loses or gains. No width where it is as before.
    pub result_piece: Span,
    /// The part of the result below 0.
    pub deficit: Span,
    /// Where the result is 0, if that is not at the left edge.
    pub zero: Option<Decimal>,
    /// The surplus target.
    pub target: Option<Decimal>,
    /// Whether the result could pay what the services lose.
    pub can_pay: bool,
}

impl MoneyBars {
    /// The bars of `answers`.
    #[must_use]
    pub fn new(answers: &Answers) -> Self {
        let [before, now] = answers.result;
        let otherwise = answers.result_if_it_paid();
        let high = [before, now, otherwise].into_iter().chain(answers.target).fold(Money::ZERO, Money::max);
        let edge = before.min(now).min(otherwise);
        let lowest = edge.min(Money::ZERO);
        let mut scale = Scale { low: lowest, high };
        if scale.at(edge) < ROOM_AT_LEFT {
            let room = (high - edge).percent(ROOM_OF_RIGHT).unwrap_or(Money::ZERO);
            scale.low = lowest.min(edge - room);
        }
        let piece = scale.between(now, otherwise);
        let shared = now.min(before).max(Money::ZERO);
        let left = if answers.services_change().is_zero() { scale.at(before) } else { piece.from };
        Self {
            services: Span { from: Decimal::ZERO, width: left.max(ROOM_AT_LEFT) },
            services_piece: piece,
            result: scale.between(Money::ZERO, shared),
            result_piece: scale.between(before, now),
            deficit: scale.between(now.min(Money::ZERO), Money::ZERO),
            zero: (scale.low < Money::ZERO).then(|| scale.at(Money::ZERO)),
            target: answers.target.map(|target| scale.at(target)),
            can_pay: otherwise >= Money::ZERO,
        }
    }

    /// Where the two bars are joined: at the piece.
    #[must_use]
    pub fn joined(&self) -> Span {
        if self.services_piece.width.is_zero() { self.result_piece } else { self.services_piece }
    }
}

/// The amounts at the left and right edge of both bars.
struct Scale {
    low: Money,
    high: Money,
}

impl Scale {
    /// The place of an amount, per cent.
    fn at(&self, amount: Money) -> Decimal {
        // Only for drawing: where there is no width, everything is at the left edge.
        to_decimals((amount - self.low).in_percent_of(self.high - self.low).unwrap_or(Decimal::ZERO), 2)
    }

    fn between(&self, one: Money, other: Money) -> Span {
        let [from, to] = [self.at(one.min(other)), self.at(one.max(other))];
        Span { from, width: to.try_sub(from).unwrap_or(Decimal::ZERO) }
    }
}

#[cfg(test)]
mod tests;
