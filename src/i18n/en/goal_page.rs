//! English texts for `catalogue::goal_page`.

use crate::i18n::catalogue::goal_page::GoalPage;

pub const TEXTS: GoalPage = GoalPage {
    all_goals: "All goals",
    unknown: "There is no such goal here",
    unknown_about: |municipality| {
        format!(
            "The municipality file for {municipality} has no goal with the name in the address. These are the goals:"
        )
    },
    gets: |year, amount| format!("In {year}, {amount} goes to this goal."),
    as_before: " That is as much as without your changes.",
    more: |amount| format!(" That is {amount} more than without your changes."),
    less: |amount| format!(" That is {amount} less than without your changes."),
    gets_nothing: |year| format!("In {year}, no money goes to this goal."),
    money: "The money",
    money_about: "The goal gets a part of the municipal grants of the committees below. Press a number to see how it came about.",
    money_caption: |goal| format!("The money for “{goal}”"),
    year: "Year",
    start: "Without your changes",
    now: "Now",
    change: "Change",
    committees: "The committees and their shares",
    committees_about: "This much of the committee's money goes to the goal, in all three years. When you change a share, the committee's other goals divide the rest as before, so that the committee's total stays at 100 per cent.",
    committees_caption: |goal| format!("The committees and their shares for “{goal}”"),
    no_committee: "No committee has money for this goal. Give a committee a task in it, and it gets a share.",
    committee: "Committee",
    share: "Share",
    share_of: |committee| format!("{committee}: share for this goal, per cent"),
    only_goal: "the committee's only goal",
    sum: "For the goal",
    other_shares: "All goals and shares of these committees",
    companies: |companies| {
        format!(
            "Companies with tasks in this goal: {companies}. Companies get no municipal grant, so they are not in the table."
        )
    },
    missions: "Tasks",
    no_missions: "The goal has no task.",
    edit: "Change the goal, its tasks and which committees have them",
    indicators: "Indicators",
    no_indicators: "The municipality file has no indicator for this goal. Whoever assesses it when the budget is followed up in April, August and December therefore writes what the assessment rests on.",
    indicators_about: "This is how it has gone so far. Nothing is calculated from the indicators.",
    no_figure: "not in the municipality file",
    indicators_caption: |goal| format!("Indicators for “{goal}”"),
    indicator: "Indicator",
    target: "Target",
    source: "Source",
    other_goals: "Other goals",
    previous: "Previous goal",
    next: "Next goal",
    equal: "All goals matter equally. They are in the municipality's own order.",
};
