//! How the table is sorted.

use std::cmp::Ordering;

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::labels::committee_name;
use model::municipality::CommitteeIx;
use model::sorted::put_in_order;

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

/// A comparison of two committees.
type Compare<'a> = Box<dyn Fn(&CommitteeIx, &CommitteeIx) -> Ordering + 'a>;

/// By which column, and which way. None: the file's own order.
#[derive(Debug, Clone, Copy)]
pub struct Sorting {
    app: AppContext,
    by: RwSignal<Option<(Column, bool)>>,
}

impl Sorting {
    /// The file's own order.
    pub fn new(app: AppContext) -> Self {
        Self { app, by: RwSignal::new(None) }
    }

    /// The committees in order. Follows.
    pub fn order(self) -> Vec<CommitteeIx> {
        let mut order: Vec<CommitteeIx> =
            self.app.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
        let Some((column, descending)) = self.by.get() else { return order };
        // One comparison for all columns: each way of sorting of its own would be another copy of the sort.
        let compare: Compare = if column == Column::Name {
            let tag = self.app.language.tag();
            let name = |c: &CommitteeIx| js_sys::JsString::from(committee_name(self.app, *c));
            // The browser knows where each language puts its letters.
            Box::new(move |a, b| {
                let order = name(a).locale_compare(
                    &String::from(name(b)),
                    &js_sys::Array::of1(&tag.into()),
                    &js_sys::Object::new(),
                );
                order.cmp(&0)
            })
        } else {
            let keys: Vec<Decimal> = self.app.session.read(|outcome, year| {
                let key = |c: &model::outcome::CommitteeOutcome| match column {
                    Column::Change => c.change,
                    Column::Gap => c.gap,
                    Column::Name | Column::Grant | Column::PerInhabitant => c.grant,
                };
                year.committees.iter().map(|c| outcome.value(key(c))).collect()
            });
            let key = move |c: &CommitteeIx| keys.get(usize::from(c.0)).copied().unwrap_or_default();
            Box::new(move |a, b| key(a).cmp(&key(b)))
        };
        put_in_order(&mut order, |a, b| compare(a, b).is_lt());
        if descending {
            order.reverse();
        }
        order
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
