//! One committee's row, and what opens under it.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::columns::{Column, RowNumbers, has_fees};
use crate::ui::context::AppContext;
use crate::ui::el::{El, NumberText, button, el};
use crate::ui::lazy::{LazyPage, LazyTab, lazy, lazy_once};
use crate::ui::primitives::ask::{Pick, ask_button};
use crate::ui::primitives::badge::{CommonQuality, badge};
use crate::ui::primitives::change_bar::{ChangeBar, change_bar};
use crate::ui::primitives::icon::chevron;
use crate::ui::primitives::labels::{committee_name, soft_hyphened};
use crate::ui::primitives::own_change::own_change_controls;
use crate::ui::tables::numbers::value_direction;
use files::tables::Value;
use model::figure::Quality;
use model::ledger::NodeId;
use model::lever::Lever;
use model::lever_value::stopped_at_zero;
use model::municipality::CommitteeIx;
use model::outcome::CommitteeOutcome;
use model::summary::is_shortage;

/// Which of a committee's numbers.
pub(super) type Part = fn(&CommitteeOutcome) -> NodeId;

/// What a row shows. One memo of it stands between the outcome and the many texts of the row, so that a change of the
/// outcome notifies one subscriber per row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct RowState {
    pub(super) numbers: RowNumbers,
    is_locked: bool,
    is_decided: bool,
    /// Whether there is more to say of it.
    has_note: bool,
    quality: Option<Quality>,
    /// The first year from the one in view on in which its grant stops at 0.
    stopped: Option<u16>,
}

/// What the row shows of the year in view. `None` for a committee that the outcome does not have.
pub(super) fn row_state(app: AppContext, c: CommitteeIx, decimals: u32) -> Option<RowState> {
    app.session.read(|outcome, year| {
        let committee = year.committee(c)?;
        let at = app.view.year.get();
        Some(RowState {
            stopped: stopped_at_zero(outcome, at, Lever::Grant(c))
                .map(|at| app.session.municipality(|m| at.get(&m.years).year)),
            numbers: RowNumbers::of_committee(outcome, committee, decimals),
            is_locked: committee.locked,
            is_decided: committee.own_change.is_some(),
            has_note: committee.own_change.is_some()
                || committee.items.is_some()
                || committee.not_carried_out.is_some(),
            quality: outcome.ledger.node(committee.grant).map(|node| node.quality),
        })
    })
}

