//! Goal shares: what part of a committee's grant serves each of its goals.

use rust_decimal::Decimal;

use super::ScenarioEditor;
use super::undo::{Action, Target};
use model::changes::ChangedRow;
use model::figure::{Origin, Quality};
use model::goal_shares;
use model::goals::GoalIx;
use model::municipality::CommitteeIx;

/// One goal's share of a committee's grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GoalShare {
    /// The goal.
    pub goal: GoalIx,
    /// Per cent of the grant.
    pub percent: Decimal,
    /// How far it can be trusted.
    pub quality: Quality,
    /// Where it comes from.
    pub origin: Origin,
}

impl ScenarioEditor {
    /// The shares of `committee`, in the file's order. Tracks the scenario.
    #[must_use]
    pub fn goal_shares(self, committee: CommitteeIx) -> Vec<GoalShare> {
        let file = self.session.municipality(|m| m.committee(committee).map(|found| found.shares.clone()));
        let file = file.unwrap_or_default();
        let own: Vec<Option<Decimal>> = self.session.scenario(|scenario| {
            file.iter().map(|share| scenario.shares.get(&(committee, share.goal)).copied()).collect()
        });
        let weights: Vec<Decimal> =
            file.iter().zip(&own).map(|(share, own)| own.unwrap_or(share.weight)).collect();
        // Weights that are all 0 say nothing: the file's hold then, as in the model.
        let (weights, holds) = match goal_shares::in_percent(&weights) {
            Some(percents) => (percents, true),
            None => {
                let weights: Vec<Decimal> = file.iter().map(|share| share.weight).collect();
                (goal_shares::in_percent(&weights).unwrap_or(weights), false)
            }
        };
        file.iter()
            .zip(own)
            .zip(weights)
            .map(|((share, own), percent)| {
                let (quality, origin) = match (own.filter(|_| holds), share.figure) {
                    (Some(_), _) => (Quality::Assumption, Origin::Assumption),
                    (None, Some(figure)) => (figure.quality, Origin::File(figure.source)),
                    (None, None) => (Quality::Assumption, Origin::Neutral),
                };
                GoalShare { goal: share.goal, percent, quality, origin }
            })
            .collect()
    }

    /// Gives one of a committee's goals a share of the grant in per cent, in all years; the other goals share the rest in
    /// their old proportions. False where that is not possible.
    #[must_use]
    pub fn set_goal_share(self, committee: CommitteeIx, goal: GoalIx, percent: Decimal) -> bool {
        let before = leptos::prelude::untrack(|| self.goal_shares(committee));
        let weights: Vec<Decimal> = before.iter().map(|share| share.percent).collect();
        let at = before.iter().position(|share| share.goal == goal).unwrap_or(usize::MAX);
        let Some(after) = goal_shares::with_share_set(&weights, at, percent) else { return false };
        self.change(Action::Set, Target::Row(ChangedRow::Shares(committee)), |scenario, _| {
            for (share, percent) in before.iter().zip(after) {
                scenario.shares.insert((committee, share.goal), percent);
            }
        });
        true
    }

    /// Puts the shares of `committee` back to the file's.
    pub fn reset_goal_shares(self, committee: CommitteeIx) {
        self.change(Action::Reset, Target::Row(ChangedRow::Shares(committee)), |scenario, _| {
            scenario.shares.retain(|(c, _), _| *c != committee);
        });
    }
}
