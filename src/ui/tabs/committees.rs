//! The tab of the committees: their grants as a table with bars, own changes and locks.

mod columns;
mod decision_note;
mod facts;
mod items;
mod pool_part;
mod row;
mod sort;
mod table;

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use self::columns::{Column, RowNumbers, has_fees, has_technical};
pub use self::decision_note::decision_note;
pub use self::facts::committee_facts;
use self::pool_part::{PoolPart, table_decimals};
use self::row::{row, usable};
use self::sort::Sorting;
pub use self::table::committees_table;
use crate::state::{Dialog, Tab};
use crate::ui::charts::scale::scale_end;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::lazy::{LazyPage, lazy_once};
use crate::ui::primitives::amounts::{in_words, unit};
use crate::ui::primitives::ask::ask_button;
use crate::ui::primitives::badge::CommonQuality;
use crate::ui::primitives::panel_head::panel_head_with;
use crate::ui::primitives::segments::Segments;
use crate::ui::primitives::tabs::{tab_id, tab_name};
use crate::ui::tables::numbers::value_direction;
use crate::ui::tables::registry::register_committees;
use model::distribution::Policy;
use model::municipality::CommitteeIx;
use model::outcome::{CommitteeOutcome, YearOutcome};
use model::scenario::Scenario;
use model::summary::exceeds_rounding;

/// The committees' table.
pub fn committees(app: AppContext) -> El {
    let session = app.session;
    let words = &app.t.results;
    let sorting = Sorting::new(app);
    register_committees(app, move || sorting.order());
    let widest = Memo::new(move |_| {
        session.read(|outcome, year| {
            let changes = year.committees.iter().map(|committee| outcome.value(committee.change).abs());
            scale_end(changes.fold(Decimal::ZERO, Decimal::max))
        })
    });
    let decimals = Memo::new(move |_| session.read(table_decimals));
    let heads = el("tr").children(Column::ALL.map(|column| sorting.head(column)));
    let count = session.municipality(|m| m.committees().count());
    let common = Memo::new(move |_| {
        session.read(|outcome, year| {
            let node = |found: &CommitteeOutcome| outcome.ledger.node(found.grant);
            CommonQuality::new(year.committees.iter().filter_map(node).map(|node| node.quality))
        })
    });
    let rows = (0..).take(count).map(|c| row(app, CommitteeIx(c), decimals, widest, common)).collect();
    let order = move || sorting.order().into_iter().map(|c| usize::from(c.0)).collect();
    let table = el("table")
        .class("table committees")
        .bind_class("has-technical", move || session.read(|_, year| has_technical(year)))
        .bind_class("has-fees", move || session.read(|_, year| has_fees(year)))
        .attr("aria-describedby", "sentence")
        .child(
            el("caption")
                .class("sr-only")
                .bind_text(move || (words.caption)(session.year_number(), unit(app))),
        )
        .child(el("thead").child(heads))
        .ordered_children(rows, order)
        .child(committee_sums(app, decimals));
    let remaining = move || {
        let ask = ask_button(
            app,
            Arc::new(|year| Some(year.result_if_gaps_remain)),
            words.if_gaps_remain,
            move || Ok(in_words(app, session.value(|year| year.result_if_gaps_remain))),
        );
        vec![el("p").class("soft").text(words.if_gaps_remain).text(": ").child(ask)]
    };
    el("div")
        .class("panel")
        .attr("role", "tabpanel")
        .attr("id", "panel")
        .attr("aria-labelledby", &tab_id(Tab::Committees))
        .child(el("h2").class("sr-only").text(tab_name(app, Tab::Committees)))
        .child(policy_choice(app))
        .child(panel_head_with(app, payment(app)))
        .child(items_button(app))
        .dyn_children_if(
            move || app.state.open.is_read_only(),
            move || vec![el("p").class("notice").text(app.t.levers.adopted)],
        )
        .dyn_children_if(
            move || app.state.settings().ask_hint.get(),
            move || vec![el("p").class("small soft").text(app.t.common.ask_hint)],
        )
        .child(table)
        .dyn_children(move || common.get().map(|common| common.sentence(app)).into_iter().collect())
        .dyn_children_if(
            move || {
                let if_gaps_remain = session.money(|year| year.result_if_gaps_remain);
                exceeds_rounding(session.money(|year| year.result) - if_gaps_remain)
            },
            remaining,
        )
}

/// The sentence above the table: before the first change it needs no lazy part.
fn payment(app: AppContext) -> El {
    let is_start = move || app.session.scenario(Scenario::is_start);
    el("div").dyn_children_if(is_start, move || vec![el("p").text(app.t.results.no_change)]).child(lazy_once(
        app.t,
        LazyPage::Payment,
        move || !is_start(),
    ))
}

