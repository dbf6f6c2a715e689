//! What the simulation computes with, by year: the part of the law that an outcome needs.

use std::sync::Arc;

use super::{StatutoryValue, nearest_year};
use crate::figure::LegalValue;
use crate::vec_map::VecMap;

/// A value that the simulation computes with, or the reason why it is not known.
pub type KnownValue = Result<StatutoryValue, String>;

/// A county's rates in the income equalisation, per cent (förordning 2004:881 2-3 §§).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountyRates {
    /// For a municipality that receives.
    pub grant: KnownValue,
    /// For a municipality that pays.
    pub fee: KnownValue,
}

/// What the simulation itself computes with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SimulationValues {
    /// Projection factor of the tax base, both years together (lag 1965:269 4 §).
    pub projection_factor: KnownValue,
    /// The nation's mean tax base per inhabitant, projected, kronor (lag 2004:773 3 §).
    pub mean_tax_base: KnownValue,
    /// Guarantee level as a factor of the mean (lag 2004:773 3 §).
    pub guarantee_level: KnownValue,
    /// Rates of the income equalisation by county code.
    pub county_rates: VecMap<String, CountyRates>,
}

/// What a user assumes of the values that the simulation computes with, by year.
pub type AssumedValues = VecMap<u16, SimulationValues>;

/// What the simulation computes with, by year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SimulationLaw {
    /// What the parameter files say.
    pub known: Arc<VecMap<u16, SimulationValues>>,
    /// What a user assumes where the parameter files say nothing.
    pub assumed: AssumedValues,
}

impl SimulationLaw {
    /// The value `which` of `year` for a municipality in `county`, if it is known or assumed. What is known goes before what is
    /// assumed. In a year that has a parameter file no rate is assumed: a county that the file lacks is a mistake in the
    /// municipality file.
    #[must_use]
    pub fn value(&self, year: u16, county: &str, which: LegalValue) -> Option<&StatutoryValue> {
        match self.known.get(&year) {
            Some(known) => {
                let assumed = || self.assumed.get(&year).filter(|_| !which.is_rate())?.get(county, which);
                known.get(county, which)?.as_ref().ok().or_else(|| assumed()?.as_ref().ok())
            }
            None => self.assumed.get(&year)?.get(county, which)?.as_ref().ok(),
        }
    }

    /// The rates of `year` by county code: those of its parameter file, or else those that are assumed.
    #[must_use]
    pub fn county_rates(&self, year: u16) -> Option<&VecMap<String, CountyRates>> {
        self.known.get(&year).or_else(|| self.assumed.get(&year)).map(|values| &values.county_rates)
    }

    /// The year nearest to `asked`, by [`nearest_year`], of those that have a parameter file and that fit.
    pub fn nearest(&self, asked: u16, fits: impl Fn(u16) -> bool) -> Option<u16> {
        nearest_year(self.known.keys().copied().filter(|year| fits(*year)), asked)
    }
}

impl SimulationValues {
    /// The value `which` for a municipality in `county`, or the reason why it is not known. None: there is no such county.
    #[must_use]
    pub fn get(&self, county: &str, which: LegalValue) -> Option<&KnownValue> {
        Some(match which {
            LegalValue::ProjectionFactor => &self.projection_factor,
            LegalValue::MeanTaxBase => &self.mean_tax_base,
            LegalValue::GuaranteeLevel => &self.guarantee_level,
            LegalValue::GrantRate => &self.county_rates.get(county)?.grant,
            LegalValue::FeeRate => &self.county_rates.get(county)?.fee,
        })
    }
}

impl Default for SimulationValues {
    /// Nothing is known.
    fn default() -> Self {
        Self {
            projection_factor: Err(String::new()),
            mean_tax_base: Err(String::new()),
            guarantee_level: Err(String::new()),
            county_rates: VecMap::default(),
        }
    }
}

impl Default for CountyRates {
    /// Neither is known.
    fn default() -> Self {
        Self { grant: Err(String::new()), fee: Err(String::new()) }
    }
}
