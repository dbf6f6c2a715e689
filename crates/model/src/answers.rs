//! What a scenario changes in one year, as the figures of the entrance: the tax rate, what the services get, and what is left over.

use rust_decimal::Decimal;

use crate::YearIx;
use crate::checks::surplus_target;
use crate::money::Money;
use crate::municipality::Municipality;
use crate::outcome::Outcome;
use crate::rows::RevenueRow;
use crate::services::{ServiceOutcome, ServiceSubject, change_alike, services};
use crate::summary::{exceeds_rounding, first_largest};

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

/// The change of what a service can use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceChange {
    /// The service.
    pub subject: ServiceSubject,
    /// What it can use in the start state.
    pub start: Money,
    /// The change from that.
    pub change: Money,
}

impl Answers {
    /// The figures of `year`.
    #[must_use]
    pub fn new(municipality: &Municipality, outcome: &Outcome, year: YearIx) -> Self {
        let all = services(municipality, outcome, year);
        let year = outcome.year(year);
        let rate = [&year.start, &year.now].map(|at| outcome.value(at[RevenueRow::TaxRate]));
        let most = first_largest(all.iter().map(ServiceChange::new), |service| service.change.abs());
        Self {
            rate,
            services: [
                all.iter().map(ServiceOutcome::start).sum::<Money>(),
                all.iter().map(ServiceOutcome::now).sum::<Money>(),
            ],
            largest: most.filter(|service| exceeds_rounding(service.change)),
            is_even: change_alike(&all),
            // In the start state everything is distributed, so that its result is the budgeted one.
            result: [year.start[RevenueRow::BudgetedResult], year.result].map(|id| outcome.money(id)),
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

    /// The service that changes most, where some change more than others in per cent. None where all change alike, or none does.
    #[must_use]
    pub fn largest_of_uneven(&self) -> Option<ServiceChange> {
        self.largest.filter(|_| !self.is_even)
    }

    /// What the result would be if it paid for the change of the services, or kept what they get.
    #[must_use]
    pub fn result_if_it_paid(&self) -> Money {
        let [_, now] = self.result;
        now + self.services_change()
    }
}

impl ServiceChange {
    fn new(service: &ServiceOutcome) -> Self {
        Self { subject: service.subject, start: service.start(), change: service.change() }
    }
}
