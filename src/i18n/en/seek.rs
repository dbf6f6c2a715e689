//! English texts for `catalogue::seek`.

use crate::i18n::catalogue::seek::Seek;
use model::seek::{NoEffect, StoppedFees};

pub const TEXTS: Seek = Seek {
    title: "What would it take?",
    about: |year| {
        format!(
            "Choose what you want to reach in {year} and we work out what it would take. Nothing changes until you press Use the answer, and you can undo it. The answer applies from {year}."
        )
    },
    question: "What do you want to know?",
    ask_tax_rate: "How high would the tax have to be?",
    ask_tax_cut: "How far could the tax be cut?",
    ask_tax_cut_about: "The surplus pays, and no committee gets less.",
    ask_fees: "How much would fees have to go up?",
    ask_efficiency: "How much cheaper would every committee have to work, by the same per cent?",
    ask_frames: "How much less would every committee have to get, by the same per cent?",
    ask_surplus: "How much is left?",
    aim: "What do you want to reach?",
    balanced: "The money is enough",
    balanced_about: "The committees have enough between them, and the surplus target is met.",
    result: "At least this much left",
    result_about: "The committees have enough between them.",
    result_only: "At least this much left, even if money is short",
    result_only_about: "Takes no account of what services cost.",
    amount: "Amount, million kronor",
    answer: "Answer",
    rate_is: |rate, change| format!("A tax rate of {rate} ({change} öre)"),
    rate_unchanged: |rate| format!("A tax rate of {rate}, as now"),
    fees_up: |percent| format!("Fees go up by {percent}"),
    fees_stopped: |StoppedFees { at_ceiling, at_cost }| {
        let stop = |count| match count {
            1 => "1 fee stops".to_owned(),
            _ => format!("{count} fees stop"),
        };
        match (at_ceiling, at_cost) {
            (_, 0) => format!("{} at the highest the law allows.", stop(at_ceiling)),
            (0, _) => format!("{} at what the service costs.", stop(at_cost)),
            _ => format!(
                "{} at the highest the law allows, and {at_cost} at what the service costs.",
                stop(at_ceiling)
            ),
        }
    },
    fees_bring: |total, before| format!("Fees then bring in {total}, compared with {before} now."),
    efficiency_is: |percent| format!("Efficiency savings of {percent}, on top of what is already set"),
    needs_are: |total, before| format!("Services then cost {total} (need), compared with {before} now."),
    frames_are: |percent| format!("The committees get {percent} less"),
    grants_are: |total, before| format!("The committees then get {total}, compared with {before} now."),
    tax_brings: |total, before| format!("The tax then brings in {total}, compared with {before} now."),
    nothing_needed: "Nothing needs to change: you are already there.",
    nothing_needed_spare: |amount| {
        format!("Nothing needs to change: you are already there, with {amount} more left.")
    },
    no_cut: |left| format!("The tax cannot be cut: only {left} is left, and one öre costs more."),
    no_cut_missing: |missing| {
        format!("The tax cannot be cut: with the tax as it is, {missing} is already missing.")
    },
    result_itself: |result| {
        format!(
            "Nothing is shared out to the committees, so the answer is what is left at year end: {result}."
        )
    },
    frames_lack: |amount| format!("The committees get {amount} less than services cost."),
    surplus_is: |amount| format!("{amount} is left"),
    deficit_is: |amount| format!("{amount} is missing"),
    surplus_about: |before| {
        format!(
            "That is when the committees have enough between them. If you use the answer it becomes the budgeted surplus or deficit, compared with {before} now."
        )
    },
    margin: |amount| format!("{amount} is left over, as the answer is a whole step."),
    covered_in_sum: "There is enough in total. One committee may still be short if another has some to spare.",
    only_result: "Changing the planned surplus is enough.",
    result_raised: |amount| format!("The planned surplus goes up by {amount}, so that you get there."),
    result_lowered: |amount| {
        format!("The planned surplus goes down by {amount}, and the money goes to services.")
    },
    result_pays: |amount| {
        format!("The planned surplus goes down by {amount}, so that no committee gets less.")
    },
    all_locked: "No answer: everything that would change is locked.",
    no_levers: "No answer: the municipality file has no fees.",
    no_effect: |reason| match reason {
        NoEffect::Distributed => {
            "No answer: this does not change what is left, as the money goes back out to the committees. Choose that the surplus gets or pays the rest, and it stays there."
        }
        NoEffect::FramesKept => {
            "No answer: the committees get none of this, as the surplus gets or pays everything. Choose that the rest is shared out, or give the committees more."
        }
        NoEffect::NobodyShares => {
            "No answer: every committee is locked or has a change of its own, so none gets a share of the money. Unlock a committee, or remove its own change."
        }
        NoEffect::TakenFromNeeds => {
            "No answer: less money does not go further. More is left, but the committees are short by as much."
        }
        NoEffect::FramesUnchanged => {
            "No answer: the efficiency savings lower what services cost but not the committees' money, so what is left does not change. Let them change the committees' money, and it does."
        }
        NoEffect::ResultLocked => "No answer: the planned surplus is locked. Unlock it and ask again.",
    },
    out_of_reach: |missing| format!("It cannot be reached this way. Even at best, {missing} is missing."),
    nearest: "Nearest",
    out_of_range: "The numbers are too big for this tool.",
    locked_levers: |names| format!("Locked, and therefore left alone: {names}."),
    more_locked: |names, count| format!("{names} and {count} more"),
    effect: "What it does in all three years, MSEK",
    effect_about: "The small figure is the difference from now. The tax rate is in kronor.",
    person_pays_more: |cost, income, law| {
        format!("A person with {income} a month pays {cost} more a month under {law} tax law.")
    },
    person_pays_less: |gain, income, law| {
        format!("A person with {income} a month pays {gain} less a month under {law} tax law.")
    },
    checks_unchanged: "None of the checks changes.",
    checks_change: "Checks that change:",
    check_passes: |name, year| format!("{name} {year}: will be met."),
    check_fails: |name, year| format!("{name} {year}: will not be met."),
    check_open: |name, year| format!("{name} {year}: cannot be checked with the figures we have."),
    self_cost_of: |fee| format!("{fee}, what it costs"),
    ceiling_of: |fee| format!("{fee}, the highest fee by law"),
    gaps: "Short of what services cost",
    surpluses: "More than services cost",
    apply: "Use the answer",
    apply_nearest: "Use the nearest",
    applied: "The answer is applied.",
};
