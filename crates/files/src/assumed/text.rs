//! Assumptions as JSON, in the text that the settings keep.
//!
//! ```json
//! {"municipality": "sodertalje-2022", "equity": "negative", "reserve": "250000000", "gains": ["0", "-3000000", "0"],
//!  "to_reserve": ["0", "0", "0"], "from_reserve": ["0", "0", "0"], "special_reasons": ["0", "0", "0"],
//!  "deficits": {"2021": "12000000"}, "law": {"2027": {"income_base": "85900"}}, "model": [],
//!  "elsewhere": {"nykvarn-2024": {"reserve": "9000000"}}}
//! ```
//!
//! What is assumed of other municipalities is in `elsewhere`, so that two copies of the program on a host, or two files, keep theirs.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::{Assumed, AssumedAmount, simulation};
use crate::cursor::Cursor;
use crate::error_log::ErrorLog;
use crate::kept_fields::{ASIDE, put_aside, rewritten};
use crate::problem::{FileError, Problem};
use crate::read::json;
use model::law::{AssumedValues, Parameter};
use model::statutes::result_reserve::Equity;
use model::{YEARS, YearIx};

/// The field of the values that the simulation computes with.
const SIMULATION: &str = "model";

/// The field of what is assumed of other municipalities.
const ELSEWHERE: &str = "elsewhere";

/// The fields of what is assumed of a municipality.
const STANDING: [&str; 7] =
    ["equity", "reserve", "gains", "to_reserve", "from_reserve", "special_reasons", "deficits"];

const EQUITY_WORDS: &[&str] = &["negative", "not_negative"];
const EQUITIES: [Equity; 2] = [Equity::Negative, Equity::NotNegative];

/// Makes the amount of one of the years.
type OfYear = fn(YearIx) -> AssumedAmount;

/// The amounts that each year has, by their fields.
const YEARLY: [(&str, OfYear); 4] = [
    ("gains", AssumedAmount::Gains),
    ("to_reserve", AssumedAmount::ToReserve),
    ("from_reserve", AssumedAmount::FromReserve),
    ("special_reasons", AssumedAmount::SpecialReasons),
];

const FIELDS: [&str; 12] = [
    "municipality",
    "equity",
    "reserve",
    "gains",
    "to_reserve",
    "from_reserve",
    "special_reasons",
    "deficits",
    "law",
    SIMULATION,
    ELSEWHERE,
    ASIDE,
];

/// The assumptions in `text` as they hold for the municipality with the id `municipality`, and all errors. A value with an error is
/// not assumed.
#[must_use]
pub fn read(text: &str, municipality: &str) -> (Assumed, Vec<FileError>) {
    let value = match json(text) {
        Ok(value) => value,
        Err(errors) => return (Assumed::default(), errors),
    };
    let log = ErrorLog::default();
    let root = Cursor::root(&value, &log);
    root.check_fields(&FIELDS);
    let mut assumed = Assumed::default();
    read_standing(&root, &mut assumed);
    let mut elsewhere = value.get(ELSEWHERE).and_then(Value::as_object).cloned().unwrap_or_default();
    if let Some(other) = root.peek_text("municipality").filter(|other| *other != municipality) {
        if assumed != Assumed::default() {
            let fields =
                STANDING.iter().filter_map(|field| Some(((*field).to_owned(), value.get(field)?.clone())));
            elsewhere.insert(other.to_owned(), Value::Object(fields.collect()));
        }
        assumed = Assumed::default();
        if let Some(at) = root.optional(ELSEWHERE).as_ref().and_then(|at| at.given(municipality)) {
            read_standing(&at, &mut assumed);
        }
    }
    elsewhere.shift_remove(municipality);
    assumed.elsewhere = elsewhere;
    read_law(&root, &mut assumed);
    assumed.simulation = root.optional(SIMULATION).map(|at| simulation::read(&at)).unwrap_or_default();
    (assumed, log.into_errors())
}

/// The assumed values that the simulation computes with. A year with an error is left out.
pub(super) fn read_simulation(text: &str) -> AssumedValues {
    let Ok(value) = json(text) else { return AssumedValues::default() };
    let log = ErrorLog::default();
    let root = Cursor::root(&value, &log);
    root.optional(SIMULATION).map(|at| simulation::read(&at)).unwrap_or_default()
}

fn read_standing(root: &Cursor, assumed: &mut Assumed) {
    let equity = root.given("equity").and_then(|at| at.word(EQUITY_WORDS));
    assumed.standing.equity = equity.and_then(|index| EQUITIES.get(index).copied());
    if let Some(at) = root.given("reserve") {
        read_amount(&at, AssumedAmount::Reserve, assumed);
    }
    for (field, of_year) in YEARLY {
        let Some(at) = root.given(field) else { continue };
        let years = at.list();
        if at.is_list() && years.len() != YEARS {
            at.report(Problem::WrongCount { wanted: YEARS, found: years.len() });
        }
        for (year, at) in YearIx::ALL.into_iter().zip(&years) {
            read_amount(at, of_year(year), assumed);
        }
    }
    for (year, at) in root.given("deficits").iter().flat_map(Cursor::entries) {
        match year.parse() {
            Ok(year) => read_amount(&at, AssumedAmount::Deficit(year), assumed),
            Err(_) => at.report(Problem::UnknownField),
        }
    }
}

