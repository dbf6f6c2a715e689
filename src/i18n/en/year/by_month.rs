//! English texts for `catalogue::year::by_month`.

use std::cmp::Ordering;

use crate::i18n::catalogue::year::by_month::ByMonth;

pub const TEXTS: ByMonth = ByMonth {
    title: "Outturn against budget, month by month",
    shown: "Show",
    so_far: |name, month, cost, deviation, against| {
        let than = match against {
            Ordering::Greater => format!("{deviation} more than the budget for those months"),
            Ordering::Less => format!("{deviation} less than the budget for those months"),
            Ordering::Equal => "exactly the budget for those months".to_owned(),
        };
        format!("{name}: {cost} to the end of {month}, {than}.")
    },
    expected: |cost, budget, deviation, against| {
        format!("The whole year is expected to cost {cost}, {}.", against_budget(budget, deviation, against))
    },
    in_all: |name, cost, budget, deviation, against| {
        format!("{name}: the whole year cost {cost}, {}.", against_budget(budget, deviation, against))
    },
    band: |low, high| {
        format!(
            "In two years of three the deviation is expected to be between {low} and {high} million kronor."
        )
    },
    not_reported: |name, month| format!("{name}: no outturn has been entered for {month}."),
    reported_of: |reported, count| {
        format!("The numbers are of the {reported} of {count} committees that have reported.")
    },
    band_about: "The bars are the outturn, the dashed line is the forecast. The band around it shows how much committees usually deviate without special events. How wide it is, is an assumption.",
    band_unknown: "The bars are the outturn, the dashed line is the forecast. How certain it is cannot be said: which activities the committee has is not given.",
    to_assumptions: "Change it under Assumptions",
    cost: "How much: from January, MSEK",
    deviation: "How far off: deviation from the budget, MSEK",
    cost_of: |name, moves| format!("{name}, from January, MSEK: {moves}"),
    deviation_of: |name, moves| format!("{name}, deviation from the budget, MSEK: {moves}"),
    expected_in: |month| format!("{month} expected"),
    budget_line: "budget",
    budget_end: "Budget",
    forecast_end: "Forecast",
    outturn_end: "Outturn",
    table: "Show as a table",
    table_of: |name| format!("{name}, from January to the end of each month, MSEK"),
    month: "To the end of",
    low: "Lowest",
    unknown: "cannot be said",
    high: "Highest",
};

fn against_budget(budget: &str, deviation: &str, against: Ordering) -> String {
    match against {
        Ordering::Greater => format!("{deviation} more than the budget of {budget}"),
        Ordering::Less => format!("{deviation} less than the budget of {budget}"),
        Ordering::Equal => "exactly as budgeted".to_owned(),
    }
}
