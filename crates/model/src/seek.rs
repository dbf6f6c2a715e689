//! Goal seek: the tax rate, the fees or the cut that just reaches an aim, and the remaining surplus.
//!
//! Candidates are scenarios that [`StartState::simulate`] computes, so there is no second model. An answer is a whole number
//! of steps (an öre, a tenth or a hundredth of a per cent), and the smallest that reaches the aim.
//!
//! Most aims concern the money that is left when every committee gets its need: the sum of result and gaps. The policy and the budgeted
//! result move money between the two, but do not change the sum.

mod answer;
mod moves;

use rust_decimal::Decimal;

use super::YearIx;
use super::distribution::Policy;
use super::error::ModelError;
use super::label::{Label, Unit};
use super::ledger::NodeId;
use super::lever::{Lever, Setting};
use super::money::{Money, THOUSAND};
use super::municipality::Municipality;
use super::outcome::{CommitteeOutcome, FeeOutcome, Outcome, YearOutcome};
use super::scenario::Scenario;
use super::simulate::StartState;

use crate::rows::RevenueRow;
pub use answer::{Aim, NoAnswer, Proposal, Question};

/// Settings from the year on.
type Settings = Vec<(Lever, Setting)>;

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

impl Seek<'_> {
    /// The smallest answer that reaches `aim`.
    ///
    /// # Errors
    /// The reason if there is none.
    pub fn answer(&self, question: Question, aim: Aim) -> Result<Proposal, NoAnswer> {
        let now = self.outcome(self.scenario)?;
        let levers = self.levers(question)?;
        let reach = question.steps();
        let try_at = |step: i64| -> Result<(Settings, Outcome, Money), NoAnswer> {
            let settings = self.settings(question.value(step).0, &levers, &now)?;
            let outcome = self.outcome(&self.scenario_with(&settings))?;
            let margin = self.margin(&outcome, aim)?;
            Ok((settings, outcome, margin))
        };
        let (_, outcome, best) = try_at(reach.1)?;
        if best >= Money::ZERO {
            let step = least(reach, |step| Ok(try_at(step)?.2 >= Money::ZERO))?;
            return self.proposal(question, aim, step, try_at(step)?.0, &now);
        }
        let gain = best - self.margin(&now, aim)?;
        let fees = self.fees(&outcome).count();
        let limited_fees = self.limited_fees(question, &outcome);
        if gain.kronor() < THOUSAND && (question != Question::Fees || limited_fees < fees) {
            return Err(NoAnswer::NoEffect);
        }
        let step = least(reach, |step| Ok(try_at(step)?.2 >= best))?;
        let nearest = Box::new(self.proposal(question, aim, step, try_at(step)?.0, &now)?);
        Err(NoAnswer::OutOfReach { nearest, limited_fees })
    }

    /// The surplus that remains when the sum of needs is covered, in whole thousands, as the budgeted result. Negative: a deficit.
    ///
    /// # Errors
    /// If the budgeted result is locked, or an outcome cannot be computed.
    pub fn surplus_left(&self) -> Result<Proposal, NoAnswer> {
        if self.scenario.is_lever_locked(Lever::Row(RevenueRow::BudgetedResult)) {
            return Err(NoAnswer::Locked);
        }
        let now = self.outcome(self.scenario)?;
        // The sum of result and gaps does not depend on the budgeted result, so it is the answer.
        let left = self.left(&now);
        let surplus = left.to_thousand_below();
        let before = now.money(now.year(self.year).now[RevenueRow::BudgetedResult]);
        let value = surplus.kronor();
        let settings = vec![(Lever::Row(RevenueRow::BudgetedResult), Setting::Value(value))];
        Ok(Proposal {
            scenario: self.scenario_with(&settings),
            settings,
            value,
            before: before.kronor(),
            unit: Unit::Kronor,
            total: surplus,
            total_before: before,
            margin: left - surplus,
            limited_fees: 0,
        })
    }

    /// The scenario with the question's levers set to `value`, in the unit of the question.
    ///
    /// # Errors
    /// If no lever can be changed, or an outcome cannot be computed.
    pub fn scenario_at(&self, question: Question, value: Decimal) -> Result<Scenario, NoAnswer> {
        let now = self.outcome(self.scenario)?;
        Ok(self.scenario_with(&self.settings(value, &self.levers(question)?, &now)?))
    }

    /// The scenario with `settings` from the year on.
    fn scenario_with(&self, settings: &[(Lever, Setting)]) -> Scenario {
        let mut scenario = self.scenario.clone();
        for (lever, setting) in settings {
            scenario.set(*lever, self.year, *setting);
        }
        scenario
    }

    fn outcome(&self, scenario: &Scenario) -> Result<Outcome, NoAnswer> {
        Ok(self.start.simulate(scenario)?)
    }

    fn proposal(
        &self,
        question: Question,
        aim: Aim,
        step: i64,
        mut settings: Settings,
        now: &Outcome,
    ) -> Result<Proposal, NoAnswer> {
        let mut scenario = self.scenario_with(&settings);
        let mut after = self.outcome(&scenario)?;
        let target = self.target(&after)?;
        let budgeted = after.money(after.year(self.year).now[RevenueRow::BudgetedResult]);
        if aim == Aim::Balanced
            && budgeted < target
            && !scenario.is_lever_locked(Lever::Row(RevenueRow::BudgetedResult))
        {
            settings.push((Lever::Row(RevenueRow::BudgetedResult), Setting::Value(target.kronor())));
            scenario = self.scenario_with(&settings);
            after = self.outcome(&scenario)?;
        }
        if question == Question::Fees {
            settings.retain(|(lever, _)| self.moves(*lever, now, &after));
            scenario = self.scenario_with(&settings);
        }
        let (value, unit) = question.value(step);
        let before = match question {
            Question::TaxRate => now.value(now.year(self.year).now[RevenueRow::TaxRate]),
            Question::Fees | Question::Efficiency | Question::Grants => Decimal::ZERO,
        };
        Ok(Proposal {
            scenario,
            settings,
            value,
            before,
            unit,
            total: self.total(question, &after),
            total_before: self.total(question, now),
            margin: self.margin(&after, aim)?,
            limited_fees: self.limited_fees(question, &after),
        })
    }

    /// All fees of the year.
    fn fees<'b>(&self, outcome: &'b Outcome) -> impl Iterator<Item = &'b FeeOutcome> {
        outcome.year(self.year).committees.iter().flat_map(|committee| &committee.fees)
    }

    /// How many fees are limited by their ceiling; 0 if the question is not about fees.
    fn limited_fees(&self, question: Question, outcome: &Outcome) -> usize {
        let fees = self.fees(outcome).filter(|fee| fee.limited_by_ceiling && question == Question::Fees);
        fees.count()
    }

    /// Whether the setting of `lever` changes its fee in any year. A fee at its ceiling does not change, and is then not listed as
    /// changed.
    fn moves(&self, lever: Lever, now: &Outcome, after: &Outcome) -> bool {
        let Lever::Fee(c, f) = lever else { return true };
        let brings = |outcome: &Outcome, at: YearIx| {
            let fee = outcome.year(at).committee(c)?.fees.get(usize::from(f.0))?;
            Some(outcome.value(fee.now))
        };
        self.year.onwards().any(|at| brings(now, at) != brings(after, at))
    }

    /// The reached amount less the aim.
    fn margin(&self, outcome: &Outcome, aim: Aim) -> Result<Money, NoAnswer> {
        let now = &outcome.year(self.year).now;
        Ok(match aim {
            Aim::Balanced => {
                let budgeted = outcome.money(now[RevenueRow::BudgetedResult]);
                self.left(outcome) - self.target(outcome)?.max(budgeted)
            }
            Aim::Left(wanted) => self.left(outcome) - wanted,
            Aim::Result(wanted) => self.result_without_rest(outcome) - wanted,
        })
    }

    /// The result less the rest, below a thousand kronor, that distribution in whole thousands leaves: the rest goes up and
    /// down from step to step, so an aim that it reaches is reached by chance.
    fn result_without_rest(&self, outcome: &Outcome) -> Money {
        let result = outcome.money(outcome.year(self.year).result);
        if self.scenario.policy(self.year) == Policy::KeepFrames {
            return result;
        }
        let undistributed = outcome.money(outcome.year(self.year).undistributed);
        result - (undistributed - undistributed.to_thousand_below())
    }

    /// The sum of result and gaps: what is left when every committee gets its need.
    fn left(&self, outcome: &Outcome) -> Money {
        let year = outcome.year(self.year);
        outcome.money(year.result) + sum(outcome, year, |committee| committee.gap)
    }

    /// The surplus target, rounded up to whole thousands.
    fn target(&self, outcome: &Outcome) -> Result<Money, NoAnswer> {
        let year = outcome.year(self.year);
        let percent = outcome.value(year.surplus_target);
        let target = outcome.money(year.now.tax_and_general_grants).percent(percent);
        Ok(self.checked(target)?.to_thousand_above())
    }

    fn total(&self, question: Question, outcome: &Outcome) -> Money {
        let year = outcome.year(self.year);
        match question {
            Question::TaxRate => outcome.money(year.now.tax_revenue),
            Question::Fees => sum(outcome, year, |committee| committee.fees_total),
            Question::Efficiency => sum(outcome, year, |committee| committee.need),
            Question::Grants => outcome.money(year.grants),
        }
    }

    fn checked<T>(&self, number: Option<T>) -> Result<T, NoAnswer> {
        let year = self.year.get(&self.municipality.years).year;
        number.ok_or(NoAnswer::Model(ModelError::OutOfRange { label: Label::Result, year }))
    }
}

fn sum(outcome: &Outcome, year: &YearOutcome, pick: fn(&CommitteeOutcome) -> NodeId) -> Money {
    year.committees.iter().map(|committee| outcome.money(pick(committee))).sum::<Money>()
}

/// The smallest step for which `does` is true, by bisection. It must be true for the highest step, and monotonic.
fn least(
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
