//! English texts for `catalogue::year::assumptions`.

use crate::i18n::catalogue::year::assumptions::{Assumptions, Units};

pub const TEXTS: Assumptions = Assumptions {
    lead: "Nobody knows in advance how costs fall over the year, what will happen or what measures bring. These are the numbers that the program uses. Most are assumptions: change them, and everything is computed again.",
    search: "Search the assumptions",
    none_found: "No assumption has those words.",
    reset: "Reset",
    reset_all: "Reset all assumptions",
    own: "your number",
    given: |value| format!("the program's: {value}"),
    source: "What it is based on",
    seasons: [
        "Seasons",
        "The share of the year's cost, in per cent, that falls in each month. When one month changes, the others share the rest: the year is always 100 per cent.",
    ],
    drift: [
        "Deviations without events",
        "How much an activity usually deviates from its budget when nothing special happens, in per cent of the budget. Plus: costs less.",
    ],
    forecasts: [
        "Errors in the committees' forecasts",
        "How much the outturn usually differs from the committee's own forecast in August, in per cent of the budget. Plus: the outturn is better than the forecast.",
    ],
    events: [
        "Events",
        "The chance that something happens in a year, and what it then costs or brings in per cent of the budget of what is affected. Minus: costs.",
    ],
    tax: [
        "Tax forecasts",
        "How much each new forecast usually changes the growth of the nation's tax base, in percentage points.",
    ],
    measures: [
        "Measures",
        "Months from decision to first effect, and what the measure saves in a full year in per cent of the committee's budget.",
    ],
    effects: [
        "How well measures work",
        "The share of what was promised, and what happens while nothing is done.",
    ],
    mean: "Mean",
    spread: "Spread",
    chance: "Chance",
    low: "Lowest",
    typical: "Most likely",
    high: "Highest",
    lead_time: |size| format!("Lead time, {size}"),
    full_year: |size| format!("Full year, {size}"),
    value: "Number",
    name: "Assumption",
    forecast_error: "The committee's forecast in August",
    most_events: "Most events in a year",
    large_revisions_chance: "Chance of a year with large revisions",
    large_revisions_factor: "How much larger they then are",
    tax_per_point: "What one percentage point brings per resident",
    tax_revision: |month| format!("The forecast in {month}"),
    realised_share: "Share of the promise that becomes real",
    same_root: "Effect when another measure of the same kind already works",
    deficit_growth: "How much a lasting deficit grows each month",
    fades_after: "How long considering vacant posts works",
    return_dearer: "How much dearer what is postponed becomes",
    outside: "The number is too high or too low here.",
    wrong_order: "The lowest must not be above the most likely, nor the most likely above the highest.",
    whole_months: "Enter a whole number of months.",
    units: Units { months: "months", points: "percentage points", times: "times", events: "events" },
};
