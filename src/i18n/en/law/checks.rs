//! English texts for `catalogue::law::checks`.

use crate::i18n::catalogue::law::checks::CheckCounts;
use crate::i18n::catalogue::law::checks::Checks;
use model::checks::{CheckState, Paragraph};
use model::statutes::result_reserve::ReserveUse;

pub const TEXTS: Checks = Checks {
    title: "What the law requires",
    summary: |year, budget, fees| {
        let part = |counts: CheckCounts, one: &str, many: &str| {
            let all = counts.met.saturating_add(counts.not_met).saturating_add(counts.open);
            let of = if all == 1 { format!("1 {one}") } else { format!("{all} {many}") };
            let words = match (counts.not_met, counts.open) {
                (0, 0) => format!("{of} without remark"),
                (0, _) => of,
                (not, _) => format!("{of}, of which {not} with a remark"),
            };
            if counts.open > 0 {
                format!("{words}, of which {} cannot be checked with the figures we have", counts.open)
            } else {
                words
            }
        };
        let budget = part(budget, "check of the budget", "checks of the budget");
        let fees = part(fees, "check of fees", "checks of fees");
        format!(
            "{year}: {budget}. {fees}. This is arithmetic on the tool's figures, not a legal review. Other legal requirements are not checked."
        )
    },
    state: |state| match state {
        CheckState::Met => "met",
        CheckState::NotMet => "not met",
        CheckState::Open => "cannot be checked",
        CheckState::Allows => "allowed",
    },
    paragraph: |paragraph| match paragraph {
        Paragraph::LocalGovernment(chapter, section) => {
            format!("Local Government Act, chapter {chapter}, section {section}")
        }
        Paragraph::OfCeiling(..) => String::new(),
    },
    result: "The year's surplus or deficit",
    plan: |from, to| format!("Over the plan {from}–{to}"),
    fees: "Fees",
    budget: "Balanced budget",
    target: "Surplus target",
    reserve: "Budget reserve",
    deficit: |year| format!("The deficit from {year}"),
    no_deficit: "Deficits to make good",
    no_deficit_about: "No year of the plan has a deficit, and no earlier one has been entered. There is nothing to make good.",
    exceeds: |amount| format!("Income is {amount} higher than costs."),
    by_reserve: |deficit| {
        format!("Costs are {deficit} higher than income, which is covered from the budget reserve.")
    },
    zero_result: "Income only equals costs. The law requires it to be higher.",
    deficit_found: |deficit| {
        format!("Costs are {deficit} higher than income. The law requires income to be higher.")
    },
    falls_despite_reserve: |deficit, missing| {
        format!("Costs are {deficit} higher than income. Once the reserve is used, {missing} is missing.")
    },
    if_gaps_remain: |amount| {
        format!("This holds if the committees keep to their budgets. Otherwise the year ends at {amount}.")
    },
    target_met: |share, target, beyond| {
        format!("{share} of tax and general grants is left. That is {beyond} above the target of {target}.")
    },
    target_missed: |share, target, missing| {
        format!("{share} of tax and general grants is left. That is {missing} below the target of {target}.")
    },
    may_set_aside: |most| format!("At most {most} may be put into the reserve."),
    nothing_to_set_aside: "Not enough is left to put anything into the reserve.",
    depends_on_equity: |usual, negative| {
        format!(
            "At most {usual} may be put into the reserve. If the municipality owes more than it owns, with all pensions counted, it is {negative}. Choose below."
        )
    },
    depends_on_reserve: "The reserve may hold at most five per cent of tax and general grants. Enter below what it already holds.",
    sets_aside: |amount| format!("You put {amount} into it."),
    sets_aside_too_much: |amount| format!("You put in {amount}, more than is allowed."),
    takes_too_much: |amount| format!("You take out {amount} more than the reserve holds."),
    reserve_balance: |amount| format!("The reserve then holds {amount}."),
    used_for: |used| match used {
        ReserveUse::BusinessCycle => "Until 2023 it may be used to even out over a business cycle.",
        ReserveUse::GoodManagement => {
            "From 2024 it may be used for good economic management, under the council's own guidelines."
        }
    },
    deficit_due: |amount, year, due| {
        format!("The deficit of {amount} from {year} must be made good by {due}.")
    },
    restored: |year| format!("Surpluses make it good in {year}."),
    not_restored: |left| format!("By then {left} is left."),
    not_yet_due: |left, plan_ends| format!("When the plan ends in {plan_ends}, {left} is left."),
    covers: |covered, cost| format!("pays {covered} of what the service costs, {cost}"),
    beyond_cost: |amount, cost| format!("{amount} more than the service costs, {cost}"),
    cost_not_known: |count| match count {
        1 => "For one fee we do not know what the service costs. It cannot be checked.".to_owned(),
        more => format!("For {more} fees we do not know what the service costs. They cannot be checked."),
    },
    at_ceiling: "already the highest allowed: it can go down but not up",
    below_ceiling: |room| format!("{room} left to the highest allowed"),
    above_ceiling: |beyond| format!("{beyond} above the highest allowed"),
    stopped: "the rise stopped at the highest allowed",
    fee: "Fee",
    fee_income: "Brings in a year",
    self_cost_and_ceilings: "fees, what services cost and the highest allowed",
    fees_caption: |year, unit| format!("Fees in {year}, what services cost and the highest allowed, {unit}"),
    sum_budget: "The surplus must be above zero. What is taken from the reserve may cover a deficit.",
    sum_target: "The target in per cent times tax and general grants gives the surplus required. The council sets the target; the law only says that there must be one.",
    sum_reserve: "The smaller of the year's result and the result after the balance requirement's adjustments, less the floor. Where there is a ceiling the reserve may not pass it.",
    sum_deficit: "The balance result is the year's result less gains that do not count, less what is set aside, plus what is taken from the reserve, plus what special reasons allow. Surpluses restore the oldest deficit first.",
    required_result: "Surplus the target requires",
    floor: "Floor: may not be set aside",
    floor_negative: "Floor if liabilities exceed assets",
    ceiling: "Ceiling: the reserve may hold at most",
    most: "May be set aside, at most",
    balance_result: |year| format!("Balance result {year}"),
    inputs: "What the checks need to know",
    inputs_about: "No budget file says this. What you enter is your assumption, is marked as one and stays in your browser. In MSEK unless you enter another unit.",
    equity: "Net assets, all pensions counted",
    equity_answers: ["not known", "not negative", "negative"],
    asked_reserve: |year| format!("The reserve as {year} begins"),
    asked_deficit: |year| format!("Deficit from {year} to make good"),
    asked_gains: |year| format!("Gains in {year} that do not count"),
    asked_to_reserve: |year| format!("Put into the reserve in {year}"),
    asked_from_reserve: |year| format!("Taken from the reserve in {year}"),
    asked_special: |year| format!("Exceptional reasons in {year}"),
    not_known: "not known",
};
