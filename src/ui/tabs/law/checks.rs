//! The checks of the result and of the plan: state, paragraph, a sentence with the amounts, and the calculation.

use crate::i18n::numbers::{amounts_compared, percents_compared};
use crate::ui::context::AppContext;
use crate::ui::primitives::years::plan_years;
use crate::ui::reactive::text;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::LawContext;
use super::calculation::CalculationLine;
use super::calculation::calculation_details;
use super::check_lines::{budget_lines, deficit_lines, reserve_lines, target_lines};
use super::fee_checks::fee_checks_section;
use super::law_error_note;
use super::standing::standing_questions;
use crate::i18n::catalogue::glossary::Term;
use crate::i18n::catalogue::law::checks::CheckCounts;
use crate::i18n::catalogue::law::sign;
use crate::ui::primitives::badge::{CommonQuality, badge};
use crate::ui::primitives::term::term_button;
use model::checks::{Check, CheckState, CheckTopic, Finding, Paragraph, Reserve};
use model::statutes::balance_requirement::{BudgetBalance, DeficitRestoration};
use model::statutes::surplus_target::SurplusTarget;

/// Identifies a check whatever its result, so that its row is kept while its numbers change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CheckKind {
    Budget,
    Target,
    Reserve,
    /// The deficit at this index among those of the plan.
    Deficit(usize),
}

/// A summary of the checks of the year in view. Reactive.
pub(super) fn checks_summary(cx: LawContext) -> String {
    let found = match cx.checks.get() {
        Some(Ok(found)) => found,
        Some(Err(error)) => return cx.t.error(&error).0,
        None => return String::new(),
    };
    summary_of(cx.app, &found)
}

/// How many of the checks of the year in view are met, those of the budget and of fees apart. Reactive.
fn summary_of(app: AppContext, found: &[Check]) -> String {
    let at = app.view.year.get();
    let counts = |of_fees: bool| {
        let is_of_fee = |check: &&Check| match check.finding {
            Finding::SelfCost(..)
            | Finding::FeeCeiling(..)
            | Finding::NotKnown(CheckTopic::ServiceCost(..), _) => of_fees,
            Finding::Budget { .. }
            | Finding::SurplusTarget(_)
            | Finding::Reserve(_)
            | Finding::Deficit { .. }
            | Finding::NotKnown(CheckTopic::Reserve | CheckTopic::Deficit, _) => !of_fees,
        };
        let mut counts = CheckCounts::default();
        for check in found.iter().filter(|check| check.ix == at).filter(is_of_fee) {
            let count = match check.state() {
                CheckState::Met | CheckState::Allows => &mut counts.met,
                CheckState::NotMet => &mut counts.not_met,
                CheckState::Open => &mut counts.open,
            };
            *count = count.saturating_add(1);
        }
        counts
    };
    let summary = app.language.lazy_texts().law.checks.summary;
    summary(app.session.year_number(), counts(false), counts(true))
}

/// All checks of the year in view.
pub(super) fn checks_section(cx: LawContext) -> AnyView {
    let t = &cx.t.checks;
    let years = plan_years(cx.app);
    let [first, .., last] = years;
    // Each check's calculation has the quality of its figures.
    let quality = Memo::new(move |_| {
        let all = [CheckKind::Budget, CheckKind::Target, CheckKind::Reserve];
        let all: Vec<_> = all.into_iter().filter_map(|which| find_check(cx, which)).collect();
        CommonQuality::new(all.iter().map(|check| check.quality))
    });
    let deficits = Memo::new(move |_| plan_deficits(cx).len());
    let plan = move || match deficits.get() {
        0 => no_deficit_row(cx),
        count => {
            (0..count).map(|at| check_row(cx, CheckKind::Deficit(at), quality)).collect_view().into_any()
        }
    };
    view! {
        <div class="law-part">
            <h4>{t.result}</h4>
            <ul class="checks">
                {[CheckKind::Budget, CheckKind::Target, CheckKind::Reserve].map(|which| check_row(cx, which, quality)).into_iter().collect_view()}
            </ul>
            <h4>
                {(t.plan)(first, last)}
                " "
                {term_button(cx.app, Term::BalanceRequirement, t.no_deficit).into_any()}
            </h4>
            <ul class="checks">{plan}</ul>
            {move || quality.get().map(|quality| quality.sentence(cx.app).into_any())}
            {standing_questions(cx)}
            {fee_checks_section(cx)}
        </div>
    }
    .into_any()
}

