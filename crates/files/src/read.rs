//! Reads the municipality file, and finds all its errors at once.

mod checks;
mod committees;
mod figure;
mod goals;
mod process;
mod revenue;
mod services;

use serde_json::{Map, Value};

use checks::check_computed;
pub(super) use figure::quality;
use figure::{NumberKind, figure, optional_figure, required_figure};

use super::cursor::{Cursor, Ids, shortened};
use super::error_log::ErrorLog;
use super::file::FORMAT;
use super::problem::{FileError, Problem};
use model::YEARS;
use model::figure::SourceIx;
use model::law::{RequiredValue, SimulationLaw, unknown_values};
use model::municipality::{Municipality, Source, StartKind, Text};

/// Largest municipality file, bytes: ten times that of a municipality with a hundred committees.
pub const MAX_FILE_BYTES: usize = 4_000_000;

/// Longest list in the file.
const MAX_ENTRIES: usize = 400;

/// The municipality in the text of its file, under `law`.
///
/// # Errors
/// All errors of the file, each with its place. Sums are checked only if everything else is correct.
pub fn municipality(text: &str, law: &SimulationLaw) -> Result<Municipality, Vec<FileError>> {
    read(text, law, Addresses::HttpsOnly)
}

/// [`municipality`] of a file that an earlier release may have stored, when sources could have any address. Addresses that are
/// refused today are left out.
///
/// # Errors
/// As of [`municipality`].
pub fn stored_municipality(text: &str, law: &SimulationLaw) -> Result<Municipality, Vec<FileError>> {
    read(text, law, Addresses::Any)
}

/// Which addresses sources may have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Addresses {
    HttpsOnly,
    /// Any; only those with `https:` are read.
    Any,
}

fn read(text: &str, law: &SimulationLaw, allowed: Addresses) -> Result<Municipality, Vec<FileError>> {
    let value = json(text)?;
    let log = ErrorLog::default();
    let root = Cursor::root(&value, &log);
    if !root.is_object() {
        root.report(Problem::NotAnObject);
    }
    let at = root.required("format");
    match at.whole_number() {
        Some(format) if format != u64::from(FORMAT) => at.report(Problem::UnknownFormat(format.to_string())),
        Some(_) => {
            let municipality = whole_file(&root, allowed);
            if root.error_count() == 0 {
                check_computed(&municipality, law, &log);
            }
            return log.finish(municipality);
        }
        None => {}
    }
    Err(log.into_errors())
}

/// The values that the file in `text` needs and `law` does not have. None where the file has other errors.
#[must_use]
pub fn unknown_law(text: &str, law: &SimulationLaw) -> Vec<RequiredValue> {
    let Ok(value) = json(text) else { return Vec::new() };
    let log = ErrorLog::default();
    let municipality = whole_file(&Cursor::root(&value, &log), Addresses::Any);
    if log.into_errors().is_empty() { unknown_values(&municipality, law) } else { Vec::new() }
}

/// Text as JSON.
pub(super) fn json(text: &str) -> Result<Value, Vec<FileError>> {
    let file_error = |problem| vec![FileError { place: String::new(), problem }];
    if text.len() > MAX_FILE_BYTES {
        return Err(file_error(Problem::TooLarge(text.len())));
    }
    serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| file_error(error.into()))
}

fn whole_file(at: &Cursor, allowed: Addresses) -> Municipality {
    at.check_fields(&[
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
        "services",
        "companies",
        "goal_areas",
        "process",
    ]);
    let names = Names::collect(at);
    let id = at.required("id").id();
    let edition = at.required("edition").string();
    let title = localised(&at.required("title"));
    let about = localised(&at.required("about"));
    let (code, name, county) = identity(&at.required("municipality"));
    let start = at.required("start").one_of(&["adopted", "outturn"]);
    let sources = at.required("sources").entries().iter().map(|(_, at)| source(at, allowed)).collect();
    let years = revenue::years(&at.required("years"), &names);
    let companies = at.optional("companies").map(|at| goals::companies(&at)).unwrap_or_default();
    let before = at.error_count();
    let (areas, goals) = goals::areas(&at.required("goal_areas"), &names);
    // A committee without a goal is reported only if all goals, and the committees of their missions, could be read.
    let are_goals_known = at.error_count() == before && !names.committees.are_wrong;
    let known_goals = if are_goals_known { goals.as_slice() } else { &[] };
    let committees = committees::read(&at.required("committees"), &names, known_goals);
    let services = services::read(at, &names);
    let process = process::read(at, &names);
    let start = if start == 0 { StartKind::Adopted } else { StartKind::Outturn };
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
        services,
        companies,
        areas,
        goals,
        process,
    }
}

