//! What was reported in a month: the outturn, and the forecasts that changed by it; and of a played year what happened.

use leptos::prelude::With;

use super::super::YearContext;
use super::super::numbers::{amount_text, deviation_text, line_name};
use super::super::told::{Told, told};
use super::Entry;
use model::follow_up::record::ForecastMethod;
use model::follow_up::report::{LineReport, Report};
use model::follow_up::{Line, Month};
use model::money::Money;

/// The outturn and the forecasts of `month`. Empty where nothing is reported.
pub fn reported(cx: YearContext, month: Month) -> Vec<Entry> {
    let report = cx.followed.with(|followed| followed.report(cx.app, month));
    let Some(report) = report.filter(|report| report.committees.outturn.is_some()) else { return Vec::new() };
    let own = own_forecasts(cx, month);
    [vec![outturn(cx, &report), forecasts(cx, &report)], own].concat()
}

fn outturn(cx: YearContext, report: &Report) -> Entry {
    let t = &cx.t.log;
    let sum = &report.committees;
    let who = match cx.sees_only() {
        Some(own) => line_name(cx, Line::Committee(own)),
        None => (t.reported)(sum.reported, sum.count),
    };
    let deviation = sum.deviation_to_date().unwrap_or_default();
    let against = if deviation.is_zero() {
        t.as_budgeted.to_owned()
    } else {
        (t.against_budget)(&cx.app.language.amount(deviation.abs().kronor()), deviation > Money::ZERO)
    };
    Entry::new(t.outturn, format!("{who}: {against}."))
}

/// How the forecasts have moved since the follow-up before: the sum, and each committee whose forecast is written otherwise than then.
fn forecasts(cx: YearContext, report: &Report) -> Entry {
    let t = &cx.t.log;
    let text = |deviation: Money| deviation_text(cx, deviation);
    let own = cx.sees_only().map(|own| line_name(cx, Line::Committee(own)));
    let now = text(report.committees.deviation().unwrap_or_default());
    let earlier = report.previous.and_then(|month| {
        let report = cx.followed.with(|followed| followed.report(cx.app, month))?;
        Some((report.committees.deviation()?, report))
    });
    let Some((before, earlier)) = earlier else {
        return Entry::new(t.forecasts, (t.first_forecasts)(own.as_deref(), &now));
    };
    let month = (cx.t.frame.month)(earlier.month);
    let sum = (t.moved)(own.as_deref(), month, &text(before), &now);
    if own.is_some() {
        return Entry::new(t.forecasts, sum);
    }
    // A committee without a forecast in one of them has not changed it.
    let changed = report.committee_lines().iter().filter_map(|line| {
        let was = text(earlier.line(line.line).and_then(LineReport::deviation)?);
        let is = text(line.deviation()?);
        (was != is).then(|| (t.from_to)(&line_name(cx, line.line), &was, &is))
    });
    let details: Vec<String> = changed.collect();
    let said = if details.is_empty() { sum } else { format!("{sum}. {}", (t.changed)(details.len())) };
    Entry { kind: t.forecasts, text: said, details }
}

/// The forecasts that were set by hand in `month`, each with its reason.
fn own_forecasts(cx: YearContext, month: Month) -> Vec<Entry> {
    let t = &cx.t.log;
    cx.followed.with(|followed| {
        let who = followed.player();
        let seen = |line: Line| who.sees(line) && followed.is_own_forecast(cx.app, line, month);
        let own = followed.record().methods.iter().filter(|((line, of), _)| *of == month && seen(*line));
        let own = own.filter_map(|((line, _), method)| match method {
            ForecastMethod::Own { amount: own, reason } => {
                let reason = if reason.trim().is_empty() { t.no_reason } else { reason.trim() };
                let name = line_name(cx, *line);
                Some(Entry::new(t.forecasts, (t.own_forecast)(&name, &amount_text(cx, *own), reason)))
            }
            ForecastMethod::BudgetForRest | ForecastMethod::Linear | ForecastMethod::SeasonalShare => None,
        });
        own.collect()
    })
}

/// What became known in `month` of a played year, once the game has come so far.
pub fn events(cx: YearContext, month: Month) -> Vec<Entry> {
    let at = cx.followed.with(|followed| followed.game().and_then(|game| game.play.at));
    if at.is_none_or(|at| at < month) {
        return Vec::new();
    }
    let (t, names) = (&cx.t.log, &cx.t.names);
    let event = |Told { kind, amount, .. }: Told| {
        Entry::new(t.event, (t.happened)((names.event)(kind), &deviation_text(cx, amount)))
    };
    told(cx, month.earlier(), month).into_iter().map(event).collect()
}
