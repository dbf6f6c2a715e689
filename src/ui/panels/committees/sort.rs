//! How the table is sorted.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::domain::municipality::CommitteeIx;
use crate::ui::page::Page;

/// A column that can be sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// Name.
    Name,
    /// Grant.
    Grant,
    /// Change from the start state.
    Change,
    /// Per inhabitant.
    PerInhabitant,
    /// Against need.
    Gap,
}

/// By which column, and which way. None: the file's own order.
#[derive(Debug, Clone, Copy)]
pub struct Sorting {
    page: Page,
    by: RwSignal<Option<(Column, bool)>>,
}

impl Sorting {
    /// The file's own order.
    pub fn new(page: Page) -> Self {
        Self { page, by: RwSignal::new(None) }
    }

    /// The committees in order. Follows.
    pub fn order(self) -> Vec<CommitteeIx> {
        let mut order: Vec<CommitteeIx> =
            self.page.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
        let Some((column, descending)) = self.by.get() else { return order };
        if column == Column::Name {
            order.sort_by_cached_key(|c| self.page.committee(*c).to_lowercase());
        } else {
            let keys: Vec<Decimal> = self.page.session.read(|outcome, year| {
                let key = |c: &crate::domain::outcome::CommitteeOutcome| match column {
                    Column::Change => c.change,
                    Column::Gap => c.gap,
                    Column::Name | Column::Grant | Column::PerInhabitant => c.grant,
                };
                year.committees.iter().map(|c| outcome.value(key(c))).collect()
            });
            order.sort_by_key(|c| keys.get(usize::from(c.0)).copied());
        }
        if descending {
            order.reverse();
        }
        order
    }

    /// The head of a column. Pressing it sorts, then sorts the other way, then gives the file's order back.
    pub fn head(self, column: Column, class: &'static str, words: &'static str) -> AnyView {
        let by = self.by;
        let first_way = column != Column::Name;
        let sorted = move || {
            by.get()
                .filter(|(sorted, _)| *sorted == column)
                .map(|(_, down)| if down { "descending" } else { "ascending" })
        };
        let press = move |_| {
            by.update(|by| {
                *by = match *by {
                    Some((sorted, way)) if sorted == column => (way == first_way).then_some((column, !way)),
                    _ => Some((column, first_way)),
                };
            });
        };
        view! {
            <th scope="col" class=class aria-sort=sorted>
                <button class="sort" type="button" on:click=press>{words}</button>
            </th>
        }
        .into_any()
    }
}
