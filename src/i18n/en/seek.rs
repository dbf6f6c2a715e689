//! English texts for `catalogue::seek`.

use crate::i18n::catalogue::seek::Seek;
use model::seek::{NoEffect, StoppedFees};

pub const TEXTS: Seek = Seek {
    title: "Work backwards",
    about: |year| {
        format!(
            "Say what you want to reach in {year}, and what it takes is computed. Nothing changes until you use the answer, and then it can be undone in one step. The answer holds from {year}."
        )
    },
    question: "What do you want to know?",
    ask_tax_rate: "Which tax rate does it take?",
    ask_tax_cut: "How far can the tax be cut?",
    ask_tax_cut_about: "The result pays, and no committee gets less.",
    ask_fees: "How much must the fees rise?",
    ask_efficiency: "Which efficiency demand does it take, the same for all committees?",
    ask_frames: "How much must the frames be cut, the same for all committees?",
    ask_surplus: "Which surplus is left?",
    aim: "What is to be reached?",
    balanced: "Balance",
    balanced_about: "The committees' needs are covered in sum, and the surplus target is met.",
    result: "At least this result",
    result_about: "The committees' needs are covered in sum.",
    result_only: "At least this result, whatever the committees need",
    result_only_about: "Whether the frames are enough does not count.",
    amount: "Amount, MSEK",
    answer: "Answer",
    rate_is: |rate, change| format!("A tax rate of {rate} ({change} öre)"),
    rate_unchanged: |rate| format!("A tax rate of {rate}, as it stands"),
    fees_up: |percent| format!("The fees rise by {percent}"),
    fees_stopped: |StoppedFees { at_ceiling, at_cost }| {
        let stop = |count| match count {
            1 => "1 fee stops".to_owned(),
            _ => format!("{count} fees stop"),
        };
        match (at_ceiling, at_cost) {
            (_, 0) => format!("{} at the highest that the law allows.", stop(at_ceiling)),
            (0, _) => format!("{} at the cost of the service.", stop(at_cost)),
            _ => format!(
                "{} at the highest that the law allows, and {at_cost} at the cost of the service.",
                stop(at_ceiling)
            ),
        }
    },
    fees_bring: |total, before| format!("The fees then bring {total}, against {before} now."),
    efficiency_is: |percent| format!("An efficiency demand of {percent}, beyond what is set already"),
    needs_are: |total, before| format!("The needs are then {total}, against {before} now."),
    frames_are: |percent| format!("The frames fall by {percent}"),
    grants_are: |total, before| format!("The committees then get {total}, against {before} now."),
    tax_brings: |total, before| format!("The tax then brings {total}, against {before} now."),
    nothing_needed: "Nothing needs to change: what you want to reach is reached already.",
    nothing_needed_spare: |amount| {
        format!(
            "Nothing needs to change: what you want to reach is reached already, and the result is {amount} higher than that."
        )
    },
    no_cut: |left| format!("The tax cannot be cut: only {left} is left over, and one öre costs more."),
    no_cut_missing: |missing| {
        format!("The tax cannot be cut: {missing} is missing already with the tax as it is.")
    },
    result_itself: |result| {
        format!("Nothing is shared out to the committees, so the answer is the result of the year: {result}.")
    },
    frames_lack: |amount| format!("The frames are {amount} below the needs."),
    surplus_is: |amount| format!("{amount} is left"),
    deficit_is: |amount| format!("{amount} is missing"),
    surplus_about: |before| {
        format!(
            "So much is left when the committees' needs have been covered in sum. If the answer is used it becomes the budgeted result, against {before} now."
        )
    },
    margin: |amount| format!("{amount} is left over, since the answer is a whole step."),
    covered_in_sum: "The needs are covered in sum: what is missing to some committee is made up for by what others have over, or by the result.",
    only_result: "A change of the budgeted result is enough.",
    result_raised: |amount| {
        format!("The budgeted result rises by {amount}, so that what you asked for is reached.")
    },
    result_lowered: |amount| {
        format!("The budgeted result falls by {amount}, and the money covers the needs.")
    },
    result_pays: |amount| format!("The budgeted result falls by {amount}, so that no committee gets less."),
    all_locked: "No answer: all that would change is locked.",
    no_levers: "No answer: the material has no fees.",
    no_effect: |reason| match reason {
        NoEffect::Distributed => {
            "No answer: this does not change the result, as the money is shared out to the committees. Choose that the rest goes to or comes from the result, and it stays there."
        }
        NoEffect::FramesKept => {
            "No answer: this does not cover the needs, as everything goes to or comes from the result and the frames do not change. Choose that the rest is shared out, or change the frames."
        }
        NoEffect::NobodyShares => {
            "No answer: all committees are locked or have a change of their own, so none gets a share of the money. Unlock a committee, or remove its own change."
        }
        NoEffect::TakenFromNeeds => {
            "No answer: lower frames cover no needs. The result rises, but the committees lack as much."
        }
        NoEffect::FramesUnchanged => {
            "No answer: the efficiency demand lowers the needs but not the frames, so the result does not change. Let it count in the frames, and it does."
        }
        NoEffect::ResultLocked => "No answer: the budgeted result is locked. Unlock it and ask again.",
    },
    out_of_reach: |missing| {
        format!("No answer: it does not go all the way. At the nearest, {missing} is missing.")
    },
    nearest: "Nearest",
    out_of_range: "The numbers are too large to compute with.",
    locked_levers: |names| format!("Locked, and so left alone: {names}."),
    more_locked: |names, count| format!("{names} and {count} more"),
    effect: "What it does in all three years, MSEK",
    effect_about: "Below each number is the difference from now. The tax rate is in kronor.",
    person_pays_more: |cost, income, law| {
        format!("A person with {income} a month pays {cost} more a month, by the tax law of {law}.")
    },
    person_pays_less: |gain, income, law| {
        format!("A person with {income} a month pays {gain} less a month, by the tax law of {law}.")
    },
    checks_unchanged: "The checks of the law come out as now.",
    checks_change: "Checks of the law that change:",
    check_passes: |name, year| format!("{name} {year}: will be met."),
    check_fails: |name, year| format!("{name} {year}: will not be met."),
    check_open: |name, year| format!("{name} {year}: cannot be decided from what is known."),
    self_cost_of: |fee| format!("{fee}, its cost"),
    ceiling_of: |fee| format!("{fee}, the highest fee by law"),
    gaps: "Missing against the needs",
    surpluses: "Over the needs",
    apply: "Use the answer",
    apply_nearest: "Use the nearest",
    applied: "The answer is in place.",
};
