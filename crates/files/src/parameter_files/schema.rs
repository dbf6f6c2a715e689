//! A parameter file as it stands in JSON: the types that its published schema is derived from.
//!
//! The reader ([`super::read`]) collects all errors and does not use these types. Tests hold the two together: every carried
//! file fits the schema, and the reader refuses what the schema refuses.
//!
//! A field that may be left out holds as it did the year before ([`super::inheritance`]).

#![allow(dead_code, reason = "the schema is derived from these types; nothing constructs them")]

mod person;

use std::collections::BTreeMap;

use schemars::JsonSchema;

use crate::file::QualityEntry;
pub use person::Person;

/// The JSON Schema that is published beside the program, as text.
///
/// # Errors
/// When the schema cannot be written as JSON.
pub fn schema() -> serde_json::Result<String> {
    let schema = schemars::schema_for!(ParameterFile);
    serde_json::to_string_pretty(&schema).map(|text| text + "\n")
}

/// The law of one year, each value with its unit, paragraph, source and quality. What may be left out is as it was the year
/// before; what must be said is set anew each year.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ParameterFile {
    /// The year.
    #[schemars(range(min = 1900, max = 2200))]
    pub year: u16,
    /// Projection factor of the tax base, both years together (lag 1965:269 4 §).
    pub projection_factor: Known,
    /// The nation's mean tax base per inhabitant, projected, kronor (lag 2004:773 3 §).
    pub mean_tax_base: Known,
    /// Guarantee level of the income equalisation, a factor of the mean (lag 2004:773 3 §).
    pub guarantee_level: Option<Known>,
    /// The adjustment item, kronor per inhabitant (lag 2004:773 15-16 §§).
    pub adjustment_per_inhabitant: Known,
    /// Rates of the income equalisation by county code (förordning 2004:881 2-3 §§).
    pub county_rates: Option<BTreeMap<String, Rates>>,
    /// The law of the municipality's own reckoning.
    pub municipality: Municipality,
    /// The law of a person's tax, or why it is not known.
    pub person: Person,
}

/// A county's rates, per cent.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Rates {
    /// For a municipality that receives.
    pub grant: Option<Known>,
    /// For a municipality that pays.
    pub fee: Option<Known>,
}

/// A value that the law lays down.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Value {
    /// The value: a decimal as text.
    #[schemars(regex(pattern = r"^-?[0-9]{1,15}(\.[0-9]{1,9})?$"))]
    pub value: String,
    /// Its unit.
    pub unit: Unit,
    /// How far it can be trusted.
    pub quality: QualityEntry,
    /// Paragraph.
    #[schemars(length(min = 1, max = 2000))]
    pub law: String,
    /// Where it was read, or how it was derived.
    #[schemars(length(min = 1, max = 2000))]
    pub source: String,
}

/// Units of the law's values.
#[derive(JsonSchema)]
#[schemars(rename_all = "snake_case")]
pub enum Unit {
    /// Kronor.
    Kr,
    /// Kronor a month.
    KrPerMonth,
    /// Kronor per inhabitant.
    KrPerInhabitant,
    /// Per cent.
    Percent,
    /// A factor, 1 being no change.
    Factor,
    /// Years.
    Years,
    /// Persons.
    Persons,
    /// Price base amounts.
    PriceBaseAmounts,
    /// Income base amounts.
    IncomeBaseAmounts,
}

/// Why a value is not known.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Unknown {
    /// The reason.
    #[schemars(length(min = 1, max = 2000))]
    pub unknown: String,
}

/// Why the year's law has no such rule.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct NotInForce {
    /// The reason.
    #[schemars(length(min = 1, max = 2000))]
    pub not_in_force: String,
}

/// A value, or why it is not known.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum Known {
    /// It is known.
    Value(Value),
    /// It is not.
    Unknown(Unknown),
}

