//! The process by which the budget of a municipality file is made.

use serde::Serialize;

use super::QualityEntry;

/// A step to the budget. It is taken in the year before the budget year; the last step, in which work begins, in the budget year.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct StepEntry {
    /// Who takes it; the first leads.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 6)))]
    pub who: Vec<ActorEntry>,
    /// When.
    pub ordinary: PeriodEntry,
    /// When in years in which the councils are elected. Left out: as in other years.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub election: Option<PeriodEntry>,
}

/// Who takes a step.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ActorEntry {
    /// The municipality's employees.
    Administration,
    /// The committees.
    Committees,
    /// The municipality's companies.
    Companies,
    /// The political parties.
    Parties,
    /// The executive board.
    Board,
    /// The council.
    Council,
}

/// When a step is taken.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct PeriodEntry {
    /// The first day, as month and day: "09-15".
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")))]
    pub from: String,
    /// The last day; the same for what happens on one day.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")))]
    pub to: String,
    /// `published`: the days are the municipality's. `assumption`: only the months are shown.
    pub quality: QualityEntry,
    /// Key of its source in `sources`.
    pub source: String,
}
