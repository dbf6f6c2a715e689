//! What the model itself asks of the law: which values a municipality's years need, and what a user can assume of them.

use rust_decimal::Decimal;

use super::Measure;
use crate::figure::{LegalValue, Quality};
use crate::money::Arithmetic;
use crate::municipality::Municipality;
use crate::parameters::{CountyRates, Legal, Parameters, YearParameters};
use crate::sorted::Sorted;

/// A value of the law in a year, in a county.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The year.
    pub year: u16,
    /// Code of the county, for its rates.
    pub county: String,
    /// Which value.
    pub value: LegalValue,
}

/// Decimals of the finest value that a parameter file can hold.
const FINEST: u32 = 9;

impl LegalValue {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::ProjectionFactor, Self::MeanTaxBase, Self::GuaranteeLevel, Self::GrantRate, Self::FeeRate];

    /// Its unit.
    #[must_use]
    pub fn measure(self) -> Measure {
        match self {
            Self::ProjectionFactor | Self::GuaranteeLevel => Measure::Factor,
            Self::MeanTaxBase => Measure::KronorPerInhabitant,
            Self::GrantRate | Self::FeeRate => Measure::Percent,
        }
    }

    /// Whether it can be `value`: what cannot is a mistake, not a law.
    #[must_use]
    pub fn can_be(self, value: Decimal) -> bool {
        // In hundredths.
        let (from, to) = match self {
            Self::ProjectionFactor => (80, 140),
            Self::MeanTaxBase => (10_000_000, 100_000_000),
            Self::GuaranteeLevel => (80, 150),
            Self::GrantRate | Self::FeeRate => (1_000, 3_000),
        };
        let hundredths = value.times(Decimal::ONE_HUNDRED).unwrap_or_default();
        let within = hundredths >= Decimal::from(from) && hundredths <= Decimal::from(to);
        within && value.normalize().scale() <= FINEST
    }
}

impl Wanted {
    /// What `parameters` have for it.
    #[must_use]
    pub fn among<'a>(&self, parameters: &'a Parameters) -> Option<&'a Legal> {
        parameters.legal(self.year, &self.county, self.value)
    }

    /// The nearest year that `parameters` know it of, the earlier of two, and what it was then.
    #[must_use]
    pub fn nearest<'a>(&self, parameters: &'a Parameters) -> Option<(u16, &'a Legal)> {
        let mut nearest: Option<(u16, &Legal)> = None;
        for year in parameters.years.keys().copied() {
            if let Some(legal) = parameters.legal(year, &self.county, self.value)
                && nearest.is_none_or(|(found, _)| year.abs_diff(self.year) < found.abs_diff(self.year))
            {
                nearest = Some((year, legal));
            }
        }
        nearest
    }

    /// Why `parameters` have nothing for it, in their own words; nothing where they say nothing.
    #[must_use]
    pub fn reason<'a>(&self, parameters: &'a Parameters) -> Option<&'a str> {
        let year = parameters.years.get(&self.year)?;
        let rates = || year.county_rates.get(&self.county);
        let place = match self.value {
            LegalValue::ProjectionFactor => &year.projection_factor,
            LegalValue::MeanTaxBase => &year.mean_tax_base,
            LegalValue::GuaranteeLevel => &year.guarantee_level,
            LegalValue::GrantRate => &rates()?.grant,
            LegalValue::FeeRate => &rates()?.fee,
        };
        place.as_ref().err().map(String::as_str)
    }

    /// Puts `value` for it among `assumed`, as an assumption under the paragraph `law`; with none, takes it away.
    pub fn put(&self, assumed: &mut Parameters, value: Option<Decimal>, law: &str) {
        let legal = value.map(|value| Legal {
            value,
            quality: Quality::Assumption,
            law: law.to_owned(),
            source: String::new(),
        });
        assumed.years.update(self.year, |year| {
            if let Some(place) = self.place(year) {
                *place = legal.ok_or_else(String::new);
            }
        });
        // Of a county, and of a year, without any assumption nothing is left.
        assumed.years.retain(|_, year| {
            year.county_rates.retain(|_, rates| *rates != CountyRates::default());
            *year != YearParameters::default()
        });
    }

    fn place<'a>(&self, year: &'a mut YearParameters) -> Option<&'a mut Result<Legal, String>> {
        let rates = &mut year.county_rates;
        match self.value {
            LegalValue::ProjectionFactor => return Some(&mut year.projection_factor),
            LegalValue::MeanTaxBase => return Some(&mut year.mean_tax_base),
            LegalValue::GuaranteeLevel => return Some(&mut year.guarantee_level),
            LegalValue::GrantRate | LegalValue::FeeRate => {}
        }
        if !rates.contains_key(&self.county) {
            rates.insert(self.county.clone(), CountyRates::default());
        }
        let rates = rates.get_mut(&self.county)?;
        Some(if self.value == LegalValue::GrantRate { &mut rates.grant } else { &mut rates.fee })
    }
}

/// What the model asks of the law for the years of `municipality`, where its file does not say itself, and `parameters` do not have.
/// A county that is none of the year's is a mistake in the file, and no value that is lacking.
#[must_use]
pub fn lacking(municipality: &Municipality, parameters: &Parameters) -> Vec<Wanted> {
    let mut lacking = Vec::new();
    for start in &municipality.years {
        for value in LegalValue::ALL {
            let not_asked = match value {
                LegalValue::ProjectionFactor => start.projection.is_some(),
                LegalValue::MeanTaxBase => start.mean_tax_base.is_some(),
                LegalValue::GuaranteeLevel => false,
                LegalValue::GrantRate | LegalValue::FeeRate => parameters.years.contains_key(&start.year),
            };
            let wanted = Wanted { year: start.year, county: municipality.county.clone(), value };
            if !not_asked && wanted.among(parameters).is_none() {
                lacking.push(wanted);
            }
        }
    }
    lacking
}

impl Default for YearParameters {
    /// Nothing is known.
    fn default() -> Self {
        Self {
            projection_factor: unknown(),
            mean_tax_base: unknown(),
            guarantee_level: unknown(),
            county_rates: Sorted::default(),
        }
    }
}

impl Default for CountyRates {
    /// Neither is known.
    fn default() -> Self {
        Self { grant: unknown(), fee: unknown() }
    }
}

fn unknown() -> Result<Legal, String> {
    Err(String::new())
}
