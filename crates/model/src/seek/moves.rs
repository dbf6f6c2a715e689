//! The settings of each step of a question, relative to the current ones.
//!
//! A setting is set from the year on, up to the next year that has a setting of its own. It is of the kind that the user has chosen: a level
//! stays a level, a share of revenue a share, and what is in per cent, or a yearly rate, stays that. Otherwise it is a difference from each
//! year's own start value; of fees and of efficiency, the same per cent.

use rust_decimal::Decimal;

use super::fees::fee_setting;
use super::{NoAnswer, Question, Seek};
use crate::label::Unit;
use crate::lever::{Lever, Setting, TENTH};
use crate::money::{DecimalExt, Money, in_percent_of, percent_of, to_decimals, two_decimals_rounded_down};
use crate::municipality::{Committee, CommitteeIx, FeeIx};
use crate::outcome::{Outcome, Revenue};
use crate::rows::RevenueRow;
use crate::scenario::Scenario;
use crate::{YEARS, YearIx};

const TAX_RATE: Lever = Lever::Row(RevenueRow::TaxRate);
pub(super) const BUDGETED_RESULT: Lever = Lever::Row(RevenueRow::BudgetedResult);
/// Decimals of a share of revenue that is computed from an amount: it gives the amount back to the krona.
const SHARE_DECIMALS: u32 = 10;
const HUNDREDTH: Decimal = Decimal::from_parts(1, 0, 0, false, 2);

/// A scenario with the settings of an answer.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) scenario: Scenario,
    pub(super) settings: Vec<(Lever, YearIx, Setting)>,
}

impl Draft {
    /// Sets `lever` from `year` on, unless that is its setting already.
    fn set(&mut self, lever: Lever, year: YearIx, setting: Setting) {
        let current = self.scenario.setting(lever, year);
        if current != Some(setting).filter(|setting| !lever.is_neutral(*setting)) {
            self.scenario.set(lever, year, setting);
            self.settings.push((lever, year, setting));
        }
    }
}

impl Question {
    /// One step, in the question's unit.
    #[must_use]
    pub fn step(self) -> Decimal {
        match self {
            Self::TaxRate | Self::TaxCut | Self::Efficiency | Self::Grants => HUNDREDTH,
            Self::Fees => TENTH,
        }
    }

    /// Unit of its answer.
    pub(super) fn unit(self) -> Unit {
        match self {
            Self::TaxRate | Self::TaxCut => Unit::PerHundred,
            Self::Fees | Self::Efficiency | Self::Grants => Unit::Percent,
        }
    }
}

