//! English texts for `catalogue::law::parts`.

use crate::i18n::catalogue::law::parts::Parts;
use model::rows::RevenueRow;

pub const TEXTS: Parts = Parts {
    title: "The parts of the equalisation",
    about: "A grant is above zero, a fee below. Press an amount to see how it came about.",
    caption: |year, unit| format!("Municipal equalisation {year}, {unit}"),
    part: "Part",
    amount: "Amount",
    explained: &[
        (
            RevenueRow::IncomeEqualisation,
            "The state guarantees every municipality 115 per cent of the mean tax base, for each inhabitant on 1 November the year before. Who has less gets a grant for the difference, who has more pays a fee.",
        ),
        (
            RevenueRow::CostEqualisation,
            "Municipalities with costlier conditions, such as many children or old people, get a grant from those with cheaper ones. The amount is taken from the municipality's file, which has what Statistics Sweden published or a figure of its own: the sub-models are not computed here.",
        ),
        (
            RevenueRow::StructuralGrant,
            "A fixed amount per inhabitant to municipalities with few people or a weak labour market. It does not change from year to year.",
        ),
        (
            RevenueRow::TransitionGrant,
            "Limits what a municipality loses when the rules of the equalisation change: by the rules of 2020 to at most SEK 250 per inhabitant a year. It is stepped down and mostly gone after some years.",
        ),
        (
            RevenueRow::Adjustment,
            "Makes all municipalities' grants and fees together cost the state what parliament has decided. It is the same per inhabitant everywhere, and can turn into a fee.",
        ),
        (
            RevenueRow::LssEqualisation,
            "Evens out the cost of support for people with disabilities (LSS), which differs much between municipalities. Who has a higher standard cost than the mean gets a grant from those who have a lower one.",
        ),
    ],
};
