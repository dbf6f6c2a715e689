//! What the compared scenarios decide differently: a row for each decision, with the amounts of all three years.

use std::sync::Arc;

use leptos::prelude::*;

use super::context::{CompareContext, ComparedScenarios};
use super::mark;
use crate::state::Toast;
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::items::item_problem;
use crate::ui::primitives::labels::{committee_name, goal_name_in_file};
use crate::ui::primitives::number_text::number_with_unit;
use crate::ui::primitives::years::plan_years;
use crate::ui::tables::words::change_name;
use model::changes::ChangedValue;
use model::compare::{Decision, DecisionRow, DecisionValues, decisions, take_over};
use model::items::find_item;
use model::label::Unit;
use model::municipality::CommitteeIx;
use model::scenario::Scenario;
use rust_decimal::Decimal;

/// The id of the heading.
const HEADING: &str = "compare-decisions";

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
        <section class="panel" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{t.decisions}</h2>
            {content}
        </section>
    };
    Some(view.into_any())
}

fn decision_table(cx: CompareContext, compared: &ComparedScenarios, rows: Vec<DecisionRow>) -> AnyView {
    let t = cx.t;
    let years = plan_years(cx.app);
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
        let text = match values {
            Some(values) => values_text(cx, &row.decision, values),
            None => missing_text(cx, &row.decision, theirs).to_owned(),
        };
        let take = take_over_button(cx, theirs, &row, &name, letter);
        view! { <td>{text}{take}</td> }
    });
    view! { <tr><th scope="row">{name.clone()}</th>{cells.collect_view()}</tr> }.into_any()
}

/// The button that sets the decision of the open scenario as in `theirs`. None where it is so already, or may not be changed.
fn take_over_button(
    cx: CompareContext,
    theirs: &Arc<Scenario>,
    row: &DecisionRow,
    name: &str,
    letter: &str,
) -> Option<AnyView> {
    let app = cx.app;
    let own = app.session.scenario(Clone::clone);
    take_over(&own, theirs, &row.decision).filter(|after| *after != own)?;
    let (theirs, decision) = (Arc::clone(theirs), row.decision.clone());
    let committee = committee_of(&decision, &theirs);
    let done = (cx.t.taken_over)(name, letter);
    let take = move |_| {
        let words = match app.state.items().take_over(&theirs, &decision) {
            Ok(()) => done.clone(),
            Err(why) => item_problem(app, why, committee),
        };
        app.state.notices.toast.set(Some(Toast::Text(words)));
        // The table is built anew, and the button is gone.
        focus_soon(HEADING);
    };
    let view = view! {
        " "
        <button
            class="link small"
            type="button"
            aria-label=(cx.t.take_over_this)(name, letter)
            disabled=move || app.state.open.is_read_only()
            on:click=take
        >
            {cx.t.take_over}
        </button>
    };
    Some(view.into_any())
}

/// The committee of an item of `theirs`; the first committee where it is not there, and takes no money.
fn committee_of(decision: &Decision, theirs: &Scenario) -> CommitteeIx {
    let item = match decision {
        Decision::Row(_) => None,
        Decision::Item(id) => find_item(&theirs.items, id),
    };
    item.map_or(CommitteeIx(0), |(_, item)| item.committee)
}

/// What stands for a decision that `scenario` does not have.
fn missing_text(cx: CompareContext, decision: &Decision, scenario: &Scenario) -> &'static str {
    match decision {
        Decision::Row(_) => cx.t.not_decided,
        Decision::Item(id) if find_item(&scenario.items, id).is_some() => cx.t.switched_off,
        Decision::Item(_) => cx.t.not_there,
    }
}

/// The name of the decision: that of an item in the first scenario that has it.
fn decision_name(cx: CompareContext, compared: &ComparedScenarios, row: &DecisionRow) -> String {
    match &row.decision {
        Decision::Row(changed) => change_name(cx.app, *changed),
        Decision::Item(id) => {
            let item = compared.scenarios.iter().find_map(|scenario| find_item(&scenario.items, id));
            item.map_or_else(String::new, |(_, item)| {
                format!("{}, {}", item.name, committee_name(cx.app, item.committee))
            })
        }
    }
}

/// The values of the three years; one where they are the same in all.
fn values_text(cx: CompareContext, decision: &Decision, values: &DecisionValues) -> String {
    let texts = values.each_ref().map(|value| match (value, decision) {
        (Some(value), Decision::Row(_) | Decision::Item(_)) => value_text(cx, value),
        (None, Decision::Row(_)) => cx.t.not_decided.to_owned(),
        (None, Decision::Item(_)) => number_with_unit(cx.app, Decimal::ZERO, Unit::Kronor),
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
                format!("{} {}", goal_name_in_file(app, *goal), app.language.percent(*percent))
            };
            shares.iter().map(share).collect::<Vec<_>>().join("; ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::ui::tables::tests::page;
    use model::items::{BudgetItem, ItemDuration};
    use model::money::Money;

    #[test]
    fn an_item_that_the_other_lacks_is_not_there_and_nothing_of_the_start_state() {
        let app = page(Language::from_tag("sv"));
        let cx = CompareContext::new(app);
        let item = BudgetItem {
            id: "1".to_owned(),
            name: "Fler lärare".to_owned(),
            committee: CommitteeIx(0),
            amounts: [0, 5_000, 5_000].map(|tkr| Money::from_thousands(tkr).expect("in range")),
            duration: ItemDuration::Permanent,
            goal: None,
            note: String::new(),
            is_on: true,
        };
        let decision = Decision::Item("1".to_owned());
        let off = Scenario { items: vec![BudgetItem { is_on: false, ..item }], ..Scenario::default() };
        assert_eq!(missing_text(cx, &decision, &Scenario::default()), "finns inte där");
        assert_eq!(missing_text(cx, &decision, &off), "avstängd");
        let amount = || Some(ChangedValue::Number(Decimal::from(5_000_000), Unit::Kronor));
        let text = values_text(cx, &decision, &[None, amount(), amount()]);
        assert!(!text.contains("utgångsläget"), "{text}");
    }
}