/// Who pays for the changes, or gets the rest: a lazy part.
pub fn payment_sentence(app: AppContext) -> El {
    el("p").bind_text(move || {
        let is_start = app.session.scenario(Scenario::is_start);
        if is_start {
            String::new()
        } else {
            app.session.payment_sentence_in(app.language, &|kronor| in_words(app, kronor))
        }
    })
}

/// Who pays what the changes cost, or gets what they leave.
fn policy_choice(app: AppContext) -> El {
    let words = &app.t.results;
    let choice = Segments {
        legend: app.t.levers.policy,
        name: "policy",
        choices: Policy::ALL.map(|policy| (policy, (words.policy_name)(policy).to_owned())).to_vec(),
        chosen: Rc::new(move || app.state.editor().policy()),
        choose: Rc::new(move |policy| app.state.editor().set_policy(policy)),
    };
    let choice = choice.bar("seg").bind_bool_attr("disabled", move || app.state.open.is_read_only());
    el("div")
        .class("policy")
        .child(el("span").attr("aria-hidden", "true").text(words.rest))
        .child(choice)
        .dyn_children_if(
            move || app.state.editor().policy() == Policy::Weighted,
            move || vec![el("span").class("small soft").text(words.weights_are)],
        )
}

/// The button that lists the budget items.
fn items_button(app: AppContext) -> El {
    let count = Memo::new(move |_| app.session.scenario(|scenario| scenario.items.len()));
    let open = button("link")
        .attr("aria-haspopup", "dialog")
        .on_click(move || app.state.dialog.set(Some(Dialog::Items)))
        .bind_text(move || (app.t.results.items)(count.get()));
    let plan = button("link")
        .on_click(move || {
            app.view.plan_open.set(true);
            app.view.tab.set(Tab::Years);
        })
        .text(app.t.results.plan);
    el("p").class("row items-link").child(open).child(plan)
}

/// The sums under the committees.
fn committee_sums(app: AppContext, decimals: Memo<u32>) -> El {
    let session = app.session;
    let words = &app.t.results;
    let numbers =
        Memo::new(move |_| session.read(|outcome, year| RowNumbers::of_sum(outcome, year, decimals.get())));
    let value = move |column| numbers.with(|numbers| numbers.value(app, column));
    let cells = Column::ALL.map(|column| match column {
        Column::Name => row_heading(words.sum),
        Column::Grant => {
            let pool = Arc::new(|year: &YearOutcome| Some(year.now.pool));
            let ask = ask_button(app, pool, words.grant, move || value(column).into_text_or_reason());
            column.element("td").child(ask)
        }
        Column::Change => {
            let has_fees = move || session.read(|_, year| has_fees(year));
            let change = el("span")
                .bind_attr("class", move || Some(value_direction(&value(column))).filter(|_| !has_fees()))
                .bind_number(move || value(column).into_text_or_reason());
            column.element("td").child(change)
        }
        Column::Technical | Column::Gap => {
            column.element("td").bind_number(move || value(column).into_text_or_reason())
        }
        Column::Usable => column.element("td").dyn_children_if(
            move || session.read(|_, year| has_fees(year)),
            move || {
                let change = move || Some(numbers.with(|numbers| numbers.usable_change(app)));
                usable(app, move || Some(value(column)), change)
            },
        ),
        Column::Bar | Column::OwnChange => column.element("td"),
    });
    let mut sums = el("tbody").class("sums");
    for part in PoolPart::all() {
        sums = sums.dyn_children_if(
            move || session.read(|outcome, year| part.is_shown(outcome, year)),
            move || vec![sum_part(app, part, decimals)],
        );
    }
    sums.child(el("tr").class("sum").children(cells))
}

fn row_heading(words: &str) -> El {
    el("th").attr("scope", "row").text(words)
}

/// A row of what no committee gets.
fn sum_part(app: AppContext, part: PoolPart, decimals: Memo<u32>) -> El {
    let name = part.name(app);
    let value = move |column| part.value(app, column, decimals.get()).into_text_or_reason();
    let cells = Column::ALL.map(|column| match column {
        Column::Name => row_heading(name),
        Column::Grant => {
            let ask =
                ask_button(app, Arc::new(move |year| Some(part.node(year))), name, move || value(column));
            column.element("td").child(ask)
        }
        Column::Change => column.element("td").bind_number(move || value(column)),
        Column::Technical | Column::Usable | Column::Bar | Column::Gap | Column::OwnChange => {
            column.element("td")
        }
    });
    el("tr").class("sub").children(cells)
}
