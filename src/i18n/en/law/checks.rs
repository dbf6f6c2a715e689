//! English texts for `catalogue::law::checks`.

use crate::i18n::catalogue::law::checks::CheckCounts;
use crate::i18n::catalogue::law::checks::Checks;
use model::checks::{CheckState, Paragraph};
use model::statutes::result_reserve::ReserveUse;

pub const TEXTS: Checks = Checks {
    title: "Does the budget keep the law?",
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
                format!("{words}, of which {} cannot be told from what is known", counts.open)
            } else {
                words
            }
        };
        let budget = part(budget, "check of the budget", "checks of the budget");
        let fees = part(fees, "check of fees", "checks of fees");
        format!("{year}: {budget}. {fees}. This is arithmetic on the figures here, not a legal review.")
    },
    state: |state| match state {
        CheckState::Met => "met",
        CheckState::NotMet => "not met",
        CheckState::Open => "cannot be told",
        CheckState::Allows => "leaves room",
    },
    paragraph: |paragraph| match paragraph {
        Paragraph::LocalGovernment(chapter, section) => format!("Local Government Act {chapter}:{section}"),
        Paragraph::OfCeiling(..) => String::new(),
    },
    result: "The year's result",
    plan: |from, to| format!("Over the plan {from}–{to}"),
    fees: "Fees",
    budget: "Balanced budget",
    target: "Surplus target",
    reserve: "Result reserve",
    deficit: |year| format!("The deficit of {year}"),
    no_deficit: "Restoring deficits",
    no_deficit_about: "No year of the plan has a deficit, and no earlier one has been entered. There is nothing to restore.",
    exceeds: |amount| format!("Revenue exceeds costs by {amount}."),
    by_reserve: |deficit| {
        format!("Costs exceed revenue by {deficit}, which is covered from the result reserve.")
    },
    zero_result: "Revenue is just as high as the costs. The law wants it higher.",
    deficit_found: |deficit| {
        format!("Costs exceed revenue by {deficit}. The law wants it the other way round.")
    },
    falls_despite_reserve: |deficit, missing| {
        format!(
            "Costs exceed revenue by {deficit}. With what is taken from the reserve, {missing} is missing."
        )
    },
    if_gaps_remain: |amount| {
        format!("That is, if the committees keep to their frames: otherwise the result is {amount}.")
    },
    target_met: |share, target, beyond| {
        format!(
            "The result is {share} of tax and general grants. That is {beyond} above the target of {target}."
        )
    },
    target_missed: |share, target, missing| {
        format!(
            "The result is {share} of tax and general grants. {missing} is missing to the target of {target}."
        )
    },
    may_set_aside: |most| format!("At most {most} of the result may be set aside to the reserve."),
    nothing_to_set_aside: "The result leaves nothing to set aside to the reserve.",
    depends_on_equity: |usual, negative| {
        format!(
            "At most {usual} may be set aside, or {negative} if the equity is negative once all pensions are counted. Enter which below."
        )
    },
    depends_on_reserve: "The reserve may hold at most five per cent of tax and general grants. Enter below what it already holds.",
    sets_aside: |amount| format!("You set aside {amount}."),
    sets_aside_too_much: |amount| format!("You set aside {amount}, more than is allowed."),
    takes_too_much: |amount| format!("You take out {amount} more than the reserve holds."),
    reserve_balance: |amount| format!("The reserve then holds {amount}."),
    used_for: |used| match used {
        ReserveUse::BusinessCycle => "Until 2023 it may be used to even out over a business cycle.",
        ReserveUse::GoodManagement => {
            "From 2024 it may be used for good economic management, by the council's own guidelines."
        }
    },
    deficit_due: |amount, year, due| {
        format!("The deficit of {amount} from {year} is to be restored by {due}.")
    },
    restored: |year| format!("Surpluses restore it in {year}."),
    not_restored: |left| format!("By then {left} is left."),
    not_yet_due: |left, plan_ends| format!("When the plan ends in {plan_ends}, {left} is left."),
    covers: |covered, cost| format!("covers {covered} of the cost {cost}"),
    beyond_cost: |amount, cost| format!("{amount} above the cost {cost}"),
    cost_not_known: |count| match count {
        1 => "Of one fee the file does not say what the service costs, so its cost limit cannot be checked."
            .to_owned(),
        more => format!(
            "Of {more} fees the file does not say what the service costs, so their cost limit cannot be checked."
        ),
    },
    at_ceiling: "at the ceiling: it can fall but not rise",
    below_ceiling: |room| format!("{room} left to the ceiling"),
    above_ceiling: |beyond| format!("{beyond} above the ceiling"),
    stopped: "the rise stopped at the ceiling",
    fee: "Fee",
    fee_income: "Brings a year",
    self_cost_and_ceilings: "fees beside cost and ceilings",
    fees_caption: |year, unit| format!("Fees of {year} beside cost and legal ceiling, {unit}"),
    sum_budget: "The result is to be above zero. What is taken from the reserve may cover a deficit.",
    sum_target: "The target in per cent times tax and general grants gives the result that is wanted. The council sets the target; the law only says that there is to be one.",
    sum_reserve: "The smaller of the year's result and the result after the balance requirement's adjustments, less the floor. Where there is a ceiling the reserve may not pass it.",
    sum_deficit: "The balance result is the year's result less gains that do not count, less what is set aside, plus what is taken from the reserve, plus what special reasons allow. Surpluses restore the oldest deficit first.",
    required_result: "Result that the target asks for",
    floor: "Floor: may not be set aside",
    floor_negative: "Floor with negative equity",
    ceiling: "Ceiling: the reserve may hold at most",
    most: "May be set aside, at most",
    balance_result: |year| format!("Balance result {year}"),
    inputs: "What the checks need to know",
    inputs_about: "No budget file says this. What you enter is your assumption, is marked so and stays in your browser. In MSEK unless you write another unit.",
    equity: "Equity, all pensions counted",
    equity_answers: ["not known", "not negative", "negative"],
    asked_reserve: |year| format!("The reserve as {year} begins"),
    asked_deficit: |year| format!("Deficit of {year} to restore"),
    asked_gains: |year| format!("Gains of {year} that do not count"),
    asked_to_reserve: |year| format!("Set aside to the reserve in {year}"),
    asked_from_reserve: |year| format!("Taken from the reserve in {year}"),
    asked_special: |year| format!("Special reasons in {year}"),
    not_known: "not known",
};
