//! Goal shares: what part of a committee's grant serves each of its goals.

use rust_decimal::Decimal;

use super::ScenarioEditor;
use super::undo::{Action, Target};
use model::changes::ChangedRow;
use model::figure::{Origin, Quality};
use model::goal_shares;
use model::goals::GoalIx;
use model::municipality::CommitteeIx;
use model::texts::{self, TextPart};

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
    /// The shares of `committee`, in the file's order, then those of goals that only the scenario gives it. Tracks the scenario.
    #[must_use]
    pub fn goal_shares(self, committee: CommitteeIx) -> Vec<GoalShare> {
        let (all, figures) = self.session.municipality(|m| {
            let all = self.session.scenario(|scenario| goal_shares::goal_shares(m, scenario, committee));
            let file = m.committee(committee).map_or(&[][..], |found| &found.shares);
            (all, file.iter().map(|share| share.figure).collect::<Vec<_>>())
        });
        let own: Vec<bool> = self.session.scenario(|scenario| {
            all.iter().map(|(goal, ..)| scenario.shares.contains_key(&(committee, *goal))).collect()
        });
        let is_left_out = |goal| {
            self.session.scenario(|scenario| texts::is_left_out(&scenario.texts, TextPart::Goal(goal)))
        };
        let now: Vec<Decimal> = all.iter().map(|(_, _, now)| *now).collect();
        // Weights that are all 0 say nothing: the file's hold then, as in the model.
        let (percents, holds) = match goal_shares::in_percent(&now) {
            Some(percents) => (percents, true),
            None => {
                let file: Vec<Decimal> = all.iter().map(|(_, file, _)| *file).collect();
                (goal_shares::in_percent(&file).unwrap_or(file), false)
            }
        };
        // The goals of the file come first.
        let figures = figures.into_iter().chain(std::iter::repeat(None));
        all.iter()
            .zip(own)
            .zip(percents)
            .zip(figures)
            .map(|((((goal, ..), own), percent), figure)| {
                let (quality, origin) = match figure {
                    _ if own && holds => (Quality::Assumption, Origin::Assumption),
                    Some(figure) => (figure.quality, Origin::File(figure.source)),
                    None => (Quality::Assumption, Origin::Neutral),
                };
                GoalShare { goal: *goal, percent, quality, origin }
            })
            // A goal that is left out gets no share of what another one loses.
            .filter(|share| !share.percent.is_zero() || !is_left_out(share.goal))
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
