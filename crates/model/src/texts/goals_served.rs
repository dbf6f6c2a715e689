//! Sets a text, and makes the goal shares follow the goals that the committees then serve.

use rust_decimal::Decimal;

use super::{OwnText, ProposedMission, TextPart, Texts, is_left_out, missions};
use crate::goal_shares::goal_shares;
use crate::goals::{Goal, GoalIx};
use crate::money::DecimalExt;
use crate::municipality::{Committee, CommitteeIx, Municipality};
use crate::scenario::Scenario;
use crate::vec_map::VecMap;

/// The committees that another text has tied to other goals.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OtherGoals {
    /// Those whose goal shares have followed.
    pub followed: Vec<CommitteeIx>,
    /// Those that have come to serve a goal that gets nothing of their grant until the user sets a share.
    pub without_share: Vec<CommitteeIx>,
    /// Those that no mission ties to any goal any more, whose goal shares are as before.
    pub without_goal: Vec<CommitteeIx>,
}

/// Sets the text of `part`, or puts it back to the file's.
///
/// Where a committee is then tied to other goals than before, its goal shares follow:
///
/// - A goal that it no longer serves gets nothing; the others keep their proportions.
/// - A goal that it has come to serve gets an equal share where the shares are equal for lack of anything better. Otherwise it gets
///   the file's share, or nothing until the user sets one.
/// - A goal that was left out and is put back gets what the user's shares, in per cent, lack of 100.
/// - Where all shares would be 0, they are equal.
/// - Where it would serve no goal, its shares stay: the grant always goes to some goal.
pub fn set_text(
    scenario: &mut Scenario,
    municipality: &Municipality,
    part: TextPart,
    text: Option<OwnText>,
) -> OtherGoals {
    let committees = || municipality.committees();
    let served = |scenario: &Scenario| -> Vec<Vec<GoalIx>> {
        committees()
            .map(|(c, committee)| goals_by_missions(municipality, &scenario.texts, c, committee))
            .collect()
    };
    let before = served(scenario);
    let was_left_out = is_left_out(&scenario.texts, part);
    match text {
        Some(text) => scenario.texts.insert(part, text),
        None => scenario.texts.remove(&part),
    };
    let after = served(scenario);
    let mut other = OtherGoals::default();
    for ((c, committee), (before, after)) in committees().zip(before.iter().zip(&after)) {
        if before == after {
            continue;
        }
        if after.is_empty() {
            other.without_goal.push(c);
        } else {
            let shares_before = shares(scenario, municipality, c);
            follow(scenario, c, committee, before, after, was_left_out);
            if shares(scenario, municipality, c) != shares_before {
                other.followed.push(c);
            } else if after.iter().any(|goal| !before.contains(goal)) {
                other.without_share.push(c);
            }
        }
    }
    other
}

/// The weights of the goals that get something of the grant of `c`.
fn shares(scenario: &Scenario, municipality: &Municipality, c: CommitteeIx) -> Vec<(GoalIx, Decimal)> {
    let all = goal_shares(municipality, scenario, c).into_iter().map(|(goal, _, now)| (goal, now));
    all.filter(|(_, now)| !now.is_zero()).collect()
}

/// The goals that the committee `c` serves in the scenario, in the order of the file: those that its missions are for, and those that get a
/// part of its grant.
#[must_use]
pub fn goals_served(municipality: &Municipality, scenario: &Scenario, c: CommitteeIx) -> Vec<GoalIx> {
    let Some(committee) = municipality.committee(c) else { return Vec::new() };
    let mut goals = goals_by_missions(municipality, &scenario.texts, c, committee);
    goals.extend(shares(scenario, municipality, c).into_iter().map(|(goal, _)| goal));
    goals.sort_unstable();
    goals.dedup();
    goals
}

