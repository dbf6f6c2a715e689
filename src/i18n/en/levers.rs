//! English texts for `catalogue::levers`.

use crate::i18n::catalogue::levers::Levers;

pub const TEXTS: Levers = Levers {
    title: "Change the budget",
    open_levers: "Change the budget",
    reset_all: "Reset",
    seek: "What would it take? …",
    adopted: "The budget is adopted and changes only in a copy. The year’s outturn, measures and goals are entered under Follow up.",
    year: "Year to change",
    holds_from: |year| {
        format!("You are changing {year} and later. A change applies until you change it again.")
    },
    start_about: "Press a starting value to see its source and how sure the figure is.",
    lower: |name| format!("Lower {name}"),
    raise: |name| format!("Raise {name}"),
    reset: |name| format!("Reset {name}"),
    lock: |name| format!("Lock {name}"),
    start: "Starting point",
    not_in_file: "not in the file",
    unchanged: "not changed",
    step: |step, brings| format!("{step} brings in {brings}"),
    step_partly_kept: |step, brings, keeps| format!("{step} brings in {brings}; after equalisation {keeps}"),
    step_with_equalisation: |step, tax, equalisation| {
        format!("{step} brings in {tax} in tax and {equalisation} in equalisation")
    },
    step_of_grant: |step, brings| format!("{step} more here: {brings} for the committees"),
    step_down: |step, brings| format!("Already the highest allowed. {step} lower: {brings}"),
    ore: "öre",
    tax_base_name: "Tax base",
    tax_base_note: "If people here earn more or less than expected, compared with the rest of the country. Equalisation takes most of it: when incomes rise, it falls by about as much.",
    national_tax_base: "Tax base of the whole country",
    national_tax_base_note: "If everyone in the country earns more or less than expected. Incomes here and in the country change by the same per cent. The balancing item does not change: its national total is not known.",
    population: "Population on 1 November",
    population_note: "Changes income equalisation, the balancing item and the final settlement. Nothing else changes, and amounts per resident use the population in the municipality file.",
    frame_rule: "Pay and prices, volume and efficiency savings in the committees' money",
    equalisation: "Equalisation between municipalities",
    other_revenue: "Other income and central costs",
    fees: "Fees and charges",
    changed: |count| match count {
        1 => "1 changed".to_owned(),
        more => format!("{more} changed"),
    },
    more_levers: "More to change",
    more_levers_about: "pay and prices, number of users, efficiency savings, weight",
    policy: "Who pays, or gets more?",
    index: "Pay and prices",
    volume: "Volume (number of users)",
    efficiency: "Efficiency savings",
    weight: "Your weight",
    fee_stopped: |reason, law| format!("{}. See {law}.", reason.trim_end_matches('.')),
    stopped: |year| format!("In {year} there is not enough for the whole change: it stops at 0."),
    field: |name, unit| format!("{name}, {unit}"),
};
