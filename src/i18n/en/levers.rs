//! English texts for `catalogue::levers`.

use crate::i18n::catalogue::levers::Levers;

pub const TEXTS: Levers = Levers {
    title: "Conditions",
    open_levers: "Change the conditions",
    reset_all: "Reset",
    seek: "Work backwards …",
    adopted: "This scenario is adopted and cannot be changed.",
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
    step_partly_kept: |step, brings, keeps| format!("{step} = {brings}, of which {keeps} is kept"),
    step_of_grant: |step, brings| format!("{step} = {brings} in grant"),
    step_down: |step, brings| format!("at its ceiling; {step} lower = {brings}"),
    ore: "öre",
    tax_base_name: "Tax base",
    tax_base_note: "Own deviation from the forecast. Most of a rise is equalised away: the income equalisation falls when the own base grows.",
    equalisation: "Equalisation",
    other_revenue: "Other revenue and central items",
    fees: "Fees",
    changed: |count| match count {
        1 => "1 changed".to_owned(),
        more => format!("{more} changed"),
    },
    more_levers: "More levers",
    more_levers_about: "distribution, index, volume, efficiency",
    policy: "How what changes is distributed",
    index: "Index, prices and wages",
    volume: "Volume",
    efficiency: "Efficiency demand",
    weight: "Weight",
    fee_stopped: |reason, law| format!("{}. See {law}.", reason.trim_end_matches('.')),
    stopped: |year| format!("In {year} there is not enough for the whole change: it is 0 then."),
    field: |name, unit| format!("{name}, {unit}"),
};
