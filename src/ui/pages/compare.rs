//! The page that compares two to four scenarios: what differs between them, what each costs a person, and which goals
//! gain and lose.

mod bars;
mod context;
mod decisions;
mod goals;
mod numbers;
mod person_cost;
mod scenario_choice;
mod table;

use std::rc::Rc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use self::bars::difference_bars;
use self::context::{CompareContext, ComparedScenarios};
use self::decisions::decisions_panel;
use self::goals::goals_panel;
use self::person_cost::person_cost_panel;
use self::scenario_choice::scenario_choice;
use self::table::difference_table;
use crate::ui::context::use_app;
use crate::ui::primitives::amounts::in_words;
use crate::ui::primitives::panel_head::panel_head;
use crate::ui::primitives::segments::Segments;
use crate::ui::primitives::years::plan_years;
use crate::ui::shell::levers::year_choice;
use model::ledger::NodeId;
use model::money::{DecimalExt, THOUSAND};
use model::outcome::YearOutcome;
use model::rows::RevenueRow;

/// The page.
#[component]
pub fn ComparePage() -> impl IntoView {
    let app = use_app();
    // A scenario that was changed just now is saved first: so it has a name.
    untrack(|| app.state.autosave().save());
    let cx = CompareContext::new(app);
    let t = cx.t;
    view! {
        <div class="page wrap compare">
            <h1>{cx.app.t.common.compare}</h1>
            <p class="sentence panel">{t.lede}</p>
            {scenario_choice(cx)}
            {move || examples_offer(cx)}
            {move || failed_notices(cx)}
            {move || decisions_panel(cx)}
            <section class="panel" aria-labelledby="compare-rows">
                <h2 id="compare-rows">{t.rows}</h2>
                {view_controls(cx)}
                {move || if cx.as_bars.get() { difference_bars(cx) } else { difference_table(cx) }}
            </section>
            {person_cost_panel(cx)}
            {move || goals_panel(cx)}
        </div>
    }
}

/// The ready examples, while nothing is compared or nothing differs. Reactive.
fn examples_offer(cx: CompareContext) -> Option<AnyView> {
    let differs = |compared: &ComparedScenarios| compared.differs_by_year().contains(&true);
    if cx.compared().is_some_and(|compared| differs(&compared)) {
        return None;
    }
    let show = move |_| cx.app.state.compare().choose_examples();
    let offer = view! {
        <div class="notice">
            <p>{cx.t.examples}</p>
            <button class="btn" type="button" on:click=show>{cx.t.show_examples}</button>
        </div>
    };
    Some(offer.into_any())
}

/// Which scenarios cannot be computed. Reactive.
fn failed_notices(cx: CompareContext) -> Vec<AnyView> {
    let failed = cx.computed.with(|computed| computed.failed.clone());
    let notice = |name: String| {
        view! { <p class="notice is-error" role="alert">{(cx.t.not_computed)(&name)}</p> }.into_any()
    };
    failed.into_iter().map(notice).collect()
}

/// The choices of year and form, and below them the sentence and the unit.
fn view_controls(cx: CompareContext) -> AnyView {
    let sentence = move || summary_sentence(cx);
    let as_bars = cx.as_bars;
    let forms = Segments {
        legend: cx.t.rows,
        name: "form",
        choices: [false, true].into_iter().zip(cx.t.view_names.map(str::to_owned)).collect(),
        chosen: Rc::new(move || as_bars.get()),
        choose: Rc::new(move |chosen| as_bars.set(chosen)),
    };
    view! {
        <div class="row switches">{year_choice(cx.app).bar("seg")}{forms.bar("seg")}</div>
        {panel_head(cx.app, sentence)}
    }
    .into_any()
}

/// How much differs, in a sentence. Reactive.
fn summary_sentence(cx: CompareContext) -> String {
    let Some(compared) = cx.compared() else { return cx.t.too_few.to_owned() };
    let session = cx.app.session;
    let year = session.year_number();
    match compared.rows(cx.app.view.year.get()).len() {
        0 => {
            let numbers = plan_years(cx.app);
            let others = compared.differs_by_year().into_iter().zip(numbers).filter(|(differs, _)| *differs);
            let others: Vec<String> = others.map(|(_, year)| year.to_string()).collect();
            let mut sentence = (cx.t.same)(year);
            if !others.is_empty() {
                sentence.push_str(&(cx.t.differences_in_other_years)(&others.join(", ")));
            }
            sentence
        }
        rows => headline(cx, &compared).unwrap_or_else(|| (cx.t.differences)(rows, year, &compared.first())),
    }
}

/// What the others do with tax rate, grants and result, against the first. None if a number is out of range. Reactive.
fn headline(cx: CompareContext, compared: &ComparedScenarios) -> Option<String> {
    let at = cx.app.view.year.get();
    let language = cx.app.language;
    let first = compared.outcomes.first()?;
    let mut sentence = (cx.t.against_in)(&compared.first(), cx.app.session.year_number());
    for (index, letter, _) in compared.others() {
        let other = compared.outcomes.get(index)?;
        let change = |pick: fn(&YearOutcome) -> NodeId| {
            other.value(pick(other.year(at))).try_sub(first.value(pick(first.year(at))))
        };
        let rate = change(|year| year.now[RevenueRow::TaxRate])?.try_mul(Decimal::ONE_HUNDRED)?;
        let (grants, result) = (change(|year| year.grants)?, change(|year| year.result)?);
        let mut parts = Vec::new();
        if !rate.is_zero() {
            parts.push((cx.t.rate_differs)(&language.exact(rate.abs()), rate > Decimal::ZERO));
        }
        if grants.abs() >= THOUSAND {
            parts.push((cx.t.grants_differ)(&in_words(cx.app, grants.abs()), grants > Decimal::ZERO));
        }
        if result.abs() >= THOUSAND {
            parts.push((cx.t.result_differs)(&in_words(cx.app, result.abs()), result > Decimal::ZERO));
        }
        if parts.is_empty() {
            parts.push(cx.t.same_sums.to_owned());
        }
        sentence.push_str(&(cx.t.of_scenario)(letter, &parts.join(", ")));
    }
    Some(sentence)
}

/// The letter of a scenario, as a mark beside a name or a bar.
fn mark(letter: &'static str) -> AnyView {
    view! { <span class="letter">{letter}</span> }.into_any()
}

#[cfg(test)]
mod tests;
