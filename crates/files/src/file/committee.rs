//! Committees of a municipality file, with their costs, fees and state grants.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{FigureEntry, Localised};

/// A committee and what it starts from.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct CommitteeEntry {
    /// Name of this committee in the file and in scenarios: lower-case letters, digits and hyphens.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// What it is called.
    pub name: Localised,
    /// What it answers for, in a sentence.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub about: Option<Localised>,
    /// Committee for a field, or for a part of the municipality.
    pub kind: CommitteeKind,
    /// Its figures, one entry for each of the file's years.
    #[cfg_attr(feature = "schema", schemars(length(min = 3, max = 3)))]
    pub years: Vec<CommitteeYearEntry>,
    /// Fees that it charges.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub fees: Vec<FeeEntry>,
    /// State grants for particular purposes that it receives.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub state_grants: Vec<LineEntry>,
    /// Per cent of its grant that serves each goal, by goal; in sum 100. Left out: equal shares over its missions' goals.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", default)]
    pub shares: BTreeMap<String, FigureEntry>,
    /// Per cent of its net cost that each kind of activity has; in sum 100. They say how its costs follow the seasons. Left out: not known.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", default)]
    #[cfg_attr(feature = "schema", schemars(transform = super::schema::name_activities))]
    pub activities: BTreeMap<String, FigureEntry>,
}

/// What a committee is a committee for.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum CommitteeKind {
    /// A field of activity.
    Committee,
    /// A part of the municipality.
    District,
}

/// One committee's year.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct CommitteeYearEntry {
    /// Gross cost before index and volume, tkr.
    pub gross_cost: FigureEntry,
    /// Price and wage index as a factor; 1 where the gross cost is already in the year's prices.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub index: Option<FigureEntry>,
    /// Volume as a factor; 1 where the gross cost is already for the year's volume.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub volume: Option<FigureEntry>,
    /// Efficiency demand, tkr.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub efficiency: Option<FigureEntry>,
    /// Other income: rents, sales, tkr.
    pub other_income: FigureEntry,
    /// The frame: the municipal grant in the start state, whole tkr.
    pub grant: FigureEntry,
}

/// A line of income, one figure for each of the file's years.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct LineEntry {
    /// Name in the file and in scenarios.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// What it is called.
    pub name: Localised,
    /// Amounts, tkr.
    #[cfg_attr(feature = "schema", schemars(length(min = 3, max = 3)))]
    pub amounts: Vec<FigureEntry>,
}

/// A fee that a committee charges.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct FeeEntry {
    /// Name in the file and in scenarios.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// What it is called.
    pub name: Localised,
    /// What it brings, tkr.
    #[cfg_attr(feature = "schema", schemars(length(min = 3, max = 3)))]
    pub amounts: Vec<FigureEntry>,
    /// What the service costs, tkr; a fee may not bring more (Local Government Act 2:6).
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    #[cfg_attr(feature = "schema", schemars(length(min = 3, max = 3)))]
    pub service_cost: Vec<FigureEntry>,
    /// What the law says of how far it can be raised.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub ceiling: Option<CeilingEntry>,
}

/// A legal ceiling on a fee.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct CeilingEntry {
    /// How many per cent the fee can be raised before it meets the ceiling; 0 where it stands at it.
    pub room: FigureEntry,
    /// The paragraph that sets it.
    pub law: Localised,
    /// Why, in a sentence.
    pub reason: Localised,
}