/// The deficits of the plan, as they stand in its last year whichever year is in view. Reactive.
fn plan_deficits(cx: LawContext) -> Vec<Check> {
    let Some(Ok(found)) = cx.checks.get() else { return Vec::new() };
    let is = |finding: &Finding| {
        matches!(finding, Finding::Deficit { .. } | Finding::NotKnown(CheckTopic::Deficit, _))
    };
    found.iter().filter(|check| is(&check.finding)).cloned().collect()
}

pub(super) fn find_check(cx: LawContext, which: CheckKind) -> Option<Check> {
    let at = cx.app.view.year.get();
    if let CheckKind::Deficit(place) = which {
        return plan_deficits(cx).get(place).cloned();
    }
    let Some(Ok(found)) = cx.checks.get() else { return None };
    let is = |finding: &Finding| match which {
        CheckKind::Budget => matches!(finding, Finding::Budget { .. }),
        CheckKind::Target => matches!(finding, Finding::SurplusTarget(_)),
        CheckKind::Reserve => {
            matches!(finding, Finding::Reserve(_) | Finding::NotKnown(CheckTopic::Reserve, _))
        }
        CheckKind::Deficit(_) => false,
    };
    found.iter().find(|check| check.ix == at && is(&check.finding)).cloned()
}

fn check_row(cx: LawContext, which: CheckKind, common: Memo<Option<CommonQuality>>) -> AnyView {
    let t = &cx.t.checks;
    let check = Memo::new(move |_| find_check(cx, which));
    let state = move || check.with(|check| check.as_ref().map_or(CheckState::Open, Check::state));
    let deficit_year = move || {
        let Some(Finding::Deficit { restoration, .. }) = check.get().map(|check| check.finding) else {
            return None;
        };
        Some(restoration.deficit.year)
    };
    let name = text(move || match which {
        CheckKind::Budget => t.budget.to_owned(),
        CheckKind::Target => t.target.to_owned(),
        CheckKind::Reserve => t.reserve.to_owned(),
        CheckKind::Deficit(_) => deficit_year().map_or_else(|| t.no_deficit.to_owned(), t.deficit),
    });
    let paragraph = move || check.with(|check| check.as_ref().map(|check| (t.paragraph)(check.paragraph())));
    let mark = move || {
        let own = check.with(|check| check.as_ref().map(|check| check.quality));
        let own = own.filter(|own| common.get().is_some_and(|common| common.usual != *own));
        own.map(|own| badge(cx.app, own).into_any())
    };
    let told = move || check.get().map(|check| finding_view(cx, &check));
    let (title, how, lines): (_, _, fn(LawContext) -> Vec<CalculationLine>) = match which {
        CheckKind::Budget => (t.budget, t.sum_budget, budget_lines),
        CheckKind::Target => (t.target, t.sum_target, target_lines),
        CheckKind::Reserve => (t.reserve, t.sum_reserve, reserve_lines),
        CheckKind::Deficit(_) => (t.no_deficit, t.sum_deficit, deficit_lines),
    };
    view! {
        <li class="check" class:is-met=move || state() == CheckState::Met class:is-not=move || state() == CheckState::NotMet>
            <span class="check-sign" aria-hidden="true">{move || sign(state())}</span>
            <div class="check-head">
                <strong>{name}</strong>
                " "
                <span class="small soft">{paragraph}</span>
                " "
                {mark}
                " "
                <span class="check-state">{move || (t.state)(state())}</span>
            </div>
            <div class="check-told">{told}</div>
            {calculation_details(cx, title, how, move || lines(cx))}
        </li>
    }
    .into_any()
}

fn no_deficit_row(cx: LawContext) -> AnyView {
    let t = &cx.t.checks;
    view! {
        <li class="check is-met">
            <span class="check-sign" aria-hidden="true">{sign(CheckState::Met)}</span>
            <div class="check-head">
                <strong>{t.no_deficit}</strong>
                " "
                <span class="small soft">{(t.paragraph)(Paragraph::LocalGovernment(11, 12))}</span>
                " "
                <span class="check-state">{(t.state)(CheckState::Met)}</span>
            </div>
            <p class="check-told">{t.no_deficit_about}</p>
            {calculation_details(cx, t.no_deficit, t.sum_deficit, move || deficit_lines(cx))}
        </li>
    }
    .into_any()
}

