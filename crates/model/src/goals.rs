//! Goal areas, goals and missions. All goals are equally important: nothing here ranks them.

use super::figure::{Quality, SourceIx};
use super::municipality::{CommitteeIx, Text};

/// Which goal, counted over all areas in the file's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GoalIx(pub u16);

/// Which goal area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AreaIx(pub u16);

/// Which company.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CompanyIx(pub u16);

/// Whose words a text is in: the municipality's own are `Published`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wording {
    /// How far the wording can be taken for the municipality's.
    pub quality: Quality,
    /// Where it comes from.
    pub source: SourceIx,
}

/// A goal area and the goals that lie in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalArea {
    /// Name in files and scenarios.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// Whose words the name is in.
    pub wording: Wording,
    /// Its goals.
    pub goals: Vec<GoalIx>,
}

/// A goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// Name in files and scenarios.
    pub id: String,
    /// The goal in words.
    pub name: Text,
    /// Whose words.
    pub wording: Wording,
    /// The area that it lies in.
    pub area: AreaIx,
    /// What committees and companies are to do for it.
    pub missions: Vec<Mission>,
}

/// A mission (uppdrag).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mission {
    /// Name in files.
    pub id: String,
    /// The mission in words.
    pub name: Text,
    /// Whose words.
    pub wording: Wording,
    /// Committees that carry it out.
    pub committees: Vec<CommitteeIx>,
    /// Companies that carry it out.
    pub companies: Vec<CompanyIx>,
}

/// A municipal company. It has no municipal grant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    /// Name in files.
    pub id: String,
    /// What it is called.
    pub name: Text,
}
