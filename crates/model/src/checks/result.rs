//! Checks of the result: budget balance, surplus target, the reserve and deficits over the plan.

use rust_decimal::Decimal;

use super::{Check, FinancialPosition, YearChecks, amount};
use crate::YearIx;
use crate::checks::finding::{CheckTopic, Finding, Reserve};
use crate::figure::Quality;
use crate::law::{Amount, LawByYear, LawError};
use crate::money::DecimalExt;
use crate::municipality::Municipality;
use crate::outcome::{Outcome, YearOutcome};
use crate::statutes::balance_requirement::{self, BalanceInputs, BalanceResult, BudgetBalance};
use crate::statutes::result_reserve::{self, Equity};
use crate::statutes::surplus_target::{self, SurplusTarget};

/// The result of a year compared with the surplus target, in kronor and not in per cent that are rounded.
///
/// # Errors
/// If a number is out of range.
pub fn surplus_target(outcome: &Outcome, year: &YearOutcome) -> Result<SurplusTarget, LawError> {
    let [result, tax_and_grants, target] =
        [year.result, year.now.tax_and_general_grants, year.surplus_target].map(|id| amount(outcome, id));
    surplus_target::check(result, tax_and_grants, target)
}

/// Checks the years in order. The reserve's balance and the deficits carry over from each year to the next.
pub(super) struct PlanYears<'a> {
    law: &'a LawByYear,
    position: &'a FinancialPosition,
    first: u16,
    last: u16,
    /// Balance of the reserve at the beginning of the year, kronor.
    balance: Option<Decimal>,
    /// The balance results of the years checked so far, kronor.
    results: Vec<(u16, Decimal)>,
    quality: Quality,
}

impl<'a> PlanYears<'a> {
    pub(super) fn new(
        municipality: &Municipality,
        law: &'a LawByYear,
        position: &'a FinancialPosition,
    ) -> Self {
        let [first, _, last] = &municipality.years;
        Self {
            law,
            position,
            first: first.year,
            last: last.year,
            balance: position.reserve,
            results: Vec::new(),
            quality: Quality::Published,
        }
    }

    pub(super) fn check(
        &mut self,
        found: &mut YearChecks,
        outcome: &Outcome,
        year: &YearOutcome,
    ) -> Result<(), LawError> {
        let result = amount(outcome, year.result);
        let tax_and_grants = amount(outcome, year.now.tax_and_general_grants);
        let inputs = self.balance_inputs(found.ix, result.value);
        let balance = balance_requirement::budget_balance(result.value, inputs.from_reserve)?;
        // Transfers from the reserve are assumptions of the user.
        let quality = with_assumptions(result.quality, matches!(balance, BudgetBalance::CoveredByReserve));
        found.add(quality, Finding::Budget { result: result.value, balance });

        let against = surplus_target(outcome, year)?;
        let quality = result.quality.max(against.required.quality);
        found.add(quality, Finding::SurplusTarget(against));

        let balance_result = balance_requirement::balance_result(&inputs)?;
        self.reserve(found, result, tax_and_grants, &inputs, balance_result)?;
        let assumed = inputs != BalanceInputs { result: result.value, ..Default::default() };
        self.quality = self.quality.max(with_assumptions(result.quality, assumed));
        self.results.push((found.year, balance_result.result));
        self.deficits(found)
    }

    /// The inputs of the balance result, from the year's result and the financial position.
    fn balance_inputs(&self, year: YearIx, result: Decimal) -> BalanceInputs {
        BalanceInputs {
            result,
            gains: *year.get(&self.position.gains),
            to_reserve: *year.get(&self.position.to_reserve),
            from_reserve: *year.get(&self.position.from_reserve),
            special_reasons: *year.get(&self.position.special_reasons),
        }
    }

    fn reserve(
        &mut self,
        found: &mut YearChecks,
        result: Amount,
        tax_and_grants: Amount,
        inputs: &BalanceInputs,
        balance_result: BalanceResult,
    ) -> Result<(), LawError> {
        let balance_before = self.balance;
        let balance_after = |balance: Decimal| {
            let balance = balance.try_add(inputs.to_reserve)?;
            balance.try_sub(inputs.from_reserve)
        };
        self.balance = match balance_before {
            Some(balance) => Some(balance_after(balance).ok_or(LawError::OutOfRange)?),
            None => None,
        };
        let adjusted = Amount { value: balance_result.adjusted, quality: result.quality };
        let by_law = || {
            let law = self.law.year(found.year)?;
            let balance = balance_before.unwrap_or_default();
            let limit = |equity| {
                result_reserve::transfer_limit(law, result, adjusted, tax_and_grants, equity, balance)
            };
            Ok((limit(Equity::NotNegative)?, limit(Equity::Negative)?, result_reserve::permitted_use(law)?))
        };
        let by_law = by_law();
        let Some((usual, negative_equity, permitted_use)) = found.known(CheckTopic::Reserve, by_law)? else {
            return Ok(());
        };
        let limit = match self.position.equity {
            Some(Equity::NotNegative) => Some(usual.limit.value),
            Some(Equity::Negative) => Some(negative_equity.limit.value),
            None => Some(usual.limit.value).filter(|limit| *limit == negative_equity.limit.value),
        };
        // Under a ceiling the transfer depends on the balance of the reserve, unless it is 0 in any case.
        let limit = limit
            .filter(|limit| balance_before.is_some() || usual.ceiling.is_none() || *limit == Decimal::ZERO);
        let reserve = Reserve {
            usual,
            negative_equity,
            limit,
            to_reserve: inputs.to_reserve,
            from_reserve: inputs.from_reserve,
            balance: self.balance,
            permitted_use,
        };
        let depends_on_equity =
            self.position.equity.is_some() && usual.limit.value != negative_equity.limit.value;
        let depends_on_balance = balance_before.is_some() && usual.ceiling.is_some();
        let assumed = depends_on_equity
            || depends_on_balance
            || *inputs != BalanceInputs { result: result.value, ..Default::default() };
        found.add(with_assumptions(usual.limit.quality, assumed), Finding::Reserve(reserve));
        Ok(())
    }

    /// Adds the deficits, in the last year: a deficit is restored by the years after it.
    fn deficits(&self, found: &mut YearChecks) -> Result<(), LawError> {
        if found.year != self.last {
            return Ok(());
        }
        let law = self.law.year(self.first);
        let restored = law.and_then(|law| {
            balance_requirement::restore_deficits(law, &self.position.deficits, &self.results)
        });
        for restoration in found.known(CheckTopic::Deficit, restored)?.unwrap_or_default() {
            let finding = Finding::Deficit { restoration, plan_ends: self.last };
            let quality = with_assumptions(self.quality, !self.position.deficits.is_empty());
            found.checks.push(Check { ix: found.ix, year: found.year, finding, quality });
        }
        Ok(())
    }
}

/// The quality of a finding that may depend on assumptions of the user.
fn with_assumptions(quality: Quality, assumed: bool) -> Quality {
    if assumed { Quality::Assumption } else { quality }
}
