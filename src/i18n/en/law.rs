//! English texts for `catalogue::law`.

pub mod checks;
pub mod counties;
pub mod fees;
pub mod marginals;
pub mod parts;
pub mod tax;
pub mod values;

use model::figure::LegalValue;
use model::law::Measure;

use super::{common, typing};
use crate::i18n::catalogue::law::Law;

pub const TEXTS: Law = Law {
    contents: "On this tab",
    show_sums: "Show the sums",
    computed: "Computed by the law",
    follows: "Follows from the figures above",
    no_value_entered: "Nothing entered, counted as zero",
    not_known: "Not known",
    no_law_of_year: |year| format!("There is no law of {year} here."),
    unknown: |name, year| format!("{name} for {year} is not known here."),
    not_in_force: |name, year| format!("{name} was not in force in {year}."),
    not_in_model: |value, year| {
        let name = match value {
            LegalValue::ProjectionFactor => "The projection factor",
            LegalValue::MeanTaxBase => "The mean tax base",
            LegalValue::GuaranteeLevel => "The guarantee level",
            LegalValue::GrantRate | LegalValue::FeeRate => "The county's rate",
        };
        format!("{name} for {year} is not known here.")
    },
    legal_name: |value| match value {
        LegalValue::ProjectionFactor => "Projection factor, both years",
        LegalValue::MeanTaxBase => "Projected mean tax base",
        LegalValue::GuaranteeLevel => "Guarantee level",
        LegalValue::GrantRate => "The county's rate of grants",
        LegalValue::FeeRate => "The county's rate of fees",
    },
    unit: |measure| match measure {
        Measure::Percent => "%",
        Measure::Factor => "",
        Measure::Kronor => common::TEXTS.kr,
        Measure::KronorPerInhabitant => common::TEXTS.per_inhabitant,
        Measure::KronorPerMonth => common::TEXTS.kr_a_month,
        Measure::Years => common::TEXTS.years,
        Measure::Persons => common::TEXTS.persons,
    },
    out_of_range: "The numbers are too large to compute with.",
    assumptions_not_read: "Some of your assumptions could not be read and are not counted. What was saved is kept.",
    outside: typing::TEXTS.outside,
    checks: checks::TEXTS,
    marginals: marginals::TEXTS,
    parts: parts::TEXTS,
    fees: fees::TEXTS,
    values: values::TEXTS,
    counties: counties::TEXTS,
    tax: tax::TEXTS,
};
