//! Reads what each year starts from.

use super::{Cursor, Names, NumberKind, YEARS, each_year, optional_figure, required_figure};
use crate::problem::Problem;
use model::figure::Figure;
use model::municipality::YearFigures;
use model::rows::{FigureKind, FileField, PerRow, ROWS};

pub(super) fn years(at: &Cursor, names: &Names) -> [YearFigures; YEARS] {
    let before = at.error_count();
    let years = each_year(at, |at| year(at, names));
    let in_order =
        years.windows(2).all(|pair| matches!(pair, [a, b] if a.year.checked_add(1) == Some(b.year)));
    // A year that could not be read was reported.
    if !in_order && at.error_count() == before {
        at.report(Problem::YearsNotInOrder);
    }
    years
}

/// The fields of a year that are not figures of revenue rows.
const OTHER_FIELDS: [&str; 7] = [
    "year",
    "projection",
    "mean_tax_base",
    "population",
    "inhabitants",
    "final_settlement",
    "surplus_target",
];

fn year(at: &Cursor, names: &Names) -> YearFigures {
    let fields = ROWS.iter().map(|row| row.field.parent.unwrap_or(row.field.name));
    at.check_fields(&OTHER_FIELDS.into_iter().chain(fields).collect::<Vec<_>>());
    let mut parents: Vec<&str> = ROWS.iter().filter_map(|row| row.field.parent).collect();
    parents.dedup();
    for parent in parents {
        let fields = ROWS.iter().filter(|row| row.field.parent == Some(parent)).map(|row| row.field.name);
        at.required(parent).check_fields(&fields.collect::<Vec<_>>());
    }
    let required_here = |key, kind| required_figure(at, key, kind, names);
    YearFigures {
        year: year_number(&at.required("year")),
        figures: PerRow::from_fn(|row| row_figure(at, row.definition().field, names)),
        projection: optional_figure(at, "projection", NumberKind::Number(2), names),
        mean_tax_base: optional_figure(at, "mean_tax_base", NumberKind::Number(10_000_000), names),
        population: required_here("population", NumberKind::Count),
        inhabitants: required_here("inhabitants", NumberKind::Count),
        final_settlement: required_here("final_settlement", NumberKind::Amount),
        surplus_target: required_here("surplus_target", NumberKind::Number(100)),
    }
}

/// The figure of a revenue row.
fn row_figure(year: &Cursor, field: FileField, names: &Names) -> Option<Figure> {
    let kind = match field.kind {
        FigureKind::Amount => NumberKind::Amount,
        FigureKind::NotNegative => NumberKind::Positive,
        FigureKind::Rate => NumberKind::Number(100),
    };
    let figure = |at: &Cursor| {
        if field.required {
            Some(required_figure(at, field.name, kind, names))
        } else {
            optional_figure(at, field.name, kind, names)
        }
    };
    match field.parent {
        Some(parent) => figure(&year.required(parent)),
        None => figure(year),
    }
}

pub(super) fn year_number(at: &Cursor) -> u16 {
    let Some(year) = at.whole_number() else { return 0 };
    let fits = u16::try_from(year).ok().filter(|year| (2000..2100).contains(year));
    if fits.is_none() {
        at.report(Problem::OutOfRange(year.into()));
    }
    fits.unwrap_or_default()
}
