//! The law's parameters of a year, as far as the municipality file needs them.

use std::path::Path;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde_json::Value;

use super::problem::Problem;

/// What the income equalisation and the municipal tax are counted from.
#[derive(Debug)]
pub struct Parameters {
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

impl Parameters {
    /// Reads the year's file.
    pub fn read(root: &Path, year: u16, county: &str) -> Result<Self, Problem> {
        let name = format!("crates/files/parameters/{year}.json");
        let text = std::fs::read_to_string(root.join(&name))
            .map_err(|error| Problem::at(&name, error.to_string()))?;
        let json: Value =
            serde_json::from_str(&text).map_err(|error| Problem::at(&name, error.to_string()))?;
        let decimal = |value: Option<&Value>, what: &str| {
            let text = value.and_then(Value::as_str);
            let number = text.and_then(|text| Decimal::from_str(text).ok());
            number.ok_or_else(|| Problem::at(&name, format!("no number for {what}")))
        };
        let plain = |what: &str| decimal(json.get(what).and_then(|entry| entry.get("value")), what);
        let rate = |kind: &str| {
            let rates = json.get("county_rates").and_then(|counties| counties.get(county));
            let rate = rates.and_then(|rates| rates.get(kind)?.get("value"));
            decimal(rate, &format!("the {kind} rate of county {county}"))
        };
        Ok(Self {
            projection: plain("projection_factor")?,
            mean: plain("mean_tax_base")?,
            guarantee: plain("guarantee_level")?,
            adjustment: plain("adjustment_per_inhabitant")?,
            grant_rate: rate("grant")?,
            fee_rate: rate("fee")?,
        })
    }
}
