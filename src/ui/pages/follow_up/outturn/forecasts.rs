//! How the forecast of each line is made in the follow-up that is shown, with the previous forecast beside.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::months::follow_up_shown;
use super::super::numbers::{amount, line_name};
use crate::ui::primitives::money_field::MoneyField;
use model::follow_up::record::ForecastMethod;
use model::follow_up::report::{LineReport, Report};
use model::follow_up::{Line, Month};
use model::money::Money;

/// The methods that a menu offers, in its order.
const METHODS: [&str; 4] = ["seasonal", "linear", "budget", "own"];

/// The table of forecasts. Tracks the follow-up that is shown.
pub fn forecasts(cx: YearContext) -> AnyView {
    let t = &cx.t.outturn;
    let Some(month) = follow_up_shown(cx) else { return ().into_any() };
    let Some(report) = cx.followed.with(|followed| followed.report(cx.app, month)) else {
        return ().into_any();
    };
    let title = (t.forecasts)((cx.t.frame.month)(month));
    if report.lines.iter().all(|line| line.outturn.is_none()) {
        let why = if cx.is_played() { cx.t.status.when_played } else { t.no_outturn };
        return view! { <section class="stack"><h2>{title}</h2><p class="soft">{why}</p></section> }
            .into_any();
    }
    // The outturn of the whole year is its forecast by every method.
    let is_over = month == Month::December;
    let has_previous = report.previous.is_some();
    let method = (!is_over).then(|| view! { <th scope="col">{t.method}</th> });
    let previous = report.previous.map(|month| {
        view! { <th scope="col" class="num soft">{(t.previous)((cx.t.frame.month_short)(month))}</th> }
    });
    let rows = report.lines.iter().map(|line| {
        let method = (!is_over).then(|| view! { <td>{method_cell(cx, line, month)}</td> });
        let previous =
            has_previous.then(|| view! { <td class="num soft">{amount(cx, line.previous_forecast)}</td> });
        view! {
            <tr>
                <th scope="row">{line_name(cx, line.line)}</th>
                {method}
                {previous}
                <td class="num"><b>{amount(cx, line.forecast)}</b></td>
            </tr>
        }
    });
    view! {
        <section class="stack" aria-labelledby="forecasts-title">
            <h2 id="forecasts-title">{title}</h2>
            <p class="soft">{if is_over { t.year_over } else { t.forecasts_about }}</p>
            {(!is_over).then(|| method_for_all(cx, &report)).flatten()}
            <div class="scroll">
                <table class="table forecasts">
                    <thead>
                        <tr>
                            <th scope="col">{t.line}</th>
                            {method}
                            {previous}
                            <th scope="col" class="num">{t.forecast}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

/// How the forecast of a line is made.
fn method_cell(cx: YearContext, line: &LineReport, month: Month) -> AnyView {
    let method =
        cx.followed.with(|followed| followed.year(cx.app, |year| year.method(line.line, month).clone()));
    let own = match &method {
        ForecastMethod::Own { amount, reason } => Some((*amount, reason.clone())),
        ForecastMethod::BudgetForRest | ForecastMethod::Linear | ForecastMethod::SeasonalShare => None,
    };
    let forecast = line.forecast;
    let has_outturn = line.outturn.is_some();
    let chosen = key_of(&method);
    let of_line = line.line;
    let may = untrack(|| cx.may(|player| player.may_forecast(of_line)));
    let menu = if may && has_outturn {
        method_menu(cx, line_name(cx, of_line), chosen, move |key| {
            choose(cx, of_line, month, key, forecast);
        })
    } else {
        name_of_key(cx, chosen).into_any()
    };
    view! { {menu}{own.map(|(amount, reason)| own_fields(cx, of_line, month, amount, reason))} }.into_any()
}

fn key_of(method: &ForecastMethod) -> &'static str {
    match method {
        ForecastMethod::SeasonalShare => "seasonal",
        ForecastMethod::Linear => "linear",
        ForecastMethod::BudgetForRest => "budget",
        ForecastMethod::Own { .. } => "own",
    }
}

/// What a method is called.
pub fn method_name(cx: YearContext, method: &ForecastMethod) -> &'static str {
    name_of_key(cx, key_of(method))
}

