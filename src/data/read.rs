//! The municipality file, read with all its errors at once.

mod committees;
mod figure;
mod goals;
mod revenue;

use rust_decimal::Decimal;
use serde_json::Value;

pub(super) use figure::quality;
use figure::{Kind, figure, optional, wanted};

use super::cursor::{Cursor, Log};
use super::file::FORMAT;
use super::problem::{FileError, Problem};
use crate::domain::YEARS;
use crate::domain::error::ModelError;
use crate::domain::figure::SourceIx;
use crate::domain::municipality::{Municipality, Source, Start, Text};
use crate::domain::parameters::Parameters;
use crate::domain::scenario::Scenario;
use crate::domain::simulate::simulate;

/// Files larger than this are refused, bytes: ten times what a municipality with a hundred committees would write.
pub const LARGEST_FILE: usize = 4_000_000;

/// Most entries in any list of the file.
const MOST_ENTRIES: usize = 400;

/// A municipality from the text of its file, under `parameters`.
///
/// # Errors
/// All that is wrong with the file, each with its place. Sums are checked only when every figure could be read.
pub fn municipality(text: &str, parameters: &Parameters) -> Result<Municipality, Vec<FileError>> {
    let value = json(text)?;
    let log = Log::default();
    let root = Cursor::root(&value, &log);
    if !root.is_object() {
        root.note(Problem::NotAnObject);
    }
    let read = root.get("format").and_then(|at| {
        let format = at.whole()?;
        if format == u64::from(FORMAT) {
            whole_file(&root)
        } else {
            at.note(Problem::UnknownFormat(format.to_string()));
            None
        }
    });
    if let Some(municipality) = read.as_ref().filter(|_| log.is_empty()) {
        sums(municipality, parameters, &log);
    }
    match read {
        Some(municipality) if log.is_empty() => Ok(municipality),
        _ => Err(log.into_errors()),
    }
}

/// Text as JSON.
pub(super) fn json(text: &str) -> Result<Value, Vec<FileError>> {
    let whole = |problem| vec![FileError { place: String::new(), problem }];
    if text.len() > LARGEST_FILE {
        return Err(whole(Problem::TooLarge(text.len())));
    }
    serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| whole(Problem::NotJson { line: error.line(), column: error.column() }))
}

fn whole_file(at: &Cursor) -> Option<Municipality> {
    at.only(&[
        "format",
        "id",
        "edition",
        "title",
        "municipality",
        "start",
        "about",
        "sources",
        "years",
        "committees",
        "companies",
        "goal_areas",
    ]);
    let names = Names::of(at);
    let id = at.get("id").and_then(|at| at.id());
    let edition = at.get("edition").and_then(|at| at.text());
    let title = at.get("title").and_then(|at| text(&at));
    let about = at.get("about").and_then(|at| text(&at));
    let identity = at.get("municipality").and_then(|at| identity(&at));
    let start = at.get("start").and_then(|at| at.one_of(&["adopted", "outturn"]));
    let sources = at.get("sources").and_then(|at| all(&at.entries(), |(_, at)| source(at)));
    let years = at.get("years").and_then(|at| revenue::years(&at, &names));
    let companies = at.maybe("companies").map_or(Some(Vec::new()), |at| goals::companies(&at));
    let goals = at.get("goal_areas").and_then(|at| goals::areas(&at, &names));
    let linked = goals.as_ref().map(|(_, goals)| goals.as_slice()).unwrap_or_default();
    let committees = at.get("committees").and_then(|at| committees::read(&at, &names, linked));
    let ((code, name, county), (areas, goals)) = (identity?, goals?);
    Some(Municipality {
        id: id?,
        edition: edition?.to_owned(),
        title: title?,
        code,
        name,
        county,
        start: if start? == 0 { Start::Adopted } else { Start::Outturn },
        about: about?,
        sources: sources?,
        years: years?,
        committees: committees?,
        companies: companies?,
        areas,
        goals,
    })
}

/// What is named in the file, by place, so that one part can refer to another that is read later.
struct Names {
    sources: Vec<String>,
    committees: Vec<String>,
    companies: Vec<String>,
    goals: Vec<String>,
}

