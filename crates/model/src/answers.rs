//! What a scenario changes in one year, as the figures of the entrance: the tax rate, what the services get, and what is left over.

use rust_decimal::Decimal;

use crate::YearIx;
use crate::checks::surplus_target;
use crate::money::Money;
use crate::municipality::CommitteeIx;
use crate::outcome::{CommitteeOutcome, Outcome};
use crate::rows::RevenueRow;
use crate::summary::exceeds_rounding;

/// The figures that answer the question of the entrance, of one year of an outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answers {
    /// The tax rate in the start state and in the scenario, kronor per 100 kronor.
    pub rate: [Decimal; 2],
    /// What the services can use: all grants in the start state, and the same with the changes of grants and fees.
    pub services: [Money; 2],
    /// The service whose money changes most. None where none changes by more than rounding.
    pub largest: Option<ServiceChange>,
    /// Whether all services change by the same per cent, as far as whole thousands allow.
    pub is_even: bool,
    /// The result in the start state and in the scenario.
    pub result: [Money; 2],
    /// The result that the surplus target requires of the scenario. None if out of range.
    pub target: Option<Money>,
}

/// The change of what a committee can use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceChange {
    /// The committee.
    pub committee: CommitteeIx,
    /// Its grant in the start state.
    pub start: Money,
    /// The change of its grant and its fees.
    pub change: Money,
}

impl Answers {
    /// The figures of `year`.
    #[must_use]
    pub fn new(outcome: &Outcome, year: YearIx) -> Self {
        let year = outcome.year(year);
        let [start_rate, rate] = [&year.start, &year.now].map(|at| outcome.value(at[RevenueRow::TaxRate]));
        let changes = || {
            (0..)
                .map(CommitteeIx)
                .zip(&year.committees)
                .map(|(c, found)| ServiceChange::new(outcome, c, found))
        };
        let services = changes().map(|service| service.start).sum::<Money>();
        let change = changes().map(|service| service.change).sum::<Money>();
        // The first of equals: the committees have an order.
        let most =
            changes().reduce(|most, next| if next.change.abs() > most.change.abs() { next } else { most });
        let budgeted = [&year.start, &year.now].map(|at| outcome.money(at[RevenueRow::BudgetedResult]));
        let result = outcome.money(year.result);
        // In the start state everything is distributed, so that its result is the budgeted one.
        let [start_result, _] = budgeted;
        Self {
            rate: [start_rate, rate],
            services: [services, services + change],
            largest: most.filter(|service| exceeds_rounding(service.change)),
            is_even: changes().all(|service| service.is_in_proportion(change, services)),
            result: [start_result, result],
            target: surplus_target(outcome, year).ok().and_then(|target| Money::new(target.required.value)),
        }
    }

    /// The change of what the services can use.
    #[must_use]
    pub fn services_change(&self) -> Money {
        let [start, now] = self.services;
        now - start
    }

    /// The change of the result.
    #[must_use]
    pub fn result_change(&self) -> Money {
        let [start, now] = self.result;
        now - start
    }

    /// What the result would be if it paid for the change of the services, or kept what they get.
    #[must_use]
    pub fn result_if_it_paid(&self) -> Money {
        let [_, now] = self.result;
        now + self.services_change()
    }
}

impl ServiceChange {
    fn new(outcome: &Outcome, committee: CommitteeIx, found: &CommitteeOutcome) -> Self {
        let fees =
            found.fees.iter().map(|fee| outcome.money(fee.now) - outcome.money(fee.start)).sum::<Money>();
        Self {
            committee,
            start: outcome.money(found.start_grant),
            change: outcome.money(found.change) + fees,
        }
    }

    /// Whether its change is its part of the `whole` change of all services, whose grants are `services`, to within two thousand.
    fn is_in_proportion(&self, whole: Money, services: Money) -> bool {
        let share = whole.in_percent_of(services).and_then(|percent| self.start.percent(percent));
        share.is_some_and(|share| (self.change - share).abs() <= Money::from(2_000))
    }
}
