//! What events, measures, activities and states are called, and what each means.

use model::follow_up::record::GoalState;
use model::follow_up::{Activity, EventKind, MeasureKind, Season};

/// Names of the year.
#[derive(Debug)]
pub struct Names {
    /// An event, as a headline.
    pub event: fn(EventKind) -> &'static str,
    /// Why it costs or brings money.
    pub event_reason: fn(EventKind) -> &'static str,
    /// A measure, as something to do.
    pub measure: fn(MeasureKind) -> &'static str,
    /// What it is, how long it works, and what is to be known of it.
    pub measure_about: fn(MeasureKind) -> &'static str,
    /// A kind of activity.
    pub activity: fn(Activity) -> &'static str,
    /// How costs are spread over the year.
    pub season: fn(Season) -> &'static str,
    /// The state of a goal.
    pub goal_state: fn(GoalState) -> &'static str,
    /// The lines that belong to no committee.
    pub tax_and_grants: &'static str,
    pub financial_net: &'static str,
    pub central: &'static str,
    /// All committees in sum.
    pub committees: &'static str,
    /// Who decides and plays.
    pub executive_board: &'static str,
    pub council: &'static str,
    pub committee: &'static str,
    pub everybody: &'static str,
}
