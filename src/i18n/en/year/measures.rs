//! English texts for `catalogue::year::measures`.

use crate::i18n::catalogue::year::measures::Measures;
use model::follow_up::measures::{Decider, Duration, Hindrance, Touch, Touched};
use model::follow_up::record::{Financing, Threshold};

pub const TEXTS: Measures = Measures {
    committees: "Committees",
    must_act: "Must decide on measures",
    over_budget: "Did not keep their budget",
    others: |count| match count {
        1 => "One other committee".to_owned(),
        count => format!("{count} other committees"),
    },
    nobody_must: "No committee has to decide on measures now.",
    since: |month| format!("since {month}"),
    decided_count: |count| match count {
        0 => "nothing decided".to_owned(),
        count => format!("{count} decided"),
    },
    in_millions: "MSEK",
    no_forecast: |name, month| {
        format!(
            "{name} has no outturn for {month} yet. Enter it, and its forecast and measures are shown here."
        )
    },
    must_decide: |name| format!("{name} must decide on measures"),
    need_not: |name| format!("{name} need not decide on measures"),
    keeps: |name| format!("{name} keeps its budget"),
    is_exempt: |name| format!("{name} is exempt"),
    kept: |name| format!("{name} kept its budget"),
    did_not_keep: |name| format!("{name} did not keep its budget"),
    over: |amount, is_outcome| format!("{} {amount} over the budget", became(is_outcome)),
    under: |amount, is_outcome| format!("{} {amount} under the budget", became(is_outcome)),
    as_budgeted: |is_outcome| {
        if is_outcome { "The outturn was exactly as budgeted" } else { "The forecast is exactly as budgeted" }
    },
    moved: |amount, month, is_worse| {
        if is_worse {
            format!("{amount} worse than in {month}")
        } else {
            format!("{amount} better than in {month}")
        }
    },
    not_moved: |month| format!("as much as in {month}"),
    balances: "What is decided and chosen is enough for balance this year.",
    stops_but: |month| {
        format!(
            "It stops growing in {month}, but what is decided and chosen is not enough for balance this year."
        )
    },
    falls_short: "What is decided and chosen is not enough for balance this year.",
    goes_on: "The deficit goes on growing if nothing more is done.",
    last_follow_up: "The year is over: next year’s budget has to meet what is left.",
    year_over: "The year is over.",
    surplus_about: "No measures are required. The committee may still decide some, to make room for next year.",
    stops_growing: "Does the deficit stop growing?",
    in_balance: "In balance in December?",
    yes_from: |month| format!("Yes, from {month}"),
    yes_now: "Yes",
    yes_by_forecast: "Yes, by the forecast",
    no: "No",
    by_measure: |measure| format!("Takes effect then: {measure}."),
    growing_why: "More people need support each month, until a measure changes what the support costs.",
    not_growing_why: "It does not grow by itself.",
    set_why: "The forecast is set for the whole year, so no growth is added.",
    grown: |amount| format!("Of the deviation, {amount} is growth that we expect."),
    between: |low, high| format!("Between {low} and {high}, depending on how well it goes."),
    required: "What is required",
    why: "Why",
    breaks: |forecast, budget, is_outcome| {
        let what = if is_outcome { "outturn broke" } else { "forecast breaks" };
        format!("The {what} the budget: {forecast} million kronor against {budget}.")
    },
    does_not_break: |forecast, budget, is_outcome| {
        let what = if is_outcome { "outturn was" } else { "forecast is" };
        format!("The {what} within the budget: {forecast} million kronor against {budget}.")
    },
    rule: "Rule",
    threshold: |threshold| match threshold {
        Threshold::Any => "Any deficit in the forecast.",
        Threshold::OnePercent => "A deficit of more than 1 per cent of the budget.",
    },
    to_threshold: |threshold| match threshold {
        Threshold::Any => "Change to any deficit",
        Threshold::OnePercent => "Change to 1%",
    },
    who: "Who",
    responsible: |provision| {
        format!("The committee is responsible for its own services (Local Government Act, {provision}).")
    },
    when: "When",
    when_to: |since, meeting| {
        format!(
            "Since {since}. The committee decides at its meeting in {meeting}. The cost must be down to the budget by December."
        )
    },
    next_budget: "The year is over. Next year’s budget has to meet the deficit.",
    exempt: "The committee need not keep its budget",
    chart: "The forecast against the budget, MSEK",
    chart_about: |low, high| {
        format!("Dashed: with what is decided and chosen. The band: when {low}–{high} per cent succeeds.")
    },
    budget_line: "the budget",
    chart_table: "Show as a table",
    follow_up: "Follow-up",
    deviation: "Deviation",
    low: "Succeeds less",
    high: "Succeeds more",
    to_come: "expected",
    measures: "Measures, MSEK",
    measures_about: |share, fixed_by| {
        format!(
            "The effect is counted from the meeting plus the lead time, to {share} per cent of what is promised. The tax cannot be raised during the year ({fixed_by}), and is therefore no measure. The numbers are rounded, the sums are of the whole amounts."
        )
    },
    sizes: "The amounts and times are assumptions that can be changed",
    measure: "Measure",
    decided_by: "Decided by",
    starts: "In effect from",
    promised: "Promised, full year",
    this_year: "This year",
    next_year: "Next year",
    goals: "Effects",
    counted: "Decided, counted in the forecast",
    not_counted: "Decided, counted in the next forecast",
    new: |meeting| format!("New, to be decided in {meeting}"),
    moves_money: "Moves money, saves nothing",
    none_chosen: "No new measure chosen",
    new_sum: |count| match count {
        1 => "One new measure".to_owned(),
        count => format!("{} new measures", capitalised(number(count))),
    },
    decided_in: |month, decider| match decider {
        Some(decider) => format!("decided by {decider} in {month}"),
        None => format!("decided in {month}"),
    },
    undo: "Take back",
    undo_one: |measure| format!("Take back: {measure}"),
    decider: |decider| match decider {
        Decider::Committee => "the committee",
        Decider::ExecutiveBoard => "the executive board",
        Decider::Council => "the council",
    },
    only_decided_by: |decider| format!("Decided by {decider}, not by the role you play."),
    next_year_month: |month| format!("{month}, next year"),
    later: "later",
    at_once: "at once",
    lead: |low, high| {
        if low == high { format!("{low} mo.") } else { format!("{low}–{high} mo.") }
    },
    lasts: |duration| match duration {
        Duration::WhileKept => "As long as it is kept up.",
        Duration::Fading => "Wears off.",
        Duration::ThisYear => "This year only.",
        Duration::Lasting => "Lasting.",
        Duration::Returning => "Comes back as a cost.",
        Duration::MovesMoney => "",
    },
    usually: |low, high| format!("usually {low}–{high}"),
    promised_of: |measure| format!("Promised in a full year, MSEK: {measure}"),
    say_amount: "write an amount",
    outside: "Write an amount that is 0 or more.",
    goals_served: "What the choices do to the committee’s goals",
    touches_no_goal: "None of what is decided or chosen affects the goals, as far as we know.",
    touched: |touched| match touched {
        Touched::WorkEnvironment => "Employees",
        Touched::OwnServices => "The services",
        Touched::Support => "Support and care",
        Touched::Youth => "Young people",
        Touched::Elderly => "Older people",
        Touched::Streets => "Streets and buildings",
        Touched::Access => "Nearness",
        Touched::Households => "Households pay more",
    },
    touch: |touch| match touch {
        Touch::Worse => "worse",
        Touch::SlightlyWorse => "a little worse",
        Touch::EitherWay => "better or worse",
    },
    untouched: "none known",
    hindered: "Measures that cannot be used here",
    hindrance: |hindrance| match hindrance {
        Hindrance::OtherActivities => "the committee does not have those services",
        Hindrance::NoFeeRoom => "no fee can be raised: there is none, or it is at its ceiling or its cost",
        Hindrance::ReserveUsed => "nothing is left of the reserve",
    },
    request: "Ask the council for more money",
    request_about: |answer, provision| {
        format!(
            "A deficit can be a fault of the budget. The council answers in {answer} at the earliest, and must say how it is paid for (Local Government Act, {provision})."
        )
    },
    request_next_year: "The council has no time to answer this year.",
    asked: "Amount, MSEK",
    if_yes: "If yes:",
    if_no: "If no:",
    left: |deviation| format!("{deviation} is left."),
    reserve_falls: |from, to| format!("The reserve falls from {from} to {to}."),
    from_result: |amount| format!("The budgeted result becomes {amount} lower."),
    answers_in_accounts: "The committee answers for it in the accounts.",
    ask: |amount| format!("Ask the council for {amount}"),
    requested: |amount, month| format!("Asked for in {month}: {amount} million kronor"),
    withdraw: "Withdraw the request",
    answer: "The council’s answer",
    answered_in: "Answer in",
    granted_amount: "Amount granted, MSEK",
    financing: "Paid for by",
    financed_by: |financing| match financing {
        Financing::Reserve => "the reserve",
        Financing::Result => "the result",
    },
    financed: |financed, words| match (financed.from_reserve.is_zero(), financed.from_result.is_zero()) {
        (true, _) => "from the result".to_owned(),
        (false, true) => "from the reserve".to_owned(),
        (false, false) => {
            let (reserve, result) = (words(financed.from_reserve), words(financed.from_result));
            format!("{reserve} from the reserve and {result} from the result")
        }
    },
    paid: |financed| format!("How it is paid for: {financed}."),
    grant: "Grant",
    refuse: "Refuse",
    granted: |amount, month, financed| {
        format!("The council granted {amount} million kronor in {month}, {financed}.")
    },
    refused: |month| {
        format!("The council refused in {month}. The committee answers for the deficit in the accounts.")
    },
    change_answer: "Change the answer",
    inherits: "What next year inherits, MSEK",
    without_measures: |is_deficit| {
        if is_deficit { "The deficit without any measures" } else { "The deviation without any measures" }
    },
    inherited_left: "Left, if the budget is the same",
    sum: "The sum of the choices",
    without_new: "without new measures",
    chosen: |count| match count {
        0 => "nothing chosen".to_owned(),
        count => format!("{} chosen", number(count)),
    },
    besides: "because it stops growing and measures overlap",
    in_december: "in December",
    left_to_balance: |amount| format!("Left to balance: {amount}"),
    decide: |count, bodies| match (count, bodies) {
        (0, _) => "Choose measures to decide".to_owned(),
        (count, []) => format!("Decide {}", number(count)),
        (_, bodies) => {
            let of_body = |(body, count): &(&str, usize)| format!("{} in {body}", number(*count));
            format!("Decide {}", bodies.iter().map(of_body).collect::<Vec<_>>().join(", "))
        }
    },
};

fn became(is_outcome: bool) -> &'static str {
    if is_outcome { "The outturn was" } else { "The forecast is" }
}

fn number(count: usize) -> String {
    const WORDS: [&str; 13] = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    WORDS.get(count).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

fn capitalised(word: String) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
