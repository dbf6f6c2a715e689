//! What the law lays down for each year, and what a user assumes where it is not known.

use rust_decimal::Decimal;

use super::figure::{LegalValue, Quality};
use super::sorted::Sorted;

/// A value that the law, or a decision under it, lays down for a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Legal {
    /// The value, in the unit that its field names.
    pub value: Decimal,
    /// How far it can be trusted.
    pub quality: Quality,
    /// Paragraph.
    pub law: String,
    /// Where the value was read or how it was derived.
    pub source: String,
}

/// A county's rates in the income equalisation, per cent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountyRates {
    /// For a municipality that receives.
    pub grant: Result<Legal, String>,
    /// For a municipality that pays.
    pub fee: Result<Legal, String>,
}

/// The law's values of one year. What is not known is absent, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearParameters {
    /// Projection factor of the tax base, both years together (lag 1965:269 4 §).
    pub projection_factor: Result<Legal, String>,
    /// The nation's mean tax base per inhabitant, projected, kronor (lag 2004:773 3 §).
    pub mean_tax_base: Result<Legal, String>,
    /// Guarantee level as a factor of the mean (lag 2004:773 3 §).
    pub guarantee_level: Result<Legal, String>,
    /// Rates by county code (förordning 2004:881 2-3 §§).
    pub county_rates: Sorted<String, CountyRates>,
}

/// The law's values by year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parameters {
    /// Years that there is a parameter file for.
    pub years: Sorted<u16, YearParameters>,
}

impl Parameters {
    /// The value `which` of `year` for a municipality in `county`, if it is known.
    #[must_use]
    pub fn legal(&self, year: u16, county: &str, which: LegalValue) -> Option<&Legal> {
        let parameters = self.years.get(&year)?;
        let rates = || parameters.county_rates.get(county);
        match which {
            LegalValue::ProjectionFactor => parameters.projection_factor.as_ref().ok(),
            LegalValue::MeanTaxBase => parameters.mean_tax_base.as_ref().ok(),
            LegalValue::GuaranteeLevel => parameters.guarantee_level.as_ref().ok(),
            LegalValue::GrantRate => rates()?.grant.as_ref().ok(),
            LegalValue::FeeRate => rates()?.fee.as_ref().ok(),
        }
    }

    /// Takes what `assumed` has of `year` where nothing is known. What is known stays as it is.
    pub fn assume(&mut self, year: u16, assumed: YearParameters) {
        let Some(known) = self.years.get_mut(&year) else {
            self.years.insert(year, assumed);
            return;
        };
        let values = [
            (&mut known.projection_factor, assumed.projection_factor),
            (&mut known.mean_tax_base, assumed.mean_tax_base),
            (&mut known.guarantee_level, assumed.guarantee_level),
        ];
        for (known, assumed) in values {
            if known.is_err() {
                *known = assumed;
            }
        }
    }
}
