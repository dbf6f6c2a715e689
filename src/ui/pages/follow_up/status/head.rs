//! The sentence, the key figures, and how the result comes about.

use std::cmp::Ordering;

use leptos::prelude::*;

use super::super::YearContext;
use super::super::numbers::{is_loss, line_name};
use crate::i18n::numbers::{HARD_SPACE, decimals_of_columns, in_millions, percent_text};
use model::follow_up::Line;
use model::follow_up::report::{CommitteesReport, LineReport, Report};
use model::follow_up::result::ResultReport;
use model::money::Money;
use model::municipality::CommitteeIx;
use model::statutes::balance_requirement::BalanceInputs;

/// The head of a follow-up.
pub fn head(cx: YearContext, report: &Report, must_act: &[CommitteeIx], is_large: bool) -> AnyView {
    let result = report.result.filter(|_| is_large);
    view! {
        <div class="year-position">
            <p class="sentence">{sentence(cx, report, must_act, is_large)}</p>
            {result.map(|result| key_figures(cx, report, &result))}
        </div>
        {result.map(|result| bridge(cx, &result))}
    }
    .into_any()
}

/// Where the budget stands, in words: of the municipality, or of the committee whose figures are all that the reader sees.
pub fn sentence(cx: YearContext, report: &Report, must_act: &[CommitteeIx], is_large: bool) -> String {
    if let Some(own) = cx.sees_only() {
        return own_sentence(cx, own, report, must_act.contains(&own));
    }
    let position = match report.result.filter(|_| is_large) {
        Some(result) => result_sentence(cx, &result),
        None => committees_sentence(cx, &report.committees),
    };
    format!("{position} {}", (cx.t.status.must_act)(must_act.len()))
}

fn own_sentence(cx: YearContext, own: CommitteeIx, report: &Report, must_act: bool) -> String {
    let t = &cx.t.measures;
    let deviation = report.line(Line::Committee(own)).and_then(LineReport::deviation).unwrap_or_default();
    let amount = cx.app.language.amount(deviation.abs().kronor());
    let position = match deviation.cmp(&Money::ZERO) {
        Ordering::Less => (t.over)(&amount),
        Ordering::Equal => t.as_budgeted.to_owned(),
        Ordering::Greater => (t.under)(&amount),
    };
    let duty = if must_act { t.must_decide } else { t.need_not };
    format!("{position}. {}.", duty(&line_name(cx, Line::Committee(own))))
}

fn result_sentence(cx: YearContext, result: &ResultReport) -> String {
    let (t, language) = (&cx.t.status, cx.app.language);
    let words = |amount: Money| language.amount(amount.abs().kronor());
    let expected = (t.result_expected)(&words(result.forecast), result.forecast < Money::ZERO);
    let against = result.forecast - result.budget;
    let against = if against.is_zero() {
        t.as_budgeted.to_owned()
    } else {
        (t.from_budget)(&words(against), against > Money::ZERO)
    };
    let target = percent_text(language, result.surplus_target, result.surplus_target.normalize().scale());
    let target = result
        .against_target()
        .map(|left| if left < Money::ZERO { (t.target_missed)(&target) } else { (t.target_met)(&target) });
    format!("{expected}, {against}. {}", target.unwrap_or_default())
}

fn committees_sentence(cx: YearContext, committees: &CommitteesReport) -> String {
    let t = &cx.t.status;
    match committees.deviation() {
        Some(deviation) if !deviation.is_zero() => {
            let amount = cx.app.language.amount(deviation.abs().kronor());
            (t.committees_expected)(&amount, deviation > Money::ZERO)
        }
        Some(_) | None => t.committees_as_budgeted.to_owned(),
    }
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
            left < Money::ZERO,
            if left < Money::ZERO { (t.short_of_target)(&amount) } else { (t.above_target)(&amount) },
        )
    });
    let committees = report.committees.deviation();
    let previous = report.previous.zip(report.committees.previous_forecast).map(|(month, forecast)| {
        (t.in_month)((cx.t.frame.month)(month), &change(report.committees.budget - forecast))
    });
    let balance = result.balance_result(&BalanceInputs::default()).ok();
    let balance = balance.map(|balance| balance.result);
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
            {figure(t.result, mnkr(result.forecast), unit, result.forecast < Money::ZERO, view! {
                {(t.budget_and_deviation)(&mnkr(result.budget))}" · "
                <b class:down=against < Money::ZERO>{change(against)}</b>
            }.into_any())}
            {share.map(|share| figure(t.result_share, language.number(share, 1), "%", share.is_sign_negative(), view! {
                {(t.target_and)(&target)}
                {against_target.map(|(is_short, words)| view! { " · "<b class:down=is_short>{words}</b> })}
            }.into_any()))}
            {committees.map(|deviation| figure(t.committees_deviation, change(deviation), unit, is_loss(Some(deviation)), view! {
                {report.committees.deviation_percent().map(|percent| language.signed_percent(percent))}
                {previous.map(|previous| format!(" · {previous}"))}
            }.into_any()))}
            {balance.map(|balance| figure(t.balance, language.mnkr_change(balance), unit, balance.is_sign_negative(), view! {
                {if balance.is_sign_negative() { t.balance_not_met } else { t.balance_met }}
            }.into_any()))}
        </dl>
    }
    .into_any()
}

/// How the result comes about: what the reader adds up adds up.
fn bridge(cx: YearContext, result: &ResultReport) -> AnyView {
    let (t, language) = (&cx.t.status, cx.app.language);
    let parts = [
        (t.bridge_budget, result.budget),
        (t.bridge_committees, result.committees),
        (t.bridge_tax, result.tax_and_grants),
        (t.bridge_financial, result.financial_net),
        (t.bridge_central, result.central),
    ];
    let decimals = decimals_of_columns(&[parts.iter().map(|(_, amount)| amount.kronor()).collect()], 1);
    let number = |amount: Money| language.number(in_millions(amount.kronor()), decimals);
    let signed = |amount: Money| language.signed(in_millions(amount.kronor()), decimals);
    let part = |(at, (name, amount)): (usize, (&'static str, Money))| {
        let text = if at == 0 { number(amount) } else { signed(amount) };
        view! { <div><dt>{name}</dt><dd class="num" class:down=amount < Money::ZERO>{text}</dd></div> }
    };
    view! {
        <div class="year-bridge">
            <p class="soft">{(t.bridge)(&number(result.forecast))}</p>
            <dl>
                {parts.into_iter().enumerate().map(part).collect_view()}
                <div><dt>{t.bridge_forecast}</dt><dd class="num"><b>{number(result.forecast)}</b></dd></div>
            </dl>
        </div>
    }
    .into_any()
}
