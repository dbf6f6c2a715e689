//! Income equalisation: lag (2004:773) om kommunalekonomisk utjämning, 3-6 §§; rates in förordning (2004:881), 2-3 §§.

use rust_decimal::Decimal;

use crate::figure::{Origin, Quality};
use crate::label::{Label, Unit};
use crate::law::LawError;
use crate::ledger::{Ledger, NodeId, Op, minus, plus};
use crate::money::{Arithmetic, Rounding};
use crate::rows::RevenueRow;

/// What the income equalisation is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Basis {
    /// The municipality's projected tax base, kronor.
    pub tax_base: NodeId,
    /// The nation's mean tax base per inhabitant, projected, kronor.
    pub mean_tax_base: NodeId,
    /// Guarantee level, a factor of the mean (1.15).
    pub guarantee_level: NodeId,
    /// Population on 1 November the year before.
    pub population: NodeId,
}

/// What the own base lacks of the guaranteed one, kronor. Negative where it has more (3-4 §§).
pub fn missing_base(ledger: &mut Ledger, basis: Basis) -> NodeId {
    let guaranteed = ledger.make(
        Label::GuaranteedTaxBase,
        Unit::Kronor,
        Op::Product,
        Rounding::Exact,
        &[plus(basis.mean_tax_base), plus(basis.population), plus(basis.guarantee_level)],
    );
    ledger.sum(Label::MissingTaxBase, Unit::Kronor, &[plus(guaranteed), minus(basis.tax_base)])
}

/// Whether a municipality that lacks so much receives a grant; otherwise it pays a fee (5-6 §§).
#[must_use]
pub fn receives(missing: Decimal) -> bool {
    missing >= Decimal::ZERO
}

/// Grant (positive) or fee (negative), whole kronor: the county's rate of what is missing (5-6 §§). The municipality's
/// own tax rate has no part in it.
pub fn outcome(ledger: &mut Ledger, missing: NodeId, county_rate: NodeId) -> NodeId {
    ledger.make(
        Label::IncomeEqualisationByLaw,
        Unit::Kronor,
        Op::PercentOf,
        Rounding::Krona,
        &[plus(missing), plus(county_rate)],
    )
}

/// What a municipality's income equalisation is counted from, all of it in plain numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// The municipality's projected tax base, kronor.
    pub tax_base: Decimal,
    /// The nation's mean tax base per inhabitant, projected, kronor.
    pub mean_tax_base: Decimal,
    /// Guarantee level, a factor of the mean.
    pub guarantee_level: Decimal,
    /// Population on 1 November the year before.
    pub population: Decimal,
    /// The county's rate for those who receive, per cent.
    pub grant_rate: Decimal,
    /// The county's rate for those who pay, per cent.
    pub fee_rate: Decimal,
}

/// What growth of the own tax base does to the equalisation, kronor a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Growth {
    /// What the base grows by.
    pub tax_base: Decimal,
    /// How much the equalisation changes: negative where growth is equalised away.
    pub equalisation: Decimal,
}

/// Grant (positive) or fee (negative), whole kronor, by the very steps that the model takes (3-6 §§).
///
/// # Errors
/// When a number is out of range.
pub fn by_law(terms: &Terms) -> Result<Decimal, LawError> {
    let mut ledger = Ledger::default();
    let mut given =
        |label, unit, value| ledger.given(label, unit, value, Quality::Published, Origin::Neutral);
    let basis = Basis {
        tax_base: given(Label::Row(RevenueRow::TaxBase), Unit::Kronor, terms.tax_base),
        mean_tax_base: given(Label::MeanTaxBase, Unit::PerInhabitant, terms.mean_tax_base),
        guarantee_level: given(Label::GuaranteeLevel, Unit::Factor, terms.guarantee_level),
        population: given(Label::Population, Unit::Persons, terms.population),
    };
    let grant_rate = given(Label::CountyRate, Unit::Percent, terms.grant_rate);
    let fee_rate = given(Label::CountyRate, Unit::Percent, terms.fee_rate);
    let missing = missing_base(&mut ledger, basis);
    let rate = if receives(ledger.value(missing)) { grant_rate } else { fee_rate };
    let outcome = outcome(&mut ledger, missing, rate);
    if !ledger.is_in_range() {
        return Err(LawError::OutOfRange);
    }
    Ok(ledger.value(outcome))
}

/// What it changes that the own base grows by so many kronor and nothing else moves: the nation's mean stays.
///
/// # Errors
/// When a number is out of range.
pub fn growth(terms: &Terms, by: Decimal) -> Result<Growth, LawError> {
    let grown = terms.tax_base.added(by).ok_or(LawError::OutOfRange)?;
    let equalisation = change(terms, &Terms { tax_base: grown, ..*terms })?;
    Ok(Growth { tax_base: by, equalisation })
}

/// What so many more inhabitants without any income of their own change, kronor a year.
///
/// # Errors
/// When a number is out of range.
pub fn more_inhabitants(terms: &Terms, count: Decimal) -> Result<Decimal, LawError> {
    let population = terms.population.added(count).ok_or(LawError::OutOfRange)?;
    change(terms, &Terms { population, ..*terms })
}

/// `amount` per inhabitant of 1 November, kronor, unrounded. It is published in whole kronor.
///
/// # Errors
/// When nobody lives there.
pub fn per_inhabitant(amount: Decimal, population: Decimal) -> Result<Decimal, LawError> {
    amount.over(population).ok_or(LawError::OutOfRange)
}

fn change(before: &Terms, after: &Terms) -> Result<Decimal, LawError> {
    by_law(after)?.less(by_law(before)?).ok_or(LawError::OutOfRange)
}
