//! The budget items of a scenario.

use super::words::{Heading, Words};
use super::year_table::YearTable;
use super::{amount, yes_no};
use crate::csv::Cell;
use model::items::BudgetItem;
use model::municipality::Municipality;

/// The items in the user's order, also those that are off, which are in no sum. With their private notes only if `with_notes`.
#[must_use]
pub fn items(
    municipality: &Municipality,
    items: &[BudgetItem],
    with_notes: bool,
    words: &dyn Words,
) -> YearTable {
    let mut keys = vec![Heading::Item, Heading::Committee, Heading::Counts, Heading::Duration, Heading::Goal];
    if with_notes {
        keys.push(Heading::Note);
    }
    let mut table = YearTable::new(municipality, words, &keys, &[Heading::Amount]);
    let text_or_empty = |text: &str| if text.trim().is_empty() { Cell::Empty } else { text.trim().into() };
    for (at, item) in items.iter().enumerate() {
        let committee = municipality.committee(item.committee);
        let mut keys = vec![
            Cell::from(item.name.as_str()),
            committee.map_or(Cell::Empty, |committee| Cell::Text(words.committee(item.committee, committee))),
            yes_no(item.is_on, words),
            Cell::Text(words.duration(item.duration)),
            item.goal.map_or(Cell::Empty, |served| Cell::Text(words.goal(served.goal))),
        ];
        if with_notes {
            keys.push(text_or_empty(&item.note));
        }
        for (value, start) in item.amounts.iter().zip(&municipality.years) {
            table.push(at, keys.clone(), start.year, vec![amount(value.kronor())]);
            if !item.is_on {
                table.leave_last_out_of_sum();
            }
        }
    }
    table
}
