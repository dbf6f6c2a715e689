//! Goal seek: the tax rate, the fees or the cut that just reaches an aim, and the surplus that is left.
//!
//! Every candidate is a scenario that [`simulate`] computes: there is no second model that could disagree with the first.
//! An answer lies on a whole step (an öre, a tenth or a hundredth of a per cent), and is the least that reaches the aim.
//!
//! What is aimed at is the money that is left when every committee gets what it needs: result and gaps together. How the
//! policy spreads the room, and what result is budgeted, moves money between the two and changes nothing of their sum.

mod answer;
mod moves;

use rust_decimal::Decimal;

use super::YearIx;
use super::error::ModelError;
use super::label::{Label, Unit};
use super::law::LawByYear;
use super::ledger::NodeId;
use super::lever::{Lever, Setting};
use super::money::{DecimalExt, from_thousands, percent_of, thousands_rounded_down, thousands_rounded_up};
use super::municipality::Municipality;
use super::outcome::{CommitteeOutcome, FeeOutcome, Outcome, YearOutcome};
use super::scenario::Scenario;
use super::simulate::simulate;

use crate::rows::RevenueRow;
pub use answer::{Aim, NoAnswer, Proposal, Question};

/// What is set, from the year on.
type Settings = Vec<(Lever, Setting)>;

/// A year of a scenario, to be asked.
#[derive(Debug, Clone, Copy)]
pub struct Seek<'a> {
    /// The municipality.
    pub municipality: &'a Municipality,
    /// The law.
    pub law: &'a LawByYear,
    /// The scenario as it stands.
    pub scenario: &'a Scenario,
    /// Which of the years. An answer is set from it on.
    pub year: YearIx,
}

