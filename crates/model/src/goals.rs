//! Goal areas, goals and missions. Goals are not ranked.

use super::figure::{Figure, Quality, SourceIx};
use super::municipality::{CommitteeIx, Text};

/// The index of a goal, counted over all areas in the order of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GoalIx(pub u16);

/// The index of a goal area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AreaIx(pub u16);

/// The index of a company.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CompanyIx(pub u16);

/// The provenance of a text. The municipality's own wording is `Published`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wording {
    /// The quality of the wording.
    pub quality: Quality,
    /// Its source.
    pub source: SourceIx,
}

/// A goal area with its goals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalArea {
    /// Identifier in files and scenarios.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// The provenance of the name.
    pub wording: Wording,
    /// Its goals.
    pub goals: Vec<GoalIx>,
}

/// A goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// Identifier in files and scenarios.
    pub id: String,
    /// The text of the goal.
    pub name: Text,
    /// The provenance of the text.
    pub wording: Wording,
    /// The area that it belongs to.
    pub area: AreaIx,
    /// The missions of committees and companies for it.
    pub missions: Vec<Mission>,
    /// What shows whether it is reached. Empty where the file has none.
    pub indicators: Vec<Indicator>,
}

/// An indicator: a published measure of how far a goal is reached. Nothing is computed from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// Identifier in files.
    pub id: String,
    /// What is measured.
    pub name: Text,
    /// The unit of its values and its target, such as "per cent of the pupils".
    pub unit: Text,
    /// The outcome of each year that is known, in `unit`.
    pub values: Vec<(u16, Figure)>,
    /// What the municipality wants to reach, in `unit`. None without one.
    pub target: Option<Figure>,
}

/// A mission (uppdrag).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mission {
    /// Identifier in files.
    pub id: String,
    /// The text of the mission.
    pub name: Text,
    /// The provenance of the text.
    pub wording: Wording,
    /// Committees that carry it out.
    pub committees: Vec<CommitteeIx>,
    /// Companies that carry it out.
    pub companies: Vec<CompanyIx>,
}

/// A municipal company. It has no municipal grant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    /// Identifier in files.
    pub id: String,
    /// Its name.
    pub name: Text,
}
