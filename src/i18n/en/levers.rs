//! English texts for `catalogue::levers`.

use crate::i18n::catalogue::levers::Levers;
use model::distribution::Policy;

pub const TEXTS: Levers = Levers {
    title: "Conditions",
    open: "Change the conditions",
    reset_all: "Reset",
    seek: "Work backwards …",
    adopted: "This scenario is adopted and cannot be changed.",
    duplicate: "Duplicate and change",
    year: "Year to change",
    holds_from: |year| {
        format!("You are changing {year}. A change holds from {year} until it is changed again.")
    },
    lower: |name| format!("Lower {name}"),
    raise: |name| format!("Raise {name}"),
    reset: |name| format!("Reset {name}"),
    lock: |name| format!("Lock {name}"),
    start: "Start state",
    by_law: "by law",
    unchanged: "unchanged until you change it",
    step: |step, brings| format!("{step} = {brings}"),
    step_keeps: |step, brings, keeps| format!("{step} = {brings}, of which {keeps} is kept"),
    step_of_grant: |step, brings| format!("{step} = {brings} in grant"),
    step_down: |step, brings| format!("at its ceiling; {step} lower = {brings}"),
    ore: "öre",
    tax_base_name: "Tax base",
    tax_base_note: "Own deviation from the forecast. Most of a rise is equalised away: the income equalisation falls when the own base grows.",
    equalisation: "Equalisation",
    other: "Other revenue and central items",
    fees: "Fees",
    changed: |count| match count {
        1 => "1 changed".to_owned(),
        more => format!("{more} changed"),
    },
    more: "More levers",
    more_about: "distribution, index, volume, efficiency",
    policy: "How what changes is distributed",
    policy_name: |policy| match policy {
        Policy::Proportional => "Proportionally",
        Policy::KeepFrames => "Keep the frames",
        Policy::ByNeed => "By need",
        Policy::Weighted => "Weighted",
    },
    policy_about: |policy| match policy {
        Policy::Proportional => "Everyone gets a share by the frame in the start state.",
        Policy::KeepFrames => "Nothing is distributed: the room lands in the result.",
        Policy::ByNeed => "What is missing is covered first, the rest goes by need.",
        Policy::Weighted => "By the frame times a weight of your own.",
    },
    index: "Index, prices and wages",
    volume: "Volume",
    efficiency: "Efficiency demand",
    weight: "Weight",
    fee_stopped: |reason, law| format!("{}. See {law}.", reason.trim_end_matches('.')),
    self_cost: |fee, cost| {
        format!(
            "The fee brings {fee} but the service costs {cost}. It may not bring more than its cost (KL 2:6)."
        )
    },
    above_ceiling: "The number lies above the ceiling.",
    not_a_number: |example| format!("Write a number, such as {example}."),
    example_rate: "20.40 or +25 öre",
    example_amount: "12.5 or 5%",
    example_percent: "2.5",
    example_weight: "1.5",
    outside: "The number lies outside what is possible.",
    not_here: "That unit cannot be used here.",
    field: |name, unit| format!("{name}, {unit}"),
};
