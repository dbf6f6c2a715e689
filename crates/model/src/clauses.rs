//! What a scenario proposes that the council decides: the clauses of its decision (att-satser), in order.
//!
//! The council decides the tax rate, the grants and the result every year, also where they are as before. The rest is a clause only where the
//! scenario decides something.

use rust_decimal::Decimal;

use super::items::ItemIx;
use super::lever::{Lever, Setting};
use super::money::DecimalExt;
use super::municipality::{CommitteeIx, FeeIx, Municipality};
use super::outcome::{FeeOutcome, Outcome};
use super::rows::RevenueRow;
use super::scenario::Scenario;
use super::texts::TextPart;
use super::{YEARS, YearIx};

/// A clause. Amounts in kronor, rates in kronor per 100 kronor of taxable income.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clause {
    /// The tax rate of the budget year.
    TaxRate {
        /// The rate.
        rate: Decimal,
        /// What it differs by from the start state.
        change: Decimal,
    },
    /// Goals and missions, where some are worded by the scenario.
    GoalsAndMissions,
    /// The committees' grants of the budget year.
    Grants,
    /// The result of the budget year.
    Result(Decimal),
    /// The central reserve of the budget year, which is not 0.
    Reserve(Decimal),
    /// A fee with another income than in the start state.
    Fee {
        /// The committee that charges it.
        committee: CommitteeIx,
        /// The fee.
        fee: FeeIx,
        /// Its income in the start state and in the scenario, in the years in which they differ.
        incomes: [Option<(Decimal, Decimal)>; YEARS],
        /// The per cent that the fee is changed by, if the scenario sets the same one in all those years.
        percent: Option<Decimal>,
    },
    /// A budget item that counts.
    Item(ItemIx),
    /// The plan for the years after the budget year.
    Plan([PlanYear; 2]),
}

/// What the plan says of a year, beside the grants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanYear {
    /// The year.
    pub year: YearIx,
    /// Tax rate.
    pub rate: Decimal,
    /// Result.
    pub result: Decimal,
    /// Central reserve.
    pub reserve: Decimal,
}

/// The clauses of `scenario`, which has this `outcome`. Empty if it changes nothing and has no text.
#[must_use]
pub fn clauses(municipality: &Municipality, scenario: &Scenario, outcome: &Outcome) -> Vec<Clause> {
    if scenario.is_start() && scenario.texts.is_empty() {
        return Vec::new();
    }
    let now = |year: YearIx, row: RevenueRow| outcome.value(outcome.year(year).now[row]);
    let budget_year = outcome.year(YearIx::First);
    let rate = now(YearIx::First, RevenueRow::TaxRate);
    let start_rate = outcome.value(budget_year.start[RevenueRow::TaxRate]);
    let mut clauses = vec![Clause::TaxRate { rate, change: rate.try_sub(start_rate).unwrap_or_default() }];
    let is_of_goals = |part: &TextPart| match part {
        TextPart::Author | TextPart::Introduction => false,
        TextPart::Goal(_) | TextPart::Mission(..) | TextPart::OwnMission(..) => true,
    };
    if scenario.texts.keys().any(is_of_goals) {
        clauses.push(Clause::GoalsAndMissions);
    }
    clauses.extend([Clause::Grants, Clause::Result(outcome.value(budget_year.result))]);
    let reserve = now(YearIx::First, RevenueRow::Reserve);
    if !reserve.is_zero() {
        clauses.push(Clause::Reserve(reserve));
    }
    for (c, committee) in municipality.committees() {
        let fees = (0..).map(FeeIx).zip(&committee.fees);
        clauses.extend(fees.filter_map(|(f, _)| fee_clause(scenario, outcome, c, f)));
    }
    let items = (0..).map(ItemIx).zip(&scenario.items);
    clauses.extend(items.filter(|(_, item)| item.counts()).map(|(ix, _)| Clause::Item(ix)));
    let plan_year = |year| PlanYear {
        year,
        rate: now(year, RevenueRow::TaxRate),
        result: outcome.value(outcome.year(year).result),
        reserve: now(year, RevenueRow::Reserve),
    };
    clauses.push(Clause::Plan([YearIx::Second, YearIx::Third].map(plan_year)));
    clauses
}

fn fee_clause(scenario: &Scenario, outcome: &Outcome, c: CommitteeIx, f: FeeIx) -> Option<Clause> {
    let of_year =
        |year| -> Option<&FeeOutcome> { outcome.year(year).committee(c)?.fees.get(usize::from(f.0)) };
    let incomes = YearIx::map(|year| {
        let fee = of_year(year)?;
        let (start, now) = (outcome.value(fee.start), outcome.value(fee.now));
        (start != now).then_some((start, now))
    });
    let changed = || YearIx::ALL.into_iter().filter(|year| year.get(&incomes).is_some());
    let percent_in = |year| match scenario.setting(Lever::Fee(c, f), year)? {
        Setting::Percent(percent) => {
            Some(percent).filter(|_| of_year(year).is_some_and(|fee| !fee.limited_by_ceiling))
        }
        Setting::Start
        | Setting::Change(_)
        | Setting::PercentAndChange(..)
        | Setting::Value(_)
        | Setting::Held(_)
        | Setting::RevenueShare(_)
        | Setting::Yearly(_) => None,
    };
    let first = percent_in(changed().next()?);
    let percent = first.filter(|_| changed().all(|year| percent_in(year) == first));
    Some(Clause::Fee { committee: c, fee: f, incomes, percent })
}
