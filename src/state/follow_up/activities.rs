//! The activities of each committee, with their shares of its budget.

use rust_decimal::Decimal;

use super::FollowUpEditor;
use model::figure::{Origin, Quality};
use model::follow_up::Activity;
use model::municipality::CommitteeIx;

/// One activity's share of a committee's budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActivityShare {
    /// The activity.
    pub activity: Activity,
    /// Per cent of the budget.
    pub percent: Decimal,
    /// How far it can be trusted.
    pub quality: Quality,
    /// Where it comes from. [`Origin::Neutral`] where neither the user nor the file gives the committee this activity.
    pub origin: Origin,
}

/// The share of each activity in the budget of `committee`: the user's, or those of the file. In sum 100 per cent, or 0 where neither
/// says anything. Tracks the scenario.
#[must_use]
pub fn activity_shares(editor: FollowUpEditor, committee: CommitteeIx) -> Vec<ActivityShare> {
    let own = editor.record(|record| record.activities.get(&committee).cloned());
    let given = editor
        .editor
        .session
        .municipality(|m| m.committee(committee).map(|found| found.activities.clone()).unwrap_or_default());
    let share = |activity: Activity| {
        let none = ActivityShare {
            activity,
            percent: Decimal::ZERO,
            quality: Quality::Assumption,
            origin: Origin::Neutral,
        };
        let figure = given.iter().find(|(of, _)| *of == activity).map(|(_, figure)| figure);
        match (&own, figure) {
            (Some(own), _) => own.get(&activity).map_or(none, |percent| ActivityShare {
                percent: *percent,
                origin: Origin::Assumption,
                ..none
            }),
            (None, Some(figure)) => ActivityShare {
                activity,
                percent: figure.value,
                quality: figure.quality,
                origin: Origin::File(figure.source),
            },
            (None, None) => none,
        }
    };
    Activity::ALL.into_iter().map(share).collect()
}
