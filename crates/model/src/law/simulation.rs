//! The values of the law that the simulation computes with, by year.

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

/// The values of one year that the simulation computes with.
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

/// A user's assumptions of these values, by year.
pub type AssumedValues = VecMap<u16, SimulationValues>;

/// The part of the law that the simulation computes with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SimulationLaw {
    /// The values of the parameter files, by year.
    pub known: Arc<VecMap<u16, SimulationValues>>,
    /// The user's assumptions, used where nothing is known.
    pub assumed: AssumedValues,
}

impl SimulationLaw {
    /// The known value of `which` in `year` for a municipality in `county`, or the assumed one.
    ///
    /// In a year that has a parameter file, assumed rates are not used: if the file lacks the county, the county code of the
    /// municipality file is wrong.
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

    /// The rates of `year` by county code: those of its parameter file, or the assumed ones if it has none.
    #[must_use]
    pub fn county_rates(&self, year: u16) -> Option<&VecMap<String, CountyRates>> {
        self.known.get(&year).or_else(|| self.assumed.get(&year)).map(|values| &values.county_rates)
    }

    /// The year nearest to `asked`, by [`nearest_year`], among those that have a parameter file and for which `fits` returns
    /// true.
    pub fn nearest(&self, asked: u16, fits: impl Fn(u16) -> bool) -> Option<u16> {
        nearest_year(self.known.keys().copied().filter(|year| fits(*year)), asked)
    }
}

impl SimulationValues {
    /// The value of `which` for a municipality in `county`, or the reason why it is not known. `None` if there is no such county.
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
