//! The municipality file, read with all its errors at once.

mod committees;
mod figure;
mod goals;
mod revenue;

use rust_decimal::Decimal;
use serde_json::Value;

pub(super) use figure::quality;
use figure::{Kind, figure, optional, wanted};

use super::cursor::{Cursor, Log, shortened};
use super::file::FORMAT;
use super::problem::{FileError, Problem};
use model::YEARS;
use model::error::ModelError;
use model::figure::LegalValue;
use model::figure::SourceIx;
use model::law::{LawByYear, RequiredValue, unknown_values};
use model::money::Arithmetic;
use model::municipality::{Municipality, Source, Start, Text};
use model::scenario::Scenario;
use model::simulate::simulate;

/// Files larger than this are refused, bytes: ten times what a municipality with a hundred committees would write.
pub const LARGEST_FILE: usize = 4_000_000;

/// Most entries in any list of the file.
const MOST_ENTRIES: usize = 400;

/// A municipality from the text of its file, under `law`.
///
/// # Errors
/// All that is wrong with the file, each with its place. Sums are checked only when every figure could be read.
pub fn municipality(text: &str, law: &LawByYear) -> Result<Municipality, Vec<FileError>> {
    let value = json(text)?;
    let log = Log::default();
    let root = Cursor::root(&value, &log);
    if !root.is_object() {
        root.note(Problem::NotAnObject);
    }
    let at = root.get("format");
    match at.whole() {
        Some(format) if format != u64::from(FORMAT) => at.note(Problem::UnknownFormat(format.to_string())),
        Some(_) => {
            let municipality = whole_file(&root);
            if root.noted() == 0 {
                check_computed(&municipality, law, &log);
            }
            return log.checked(municipality);
        }
        None => {}
    }
    Err(log.into_errors())
}

/// What the file in `text` needs of the law that `law` does not have. Nothing where anything else is wrong with it.
#[must_use]
pub fn unknown_law(text: &str, law: &LawByYear) -> Vec<RequiredValue> {
    let Ok(value) = json(text) else { return Vec::new() };
    let log = Log::default();
    let municipality = whole_file(&Cursor::root(&value, &log));
    if log.into_errors().is_empty() { unknown_values(&municipality, law) } else { Vec::new() }
}

/// Text as JSON.
pub(super) fn json(text: &str) -> Result<Value, Vec<FileError>> {
    let whole = |problem| vec![FileError { place: String::new(), problem }];
    if text.len() > LARGEST_FILE {
        return Err(whole(Problem::TooLarge(text.len())));
    }
    serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| whole(error.into()))
}

fn whole_file(at: &Cursor) -> Municipality {
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
    let id = at.get("id").id();
    let edition = at.get("edition").words();
    let title = text(&at.get("title"));
    let about = text(&at.get("about"));
    let (code, name, county) = identity(&at.get("municipality"));
    let start = at.get("start").one_of(&["adopted", "outturn"]);
    let sources = at.get("sources").entries().iter().map(|(_, at)| source(at)).collect();
    let years = revenue::years(&at.get("years"), &names);
    let companies = at.maybe("companies").map(|at| goals::companies(&at)).unwrap_or_default();
    let before = at.noted();
    let (areas, goals) = goals::areas(&at.get("goal_areas"), &names);
    // A committee without a goal is only certain when every goal could be read.
    let linked = if at.noted() == before { goals.as_slice() } else { &[] };
    let committees = committees::read(&at.get("committees"), &names, linked);
    let start = if start == 0 { Start::Adopted } else { Start::Outturn };
    Municipality {
        id,
        edition,
        title,
        code,
        name,
        county,
        start,
        about,
        sources,
        years,
        committees,
        companies,
        areas,
        goals,
    }
}

/// What is named in the file, by place, so that one part can refer to another that is read later.
#[derive(Default)]
struct Names {
    sources: Vec<String>,
    committees: Vec<String>,
    companies: Vec<String>,
    goals: Vec<String>,
}

impl Names {
    /// Looked up quietly: what is wrong with a name is noted where it is read.
    fn of(root: &Cursor) -> Self {
        let ids = |names: &mut Vec<String>, of: &Cursor, key: &str| {
            if let Some(list) = of.maybe(key).filter(Cursor::is_list) {
                names.extend(
                    list.list().iter().map(|item| item.quiet_text("id").unwrap_or_default().to_owned()),
                );
            }
        };
        let mut names = Self::default();
        if let Some(sources) = root.maybe("sources").filter(Cursor::is_object) {
            names.sources.extend(sources.entries().iter().map(|(key, _)| (*key).to_owned()));
        }
        ids(&mut names.committees, root, "committees");
        ids(&mut names.companies, root, "companies");
        if let Some(areas) = root.maybe("goal_areas").filter(Cursor::is_list) {
            for area in areas.list() {
                ids(&mut names.goals, &area, "goals");
            }
        }
        names
    }
}

