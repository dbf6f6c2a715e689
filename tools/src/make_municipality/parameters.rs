//! The law's values of a year, as far as the municipality file needs them.

use rust_decimal::Decimal;

use super::problem::Problem;
use files::parameter_files;
use model::figure::LegalValue;
use model::law::Parameter;

/// What the income equalisation and the municipal tax are counted from.
#[derive(Debug)]
pub struct YearLaw {
    /// Both years' projection together.
    pub projection: Decimal,
    /// The nation's mean tax base, projected, kronor per inhabitant.
    pub mean: Decimal,
    /// The guaranteed level as a factor of the mean.
    pub guarantee: Decimal,
    /// Adjustment item, kronor per inhabitant.
    pub adjustment: Decimal,
    /// The county's rate where the difference is a grant, per cent.
    pub grant_rate: Decimal,
    /// The county's rate where the difference is a fee, per cent.
    pub fee_rate: Decimal,
}

impl YearLaw {
    /// The carried law of `year` in `county`.
    ///
    /// # Errors
    /// When a value is not known.
    pub fn carried(year: u16, county: &str) -> Result<Self, Problem> {
        let place = format!("crates/files/parameters/{year}.json");
        let carried = parameter_files::carried();
        let known = |which: LegalValue| {
            let found = carried.simulation.value(year, county, which);
            found
                .map(|known| known.value)
                .ok_or_else(|| Problem::new(&place, format!("{which:?} is not known")))
        };
        let adjustment = carried.year(year).and_then(|law| law.get(Parameter::AdjustmentPerInhabitant));
        Ok(Self {
            projection: known(LegalValue::ProjectionFactor)?,
            mean: known(LegalValue::MeanTaxBase)?,
            guarantee: known(LegalValue::GuaranteeLevel)?,
            adjustment: adjustment.map_err(|error| Problem::new(&place, error.to_string()))?.value,
            grant_rate: known(LegalValue::GrantRate)?,
            fee_rate: known(LegalValue::FeeRate)?,
        })
    }
}
