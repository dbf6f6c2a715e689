//! The sizes that the year is computed by.

/// Texts of the view.
#[derive(Debug)]
pub struct Assumptions {
    pub lead: &'static str,
    pub kept_in_game: &'static str,
    pub search: &'static str,
    pub none_found: &'static str,
    pub reset: &'static str,
    pub reset_all: &'static str,
    pub own: &'static str,
    pub given: fn(value: &str) -> String,
    pub source: &'static str,
    /// The heading and the explanation of each table.
    pub activities: [&'static str; 2],
    pub seasons: [&'static str; 2],
    pub drift: [&'static str; 2],
    pub forecasts: [&'static str; 2],
    pub events: [&'static str; 2],
    pub tax: [&'static str; 2],
    pub measures: [&'static str; 2],
    pub effects: [&'static str; 2],
    /// Heads of columns.
    pub mean: &'static str,
    pub spread: &'static str,
    pub chance: &'static str,
    pub low: &'static str,
    pub typical: &'static str,
    pub high: &'static str,
    pub lead_time: fn(size: &str) -> String,
    pub full_year: fn(size: &str) -> String,
    pub value: &'static str,
    pub name: &'static str,
    /// Rows of their own.
    pub forecast_error: &'static str,
    pub most_events: &'static str,
    pub large_revisions_chance: &'static str,
    pub large_revisions_factor: &'static str,
    pub tax_per_point: &'static str,
    pub tax_revision: fn(month: &str) -> String,
    pub realised_share: &'static str,
    pub same_root: &'static str,
    pub deficit_growth: &'static str,
    pub fades_after: &'static str,
    pub return_dearer: &'static str,
    /// Why a number is refused.
    pub outside: &'static str,
    pub wrong_order: &'static str,
    pub whole_months: &'static str,
    /// The activities of a committee.
    pub activities_of: fn(name: &str) -> String,
    pub activity: &'static str,
    pub season: &'static str,
    pub no_activities: &'static str,
    pub reset_activities: fn(name: &str) -> String,
    /// The share of an only activity follows from those of others.
    pub other_activity_first: &'static str,
    pub units: Units,
}

/// Units after a field.
#[derive(Debug)]
pub struct Units {
    pub months: &'static str,
    pub points: &'static str,
    pub times: &'static str,
    pub events: &'static str,
}