impl Names {
    /// Looked up quietly: what is wrong with a name is noted where it is read.
    fn of(root: &Cursor) -> Self {
        let ids = |list: Option<Cursor>| -> Vec<String> {
            let items = list.filter(Cursor::is_list).map(|at| at.list()).unwrap_or_default();
            items.iter().map(|item| item.quiet_text("id").unwrap_or_default().to_owned()).collect()
        };
        let areas = root.maybe("goal_areas").filter(Cursor::is_list).map(|at| at.list()).unwrap_or_default();
        Self {
            sources: root
                .maybe("sources")
                .filter(Cursor::is_object)
                .map(|at| at.entries().into_iter().map(|(key, _)| key.to_owned()).collect())
                .unwrap_or_default(),
            committees: ids(root.maybe("committees")),
            companies: ids(root.maybe("companies")),
            goals: areas.iter().flat_map(|area| ids(area.maybe("goals"))).collect(),
        }
    }
}

/// Where `id` stands among `names`; noted where it does not.
fn refer(at: &Cursor, id: &str, names: &[String]) -> Option<u16> {
    let found = names.iter().position(|name| name == id).and_then(|at| u16::try_from(at).ok());
    if found.is_none() {
        at.note(Problem::UnknownId(id.chars().take(60).collect()));
    }
    found
}

/// Every item read, or none where one could not be. All are read either way, so that all errors are noted.
fn all<T, U>(items: &[T], read: impl Fn(&T) -> Option<U>) -> Option<Vec<U>> {
    let read: Vec<Option<U>> = items.iter().map(read).collect();
    read.into_iter().collect()
}

/// The items of a list of a length that a budget can have.
fn items<'a>(at: &Cursor<'a>) -> Vec<Cursor<'a>> {
    let items = at.list();
    if items.len() > MOST_ENTRIES {
        at.note(Problem::WrongCount { wanted: MOST_ENTRIES, found: items.len() });
        return Vec::new();
    }
    let mut seen = Vec::new();
    for item in &items {
        let Some(id) = item.quiet_text("id") else { continue };
        if seen.contains(&id) {
            item.note(Problem::DuplicateId(id.to_owned()));
        }
        seen.push(id);
    }
    items
}

/// One item for each of the file's years.
fn each_year<T>(at: &Cursor, read: impl Fn(&Cursor) -> Option<T>) -> Option<[T; YEARS]> {
    let items = at.list();
    if items.len() != YEARS {
        at.note(Problem::WrongCount { wanted: YEARS, found: items.len() });
    }
    all(&items, read)?.try_into().ok()
}

fn identity(at: &Cursor) -> Option<(String, String, String)> {
    at.only(&["code", "name", "county"]);
    let digits = |key: &str, wanted: usize| {
        let at = at.get(key)?;
        let text = at.text()?;
        if text.len() != wanted || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            at.note(Problem::BadId(text.chars().take(60).collect()));
            return None;
        }
        Some(text.to_owned())
    };
    let (code, county) = (digits("code", 4), digits("county", 2));
    let name = at.get("name").and_then(|at| at.text());
    Some((code?, name?.to_owned(), county?))
}

fn source(at: &Cursor) -> Option<Source> {
    at.only(&["name", "attribution", "url"]);
    let name = at.get("name").and_then(|at| text(&at));
    let optional = |key| at.maybe(key).and_then(|at| at.text()).map(str::to_owned);
    Some(Source { name: name?, attribution: optional("attribution"), url: optional("url") })
}

#[inline(never)]
fn text(at: &Cursor) -> Option<Text> {
    at.only(&["sv", "en"]);
    let sv = at.get("sv").and_then(|at| at.text());
    let en = at.maybe("en").and_then(|at| at.text());
    Some(Text { sv: sv?.to_owned(), en: en.map(str::to_owned) })
}

/// Whether the law is known for the years, and the frames add up to what there is to give.
fn sums(municipality: &Municipality, parameters: &Parameters, log: &Log) {
    let outcome = match simulate(municipality, parameters, &Scenario::default()) {
        Ok(outcome) => outcome,
        Err(ModelError::UnknownLaw { year, .. }) => {
            let at = municipality.years.iter().position(|start| start.year == year).unwrap_or_default();
            return log.note(&format!("years[{at}]"), Problem::UnknownLaw);
        }
        Err(ModelError::OutOfRange { .. }) => return log.note("", Problem::NotComputable),
    };
    for (at, year) in outcome.years.iter().enumerate() {
        let over = Decimal::ZERO.checked_sub(outcome.value(year.undistributed)).unwrap_or_default();
        if !over.is_zero() {
            log.note(&format!("years[{at}].budgeted_result"), Problem::DoesNotAddUp(over));
        }
    }
}
