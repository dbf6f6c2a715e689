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
    start_about: "Press a starting value to see its source and how sure the figure is.",
    lower: |name| format!("Lower {name}"),
    raise: |name| format!("Raise {name}"),
    reset: |name| format!("Reset {name}"),
    lock: |name| format!("Lock {name}"),
    start: "Start state",
    not_in_file: "not in the file",
    unchanged: "unchanged until you change it",
    step: |step, brings| format!("{step} = {brings}"),
    step_partly_kept: |step, brings, keeps| format!("{step} = {brings}, of which {keeps} is kept"),
    step_with_equalisation: |step, tax, equalisation| {
        format!("{step} = {tax} in tax and {equalisation} in equalisation")
    },
    step_of_grant: |step, brings| format!("{step} = {brings} in grant"),
    step_down: |step, brings| format!("at its ceiling; {step} lower = {brings}"),
    ore: "öre",
    tax_base_name: "Tax base",
    tax_base_note: "Own deviation from the forecast. Most of a rise is equalised away: the income equalisation falls when the own base grows.",
    national_tax_base: "Tax base of the whole country",
    national_tax_base_note: "Deviation from the national forecast. The municipality's base and the national mean change by the same per cent. The adjustment item does not change here: its national sum is not known.",
    population: "Population on 1 November",
    population_note: "Changes income equalisation, adjustment item and final settlement. Tax base, cost equalisation, LSS equalisation and needs do not change, and amounts per inhabitant use the population in the file.",
    frame_rule: "Index, volume and efficiency in the frame",
    equalisation: "Equalisation",
    other_revenue: "Other revenue and central items",
    fees: "Fees",
    changed: |count| match count {
        1 => "1 changed".to_owned(),
        more => format!("{more} changed"),
    },
    more_levers: "More levers",
    more_levers_about: "index, volume, efficiency, weight",
    policy: "How the rest is distributed",
    index: "Index, prices and wages",
    volume: "Volume",
    efficiency: "Efficiency demand",
    weight: "Weight",
    fee_stopped: |reason, law| format!("{}. See {law}.", reason.trim_end_matches('.')),
    stopped: |year| format!("In {year} there is not enough for the whole change: it is 0 then."),
    field: |name, unit| format!("{name}, {unit}"),
};