impl Seek<'_> {
    /// The levers that the question changes.
    pub(super) fn levers(&self, question: Question) -> Result<Vec<Lever>, NoAnswer> {
        let fees = |(c, committee): (CommitteeIx, &Committee)| {
            (0..).zip(&committee.fees).map(|(f, _)| Lever::Fee(c, FeeIx(f))).collect::<Vec<_>>()
        };
        let committees = || self.municipality.committees();
        let mut all: Vec<Lever> = match question {
            Question::TaxRate | Question::TaxCut => vec![TAX_RATE],
            Question::Fees => committees().flat_map(fees).collect(),
            Question::Efficiency => committees().map(|(c, _)| Lever::Efficiency(c)).collect(),
            Question::Grants => committees().map(|(c, _)| Lever::Grant(c)).collect(),
        };
        if all.is_empty() {
            return Err(NoAnswer::Nothing);
        }
        all.retain(|lever| {
            !self.scenario.is_lever_locked(*lever) && !is_closed(self.scenario, *lever, self.year)
        });
        if all.is_empty() { Err(NoAnswer::Locked) } else { Ok(all) }
    }

    /// The lowest and the highest step.
    pub(super) fn steps(&self, question: Question, now: &Outcome) -> Option<(i64, i64)> {
        let rate = tax_rate(now, self.year);
        let ore = |rate: Decimal| i64::try_from(rate.try_mul(Decimal::ONE_HUNDRED)?).ok();
        Some(match question {
            Question::TaxRate => (0, 10_000_i64.checked_sub(ore(two_decimals_rounded_down(rate))?)?.max(0)),
            // A tax rate of 0 is no answer.
            Question::TaxCut => (1_i64.checked_sub(ore(whole_ore_above(rate)?)?)?.min(0), 0),
            Question::Fees | Question::Efficiency | Question::Grants => (0, 10_000),
        })
    }

    /// The value of a step, in the question's unit. A step of 0 is the current value.
    pub(super) fn value(&self, question: Question, step: i64, now: &Outcome) -> Option<Decimal> {
        let moved = Decimal::from(step).try_mul(question.step())?;
        let rate = tax_rate(now, self.year);
        match question {
            Question::TaxRate | Question::TaxCut if step == 0 => Some(rate),
            Question::TaxRate => two_decimals_rounded_down(rate).try_add(moved),
            Question::TaxCut => whole_ore_above(rate)?.try_add(moved),
            Question::Fees | Question::Efficiency | Question::Grants => Some(moved),
        }
    }

    /// The scenario with each of `levers` changed by `value`, or set to it. `now` is the current outcome.
    pub(super) fn draft(&self, value: Decimal, levers: &[Lever], now: &Outcome) -> Option<Draft> {
        let mut draft = Draft { scenario: self.scenario.clone(), settings: Vec::new() };
        for lever in levers {
            for year in self.years_of(*lever) {
                let setting = if is_committee_locked(self.scenario, *lever, year) {
                    self.current(*lever, year)
                } else {
                    self.setting(*lever, value, year, now)?
                };
                draft.set(*lever, year, setting);
            }
        }
        Some(draft)
    }

    /// The years from the sought one on, up to the next that has a setting of its own.
    fn years_of(&self, lever: Lever) -> impl Iterator<Item = YearIx> {
        self.year
            .onwards()
            .take_while(move |year| *year == self.year || !self.scenario.has_own_setting(lever, *year))
    }

    /// Moves the budgeted result by `change` from that of `unmoved`, up to the next year that has a setting of its own, and in each year by
    /// `payment` too. A share of revenue is moved by the share of the sought year's revenue that `change` is. It stays where the lever
    /// does not accept what it would be moved to.
    pub(super) fn move_result(
        &self,
        draft: &mut Draft,
        change: Money,
        payment: [Money; YEARS],
        unmoved: &Outcome,
    ) {
        let share = |amount: Money, year: YearIx| {
            let revenue = unmoved.value(unmoved.year(year).now.tax_and_general_grants);
            in_percent_of(amount.kronor(), revenue).map(|share| to_decimals(share, SHARE_DECIMALS))
        };
        let changed: Vec<YearIx> = self.years_of(BUDGETED_RESULT).collect();
        for year in self.year.onwards() {
            let payment = *year.get(&payment);
            let change = if changed.contains(&year) { change } else { Money::ZERO };
            let current = self.current(BUDGETED_RESULT, year);
            let result = |revenue: &Revenue| unmoved.money(revenue[RevenueRow::BudgetedResult]);
            let start = result(&unmoved.year(year).start);
            let wanted = result(&unmoved.year(year).now) + payment + change;
            let setting = match current {
                _ if payment.is_zero() && change.is_zero() => Some(current),
                Setting::Value(_) => Some(Setting::Value(wanted.kronor())),
                Setting::RevenueShare(percent) => share(change, self.year)
                    .zip(share(payment, year))
                    .and_then(|(change, payment)| percent.try_add(change)?.try_add(payment))
                    .map(Setting::RevenueShare),
                Setting::Start
                | Setting::Change(_)
                | Setting::Percent(_)
                | Setting::PercentAndChange(..)
                | Setting::Held(_)
                | Setting::Yearly(_) => Some(Setting::Change((wanted - start).kronor())),
            };
            let is_accepted = |setting: &Setting| BUDGETED_RESULT.accepts(*setting, start.kronor());
            draft.set(BUDGETED_RESULT, year, setting.filter(is_accepted).unwrap_or(current));
        }
    }

    /// The current setting of `lever`.
    pub(super) fn current(&self, lever: Lever, year: YearIx) -> Setting {
        self.scenario.setting(lever, year).unwrap_or(Setting::Start)
    }

    /// The setting that changes `lever` by `value` relative to its current setting in `year`; for the tax rate, that sets it to `value` in the
    /// sought year. None if a number is out of range.
    fn setting(&self, lever: Lever, value: Decimal, year: YearIx, now: &Outcome) -> Option<Setting> {
        let current = self.current(lever, year);
        match lever {
            Lever::Fee(c, f) => fee_setting(self, (c, f), value, year, now),
            Lever::Efficiency(c) => {
                let committee = now.year(year).committee(c)?;
                let (cost, grant) = (now.value(committee.cost), now.value(committee.grant));
                let frame = committee.frame(now).kronor();
                // A frame is not lowered below 0.
                let highest = in_percent_of(grant.min(frame).max(Decimal::ZERO), cost);
                let value = value.min(highest.map_or(Decimal::ZERO, two_decimals_rounded_down));
                let sum = |percent: Decimal| Some(percent.try_add(value)?.min(Decimal::ONE_THOUSAND));
                let with_demand = |amount: Decimal| amount.try_add(percent_of(cost, value)?);
                Some(match current {
                    // What the year adds stays in those after it.
                    Setting::Yearly(percent) if year > self.year => Setting::Yearly(percent),
                    Setting::Yearly(percent) => Setting::Yearly(sum(percent)?),
                    Setting::Percent(percent) => Setting::Percent(sum(percent)?),
                    Setting::Change(change) => Setting::Change(with_demand(change)?),
                    Setting::Value(own) => Setting::Value(with_demand(own)?),
                    // A yearly rate would ask more in the later years than was sought.
                    Setting::Start
                    | Setting::PercentAndChange(..)
                    | Setting::Held(_)
                    | Setting::RevenueShare(_) => Setting::Percent(value),
                })
            }
            Lever::Grant(c) => {
                let committee = now.year(year).committee(c)?;
                let (start, grant) = (now.value(committee.start_grant), now.value(committee.grant));
                let shown = committee.change_beyond_frame(now).kronor();
                let decrease = percent_of(start, value)?;
                let cut = match current {
                    _ if decrease > grant => Setting::Change(shown.try_sub(grant)?),
                    Setting::Percent(percent) => Setting::Percent(percent.try_sub(value)?),
                    Setting::PercentAndChange(percent, change) => {
                        Setting::PercentAndChange(percent.try_sub(value)?, change)
                    }
                    Setting::Value(own) => Setting::Value(own.try_sub(decrease)?),
                    // The share of the room that it has now stays.
                    Setting::Change(_)
                    | Setting::Start
                    | Setting::Held(_)
                    | Setting::RevenueShare(_)
                    | Setting::Yearly(_) => {
                        let less = Decimal::ZERO.try_sub(value)?;
                        if shown.is_zero() {
                            Setting::Percent(less)
                        } else {
                            Setting::PercentAndChange(less, shown)
                        }
                    }
                };
                // No more than the start grant can be taken, also where the frame is higher.
                Some(if lever.accepts(cut, start) {
                    cut
                } else {
                    Setting::Change(Decimal::ZERO.try_sub(start)?)
                })
            }
            Lever::Row(_)
            | Lever::NationalTaxBase
            | Lever::Population
            | Lever::Index(_)
            | Lever::Volume(_)
            | Lever::Weight(_) => {
                let moved = value.try_sub(tax_rate(now, self.year))?;
                if moved.is_zero() {
                    return Some(current);
                }
                // A later year can have a higher rate, and no rate is above 100.
                let rate = tax_rate(now, year).try_add(moved)?.clamp(HUNDREDTH, Decimal::ONE_HUNDRED);
                let start = now.value(now.year(year).start[RevenueRow::TaxRate]);
                Some(if matches!(current, Setting::Value(_)) {
                    Setting::Value(rate)
                } else {
                    Setting::Change(rate.try_sub(start)?)
                })
            }
        }
    }
}

