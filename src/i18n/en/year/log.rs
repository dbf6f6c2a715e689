//! English texts for `catalogue::year::log`.

use crate::i18n::catalogue::year::log::Log;

pub const TEXTS: Log = Log {
    title: "Log of the year",
    lead: "What was reported, decided and judged, month by month. Write comments of your own: they are kept for the interim report and for next year.",
    print: "Print the log",
    nothing: "Nothing is noted.",
    outturn: "Outturn",
    forecasts: "Forecasts",
    measure: "Measure",
    request: "Request",
    answer: "Answer",
    judgement: "Judgement",
    event: "Event",
    comment: "Comment",
    reported: |reported, count| format!("{reported} of {count} committees have reported"),
    against_budget: |amount, is_better| {
        if is_better {
            format!("{amount} less than the budget of the period")
        } else {
            format!("{amount} more than the budget of the period")
        }
    },
    as_budgeted: "exactly the budget of the period",
    first_forecasts: |committee, deviation| {
        let who = committee.unwrap_or("the committees together");
        format!("First forecast of the year: {who} {deviation} million kronor against budget")
    },
    moved: |committee, month, from, to| {
        let who = committee.unwrap_or("The committees together");
        format!("{who}: from {from} million kronor against budget in {month} to {to} million kronor")
    },
    changed: |count| match count {
        1 => "The forecast of one committee has changed".to_owned(),
        count => format!("The forecasts of {count} committees have changed"),
    },
    from_to: |name, from, to| format!("{name}: from {from} to {to} million kronor against budget"),
    own_forecast: |name, amount, reason| {
        format!("Own forecast for {name}: {amount} million kronor for the whole year. Reason: {reason}")
    },
    no_reason: "missing",
    decided: |committee, measure| format!("{committee}: {measure}"),
    promised: |amount| format!("promises {amount} in a full year"),
    gave: |committee, amount| format!("The executive board gives {committee} {amount} from the reserve"),
    requested: |committee, amount| format!("{committee} asks for {amount} more"),
    no_answer: "but has had no answer",
    granted: |committee, amount, financed| {
        format!("The council grants {committee} {amount} more, {financed}")
    },
    refused: |committee| format!("The council says no to {committee}"),
    judged: |name, state| format!("{name}: {state}"),
    happened: |event, amount| format!("{event}: {amount} million kronor"),
    write: |month| format!("Comment on {month}"),
    comment_on: |month| format!("Comment on {month}"),
};
