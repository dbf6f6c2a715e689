//! Services of a municipality file.

use serde::Serialize;

use super::{FigureEntry, Localised};

/// What one committee's grant, or several committees', pays for. It moves with them in proportion.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct ServiceEntry {
    /// Name in the file.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,60}$")))]
    pub id: String,
    /// What it is called, in plain words: "Schools and preschools".
    pub name: Localised,
    /// What it holds, and what of the same kind is found elsewhere.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub about: Option<Localised>,
    /// What it costs each committee that has a part of it.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 400)))]
    pub parts: Vec<ServicePartEntry>,
    /// Who uses it. Left out where their number is not published.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub users: Option<UsersEntry>,
}

/// One committee's part of a service.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct ServicePartEntry {
    /// The committee, by id.
    pub committee: String,
    /// Net cost in the first of the file's years, tkr. A committee's services cost in sum at most its frame.
    pub net_cost: FigureEntry,
}

/// The users of a service.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct UsersEntry {
    /// What they are called: "children and pupils".
    pub name: Localised,
    /// The year of their number.
    #[cfg_attr(feature = "schema", schemars(range(min = 2000, max = 2099)))]
    pub year: u16,
    /// How many they are.
    pub number: FigureEntry,
}
