//! Checks of a budget against the law, each with its provision, its finding and the quality of its inputs.

use rust_decimal::Decimal;

use super::figure::Quality;
use super::law::{Amount, LawByYear, LawError};
use super::ledger::NodeId;
use super::municipality::Municipality;
use super::outcome::Outcome;
use super::statutes::balance_requirement::Deficit;
use super::statutes::result_reserve::Equity;
use super::{YEARS, YearIx};

mod finding;
mod result;
mod services;

pub use result::surplus_target;

pub use finding::{CheckState, CheckTopic, FeeCeilingCheck, Finding, Paragraph, Reserve};

/// Inputs of the checks that municipality files do not have. A field that is None is unknown, and the checks report that.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FinancialPosition {
    /// The sign of the municipality's equity, with all pension obligations included.
    pub equity: Option<Equity>,
    /// Balance of the result reserve at the beginning of the first year, kronor.
    pub reserve: Option<Decimal>,
    /// Deficits of earlier years that are not yet restored.
    pub deficits: Vec<Deficit>,
    /// Gains in each year that do not count in the balance requirement, kronor.
    pub gains: [Decimal; YEARS],
    /// Transfer to the reserve in each year, kronor.
    pub to_reserve: [Decimal; YEARS],
    /// Transfer from the reserve in each year, kronor.
    pub from_reserve: [Decimal; YEARS],
    /// Part of each year's deficit that need not be restored for special reasons, kronor.
    pub special_reasons: [Decimal; YEARS],
}

/// A check of one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The year's index.
    pub ix: YearIx,
    /// The year.
    pub year: u16,
    /// The finding.
    pub finding: Finding,
    /// The worst quality of its inputs.
    pub quality: Quality,
}

impl Check {
    /// Whether the law is met.
    #[must_use]
    pub fn state(&self) -> CheckState {
        self.finding.state()
    }

    /// The provision that it checks.
    #[must_use]
    pub fn paragraph(&self) -> Paragraph {
        self.finding.paragraph()
    }
}

/// All checks, by year. The order within a year: budget, surplus target, reserve, deficits, and the fees by committee. A check that needs
/// an unknown legal value is [`Finding::NotKnown`], not an error.
///
/// # Errors
/// If a number is out of range.
pub fn checks(
    outcome: &Outcome,
    municipality: &Municipality,
    law: &LawByYear,
    standing: &FinancialPosition,
) -> Result<Vec<Check>, LawError> {
    let mut years = result::PlanYears::new(municipality, law, standing);
    let mut checks = Vec::new();
    for ix in YearIx::ALL {
        let (year, start) = (outcome.year(ix), ix.get(&municipality.years));
        let mut found = YearChecks { checks: &mut checks, ix, year: start.year };
        years.check(&mut found, outcome, year)?;
        services::check(&mut found, outcome, municipality, year)?;
    }
    Ok(checks)
}

/// Collects the checks of one year.
struct YearChecks<'a> {
    checks: &'a mut Vec<Check>,
    ix: YearIx,
    year: u16,
}

impl YearChecks<'_> {
    fn add(&mut self, quality: Quality, finding: Finding) {
        self.checks.push(Check { ix: self.ix, year: self.year, finding, quality });
    }

    /// Unwraps `found`. An unknown legal value is recorded as a finding about `topic`; a number out of range is an error.
    fn known<T>(&mut self, topic: CheckTopic, found: Result<T, LawError>) -> Result<Option<T>, LawError> {
        match found {
            Ok(found) => Ok(Some(found)),
            Err(LawError::OutOfRange) => Err(LawError::OutOfRange),
            Err(reason) => {
                self.add(Quality::Assumption, Finding::NotKnown(topic, Some(reason)));
                Ok(None)
            }
        }
    }
}

/// The value of a node with its quality. A node that is not in the ledger is 0.
#[must_use]
pub fn amount(outcome: &Outcome, id: NodeId) -> Amount {
    let quality = outcome.ledger.node(id).map_or(Quality::Assumption, |node| node.quality);
    Amount { value: outcome.value(id), quality }
}
