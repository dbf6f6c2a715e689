//! Swedish texts for `catalogue::law`.

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
    contents: "På den här fliken",
    show_sums: "Visa räkningen",
    computed: "Räknat enligt lagen",
    follows: "Följer av talen ovan",
    no_value_entered: "Inget angivet, räknas som noll",
    not_known: "Inte känt",
    no_law_of_year: |year| format!("Här finns ingen lag för {year}."),
    // No verb: the names are of both genders and of both numbers.
    unknown: |name, year| format!("Inte känt här: {name} {year}."),
    not_in_force: |name, year| format!("Gällde inte {year}: {name}."),
    not_in_model: |value, year| {
        let name = match value {
            LegalValue::ProjectionFactor => "Uppräkningsfaktorn",
            LegalValue::MeanTaxBase => "Medelskattekraften",
            LegalValue::GuaranteeLevel => "Garantinivån",
            LegalValue::GrantRate | LegalValue::FeeRate => "Länets skattesats",
        };
        format!("{name} för {year} är inte känd här.")
    },
    legal_name: |value| match value {
        LegalValue::ProjectionFactor => "Uppräkningsfaktor, båda åren",
        LegalValue::MeanTaxBase => "Uppräknad medelskattekraft",
        LegalValue::GuaranteeLevel => "Garantinivå",
        LegalValue::GrantRate => "Länets skattesats för bidrag",
        LegalValue::FeeRate => "Länets skattesats för avgift",
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
    out_of_range: "Talen är för stora att räkna med.",
    assumptions_not_read: "Något av det du har antagit gick inte att läsa och räknas inte med. Det sparade ligger kvar.",
    outside: typing::TEXTS.outside,
    checks: checks::TEXTS,
    marginals: marginals::TEXTS,
    parts: parts::TEXTS,
    fees: fees::TEXTS,
    values: values::TEXTS,
    counties: counties::TEXTS,
    tax: tax::TEXTS,
};
