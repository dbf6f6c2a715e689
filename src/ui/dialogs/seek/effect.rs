//! What an answer does, before it is applied: the key figures of all years, a person's cost, and the checks of the law that change.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::numbers::decimals_apart;
use crate::ui::context::AppContext;
use crate::ui::primitives::labels::fee_name;
use crate::ui::primitives::tax_context::TaxContext;
use crate::ui::primitives::years::plan_years;
use files::parameter_files;
use model::checks::{Check, CheckState, CheckTopic, Finding, checks};
use model::money::{DecimalExt, Money};
use model::outcome::Outcome;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::summary::exceeds_rounding;
use model::{YEARS, YearIx};

/// What `scenario` changes from the current one.
pub(super) fn effect_view(app: AppContext, person: TaxContext, scenario: &Scenario) -> AnyView {
    let now = untrack(|| app.session.outcome());
    let Some(after) = app.session.outcome_of(scenario) else {
        return view! { <p class="notice">{app.t.common.out_of_range}</p> }.into_any();
    };
    let cost = untrack(|| person_cost(app, person, &now, &after));
    view! {
        {years_table(app, &now, &after)}
        {cost.map(|cost| view! { <p>{cost}</p> })}
        {changed_checks(app, &now, &after)}
    }
    .into_any()
}

/// A key figure of a year.
#[derive(Clone, Copy)]
struct KeyFigure {
    name: &'static str,
    value: fn(&Outcome, YearIx) -> Decimal,
    /// Whether it is an amount, which is written in mnkr.
    is_amount: bool,
}

/// The name of a key figure, and for each year its value and the difference from now.
type FigureRow = (&'static str, [(String, Option<String>); YEARS]);

/// The key figures with the answer, each with its difference from now where it has one, year by year.
fn year_figures(app: AppContext, now: &Outcome, after: &Outcome) -> [FigureRow; 5] {
    let words = &app.language.lazy_texts().seek;
    let t = &app.t.results;
    let language = app.language;
    let amount = |name, value| KeyFigure { name, value, is_amount: true };
    let figures = [
        amount(t.grant, |outcome, at| outcome.value(outcome.year(at).now.pool)),
        amount(t.result, |outcome, at| outcome.value(outcome.year(at).result)),
        amount(words.gaps, |outcome, at| gaps(outcome, at, true)),
        amount(words.surpluses, |outcome, at| gaps(outcome, at, false)),
        KeyFigure {
            name: t.tax_rate,
            value: |outcome, at| outcome.value(outcome.year(at).now[RevenueRow::TaxRate]),
            is_amount: false,
        },
    ];
    let cell = |KeyFigure { value, is_amount, .. }: KeyFigure, at: YearIx| {
        let values = [value(after, at), value(now, at)];
        let difference = values[0].try_sub(values[1]).filter(|difference| !difference.is_zero());
        if is_amount {
            (language.mnkr(values[0]), difference.map(|difference| language.mnkr_change(difference)))
        } else {
            let decimals = decimals_apart(values, 2);
            let change = difference.map(|difference| language.signed(difference, decimals));
            (language.number(values[0], decimals), change)
        }
    };
    figures.map(|figure| (figure.name, YearIx::ALL.map(|at| cell(figure, at))))
}

fn years_table(app: AppContext, now: &Outcome, after: &Outcome) -> AnyView {
    let words = &app.language.lazy_texts().seek;
    let cell = |(value, change): (String, Option<String>)| {
        let changed = change.is_some();
        let change = change.map(|change| view! { <br /><span class="small soft">{change}</span> });
        view! { <td class="num" class:strong=changed>{value}{change}</td> }
    };
    let rows = year_figures(app, now, after).map(|(name, years)| {
        view! { <tr><th scope="row">{name}</th>{years.map(cell).into_iter().collect_view()}</tr> }
    });
    let years = plan_years(app);
    let heads = years.map(|year| view! { <th scope="col" class="num">{year}</th> });
    view! {
        <table class="table dense">
            <caption class="lever-name">{words.effect}</caption>
            <thead>
                <tr>
                    <td></td>
                    {heads.into_iter().collect_view()}
                </tr>
            </thead>
            <tbody>{rows.into_iter().collect_view()}</tbody>
        </table>
        <p class="small soft">{words.effect_about}</p>
    }
    .into_any()
}

/// The sum of the gaps where grants are missing, or of those where there is more than the need.
fn gaps(outcome: &Outcome, at: YearIx, missing: bool) -> Decimal {
    let gaps = outcome.year(at).committees.iter().map(|committee| outcome.money(committee.gap));
    let counted = gaps.filter(|gap| exceeds_rounding(*gap) && (*gap < Money::ZERO) == missing);
    counted.map(Money::abs).sum::<Money>().kronor()
}

/// What the answer costs the person in the year in view. None if the tax rate stays, or the tax cannot be computed.
fn person_cost(app: AppContext, person: TaxContext, now: &Outcome, after: &Outcome) -> Option<String> {
    let at = app.view.year.get();
    let rate = |outcome: &Outcome| outcome.value(outcome.year(at).now[RevenueRow::TaxRate]);
    if rate(now) == rate(after) || !person.has_region() {
        return None;
    }
    let [before, after] = [now, after].map(|outcome| person.rates_with(rate(outcome)));
    let cost = person.compare_rates(&before, &after).ok()?.cost.monthly.kronor();
    let words = &app.language.lazy_texts().seek;
    let sentence = if cost < Decimal::ZERO { words.person_pays_less } else { words.person_pays_more };
    let income = person.kr(person.person.with(|person| person.monthly));
    Some(sentence(&person.kr(cost.abs()), &income, person.law_year()))
}

/// The checks of the law that are met now and not with the answer, or the other way round. With the user's assumptions on the municipality and the law.
fn changed_checks(app: AppContext, now: &Outcome, after: &Outcome) -> AnyView {
    let words = &app.language.lazy_texts().seek;
    let (assumed, _) = app.state.settings().assumptions();
    let law = assumed.applied_to(parameter_files::carried());
    let found = |outcome: &Outcome| {
        app.session.municipality(|municipality| checks(outcome, municipality, &law, &assumed.standing))
    };
    let (Ok(before), Ok(after)) = (found(now), found(after)) else {
        return view! { <p class="notice">{app.t.common.out_of_range}</p> }.into_any();
    };
    let changes = changed_sentences(app, &before, &after);
    if changes.is_empty() {
        return view! { <p>{words.checks_unchanged}</p> }.into_any();
    }
    let items = changes.into_iter().map(|change| view! { <li>{change}</li> });
    view! {
        <p>{words.checks_change}</p>
        <ul class="plain">{items.collect_view()}</ul>
    }
    .into_any()
}

/// What a check says: the margins of one that is met do not matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Passes,
    Fails,
    /// What is known does not say.
    Open,
}

