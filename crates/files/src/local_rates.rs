//! The rates that a person pays besides the municipality's: the region's rate and the burial fee, where they are known.

use serde_json::Value;

use super::cursor::Cursor;
use super::error_log::ErrorLog;
use super::parameter_files::{value, year};
use super::problem::{FileError, Problem};
use model::law::{Measure, StatutoryValue};
use model::money::is_percent;

/// The file of rates.
const FILE: &str = include_str!("../local_rates.json");

/// Rates by year, per cent of taxable income.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LocalRates {
    region: Vec<(String, u16, StatutoryValue)>,
    burial: Vec<(u16, StatutoryValue)>,
    own_burial_fee: Vec<String>,
}

/// The rates of the carried file. Empty if the file cannot be read, which a test rules out.
#[must_use]
pub fn carried() -> LocalRates {
    read(FILE).unwrap_or_default()
}

/// The rates in the text of a file.
///
/// # Errors
/// All errors of the file, each with its place.
pub fn read(text: &str) -> Result<LocalRates, Vec<FileError>> {
    let value: Value = super::read::json(text)?;
    let log = ErrorLog::default();
    let root = Cursor::root(&value, &log);
    root.check_fields(&["region", "burial", "burial_of_its_own"]);
    let mut rates = LocalRates::default();
    for at in root.required("region").list() {
        at.check_fields(&["county", "year", "rate"]);
        rates.region.push((at.required("county").string(), year(&at), rate(&at)));
    }
    for at in root.required("burial").list() {
        at.check_fields(&["year", "rate"]);
        rates.burial.push((year(&at), rate(&at)));
    }
    rates.own_burial_fee = root.required("burial_of_its_own").list().iter().map(Cursor::string).collect();
    log.finish(rates)
}

fn rate(at: &Cursor) -> StatutoryValue {
    let at = at.required("rate");
    let rate = value(&at, Measure::Percent.word());
    if !is_percent(rate.value) {
        at.report(Problem::OutOfRange(rate.value));
    }
    rate
}

impl LocalRates {
    /// The rate of the region that is `county`, in `year`.
    #[must_use]
    pub fn region(&self, county: &str, year: u16) -> Option<&StatutoryValue> {
        let found = self.region.iter().find(|(code, in_year, _)| code == county && *in_year == year);
        found.map(|(.., rate)| rate)
    }

    /// The burial fee in `year`: the same everywhere but in the municipalities that are themselves responsible for burials.
    #[must_use]
    pub fn burial(&self, municipality: &str, year: u16) -> Option<&StatutoryValue> {
        if self.own_burial_fee.iter().any(|code| code == municipality) {
            return None;
        }
        self.burial.iter().find(|(in_year, _)| *in_year == year).map(|(_, rate)| rate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(rate: Option<&StatutoryValue>) -> Option<String> {
        rate.map(|rate| rate.value.to_string())
    }

    #[test]
    fn the_carried_rates_are_the_published_ones() {
        assert_eq!(read(FILE).map_err(|errors| errors.len()).as_ref(), Ok(&carried()));
        let rates = carried();
        assert_eq!(value(rates.region("01", 2022)).as_deref(), Some("12.08"));
        assert_eq!(value(rates.region("01", 2024)).as_deref(), Some("12.38"));
        assert_eq!(value(rates.region("01", 2026)).as_deref(), Some("12.33"));
        assert_eq!(value(rates.burial("0181", 2023)).as_deref(), Some("0.258"));
    }

    #[test]
    fn a_rate_that_is_not_known_is_none() {
        let rates = carried();
        assert_eq!(rates.region("12", 2022), None);
        assert_eq!(rates.burial("0181", 2026), None);
        assert_eq!(rates.burial("0180", 2023), None, "Stockholm has a fee of its own");
    }

    #[test]
    fn each_county_has_one_rate_a_year() {
        let rates = carried();
        for (county, year, _) in &rates.region {
            let same = rates.region.iter().filter(|(of, in_year, _)| of == county && in_year == year);
            assert_eq!(same.count(), 1, "{county} {year}");
        }
        assert_eq!(rates.region.iter().filter(|(_, year, _)| *year == 2026).count(), 21);
    }

    #[test]
    fn all_errors_of_a_file_are_reported() {
        let wrong = r#"{"region":[{"county":"01","year":2022,"rate":{"value":"112","unit":"percent","quality":"published","law":"","source":"x"}}],"burial":[{"rate":{"value":"0.2"}}],"burial_of_its_own":[]}"#;
        assert!(read(wrong).is_err_and(|errors| errors.len() > 2));
    }
}
