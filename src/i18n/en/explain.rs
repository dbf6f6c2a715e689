//! English texts for `catalogue::explain`.

use crate::i18n::catalogue::explain::Explain;
use model::distribution::Policy;

pub const TEXTS: Explain = Explain {
    given: "This number is not worked out here. See the source below.",
    sum: "The numbers are added; those with a minus are subtracted.",
    product: "The numbers are multiplied.",
    percent_of: "The first number times the second, in per cent.",
    raised_by: "The first number, changed by the second in per cent.",
    lowered_by: "The first number, lowered by the second in per cent.",
    quotient: "The first number divided by the second.",
    in_percent_of: "The first number in per cent of the second.",
    smaller: "The smaller of the two.",
    not_below_zero: "The number, but never below zero.",
    only_below_zero: "The number if it is below zero, otherwise zero.",
    within: "The first number, but at most the second and in its direction; otherwise zero.",
    distributed_part: |policy| match policy {
        Policy::Proportional => {
            "The change is shared so that every committee changes by the same percentage, in whole thousands of kronor. The list shows what each had before."
        }
        Policy::KeepFrames => "Nothing is shared out.",
        Policy::ByNeed => {
            "Money goes first where there is too little, and is then shared by what services cost (need), in whole thousands of kronor. The list shows each committee's need and what it had before."
        }
        Policy::Weighted => {
            "The change is shared by what the committee had at the starting point times your weight, in whole thousands of kronor. The list shows that figure and what each had before."
        }
    },
    apportioned_part: "The first number is shared in whole thousands by the weights.",
    rounded_krona: "Rounded to whole kronor.",
    rounded_thousand: "Rounded to whole thousands.",
    input: "Input",
    value: "Value",
    source: "Source",
    quality: "Quality",
    start_state: "starting point",
    decision: "Your choice",
    own_assumption: "Your assumption",
    locked: "Locked by you",
    neutral_default: "Equal shares: we know no better",
    not_in_file: "Not in the municipality file, counted as 0",
    law: |law, source| format!("{law}. {source}"),
    need_formula: "Need = gross cost × pay and prices × volume − efficiency savings − fees − state grants − other income.",
};
