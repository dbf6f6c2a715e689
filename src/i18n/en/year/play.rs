//! English texts for `catalogue::year::play`.

use crate::i18n::catalogue::year::play::Play;
use model::follow_up::record::{Pace, Role};

pub const TEXTS: Play = Play {
    title: "Play the year",
    about: "The budget is adopted. Now comes the year: things happen that nobody planned, and you choose what the municipality does. The same number gives the same events, so several groups can play the same year and compare.",
    assumed: "Events and amounts are drawn by assumptions. Do not read them as a forecast.",
    seed: "Number of the year",
    seed_about: "The same number gives the same events on every computer. A new number gives another year.",
    seed_problem: |most| format!("Write a whole number between 0 and {most}."),
    pace: "Length",
    pace_name: |pace| match pace {
        Pace::FourStops => "Four stops, about fifteen minutes",
        Pace::Monthly => "Every follow-up, nine stops",
    },
    role: "Role",
    role_about: "With all roles, you run the whole municipality. Otherwise you see and decide only what the role may.",
    role_alone: |role| match role {
        Role::All => "",
        Role::ExecutiveBoard | Role::Committee(_) => {
            "Nobody plays the council, so a request for more money gets no answer."
        }
        Role::Council => "Nobody plays the committees, so the council gets no requests.",
    },
    role_all: "All roles",
    role_board: "The executive board",
    role_council: "The council",
    one_committee: "A committee",
    start: "Begin the year",
    replaces: "The year's decisions are removed when the game begins. Undo brings them back.",
    hides_outturn: "The outturn that has been entered is not shown while you play.",
    for_groups: "For a class:",
    group_link: "make a link that gives all groups the same year",
    assumptions: "Change the assumptions",
    stop: |number, count, role| format!("stop {number} of {count} · {role}"),
    stops: "Stops",
    before_first: |month| {
        format!(
            "It is January. The budget applies, and nothing has happened yet. The first follow-up is in {month}."
        )
    },
    to: |month| format!("On to {month}"),
    to_report: "On to the accounts",
    back: "One stop back",
    back_to_start: "Back to January",
    back_note: "What was decided at meetings after that stop is removed. Undo brings it back.",
    end: "End the game",
    pause: "The game is saved: you can leave the page and go on later.",
    seed_is: |seed| format!("Year number {seed}"),
    happened_since: |month| format!("Since {month}"),
    happened_first: "So far",
    nothing_happened: "No new event is known.",
    forecasts_moved: "But the forecasts have changed.",
    started: |start, known| format!("Began in {start}, known in {known}."),
    full_year: |amount| format!("{amount} MSEK in a full year."),
    why: "Why?",
    tax_points: |points| format!("The growth forecast changes by {points} percentage points."),
    result_moved: |from, to| format!("The result, from {from} to {to}"),
    unused_reserve: [
        "The central reserve",
        "The budget counts all of the reserve as a cost. The forecast does not.",
    ],
    counted_measures: ["Measures decided", "What the forecasts now expect them to bring."],
    other_forecasts: [
        "The forecasts otherwise",
        "What neither new events nor measures explain: the committees' own judgements, and events that grow or are not known yet.",
    ],
    we_know: "What we know",
    we_do_not_know: "What we do not know",
    known_committees: |committee, amount| match committee {
        Some(committee) => format!("{committee} is {amount} against the budget, by its own forecast."),
        None => format!("The committees are {amount} against the budget, by their own forecasts."),
    },
    known_reserve: |amount| format!("The reserve has {amount} left."),
    known_events: |count| match count {
        0 => "No event is known.".to_owned(),
        1 => "One event is known.".to_owned(),
        count => format!("{count} events are known."),
    },
    unknown_tax: |months| match months {
        [] => String::new(),
        [one] => format!("The tax forecast in {one}."),
        [others @ .., last] => format!("The tax forecasts in {} and {last}.", others.join(", ")),
    },
    unknown_events: |count| format!("{count} kinds of event may still come."),
    unknown_measures: |[low, high]| {
        format!(
            "How well the measures work: usually {low} to {high} per cent of what is promised comes true."
        )
    },
    unknown_drift: "How wrong the committees' forecasts are.",
    all_known: "The year is over: everything is known.",
    to_do: "Choose what to do",
    to_do_about: |meeting| {
        format!(
            "You can choose several things, or wait. They are decided at the meeting in {meeting} and take effect after the lead time."
        )
    },
    effect: "effect this year",
    committee_group: |name, deviation| format!("{name}, {deviation} against the budget"),
    from_month: |month| format!("From {month}."),
    next_year: "Takes effect next year.",
    nothing_to_do: |committee| match committee {
        Some(committee) => format!("{committee} need not decide on measures. You can go on."),
        None => "No committee needs to decide on measures. You can go on.".to_owned(),
    },
    may_not: "Your role cannot decide on measures here.",
    more_measures: "All measures",
    decided_before: |names| format!("Already decided: {names}."),
    reserve: |left| format!("Central reserve: {left} left"),
    reserve_amount: |name| format!("Give {name} from the reserve, MSEK"),
    request_amount: |name| format!("Ask the council for {name}, MSEK"),
    ask_council: "Ask",
    give: "Give",
    given: |name, amount, month, is_earlier| {
        if is_earlier {
            format!("{name} has already been given {amount} from the reserve, in {month}.")
        } else {
            format!("{name} will be given {amount} from the reserve at the meeting in {month}.")
        }
    },
    not_done: "The decision could not be saved.",
    pending: "Requests to answer",
    pending_one: |name, amount, month| format!("{name} asked for {amount} in {month}."),
    answer_holds: |month, provision| {
        format!("The council decides in {month}: the matter is prepared first ({provision}).")
    },
    not_answered: "The council has not answered yet.",
    grant: |financed| format!("Yes, {financed}"),
    refuse: "No",
    amount_wrong: "Enter an amount above 0.",
    more_than_reserve: "The reserve does not have that much left.",
    with_choice: "The year's result with your choice",
    target_met: |target| format!("the target of {target} is met"),
    target_missed: |target| format!("the target of {target} is not met"),
    report: "The year as you played it",
    report_lead: |result, budget| format!("The year's result was {result}. The budget was {budget}."),
    print: "Print",
    as_played: "How it went",
    as_played_about: "In MSEK. The deviation: + is better than the budget, − is worse. Under each committee stands what it comes from. Other is what neither events, measures nor extra money explains.",
    costs: "Costs",
    income: "Income",
    income_less_costs: "The year's result: income less costs",
    of_events: "events",
    of_measures: "measures",
    of_grants: "extra money",
    of_other: "other",
    known_when: "What happened, and when it was known",
    began: "Began",
    when: "Known",
    what: "Event",
    amount: "MSEK",
    measures: "Measures",
    no_measures: "No measures were decided.",
    promised_year: "Expected this year",
    realised: "Outcome",
    decided: "Decided",
    money: "Money asked for and given",
    inherits: "What next year inherits",
    inherits_about: |amount| format!("Events that go on bring {amount} next year, if nothing is done."),
    inherits_measures: |amount| {
        format!("The measures decided are expected to bring {amount} next year, net of what comes back.")
    },
    discuss: "To discuss",
    questions: [
        "What did you know, and when?",
        "Which measure came too late?",
        "Who bore the cost? Which goal had to give way?",
        "Was the deficit the committee's fault or the budget's?",
        "Would a forecast in twelfths have fooled you?",
        "What would you change in next year's budget?",
    ],
    committees: "The committees",
    compare: "Compare groups",
    compare_about: "Saved years with the same number, side by side. Open the groups' links and save them, or open their files under Share, Download, and they appear here.",
    none_to_compare: "No other saved year has the same number.",
    group: "Group",
    other_budget: "another budget",
    other_sizes: "other assumptions",
    other_pace: "another length",
    reached: "Played to",
    result: "The year's result, MSEK",
    deviation: "Committees against budget, MSEK",
    count_measures: "Measures decided",
    granted: "Extra money from the council, MSEK",
    worst: "Largest deficit, MSEK",
    decided_differently: "Decisions that differ",
    decided_alike: "Decisions that are alike",
    asked_council: "Asked for more money",
    not_decided: "no",
    got_yes: |granted, asked, financed| format!("got {granted} of {asked}, {financed}"),
    got_no: |asked| format!("no to {asked}"),
    got_no_answer: |asked| format!("no answer about {asked}"),
    share: "Share your result",
    share_about: "Send the link or the file to the teacher, so that the groups can be compared.",
    linked_title: |month| format!("A played year, as of {month}"),
    invitation: |pace, role| format!("{pace}. Role: {role}."),
    group_name: "What you call yourselves",
    group_name_about: "The name is shown when the groups are compared. You may leave it empty.",
    out_of_range: "The year cannot be computed with these assumptions. Reset them.",
};
