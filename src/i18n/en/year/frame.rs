//! English texts for `catalogue::year::frame`.

use crate::i18n::catalogue::year::frame::Frame;
use model::follow_up::Month;

pub const TEXTS: Frame = Frame {
    title: |month| format!("Where we stand, {month}"),
    title_without_month: "Where we stand",
    tabs: ["Status", "Outturn", "Measures", "Goals", "The year's log", "Play the year", "Assumptions"],
    views: "Views of the year",
    month,
    month_short,
    to_date: |month| format!("January–{month}"),
    months: "The year's follow-ups",
    months_legend: "Large circle: the whole municipality and the goals. – no follow-up.",
    small_follow_up: "follow-up of the budget",
    large_follow_up: "large follow-up of the budget and the goals",
    no_follow_up: "no follow-up",
    is_done: "has an outturn",
    is_to_come: "no outturn yet",
    unknown_activities: |names| {
        let which = names.unwrap_or("the committees");
        format!(
            "The municipality file does not say which kinds of services {which} run. Their budgets are therefore spread in twelfths, and in a game they meet only what everyone meets."
        )
    },
    sees_only: |committee| {
        format!(
            "Your role is {committee}: you see only that committee's own figures. The executive board and the council see the whole municipality. When the year is over, everyone sees everything."
        )
    },
    has_passed: |month| format!("The game has come to {month}. What has been cannot be changed."),
    to_stop: |month| format!("Show {month}"),
    not_adopted: |name| {
        format!(
            "The council has not adopted “{name}”. It is the adopted budget that is followed up month by month."
        )
    },
    adopt: "Adopt the budget and follow it up",
    no_budget: "No adopted budget is open. You can adopt the starting point as the budget and follow it up, or make a proposal of your own first.",
    adopt_start: "Follow up the starting point as the budget",
    start_budget_name: |year| format!("Budget {year}"),
};

pub const fn month(month: Month) -> &'static str {
    match month {
        Month::January => "January",
        Month::February => "February",
        Month::March => "March",
        Month::April => "April",
        Month::May => "May",
        Month::June => "June",
        Month::July => "July",
        Month::August => "August",
        Month::September => "September",
        Month::October => "October",
        Month::November => "November",
        Month::December => "December",
    }
}

pub const fn month_short(month: Month) -> &'static str {
    match month {
        Month::January => "Jan",
        Month::February => "Feb",
        Month::March => "Mar",
        Month::April => "Apr",
        Month::May => "May",
        Month::June => "Jun",
        Month::July => "Jul",
        Month::August => "Aug",
        Month::September => "Sep",
        Month::October => "Oct",
        Month::November => "Nov",
        Month::December => "Dec",
    }
}
