//! English texts for `catalogue::explain`.

use crate::i18n::catalogue::explain::Explain;
use model::distribution::Policy;

pub const TEXTS: Explain = Explain {
    given: "The number is given.",
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
            "The room is spread in whole thousands by the committees' frames in the start state. The list shows each committee's frame and its grant before spreading."
        }
        Policy::KeepFrames => "Nothing is spread.",
        Policy::ByNeed => {
            "The room first fills what is missing to the need and is then spread by need, in whole thousands. The list shows each committee's need and its grant before spreading."
        }
        Policy::Weighted => {
            "The room is spread in whole thousands by frame times weight. The list shows each committee's weighted frame and its grant before spreading."
        }
    },
    apportioned_part: "The first number is shared in whole thousands by the weights.",
    rounded_krona: "Rounded to whole kronor.",
    rounded_thousand: "Rounded to whole thousands.",
    input: "Input",
    value: "Value",
    source: "Source",
    quality: "Quality",
    start_state: "start state",
    decision: "Your choice",
    own_assumption: "Your assumption",
    locked: "Locked by you",
    neutral_default: "Equal weight: nothing else is known",
    law: |law, source| format!("{law}. {source}"),
    need_formula: "Need = gross cost × index × volume − efficiency − fees − state grants − other income.",
};
