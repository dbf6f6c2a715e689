//! English texts for `catalogue::lever_years`.

use crate::i18n::catalogue::lever_years::LeverYears;
use model::carry::Carry;

pub const TEXTS: LeverYears = LeverYears {
    carry: "Over the years",
    carry_of: |lever| format!("{lever}: how the change applies over the years"),
    carry_name: |carry| match carry {
        Carry::Difference => "same difference",
        Carry::Held => "own figure instead of the law's",
        Carry::Level => "same level",
        Carry::Percent => "same per cent",
        Carry::RevenueShare => "same per cent of tax and grants",
        Carry::Yearly => "per year, adds up",
    },
    added_to_law: "the law's figure plus the change",
    same_amount: "same amount",
    held_at_start: "Held at its value at the starting point.",
    not_possible: "That is not possible: the value gets too large or too small in one of the years.",
    years: |first, last| format!("{first}–{last}"),
    pool: |amounts, years| format!("Brings in {amounts} {years}."),
    need: |amounts, years| format!("Costs: {amounts} {years}."),
    grant: |amounts, years| format!("The committee: {amounts} {years}."),
    result: |amounts, years| format!("Left at year end: {amounts} {years}."),
    nothing: |years| format!("Makes no difference {years}, given the other changes."),
};
