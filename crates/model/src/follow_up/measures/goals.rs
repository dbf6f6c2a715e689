//! What measures may do to the goals that a committee serves.
//!
//! No source says that a kind of measure lowers a goal: it is read from what the measure does to the committee's services, and from the
//! goals that the committee's missions are for. So it is an assumption, and is shown as one.

use super::{Touch, Touched};
use crate::figure::Quality;
use crate::follow_up::{MeasureKind, Month, YearRecord};
use crate::goals::GoalIx;
use crate::municipality::{CommitteeIx, Municipality};
use crate::scenario::Scenario;
use crate::texts::goals_served;

/// How far it can be trusted that a measure does something to a goal.
pub const GOAL_EFFECT_QUALITY: Quality = Quality::Assumption;

/// A decided measure that may move a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GoalEffect {
    /// The committee that takes it, which serves the goal.
    pub committee: CommitteeIx,
    /// Its kind.
    pub kind: MeasureKind,
    /// What it may do to the goal.
    pub touch: Touch,
}

impl Touched {
    /// Whether it is a service to the inhabitants, for which a committee has missions. What the employees meet and what households pay is
    /// none: no municipality file says which goal is about that.
    #[must_use]
    pub fn is_service(self) -> bool {
        match self {
            Self::OwnServices
            | Self::Support
            | Self::Youth
            | Self::Elderly
            | Self::Streets
            | Self::Access => true,
            Self::WorkEnvironment | Self::Households => false,
        }
    }
}

impl MeasureKind {
    /// What it may do to the goals that its committee serves: the worst that it does to a service. None where it touches no service.
    #[must_use]
    pub fn on_goals(self) -> Option<Touch> {
        let services = self.side_effects().iter().filter(|(touched, _)| touched.is_service());
        services.map(|(_, touch)| *touch).min()
    }
}

/// The measures of `record` that are decided until `month` and may move `goal`, in the order of the committees. `scenario` is the budget of
/// the record: its missions say which committees serve the goal.
#[must_use]
pub fn effects_on_goal(
    municipality: &Municipality,
    scenario: &Scenario,
    record: &YearRecord,
    goal: GoalIx,
    month: Month,
) -> Vec<GoalEffect> {
    let decided = record.measures.iter().filter(|(_, measure)| measure.decided <= month);
    let effect = |(committee, kind): &(CommitteeIx, MeasureKind)| {
        let touch = kind.on_goals()?;
        let serves = goals_served(municipality, scenario, *committee).contains(&goal);
        serves.then_some(GoalEffect { committee: *committee, kind: *kind, touch })
    };
    decided.filter_map(|(key, _)| effect(key)).collect()
}
