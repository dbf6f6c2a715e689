//! English texts for `catalogue::lever_years`.

use crate::i18n::catalogue::lever_years::LeverYears;
use model::carry::Carry;

pub const TEXTS: LeverYears = LeverYears {
    carry: "Over the years",
    carry_of: |lever| format!("{lever}: how the change holds over the years"),
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
    held_at_start: "Held at the value of the start state.",
    not_possible: "That is not possible: the value gets too large or too small in one of the years.",
    years: |first, last| format!("{first}–{last}"),
    pool: |amounts, years| format!("Brings {amounts} {years}."),
    need: |amounts, years| format!("Needs: {amounts} {years}."),
    grant: |amounts, years| format!("The committee: {amounts} {years}."),
    result: |amounts, years| format!("Result: {amounts} {years}."),
    nothing: |years| format!("Changes no amount {years}, as the rest stands."),
};