impl Verdict {
    fn of(check: &Check) -> Self {
        match check.state() {
            CheckState::Met | CheckState::Allows => Self::Passes,
            CheckState::NotMet => Self::Fails,
            CheckState::Open => Self::Open,
        }
    }
}

/// A sentence for each check of `after` with another verdict than in `before`.
fn changed_sentences(app: AppContext, before: &[Check], after: &[Check]) -> Vec<String> {
    let words = &app.language.lazy_texts().seek;
    let changed = after.iter().filter_map(|check| {
        let name = check_name(app, check);
        let is_same = |earlier: &&Check| {
            (earlier.ix, earlier.paragraph()) == (check.ix, check.paragraph())
                && check_name(app, earlier) == name
        };
        // A check that is new, such as of a deficit that arises, was passed before.
        let earlier = before.iter().find(is_same).map_or(Verdict::Passes, Verdict::of);
        let sentence = match Verdict::of(check) {
            verdict if verdict == earlier => return None,
            Verdict::Passes => words.check_passes,
            Verdict::Fails => words.check_fails,
            Verdict::Open => words.check_open,
        };
        Some(sentence(&name, check.year))
    });
    changed.collect()
}

fn check_name(app: AppContext, check: &Check) -> String {
    let words = &app.language.lazy_texts().law.checks;
    let seek = &app.language.lazy_texts().seek;
    match &check.finding {
        Finding::Budget { .. } => words.budget.to_owned(),
        Finding::SurplusTarget(_) => words.target.to_owned(),
        Finding::Reserve(_) | Finding::NotKnown(CheckTopic::Reserve, _) => words.reserve.to_owned(),
        Finding::Deficit { restoration, .. } => (words.deficit)(restoration.deficit.year),
        Finding::NotKnown(CheckTopic::Deficit, _) => words.no_deficit.to_owned(),
        Finding::SelfCost(c, f, _) | Finding::NotKnown(CheckTopic::ServiceCost(c, f), _) => {
            (seek.self_cost_of)(&fee_name(app, *c, *f))
        }
        Finding::FeeCeiling(c, f, _) => (seek.ceiling_of)(&fee_name(app, *c, *f)),
    }
}

#[cfg(test)]
#[path = "effect_tests.rs"]
mod tests;
