//! The settings for each step of a question, relative to the current ones.

use rust_decimal::Decimal;

use super::{NoAnswer, Question, Seek, Settings};
use crate::label::Unit;
use crate::lever::{Lever, Setting};
use crate::money::{DecimalExt, percent_of};
use crate::municipality::FeeIx;
use crate::outcome::Outcome;
use crate::rows::RevenueRow;

impl Question {
    /// The lowest and the highest step.
    pub(super) fn steps(self) -> (i64, i64) {
        match self {
            Self::TaxRate | Self::Efficiency | Self::Grants => (0, 10_000),
            Self::Fees => (-1_000, 10_000),
        }
    }

    /// One step, in the question's unit.
    #[must_use]
    pub fn step(self) -> Decimal {
        self.value(1).0
    }

    /// The value of a step, and its unit.
    pub(super) fn value(self, step: i64) -> (Decimal, Unit) {
        let (decimals, unit) = match self {
            Self::TaxRate => (2, Unit::PerHundred),
            Self::Fees => (1, Unit::Percent),
            Self::Efficiency | Self::Grants => (2, Unit::Percent),
        };
        (Decimal::try_new(step, decimals).unwrap_or_default(), unit)
    }
}

impl Seek<'_> {
    /// The levers that the question changes.
    pub(super) fn levers(&self, question: Question) -> Result<Vec<Lever>, NoAnswer> {
        let mut all = Vec::new();
        if question == Question::TaxRate {
            all.push(Lever::Row(RevenueRow::TaxRate));
        }
        for (c, committee) in self.municipality.committees() {
            match question {
                Question::TaxRate => {}
                Question::Fees => {
                    all.extend((0..).zip(&committee.fees).map(|(f, _)| Lever::Fee(c, FeeIx(f))));
                }
                Question::Efficiency => all.push(Lever::Efficiency(c)),
                Question::Grants => all.push(Lever::Grant(c)),
            }
        }
        if all.is_empty() {
            return Err(NoAnswer::Nothing);
        }
        all.retain(|lever| !self.scenario.is_lever_locked(*lever) && !self.is_locked(*lever));
        if all.is_empty() { Err(NoAnswer::Locked) } else { Ok(all) }
    }

    fn is_locked(&self, lever: Lever) -> bool {
        let committee = crate::changes::ChangedRow::Lever(lever).committee();
        committee.is_some_and(|c| self.scenario.locked_grant(c, self.year).is_some())
    }

    /// The settings that differ from the current ones when each lever is changed by `value`, or set to it. `now` is the current outcome.
    pub(super) fn settings(
        &self,
        value: Decimal,
        levers: &[Lever],
        now: &Outcome,
    ) -> Result<Settings, NoAnswer> {
        let mut settings = Vec::with_capacity(levers.len());
        for lever in levers {
            let setting = self.checked(self.setting(*lever, value, now))?;
            // A proposal lists only what it changes.
            let current = self.scenario.setting(*lever, self.year);
            if current != Some(setting).filter(|setting| !lever.is_neutral(*setting)) {
                settings.push((*lever, setting));
            }
        }
        Ok(settings)
    }

    /// The setting that changes `lever` by `value` relative to its current setting; for the tax rate, that sets it to `value`. None if a
    /// number is out of range.
    fn setting(&self, lever: Lever, value: Decimal, now: &Outcome) -> Option<Setting> {
        let current = self.scenario.setting(lever, self.year);
        let year = now.year(self.year);
        let hundred = Decimal::ONE_HUNDRED;
        let zero = Decimal::ZERO;
        match lever {
            Lever::Fee(c, f) => {
                let fee = year.committee(c)?.fees.get(usize::from(f.0))?;
                let increased = |amount| percent_of(amount, hundred.try_add(value)?);
                Some(match current {
                    // The highest per cent that the user can set.
                    Some(Setting::Percent(percent)) => Setting::Percent(
                        increased(hundred.try_add(percent)?)?.try_sub(hundred)?.min(Decimal::ONE_THOUSAND),
                    ),
                    Some(Setting::Change(change)) => {
                        let start = now.value(fee.start);
                        Setting::Change(increased(start.try_add(change)?)?.try_sub(start)?)
                    }
                    Some(Setting::Value(own)) => Setting::Value(increased(own)?),
                    None
                    | Some(
                        Setting::Start
                        | Setting::PercentAndChange(..)
                        | Setting::Held(_)
                        | Setting::RevenueShare(_)
                        | Setting::Yearly(_),
                    ) => Setting::Percent(value),
                })
            }
            Lever::Efficiency(c) => {
                let increase = || percent_of(now.value(year.committee(c)?.cost), value);
                let sum = |percent: Decimal| Some(percent.try_add(value)?.min(Decimal::ONE_THOUSAND));
                Some(match current {
                    Some(Setting::Yearly(percent)) => Setting::Yearly(sum(percent)?),
                    Some(Setting::Percent(percent)) => Setting::Percent(sum(percent)?),
                    Some(Setting::Change(change)) => Setting::Change(change.try_add(increase()?)?),
                    Some(Setting::Value(own)) => Setting::Value(own.try_add(increase()?)?),
                    None
                    | Some(
                        Setting::Start
                        | Setting::PercentAndChange(..)
                        | Setting::Held(_)
                        | Setting::RevenueShare(_),
                    ) => Setting::Yearly(value),
                })
            }
            Lever::Grant(c) => {
                let start_grant = now.value(year.committee(c)?.start_grant);
                let decrease = percent_of(start_grant, value)?;
                // A grant is not lowered below 0.
                let lowered = |percent: Decimal| Some(percent.try_sub(value)?.max(zero.try_sub(hundred)?));
                Some(match current {
                    Some(Setting::Percent(percent)) => Setting::Percent(lowered(percent)?),
                    Some(Setting::PercentAndChange(percent, change)) => {
                        Setting::PercentAndChange(lowered(percent)?, change)
                    }
                    Some(Setting::Change(change)) => {
                        Setting::Change(change.try_sub(decrease)?.max(zero.try_sub(start_grant)?))
                    }
                    Some(Setting::Value(own)) => Setting::Value(own.try_sub(decrease)?.max(zero)),
                    None
                    | Some(
                        Setting::Start | Setting::Held(_) | Setting::RevenueShare(_) | Setting::Yearly(_),
                    ) => Setting::Percent(zero.try_sub(value)?),
                })
            }
            Lever::Row(_)
            | Lever::NationalTaxBase
            | Lever::Population
            | Lever::Index(_)
            | Lever::Volume(_)
            | Lever::Weight(_) => {
                let start = now.value(year.start[RevenueRow::TaxRate]);
                Some(Setting::Change(value.try_sub(start)?))
            }
        }
    }
}
