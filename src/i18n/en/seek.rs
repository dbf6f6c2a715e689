//! English texts for `catalogue::seek`.

use crate::i18n::catalogue::seek::Seek;

pub const TEXTS: Seek = Seek {
    title: "Work backwards",
    about: |year| {
        format!(
            "Say what you want to reach in {year}, and what it takes is computed. Nothing changes until you use the answer, and then it can be undone in one step. The answer holds from {year}."
        )
    },
    question: "What do you want to know?",
    ask_tax_rate: "Which tax rate does it take?",
    ask_fees: "How much must the fees rise?",
    ask_efficiency: "Which efficiency demand does it take, the same for all committees?",
    ask_frames: "How much must the frames be cut, the same for all committees?",
    ask_surplus: "Which surplus is left?",
    aim: "What is to be reached?",
    balanced: "Balance",
    balanced_about: "The committees' needs are covered in sum, and the surplus target is met.",
    at_least_left: "At least this much left",
    at_least_left_about: "The result when the committees' needs have been covered in sum.",
    result: "At least this result",
    result_about: "Whatever the committees need.",
    amount: "Amount, MSEK",
    answer: "Answer",
    rate_is: |rate, change| format!("A tax rate of {rate} ({change} öre)"),
    rate_unchanged: |rate| format!("A tax rate of {rate}, as it stands"),
    fees_up: |percent| format!("The fees rise by {percent}"),
    fees_down: |percent| format!("The fees can fall by {percent}"),
    fees_stopped: |count| match count {
        1 => "1 fee stops at the law's highest, and rises less or not at all.".to_owned(),
        _ => format!("{count} fees stop at the law's highest, and rise less or not at all."),
    },
    fees_bring: |total, before| format!("The fees then bring {total}, against {before} now."),
    efficiency_is: |percent| format!("An efficiency demand of {percent}, beyond what is set already"),
    needs_are: |total, before| format!("The needs are then {total}, against {before} now."),
    frames_are: |percent| format!("The frames fall by {percent}"),
    grants_are: |total, before| format!("The committees then get {total}, against {before} now."),
    tax_brings: |total, before| format!("The tax then brings {total}, against {before} now."),
    nothing_needed: "Nothing needs to be done: the aim is reached as things stand.",
    surplus_is: |amount| format!("{amount} is left"),
    deficit_is: |amount| format!("{amount} is missing"),
    surplus_about: |before| {
        format!(
            "So much is left when the committees' needs have been covered in sum. If the answer is used it becomes the budgeted result, against {before} now."
        )
    },
    margin: |amount| format!("That is {amount} more than it takes: the answer is a whole step."),
    current_margin: |amount| format!("There is {amount} more than it takes."),
    covered_in_sum: "The needs are covered in sum: what is missing to some committee is made up for by what others have over, or by the result.",
    also_result: |amount| {
        format!("The budgeted result is set to {amount}, so that the surplus target is met.")
    },
    all_locked: "No answer: all that would change is locked.",
    no_levers: "No answer: the material has no fees.",
    no_effect: "No answer: this does not move what you want to reach. The money is spread to the committees again, or only changes places. If you choose that the rest goes to or comes from the result, it stays there.",
    out_of_reach: |missing| {
        format!("No answer: it does not go all the way. At the nearest, {missing} is missing.")
    },
    nearest: "Nearest",
    out_of_range: "The numbers are too large to compute with.",
    locked_levers: |names| format!("Locked, and so left alone: {names}."),
    more_locked: |names, count| format!("{names} and {count} more"),
    effect: |year| format!("What it does in {year}"),
    before: "Now",
    after: "After",
    gaps: "Missing against the needs",
    surpluses: "Over the needs",
    apply: "Use the answer",
    apply_nearest: "Use the nearest",
    applied: "The answer is in place.",
};
