//! The sentence, the key figures, and how the result comes about.

#[cfg(test)]
mod tests;

use std::cmp::Ordering;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::super::YearContext;
use super::super::numbers::{amount_text, is_loss, line_name};
use crate::i18n::numbers::{HARD_SPACE, decimals_of_columns, in_millions, percent_text};
use crate::ui::primitives::missing::missing;
use model::follow_up::report::{LineReport, Report};
use model::follow_up::result::ResultReport;
use model::follow_up::{Line, Month};
use model::money::Money;
use model::municipality::CommitteeIx;

/// The head of a follow-up.
pub fn head(cx: YearContext, report: &Report, must_act: &[CommitteeIx], is_large: bool) -> AnyView {
    let result = report.result.filter(|_| is_large);
    view! {
        <div class="year-position">
            <p class="sentence">{sentence(cx, report, must_act, is_large)}</p>
            {result.map(|result| key_figures(cx, report, &result))}
        </div>
        {result.map(|result| bridge(cx, report, &result))}
    }
    .into_any()
}

/// Where the budget stands, in words: of the municipality, or of the committee whose figures are all that the reader sees. With how many
/// committees have to do more, or in December did not keep their budget.
pub fn sentence(cx: YearContext, report: &Report, must_act: &[CommitteeIx], is_large: bool) -> String {
    if let Some(own) = cx.sees_only() {
        return own_sentence(cx, own, report, must_act.contains(&own));
    }
    let t = &cx.t.status;
    let committees = &report.committees;
    let position = match report.result.filter(|_| is_large) {
        Some(result) => Some(result_sentence(cx, &result, report.is_outcome())),
        None => committees.deviation().map(|deviation| committees_sentence(cx, deviation)),
    };
    // Of a committee that has not reported, nobody knows whether it must act.
    let is_known = committees.forecast.is_some();
    let unknown = (!is_known).then(|| t.no_committee_reported.to_owned());
    let duty = (is_known || !must_act.is_empty()).then(|| {
        if report.month != Month::December {
            return (t.must_act)(must_act.len());
        }
        // No meeting is left that could do anything about it.
        let reported = report.committee_lines().iter().filter(|line| line.outturn.is_some());
        (t.over_budget)(reported.filter(|line| is_loss(line.deviation())).count())
    });
    [position, unknown, duty].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn own_sentence(cx: YearContext, own: CommitteeIx, report: &Report, must_act: bool) -> String {
    let t = &cx.t.measures;
    let deviation = report.line(Line::Committee(own)).and_then(LineReport::deviation).unwrap_or_default();
    let amount = cx.app.language.amount(deviation.abs().kronor());
    let position = match deviation.cmp(&Money::ZERO) {
        Ordering::Less => (t.over)(&amount, false),
        Ordering::Equal => (t.as_budgeted)(false).to_owned(),
        Ordering::Greater => (t.under)(&amount, false),
    };
    let duty = if must_act { t.must_decide } else { t.need_not };
    format!("{position}. {}.", duty(&line_name(cx, Line::Committee(own))))
}

fn result_sentence(cx: YearContext, result: &ResultReport, is_outcome: bool) -> String {
    let (t, language) = (&cx.t.status, cx.app.language);
    let words = |amount: Money| language.amount(amount.abs().kronor());
    let expected = (t.result_is)(&words(result.forecast), result.forecast < Money::ZERO, is_outcome);
    let against = result.forecast - result.budget;
    let against = if against.is_zero() {
        t.as_budgeted.to_owned()
    } else {
        (t.from_budget)(&words(against), against > Money::ZERO)
    };
    let target = percent_text(language, result.surplus_target, result.surplus_target.normalize().scale());
    let target = result.against_target().map(|left| (t.target_is)(&target, left >= Money::ZERO, is_outcome));
    format!("{expected}, {against}. {}", target.unwrap_or_default())
}

fn committees_sentence(cx: YearContext, deviation: Money) -> String {
    let t = &cx.t.status;
    if deviation.is_zero() {
        return t.committees_as_budgeted.to_owned();
    }
    let amount = cx.app.language.amount(deviation.abs().kronor());
    (t.committees_expected)(&amount, deviation > Money::ZERO)
}

fn key_figures(cx: YearContext, report: &Report, result: &ResultReport) -> AnyView {
    let (t, language) = (&cx.t.status, cx.app.language);
    let mnkr = |amount: Money| language.mnkr(amount.kronor());
    let change = |amount: Money| language.mnkr_change(amount.kronor());
    let unit = cx.app.t.common.mnkr;
    let against = result.forecast - result.budget;
    let share = result.percent_of_revenue();
    let target = percent_text(language, result.surplus_target, 1);
    let against_target = result.against_target().map(|left| {
        let amount = language.amount(left.abs().kronor());
        (
            is_loss(Some(left)),
            if left < Money::ZERO { (t.short_of_target)(&amount) } else { (t.above_target)(&amount) },
        )
    });
    let committees = report.committees.deviation();
    // As it was reported then: what is granted since does not make it better.
    let previous = report.previous.zip(report.committees.previous_deviation);
    let previous =
        previous.map(|(month, deviation)| (t.in_month)((cx.t.frame.month)(month), &change(deviation)));
    let is_outcome = report.is_outcome();
    let basis = cx.followed.with(|followed| followed.balance_basis(cx.app, report.month));
    let balance = result.balance_result(&basis.inputs).ok().map(|balance| balance.result);
    let without = match (basis.has_land_sales, basis.is_entered) {
        (true, _) => Some(t.balance_land),
        (false, true) => None,
        (false, false) => Some(t.balance_bare),
    };
    let figure = |name: &'static str, value: String, unit: &'static str, is_loss: bool, note: AnyView| {
        view! {
            <div class="key">
                <dt>{name}</dt>
                <dd>
                    <span class="key-value" class:down=is_loss>{value}<span class="unit">{HARD_SPACE}{unit}</span></span>
                    <span class="key-note">{note}</span>
                </dd>
            </div>
        }
    };
    view! {
        <dl class="year-keys">
            {figure((t.result)(is_outcome), mnkr(result.forecast), unit, is_loss(Some(result.forecast)), view! {
                {(t.budget_and_deviation)(&mnkr(result.budget))}" · "
                <b class:down=is_loss(Some(against))>{change(against)}</b>
            }.into_any())}
            {share.map(|share| figure(t.result_share, language.number(share, 1), "%", is_loss(Some(result.forecast)), view! {
                {(t.target_and)(&target)}
                {against_target.map(|(is_short, words)| view! { " · "<b class:down=is_short>{words}</b> })}
            }.into_any()))}
            {committees.map(|deviation| figure(t.committees_deviation, change(deviation), unit, is_loss(Some(deviation)), view! {
                {report.committees.deviation_percent().map(|percent| language.signed_percent(percent))}
                {previous.map(|previous| format!(" · {previous}"))}
            }.into_any()))}
            {balance.map(|balance| figure((t.balance)(is_outcome), language.mnkr_change(balance), unit, balance < Decimal::ZERO, view! {
                {if balance < Decimal::ZERO { t.balance_not_met } else { t.balance_met }}
                {without.map(|words| format!(" · {words}"))}
            }.into_any()))}
        </dl>
    }
    .into_any()
}

/// How the result comes about. Of the lines that the table leaves out, the amounts too.
fn bridge(cx: YearContext, report: &Report, result: &ResultReport) -> AnyView {
    let t = &cx.t.status;
    let is_outcome = report.is_outcome();
    let (budget, [committees, tax, financial, central], forecast) = bridge_amounts(cx, result);
    let parts = [
        (t.bridge_committees, committees, result.committees, None),
        (t.bridge_tax, tax, result.tax_and_grants, Some(Line::TaxAndGrants)),
        (t.bridge_financial, financial, result.financial_net, Some(Line::FinancialNet)),
        (t.bridge_central, central, result.central, Some(Line::Central)),
    ];
    let part = |(name, text, amount, line): (&'static str, Option<String>, Option<Money>, Option<Line>)| {
        let amounts = line.and_then(|line| report.line(line)).and_then(|line| {
            let (forecast, budget) = (amount_text(cx, line.forecast?), amount_text(cx, line.budget));
            Some(format!(" ({})", (t.forecast_and_budget)(&forecast, &budget, is_outcome)))
        });
        let text = text.map_or_else(|| missing(t.not_reported), IntoAny::into_any);
        view! {
            <div>
                <dt>{name}<span class="soft">{amounts}</span></dt>
                <dd class="num" class:down=is_loss(amount)>{text}</dd>
            </div>
        }
    };
    view! {
        <div class="year-bridge">
            <p class="soft">{(t.bridge)(&forecast, is_outcome)}</p>
            <dl>
                <div>
                    <dt>{t.bridge_budget}</dt>
                    <dd class="num" class:down=is_loss(Some(result.budget))>{budget}</dd>
                </div>
                {parts.into_iter().map(part).collect_view()}
                <div><dt>{(t.bridge_end)(is_outcome)}</dt><dd class="num"><b>{forecast}</b></dd></div>
            </dl>
            {counted_as_budgeted(cx, report).map(|words| view! { <p class="soft">{words}</p> })}
        </div>
    }
    .into_any()
}

/// The amounts of the bridge as they are written: the budget, by how much each part is better, and the forecast. What the reader adds up adds
/// up. None of a part without an outturn.
fn bridge_amounts(cx: YearContext, result: &ResultReport) -> (String, [Option<String>; 4], String) {
    let language = cx.app.language;
    let better = [result.committees, result.tax_and_grants, result.financial_net, result.central];
    let known = better.into_iter().flatten().chain([result.budget]);
    let decimals = decimals_of_columns(&[known.map(Money::kronor).collect()], 1);
    let number = |amount: Money| language.number(in_millions(amount.kronor()), decimals);
    let signed = |amount: Money| language.signed(in_millions(amount.kronor()), decimals);
    (number(result.budget), better.map(|amount| amount.map(signed)), number(result.forecast))
}

/// What has no outturn and so is in the result as budgeted, in words. None where all has one.
pub fn counted_as_budgeted(cx: YearContext, report: &Report) -> Option<String> {
    let t = &cx.t.status;
    let missing: Vec<Line> = report.missing().collect();
    let count = report.committees.count;
    let committees = match missing.iter().filter(|line| line.committee().is_some()).count() {
        0 => None,
        all if all == count => Some(t.bridge_committees.to_owned()),
        some => Some((t.committees_of)(some, count)),
    };
    let shared = missing.iter().filter_map(|line| match line {
        Line::Committee(_) => None,
        Line::TaxAndGrants => Some(t.bridge_tax.to_owned()),
        Line::FinancialNet => Some(t.bridge_financial.to_owned()),
        Line::Central => Some(t.bridge_central.to_owned()),
    });
    let names: Vec<String> = committees.into_iter().chain(shared).collect();
    (!names.is_empty()).then(|| (t.counted_as_budgeted)(&names.join(", ")))
}