/// The items of a list of a length that a budget can have.
#[inline(never)]
fn items<'a>(at: &'a Cursor<'a>) -> Vec<Cursor<'a>> {
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
fn each_year<T>(at: &Cursor, read: impl Fn(&Cursor) -> T) -> [T; YEARS] {
    let items = at.list();
    if items.len() != YEARS {
        at.note(Problem::WrongCount { wanted: YEARS, found: items.len() });
    }
    std::array::from_fn(|year| read(items.get(year).unwrap_or(&at.nothing())))
}

fn identity(at: &Cursor) -> (String, String, String) {
    at.only(&["code", "name", "county"]);
    let digits = |key: &str, wanted: usize| {
        let at = at.get(key);
        let text = at.text();
        if !text.is_empty() && (text.len() != wanted || !text.bytes().all(|byte| byte.is_ascii_digit())) {
            at.note(Problem::BadId(shortened(text)));
        }
        text.to_owned()
    };
    let (code, county) = (digits("code", 4), digits("county", 2));
    (code, at.get("name").words(), county)
}

fn source(at: &Cursor) -> Source {
    at.only(&["name", "attribution", "url"]);
    Source {
        name: text(&at.get("name")),
        attribution: at.maybe("attribution").map(|at| at.words()),
        url: at.maybe("url").map(|at| at.words()),
    }
}

#[inline(never)]
fn text(at: &Cursor) -> Text {
    let original = at.get(Text::ORIGINAL_LANGUAGE).words();
    let mut translations = Vec::new();
    for (key, at) in at.entries() {
        if !is_language_tag(key) {
            at.note(Problem::UnknownField);
        } else if key != Text::ORIGINAL_LANGUAGE {
            translations.push((key.to_owned(), at.words()));
        }
    }
    Text::new(original, translations)
}

/// Whether `key` has the form of a language tag (BCP 47): `en`, `smj` or `pt-BR`. The schema has the same form.
fn is_language_tag(key: &str) -> bool {
    let mut parts = key.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.bytes().all(|c| c.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|c| c.is_ascii_alphanumeric()))
}

/// Notes a county that the law of a known year does not have, and each year whose law is not known.
fn check_law(municipality: &Municipality, law: &LawByYear, log: &Log) {
    let county = &municipality.county;
    let lacks_county = |year: &u16| {
        let law = law.years.get(year).filter(|law| law.has_parameter_file());
        law.is_some_and(|law| law.simulation.get(county, LegalValue::GrantRate).is_none())
    };
    if municipality.years.iter().any(|start| lacks_county(&start.year)) {
        log.note("municipality.county".to_owned(), Problem::UnknownId(shortened(county)));
    }
    let unknown = unknown_values(municipality, law);
    for (at, start) in municipality.years.iter().enumerate() {
        if unknown.iter().any(|required| required.year == start.year) {
            log.note(format!("years[{at}]"), Problem::UnknownLaw);
        }
    }
}

/// Notes what keeps the start state from being computed, and frames that do not add up to what there is to give.
fn check_computed(municipality: &Municipality, law: &LawByYear, log: &Log) {
    let noted = log.noted();
    check_law(municipality, law, log);
    if log.noted() > noted {
        return;
    }
    let outcome = match simulate(municipality, law, &Scenario::default()) {
        Ok(outcome) => outcome,
        // A county's rate that the year's file says is not known.
        Err(ModelError::UnknownLaw { year, .. }) => {
            let at = municipality.years.iter().position(|start| start.year == year).unwrap_or_default();
            return log.note(format!("years[{at}]"), Problem::UnknownLaw);
        }
        Err(ModelError::OutOfRange { .. }) => return log.note(String::new(), Problem::NotComputable),
    };
    for (at, year) in outcome.years.iter().enumerate() {
        let over = Decimal::ZERO.less(outcome.value(year.undistributed)).unwrap_or_default();
        if !over.is_zero() {
            log.note(format!("years[{at}].budgeted_result"), Problem::DoesNotAddUp(over));
        }
    }
}