impl Seek<'_> {
    /// The least that reaches `aim`.
    ///
    /// # Errors
    /// Why there is no answer.
    pub fn answer(&self, question: Question, aim: Aim) -> Result<Proposal, NoAnswer> {
        let now = self.outcome(self.scenario)?;
        let levers = self.levers(question)?;
        let reach = question.steps();
        let try_at = |step: i64| -> Result<(Settings, Outcome, Decimal), NoAnswer> {
            let settings = self.settings(question.value(step).0, &levers, &now)?;
            let outcome = self.outcome(&self.with(&settings))?;
            let margin = self.margin(&outcome, aim)?;
            Ok((settings, outcome, margin))
        };
        let (_, outcome, best) = try_at(reach.1)?;
        if best >= Decimal::ZERO {
            let step = least(reach, |step| Ok(try_at(step)?.2 >= Decimal::ZERO))?;
            return self.proposal(question, aim, step, try_at(step)?.0, &now);
        }
        let gain = self.checked(best.try_sub(self.margin(&now, aim)?))?;
        let fees = self.fees(&outcome).count();
        let stopped = self.stopped(question, &outcome);
        if gain < Decimal::ONE_THOUSAND && (question != Question::Fees || stopped < fees) {
            return Err(NoAnswer::NoEffect);
        }
        let step = least(reach, |step| Ok(try_at(step)?.2 >= best))?;
        let nearest = Box::new(self.proposal(question, aim, step, try_at(step)?.0, &now)?);
        Err(NoAnswer::OutOfReach { nearest, stopped })
    }

    /// The surplus that is left when every need is covered in sum, in whole thousands, as the budgeted result. Below 0 it is
    /// the deficit.
    ///
    /// # Errors
    /// When the budgeted result is locked, or there is no outcome.
    pub fn surplus_left(&self) -> Result<Proposal, NoAnswer> {
        if self.scenario.is_lever_locked(Lever::Row(RevenueRow::BudgetedResult)) {
            return Err(NoAnswer::Locked);
        }
        let now = self.outcome(self.scenario)?;
        // The sum of result and gaps is the same whatever result is budgeted, so it is itself the answer.
        let left = self.left(&now)?;
        let value = self.checked(thousands_rounded_down(left).and_then(from_thousands))?;
        let before = now.value(now.year(self.year).now[RevenueRow::BudgetedResult]);
        let settings = vec![(Lever::Row(RevenueRow::BudgetedResult), Setting::Own(value))];
        Ok(Proposal {
            scenario: self.with(&settings),
            settings,
            value,
            before,
            unit: Unit::Kronor,
            total: value,
            total_before: before,
            margin: self.checked(left.try_sub(value))?,
            stopped: 0,
        })
    }

    /// The scenario with the question's levers at `value`, in its unit: to try another answer than the least.
    ///
    /// # Errors
    /// When nothing can be moved, or there is no outcome.
    pub fn at(&self, question: Question, value: Decimal) -> Result<Scenario, NoAnswer> {
        let now = self.outcome(self.scenario)?;
        Ok(self.with(&self.settings(value, &self.levers(question)?, &now)?))
    }

    /// The scenario with `settings` from the year on.
    fn with(&self, settings: &[(Lever, Setting)]) -> Scenario {
        let mut scenario = self.scenario.clone();
        for (lever, setting) in settings {
            scenario.set(*lever, self.year, *setting);
        }
        scenario
    }

    fn outcome(&self, scenario: &Scenario) -> Result<Outcome, NoAnswer> {
        Ok(simulate(self.municipality, self.law, scenario)?)
    }

    fn proposal(
        &self,
        question: Question,
        aim: Aim,
        step: i64,
        mut settings: Settings,
        now: &Outcome,
    ) -> Result<Proposal, NoAnswer> {
        let mut scenario = self.with(&settings);
        let mut after = self.outcome(&scenario)?;
        let target = self.target(&after)?;
        let budgeted = after.value(after.year(self.year).now[RevenueRow::BudgetedResult]);
        if aim == Aim::Balanced
            && budgeted < target
            && !scenario.is_lever_locked(Lever::Row(RevenueRow::BudgetedResult))
        {
            settings.push((Lever::Row(RevenueRow::BudgetedResult), Setting::Own(target)));
            scenario = self.with(&settings);
            after = self.outcome(&scenario)?;
        }
        if question == Question::Fees {
            settings.retain(|(lever, _)| self.moves(*lever, now, &after));
            scenario = self.with(&settings);
        }
        let (value, unit) = question.value(step);
        let before = match question {
            Question::TaxRate => now.value(now.year(self.year).now[RevenueRow::TaxRate]),
            Question::Fees | Question::Efficiency | Question::Frames => Decimal::ZERO,
        };
        Ok(Proposal {
            scenario,
            settings,
            value,
            before,
            unit,
            total: self.total(question, &after)?,
            total_before: self.total(question, now)?,
            margin: self.margin(&after, aim)?,
            stopped: self.stopped(question, &after),
        })
    }

    /// Every fee of the year.
    fn fees<'b>(&self, outcome: &'b Outcome) -> impl Iterator<Item = &'b FeeOutcome> {
        outcome.year(self.year).committees.iter().flat_map(|committee| &committee.fees)
    }

    /// How many fees the law stops, where fees are asked for.
    fn stopped(&self, question: Question, outcome: &Outcome) -> usize {
        let fees = self.fees(outcome).filter(|fee| fee.stopped && question == Question::Fees);
        fees.count()
    }

    /// Whether `lever` moves its fee in any year. One that stands at its ceiling stays there whatever is asked of it, and is
    /// then not among what is changed.
    fn moves(&self, lever: Lever, now: &Outcome, after: &Outcome) -> bool {
        let Lever::Fee(c, f) = lever else { return true };
        let brings = |outcome: &Outcome, at: YearIx| {
            let fee = outcome.year(at).committee(c)?.fees.get(usize::from(f.0))?;
            Some(outcome.value(fee.now))
        };
        self.year.onwards().any(|at| brings(now, at) != brings(after, at))
    }

    /// How much more than the aim there is, kronor.
    fn margin(&self, outcome: &Outcome, aim: Aim) -> Result<Decimal, NoAnswer> {
        let now = &outcome.year(self.year).now;
        let (reached, wanted) = match aim {
            Aim::Balanced => (
                self.left(outcome)?,
                self.target(outcome)?.max(outcome.value(now[RevenueRow::BudgetedResult])),
            ),
            Aim::Left(wanted) => (self.left(outcome)?, wanted),
            Aim::Result(wanted) => (outcome.value(outcome.year(self.year).result), wanted),
        };
        self.checked(reached.try_sub(wanted))
    }

    /// Result and gaps together, kronor: what is left when every committee gets what it needs.
    fn left(&self, outcome: &Outcome) -> Result<Decimal, NoAnswer> {
        let year = outcome.year(self.year);
        let gaps = self.sum(outcome, year, |committee| committee.gap)?;
        self.checked(outcome.value(year.result).try_add(gaps))
    }

    /// The surplus target in kronor, a started thousand counted whole.
    fn target(&self, outcome: &Outcome) -> Result<Decimal, NoAnswer> {
        let year = outcome.year(self.year);
        let percent = outcome.value(year.surplus_target);
        let target = percent_of(outcome.value(year.now.tax_and_general_grants), percent);
        self.checked(target.and_then(thousands_rounded_up).and_then(from_thousands))
    }

    fn total(&self, question: Question, outcome: &Outcome) -> Result<Decimal, NoAnswer> {
        let year = outcome.year(self.year);
        match question {
            Question::TaxRate => Ok(outcome.value(year.now.tax_revenue)),
            Question::Fees => self.sum(outcome, year, |committee| committee.fees_total),
            Question::Efficiency => self.sum(outcome, year, |committee| committee.need),
            Question::Frames => Ok(outcome.value(year.grants)),
        }
    }

    fn sum(
        &self,
        outcome: &Outcome,
        year: &YearOutcome,
        pick: fn(&CommitteeOutcome) -> NodeId,
    ) -> Result<Decimal, NoAnswer> {
        let mut amounts = year.committees.iter().map(|committee| outcome.value(pick(committee)));
        self.checked(amounts.try_fold(Decimal::ZERO, DecimalExt::try_add))
    }

    fn checked<T>(&self, number: Option<T>) -> Result<T, NoAnswer> {
        let year = self.year.get(&self.municipality.years).year;
        number.ok_or(NoAnswer::Model(ModelError::OutOfRange { label: Label::Result, year }))
    }
}

/// The least step that does, where the highest does: each step below the one found does not.
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