/// The ids in the file, in order, so that one part can refer to another that is read later.
#[derive(Default)]
struct Names {
    sources: Ids,
    committees: Ids,
    companies: Ids,
    goals: Ids,
}

impl Names {
    /// Reports nothing: errors of an id are reported where it is read.
    fn collect(root: &Cursor) -> Self {
        let add_ids = |ids: &mut Ids, parent: &Cursor, key: &str| {
            if let Some(list) = parent.optional(key).filter(Cursor::is_list) {
                for item in list.list() {
                    ids.add(item.peek_text("id").unwrap_or_default());
                }
            }
        };
        let mut names = Self::default();
        if let Some(sources) = root.optional("sources").filter(Cursor::is_object) {
            for (key, _) in sources.entries() {
                names.sources.add(key);
            }
        }
        add_ids(&mut names.committees, root, "committees");
        add_ids(&mut names.companies, root, "companies");
        if let Some(areas) = root.optional("goal_areas").filter(Cursor::is_list) {
            for area in areas.list() {
                add_ids(&mut names.goals, &area, "goals");
            }
        }
        names
    }
}

/// The items of a list. Reports if it is too long.
#[inline(never)]
fn bounded_list<'a>(at: &'a Cursor<'a>) -> Vec<Cursor<'a>> {
    let mut items = at.list();
    if items.len() > MAX_ENTRIES {
        at.report(Problem::WrongCount { wanted: MAX_ENTRIES, found: items.len() });
        items.clear();
    }
    items
}

/// The items of a list. Reports if it is too long, and ids that an earlier item has.
#[inline(never)]
fn items<'a>(at: &'a Cursor<'a>) -> Vec<Cursor<'a>> {
    let items = bounded_list(at);
    let mut ids = Map::new();
    for item in &items {
        check_id(item, &mut ids);
    }
    items
}

/// Reports that an item has the id of an earlier one, once for each id. `ids` are those of the earlier items, and whether they were
/// reported.
fn check_id(item: &Cursor, ids: &mut Map<String, Value>) {
    let Some(id) = item.peek_text("id") else { return };
    let is_repeated = ids.contains_key(id);
    if ids.insert(id.to_owned(), is_repeated.into()) == Some(Value::Bool(false)) {
        item.required("id").report(Problem::DuplicateId(shortened(id)));
    }
}

/// One value for each year of the file.
fn each_year<T>(at: &Cursor, read: impl Fn(&Cursor) -> T) -> [T; YEARS] {
    let items = at.list();
    if items.len() != YEARS {
        at.report(Problem::WrongCount { wanted: YEARS, found: items.len() });
    }
    std::array::from_fn(|year| read(items.get(year).unwrap_or(&at.missing_item())))
}

fn identity(at: &Cursor) -> (String, String, String) {
    at.check_fields(&["code", "name", "county"]);
    let digits = |key: &str, wanted: usize| {
        let at = at.required(key);
        let text = at.text();
        if !text.is_empty() && (text.len() != wanted || !text.bytes().all(|byte| byte.is_ascii_digit())) {
            at.report(Problem::NotDigits { wanted, found: shortened(text) });
        }
        text.to_owned()
    };
    let (code, county) = (digits("code", 4), digits("county", 2));
    (code, at.required("name").string(), county)
}

/// An address that a reader may follow. Any other than `https:` could run a script, or be changed on its way.
fn address(at: &Cursor, allowed: Addresses) -> Option<String> {
    let address = at.string();
    let is_https = address.starts_with("https://");
    if !is_https && !address.is_empty() && allowed == Addresses::HttpsOnly {
        at.report(Problem::NotHttps(shortened(&address)));
    }
    Some(address).filter(|_| is_https)
}

fn source(at: &Cursor, allowed: Addresses) -> Source {
    at.check_fields(&["name", "attribution", "url"]);
    Source {
        name: localised(&at.required("name")),
        attribution: at.optional("attribution").map(|at| at.string()),
        url: at.optional("url").and_then(|at| address(&at, allowed)),
    }
}

#[inline(never)]
pub(super) fn localised(at: &Cursor) -> Text {
    let original = at.required(Text::ORIGINAL_LANGUAGE).string();
    let mut translations = Vec::new();
    for (key, at) in at.entries() {
        if !is_language_tag(key) {
            at.report(Problem::UnknownField);
        } else if key != Text::ORIGINAL_LANGUAGE {
            translations.push((key.to_owned(), at.string()));
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
