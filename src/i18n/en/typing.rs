//! English texts for `catalogue::typing`.

use crate::i18n::catalogue::typing::Typing;

pub const TEXTS: Typing = Typing {
    above_ceiling: "That is more than the law allows. The fee is as it was.",
    not_a_number: |example| format!("Enter a number, such as {example}."),
    example_rate: "20.40 or +25 öre",
    example_amount: "12.5 or 5%",
    outside: "That number is too high or too low here.",
    outside_in: |year| format!("The number gets too big in {year}. Enter a smaller one."),
    outside_weight: "A weight is a number from 0 to 2.",
    whole_thousands: "Enter at most three decimals in MSEK: committees' money is decided in whole thousands of kronor.",
    below_zero: |most| format!("Cut by at most {most}: the committee has no more."),
    not_here: "Use the unit shown beside the box.",
    ambiguous: |typed, one, other| format!("{typed} can mean {one} or {other}. Enter {one} or {other}."),
};