fn name_of_key(cx: YearContext, key: &str) -> &'static str {
    let t = &cx.t.outturn;
    match key {
        "seasonal" => t.seasonal,
        "linear" => t.linear,
        "budget" => t.budget_for_rest,
        _ => t.own,
    }
}

/// The method with this key. An own figure begins with the forecast as it stands.
fn method_of(key: &str, forecast: Option<Money>) -> Option<ForecastMethod> {
    Some(match key {
        "seasonal" => ForecastMethod::SeasonalShare,
        "linear" => ForecastMethod::Linear,
        "budget" => ForecastMethod::BudgetForRest,
        "own" => ForecastMethod::Own { amount: forecast?, reason: String::new() },
        _ => return None,
    })
}

fn choose(cx: YearContext, line: Line, month: Month, key: &str, forecast: Option<Money>) {
    if let Some(method) = method_of(key, forecast) {
        cx.app.state.follow_up().set_method(line, month, Some(method));
    }
}

fn method_menu(
    cx: YearContext,
    label: String,
    chosen: &'static str,
    choose: impl Fn(&str) + 'static,
) -> AnyView {
    let option = move |key: &'static str| {
        view! { <option value=key selected=key == chosen>{name_of_key(cx, key)}</option> }
    };
    view! {
        <select class="btn" aria-label=format!("{label}, {}", cx.t.outturn.method) on:change:target=move |event| choose(&event.target().value())>
            {METHODS.map(option).into_iter().collect_view()}
        </select>
    }
    .into_any()
}

/// One menu for all committees with an outturn whose forecasts the reader may make: one step. None for a single one.
fn method_for_all(cx: YearContext, report: &Report) -> Option<AnyView> {
    let t = &cx.t.outturn;
    let month = report.month;
    let reported = report.committee_lines().iter().filter(|line| line.outturn.is_some());
    let reported: Vec<Line> =
        reported.map(|line| line.line).filter(|line| cx.may(|player| player.may_forecast(*line))).collect();
    if reported.len() < 2 {
        return None;
    }
    let button = move |key: &'static str| {
        let reported = reported.clone();
        let choose = move |_| {
            if let Some(method) = method_of(key, None) {
                cx.app.state.follow_up().set_methods(&reported, month, &method);
            }
        };
        view! { <button class="btn" type="button" on:click=choose>{name_of_key(cx, key)}</button> }
    };
    let buttons = METHODS.into_iter().filter(|key| *key != "own").map(button).collect_view();
    Some(view! { <div class="row" role="group" aria-label=t.for_all><span class="small soft">{t.for_all}</span>{buttons}</div> }
        .into_any())
}

/// The own figure and its reason.
fn own_fields(cx: YearContext, line: Line, month: Month, amount: Money, reason: String) -> AnyView {
    let (t, app) = (&cx.t.outturn, cx.app);
    let name = line_name(cx, line);
    let may = cx.may(|player| player.may_forecast(line));
    let set = move |amount: Money, reason: String| {
        app.state.follow_up().set_method(line, month, Some(ForecastMethod::Own { amount, reason }));
    };
    let kept = reason.clone();
    let field = MoneyField {
        label: (t.own_amount)(&name),
        amount: Box::new(move || Some(amount)),
        disabled: Box::new(move || !may),
        accepts: |_| true,
        refusal: t.outside,
        set: Box::new(move |amount| set(amount, kept.clone())),
        clear: None,
    };
    let is_own = cx.followed.with(|followed| followed.is_own_forecast(app, line, month));
    let wanted = (may && is_own && reason.trim().is_empty()).then_some(t.reason_wanted);
    view! {
        <div class="own-forecast">
            {field.number_field(app.language).build_with_unit(app.language)}
            <input
                type="text"
                class="text-field"
                aria-label=(t.reason)(&name)
                placeholder=if is_own { t.reason_wanted } else { t.of_committee }
                disabled=!may
                prop:value=reason
                on:change:target=move |event| set(amount, event.target().value())
            />
            {wanted.map(|words| view! { <span class="small down">{words}</span> })}
        </div>
    }
    .into_any()
}