/// A value, why it is not known, or why the year's law has no such rule.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum Provision {
    /// It is known.
    Value(Value),
    /// It is not.
    Unknown(Unknown),
    /// There is no such rule.
    NotInForce(NotInForce),
}

/// The law of the municipality's own reckoning.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Municipality {
    /// How far the tax base is projected for the first year, per cent (lag 1965:269 4 §).
    pub first_projection: Provision,
    /// How far it is projected for the second year, per cent (lag 1965:269 4 §).
    pub second_projection: Provision,
    /// How many years the assessed base lags behind (lag 1965:269 4 §).
    pub assessment_lag: Option<Provision>,
    /// The nation's tax base that the year's preliminary tax is counted from (lag 1965:269 4 §).
    pub national_tax_base: Provision,
    /// The nation's population on 1 November the year before (lag 1965:269 4 §).
    pub national_population: Provision,
    /// The municipalities' mean tax rate, per cent (lag 1965:269 4 §).
    pub mean_municipal_rate: Provision,
    /// Price base amount (socialförsäkringsbalken 2:6-7); left out where `person` has it.
    pub price_base: Option<Provision>,
    /// Income base amount (socialförsäkringsbalken 58:26-27); left out where `person` has it.
    pub income_base: Option<Provision>,
    /// The property fee of a house before indexing (lag 2007:1398 3 §).
    pub house_fee_base: Option<Provision>,
    /// A house's property fee is at most so many per cent of its assessed value (lag 2007:1398 3 §).
    pub house_fee_share: Option<Provision>,
    /// The property fee of a flat before indexing (lag 2007:1398 3 §).
    pub flat_fee_base: Option<Provision>,
    /// A flat's property fee is at most so many per cent of its assessed value (lag 2007:1398 3 §).
    pub flat_fee_share: Option<Provision>,
    /// The income base amount that the property fee is indexed from (lag 2007:1398 3 §).
    pub property_fee_index_base: Option<Provision>,
    /// The highest monthly income that child-care fees are counted on (förordning 2001:160).
    pub childcare_income_ceiling: Provision,
    /// What is taken from the monthly income first (förordning 2001:160, from July 2026).
    pub childcare_income_deduction: Option<Provision>,
    /// Preschool, first child: per cent of the income (förordning 2001:160).
    pub preschool_first: Option<Provision>,
    /// Preschool, second child: per cent of the income (förordning 2001:160).
    pub preschool_second: Option<Provision>,
    /// Preschool, third child: per cent of the income (förordning 2001:160).
    pub preschool_third: Option<Provision>,
    /// After-school care, first child: per cent of the income (förordning 2001:160).
    pub after_school_first: Option<Provision>,
    /// After-school care, second child: per cent of the income (förordning 2001:160).
    pub after_school_second: Option<Provision>,
    /// After-school care, third child: per cent of the income (förordning 2001:160).
    pub after_school_third: Option<Provision>,
    /// Highest fee of home care a year, per cent of the price base amount (socialtjänstlagen 8:5).
    pub home_care_highest: Option<Provision>,
    /// Highest fee of special housing a year, per cent of the price base amount (socialtjänstlagen 8:5).
    pub housing_highest: Option<Provision>,
    /// What somebody single keeps a year, per cent of the price base amount (socialtjänstlagen 8:7).
    pub minimum_single: Option<Provision>,
    /// What each of a couple keeps a year, per cent of the price base amount (socialtjänstlagen 8:7).
    pub minimum_spouse: Option<Provision>,
    /// What a reserve is set aside from begins above so many per cent of tax and general grants (KL 11:14).
    pub reserve_floor: Option<Provision>,
    /// The same where the equity, all pensions counted, is negative (KL 11:14).
    pub reserve_floor_negative_equity: Option<Provision>,
    /// The reserve may hold at most so many per cent of tax and general grants (KL 11:14).
    pub reserve_ceiling: Option<Provision>,
    /// A deficit is restored within so many years (KL 11:12).
    pub restore_within: Option<Provision>,
}
