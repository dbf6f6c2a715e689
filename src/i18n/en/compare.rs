//! English texts for `catalogue::compare`.

use crate::i18n::catalogue::compare::Compare;

pub const TEXTS: Compare = Compare {
    lede: "Put two to four scenarios side by side. Only what differs is shown.",
    choice: "Scenarios to compare",
    choice_about: |chosen| format!("{chosen} of at most 4 chosen. The open one follows your changes."),
    start: "Starting point",
    open_unchanged: "The open one, without changes",
    lower_tax: "Example: tax 50 öre lower",
    higher_tax: "Example: tax 50 öre higher",
    examples: "Proposals are compared side by side here. Save one of your own, or begin with a ready example: yours is not changed.",
    show_examples: "Show 50 öre lower and 50 öre higher",
    open: "open now",
    baseline: "Compare with",
    not_comparable: |count| {
        if count == 1 {
            "1 scenario cannot be compared".to_owned()
        } else {
            format!("{count} scenarios cannot be compared")
        }
    },
    other_file: |file| {
        format!("was made for another municipality file ({file}). Open that file to compare it.")
    },
    other_edition: |edition| {
        format!(
            "was made for another edition of the municipality file ({edition}). Open the scenario, or a copy of it if it is adopted: it is then recalculated with this edition and can be compared."
        )
    },
    newer: |format| {
        format!("was saved by a newer version of the program (format {format}) and is left untouched.")
    },
    unread: "could not be read. It is under “Put aside” in My proposals.",
    too_few: "Choose at least two scenarios to see what differs between them.",
    not_computed: |name| {
        format!("“{name}” cannot be worked out: a number in it is too big. It is therefore left out.")
    },
    decisions: "What is decided differently",
    decisions_about: |first, last| {
        format!(
            "One number applies to all years; three numbers are one for each of the years {first}–{last}. “Take over” changes the open scenario and can be undone."
        )
    },
    decisions_equal: "Nothing is decided differently.",
    decision: "Decision or assumption",
    not_decided: "as at the starting point",
    not_there: "not there",
    switched_off: "switched off",
    taken_over: |decision, letter| format!("Taken over from {letter}: {decision}."),
    take_over: "Take over",
    take_over_this: |decision, letter| format!("Take over from {letter}: {decision}"),
    against_in: |first, year| format!("Compared with {first}, {year}."),
    of_scenario: |letter, what| format!(" {letter}: {what}."),
    rate_differs: |ore, higher| {
        if higher { format!("tax {ore} öre higher") } else { format!("tax {ore} öre lower") }
    },
    grants_differ: |amount, more| {
        if more {
            format!("the committees get {amount} more")
        } else {
            format!("the committees get {amount} less")
        }
    },
    result_differs: |amount, higher| {
        if higher { format!("{amount} more left") } else { format!("{amount} less left") }
    },
    same_sums: "the same tax, the same money for the committees and as much left",
    differences: |rows, year, first| {
        if rows == 1 {
            format!("One row differs from {first} in {year}.")
        } else {
            format!("{rows} rows differ from {first} in {year}.")
        }
    },
    same: |year| format!("Nothing differs in {year}: the scenarios give the same number in every row."),
    differences_in_other_years: |years| format!(" What differs is in {years}."),
    rows: "What differs",
    caption: |year, unit| format!("Rows that differ between the scenarios in {year}; amounts in {unit}"),
    row: "Row",
    municipality: "The municipality",
    committees: "Committees",
    goals: "Goals and goal areas",
    equal: "same",
    percentage_points: "percentage points",
    no_percent: "What it is compared with is 0, so there is no percentage.",
    left_out_rows: "Committees shows what each committee gets. Only rows that differ are shown; the files have them all.",
    table: "Comparison, all three years",
    view_names: ["Table", "Bars"],
    bars_about: |first| {
        format!(
            "Difference from {first}: more to the right, filled; less to the left, hatched. The same order as in the table. Each group has its own scale."
        )
    },
    person: "What it means for one person",
    person_about: |income, law| {
        format!("{income} a month, under {law} tax law. A month's tax is rounded down to whole kronor.")
    },
    person_caption: |income| {
        format!("What each scenario means for a person with an income of {income} a month")
    },
    scenario: "Scenario",
    rate: "Tax rate",
    tax: "Tax a month",
    costs_month: |first| format!("Tax compared with {first}, per month"),
    costs_year: "A year",
    more_of_person: "Age, kind of income and other rates are changed in Your finances",
    goals_title: "Goals that get more and less",
    goals_equal: "All goals matter equally. They are in the municipality's own order. How the committees' money is divided between the goals is our interpretation, or yours where you have changed it. Nobody has published it.",
    goals_summary: |gain, lose, all, first| match (gain, lose) {
        (0, 0) => format!("The goals have as much money as in {first}."),
        (gain, 0) => format!("{gain} of {all} goals get more money than in {first}, none gets less."),
        (0, lose) => format!("{lose} of {all} goals get less money than in {first}, none gets more."),
        (gain, lose) => format!("Of {all} goals, {gain} get more money than in {first} and {lose} less."),
    },
    goals_gaining: "Get more",
    goals_losing: "Get less",
    unknown: "Cannot be worked out",
    missing_value: "Not all scenarios have the number.",
    compare_this: |name| format!("Compare {name}"),
};
