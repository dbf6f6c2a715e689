//! The sorting of the table of committees.

use std::cmp::Ordering;

use leptos::prelude::*;

use super::columns::Column;
use crate::i18n::catalogue::glossary::Term;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::labels::committee_name;
use crate::ui::primitives::term::term_button;
use model::ledger::NodeId;
use model::municipality::CommitteeIx;
use model::outcome::CommitteeOutcome;

/// What the committees are sorted by.
enum SortKey {
    Name,
    Number(fn(&CommitteeOutcome) -> NodeId),
    /// What index, volume and efficiency change the frame by.
    Technical,
}

/// What a column sorts by. `None` where it cannot be sorted by.
fn sort_key(column: Column) -> Option<SortKey> {
    Some(match column {
        Column::Name => SortKey::Name,
        Column::Grant => SortKey::Number(|committee| committee.grant),
        Column::Technical => SortKey::Technical,
        Column::Change => SortKey::Number(|committee| committee.change),
        Column::Gap => SortKey::Number(|committee| committee.gap),
        Column::Usable | Column::Bar | Column::OwnChange => return None,
    })
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
        let Some(key) = sort_key(column) else { return order };
        let value = |c: CommitteeIx, number: fn(&CommitteeOutcome) -> NodeId| {
            self.app.session.read(|outcome, year| Some(outcome.value(number(year.committee(c)?))))
        };
        let technical = |c: CommitteeIx| {
            self.app.session.read(|outcome, year| Some(outcome.value(year.committee(c)?.technical?)))
        };
        let compare = |a: CommitteeIx, b: CommitteeIx| match key {
            SortKey::Name => self.compare_names(a, b),
            SortKey::Number(number) => value(a, number).cmp(&value(b, number)),
            SortKey::Technical => technical(a).cmp(&technical(b)),
        };
        order.sort_by(|a, b| compare(*a, *b));
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

    /// The heading of a column. Pressing it sorts, then sorts the other way, then restores the order of the file.
    pub fn head(self, column: Column) -> El {
        let by = self.by;
        let heading = column.heading(self.app);
        let head = column.element("th").attr("scope", "col");
        let unit = column.unit(self.app).map(|_| {
            let app = self.app;
            el("span")
                .class("small column-unit")
                .bind_text(move || format!(" {}", column.unit(app).unwrap_or("")))
        });
        let term = match column {
            Column::Technical => Some(Term::Technical),
            Column::Gap => Some(Term::Need),
            Column::Name
            | Column::Grant
            | Column::Change
            | Column::Usable
            | Column::Bar
            | Column::OwnChange => None,
        };
        let explain = term.map(|term| term_button(self.app, term, heading));
        if sort_key(column).is_none() {
            return head.text(heading).children(unit).children(explain);
        }
        let descends_first = column != Column::Name;
        let sorted = move || {
            by.get()
                .filter(|(sorted, _)| *sorted == column)
                .map(|(_, descending)| if descending { "descending" } else { "ascending" })
        };
        let press = move || {
            by.update(|by| {
                *by = match *by {
                    Some((sorted, descending)) if sorted == column => {
                        (descending == descends_first).then_some((column, !descending))
                    }
                    _ => Some((column, descends_first)),
                };
            });
        };
        head.bind_attr("aria-sort", sorted)
            .child(button("sort").on_click(press).text(heading).children(unit))
            .children(explain)
    }
}
