//! Swedish texts for `catalogue::lever_years`.

use crate::i18n::catalogue::lever_years::LeverYears;
use model::carry::Carry;

pub const TEXTS: LeverYears = LeverYears {
    carry: "Över åren",
    carry_of: |lever| format!("{lever}: så gäller ändringen över åren"),
    carry_name: |carry| match carry {
        Carry::Difference => "samma skillnad",
        Carry::Held => "egen siffra i stället för lagens",
        Carry::Level => "samma nivå",
        Carry::Percent => "samma procent",
        Carry::RevenueShare => "samma procent av skatt och bidrag",
        Carry::Yearly => "per år, räknas ihop",
    },
    added_to_law: "lagens siffra plus ändringen",
    same_amount: "samma belopp",
    held_at_start: "Låst på värdet i utgångsläget.",
    not_possible: "Det valet går inte: värdet blir för stort eller för litet något av åren.",
    years: |first, last| format!("{first}–{last}"),
    pool: |amounts, years| format!("Ger {amounts} {years}."),
    need: |amounts, years| format!("Kostnaderna: {amounts} {years}."),
    grant: |amounts, years| format!("Nämnden: {amounts} {years}."),
    result: |amounts, years| format!("Kvar vid årets slut: {amounts} {years}."),
    nothing: |years| format!("Gör ingen skillnad {years}, med de andra ändringarna."),
};
