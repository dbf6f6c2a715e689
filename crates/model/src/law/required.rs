//! The values of the law that the simulation needs for the years of a municipality, and assumptions of them.

use rust_decimal::Decimal;

use super::{AssumedValues, Measure, SimulationLaw, SimulationValues, StatutoryValue};
use crate::figure::LegalValue;
use crate::money::DecimalExt;
use crate::municipality::{Municipality, YearFigures};

/// A value of the law that the simulation needs for a year and a county.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequiredValue {
    /// The year.
    pub year: u16,
    /// The county code, for the county's rates.
    pub county: String,
    /// Which value.
    pub value: LegalValue,
}

/// The largest number of decimals in a parameter file.
const MOST_DECIMALS: u32 = 9;

impl LegalValue {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::ProjectionFactor, Self::MeanTaxBase, Self::GuaranteeLevel, Self::GrantRate, Self::FeeRate];

    /// Whether it is one of the county's rates.
    #[must_use]
    pub fn is_rate(self) -> bool {
        match self {
            Self::GrantRate | Self::FeeRate => true,
            Self::ProjectionFactor | Self::MeanTaxBase | Self::GuaranteeLevel => false,
        }
    }

    /// Its unit.
    #[must_use]
    pub fn measure(self) -> Measure {
        match self {
            Self::ProjectionFactor | Self::GuaranteeLevel => Measure::Factor,
            Self::MeanTaxBase => Measure::KronorPerInhabitant,
            Self::GrantRate | Self::FeeRate => Measure::Percent,
        }
    }

    /// Whether `value` is in its range. A value out of range is an error of input.
    #[must_use]
    pub fn can_be(self, value: Decimal) -> bool {
        let (least, most) = match self {
            Self::ProjectionFactor => (80, 140),
            Self::MeanTaxBase => (10_000_000, 100_000_000),
            Self::GuaranteeLevel => (80, 150),
            Self::GrantRate | Self::FeeRate => (1_000, 3_000),
        };
        let in_range =
            |hundredths: Decimal| hundredths >= Decimal::from(least) && hundredths <= Decimal::from(most);
        value.try_mul(Decimal::ONE_HUNDRED).is_some_and(in_range)
            && value.normalize().scale() <= MOST_DECIMALS
    }
}

impl RequiredValue {
    /// Its value in `law`, if it is known or assumed.
    #[must_use]
    pub fn find<'a>(&self, law: &'a SimulationLaw) -> Option<&'a StatutoryValue> {
        law.value(self.year, &self.county, self.value)
    }

    /// Its value among the assumptions.
    #[must_use]
    pub fn find_assumed<'a>(&self, assumed: &'a AssumedValues) -> Option<&'a StatutoryValue> {
        assumed.get(&self.year)?.get(&self.county, self.value)?.as_ref().ok()
    }

    /// The nearest year for which `law` has a value, and that value.
    #[must_use]
    pub fn nearest<'a>(&self, law: &'a SimulationLaw) -> Option<(u16, &'a StatutoryValue)> {
        let in_year = |year| law.value(year, &self.county, self.value);
        let year = law.nearest(self.year, |year| in_year(year).is_some())?;
        Some((year, in_year(year)?))
    }

    /// The reason why it is not known, from the parameter file.
    #[must_use]
    pub fn reason<'a>(&self, law: &'a SimulationLaw) -> Option<&'a str> {
        let of_year = law.known.get(&self.year)?;
        of_year.get(&self.county, self.value)?.as_ref().err().map(String::as_str)
    }

    /// Sets its value in `assumed`, under the paragraph `law`; `None` removes the assumption.
    pub fn assume(&self, assumed: &mut AssumedValues, value: Option<Decimal>, law: &str) {
        let value = value.map(|value| StatutoryValue::assumed(value, law.to_owned())).ok_or_else(String::new);
        let mut values = assumed.remove(&self.year).unwrap_or_default();
        let county = || self.county.clone();
        match self.value {
            LegalValue::ProjectionFactor => values.projection_factor = value,
            LegalValue::MeanTaxBase => values.mean_tax_base = value,
            LegalValue::GuaranteeLevel => values.guarantee_level = value,
            LegalValue::GrantRate => values.county_rates.update(county(), |rates| rates.grant = value),
            LegalValue::FeeRate => values.county_rates.update(county(), |rates| rates.fee = value),
        }
        values.county_rates.retain(|_, rates| rates.grant.is_ok() || rates.fee.is_ok());
        if values != SimulationValues::default() {
            assumed.insert(self.year, values);
        }
    }
}

/// The values that the simulation needs for the years of `municipality` and that neither its file nor `law` has.
///
/// A county that the parameter file of a year lacks is an error in the municipality file, not an unknown value.
#[must_use]
pub fn unknown_values(municipality: &Municipality, law: &SimulationLaw) -> Vec<RequiredValue> {
    let of_year = |start| {
        let values = unknown_values_of_year(start, &municipality.county, law);
        values.map(|value| RequiredValue { year: start.year, county: municipality.county.clone(), value })
    };
    municipality.years.iter().flat_map(of_year).collect()
}

/// As [`unknown_values`], for one year of a municipality in `county`.
pub fn unknown_values_of_year(
    start: &YearFigures,
    county: &str,
    law: &SimulationLaw,
) -> impl Iterator<Item = LegalValue> {
    LegalValue::ALL.into_iter().filter(move |value| {
        let is_needed = match value {
            LegalValue::ProjectionFactor => start.projection.is_none(),
            LegalValue::MeanTaxBase => start.mean_tax_base.is_none(),
            LegalValue::GuaranteeLevel => true,
            LegalValue::GrantRate | LegalValue::FeeRate => !law.known.contains_key(&start.year),
        };
        is_needed && law.value(start.year, county, *value).is_none()
    })
}
