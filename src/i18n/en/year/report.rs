//! English texts for `catalogue::year::report`.

use crate::i18n::catalogue::year::report::Report;

pub const TEXTS: Report = Report {
    print: |is_interim| if is_interim { "Print the interim report" } else { "Print the follow-up" },
    title: |month, year, is_interim| {
        let kind = if is_interim { "Interim report" } else { "Follow-up of budget and goals" };
        format!("{kind}, January–{month} {year}")
    },
    independent_note: "This is not a document of the municipality. It is a follow-up made with Kommunbidrag, an independent tool.",
    due: |month| {
        format!(
            "The executive board must hand the interim report to the council and the auditors within two months of the period, by the end of {month} (Local Government Act 11:16)."
        )
    },
    whole_year: "Where things stand",
    committees: "The committees",
    table_about: "Millions of kronor (MSEK). The committees are in the order of the budget.",
    shared: "Shared by the municipality",
    result: "Result",
    measures: "Measures",
    no_measures: "No measure is decided.",
    decided: "Decided",
    full_year: "Promised, full year",
    this_year: "This year",
    next_year: "Next year",
    measures_about: "Millions of kronor (MSEK). Promised is what the decision says. This year and next year are what is counted, by lead time and experience.",
    requests: "Requests for more money",
    balance: "The balance requirement",
    balance_about: |amount, is_met, is_outcome| {
        let is = if is_outcome { "was" } else { "is expected to be" };
        if is_met {
            format!(
                "The balance result {is} {amount}. The municipality meets the requirement of a balanced budget."
            )
        } else {
            format!(
                "The balance result {is} {amount} below zero. The deficit must be restored within three years (Local Government Act 11:12)."
            )
        }
    },
    balance_basis: |is_entered, has_land_sales, is_outcome| {
        let entered = if is_entered {
            "Capital gains, the equalisation reserve and special reasons count as they are entered under The law."
        } else {
            "Capital gains and the equalisation reserve are not part of it, because they are not entered."
        };
        let land = if has_land_sales {
            " What the land sales of the game brought against the plan is left out."
        } else {
            ""
        };
        let result = if is_outcome { "the year's result" } else { "the forecast of the year's result" };
        format!("It is computed from {result}. {entered}{land}")
    },
    goals: "The goals",
    reason_missing: "reason missing",
    indicator_missing: "indicator missing",
    comments: "Comments",
    sources: "Sources and quality",
    budget_source: |name, municipality, edition| {
        format!(
            "The budget is the scenario “{name}”, which starts from the municipality file of {municipality}, edition {edition}."
        )
    },
    budget_quality: |quality, has_exceptions| {
        let figures =
            if has_exceptions { "most of the committees' budgets" } else { "the committees' budgets" };
        format!("Quality of {figures}: {quality}.")
    },
    typed_source: "The outturn was entered by whoever follows up the budget. The tool has not checked it.",
    played_source: |seed| format!("The outturn is played as year number {seed}. None of it has happened."),
    seasons_source: |sources| {
        format!(
            "The budget is spread over months by the seasons of the services, which are assumptions. Sources: {sources}"
        )
    },
    twelfths_source: "The budget is spread over months in twelfths.",
    measures_source: |sources| format!("The effects of measures are assumptions. Sources: {sources}"),
    forecast_methods: |methods| format!("The forecasts are made like this: {methods}."),
    own_forecast: |line, reason| format!("Own forecast of {line}: {reason}"),
};
