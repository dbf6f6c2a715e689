//! What the figures of the report are founded on.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::super::YearContext;
use super::super::numbers::line_name;
use super::super::outturn::method_name;
use super::super::unknown_activities;
use crate::ui::primitives::badge::CommonQuality;
use crate::ui::primitives::labels::quality_text;
use files::year_rules::carried;
use model::YearIx;
use model::figure::Quality;
use model::follow_up::record::{ForecastMethod, SpreadMethod};
use model::follow_up::report::LineReport;
use model::follow_up::rules::RuleKey;
use model::follow_up::{MeasureKind, Month, Report};

/// Where budget and outturn come from, and how well the budgets of the committees of `report` are known.
pub fn founded_on(cx: YearContext, report: &Report) -> Vec<String> {
    let (t, app) = (&cx.t.report, cx.app);
    let material = app.session.file_now();
    let municipality = &material.municipality;
    let budget = (t.budget_source)(&cx.name(), &app.file_text(&municipality.title), &municipality.edition);
    let play = cx.followed.with(|followed| followed.record().play);
    let outturn = play.map_or_else(|| t.typed_source.to_owned(), |play| (t.played_source)(play.seed));
    let quality = budget_quality(cx, report)
        .map(|quality| (t.budget_quality)(quality_text(app, quality.usual).name, quality.has_exceptions));
    [Some(budget), quality, Some(outturn)].into_iter().flatten().collect()
}

/// The quality of the adopted budgets of the committees of `report`. None without committees.
fn budget_quality(cx: YearContext, report: &Report) -> Option<CommonQuality> {
    let outcome = cx.app.session.outcome();
    let committees = report.committee_lines().iter().filter_map(|line| line.line.committee());
    let grants = committees
        .filter_map(|c| outcome.year(YearIx::First).committees.get(usize::from(c.0)).map(|of| of.grant));
    let qualities: Vec<Quality> =
        grants.filter_map(|grant| Some(outcome.explain(grant)?.number.quality)).collect();
    CommonQuality::new(qualities.into_iter())
}

/// Where budget, outturn, spread and forecasts come from.
pub fn sources(cx: YearContext, report: &Report) -> AnyView {
    let t = &cx.t.report;
    let (spread, decided) = cx.followed.with(|followed| {
        let record = followed.record();
        let decided = record.measures.iter().filter(|(_, measure)| measure.decided <= report.month);
        let decided: Vec<MeasureKind> = decided.map(|((_, kind), _)| *kind).collect();
        let committees = report.committee_lines().iter().map(|line| line.line);
        (followed.chosen_spread(cx.app, committees), decided)
    });
    let spread = match spread {
        Some(SpreadMethod::Seasons) => (t.seasons_source)(&sources_of(cx, is_of_seasons)),
        Some(SpreadMethod::Twelfths) | None => t.twelfths_source.to_owned(),
    };
    let measures = (!decided.is_empty())
        .then(|| (t.measures_source)(&sources_of(cx, |key| is_of_measures(key, &decided))));
    let others = [Some(spread), unknown_activities(cx), measures, methods(cx, report.month)];
    let lines = founded_on(cx, report).into_iter().chain(others.into_iter().flatten());
    let lines = lines.chain(own_forecasts(cx, report));
    let lines = lines.map(|line| view! { <li>{line}</li> });
    view! { <section><h2>{t.sources}</h2><ul class="plain">{lines.collect_view()}</ul></section> }.into_any()
}

/// How the forecasts are made: each method once. None where there is no outturn.
fn methods(cx: YearContext, month: Month) -> Option<String> {
    let methods: BTreeSet<&'static str> = cx.followed.with(|followed| {
        followed.year(cx.app, |year| {
            let reported = year.budget().lines().filter(|line| year.outturn(*line, month).is_some());
            reported.map(|line| method_name(cx, year.method(line, month))).collect()
        })
    });
    let words: Vec<String> = methods.into_iter().map(str::to_lowercase).collect();
    (!words.is_empty()).then(|| (cx.t.report.forecast_methods)(&words.join("; ")))
}

/// The forecasts that are the reader's own figures, with the reasons for them.
pub fn own_forecasts(cx: YearContext, report: &Report) -> Vec<String> {
    let t = &cx.t.report;
    let own = |line: &LineReport| {
        // In December the outturn is the year's, whatever was expected.
        if line.forecast.is_none() || line.forecast == line.outturn {
            return None;
        }
        let reason = cx.followed.with(|followed| {
            let is_own = followed.is_own_forecast(cx.app, line.line, report.month);
            followed.year(cx.app, |year| match year.method(line.line, report.month) {
                ForecastMethod::Own { reason, .. } => is_own.then(|| reason.clone()),
                ForecastMethod::BudgetForRest | ForecastMethod::Linear | ForecastMethod::SeasonalShare => {
                    None
                }
            })
        })?;
        let reason = if reason.trim().is_empty() { t.reason_missing } else { &*reason };
        Some((t.own_forecast)(&line_name(cx, line.line), reason))
    };
    report.lines.iter().filter_map(own).collect()
}

/// What the sizes are founded on for which `is_wanted`: each source once, as a sentence.
fn sources_of(cx: YearContext, is_wanted: impl Fn(RuleKey) -> bool) -> String {
    let wanted = carried().iter().filter(|(key, _)| is_wanted(*key));
    let sources: BTreeSet<String> = wanted.map(|(_, given)| cx.app.file_text(&given.source)).collect();
    let sentences = sources.iter().map(|source| format!("{}.", source.trim_end_matches('.')));
    sentences.collect::<Vec<_>>().join(" ")
}

fn is_of_seasons(key: RuleKey) -> bool {
    matches!(key, RuleKey::SeasonShare(..))
}

fn is_of_measures(key: RuleKey, decided: &[MeasureKind]) -> bool {
    if let RuleKey::MeasureEffect(kind, _) | RuleKey::MeasureLead(kind, _) = key {
        return decided.contains(&kind);
    }
    matches!(key, RuleKey::RealisedShare(_))
}
