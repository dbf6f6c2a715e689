//! English texts for `catalogue::question_answers`.

use crate::i18n::catalogue::question_answers::QuestionAnswers;

pub const TEXTS: QuestionAnswers = QuestionAnswers {
    label: "Answer to the question",
    parking: |percent, more, fee, before| {
        format!("Parking fees go up {percent} and bring in {more} more a year: {fee} instead of {before}.")
    },
    parking_not_counted: "That fewer people may park is not counted.",
    more_to: |committee, more, grant, before| {
        format!("{committee} gets {more} more: {grant} instead of {before}.")
    },
    equalisation: |now, before| format!("The income equalisation gives {now} instead of {before}."),
    equalisation_fee: |now, before| {
        format!("The municipality pays {now} into the income equalisation instead of {before}.")
    },
    every_year: |changes| format!("The change each year, in millions: {changes}."),
    what_equalisation_is: "Equalisation is money from the state and from municipalities with high incomes, so that all municipalities have roughly equal means.",
    tax_cut: |rate, ore| {
        format!(
            "The tax can be cut by {ore} öre, to {rate} of every 100 taxed, if the surplus pays. Below that the surplus misses its target."
        )
    },
    all_more: |amount| format!("Together the services can use {amount} more"),
    all_less: |amount| format!("Together the services can use {amount} less"),
    others_more: |amount| format!("Together the other services can use {amount} more"),
    others_less: |amount| format!("Together the other services can use {amount} less"),
    most: |committee, change| format!("; largest change: {committee}, {change}"),
    all_same: "The services can use as much as before",
    others_same: "The other services can use as much as before",
    left_over: |now, before| format!("Left at the end of the year: {now} instead of {before}."),
    left_over_same: |amount| format!("Left at the end of the year: {amount}, unchanged."),
    target: |amount| format!("The target is {amount}."),
    later: |results| format!("With the same tax the result of later years is, in millions: {results}."),
    own_put_aside: "Your own changes are set aside. Undo brings them back.",
    undo: "Undo",
};
