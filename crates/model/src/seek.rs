//! Goal seek: the tax rate, the fees or the cut that just reaches an aim, and the remaining surplus.
//!
//! Candidates are scenarios that [`StartState::simulate`] computes, so there is no second model. An answer is a whole number
//! of steps (an öre, a tenth or a hundredth of a per cent), and the smallest that reaches the aim. Applied, it gives what was asked: where
//! the result has more than the aim asks for while needs are not covered, or the other way round, the answer moves the budgeted result.

mod answer;
mod fees;
mod moves;
mod reached;
mod search;

use rust_decimal::Decimal;

use super::YearIx;
use super::distribution::Policy;
use super::error::ModelError;
use super::label::{Label, Unit};
use super::ledger::NodeId;
use super::money::Money;
use super::municipality::Municipality;
use super::outcome::{CommitteeOutcome, Outcome};
use super::scenario::{FrameRule, Scenario};
use super::simulate::StartState;
use super::summary::exceeds_rounding;
use super::{YEARS, rows::RevenueRow};

pub use answer::{Aim, NoAnswer, NoEffect, Proposal, Question, StoppedFees};
use fees::stopped_fees;
pub use moves::is_closed;
use moves::{BUDGETED_RESULT, Draft, tax_rate};
use reached::{Reached, Sought, gaps, left};
use search::{Search, least};

/// A goal seek in one year of a scenario.
#[derive(Debug, Clone, Copy)]
pub struct Seek<'a> {
    /// The municipality.
    pub municipality: &'a Municipality,
    /// Its start state, computed once for all candidates.
    pub start: &'a StartState,
    /// The current scenario.
    pub scenario: &'a Scenario,
    /// The year. Answers are set from it on.
    pub year: YearIx,
}

/// How often the budgeted result is moved. Once is enough where all room finds a taker; the rest is for roundings.
const RESULT_MOVES: usize = 4;

/// The budgeted result pays for nothing.
const NO_PAYMENT: [Money; YEARS] = [Money::ZERO; YEARS];