/// The result of a check, in up to three sentences.
fn finding_view(cx: LawContext, check: &Check) -> AnyView {
    match &check.finding {
        Finding::Budget { result, balance } => budget_finding(cx, *result, *balance).into_any(),
        Finding::NotKnown(_, reason) => reason.as_ref().map(|reason| law_error_note(cx, reason)).into_any(),
        Finding::Deficit { restoration, plan_ends } => {
            view! { <p>{deficit_text(cx, restoration, *plan_ends)}</p> }.into_any()
        }
        Finding::SurplusTarget(against) => view! { <p>{target_text(cx, against)}</p> }.into_any(),
        Finding::Reserve(reserve) => view! { <p>{reserve_text(cx, reserve)}</p> }.into_any(),
        // The checks of fees have a table of their own.
        Finding::SelfCost(..) | Finding::FeeCeiling(..) => ().into_any(),
    }
}

fn budget_finding(cx: LawContext, result: Decimal, budget: BudgetBalance) -> impl IntoView {
    let t = &cx.t.checks;
    let if_gaps = cx.app.session.value(|year| year.result_if_gaps_remain);
    let [size, if_gaps_text] = amounts_compared(cx.app.language, [result.abs(), if_gaps]);
    let compared = |missing| amounts_compared(cx.app.language, [result.abs(), missing]);
    let words = match budget {
        BudgetBalance::Surplus => (t.exceeds)(&size),
        BudgetBalance::CoveredByReserve => (t.by_reserve)(&size),
        BudgetBalance::Shortfall(_) if result.is_zero() => t.zero_result.to_owned(),
        BudgetBalance::Shortfall(missing) if missing == result.abs() => (t.deficit_found)(&size),
        BudgetBalance::Shortfall(missing) => {
            let [size, missing] = compared(missing);
            (t.falls_despite_reserve)(&size, &missing)
        }
    };
    let remain =
        (if_gaps != result).then(|| view! { <p class="small soft">{(t.if_gaps_remain)(&if_gaps_text)}</p> });
    view! { <p>{words}</p>{remain} }
}

fn target_text(cx: LawContext, against: &SurplusTarget) -> String {
    let t = &cx.t.checks;
    let language = cx.app.language;
    let target = cx.app.session.value(|year| year.surplus_target);
    let Some(share) = against.percent else { return language.texts().common.out_of_range.to_owned() };
    let [share, target] = percents_compared(language, [share, target]);
    let words = if against.is_met() { t.target_met } else { t.target_missed };
    words(&share, &target, &cx.app.language.amount(against.margin.abs()))
}

fn reserve_text(cx: LawContext, reserve: &Reserve) -> String {
    let t = &cx.t.checks;
    let size = |kronor: Decimal| cx.app.language.amount(kronor.abs());
    let mut words = Vec::new();
    let most = reserve.limit.unwrap_or(reserve.usual.limit.value);
    let [most_text, set_aside] = amounts_compared(cx.app.language, [most, reserve.to_reserve]);
    match reserve.limit {
        Some(most) if most.is_zero() => words.push(t.nothing_to_set_aside.to_owned()),
        Some(_) => words.push((t.may_set_aside)(&most_text)),
        None if cx.assumed.with(|assumed| assumed.standing.equity.is_none()) => {
            let (usual, negative) = (reserve.usual.limit.value, reserve.negative_equity.limit.value);
            words.push((t.depends_on_equity)(&size(usual), &size(negative)));
        }
        None => {}
    }
    if reserve.limit.is_none() && reserve.usual.ceiling.is_some() && reserve.balance.is_none() {
        words.push(t.depends_on_reserve.to_owned());
    }
    if reserve.to_reserve > most {
        words.push((t.sets_aside_too_much)(&set_aside));
    } else if !reserve.to_reserve.is_zero() {
        words.push((t.sets_aside)(&set_aside));
    }
    match reserve.balance {
        Some(held) if held < Decimal::ZERO => words.push((t.takes_too_much)(&size(held))),
        Some(held) => words.push((t.reserve_balance)(&size(held))),
        None => {}
    }
    words.push((t.used_for)(reserve.permitted_use).to_owned());
    words.join(" ")
}

fn deficit_text(cx: LawContext, restoration: &DeficitRestoration, plan_ends: u16) -> String {
    let t = &cx.t.checks;
    let deficit = restoration.deficit;
    let due = (t.deficit_due)(&cx.app.language.amount(deficit.amount), deficit.year, restoration.due);
    let left = cx.app.language.amount(restoration.remaining);
    let then = match restoration.restored {
        Some(year) => (t.restored)(year),
        None if restoration.due <= plan_ends => (t.not_restored)(&left),
        None => (t.not_yet_due)(&left, plan_ends),
    };
    format!("{due} {then}")
}

#[cfg(test)]
mod tests;
