//! What an answer does, before it is applied: the key figures of all years, a person's cost, and the checks of the law that change.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::numbers::decimals_apart;
use crate::ui::context::AppContext;
use crate::ui::pages::your_tax::TaxContext;
use crate::ui::primitives::labels::fee_name;
use files::parameter_files;
use model::YearIx;
use model::checks::{Check, CheckState, CheckTopic, Finding, checks};
use model::money::{DecimalExt, Money};
use model::outcome::Outcome;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::summary::exceeds_rounding;

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

/// A key figure of a year, and how it is written: the number, and its difference from another.
type KeyFigure = (&'static str, fn(&Outcome, YearIx) -> Decimal, bool);

/// The key figures with the answer in all years, each with its difference from now.
fn years_table(app: AppContext, now: &Outcome, after: &Outcome) -> AnyView {
    let words = &app.language.lazy_texts().seek;
    let t = &app.t.results;
    let language = app.language;
    let figures: [KeyFigure; 5] = [
        (t.grant, |outcome, at| outcome.value(outcome.year(at).now.pool), true),
        (t.result, |outcome, at| outcome.value(outcome.year(at).result), true),
        (words.gaps, |outcome, at| gaps(outcome, at, true), true),
        (words.surpluses, |outcome, at| gaps(outcome, at, false), true),
        (t.tax_rate, |outcome, at| outcome.value(outcome.year(at).now[RevenueRow::TaxRate]), false),
    ];
    let cell = |(_, pick, is_amount): KeyFigure, at: YearIx| {
        let values = [pick(after, at), pick(now, at)];
        let difference = values[0].try_sub(values[1]).filter(|difference| !difference.is_zero());
        let (value, change) = if is_amount {
            (language.mnkr(values[0]), difference.map(|difference| language.mnkr_change(difference)))
        } else {
            let decimals = decimals_apart(values, 2);
            let change = difference.map(|difference| language.signed(difference, decimals));
            (language.number(values[0], decimals), change)
        };
        let changed = change.is_some();
        let change = change.map(|change| view! { <br /><span class="small soft">{change}</span> });
        view! { <td class="num" class:strong=changed>{value}{change}</td> }
    };
    let rows = figures.map(|figure| {
        let cells = YearIx::ALL.map(|at| cell(figure, at));
        view! { <tr><th scope="row">{figure.0}</th>{cells.into_iter().collect_view()}</tr> }
    });
    let years = app.session.municipality(|m| m.years.each_ref().map(|year| year.year));
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
    Some(sentence(&person.kr(cost.abs()), &income, app.session.year_number()))
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
    let fails = |check: &Check| check.state() == CheckState::NotMet;
    let same = |one: &Check, other: &Check| {
        (one.ix, one.paragraph()) == (other.ix, other.paragraph())
            && check_name(app, one) == check_name(app, other)
    };
    let changes: Vec<String> = after
        .iter()
        .filter_map(|check| {
            let failed = before.iter().find(|earlier| same(earlier, check)).is_some_and(fails);
            let sentence = if fails(check) { words.check_fails } else { words.check_passes };
            (fails(check) != failed).then(|| sentence(&check_name(app, check), check.year))
        })
        .collect();
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

fn check_name(app: AppContext, check: &Check) -> String {
    let words = &app.language.lazy_texts().law.checks;
    match &check.finding {
        Finding::Budget { .. } => words.budget.to_owned(),
        Finding::SurplusTarget(_) => words.target.to_owned(),
        Finding::Reserve(_) | Finding::NotKnown(CheckTopic::Reserve, _) => words.reserve.to_owned(),
        Finding::Deficit { restoration, .. } => (words.deficit)(restoration.deficit.year),
        Finding::NotKnown(CheckTopic::Deficit, _) => words.no_deficit.to_owned(),
        Finding::SelfCost(c, f, _)
        | Finding::FeeCeiling(c, f, _)
        | Finding::NotKnown(CheckTopic::ServiceCost(c, f), _) => fee_name(app, *c, *f),
    }
}
