//! The law's parameter files, one a year, carried in the program.

use serde_json::{Value, json};

use super::cursor::{Cursor, Log};
use super::problem::{FileError, Problem};
use super::read::quality;
use model::parameters::{CountyRates, Legal, Parameters, YearParameters};
use model::sorted::Sorted;

/// The parameter files that the program carries, oldest first.
pub(super) const PARAMETER_FILES: [&str; 10] = [
    include_str!("../parameters/2018.json"),
    include_str!("../parameters/2019.json"),
    include_str!("../parameters/2020.json"),
    include_str!("../parameters/2021.json"),
    include_str!("../parameters/2022.json"),
    include_str!("../parameters/2023.json"),
    include_str!("../parameters/2024.json"),
    include_str!("../parameters/2025.json"),
    include_str!("../parameters/2026.json"),
    include_str!("../parameters/2027.json"),
];

/// The law as the program carries it. A file that cannot be read is left out; a test sees to it that none is.
#[must_use]
pub fn carried() -> Parameters {
    Parameters { years: PARAMETER_FILES.iter().filter_map(|text| read(text).ok()).collect() }
}

/// Where what a user assumes of the law stands among what is kept.
const ASSUMED: &str = "model";

/// Takes what a user assumes where `parameters` know nothing: what [`keep`] has put into `kept`.
pub fn assume(parameters: &mut Parameters, kept: &str) {
    let Ok(value) = super::read::json(kept) else { return };
    let log = Log::default();
    let root = Cursor::root(&value, &log);
    let Some(assumed) = root.maybe(ASSUMED) else { return };
    for at in assumed.list() {
        let (of, assumed) = year(&at);
        if at.noted() == 0 {
            parameters.assume(of, assumed);
        }
    }
}

/// What a user assumes, put into `kept`: a parameter file for each year, with what is assumed of it.
pub fn keep(assumed: &Parameters, kept: &mut Value) {
    let known = |place: &Result<Legal, String>, unit: &str| match place {
        Ok(legal) => json!({
            "value": legal.value.to_string(),
            "unit": unit,
            "quality": "assumption",
            "law": legal.law,
            // No source says it.
            "source": "–",
        }),
        Err(_) => json!({ "unknown": "–" }),
    };
    let file = |(year, of_year): (&u16, &YearParameters)| {
        let rates = of_year.county_rates.iter().map(|(county, rates)| {
            let rates =
                json!({ "grant": known(&rates.grant, "percent"), "fee": known(&rates.fee, "percent") });
            (county.clone(), rates)
        });
        json!({
            "year": year,
            "projection_factor": known(&of_year.projection_factor, "factor"),
            "mean_tax_base": known(&of_year.mean_tax_base, "kr_per_inhabitant"),
            "guarantee_level": known(&of_year.guarantee_level, "factor"),
            "county_rates": Value::Object(rates.collect()),
        })
    };
    if let Some(kept) = kept.as_object_mut().filter(|_| !assumed.years.is_empty()) {
        kept.insert(ASSUMED.to_owned(), assumed.years.iter().map(file).collect());
    }
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

// Called from two places: inlined into both, it would be twice in the first load.
#[inline(never)]
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
            CountyRates { grant: known(&at.get("grant")), fee: known(&at.get("fee")) },
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
#[inline(never)]
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
