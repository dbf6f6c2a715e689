//! English texts for `catalogue::lever_groups`.

use crate::i18n::catalogue::lever_groups::LeverGroups;
use model::scenario::FrameRule;

pub const TEXTS: LeverGroups = LeverGroups {
    equalisation_total: "Equalisation in all",
    equalisation_about: "Money from the state, and from municipalities with high incomes, so that all municipalities have roughly equal means.",
    show_parts: "Show the parts",
    committees: |count| format!("{count} committees"),
    filter_fees: "Find a fee, such as parking",
    no_fee_found: "No fee has that name. Try another word.",
    fees_in_examples: "See what a family and a pensioner pay",
    duplicate: "Make a copy and change it",
    yearly: "Per cent a year, which accumulate: 2% a year is 2, 4.04 and 6.12% in the three years.",
    weight_about: "A weight from 0 to 2. With 2 the committee gets twice its share of extra money and is protected in a cut. With 0 it gets nothing, and pays twice its share of a cut. 1 is the usual share.",
    in_frame: "Change the committees' money",
    in_frame_about: "Pay and prices, volume and efficiency savings then change the committees' money, in the column Pay, prices, volume. Otherwise they change only what services cost.",
    frame_rule: |rule| match rule {
        FrameRule::FollowsNeed => "change the committees' money",
        FrameRule::Unchanged => "change only what services cost",
    },
    self_cost: |fee, cost| {
        format!(
            "The fee brings in {fee} but the service costs {cost}. A fee may not bring in more than the service costs (Local Government Act, chapter 2, section 6)."
        )
    },
};
