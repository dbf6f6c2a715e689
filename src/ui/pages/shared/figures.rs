//! What the budget of a link does, in figures.

use leptos::prelude::*;

use crate::i18n::answers::{millions, rate_words};
use crate::state::{scenario_answers, scenario_headline};
use crate::ui::context::AppContext;
use crate::ui::entrance::{Shown, answers, services};
use crate::ui::reactive::is_computed;
use model::distribution::Policy;
use model::money::Money;
use model::outcome::Outcome;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::summary::exceeds_rounding;

/// The id of the heading of a year's budget.
const BUDGET: &str = "link-budget";

/// The municipality, and the year of the figures.
pub(super) fn counted_on(app: AppContext) -> AnyView {
    let t = &app.language.lazy_texts().shared;
    let name = app.session.municipality(|municipality| municipality.name.clone());
    view! { <p class="soft">{move || (t.counted_on)(&name, app.session.year_number())}</p> }.into_any()
}

/// The budget of a year, where it is not that of the start state.
pub(super) fn budget(app: AppContext) -> Option<AnyView> {
    let t = &app.language.lazy_texts().shared;
    (!app.session.scenario(Scenario::is_start)).then(|| {
        view! {
            <section class="linked-budget" aria-labelledby=BUDGET>
                <p class="soft">{t.budget}</p>
                <h2 id=BUDGET>{move || scenario_headline(app.session, app.language)}</h2>
                {counted_on(app)}
                {shown_figures(app)}
            </section>
        }
        .into_any()
    })
}

/// The figures. Of a proposal that cannot be computed the headline says so, and the figures would be those of something else.
pub(super) fn shown_figures(app: AppContext) -> impl IntoView {
    let is_computed = is_computed(app);
    move || is_computed.get().then(|| figures(app))
}

/// What the proposal does, in figures.
fn figures(app: AppContext) -> AnyView {
    let figures = Shown::open(app);
    view! {
        <p class="soft">{move || rates(app)}</p>
        {answers(app, figures).into_any()}
        <p>{move || other_payment(app)}</p>
        {services(app, figures).into_any()}
    }
    .into_any()
}

/// The tax rate before and after, where it changes.
fn rates(app: AppContext) -> Option<String> {
    let t = &app.language.lazy_texts().shared;
    let [start, now] = app.session.read(|outcome, year| {
        [&year.start, &year.now].map(|revenue| outcome.value(revenue[RevenueRow::TaxRate]))
    });
    (start != now).then(|| (t.from_to)(&rate_words(app.language, start), &rate_words(app.language, now)))
}

/// What the other way to pay would give, where all services pay alike or the surplus pays.
fn other_payment(app: AppContext) -> Option<String> {
    let t = &app.language.lazy_texts().shared;
    let session = app.session;
    let (year, scenario) = (app.view.year.get(), session.scenario(Clone::clone));
    let policy = scenario.policy(year);
    let answers = scenario_answers(session);
    let other = match policy {
        Policy::Proportional if answers.is_even => Policy::KeepFrames,
        Policy::KeepFrames if !exceeds_rounding(answers.services_change()) => Policy::Proportional,
        Policy::Proportional | Policy::KeepFrames | Policy::ByNeed | Policy::Weighted => return None,
    };
    let mut changed = scenario;
    changed.set_policy(year, other);
    let instead = session.outcome_of(&changed)?;
    let grants = |outcome: &Outcome| outcome.money(outcome.year(year).grants);
    let moved = session.read(|outcome, _| grants(&instead) - grants(outcome));
    if !exceeds_rounding(moved) {
        return None;
    }
    let left = instead.money(instead.year(year).result);
    let millions = |amount: Money| millions(app.language, amount.abs());
    Some(match (policy, moved > Money::ZERO) {
        (Policy::KeepFrames, true) => (t.alike_gets_instead)(&millions(moved)),
        (Policy::KeepFrames, false) => (t.alike_instead)(&millions(moved)),
        (Policy::Proportional | Policy::ByNeed | Policy::Weighted, true) if left < Money::ZERO => {
            (t.surplus_short_instead)(&millions(left))
        }
        (Policy::Proportional | Policy::ByNeed | Policy::Weighted, true) => {
            (t.surplus_instead)(&millions(left))
        }
        (Policy::Proportional | Policy::ByNeed | Policy::Weighted, false) if left < Money::ZERO => {
            (t.surplus_gets_short_instead)(&millions(left))
        }
        (Policy::Proportional | Policy::ByNeed | Policy::Weighted, false) => {
            (t.surplus_gets_instead)(&millions(left))
        }
    })
}
