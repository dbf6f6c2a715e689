//! Whether the sums in a table are those of its rows.

use super::cells::{Cell, Cells, When};
use super::report::{Notice, Report};
use super::rounding;
use super::rows::RowKind;
use model::follow_up::Line;
use model::money::DecimalExt;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// The rows of one column and month.
#[derive(Default)]
struct Rows {
    /// Since the sum before.
    since: Decimal,
    /// All.
    all: Decimal,
    /// Those of committees.
    committees: Decimal,
    /// Revenue less costs, where all have positive amounts.
    result: Decimal,
    count: usize,
    decimals: u32,
}

impl Rows {
    fn add(&mut self, cell: &Cell) {
        let add = |sum: &mut Decimal, value: Decimal| *sum = sum.try_add(value).unwrap_or(*sum);
        add(&mut self.since, cell.value);
        add(&mut self.all, cell.value);
        if matches!(cell.row, RowKind::Line(Line::Committee(_))) {
            add(&mut self.committees, cell.value);
        }
        let is_revenue = matches!(cell.row, RowKind::Line(line) if !line.is_cost());
        let sign = if is_revenue { Decimal::ONE } else { Decimal::NEGATIVE_ONE };
        add(&mut self.result, cell.value.try_mul(sign).unwrap_or_default());
        self.count = self.count.saturating_add(1);
        self.decimals = self.decimals.max(cell.value.scale());
    }

    /// Whether `sum` can be the rounded sum of the rows, or of some that sums are made of.
    fn can_be(&self, sum: Decimal) -> bool {
        let tolerance = rounding(self.count.saturating_add(1), self.decimals.max(sum.scale()));
        let is_near = |of_rows: Decimal, sum: Decimal| {
            of_rows.try_sub(sum).is_some_and(|difference| difference.abs() <= tolerance)
        };
        [self.since, self.all, self.committees].into_iter().any(|of_rows| is_near(of_rows, sum))
            || is_near(self.result.abs(), sum.abs())
    }
}

/// Tells of the sums that are not those of the rows above them, or, for one above all rows, of all.
pub(super) fn check(cells: &Cells, report: &mut Report) {
    let key = |cell: &Cell| (cell.place.column, cell.when);
    let mut whole: BTreeMap<(Option<usize>, When), Rows> = BTreeMap::new();
    for cell in cells.0.iter().filter(|cell| cell.row != RowKind::Sum) {
        whole.entry(key(cell)).or_default().add(cell);
    }
    let mut above: BTreeMap<(Option<usize>, When), Rows> = BTreeMap::new();
    for cell in &cells.0 {
        let rows = above.entry(key(cell)).or_default();
        if cell.row != RowKind::Sum {
            rows.add(cell);
            continue;
        }
        let of_all = whole.get(&key(cell));
        if !rows.can_be(cell.value) && !of_all.is_some_and(|all| all.can_be(cell.value)) {
            let parts =
                if rows.count == 0 { of_all.map_or(Decimal::ZERO, |all| all.all) } else { rows.since };
            report.tell(cell.place.clone(), Notice::SumDiffers { stands: cell.value, parts });
        }
        rows.since = Decimal::ZERO;
    }
}