/// The goals of the proposal that `committee` serves: those that its missions are for, and those that the file gives it a share in
/// without a mission.
fn goals_by_missions(
    municipality: &Municipality,
    texts: &Texts,
    c: CommitteeIx,
    committee: &Committee,
) -> Vec<GoalIx> {
    let serves = |(g, goal): &(GoalIx, &Goal)| {
        let has_mission = |mission: &ProposedMission| mission.committees.contains(&c) && !mission.is_left_out;
        let shares_without_mission = || {
            committee.shares.iter().any(|share| share.goal == *g)
                && !goal.missions.iter().any(|mission| mission.committees.contains(&c))
        };
        !is_left_out(texts, TextPart::Goal(*g))
            && (missions(goal, *g, texts).iter().any(has_mission) || shares_without_mission())
    };
    (0..).map(GoalIx).zip(&municipality.goals).filter(serves).map(|(g, _)| g).collect()
}

/// Makes the goal shares of a committee follow the goals that it serves.
fn follow(
    scenario: &mut Scenario,
    c: CommitteeIx,
    committee: &Committee,
    before: &[GoalIx],
    after: &[GoalIx],
    is_put_back: bool,
) {
    let of_file = |goal: GoalIx| committee.shares.iter().find(|share| share.goal == goal);
    let mut weights: VecMap<GoalIx, Decimal> =
        committee.shares.iter().map(|share| (share.goal, share.weight)).collect();
    // The user's shares are in per cent, the file's in proportion: what is set here is 0, 1 or as in the file.
    let mut is_percent = false;
    for ((of, goal), weight) in scenario.shares.iter() {
        if *of == c {
            weights.insert(*goal, *weight);
            is_percent |= *weight > Decimal::ONE;
        }
    }
    let positive: Vec<Decimal> =
        weights.iter().map(|(_, weight)| *weight).filter(|weight| !weight.is_zero()).collect();
    let first = positive.first().copied();
    let is_equal = positive.iter().all(|weight| Some(*weight) == first)
        && committee.shares.iter().all(|share| share.figure.is_none());
    weights.retain(|goal, weight| {
        let is_served = after.contains(goal);
        if !is_served {
            *weight = Decimal::ZERO;
        }
        is_served || of_file(*goal).is_some()
    });
    for goal in after.iter().filter(|goal| !before.contains(goal)) {
        let has_share = weights.get(goal).is_some_and(|weight| !weight.is_zero());
        if !has_share {
            let lacking = (is_percent && is_put_back).then(|| lacking_percent(&weights)).flatten();
            let equal = is_equal.then_some(first).flatten();
            let file = of_file(*goal).map(|share| share.weight);
            let file =
                if is_percent { file.and_then(|weight| percent_of_file(committee, weight)) } else { file };
            weights.insert(*goal, lacking.or(equal).or(file).unwrap_or(Decimal::ZERO));
        }
    }
    if weights.iter().all(|(_, weight)| weight.is_zero()) {
        for goal in after {
            weights.insert(*goal, Decimal::ONE);
        }
    }
    scenario.shares.retain(|(of, _), _| *of != c);
    for (goal, weight) in weights.iter() {
        if of_file(*goal).is_none_or(|share| share.weight != *weight) {
            scenario.shares.insert((c, *goal), *weight);
        }
    }
}

/// What `weights` lack of 100. None if nothing.
fn lacking_percent(weights: &VecMap<GoalIx, Decimal>) -> Option<Decimal> {
    let lacking = weights.iter().try_fold(Decimal::ONE_HUNDRED, |rest, (_, weight)| rest.try_sub(*weight))?;
    (lacking > Decimal::ZERO).then_some(lacking)
}

/// A weight of the file in per cent of the file's sum.
fn percent_of_file(committee: &Committee, weight: Decimal) -> Option<Decimal> {
    let sum = committee.shares.iter().try_fold(Decimal::ZERO, |sum, share| sum.try_add(share.weight))?;
    weight.try_mul(Decimal::ONE_HUNDRED)?.try_div(sum)
}