/// A committee, and the details that open under it. Amounts in mnkr have so many `decimals`, a bar to the end is `widest` kronor, and a
/// grant with another quality than the `common` one is marked.
pub fn row(
    app: AppContext,
    c: CommitteeIx,
    decimals: Memo<u32>,
    widest: Memo<Decimal>,
    common: Memo<Option<CommonQuality>>,
) -> El {
    let open = RwSignal::new(false);
    let name = committee_name(app, c);
    let state = Memo::new(move |_| row_state(app, c, decimals.get()));
    let numbers = move || state.with(|state| state.as_ref().map(|state| state.numbers));
    let value = move |column| numbers().map(|numbers| numbers.value(app, column));
    let text = move |column| number_text(app, value(column));
    let locked = Memo::new(move |_| state.with(|state| state.is_some_and(|state| state.is_locked)));
    let decided = Memo::new(move |_| state.with(|state| state.is_some_and(|state| state.is_decided)));
    let has_fees = Memo::new(move |_| app.session.read(|_, year| has_fees(year)));
    let has_note = Memo::new(move |_| state.with(|state| state.is_some_and(|state| state.has_note)));
    let quality = Memo::new(move |_| {
        let own = state.with(|state| state.and_then(|state| state.quality));
        own.filter(|own| common.get().is_some_and(|common| common.usual != *own))
    });
    let detail = format!("committee-{}", c.0);
    let words = el("span")
        .child(el("span").class("name").text(&soft_hyphened(&name)))
        .text(" ")
        .dyn_children(move || quality.get().map(|quality| badge(app, quality)).into_iter().collect())
        .child(el("small").class("down").bind_text(move || {
            let year = state.with(|state| state.and_then(|state| state.stopped));
            year.map_or_else(String::new, |year| format!(" {}", (app.t.levers.stopped)(year)))
        }))
        .dyn_children_if(
            move || locked.get(),
            move || {
                let badge = el("span").class("badge badge-locked").text(app.t.results.locked);
                vec![el("span").text(" ").child(badge)]
            },
        )
        .dyn_children_if(
            move || decided.get(),
            move || vec![el("small").class("soft").text(" ").text(app.t.results.decided)],
        );
    let toggle = button("row-toggle")
        .bind_aria("aria-expanded", move || open.get())
        .attr("aria-controls", &detail)
        .on_click(move || open.update(|open| *open = !*open))
        .child(chevron())
        .child(words);
    let cells = Column::ALL.map(|column| match column {
        Column::Name => el("th").attr("scope", "row").child(toggle.clone()),
        Column::Grant => {
            let ask = ask_button(app, pick(c, |committee| committee.grant), &name, move || text(column));
            column.element("td").child(ask)
        }
        Column::Change => {
            // Where fees are changed, what can be used has the colour: a grant also falls since its fees rise.
            let class = move || value(column).as_ref().map(value_direction).filter(|_| !has_fees.get());
            let change = el("span").bind_attr("class", class).bind_number(move || text(column));
            column.element("td").child(change)
        }
        Column::Technical => column.element("td").bind_number(move || text(column)),
        Column::Usable => {
            let change = move || numbers().map(|numbers| numbers.usable_change(app));
            let cell = column.element("td");
            cell.dyn_children_if(move || has_fees.get(), move || usable(app, move || value(column), change))
        }
        Column::Bar => {
            let bar = change_bar(move || {
                let change = numbers().map_or(Decimal::ZERO, |numbers| numbers.change);
                ChangeBar { change, widest: widest.get() }
            });
            column.element("td").child(bar)
        }
        Column::Gap => {
            let is_short = move || numbers().is_some_and(|numbers| is_shortage(numbers.gap));
            let gap = el("span")
                .bind_attr("class", move || Some(if is_short() { "down" } else { "soft" }))
                .bind_number(move || text(column));
            column.element("td").child(gap)
        }
        Column::OwnChange => column.element("td").children(own_change_controls(app, c, &name, locked)),
    });
    let main = el("tr").bind_class("is-locked", move || locked.get()).children(cells);
    let opened = el("td")
        .attr("colspan", &Column::ALL.len().to_string())
        .dyn_children_if(move || open.get(), move || committee_detail(app, c, &name, locked));
    let note = lazy_once(app.t, LazyPage::DecisionNote(c), move || has_note.get());
    let note = el("tr")
        .class("row-note")
        .bind_bool_attr("hidden", move || !has_note.get())
        .child(el("td").attr("colspan", &Column::ALL.len().to_string()).child(note));
    let detail = el("tr")
        .class("row-detail")
        .attr("id", &detail)
        .bind_bool_attr("hidden", move || !open.get())
        .child(opened);
    el("tbody").child(main).child(note).child(detail)
}

/// What can be used, and its change with the colour of its direction.
pub(super) fn usable(
    app: AppContext,
    all: impl Fn() -> Option<Value> + 'static,
    change: impl Fn() -> Option<Value> + Copy + 'static,
) -> Vec<El> {
    let moved = el("small").bind_attr("class", move || change().as_ref().map(value_direction));
    let moved = moved.bind_number(move || number_text(app, change()));
    vec![el("span").bind_number(move || number_text(app, all())), moved]
}

/// A value as text, or why there is none.
pub(super) fn number_text(app: AppContext, value: Option<Value>) -> NumberText {
    value.map_or_else(|| Err(app.t.common.out_of_range.to_owned()), Value::into_text_or_reason)
}

pub(super) fn pick(c: CommitteeIx, part: Part) -> Pick {
    Arc::new(move |year| year.committee(c).map(part))
}

/// What opens under the row. On a narrow screen the controls stand there, and not in the row.
fn committee_detail(app: AppContext, c: CommitteeIx, name: &str, locked: Memo<bool>) -> Vec<El> {
    vec![
        el("div").class("row only-narrow").children(own_change_controls(app, c, name, locked)),
        lazy(app.t, LazyTab::CommitteeFacts(c)),
    ]
}
