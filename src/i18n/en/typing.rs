//! English texts for `catalogue::typing`.

use crate::i18n::catalogue::typing::Typing;

pub const TEXTS: Typing = Typing {
    above_ceiling: "The number lies above the ceiling.",
    not_a_number: |example| format!("Write a number, such as {example}."),
    example_rate: "20.40 or +25 öre",
    example_amount: "12.5 or 5%",
    outside: "The number lies outside what is possible.",
    outside_in: |year| format!("The number becomes too large in {year}. Write a smaller one."),
    outside_weight: "A weight is a number from 0 to 2.",
    whole_thousands: "Grants are decided in whole thousands: write at most three decimals in MSEK.",
    below_zero: |most| format!("The committee does not have that much. Write at most −{most}."),
    not_here: "That unit cannot be used here.",
    ambiguous: |typed, one, other| format!("{typed} can mean {one} or {other}. Write {one} or {other}."),
};
