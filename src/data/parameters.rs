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
    match parameters {
        Some(parameters) if log.is_empty() => Ok(parameters),
        _ => Err(log.into_errors()),
    }
}

fn year(at: &Cursor) -> Option<(u16, YearParameters)> {
    at.only(&[
        "year",
        "projection_factor",
        "mean_tax_base",
        "guarantee_level",
        "adjustment_per_inhabitant",
        "county_rates",
        // Read by `data::person`, when somebody asks for a person's tax.
        "person",
    ]);
    let year = year_of(at);
    let value = |key| at.get(key).and_then(|at| known(&at));
    let projection_factor = value("projection_factor");
    let mean_tax_base = value("mean_tax_base");
    let guarantee_level = value("guarantee_level");
    // Nothing is counted from it yet: it is only held to its form.
    at.maybe("adjustment_per_inhabitant").and_then(|at| known(&at));
    let county_rates: Sorted<String, CountyRates> = at
        .get("county_rates")
        .map(|at| at.entries())
        .unwrap_or_default()
        .into_iter()
        .filter_map(|(county, at)| {
            at.only(&["grant", "fee"]);
            let grant = at.get("grant").and_then(|at| legal(&at));
            let fee = at.get("fee").and_then(|at| legal(&at));
            Some((county.to_owned(), CountyRates { grant: grant?, fee: fee? }))
        })
        .collect();
    let year = year?;
    Some((
        year,
        YearParameters {
            projection_factor: projection_factor?,
            mean_tax_base: mean_tax_base?,
            guarantee_level: guarantee_level?,
            county_rates,
        },
    ))
}

/// The year of the file whose root this is.
pub(super) fn year_of(at: &Cursor) -> Option<u16> {
    at.get("year").and_then(|at| {
        let year = at.whole()?;
        let fits = u16::try_from(year).ok();
        if fits.is_none() {
            at.note(Problem::OutOfRange(year.into()));
        }
        fits
    })
}

/// A value, or the reason why it is not known.
pub(super) fn known(at: &Cursor) -> Option<Result<Legal, String>> {
    match at.maybe("unknown") {
        Some(reason) => Some(Err(reason.text()?.to_owned())),
        None => legal(at).map(Ok),
    }
}

pub(super) fn legal(at: &Cursor) -> Option<Legal> {
    at.only(&["value", "unit", "quality", "law", "source"]);
    let value = at.get("value").and_then(|at| {
        let value = at.decimal()?;
        if value.is_sign_negative() {
            at.note(Problem::OutOfRange(value));
        }
        Some(value)
    });
    let quality = at.get("quality").and_then(|at| quality(&at));
    let law = at.get("law").and_then(|at| at.text());
    let source = at.get("source").and_then(|at| at.text());
    Some(Legal { value: value?, quality: quality?, law: law?.to_owned(), source: source?.to_owned() })
}
