//! The tab of the committees: their grants as a table with bars, own changes and locks.

mod row;
mod sort;
mod table;

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use self::row::row;
pub use self::row::soft_hyphened;
use self::sort::{Column, Sorting};
pub use self::table::committees_table;
use crate::i18n::numbers::NO_VALUE;
use crate::state::Tab;
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::primitives::amounts::{amount, change, change_class, gap_text, mnkr, per_inhabitant, unit};
use crate::ui::primitives::ask::ask_button;
use crate::ui::primitives::panel_head::panel_head;
use crate::ui::primitives::tabs::{tab_id, tab_name};
use crate::ui::tables::registry::register_table;
use model::ledger::NodeId;
use model::money::{Arithmetic, MILLION};
use model::municipality::CommitteeIx;
use model::outcome::{Outcome, YearOutcome};
use model::summary::exceeds_rounding;

/// The committees' table.
pub fn committees(app: AppContext) -> El {
    let session = app.session;
    let words = &app.t.results;
    let sorting = Sorting::new(app);
    register_table(move || Some(committees_table(app, &sorting.order())));
    let widest = Memo::new(move |_| {
        session.read(|outcome, year| {
            let amounts = year.committees.iter().map(|c| outcome.value(c.grant).max(outcome.value(c.frame)));
            amounts.fold(MILLION, Decimal::max)
        })
    });
    let heads = el("tr")
        .child(sorting.head(Column::Name, "", words.committee))
        .child(sorting.head(Column::Grant, "num amount", words.grant))
        .child(sorting.head(Column::Change, "num change", words.change))
        .child(sorting.head(Column::PerInhabitant, "num per-head", app.t.common.per_inhabitant))
        .child(el("th").attr("scope", "col").class("bar-cell").text(words.bar))
        .child(sorting.head(Column::Gap, "num gap", words.against_need))
        .child(el("th").attr("scope", "col").class("num steps-cell").text(words.own_change));
    let count = session.municipality(|m| m.committees().count());
    let rows = (0..).take(count).map(|c| row(app, CommitteeIx(c), widest)).collect();
    let order = move || sorting.order().into_iter().map(|c| usize::from(c.0)).collect();
    let table = el("table")
        .class("table committees")
        .attr("aria-describedby", "sentence")
        .child(
            el("caption")
                .class("sr-only")
                .bind_text(move || (words.caption)(session.year_number(), unit(app))),
        )
        .child(el("thead").child(heads))
        .ordered_children(rows, order)
        .child(committee_sums(app));
    let remaining = move || {
        let ask = ask_button(
            app,
            Arc::new(|year| Some(year.result_if_gaps_remain)),
            words.if_gaps_remain,
            move || mnkr(app, session.value(|year| year.result_if_gaps_remain)),
        );
        vec![el("p").class("soft").text(words.if_gaps_remain).text(": ").child(ask)]
    };
    el("div")
        .class("panel")
        .attr("role", "tabpanel")
        .attr("id", "panel")
        .attr("aria-labelledby", &tab_id(Tab::Committees))
        .child(el("h2").class("sr-only").text(tab_name(app, Tab::Committees)))
        .child(panel_head(app, move || session.shared_sentence(app.language)))
        .dyn_children_if(
            move || app.state.open.is_read_only(),
            move || vec![el("p").class("notice").text(app.t.levers.adopted)],
        )
        .child(table)
        .dyn_children_if(
            move || {
                let if_gaps_remain = session.value(|year| year.result_if_gaps_remain);
                // Where the difference is out of range, it is there all the more.
                session.value(|year| year.result).less(if_gaps_remain).is_none_or(exceeds_rounding)
            },
            remaining,
        )
}

/// The sum of all gaps, in kronor. `None` when it is out of range.
fn sum_of_gaps(outcome: &Outcome, year: &YearOutcome) -> Option<Decimal> {
    let mut gaps = year.committees.iter().map(|committee| outcome.value(committee.gap));
    gaps.try_fold(Decimal::ZERO, Arithmetic::added)
}

/// The sums under the committees.
fn committee_sums(app: AppContext) -> El {
    let session = app.session;
    let words = &app.t.results;
    let cell = |class: &str| el("td").class(class);
    let head = |words: &str| el("th").attr("scope", "row").text(words);
    let amount = move |pick: fn(&YearOutcome) -> NodeId, what: &str| {
        let ask = ask_button(app, Arc::new(move |year| Some(pick(year))), what, move || {
            amount(app, session.value(pick))
        });
        el("td").class("num amount").child(ask)
    };
    let change = el("span")
        .bind_attr("class", move || {
            let start = session.value(|year| year.start.pool);
            Some(change_class(app, session.value(|year| year.pool_change), start))
        })
        .bind_text(move || {
            let start = session.value(|year| year.start.pool);
            change(app, session.value(|year| year.pool_change), start)
        });
    let each = move || per_inhabitant(app, session.value(|year| year.now.pool));
    let sum = el("tr")
        .class("sum")
        .child(head(words.sum))
        .child(amount(|year| year.now.pool, words.grant))
        .child(cell("num").child(change))
        .child(cell("num per-head").bind_text(each))
        .child(cell("bar-cell"))
        .child(cell("num gap").bind_text(move || {
            session.read(sum_of_gaps).map_or_else(|| NO_VALUE.to_owned(), |gap| gap_text(app, gap))
        }))
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
        .dyn_children_if(move || exceeds_rounding(session.value(|year| year.undistributed)), undistributed)
        .child(sum)
}