fn read_amount(at: &Cursor, asked: AssumedAmount, assumed: &mut Assumed) {
    if let Some(kronor) = decimal_where(at, |kronor| asked.can_be(kronor)) {
        assumed.put(asked, Some(kronor));
    }
}

fn read_law(root: &Cursor, assumed: &mut Assumed) {
    let years = root.given("law");
    for (year, at) in years.iter().flat_map(Cursor::entries) {
        let Ok(year) = year.parse() else {
            at.report(Problem::UnknownField);
            continue;
        };
        for (key, at) in at.entries() {
            match Parameter::ALL.iter().copied().find(|parameter| parameter.key() == key) {
                Some(parameter) => {
                    if let Some(value) = decimal_where(&at, |value| parameter.can_be(value)) {
                        assumed.put_legal(year, parameter, Some(value));
                    }
                }
                None => at.report(Problem::UnknownField),
            }
        }
    }
}

/// The decimal at `at`, if it is possible.
fn decimal_where(at: &Cursor, is_possible: impl FnOnce(Decimal) -> bool) -> Option<Decimal> {
    let value = at.exact_decimal()?;
    if is_possible(value) {
        return Some(value);
    }
    at.report(Problem::OutOfRange(value));
    None
}

/// All assumptions as text, those of the municipality under its id.
#[must_use]
pub fn write(assumed: &Assumed, municipality: &str) -> String {
    Value::Object(fields(assumed, municipality)).to_string()
}

/// `original` with these assumptions in place of its own. What [`read`] does not know or understand in it is kept.
#[must_use]
pub fn rewrite(assumed: &Assumed, municipality: &str, original: &str) -> String {
    let Ok(Value::Object(mut object)) = serde_json::from_str(original) else {
        return write(assumed, municipality);
    };
    let (before, _) = read(original, municipality);
    let is_elsewhere = |own: &str| before.elsewhere.contains_key(own);
    let own = object.get("municipality").and_then(Value::as_str).map(str::to_owned);
    let before_fields = fields(&before, municipality);
    let mut aside = Map::new();
    if let Some(own) = own.filter(|own| own != municipality) {
        // The amounts of the other municipality are elsewhere now, unless none was understood.
        for name in STANDING.iter().chain(&["municipality"]) {
            if let (Some(value), Some(before)) = (object.get_mut(*name), before_fields.get(*name)) {
                let value = std::mem::replace(value, before.clone());
                if *name != "municipality" && !is_elsewhere(&own) && value != *before {
                    aside.insert(format!("{own}/{name}"), value);
                }
            }
        }
        if let Some(elsewhere) = before_fields.get(ELSEWHERE) {
            let value = object.insert(ELSEWHERE.to_owned(), elsewhere.clone());
            aside.extend(value.filter(|value| !value.is_object()).map(|value| (ELSEWHERE.to_owned(), value)));
        }
    }
    let mut object = rewritten(&object, &before_fields, fields(assumed, municipality));
    put_aside(&mut object, aside);
    Value::Object(object).to_string()
}

fn fields(assumed: &Assumed, municipality: &str) -> Map<String, Value> {
    let standing = &assumed.standing;
    let years = |amounts: &[Decimal]| amounts.iter().map(|amount| written(*amount)).collect::<Vec<_>>();
    let deficits: Map<String, Value> = standing
        .deficits
        .iter()
        .map(|deficit| (deficit.year.to_string(), written(deficit.amount).into()))
        .collect();
    let mut law = Map::new();
    for (year, parameter, value) in &assumed.law {
        let of_year = law.entry(year.to_string()).or_insert_with(|| Value::Object(Map::new()));
        if let Some(of_year) = of_year.as_object_mut() {
            of_year.insert(parameter.key().to_owned(), written(*value).into());
        }
    }
    let equity = standing.equity.map(|equity| match equity {
        Equity::Negative => "negative",
        Equity::NotNegative => "not_negative",
    });
    let fields: [(&str, Value); 9] = [
        ("municipality", municipality.into()),
        ("equity", equity.into()),
        ("reserve", standing.reserve.map(written).into()),
        ("gains", years(&standing.gains).into()),
        ("to_reserve", years(&standing.to_reserve).into()),
        ("from_reserve", years(&standing.from_reserve).into()),
        ("special_reasons", years(&standing.special_reasons).into()),
        ("deficits", deficits.into()),
        ("law", law.into()),
    ];
    let mut fields: Map<String, Value> =
        fields.map(|(name, value)| (name.to_owned(), value)).into_iter().collect();
    if !assumed.simulation.is_empty() {
        fields.insert(SIMULATION.to_owned(), simulation::write(&assumed.simulation));
    }
    if !assumed.elsewhere.is_empty() {
        fields.insert(ELSEWHERE.to_owned(), assumed.elsewhere.clone().into());
    }
    fields
}

fn written(value: Decimal) -> String {
    value.normalize().to_string()
}
