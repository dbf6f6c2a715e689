//! The municipality file as JSON: the types that are written and that the published schema is derived from.
//!
//! [`super::read`] does not use these types: it finds all errors of a file, while a derived deserialiser stops at the first. Tests
//! check that the reader reads what these types write, and refuses what the schema refuses.
//!
//! Amounts are decimals as text in thousand kronor (tkr); costs and incomes are both written as positive numbers.

mod committee;
mod goals;
mod process;
#[cfg(feature = "schema")]
pub mod schema;
mod services;
mod year;

use std::collections::BTreeMap;

use serde::Serialize;

pub use committee::{CeilingEntry, CommitteeEntry, CommitteeKind, CommitteeYearEntry, FeeEntry, LineEntry};
pub use goals::{
    CompanyEntry, GoalAreaEntry, GoalEntry, IndicatorEntry, IndicatorValues, MissionEntry, WordingEntry,
};
pub use process::{ActorEntry, PeriodEntry, StepEntry};
pub use services::{ServiceEntry, ServicePartEntry, UsersEntry};
pub use year::{RowEntries, YearEntry};

/// The version of the format. The reader refuses other versions.
pub const FORMAT: u32 = 1;

/// A municipality's budget: revenue, committees with their frames, goals, and where every figure comes from.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct MunicipalityFile {
    /// Version of the format: 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 1)))]
    pub format: u32,
    /// Name of this file among files: lower-case letters, digits and hyphens.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// Edition of the figures. A scenario remembers which edition it was made against.
    pub edition: String,
    /// Heading, such as "Södertälje 2022".
    pub title: Localised,
    /// Whose budget it is.
    pub municipality: Identity,
    /// Whether the start state is an adopted budget or the outcome of the accounts.
    pub start: Start,
    /// Why these years' figures, in a sentence or two.
    pub about: Localised,
    /// Every source that a figure refers to, by its key.
    pub sources: BTreeMap<String, SourceEntry>,
    /// The three years: the budget year and the two plan years after it.
    #[cfg_attr(feature = "schema", schemars(length(min = 3, max = 3)))]
    pub years: Vec<YearEntry>,
    /// Committees and district committees, in the order in which they are shown.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 400)))]
    pub committees: Vec<CommitteeEntry>,
    /// What the committees' grants pay for, in plain words. Left out: the committees themselves are shown.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 400)))]
    pub services: Vec<ServiceEntry>,
    /// Companies that carry out missions. They have no municipal grant.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub companies: Vec<CompanyEntry>,
    /// Goal areas with their goals and missions.
    pub goal_areas: Vec<GoalAreaEntry>,
    /// The eleven steps to a budget, in their order: analysis, looking back, what it means, draft, basis, political preparation, the parties'
    /// proposals, the executive board, the council, the committees' plans, work begins. Left out: the steps are shown without days.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    #[cfg_attr(feature = "schema", schemars(length(min = 11, max = 11)))]
    pub process: Vec<StepEntry>,
}

/// A text in Swedish and, under their language tags, in other languages.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(
        deny_unknown_fields,
        extend("patternProperties" = {
            "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$": { "type": "string", "minLength": 1 }
        })
    )
)]
pub struct Localised {
    /// Swedish.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub sv: String,
    /// Translations by language tag.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub translations: BTreeMap<String, String>,
}

/// Which municipality.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Identity {
    /// Four-digit municipality code, such as "0181".
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[0-9]{4}$")))]
    pub code: String,
    /// Name, such as "Södertälje".
    pub name: String,
    /// Two-digit county code, such as "01": the county decides the rates of the income equalisation.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[0-9]{2}$")))]
    pub county: String,
}

/// What the start state is.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Start {
    /// A budget that the council has adopted.
    Adopted,
    /// What the accounts say came out.
    Outturn,
}

/// Where figures come from.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct SourceEntry {
    /// What the source is called.
    pub name: Localised,
    /// Words that the source asks to be named by, such as "Källa: Kolada". Left out for what is derived here.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub attribution: Option<String>,
    /// Address of the source, with `https:`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^https://")))]
    pub url: Option<String>,
}

/// How far a figure can be trusted.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum QualityEntry {
    /// Published in the named source.
    Published,
    /// Follows from published figures by arithmetic.
    Derived,
    /// Our estimate.
    Estimate,
    /// Assumed, without a source.
    Assumption,
}

/// A figure with its quality and source.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct FigureEntry {
    /// Decimal as text, with a point: "20261873" or "20.15".
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^-?[0-9]{1,15}(\.[0-9]{1,9})?$")))]
    pub value: String,
    /// How far it can be trusted.
    pub quality: QualityEntry,
    /// Key of its source in `sources`.
    pub source: String,
    /// What a reader should know about this one figure.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub note: Option<Localised>,
}
