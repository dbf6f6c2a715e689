//! What a user assumes of the municipality and of the law: what the checks ask and no budget file says, and values of years
//! whose law is not known. Kept in the browser's settings, and never a part of a scenario: it is no decision.

mod amount;
mod simulation;
mod text;

use rust_decimal::Decimal;
use serde_json::{Map, Value};

pub use amount::AssumedAmount;
pub use text::{read, rewrite, write};

use std::sync::Arc;

use super::parameter_files;
use model::YearIx;
use model::checks::FinancialPosition;
use model::figure::LegalValue;
use model::law::{AssumedValues, LawByYear, Parameter, Provision, RequiredValue, SimulationLaw};
use model::money::{DecimalExt, growth_factor};
use model::statutes::balance_requirement::Deficit;

/// What a user assumes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assumed {
    /// Of the municipality, for the checks.
    pub standing: FinancialPosition,
    /// Of the law: a year's value, in the parameter's unit.
    pub law: Vec<(u16, Parameter, Decimal)>,
    /// Of the values that the simulation computes with.
    pub simulation: AssumedValues,
    /// Of other municipalities, by their ids, as it is stored.
    pub elsewhere: Map<String, Value>,
}

impl Assumed {
    /// The assumed amount, kronor; none where the user has entered nothing or 0, which mean the same.
    #[must_use]
    pub fn amount(&self, asked: AssumedAmount) -> Option<Decimal> {
        let standing = &self.standing;
        let of_year =
            |years, year: YearIx| Some(*year.get(years)).filter(|amount: &Decimal| !amount.is_zero());
        match asked {
            AssumedAmount::Reserve => standing.reserve,
            AssumedAmount::Deficit(year) => {
                standing.deficits.iter().find(|deficit| deficit.year == year).map(|deficit| deficit.amount)
            }
            AssumedAmount::Gains(year) => of_year(&standing.gains, year),
            AssumedAmount::ToReserve(year) => of_year(&standing.to_reserve, year),
            AssumedAmount::FromReserve(year) => of_year(&standing.from_reserve, year),
            AssumedAmount::SpecialReasons(year) => of_year(&standing.special_reasons, year),
        }
    }

    /// Sets the assumed amount, kronor; none removes it.
    pub fn put(&mut self, asked: AssumedAmount, amount: Option<Decimal>) {
        let standing = &mut self.standing;
        let (years, year) = match asked {
            AssumedAmount::Reserve => {
                standing.reserve = amount;
                return;
            }
            AssumedAmount::Deficit(year) => {
                standing.deficits.retain(|deficit| deficit.year != year);
                // The oldest first, in the order in which they are to be restored.
                let position = standing.deficits.iter().filter(|deficit| deficit.year < year).count();
                if let Some(amount) = amount.filter(|amount| !amount.is_zero()) {
                    standing.deficits.insert(position, Deficit { year, amount });
                }
                return;
            }
            AssumedAmount::Gains(year) => (&mut standing.gains, year),
            AssumedAmount::ToReserve(year) => (&mut standing.to_reserve, year),
            AssumedAmount::FromReserve(year) => (&mut standing.from_reserve, year),
            AssumedAmount::SpecialReasons(year) => (&mut standing.special_reasons, year),
        };
        *year.get_mut(years) = amount.unwrap_or(Decimal::ZERO);
    }

    /// The assumed value of a parameter in a year, in the parameter's unit.
    #[must_use]
    pub fn legal(&self, year: u16, parameter: Parameter) -> Option<Decimal> {
        let assumed = self.law.iter().find(|(of_year, of, _)| (*of_year, *of) == (year, parameter));
        assumed.map(|(.., value)| *value)
    }

    /// Sets the assumed value of a parameter in a year; none removes it.
    pub fn put_legal(&mut self, year: u16, parameter: Parameter, value: Option<Decimal>) {
        self.law.retain(|(of_year, of, _)| (*of_year, *of) != (year, parameter));
        self.law.extend(value.map(|value| (year, parameter, value)));
    }

    /// The law with what the user assumes of it. What is known stays as it is: it may have become known since.
    #[must_use]
    pub fn applied_to(&self, carried: &LawByYear) -> LawByYear {
        let mut law = carried.clone();
        law.simulation.assumed.clone_from(&self.simulation);
        for (year, parameter, value) in &self.law {
            let known = carried.year(*year).ok().and_then(|law| law.provisions.get(parameter));
            if matches!(known, Some(Provision::Unknown(_))) {
                // A value that the parameter cannot have leaves it unknown, with its reason.
                let _unknown_stays = law.assume(*year, *parameter, *value);
            }
        }
        law
    }

    /// Sets the assumed value that the simulation computes with; none removes it. The paragraph is that of the nearest year in
    /// `carried`.
    pub fn put_simulation(
        &mut self,
        required: &RequiredValue,
        value: Option<Decimal>,
        carried: &SimulationLaw,
    ) {
        let law = required.nearest(carried).map_or("–", |(_, known)| &known.law);
        required.assume(&mut self.simulation, value, law);
    }

    /// Sets the factor of both years' projections together, where both are assumed and `carried` has none.
    pub fn join_projections(&mut self, year: u16, carried: &SimulationLaw) {
        let required = RequiredValue { year, county: String::new(), value: LegalValue::ProjectionFactor };
        let growth = |parameter| growth_factor(self.legal(year, parameter)?);
        let both = growth(Parameter::FirstProjection).zip(growth(Parameter::SecondProjection));
        let both = both.and_then(|(first, second)| first.try_mul(second));
        if let Some(both) = both.filter(|both| required.value.can_be(*both))
            && required.find(carried).is_none()
        {
            self.put_simulation(&required, Some(both), carried);
        }
    }
}

/// The law that the session computes by: as carried, with what the settings' text assumes of the simulation's values.
#[must_use]
pub fn law_with_assumptions(text: Option<&str>) -> SimulationLaw {
    let known = Arc::clone(&parameter_files::carried_simulation().known);
    SimulationLaw { known, assumed: text.map(text::read_simulation).unwrap_or_default() }
}

#[cfg(test)]
mod tests;
