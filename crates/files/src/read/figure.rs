//! Figures: a value of some kind, how far it can be trusted, and where it comes from.

use rust_decimal::Decimal;

use super::{Cursor, Names, text};
use crate::problem::Problem;
use model::figure::{Figure, Quality, SourceIx};
use model::money::{DecimalExt, THOUSAND, is_whole};

/// A quality.
#[inline(never)]
pub(crate) fn quality(at: &Cursor) -> Quality {
    match at.one_of(&["published", "derived", "estimate", "assumption"]) {
        0 => Quality::Published,
        1 => Quality::Derived,
        2 => Quality::Estimate,
        _ => Quality::Assumption,
    }
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

/// A figure with its quality and source.
#[inline(never)]
pub(super) fn figure(at: &Cursor, kind: Kind, names: &Names) -> Figure {
    at.check_fields(&["value", "quality", "source", "note"]);
    if let Some(note) = at.optional("note") {
        text(&note);
    }
    let value = value(&at.required("value"), kind).unwrap_or_default();
    let quality = quality(&at.required("quality"));
    let source = at.required("source");
    Figure { value, quality, source: SourceIx(source.index_in(source.text(), &names.sources)) }
}

fn value(at: &Cursor, kind: Kind) -> Option<Decimal> {
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
        at.report(Problem::OutOfRange(value));
    }
    if matches!(kind, Kind::Frame) && !is_whole(value) {
        at.report(Problem::NotWholeThousands(value));
    }
    match kind {
        Kind::Amount | Kind::Positive | Kind::Frame => value.try_mul(THOUSAND),
        Kind::Number(_) | Kind::Count => Some(value),
    }
}

/// A figure that must be there.
#[inline(never)]
pub(super) fn wanted(at: &Cursor, key: &str, kind: Kind, names: &Names) -> Figure {
    figure(&at.required(key), kind, names)
}

/// A figure that may be left out.
#[inline(never)]
pub(super) fn optional(at: &Cursor, key: &str, kind: Kind, names: &Names) -> Option<Figure> {
    at.optional(key).map(|at| figure(&at, kind, names))
}
