//! Marginal effects: of a krona or ten öre on the tax rate, of growth of the tax base, and of an inhabitant.

use rust_decimal::Decimal;

use super::YearIx;
use super::checks::amount;
use super::figure::{Figure, LegalValue, Quality};
use super::law::{Amount, LawByYear, LawError, Parameter};
use super::ledger::NodeId;
use super::lever::Lever;
use super::money::{DecimalExt, in_percent_of, percent_of};
use super::municipality::{Municipality, YearFigures};
use super::outcome::{Outcome, YearOutcome};
use super::statutes::income_equalisation::{self, EqualisationInputs};
use super::statutes::municipal_tax;
use super::step_effect::{base_before_own_change, raised, raised_by, step_effect};
use crate::rows::RevenueRow;

/// The marginal effects in a year, kronor. Each is an error if it cannot be computed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marginals {
    /// Revenue from a tax rate that is one krona higher.
    pub one_krona: Result<Amount, LawError>,
    /// Revenue from a tax rate that is ten öre higher.
    pub ten_ore: Result<Amount, LawError>,
    /// The state's monthly payment: tax, equalisation and property fee.
    pub payment: Result<Amount, LawError>,
    /// Growth of the municipality's tax base by one per cent.
    pub growth: Result<Growth, LawError>,
    /// One more inhabitant, without income.
    pub inhabitant: Result<Inhabitant, LawError>,
}

/// The effect of growth of the municipality's tax base by one per cent of that of the start state, kronor a year: what the lever
/// of the tax base brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Growth {
    /// The tax base that grows: that of the start state.
    pub base: NodeId,
    /// Increase of the projected tax base.
    pub tax_base: Amount,
    /// Increase of the tax.
    pub tax: Amount,
    /// Change of the equalisation; negative if it takes a part of the growth, 0 if the user has set it.
    pub equalisation: Amount,
    /// Sum of `tax` and `equalisation`.
    pub kept: Amount,
    /// `kept` in per cent of `tax`. None if the tax is 0.
    pub kept_percent: Option<Decimal>,
    /// Whether the user has set the income equalisation, which then stays whatever the tax base is.
    pub equalisation_is_set: bool,
    /// The per cent by which the user has raised the income equalisation, and so its change.
    pub equalisation_raised_by: Option<NodeId>,
}

/// The effect of one more inhabitant, kronor a year. The cost equalisation also depends on age, by rules that are not modelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inhabitant {
    /// From the income equalisation; 0 if the user has set it.
    pub equalisation: Amount,
    /// Whether the user has set the income equalisation, which then stays whatever the population is.
    pub equalisation_is_set: bool,
    /// The per cent by which the user has raised the income equalisation, and so its change.
    pub equalisation_raised_by: Option<NodeId>,
    /// From the adjustment item.
    pub adjustment: Result<Amount, LawError>,
    /// From the final settlement.
    pub settlement: Result<Amount, LawError>,
    /// The sum of the known parts.
    pub known: Amount,
}

/// The marginal effects in one year of an outcome.
#[must_use]
pub fn marginals(outcome: &Outcome, municipality: &Municipality, law: &LawByYear, ix: YearIx) -> Marginals {
    let now = &outcome.year(ix).now;
    let start = ix.get(&municipality.years);
    let base = amount(outcome, now[RevenueRow::TaxBase]);
    let inputs = inputs(base, start, &municipality.county, law)
        .and_then(|(inputs, quality)| with_changes(outcome, ix, inputs, quality));
    Marginals {
        one_krona: municipal_tax::revenue_of_rate_change(base, Decimal::ONE),
        ten_ore: municipal_tax::revenue_of_rate_change(base, TEN_ORE),
        payment: municipal_tax::monthly_payment(
            amount(outcome, now.preliminary_tax),
            amount(outcome, now.equalisation),
            amount(outcome, now[RevenueRow::PropertyFee]),
        ),
        growth: inputs.clone().and_then(|(_, quality)| growth(outcome, ix, quality)),
        inhabitant: inputs.and_then(|inputs| inhabitant(outcome, ix, law, start.year, &inputs)),
    }
}

const TEN_ORE: Decimal = Decimal::from_parts(1, 0, 0, false, 1);

/// The inputs of the income equalisation, and their worst quality.
type QualifiedInputs = (EqualisationInputs, Quality);

fn inputs(
    base: Amount,
    start: &YearFigures,
    county: &str,
    law: &LawByYear,
) -> Result<QualifiedInputs, LawError> {
    let year = start.year;
    let legal = |value| {
        let legal = law.simulation.value(year, county, value);
        legal.map(|legal| (legal.value, legal.quality)).ok_or(LawError::UnknownToModel { value, year })
    };
    let qualified = |figure: Figure| (figure.value, figure.quality);
    let mean = match start.mean_tax_base {
        Some(figure) => qualified(figure),
        None => legal(LegalValue::MeanTaxBase)?,
    };
    let guarantee = legal(LegalValue::GuaranteeLevel)?;
    let (grant, fee) = (legal(LegalValue::GrantRate)?, legal(LegalValue::FeeRate)?);
    let population = qualified(start.population);
    let inputs = EqualisationInputs {
        tax_base: base.value,
        mean_tax_base: mean.0,
        guarantee_level: guarantee.0,
        population: population.0,
        grant_rate: grant.0,
        fee_rate: fee.0,
    };
    let quality = base.quality.max(mean.1).max(guarantee.1).max(population.1).max(grant.1).max(fee.1);
    Ok((inputs, quality))
}

