//! English texts for `catalogue::year::status`.

use crate::i18n::catalogue::year::status::Status;

pub const TEXTS: Status = Status {
    result_is: |amount, is_loss, is_outcome| match (is_loss, is_outcome) {
        (true, false) => format!("The year is expected to end {amount} in the red"),
        (false, false) => format!("The year is expected to leave {amount}"),
        (true, true) => format!("The year ended {amount} in the red"),
        (false, true) => format!("The year left {amount}"),
    },
    from_budget: |amount, is_better| {
        if is_better {
            format!("{amount} better than the budget")
        } else {
            format!("{amount} worse than the budget")
        }
    },
    as_budgeted: "exactly as budgeted",
    target_is: |target, is_met, is_outcome| {
        let is = if is_outcome { "was" } else { "is" };
        format!("The target of {target} {is}{} met.", if is_met { "" } else { " not" })
    },
    committees_expected: |amount, is_better| {
        if is_better {
            format!("The committees are expected to cost {amount} less than their budget.")
        } else {
            format!("The committees are expected to cost {amount} more than their budget.")
        }
    },
    committees_as_budgeted: "The committees are expected to keep their budget.",
    no_committee_reported: "No committee has reported an outturn yet.",
    must_act: |count| match count {
        0 => "No committee has to do more.".to_owned(),
        1 => "One committee has to do more.".to_owned(),
        count => format!("{count} committees have to do more."),
    },
    over_budget: |count| match count {
        0 => "No committee went over its budget.".to_owned(),
        1 => "One committee did not keep its budget.".to_owned(),
        count => format!("{count} committees did not keep their budget."),
    },
    result: |is_outcome| if is_outcome { "The year's result" } else { "The year's result, forecast" },
    result_share: "Result of tax and grants",
    committees_deviation: "Committees against budget",
    balance: |is_outcome| if is_outcome { "Balance requirement" } else { "Balance requirement, forecast" },
    budget_and_deviation: |budget| format!("budget {budget}"),
    target_and: |target| format!("target {target}"),
    short_of_target: |amount| format!("{amount} short"),
    above_target: |amount| format!("{amount} above the target"),
    in_month: |month, amount| format!("in {month} {amount}"),
    to_restore: |amount, year, provision, is_bare| {
        let unless = if is_bare { ", unless something may be deducted" } else { "" };
        format!("The municipality’s deficit of {amount} must be restored by {year} ({provision}){unless}.")
    },
    balance_met: "met",
    balance_not_met: "not met: the deficit must be made good within three years",
    balance_bare: "capital gains and the reserve are not entered",
    balance_land: "the game's gain on land does not count",
    bridge: |amount, is_outcome| format!("How it {} to {amount}:", if is_outcome { "came" } else { "comes" }),
    bridge_budget: "budget",
    bridge_committees: "committees",
    bridge_tax: "tax and grants",
    bridge_financial: "net financial items",
    bridge_central: "central items",
    bridge_end: |is_outcome| if is_outcome { "= outturn" } else { "= forecast" },
    forecast_and_budget: |forecast, budget, is_outcome| {
        let what = if is_outcome { "outturn" } else { "forecast" };
        format!("{what} {forecast}, budget {budget}")
    },
    counted_as_budgeted: |lines| format!("No outturn yet, and so counted as budgeted: {lines}."),
    committees_of: |missing, count| format!("{missing} of {count} committees"),
    table: |month| format!("The committees in {month}, MSEK"),
    committee: "Committee, MSEK",
    to_date: |month| format!("January–{month}"),
    whole_year: "Whole year",
    budget: "Budget",
    outturn: "Outturn",
    deviation: "Deviation",
    last_year: "Last year",
    forecast: "Forecast",
    forecast_of: |month| format!("Forecast {month}"),
    percent_of_budget: "% of budget",
    measures: "Measures",
    decided_measures: |count| format!("{count} decided"),
    measures_missing: "missing",
    none_required: "none required",
    sort_by: |column| format!("Sort by {column}"),
    budget_order: "the budget's order",
    by_deviation: "largest deficit first",
    not_reported: "no outturn yet",
    not_entered: "not entered",
    reported_of: |reported, count| {
        format!(
            "Outturn from {reported} of {count} committees. The others count with their budget in the forecast."
        )
    },
    explain_deviation: "+ is better than the budget, − is worse. Numbers are rounded, sums are of whole amounts.",
    seasons_note: |share| format!("The budget follows the seasons: {share} by the end of the month."),
    twelfths_note: |share| format!("The budget is spread in twelfths: {share} by the end of the month."),
    false_deviation: |amount, percent, is_surplus, is_shown| {
        let amount = format!("{amount} ({percent} of the budget so far)");
        let (usually, kind) = if is_surplus { ("less", "surplus") } else { ("more", "deficit") };
        if is_shown {
            format!(
                "By the seasons of the services {usually} has usually been spent by then, so {amount} looks like a {kind} without being one."
            )
        } else {
            format!("In twelfths {amount} would have looked like a {kind} without being one.")
        }
    },
    to_twelfths: "Switch to twelfths",
    to_seasons: "Switch to seasons",
    tiles: "How the forecast has moved",
    tiles_about: |months| {
        format!(
            "Deviation in per cent of the committee's budget: {months}. Below the line: costs more than the budget. The same order as the table."
        )
    },
    tile_about: |name, moves| format!("{name}: {moves}"),
    together: "Together",
    goals: "The goals",
    equally_important: "all equally important",
    services_together: "Services",
    finances_together: "Finances",
    not_assessed: "not assessed",
    assess: "Assess the goals",
    was: |month, state| format!("in {month} {state}"),
    nothing_reported: |month| format!("No outturn has been entered for {month}."),
    nothing_at_all: "No outturn has been entered yet. There are three ways to begin:",
    type_in: "type it in",
    paste: "paste it or open a file",
    play: "play the year",
    or: "or",
    comes_later: |month, is_large| {
        if is_large {
            format!("In {month} the whole municipality's budget and the goals are followed up.")
        } else {
            format!("In {month} each committee follows up its budget.")
        }
    },
    when_entered: "Enter the outturn, and the position is shown here.",
    when_played: "The outturn comes when the game gets there.",
    game_before_first: "The game has not reached the first follow-up of the year. The outturn comes when it does.",
    to_game: "Go on playing",
};
