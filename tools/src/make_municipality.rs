//! From the tables in `tools/figures/` to a municipality file.
//!
//! `table` reads tables; `figures` looks figures up; `revenue` makes the years, `activities` the net cost per activity,
//! `incomes` fees and grants; `split` shares them out in whole tkr; `committees`, `goals`, `indicators`,
//! `services` and `process` make the rest; `json` writes. A wrong table gives a [`Problem`] that names its file and line.

mod activities;
mod amounts;
mod committees;
mod figures;
mod goals;
mod incomes;
mod indicators;
mod json;
mod parameters;
pub mod problem;
mod process;
mod revenue;
mod services;
mod split;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use files::file::{CompanyEntry, FORMAT, Identity, Localised, MunicipalityFile, SourceEntry, Start};

use figures::Figures;
use problem::Problem;
use table::Table;

/// Where the municipality file lies, from the root of the repository.
pub const TARGET: &str = "public/municipalities/sodertalje-2022.json";

/// The budget year and the two plan years after it.
const YEARS: [u16; 3] = [2022, 2023, 2024];

/// The year of the outturn, which the start state is.
const BASE: u16 = YEARS[0];

/// The municipality file as JSON.
///
/// # Errors
/// The first thing that is wrong with a table, with its file and line.
pub fn generate(root: &Path) -> Result<String, Problem> {
    let read = |name: &str| Table::read(root, &format!("tools/figures/{name}.csv"));
    let figures = Figures::read(root)?;
    let about = read("file")?;
    let activities = activities::read(&read("activities")?, &figures)?;
    let districts = activities::Districts::new(&figures, &activities, &read("committees")?)?;
    let total_2022 = activities::total(&activities, BASE)?;
    let total_2024 = activities::total(&activities, 2024)?;
    let years = revenue::years(&figures, total_2022, total_2024)?;
    let nets = activities::nets(&activities, &years.grants)?;
    let incomes = incomes::read(&read("incomes")?, &read("ceilings")?, &figures, &activities)?;
    let mut goal_areas = goals::areas(&read("goals")?)?;
    indicators::add(&read("indicators")?, &figures, &mut goal_areas)?;
    let material = committees::Material {
        figures: &figures,
        activities: &activities,
        districts: &districts,
        nets: &nets,
        totals: &years.grants,
        incomes: &incomes,
    };
    let committees = committees::entries(&read("committees")?, &material)?;
    goals::name_districts(&mut goal_areas, &committees);
    goals::check(&goal_areas, &committees)?;
    let services = services::entries(&read("services")?, &committees)?;

    let mut file = MunicipalityFile {
        format: FORMAT,
        id: about.cell_of("key", "id", "sv")?,
        edition: about.cell_of("key", "edition", "sv")?,
        title: words(&about, "title")?,
        municipality: Identity {
            code: about.cell_of("key", "code", "sv")?,
            name: about.cell_of("key", "name", "sv")?,
            county: about.cell_of("key", "county", "sv")?,
        },
        start: Start::Outturn,
        about: words(&about, "about")?,
        sources: BTreeMap::new(),
        years: years.entries,
        committees,
        services,
        companies: companies(&read("companies")?)?,
        goal_areas,
        process: process::entries(&read("process")?)?,
    };
    file.sources = sources(&read("sources")?, &used_sources(&file)?)?;
    json::write(&file)
}

/// The languages that the tables translate texts to; each has a column in every table with texts.
const TRANSLATIONS: [&str; 1] = ["en"];

/// A text in every language of the tables. `text` gives it in the language with a tag.
fn localised(text: impl Fn(&str) -> Result<String, Problem>) -> Result<Localised, Problem> {
    let translation = |tag: &str| Ok((tag.to_owned(), text(tag)?));
    Ok(Localised {
        sv: text("sv")?,
        translations: TRANSLATIONS.into_iter().map(translation).collect::<Result<_, Problem>>()?,
    })
}

fn words(table: &Table, key: &str) -> Result<Localised, Problem> {
    localised(|language| table.cell_of("key", key, language))
}

fn companies(table: &Table) -> Result<Vec<CompanyEntry>, Problem> {
    table
        .rows()
        .map(|row| {
            let name = Localised { sv: row.text("name")?, translations: BTreeMap::new() };
            Ok(CompanyEntry { id: row.text("id")?, name })
        })
        .collect()
}

/// The sources that the file refers to; one that has no row in the table is a problem.
fn sources(table: &Table, used: &BTreeSet<String>) -> Result<BTreeMap<String, SourceEntry>, Problem> {
    let mut entries = BTreeMap::new();
    for row in table.rows() {
        let key = row.text("key")?;
        if used.contains(&key) {
            let name = localised(|language| row.text(language))?;
            entries.insert(
                key,
                SourceEntry { name, attribution: row.optional("attribution")?, url: row.optional("url")? },
            );
        }
    }
    match used.iter().find(|key| !entries.contains_key(*key)) {
        Some(key) => Err(Problem::new(table.name(), format!("no source \"{key}\""))),
        None => Ok(entries),
    }
}

fn used_sources(file: &MunicipalityFile) -> Result<BTreeSet<String>, Problem> {
    let value = serde_json::to_value(file).map_err(|error| Problem::new(TARGET, error.to_string()))?;
    let mut found = BTreeSet::new();
    collect(&value, &mut found);
    Ok(found)
}

#[allow(clippy::wildcard_enum_match_arm, reason = "the enum is not ours")]
fn collect(value: &serde_json::Value, found: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(members) => {
            if let Some(serde_json::Value::String(key)) = members.get("source") {
                found.insert(key.clone());
            }
            members.values().for_each(|member| collect(member, found));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}
