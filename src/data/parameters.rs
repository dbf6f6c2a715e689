//! The law's parameter files, one a year, carried in the program.

use serde_json::Value;

use super::cursor::{Cursor, Log};
use super::problem::{FileError, Problem};
use super::read::quality;
use crate::domain::parameters::{CountyRates, Legal, Parameters, YearParameters};
use crate::domain::sorted::Sorted;

/// What the model asks of each year's law: what the page begins with (build.rs).
const FIRST: &[&str] = &include!(concat!(env!("OUT_DIR"), "/first.rs"));

/// The parameter files whole, for parts of the page that come later.
pub(super) const WHOLE: &[&str] = &include!(concat!(env!("OUT_DIR"), "/whole.rs"));

/// The law as the program carries it. A file that cannot be read is left out; a test sees to it that none is.
#[must_use]
pub fn carried() -> Parameters {
    Parameters { years: FIRST.iter().filter_map(|text| read(text).ok()).collect() }
}

/// A parameter file.
///
/// # Errors
/// All that is wrong with it, each with its place.
pub fn read(text: &str) -> Result<(u16, YearParameters), Vec<FileError>> {
    let value: Value = super::read::json(text)?;
    let log = Log::default();
    let parameters = year(&Cursor::root(&value, &log));
    log.checked(parameters)
}

fn year(at: &Cursor) -> (u16, YearParameters) {
    at.only(&[
        "year",
        "projection_factor",
        "mean_tax_base",
        "guarantee_level",
        "adjustment_per_inhabitant",
        "county_rates",
        // Read by `data::law` and `data::person`, when somebody asks for what they say.
        "municipality",
        "person",
    ]);
    // Nothing is counted from it yet: it is only held to its form.
    if let Some(at) = at.maybe("adjustment_per_inhabitant") {
        let _held = known(&at);
    }
    let mut county_rates = Sorted::default();
    for (county, at) in at.get("county_rates").entries() {
        at.only(&["grant", "fee"]);
        county_rates.insert(
            county.to_owned(),
            CountyRates { grant: legal(&at.get("grant")), fee: legal(&at.get("fee")) },
        );
    }
    let parameters = YearParameters {
        projection_factor: known(&at.get("projection_factor")),
        mean_tax_base: known(&at.get("mean_tax_base")),
        guarantee_level: known(&at.get("guarantee_level")),
        county_rates,
    };
    (year_of(at), parameters)
}

/// The year of the file whose root this is.
pub(super) fn year_of(at: &Cursor) -> u16 {
    let at = at.get("year");
    let Some(year) = at.whole() else { return 0 };
    let fits = u16::try_from(year);
    if fits.is_err() {
        at.note(Problem::OutOfRange(year.into()));
    }
    fits.unwrap_or_default()
}

/// A value, or the reason why it is not known.
pub(super) fn known(at: &Cursor) -> Result<Legal, String> {
    match at.maybe("unknown") {
        Some(reason) => Err(reason.words()),
        None => Ok(legal(at)),
    }
}

/// A value that is not below 0.
#[inline(never)]
pub(super) fn legal(at: &Cursor) -> Legal {
    let legal = signed(at);
    if legal.value.is_sign_negative() {
        at.get("value").note(Problem::OutOfRange(legal.value));
    }
    legal
}

/// A value of either sign.
#[inline(never)]
pub(super) fn signed(at: &Cursor) -> Legal {
    at.only(&["value", "unit", "quality", "law", "source"]);
    Legal {
        value: at.get("value").decimal().unwrap_or_default(),
        quality: quality(&at.get("quality")),
        law: at.get("law").words(),
        source: at.get("source").words(),
    }
}
