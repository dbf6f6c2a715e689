//! What the compared scenarios decide differently: a row for each decision, with the amounts of all three years.

use std::sync::Arc;

use leptos::prelude::*;

use super::context::{CompareContext, ComparedScenarios};
use super::mark;
use crate::state::undo::{Action, Target};
use crate::ui::primitives::labels::{committee_name, goal_name};
use crate::ui::primitives::number_text::number_with_unit;
use crate::ui::tables::words::change_name;
use model::changes::{ChangedRow, ChangedValue};
use model::compare::{Decision, DecisionRow, DecisionValues, decisions, take_over};
use model::items::{BudgetItem, ItemIx};
use model::scenario::Scenario;

/// The decisions that differ. None while fewer than two scenarios are compared. Reactive.
pub(super) fn decisions_panel(cx: CompareContext) -> Option<AnyView> {
    let t = cx.t;
    let compared = cx.compared()?;
    let rows = cx.app.session.municipality(|municipality| {
        let outcomes = compared.outcomes.iter().map(Arc::as_ref);
        let sides: Vec<_> = compared.scenarios.iter().map(Arc::as_ref).zip(outcomes).collect();
        decisions(municipality, &sides)
    });
    let content = if rows.is_empty() {
        view! { <p>{t.decisions_equal}</p> }.into_any()
    } else {
        decision_table(cx, &compared, rows)
    };
    let view = view! {
        <section class="panel" aria-labelledby="compare-decisions">
            <h2 id="compare-decisions">{t.decisions}</h2>
            {content}
        </section>
    };
    Some(view.into_any())
}

fn decision_table(cx: CompareContext, compared: &ComparedScenarios, rows: Vec<DecisionRow>) -> AnyView {
    let t = cx.t;
    let years = cx.app.session.municipality(|m| m.years.each_ref().map(|year| year.year));
    let heads = compared.names.iter().map(|(letter, name)| {
        view! { <th scope="col">{mark(letter)}" "{name.clone()}</th> }
    });
    let rows = rows.into_iter().map(|row| decision_row(cx, compared, row));
    view! {
        <p class="small soft">{(t.decisions_about)(years[0], years[2])}</p>
        <div class="scroll" tabindex="0" role="group" aria-label=t.decisions>
            <table class="table dense decisions">
                <caption class="sr-only">{t.decisions}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.decision}</th>
                        {heads.collect_view()}
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn decision_row(cx: CompareContext, compared: &ComparedScenarios, row: DecisionRow) -> AnyView {
    let name = decision_name(cx, compared, &row);
    let cells = row.sides.iter().zip(&compared.scenarios).zip(&compared.names);
    let cells = cells.map(|((values, theirs), (letter, _))| {
        let text =
            values.as_ref().map_or_else(|| cx.t.not_decided.to_owned(), |values| values_text(cx, values));
        let take = take_over_button(cx, theirs, &row.decision, &(cx.t.take_over_this)(&name, letter));
        view! { <td>{text}{take}</td> }
    });
    view! { <tr><th scope="row">{name.clone()}</th>{cells.collect_view()}</tr> }.into_any()
}

/// The button that sets the decision of the open scenario as in `theirs`. None where it is so already, or may not be changed.
fn take_over_button(
    cx: CompareContext,
    theirs: &Arc<Scenario>,
    decision: &Decision,
    label: &str,
) -> Option<AnyView> {
    let app = cx.app;
    let own = app.session.scenario(Clone::clone);
    take_over(&own, theirs, decision).filter(|after| *after != own)?;
    let (theirs, decision) = (Arc::clone(theirs), decision.clone());
    let take = move |_| {
        let own = app.session.scenario_now();
        if let Some(after) = take_over(&own, &theirs, &decision) {
            let (action, target) = step(&decision, &own, &after);
            app.state.editor().apply(action, target, after);
        }
    };
    let view = view! {
        " "
        <button
            class="link small"
            type="button"
            aria-label=label.to_owned()
            disabled=move || app.state.open.is_read_only()
            on:click=take
        >
            {cx.t.take_over}
        </button>
    };
    Some(view.into_any())
}

/// What the step of taking `decision` over does, and to what.
fn step(decision: &Decision, before: &Scenario, after: &Scenario) -> (Action, Target) {
    match decision {
        Decision::Row(row @ ChangedRow::Lock(c)) => {
            (if after.has_lock(*c) { Action::Lock } else { Action::Unlock }, Target::Row(*row))
        }
        Decision::Row(row) => (Action::Set, Target::Row(*row)),
        Decision::Item(id) => {
            let (own, new) = (find_item(before, id), find_item(after, id));
            let is_on = |found: Option<(ItemIx, &BudgetItem)>| found.is_some_and(|(_, item)| item.is_on);
            let action = match (is_on(own), is_on(new)) {
                (true, false) => Action::SwitchOff,
                (false, true) if own.is_none() => Action::Add,
                (false, true) => Action::SwitchOn,
                (true, true) | (false, false) => Action::Set,
            };
            let row = |(ix, item): (ItemIx, &BudgetItem)| Target::Row(ChangedRow::Item(item.committee, ix));
            (action, new.or(own).map_or(Target::All, row))
        }
    }
}

fn find_item<'a>(scenario: &'a Scenario, id: &str) -> Option<(ItemIx, &'a BudgetItem)> {
    (0..).map(ItemIx).zip(&scenario.items).find(|(_, item)| item.id == id)
}

/// The name of the decision: that of an item in the first scenario that has it.
fn decision_name(cx: CompareContext, compared: &ComparedScenarios, row: &DecisionRow) -> String {
    match &row.decision {
        Decision::Row(changed) => change_name(cx.app, *changed),
        Decision::Item(id) => {
            let item = compared.scenarios.iter().find_map(|scenario| find_item(scenario, id));
            item.map_or_else(String::new, |(_, item)| {
                format!("{}, {}", item.name, committee_name(cx.app, item.committee))
            })
        }
    }
}

/// The values of the three years; one where they are the same in all.
fn values_text(cx: CompareContext, values: &DecisionValues) -> String {
    let texts = values.each_ref().map(|value| {
        value.as_ref().map_or_else(|| cx.t.not_decided.to_owned(), |value| value_text(cx, value))
    });
    let [first, second, third] = &texts;
    if first == second && second == third { first.clone() } else { texts.join(" · ") }
}

fn value_text(cx: CompareContext, value: &ChangedValue) -> String {
    let app = cx.app;
    let words = &app.language.lazy_texts().lever_groups;
    match value {
        ChangedValue::Number(number, unit) => number_with_unit(app, *number, *unit),
        ChangedValue::Policy(policy) => (app.t.results.policy_name)(*policy).to_owned(),
        ChangedValue::FrameRule(rule) => (words.frame_rule)(*rule).to_owned(),
        ChangedValue::Shares(shares) => {
            let share = |(goal, percent): &(_, _)| {
                format!("{} {}", goal_name(app, *goal), app.language.percent(*percent))
            };
            shares.iter().map(share).collect::<Vec<_>>().join("; ")
        }
    }
}
