//! Whether a budget keeps the law: each check with its paragraph, what was found and how far that can be trusted.

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

pub use finding::{FeeRoom, Finding, Paragraph, Reserve, State, Topic};

/// What the checks ask that no budget file says. What is left empty is not known, and the checks say so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether the municipality owns more than it owes, all its pensions counted.
    pub equity: Option<Equity>,
    /// What the reserve holds when the first year begins, kronor.
    pub reserve: Option<Decimal>,
    /// Deficits of years before the first that are still to be restored.
    pub deficits: Vec<Deficit>,
    /// Each year's gains that the balance requirement does not count, kronor.
    pub gains: [Decimal; YEARS],
    /// What each year sets aside to the reserve, kronor.
    pub to_reserve: [Decimal; YEARS],
    /// What each year takes from the reserve, kronor.
    pub from_reserve: [Decimal; YEARS],
    /// What special reasons let each year leave unrestored, kronor.
    pub special_reasons: [Decimal; YEARS],
}

/// One check of one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Which of the municipality's years.
    pub ix: YearIx,
    /// The year.
    pub year: u16,
    /// What was found.
    pub finding: Finding,
    /// The worst quality among what it was found from.
    pub quality: Quality,
}

impl Check {
    /// Whether the law is kept.
    #[must_use]
    pub fn state(&self) -> State {
        self.finding.state()
    }

    /// Where the law says it.
    #[must_use]
    pub fn paragraph(&self) -> Paragraph {
        self.finding.paragraph()
    }
}

/// All checks of all years, year by year; within a year the budget, the target, the reserve, deficits, and then the fees in the
/// committees' order. What the law of a year has no known value for is [`Finding::NotKnown`], not an error.
///
/// # Errors
/// When a number is out of range.
pub fn checks(
    outcome: &Outcome,
    municipality: &Municipality,
    law: &LawByYear,
    standing: &Standing,
) -> Result<Vec<Check>, LawError> {
    let mut years = result::Years::new(municipality, law, standing);
    let mut checks = Vec::new();
    for ix in YearIx::ALL {
        let (year, start) = (outcome.year(ix), ix.get(&municipality.years));
        let mut found = Found { checks: &mut checks, ix, year: start.year };
        years.check(&mut found, outcome, year)?;
        services::check(&mut found, outcome, municipality, year)?;
    }
    Ok(checks)
}

/// The checks of one year as they are found.
struct Found<'a> {
    checks: &'a mut Vec<Check>,
    ix: YearIx,
    year: u16,
}

impl Found<'_> {
    fn add(&mut self, quality: Quality, finding: Finding) {
        self.checks.push(Check { ix: self.ix, year: self.year, finding, quality });
    }

    /// What was found, or that it is not known; an error where it could not be counted.
    fn known<T>(&mut self, topic: Topic, found: Result<T, LawError>) -> Result<Option<T>, LawError> {
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

/// A number of the outcome with its quality.
#[must_use]
pub fn amount(outcome: &Outcome, id: NodeId) -> Amount {
    let quality = outcome.ledger.node(id).map_or(Quality::Assumption, |node| node.quality);
    Amount { value: outcome.value(id), quality }
}
