//! Figures: a value of some kind, how far it can be trusted, and where it comes from.

use rust_decimal::Decimal;

use super::{Cursor, Names, refer, text};
use crate::data::problem::Problem;
use crate::domain::figure::{Figure, Quality, SourceIx};
use crate::domain::money::THOUSAND;

/// A quality.
pub(in crate::data) fn quality(at: &Cursor) -> Option<Quality> {
    Some(match at.one_of(&["published", "derived", "estimate", "assumption"])? {
        0 => Quality::Published,
        1 => Quality::Derived,
        2 => Quality::Estimate,
        _ => Quality::Assumption,
    })
}

/// What a figure may be.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// tkr, of either sign.
    Amount,
    /// tkr, not negative.
    Positive,
    /// tkr, not negative, whole.
    Frame,
    /// A number of its own unit between 0 and the largest.
    Number(i64),
    /// Persons.
    Count,
}

#[inline(never)]
/// A figure with its quality and source.
pub(super) fn figure(at: &Cursor, kind: Kind, names: &Names) -> Option<Figure> {
    at.only(&["value", "quality", "source", "note"]);
    if let Some(note) = at.maybe("note") {
        text(&note);
    }
    let value = at.get("value").and_then(|at| {
        let value = at.decimal()?;
        let negative = value.is_sign_negative() && !value.is_zero();
        let beyond = |largest: i64| value > Decimal::from(largest);
        let impossible = match kind {
            Kind::Amount => beyond(10_000_000_000) || value < Decimal::from(-10_000_000_000_i64),
            Kind::Positive | Kind::Frame => negative || beyond(10_000_000_000),
            Kind::Number(largest) => negative || beyond(largest),
            Kind::Count => value < Decimal::ONE || beyond(100_000_000),
        };
        if impossible {
            at.note(Problem::OutOfRange(value));
        }
        if matches!(kind, Kind::Frame) && !value.fract().is_zero() {
            at.note(Problem::NotWholeThousands(value));
        }
        match kind {
            Kind::Amount | Kind::Positive | Kind::Frame => value.checked_mul(THOUSAND),
            Kind::Number(_) | Kind::Count => Some(value),
        }
    });
    let quality = at.get("quality").and_then(|at| quality(&at));
    let source = at.get("source").and_then(|at| refer(&at, at.text()?, &names.sources));
    Some(Figure { value: value?, quality: quality?, source: SourceIx(source?) })
}

/// A figure that must be there.
#[inline(never)]
pub(super) fn wanted(at: &Cursor, key: &str, kind: Kind, names: &Names) -> Option<Figure> {
    figure(&at.get(key)?, kind, names)
}

/// A figure that may be left out. The outer `None` is one that is there and wrong.
#[expect(clippy::option_option, reason = "left out and wrong are two things")]
#[inline(never)]
pub(super) fn optional(at: &Cursor, key: &str, kind: Kind, names: &Names) -> Option<Option<Figure>> {
    match at.maybe(key) {
        None => Some(None),
        Some(at) => figure(&at, kind, names).map(Some),
    }
}