/// The inputs with the population of the outcome, and the nation's mean as the user has moved it.
fn with_changes(
    outcome: &Outcome,
    ix: YearIx,
    inputs: EqualisationInputs,
    quality: Quality,
) -> Result<QualifiedInputs, LawError> {
    let population = amount(outcome, outcome.year(ix).now.population);
    let base = base_before_own_change(outcome, ix).ok_or(LawError::OutOfRange)?;
    let quality = quality.max(population.quality);
    let inputs = EqualisationInputs { population: population.value, ..inputs };
    let Some(percent) = raised_by(outcome, base, Lever::NationalTaxBase, ix) else {
        return Ok((inputs, quality));
    };
    let percent = amount(outcome, percent);
    let mean_tax_base = raised(inputs.mean_tax_base, percent.value).ok_or(LawError::OutOfRange)?;
    Ok((EqualisationInputs { mean_tax_base, ..inputs }, quality.max(percent.quality)))
}

fn growth(outcome: &Outcome, ix: YearIx, quality: Quality) -> Result<Growth, LawError> {
    let lever = Lever::Row(RevenueRow::TaxBase);
    let year = outcome.year(ix);
    let by_lever = step_effect(outcome, ix, lever).ok_or(LawError::OutOfRange)?;
    // A step of the lever is a part of a per cent.
    let step = lever.spec().step;
    let of_a_percent = |of_a_step: Decimal| of_a_step.try_div(step).ok_or(LawError::OutOfRange);
    let (tax, kept) =
        (of_a_percent(by_lever.before_equalisation)?, of_a_percent(by_lever.after_equalisation)?);
    let base_node = base_before_own_change(outcome, ix).ok_or(LawError::OutOfRange)?;
    let base = amount(outcome, base_node);
    let rate = amount(outcome, year.now[RevenueRow::TaxRate]);
    let own = own_equalisation(outcome, year);
    let raised_by = equalisation_raised_by(outcome, ix);
    let quality = raised_by.map_or(quality, |percent| quality.max(amount(outcome, percent).quality));
    let tax = Amount { value: tax, quality: base.quality.max(rate.quality) };
    let equalisation = Amount {
        value: kept.try_sub(tax.value).ok_or(LawError::OutOfRange)?,
        quality: own.unwrap_or(quality),
    };
    Ok(Growth {
        base: base_node,
        tax_base: Amount::derived(percent_of(base.value, Decimal::ONE), &[base.quality])?,
        tax,
        equalisation,
        kept: Amount { value: kept, quality: tax.quality.max(equalisation.quality) },
        kept_percent: in_percent_of(kept, tax.value),
        equalisation_is_set: own.is_some(),
        equalisation_raised_by: raised_by,
    })
}

/// The quality of the income equalisation that the user has set. None if the law determines it.
fn own_equalisation(outcome: &Outcome, year: &YearOutcome) -> Option<Quality> {
    let row = RevenueRow::IncomeEqualisation;
    year.held[row].then(|| amount(outcome, year.now[row]).quality)
}

/// The per cent by which the user has raised the income equalisation. None if that is as the law or the user says in kronor.
fn equalisation_raised_by(outcome: &Outcome, ix: YearIx) -> Option<NodeId> {
    let row = RevenueRow::IncomeEqualisation;
    raised_by(outcome, outcome.year(ix).now[row], Lever::Row(row), ix)
}

fn inhabitant(
    outcome: &Outcome,
    ix: YearIx,
    law: &LawByYear,
    year: u16,
    (inputs, quality): &QualifiedInputs,
) -> Result<Inhabitant, LawError> {
    let own = own_equalisation(outcome, outcome.year(ix));
    let raised_by = equalisation_raised_by(outcome, ix);
    let by_law = || income_equalisation::effect_of_inhabitants(inputs, Decimal::ONE);
    let equalisation = match (own, raised_by.map(|percent| amount(outcome, percent))) {
        (Some(quality), _) => Amount { value: Decimal::ZERO, quality },
        (None, Some(percent)) => {
            Amount::derived(raised(by_law()?, percent.value), &[*quality, percent.quality])?
        }
        (None, None) => Amount { value: by_law()?, quality: *quality },
    };
    let adjustment = law.year(year).and_then(|law| {
        let legal = law.get(Parameter::AdjustmentPerInhabitant)?;
        Ok(Amount { value: legal.value, quality: legal.quality })
    });
    let settlement = municipal_tax::final_settlement(year, law);
    let mut known = equalisation;
    for part in [&adjustment, &settlement].into_iter().flatten() {
        known = Amount::derived(known.value.try_add(part.value), &[known.quality, part.quality])?;
    }
    Ok(Inhabitant {
        equalisation,
        equalisation_is_set: own.is_some(),
        equalisation_raised_by: raised_by,
        adjustment,
        settlement,
        known,
    })
}
