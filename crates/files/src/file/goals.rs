//! Goal areas, goals and missions of a municipality file, and the companies that carry missions out.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{FigureEntry, Localised, QualityEntry};

/// A municipal company.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct CompanyEntry {
    /// Name in the file.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// What it is called.
    pub name: Localised,
}

/// A goal area.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct GoalAreaEntry {
    /// Name in the file.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// What it is called.
    pub name: Localised,
    /// Whether the wording is the municipality's own.
    pub wording: WordingEntry,
    /// Its goals.
    pub goals: Vec<GoalEntry>,
}

/// Whose words a text is in.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct WordingEntry {
    /// `published`: the municipality's own words. `assumption`: ours.
    pub quality: QualityEntry,
    /// Key of its source in `sources`.
    pub source: String,
}

/// A goal.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct GoalEntry {
    /// Name in the file and in scenarios.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// The goal in words.
    pub name: Localised,
    /// Whether the wording is the municipality's own.
    pub wording: WordingEntry,
    /// What committees and companies are to do for it.
    pub missions: Vec<MissionEntry>,
    /// What shows whether it is reached. Left out: none is published.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 400)))]
    pub indicators: Vec<IndicatorEntry>,
}

/// A published measure of how far a goal is reached.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct IndicatorEntry {
    /// Name in the file.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// What is measured.
    pub name: Localised,
    /// The unit of its values and its target, such as "per cent of the pupils".
    pub unit: Localised,
    /// What came out, by year.
    pub values: IndicatorValues,
    /// What the municipality wants to reach.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub target: Option<FigureEntry>,
}

/// The outcomes of an indicator by year, such as "2021".
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(
        deny_unknown_fields,
        extend("patternProperties" = { "^(19|20)[0-9]{2}$": { "$ref": "#/$defs/FigureEntry" } })
    )
)]
pub struct IndicatorValues {
    /// The figure of each year.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub by_year: BTreeMap<u16, FigureEntry>,
}

/// A mission.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct MissionEntry {
    /// Name in the file.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// The mission in words.
    pub name: Localised,
    /// Whether the wording is the municipality's own.
    pub wording: WordingEntry,
    /// Committees that carry it out, by id.
    pub committees: Vec<String>,
    /// Companies that carry it out, by id.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub companies: Vec<String>,
}