impl Seek<'_> {
    /// The smallest answer that reaches `aim`; for a tax cut, the largest.
    ///
    /// # Errors
    /// The reason if there is none.
    pub fn answer(&self, question: Question, aim: Aim) -> Result<Proposal, NoAnswer> {
        let now = self.outcome(self.scenario)?;
        let reached = self.reached(&now, Sought::from(aim))?;
        let is_cut = question == Question::TaxCut;
        if reached.is_met() && !is_cut {
            return Err(NoAnswer::NothingNeeded { spare: reached.spare });
        }
        let search = self.search(question, aim, &now)?;
        let reach = self.checked(self.steps(question, &now))?;
        if is_cut {
            let uncut = search.candidate(0)?.reached;
            let step = if uncut.is_met() { least(reach, |step| search.meets(step))? } else { 0 };
            if step == 0 {
                return Err(NoAnswer::NoCut { margin: uncut.margin() });
            }
            return self.proposal(&search, step);
        }
        if question == Question::Grants && reached.lacks_needs() {
            return Err(NoAnswer::NoEffect(NoEffect::TakenFromNeeds));
        }
        let best = search.candidate(reach.1)?.reached;
        if best.is_met() {
            let step = least(reach, |step| search.meets(step))?;
            let proposal = self.proposal(&search, step)?;
            let reached = self.reached(&self.outcome(&proposal.scenario)?, Sought::from(aim))?;
            // A cut that reaches the result may leave needs that are not covered.
            let is_taken_from_needs = question == Question::Grants && reached.lacks_needs();
            return if is_taken_from_needs {
                Err(NoAnswer::NoEffect(NoEffect::TakenFromNeeds))
            } else {
                Ok(proposal)
            };
        }
        let unmoved = search.candidate(0)?.reached;
        let stopped_fees = self.stopped(&search, reach.1)?;
        let all_stop = stopped_fees.count() == search.levers.len();
        let is_kept = !search.spreads && best.lacks_needs();
        let gain = best.margin() - unmoved.margin();
        let is_moved = gain > Money::ZERO && exceeds_rounding(gain);
        if !is_moved && (is_kept || !all_stop) {
            return Err(NoAnswer::NoEffect(self.why_no_effect(&search, best)));
        }
        let nearest = best.margin() - self.checked(self.rounding())?;
        let step = least(reach, |step| Ok(search.candidate(step)?.reached.margin() >= nearest))?;
        let nearest = Proposal { stopped_fees, ..self.proposal(&search, step)? };
        Err(NoAnswer::OutOfReach { nearest: Box::new(nearest) })
    }

    /// The surplus that remains when the sum of needs is covered, in whole thousands, as the budgeted result. Negative: a deficit.
    ///
    /// # Errors
    /// If the budgeted result is locked, the needs do not depend on it, or an outcome cannot be computed.
    pub fn surplus_left(&self) -> Result<Proposal, NoAnswer> {
        let now = self.outcome(self.scenario)?;
        let itself = NoAnswer::ResultItself {
            result: now.money(now.year(self.year).result),
            gaps: gaps(now.year(self.year), &now),
        };
        if !self.spreads(self.year) {
            return Err(itself);
        }
        if self.scenario.is_lever_locked(BUDGETED_RESULT) {
            return Err(NoAnswer::Locked);
        }
        let before = self.budgeted_result(&now);
        let mut surplus = left(now.year(self.year), &now).to_thousand_below();
        for _ in 0..RESULT_MOVES {
            let mut draft = Draft { scenario: self.scenario.clone(), settings: Vec::new() };
            self.move_result(&mut draft, surplus - before, NO_PAYMENT, &now);
            let after = self.outcome(&draft.scenario)?;
            let year = after.year(self.year);
            let lacks = gaps(year, &after);
            if lacks >= Money::ZERO {
                // Where nobody shares the room, the budgeted result moves nothing.
                let differs = after.money(year.result) - surplus;
                if differs.abs() > self.checked(self.rounding())? {
                    return Err(itself);
                }
                return Ok(Proposal {
                    scenario: draft.scenario,
                    settings: draft.settings,
                    value: surplus.kronor(),
                    before: before.kronor(),
                    unit: Unit::Kronor,
                    total: surplus,
                    total_before: before,
                    budgeted_result_change: surplus - before,
                    margin: differs,
                    stopped_fees: StoppedFees::default(),
                });
            }
            surplus -= (-lacks).to_thousand_above();
        }
        Err(itself)
    }

    /// The scenario with the question's levers changed by `value`, or set to it, and the budgeted result moved for the aim.
    ///
    /// # Errors
    /// If no lever can be changed, or an outcome cannot be computed.
    pub fn scenario_at(&self, question: Question, aim: Aim, value: Decimal) -> Result<Scenario, NoAnswer> {
        let now = self.outcome(self.scenario)?;
        Ok(self.search(question, aim, &now)?.candidate_of(value)?.draft.scenario)
    }

    fn search<'b>(&'b self, question: Question, aim: Aim, now: &'b Outcome) -> Result<Search<'b>, NoAnswer> {
        let mut sought = Sought::from(aim);
        // A cut takes from the needs what it adds to the result: the result is sought, and the needs are looked at afterwards.
        sought.needs &= question != Question::Grants;
        let levers = self.levers(question)?;
        let spreads = self.spreads(self.year);
        let is_locked = self.scenario.is_lever_locked(BUDGETED_RESULT);
        // The rate holds in the later years, too.
        let spreads_later = self.year.onwards().any(|year| self.spreads(year));
        if question == Question::TaxCut && spreads_later && is_locked {
            return Err(NoAnswer::NoEffect(NoEffect::ResultLocked));
        }
        let moves_result = sought.needs && spreads && !is_locked;
        Ok(Search { seek: self, question, sought, now, levers, spreads, moves_result })
    }

    fn proposal(&self, search: &Search, step: i64) -> Result<Proposal, NoAnswer> {
        let Search { question, now, .. } = *search;
        let candidate = search.candidate(step)?;
        let after = &candidate.outcome;
        Ok(Proposal {
            scenario: candidate.draft.scenario,
            settings: candidate.draft.settings,
            value: self.checked(self.value(question, step, now))?,
            before: match question {
                Question::TaxRate | Question::TaxCut => tax_rate(now, self.year),
                Question::Fees | Question::Efficiency | Question::Grants => Decimal::ZERO,
            },
            unit: question.unit(),
            total: self.total(question, after),
            total_before: self.total(question, now),
            budgeted_result_change: self.budgeted_result(after) - self.budgeted_result(now),
            margin: candidate.reached.margin(),
            stopped_fees: self.stopped(search, step)?,
        })
    }

    /// The fees that stop below the answer of `step`.
    fn stopped(&self, search: &Search, step: i64) -> Result<StoppedFees, NoAnswer> {
        if search.question != Question::Fees {
            return Ok(StoppedFees::default());
        }
        let value = self.value(search.question, step, search.now);
        self.checked(value.and_then(|value| stopped_fees(self, &search.levers, value, search.now)))
    }

    /// Why the levers do not bring what even the highest step lacks.
    fn why_no_effect(&self, search: &Search, best: Reached) -> NoEffect {
        if best.lacks_needs() {
            if search.spreads { NoEffect::NobodyShares } else { NoEffect::FramesKept }
        } else if search.question == Question::Efficiency && self.scenario.frame_rule == FrameRule::Unchanged
        {
            NoEffect::FramesUnchanged
        } else if best.needs.is_some() && self.scenario.is_lever_locked(BUDGETED_RESULT) {
            NoEffect::ResultLocked
        } else {
            NoEffect::Distributed
        }
    }

    /// Whether the policy of `year` distributes the room.
    fn spreads(&self, year: YearIx) -> bool {
        self.scenario.policy(year) != Policy::KeepFrames
    }

    fn outcome(&self, scenario: &Scenario) -> Result<Outcome, NoAnswer> {
        Ok(self.start.simulate(scenario)?)
    }

    fn budgeted_result(&self, outcome: &Outcome) -> Money {
        outcome.money(outcome.year(self.year).now[RevenueRow::BudgetedResult])
    }

    fn total(&self, question: Question, outcome: &Outcome) -> Money {
        let year = outcome.year(self.year);
        let sum = |pick: fn(&CommitteeOutcome) -> NodeId| {
            year.committees.iter().map(|committee| outcome.money(pick(committee))).sum::<Money>()
        };
        match question {
            Question::TaxRate | Question::TaxCut => outcome.money(year.now.tax_revenue),
            Question::Fees => sum(|committee| committee.fees_total),
            Question::Efficiency => sum(|committee| committee.need),
            Question::Grants => outcome.money(year.grants),
        }
    }

    /// What the roundings of all grants to whole thousands can come to.
    fn rounding(&self) -> Option<Money> {
        Money::from_thousands(i64::try_from(self.municipality.committees.len()).ok()?)
    }

    fn checked<T>(&self, number: Option<T>) -> Result<T, NoAnswer> {
        let year = self.year.get(&self.municipality.years).year;
        number.ok_or(NoAnswer::Model(ModelError::OutOfRange { label: Label::Result, year }))
    }
}
