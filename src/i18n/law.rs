//! Words of the law: whether it is kept, what a step more brings, what equalisation and fees are, and its values.

pub mod checks;
pub mod counties;
pub mod fees;
pub mod parts;
pub mod steps;
pub mod tax;
pub mod values;

use crate::i18n::Language;
use crate::i18n::numbers::HARD_SPACE;
use model::checks::State;
use model::figure::LegalValue;
use model::law::{LawError, Measure};
use model::money::MILLION;
use rust_decimal::Decimal;

/// The tab of the law.
#[derive(Debug)]
pub struct Law {
    pub contents: &'static str,
    pub show_sums: &'static str,
    pub computed: &'static str,
    pub follows: &'static str,
    pub not_said: &'static str,
    pub not_known: &'static str,
    pub no_year: fn(year: u16) -> String,
    pub unknown: fn(name: &str, year: u16) -> String,
    pub not_in_force: fn(name: &str, year: u16) -> String,
    pub not_in_model: fn(LegalValue, year: u16) -> String,
    pub out_of_range: &'static str,
    pub not_a_number: &'static str,
    pub not_here: &'static str,
    pub outside: &'static str,
    pub checks: checks::Checks,
    pub steps: steps::Steps,
    pub parts: parts::Parts,
    pub fees: fees::Fees,
    pub values: values::Values,
    pub counties: counties::Counties,
    pub tax: tax::Tax,
}

/// Swedish.
pub const SWEDISH: Law = Law {
    contents: "På den här fliken",
    show_sums: "Visa räkningen",
    computed: "Räknat enligt lagen",
    follows: "Följer av talen ovan",
    not_said: "Inget angivet, räknas som noll",
    not_known: "Inte känt",
    no_year: |year| format!("Här finns ingen lag för {year}."),
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
    out_of_range: "Talen är för stora att räkna med.",
    not_a_number: "Det där är inget tal.",
    not_here: "Den enheten går inte att använda här.",
    outside: "Talet ligger utanför vad som är möjligt.",
    checks: checks::SWEDISH,
    steps: steps::SWEDISH,
    parts: parts::SWEDISH,
    fees: fees::SWEDISH,
    values: values::SWEDISH,
    counties: counties::SWEDISH,
    tax: tax::SWEDISH,
};

/// English.
pub const ENGLISH: Law = Law {
    contents: "On this tab",
    show_sums: "Show the sums",
    computed: "Computed by the law",
    follows: "Follows from the figures above",
    not_said: "Nothing entered, counted as zero",
    not_known: "Not known",
    no_year: |year| format!("There is no law of {year} here."),
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
    out_of_range: "The numbers are too large to compute with.",
    not_a_number: "That is not a number.",
    not_here: "That unit cannot be used here.",
    outside: "The number lies outside what is possible.",
    checks: checks::ENGLISH,
    steps: steps::ENGLISH,
    parts: parts::ENGLISH,
    fees: fees::ENGLISH,
    values: values::ENGLISH,
    counties: counties::ENGLISH,
    tax: tax::ENGLISH,
};

impl Law {
    /// Why the law gave no answer, and the reason in the words of the law's file, which are Swedish.
    #[must_use]
    pub fn error<'a>(&self, error: &'a LawError) -> (String, &'a str) {
        match error {
            LawError::NoYear { year, .. } => ((self.no_year)(*year), ""),
            LawError::Unknown { parameter, year, reason } => {
                ((self.unknown)((self.values.name)(*parameter), *year), reason)
            }
            LawError::NotInForce { parameter, year, reason } => {
                ((self.not_in_force)((self.values.name)(*parameter), *year), reason)
            }
            LawError::UnknownToModel { value, year } => ((self.not_in_model)(*value, *year), ""),
            LawError::NotPossible { .. } | LawError::Negative(_) => (self.outside.to_owned(), ""),
            LawError::OutOfRange => (self.out_of_range.to_owned(), ""),
        }
    }
}

impl Language {
    /// A value of the law with its unit, exact.
    #[must_use]
    pub fn measured(self, measure: Measure, value: Decimal) -> String {
        match measure {
            Measure::Percent => self.percent_exact(value),
            // A nation's tax base: its kronor say no more than its millions.
            Measure::Kronor if value.abs() >= MILLION => self.amount(value),
            Measure::Factor => self.exact(value),
            _ => format!("{}{HARD_SPACE}{}", self.exact(value), self.unit_of(measure)),
        }
    }

    /// What a value is called that the model goes by.
    #[must_use]
    pub fn legal_name(self, value: LegalValue) -> &'static str {
        match (value, self) {
            (LegalValue::ProjectionFactor, Self::Swedish) => "Uppräkningsfaktor, båda åren",
            (LegalValue::ProjectionFactor, Self::English) => "Projection factor, both years",
            (LegalValue::MeanTaxBase, Self::Swedish) => "Uppräknad medelskattekraft",
            (LegalValue::MeanTaxBase, Self::English) => "Projected mean tax base",
            (LegalValue::GuaranteeLevel, Self::Swedish) => "Garantinivå",
            (LegalValue::GuaranteeLevel, Self::English) => "Guarantee level",
            (LegalValue::GrantRate, Self::Swedish) => "Länets skattesats för bidrag",
            (LegalValue::GrantRate, Self::English) => "The county's rate of grants",
            (LegalValue::FeeRate, Self::Swedish) => "Länets skattesats för avgift",
            (LegalValue::FeeRate, Self::English) => "The county's rate of fees",
        }
    }

    /// The unit of a value of the law.
    #[must_use]
    pub fn unit_of(self, measure: Measure) -> &'static str {
        let common = &self.texts().common;
        match (measure, self) {
            (Measure::Percent, _) => "%",
            (Measure::Factor, _) => "",
            (Measure::Kronor, _) => common.kr,
            (Measure::KronorPerInhabitant, _) => common.per_inhabitant,
            (Measure::KronorPerMonth, Self::Swedish) => "kr/mån",
            (Measure::KronorPerMonth, Self::English) => "SEK/month",
            (Measure::Years, Self::Swedish) => "år",
            (Measure::Years, Self::English) => "years",
            (Measure::Persons, Self::Swedish) => "personer",
            (Measure::Persons, Self::English) => "persons",
        }
    }
}

/// What stands before a state's words: told apart by shape, for those who tell no colours apart.
#[must_use]
pub fn sign(state: State) -> &'static str {
    match state {
        State::Met => "✓",
        State::NotMet => "✗",
        State::Open => "?",
        State::Allows => "↕",
    }
}
