//! The search among the possible answers to one question.

use rust_decimal::Decimal;

use super::moves::{BUDGETED_RESULT, Draft};
use super::reached::{Reached, Sought};
use super::{NO_PAYMENT, NoAnswer, Question, RESULT_MOVES, Seek};
use crate::lever::Lever;
use crate::money::Money;
use crate::outcome::Outcome;
use crate::{YEARS, YearIx};

/// The search for the answer to one question.
pub(super) struct Search<'a> {
    pub(super) seek: &'a Seek<'a>,
    pub(super) question: Question,
    pub(super) sought: Sought,
    /// The outcome of the current scenario.
    pub(super) now: &'a Outcome,
    pub(super) levers: Vec<Lever>,
    /// Whether the policy distributes the room.
    pub(super) spreads: bool,
    /// Whether the budgeted result may be moved for the aim.
    pub(super) moves_result: bool,
}

/// A possible answer.
pub(super) struct Candidate {
    pub(super) draft: Draft,
    pub(super) outcome: Outcome,
    pub(super) reached: Reached,
}

impl Search<'_> {
    /// Whether the candidate of `step` reaches what is sought.
    pub(super) fn meets(&self, step: i64) -> Result<bool, NoAnswer> {
        let unmoved = self.reach(self.levers_only(self.value(step)?)?)?;
        // What the needs and the result have in sum does not depend on the budgeted result, roundings aside.
        let highest = unmoved.reached.in_sum() + self.seek.checked(self.seek.rounding())?;
        if highest < Money::ZERO {
            return Ok(false);
        }
        Ok(self.with_result_moved(unmoved)?.reached.is_met())
    }

    pub(super) fn candidate(&self, step: i64) -> Result<Candidate, NoAnswer> {
        self.candidate_of(self.value(step)?)
    }

    /// The candidate with the levers changed by `value`, or set to it.
    pub(super) fn candidate_of(&self, value: Decimal) -> Result<Candidate, NoAnswer> {
        self.with_result_moved(self.reach(self.levers_only(value)?)?)
    }

    fn value(&self, step: i64) -> Result<Decimal, NoAnswer> {
        self.seek.checked(self.seek.value(self.question, step, self.now))
    }

    fn levers_only(&self, value: Decimal) -> Result<Draft, NoAnswer> {
        self.seek.checked(self.seek.draft(value, &self.levers, self.now))
    }

    fn reach(&self, draft: Draft) -> Result<Candidate, NoAnswer> {
        let outcome = self.seek.outcome(&draft.scenario)?;
        let mut reached = self.seek.reached(&outcome, self.sought)?;
        if self.spreads {
            // The rest, below a thousand kronor, that distribution in whole thousands leaves in the result goes up and down from step to
            // step: an aim that it reaches is reached by chance.
            let undistributed = outcome.money(outcome.year(self.seek.year).undistributed);
            reached.spare -= undistributed - undistributed.to_thousand_below();
        }
        Ok(Candidate { draft, outcome, reached })
    }

    /// `unmoved` with the budgeted result moved for what is sought.
    fn with_result_moved(&self, unmoved: Candidate) -> Result<Candidate, NoAnswer> {
        let payment = self.payment(&unmoved.outcome);
        let moved_by = |change: Money| {
            let mut draft = unmoved.draft.clone();
            self.seek.move_result(&mut draft, change, payment, &unmoved.outcome);
            self.reach(draft)
        };
        let mut change = Money::ZERO;
        let mut moved = if payment == NO_PAYMENT { None } else { Some(moved_by(change)?) };
        for _ in 0..RESULT_MOVES {
            let by = self.result_move(moved.as_ref().unwrap_or(&unmoved));
            if by.is_zero() {
                break;
            }
            change += by;
            moved = Some(moved_by(change)?);
        }
        Ok(moved.unwrap_or(unmoved))
    }

    /// What the budgeted result of each year changes by to pay for a tax cut, so that no grant moves: what the pool loses.
    fn payment(&self, cut: &Outcome) -> [Money; YEARS] {
        let seek = self.seek;
        if self.question != Question::TaxCut || seek.scenario.is_lever_locked(BUDGETED_RESULT) {
            return NO_PAYMENT;
        }
        YearIx::map(|year| {
            let pool = |outcome: &Outcome| outcome.money(outcome.year(year).now.pool);
            if seek.spreads(year) { pool(cut) - pool(self.now) } else { Money::ZERO }
        })
    }

    /// By how much the budgeted result moves so that what the result has over covers needs, or what the committees have over raises the
    /// result. A tax cut takes nothing from the committees.
    fn result_move(&self, candidate: &Candidate) -> Money {
        let Reached { needs, spare } = candidate.reached;
        let Some(needs) = needs.filter(|_| self.moves_result) else { return Money::ZERO };
        let zero = Money::ZERO;
        if needs < zero && spare > zero {
            let by = (-needs).to_thousand_above().min(spare.to_thousand_below());
            if by.is_zero() { zero } else { -(by + self.absorbed(candidate, -by)) }
        } else if spare < zero && needs > zero && self.question != Question::TaxCut {
            let by = (-spare).min(needs).to_thousand_above();
            by + self.absorbed(candidate, by)
        } else {
            zero
        }
    }

    /// How much more the budgeted result must move than by `by`, since the result absorbs it: what index, volume and efficiency cost or
    /// free stays in the result, and takes the first part of a room that changes sign.
    fn absorbed(&self, candidate: &Candidate, by: Money) -> Money {
        let outcome = &candidate.outcome;
        let room = outcome.year(self.seek.year).room;
        let Some((technical, kept)) = room.technical.zip(room.kept) else { return Money::ZERO };
        let (technical, kept) = (outcome.money(technical), outcome.money(kept));
        let decided = room.decided.map_or(Money::ZERO, |decided| outcome.money(decided));
        let [lowest, highest] =
            if technical < Money::ZERO { [technical, Money::ZERO] } else { [Money::ZERO, technical] };
        let most_kept = (technical + decided).clamp(lowest, highest);
        let room = outcome.money(room.room);
        if by < Money::ZERO && room > by {
            most_kept.max(Money::ZERO) - kept
        } else if by > Money::ZERO && room < by {
            kept - most_kept.min(Money::ZERO)
        } else {
            Money::ZERO
        }
    }
}

/// The smallest step for which `does` is true, by bisection. It must be true for the highest step, and monotonic.
pub(super) fn least(
    (lowest, highest): (i64, i64),
    does: impl Fn(i64) -> Result<bool, NoAnswer>,
) -> Result<i64, NoAnswer> {
    if does(lowest)? {
        return Ok(lowest);
    }
    let (mut does_not, mut found) = (lowest, highest);
    while found.saturating_sub(does_not) > 1 {
        let middle = does_not.midpoint(found);
        if does(middle)? {
            found = middle;
        } else {
            does_not = middle;
        }
    }
    Ok(found)
}
