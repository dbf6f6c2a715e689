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
    let mut value = match json(text) {
        Ok(value) => value,
        Err(errors) => return (Assumed::default(), errors),
    };
    if let Some(object) = value.as_object_mut() {
        move_to(object, municipality);
    }
    let log = ErrorLog::default();
    let root = Cursor::root(&value, &log);
    root.check_fields(&FIELDS);
    let mut assumed = Assumed::default();
    read_standing(&root, &mut assumed);
    assumed.elsewhere = value.get(ELSEWHERE).and_then(Value::as_object).cloned().unwrap_or_default();
    assumed.elsewhere.shift_remove(municipality);
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
    move_to(&mut object, municipality);
    let before = fields(&before, municipality);
    Value::Object(rewritten(&object, &before, fields(assumed, municipality))).to_string()
}

/// Makes `object` one that was stored for `municipality`: its amounts are moved from `elsewhere` to the root, and those of the
/// municipality that was there to `elsewhere`, as they stand, so that what is not understood of them is moved, too.
fn move_to(object: &mut Map<String, Value>, municipality: &str) {
    let own = object.get("municipality").and_then(Value::as_str).filter(|own| *own != municipality);
    let Some(own) = own.map(str::to_owned) else { return };
    object.insert("municipality".to_owned(), municipality.into());
    let mut elsewhere = object.get(ELSEWHERE).and_then(Value::as_object).cloned().unwrap_or_default();
    let mut here = take_standing(&mut elsewhere, municipality);
    // What the root says of a municipality holds.
    take_standing(&mut elsewhere, &own);
    let mut blank = fields(&Assumed::default(), municipality);
    let mut there = Map::new();
    for name in STANDING {
        let (here, blank) = (here.shift_remove(name), blank.shift_remove(name).unwrap_or_default());
        match object.get_mut(name) {
            Some(value) => {
                let value = std::mem::replace(value, here.unwrap_or_else(|| blank.clone()));
                if !value.is_null() && value != blank {
                    there.insert(name.to_owned(), value);
                }
            }
            None => object.extend(here.map(|here| (name.to_owned(), here))),
        }
    }
    let mut aside = Map::new();
    if !there.is_empty() {
        match elsewhere.shift_remove(&own) {
            Some(Value::Object(unknown)) => there.extend(unknown),
            misunderstood => {
                aside.extend(misunderstood.map(|value| (format!("{ELSEWHERE}/{own}"), value)));
            }
        }
        elsewhere.insert(own, there.into());
    }
    if !elsewhere.is_empty() {
        let replaced = object.insert(ELSEWHERE.to_owned(), elsewhere.into());
        let misunderstood = replaced.filter(|value| !value.is_object() && !value.is_null());
        aside.extend(misunderstood.map(|value| (ELSEWHERE.to_owned(), value)));
    } else if object.get(ELSEWHERE).is_some_and(Value::is_object) {
        object.shift_remove(ELSEWHERE);
    }
    put_aside(object, aside);
}

/// Takes the amounts out of the entry `id` of `elsewhere`. What else is in it stays.
fn take_standing(elsewhere: &mut Map<String, Value>, id: &str) -> Map<String, Value> {
    let Some(Value::Object(entry)) = elsewhere.get_mut(id) else { return Map::new() };
    let mut taken = Map::new();
    for name in STANDING {
        taken.extend(entry.shift_remove(name).map(|value| (name.to_owned(), value)));
    }
    if entry.is_empty() {
        elsewhere.shift_remove(id);
    }
    taken
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
