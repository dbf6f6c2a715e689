//! Committees: who gets how much, as a table with bars, own changes and locks.

mod row;
mod sort;

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use self::row::row;
pub use self::row::soft_hyphened;
use self::sort::{Column, Sorting};
use crate::state::{Shown, Tab, counts};
use crate::ui::el::{El, el};
use crate::ui::page::Page;
use crate::ui::primitives::segments::Segments;
use crate::ui::primitives::tabs::tab_id;
use model::ledger::NodeId;
use model::money::{Arithmetic, MILLION};
use model::municipality::CommitteeIx;
use model::outcome::YearOutcome;

/// The committees' table.
pub fn committees(page: Page) -> El {
    let session = page.session;
    let words = &page.t.results;
    let sorting = Sorting::new(page);
    let widest = Memo::new(move |_| {
        session.read(|outcome, year| {
            let amounts = year.committees.iter().map(|c| outcome.value(c.grant).max(outcome.value(c.frame)));
            amounts.max().unwrap_or_default().max(MILLION)
        })
    });
    let heads = el("tr")
        .child(sorting.head(Column::Name, "", words.committee))
        .child(sorting.head(Column::Grant, "num amount", words.grant))
        .child(sorting.head(Column::Change, "num change", words.change))
        .child(sorting.head(Column::PerInhabitant, "num per-head", page.t.common.per_inhabitant))
        .child(el("th").attr("scope", "col").class("bar-cell").text(words.bar))
        .child(sorting.head(Column::Gap, "num gap", words.against_need))
        .child(el("th").attr("scope", "col").class("num steps-cell").text(words.own_change));
    let count = session.municipality(|m| m.committees().count());
    let rows = (0..).take(count).map(|c| row(page, CommitteeIx(c), widest)).collect();
    let order = move || sorting.order().into_iter().map(|c| usize::from(c.0)).collect();
    let table = el("table")
        .class("table committees")
        .attr("aria-describedby", "sentence")
        .child(
            el("caption")
                .class("sr-only")
                .bind_text(move || (words.caption)(session.year_number(), page.unit())),
        )
        .child(el("thead").child(heads))
        .ordered_children(rows, order)
        .child(page.committee_sums());
    let remaining = move || {
        let ask =
            page.ask(Arc::new(|year| Some(year.result_if_gaps_remain)), words.if_gaps_remain, move || {
                page.mnkr(session.value(|year| year.result_if_gaps_remain))
            });
        vec![el("p").class("soft").text(words.if_gaps_remain).text(": ").child(ask)]
    };
    el("div")
        .class("panel")
        .attr("role", "tabpanel")
        .attr("id", "panel")
        .attr("aria-labelledby", &tab_id(Tab::Committees))
        .child(el("h2").class("sr-only").text(words.tabs[0]))
        .child(page.panel_head(move || session.shared_sentence(page.language)))
        .dyn_children_if(
            move || session.adopted.get(),
            move || vec![el("p").class("notice").text(page.t.levers.adopted)],
        )
        .child(table)
        .dyn_children_if(
            move || {
                let if_remaining = session.value(|year| year.result_if_gaps_remain);
                counts(session.value(|year| year.result).less(if_remaining).unwrap_or_default())
            },
            remaining,
        )
}

fn sum_of_gaps(outcome: &model::outcome::Outcome, year: &model::outcome::YearOutcome) -> Decimal {
    let gaps = year.committees.iter().map(|committee| outcome.value(committee.gap));
    gaps.fold(Decimal::ZERO, |sum, gap| sum.added(gap).unwrap_or(sum))
}

impl Page {
    /// The sums under the committees.
    fn committee_sums(self) -> El {
        let session = self.session;
        let words = &self.t.results;
        let cell = |class: &str| el("td").class(class);
        let head = |words: &str| el("th").attr("scope", "row").text(words);
        let amount = move |pick: fn(&YearOutcome) -> NodeId, what: &str| {
            let ask = self
                .ask(Arc::new(move |year| Some(pick(year))), what, move || self.amount(session.value(pick)));
            el("td").class("num amount").child(ask)
        };
        let change = el("span")
            .bind_attr("class", move || {
                let start = session.value(|year| year.start.pool);
                Some(self.way(session.value(|year| year.pool_change), start))
            })
            .bind_text(move || {
                let start = session.value(|year| year.start.pool);
                self.change(session.value(|year| year.pool_change), start)
            });
        let each = move || self.per_inhabitant(session.value(|year| year.now.pool));
        let sum = el("tr")
            .class("sum")
            .child(head(words.sum))
            .child(amount(|year| year.now.pool, words.grant))
            .child(cell("num").child(change))
            .child(cell("num per-head").bind_text(each))
            .child(cell("bar-cell"))
            .child(cell("num gap").bind_text(move || self.gap_words(session.read(sum_of_gaps))))
            .child(cell("steps-cell"));
        let undistributed = move || {
            let row = el("tr")
                .class("sub")
                .child(head(words.undistributed))
                .child(amount(|year| year.undistributed, words.undistributed));
            let rest = ["num", "num per-head", "bar-cell", "num gap", "steps-cell"];
            vec![row.children(rest.map(cell))]
        };
        el("tbody")
            .class("sums")
            .dyn_children_if(move || counts(session.value(|year| year.undistributed)), undistributed)
            .child(sum)
    }

    /// The sentence above a table, and the switch of units.
    pub fn panel_head(self, sentence: impl Fn() -> String + 'static) -> El {
        let shown = self.session.shown;
        let units = [Shown::Millions, Shown::PerInhabitant, Shown::Percent];
        let switch = Segments {
            legend: self.t.results.unit,
            name: "unit",
            choices: [self.t.common.mnkr, self.t.common.per_inhabitant, "%"].map(str::to_owned).to_vec(),
            chosen: Rc::new(move || units.iter().position(|unit| *unit == shown.get()).unwrap_or_default()),
            choose: Rc::new(move |at| shown.set(units.get(at).copied().unwrap_or_default())),
        };
        el("div")
            .class("panel-head")
            .child(el("p").class("sentence").attr("id", "sentence").bind_text(sentence))
            .child(switch.bar("seg"))
    }

    /// An amount per inhabitant, without the unit. Follows.
    pub fn per_inhabitant(self, kronor: Decimal) -> String {
        self.each(kronor, self.session.value(|year| year.inhabitants))
    }

    /// An amount for each of so many, without the unit.
    pub fn each(self, kronor: Decimal, inhabitants: Decimal) -> String {
        self.language.number(kronor.over(inhabitants).unwrap_or_default(), 0)
    }

    /// What is missing to a need, or left over.
    pub fn gap_words(self, gap: Decimal) -> String {
        let words = &self.t.results;
        let size = self.language.mnkr(gap.abs());
        if !counts(gap) {
            words.covered.to_owned()
        } else if gap < Decimal::ZERO {
            (words.missing)(&size)
        } else {
            (words.over)(&size)
        }
    }
}
