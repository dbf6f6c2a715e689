//! The values of the law that the simulation needs for a municipality's years, and what a user can assume of them.

use rust_decimal::Decimal;

use super::{AssumedValues, KnownValue, Measure, SimulationLaw, SimulationValues, StatutoryValue};
use crate::figure::LegalValue;
use crate::money::DecimalExt;
use crate::municipality::Municipality;

/// A value of the law that the simulation needs, in a year and a county.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequiredValue {
    /// The year.
    pub year: u16,
    /// Code of the county, for its rates.
    pub county: String,
    /// Which value.
    pub value: LegalValue,
}

/// The most decimals that a parameter file can hold.
const MOST_DECIMALS: u32 = 9;

impl LegalValue {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::ProjectionFactor, Self::MeanTaxBase, Self::GuaranteeLevel, Self::GrantRate, Self::FeeRate];

    /// Whether it is a rate of the county.
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

    /// Whether it can be `value`: what lies outside its range is a mistake, not a law.
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
    /// What `law` has for it, if it is known.
    #[must_use]
    pub fn find<'a>(&self, law: &'a SimulationLaw) -> Option<&'a StatutoryValue> {
        law.value(self.year, &self.county, self.value)
    }

    /// What a user assumes for it.
    #[must_use]
    pub fn find_assumed<'a>(&self, assumed: &'a AssumedValues) -> Option<&'a StatutoryValue> {
        assumed.get(&self.year)?.get(&self.county, self.value)?.as_ref().ok()
    }

    /// The nearest year that `law` knows it of, and what it was then.
    #[must_use]
    pub fn nearest<'a>(&self, law: &'a SimulationLaw) -> Option<(u16, &'a StatutoryValue)> {
        let in_year = |year| law.value(year, &self.county, self.value);
        let year = law.nearest(self.year, |year| in_year(year).is_some())?;
        Some((year, in_year(year)?))
    }

    /// Why `law` has nothing for it, in its own words; nothing where it gives no reason.
    #[must_use]
    pub fn reason<'a>(&self, law: &'a SimulationLaw) -> Option<&'a str> {
        let of_year = law.known.get(&self.year)?;
        of_year.get(&self.county, self.value)?.as_ref().err().map(String::as_str)
    }

    /// Puts `value` for it among `assumed`, under the paragraph `law`; with none, takes the assumption away.
    pub fn assume(&self, assumed: &mut AssumedValues, value: Option<Decimal>, law: &str) {
        let value = value.map(|value| StatutoryValue::assumed(value, law.to_owned()));
        let mut values = assumed.remove(&self.year).unwrap_or_default();
        *self.place_in(&mut values) = value.ok_or_else(String::new);
        values.county_rates.retain(|_, rates| rates.grant.is_ok() || rates.fee.is_ok());
        if values != SimulationValues::default() {
            assumed.insert(self.year, values);
        }
    }

    fn place_in<'a>(&self, values: &'a mut SimulationValues) -> &'a mut KnownValue {
        match self.value {
            LegalValue::ProjectionFactor => &mut values.projection_factor,
            LegalValue::MeanTaxBase => &mut values.mean_tax_base,
            LegalValue::GuaranteeLevel => &mut values.guarantee_level,
            LegalValue::GrantRate => &mut values.county_rates.entry(self.county.clone()).or_default().grant,
            LegalValue::FeeRate => &mut values.county_rates.entry(self.county.clone()).or_default().fee,
        }
    }
}

/// The values that the simulation needs for the years of `municipality`, where its file does not give its own, and that `law`
/// does not have. A county that is none of the year's is a mistake in the file, and no value that is unknown.
#[must_use]
pub fn unknown_values(municipality: &Municipality, law: &SimulationLaw) -> Vec<RequiredValue> {
    let mut unknown = Vec::new();
    for start in &municipality.years {
        for value in LegalValue::ALL {
            let not_needed = match value {
                LegalValue::ProjectionFactor => start.projection.is_some(),
                LegalValue::MeanTaxBase => start.mean_tax_base.is_some(),
                LegalValue::GuaranteeLevel => false,
                LegalValue::GrantRate | LegalValue::FeeRate => law.known.contains_key(&start.year),
            };
            let required = RequiredValue { year: start.year, county: municipality.county.clone(), value };
            if !not_needed && required.find(law).is_none() {
                unknown.push(required);
            }
        }
    }
    unknown
}
