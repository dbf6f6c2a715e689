//! Swedish texts for `catalogue::typing`.

use crate::i18n::catalogue::typing::Typing;

pub const TEXTS: Typing = Typing {
    above_ceiling: "Så hög får avgiften inte vara. Den är kvar som den var.",
    not_a_number: |example| format!("Skriv ett tal, till exempel {example}."),
    example_rate: "20,40 eller +25 öre",
    example_amount: "12,5 eller 5 %",
    outside: "Talet är för högt eller för lågt här.",
    outside_in: |year| format!("Talet blir för stort {year}. Skriv ett mindre tal."),
    outside_weight: "En vikt är ett tal från 0 till 2.",
    whole_thousands: "Skriv högst tre decimaler i mnkr: pengar till nämnder beslutas i hela tusental kronor.",
    below_zero: |most| format!("Minska med högst {most}: mer har nämnden inte."),
    not_here: "Skriv talet i den enhet som står vid fältet.",
    ambiguous: |typed, one, other| {
        format!("{typed} kan betyda {one} eller {other}. Skriv {one} eller {other}.")
    },
};
