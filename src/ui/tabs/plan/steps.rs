//! Ways from one cell of the grid to another.

use super::grid::{Column, GridRow, Place};
use model::YearIx;

/// The selected cells: first and last row, first and last column.
pub(super) type Range = ([usize; 2], [Column; 2]);

/// A way to another cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Up,
    Down,
    Left,
    Right,
    /// To the first or last column.
    Home,
    End,
    /// To the first or last cell.
    First,
    Last,
}

/// The cells between two corners.
pub(super) fn range(rows: &[GridRow], from: &Place, to: &Place) -> Option<Range> {
    let at = |place: &Place| rows.iter().position(|row| *row == place.row);
    let (one, other) = (at(from)?, at(to)?);
    let columns = [from.column.min(to.column), from.column.max(to.column)];
    Some(([one.min(other), one.max(other)], columns))
}

/// The cell to which a step from `here` goes, past rows where there is nothing to do. None at an edge.
pub(super) fn next_place(rows: &[GridRow], here: &Place, by: Step) -> Option<Place> {
    let at = rows.iter().position(|row| *row == here.row).unwrap_or(0);
    let of = |row: &GridRow, column: Column| Place { row: row.clone(), column };
    let first_of = |rows: &mut dyn Iterator<Item = &GridRow>, column| {
        rows.map(|row| of(row, column)).find(Place::can_be_active)
    };
    let column_at = |index: usize| Column::ALL.get(index).copied();
    let in_row =
        |column: Option<Column>| column.map(|column| of(&here.row, column)).filter(Place::can_be_active);
    let index = here.column.index();
    match by {
        Step::Up => first_of(&mut rows.iter().take(at).rev(), here.column),
        Step::Down => first_of(&mut rows.iter().skip(at.saturating_add(1)), here.column),
        Step::Left => in_row(index.checked_sub(1).and_then(column_at)),
        Step::Right => in_row(column_at(index.saturating_add(1))),
        Step::Home => in_row(Some(Column::Name)).or_else(|| in_row(Some(Column::Year(YearIx::First)))),
        Step::End => in_row(Some(Column::Year(YearIx::LAST))),
        Step::First => first_of(&mut rows.iter(), Column::Year(YearIx::First)),
        Step::Last => first_of(&mut rows.iter().rev(), Column::Year(YearIx::LAST)),
    }
}