fn is_committee_locked(scenario: &Scenario, lever: Lever, year: YearIx) -> bool {
    lever.committee().is_some_and(|c| scenario.locked_grant(c, year).is_some())
}

/// Whether `lever` belongs to a committee that is locked in `year`, or in a later year up to which a rate of `year` accumulates: goal seek then
/// leaves it.
#[must_use]
pub fn is_closed(scenario: &Scenario, lever: Lever, year: YearIx) -> bool {
    let accumulates = |later: &YearIx| {
        let setting = scenario.settings.get(&lever).and_then(|values| values.value_in(*later));
        matches!(setting, Some(Setting::Yearly(_)))
    };
    let mut reached = year.onwards().skip(1).take_while(accumulates);
    is_committee_locked(scenario, lever, year)
        || reached.any(|later| is_committee_locked(scenario, lever, later))
}

/// The tax rate of `year`.
pub(super) fn tax_rate(outcome: &Outcome, year: YearIx) -> Decimal {
    outcome.value(outcome.year(year).now[RevenueRow::TaxRate])
}

/// `rate`, or the next whole öre above it.
fn whole_ore_above(rate: Decimal) -> Option<Decimal> {
    let whole = two_decimals_rounded_down(rate);
    if whole == rate { Some(whole) } else { whole.try_add(HUNDREDTH) }
}
