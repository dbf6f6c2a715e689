//! Reads figures: a value with its quality and its source.

use rust_decimal::Decimal;

use super::{Cursor, Names, localised};
use crate::problem::Problem;
use model::figure::{Figure, Quality, SourceIx};
use model::money::{DecimalExt, THOUSAND, is_whole};

/// The quality at this place.
#[inline(never)]
pub(crate) fn quality(at: &Cursor) -> Quality {
    match at.one_of(&["published", "derived", "estimate", "assumption"]) {
        0 => Quality::Published,
        1 => Quality::Derived,
        2 => Quality::Estimate,
        _ => Quality::Assumption,
    }
}

/// What the value of a figure may be.
#[derive(Clone, Copy)]
pub(super) enum NumberKind {
    /// Thousand kronor, of either sign.
    Amount,
    /// Thousand kronor, not negative.
    Positive,
    /// A whole number of thousand kronor, not negative.
    StartGrant,
    /// A number between 0 and this.
    Number(i64),
    /// Persons.
    Count,
    /// What an indicator measures, in its own unit and of either sign.
    Measured,
}

/// A figure with its quality and source.
#[inline(never)]
pub(super) fn figure(at: &Cursor, kind: NumberKind, names: &Names) -> Figure {
    at.check_fields(&["value", "quality", "source", "note"]);
    if let Some(note) = at.optional("note") {
        localised(&note);
    }
    let value = value(&at.required("value"), kind).unwrap_or_default();
    let quality = quality(&at.required("quality"));
    let source = at.required("source");
    Figure { value, quality, source: SourceIx(source.index_in(source.text(), &names.sources)) }
}

fn value(at: &Cursor, kind: NumberKind) -> Option<Decimal> {
    let value = at.decimal()?;
    let negative = value.is_sign_negative() && !value.is_zero();
    let exceeds = |largest: i64| value > Decimal::from(largest);
    let impossible = match kind {
        NumberKind::Amount | NumberKind::Measured => {
            exceeds(10_000_000_000) || value < Decimal::from(-10_000_000_000_i64)
        }
        NumberKind::Positive | NumberKind::StartGrant => negative || exceeds(10_000_000_000),
        NumberKind::Number(largest) => negative || exceeds(largest),
        NumberKind::Count => value < Decimal::ONE || exceeds(100_000_000),
    };
    if impossible {
        at.report(Problem::OutOfRange(value));
    }
    if matches!(kind, NumberKind::StartGrant) && !is_whole(value) {
        at.report(Problem::NotWholeThousands(value));
    }
    match kind {
        NumberKind::Amount | NumberKind::Positive | NumberKind::StartGrant => value.try_mul(THOUSAND),
        NumberKind::Number(_) | NumberKind::Count | NumberKind::Measured => Some(value),
    }
}

/// The figure in the field `key`, which is required.
#[inline(never)]
pub(super) fn required_figure(at: &Cursor, key: &str, kind: NumberKind, names: &Names) -> Figure {
    figure(&at.required(key), kind, names)
}

/// The figure in the field `key`, if there is one.
#[inline(never)]
pub(super) fn optional_figure(at: &Cursor, key: &str, kind: NumberKind, names: &Names) -> Option<Figure> {
    at.optional(key).map(|at| figure(&at, kind, names))
}
