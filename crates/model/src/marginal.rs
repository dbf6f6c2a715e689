//! What one step more brings: a krona, ten öre, a per cent of growth, an inhabitant. Nobody guesses these right, so they are
//! shown as figures.

use rust_decimal::Decimal;

use super::YearIx;
use super::checks::amount;
use super::figure::{Figure, LegalValue, Quality};
use super::law::{Amount, LawByYear, LawError, Parameter};
use super::money::{DecimalExt, in_percent_of, percent_of};
use super::municipality::{Municipality, YearStart};
use super::outcome::{Outcome, YearOutcome};
use super::statutes::income_equalisation::{self, Terms};
use super::statutes::municipal_tax;
use crate::rows::RevenueRow;

/// What one step more brings in a year, kronor. What is not known says why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marginals {
    /// One krona more in tax rate.
    pub one_krona: Result<Amount, LawError>,
    /// Ten öre more in tax rate.
    pub ten_ore: Result<Amount, LawError>,
    /// What the state pays a month: tax, equalisation and property fee.
    pub payment: Result<Amount, LawError>,
    /// One per cent more in own tax base.
    pub growth: Result<Growth, LawError>,
    /// One inhabitant more, without any income of their own.
    pub inhabitant: Result<Inhabitant, LawError>,
}

/// What one per cent more in own tax base leaves, kronor a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Growth {
    /// What the projected base grows by.
    pub tax_base: Amount,
    /// What the tax rises by.
    pub tax: Amount,
    /// What the equalisation changes by: negative where growth is equalised away.
    pub equalisation: Amount,
    /// What is left of the tax.
    pub kept: Amount,
    /// The same in per cent of the tax; nothing where there is no tax.
    pub kept_percent: Option<Decimal>,
}

/// What one inhabitant more brings, kronor a year. The cost equalisation moves with age too, by rules that are not modelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inhabitant {
    /// By the income equalisation.
    pub equalisation: Amount,
    /// By the adjustment item.
    pub adjustment: Result<Amount, LawError>,
    /// By the final settlement.
    pub settlement: Result<Amount, LawError>,
    /// What of it is known, in all.
    pub known: Amount,
}

/// What one step more brings in one year of an outcome.
#[must_use]
pub fn marginals(outcome: &Outcome, municipality: &Municipality, law: &LawByYear, ix: YearIx) -> Marginals {
    let year = outcome.year(ix);
    let now = &year.now;
    let start = ix.get(&municipality.years);
    let base = amount(outcome, now[RevenueRow::TaxBase]);
    let terms = terms(base, start, &municipality.county, law);
    Marginals {
        one_krona: municipal_tax::brings(base, Decimal::ONE),
        ten_ore: municipal_tax::brings(base, TEN_ORE),
        payment: municipal_tax::monthly_payment(
            amount(outcome, now.preliminary_tax),
            amount(outcome, now.equalisation),
            amount(outcome, now[RevenueRow::PropertyFee]),
        ),
        growth: terms.clone().and_then(|terms| growth(outcome, year, base, &terms)),
        inhabitant: terms.and_then(|terms| inhabitant(start.year, law, &terms)),
    }
}

const TEN_ORE: Decimal = Decimal::from_parts(1, 0, 0, false, 1);

/// The terms of the income equalisation, and the worst quality among them.
type Qualified = (Terms, Quality);

fn terms(base: Amount, start: &YearStart, county: &str, law: &LawByYear) -> Result<Qualified, LawError> {
    let year = start.year;
    let legal = |value| {
        let legal = law.simulation_value(year, county, value);
        legal.map(|legal| (legal.value, legal.quality)).ok_or(LawError::UnknownToModel { value, year })
    };
    let own = |figure: Figure| (figure.value, figure.quality);
    let mean = match start.mean_tax_base {
        Some(figure) => own(figure),
        None => legal(LegalValue::MeanTaxBase)?,
    };
    let guarantee = legal(LegalValue::GuaranteeLevel)?;
    let (grant, fee) = (legal(LegalValue::GrantRate)?, legal(LegalValue::FeeRate)?);
    let population = own(start.population);
    let terms = Terms {
        tax_base: base.value,
        mean_tax_base: mean.0,
        guarantee_level: guarantee.0,
        population: population.0,
        grant_rate: grant.0,
        fee_rate: fee.0,
    };
    let quality = base.quality.max(mean.1).max(guarantee.1).max(population.1).max(grant.1).max(fee.1);
    Ok((terms, quality))
}

fn growth(
    outcome: &Outcome,
    year: &YearOutcome,
    base: Amount,
    (terms, quality): &Qualified,
) -> Result<Growth, LawError> {
    let by = percent_of(base.value, Decimal::ONE).ok_or(LawError::OutOfRange)?;
    let tax_base = Amount { value: by, quality: base.quality };
    let rate = amount(outcome, year.now[RevenueRow::TaxRate]);
    let tax = Amount::derived(percent_of(by, rate.value), &[base.quality, rate.quality])?;
    let equalisation =
        Amount { value: income_equalisation::growth(terms, by)?.equalisation, quality: *quality };
    let kept = Amount::derived(tax.value.try_add(equalisation.value), &[tax.quality, equalisation.quality])?;
    let kept_percent = in_percent_of(kept.value, tax.value);
    Ok(Growth { tax_base, tax, equalisation, kept, kept_percent })
}

fn inhabitant(year: u16, law: &LawByYear, (terms, quality): &Qualified) -> Result<Inhabitant, LawError> {
    let equalisation =
        Amount { value: income_equalisation::more_inhabitants(terms, Decimal::ONE)?, quality: *quality };
    let adjustment = law.year(year).and_then(|law| {
        let legal = law.get(Parameter::AdjustmentPerInhabitant)?;
        Ok(Amount { value: legal.value, quality: legal.quality })
    });
    let settlement = municipal_tax::final_settlement(year, law);
    let mut known = equalisation;
    for part in [&adjustment, &settlement].into_iter().flatten() {
        known = Amount::derived(known.value.try_add(part.value), &[known.quality, part.quality])?;
    }
    Ok(Inhabitant { equalisation, adjustment, settlement, known })
}
