//! What the figures of the report are founded on.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::super::YearContext;
use super::super::outturn::method_name;
use super::super::unknown_activities;
use files::year_rules::carried;
use model::follow_up::Month;
use model::follow_up::record::SpreadMethod;
use model::follow_up::rules::RuleKey;

/// Where budget, outturn, spread and forecasts come from.
pub fn sources(cx: YearContext, month: Month) -> AnyView {
    let (t, app) = (&cx.t.report, cx.app);
    let material = app.session.file_now();
    let municipality = &material.municipality;
    let budget = (t.budget_source)(
        &app.state.open.name().unwrap_or_default(),
        &app.file_text(&municipality.title),
        &municipality.edition,
    );
    let (play, spread, has_measures) = cx.followed.with(|followed| {
        let record = followed.record();
        (record.play, record.spread(), !record.measures.is_empty())
    });
    let outturn = play.map_or_else(|| t.typed_source.to_owned(), |play| (t.played_source)(play.seed));
    let spread = match spread {
        SpreadMethod::Seasons => (t.seasons_source)(&founded_on(cx, is_of_seasons)),
        SpreadMethod::Twelfths => t.twelfths_source.to_owned(),
    };
    let measures = has_measures.then(|| (t.measures_source)(&founded_on(cx, is_of_measures)));
    let lines =
        [Some(budget), Some(outturn), Some(spread), unknown_activities(cx), methods(cx, month), measures];
    let lines = lines.into_iter().flatten().map(|line| view! { <li>{line}</li> });
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

/// What the sizes are founded on for which `is_wanted`.
fn founded_on(cx: YearContext, is_wanted: fn(RuleKey) -> bool) -> String {
    let wanted = carried().iter().filter(|(key, _)| is_wanted(*key));
    let sources: BTreeSet<String> = wanted.map(|(_, given)| cx.app.file_text(&given.source)).collect();
    sources.into_iter().collect::<Vec<_>>().join("; ")
}

fn is_of_seasons(key: RuleKey) -> bool {
    matches!(key, RuleKey::SeasonShare(..))
}

fn is_of_measures(key: RuleKey) -> bool {
    matches!(key, RuleKey::MeasureEffect(..) | RuleKey::MeasureLead(..) | RuleKey::RealisedShare(_))
}
