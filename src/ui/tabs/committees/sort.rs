//! The sorting of the table of committees.

use std::cmp::Ordering;

use leptos::prelude::*;

use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::labels::committee_name;
use model::ledger::NodeId;
use model::municipality::CommitteeIx;
use model::outcome::CommitteeOutcome;

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

/// By which column the table is sorted, and whether descending. `None` is the order of the file.
#[derive(Debug, Clone, Copy)]
pub struct Sorting {
    app: AppContext,
    by: RwSignal<Option<(Column, bool)>>,
}

impl Sorting {
    /// The order of the file.
    pub fn new(app: AppContext) -> Self {
        Self { app, by: RwSignal::new(None) }
    }

    /// The committees in order. Follows the sorting, and the outcome where it sorts by a number.
    pub fn order(self) -> Vec<CommitteeIx> {
        let mut order: Vec<CommitteeIx> =
            self.app.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
        let Some((column, descending)) = self.by.get() else { return order };
        let value = |c: CommitteeIx, number: fn(&CommitteeOutcome) -> NodeId| {
            self.app.session.read(|outcome, year| Some(outcome.value(number(year.committee(c)?))))
        };
        order.sort_by(|a, b| {
            let compare = |number| value(*a, number).cmp(&value(*b, number));
            match column {
                Column::Name => self.compare_names(*a, *b),
                Column::Grant | Column::PerInhabitant => compare(|committee| committee.grant),
                Column::Change => compare(|committee| committee.change),
                Column::Gap => compare(|committee| committee.gap),
            }
        });
        if descending {
            order.reverse();
        }
        order
    }

    /// By the alphabet of the language, which the browser knows.
    fn compare_names(self, a: CommitteeIx, b: CommitteeIx) -> Ordering {
        let [a, b] = [a, b].map(|c| committee_name(self.app, c));
        let languages = js_sys::Array::of1(&self.app.language.tag().into());
        js_sys::JsString::from(a).locale_compare(&b, &languages, &js_sys::Object::new()).cmp(&0)
    }

    /// The head of a column. Pressing it sorts, then sorts the other way, then gives the file's order back.
    pub fn head(self, column: Column, class: &str, words: &str) -> El {
        let by = self.by;
        let first_way = column != Column::Name;
        let sorted = move || {
            by.get()
                .filter(|(sorted, _)| *sorted == column)
                .map(|(_, down)| if down { "descending" } else { "ascending" })
        };
        let press = move || {
            by.update(|by| {
                *by = match *by {
                    Some((sorted, way)) if sorted == column => (way == first_way).then_some((column, !way)),
                    _ => Some((column, first_way)),
                };
            });
        };
        let head = el("th").attr("scope", "col").bind_attr("aria-sort", sorted);
        let head = if class.is_empty() { head } else { head.class(class) };
        head.child(button("sort").on_click(press).text(words))
    }
}
