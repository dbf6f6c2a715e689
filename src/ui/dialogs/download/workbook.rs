//! All tables of the scenario as one XLSX file, with the years as columns.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::Blob;
use rust_decimal::Decimal;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::tables::changes_table;
use crate::ui::context::AppContext;
use crate::ui::primitives::file_picker::{save_data, size_of};
use crate::ui::primitives::years::plan_years;
use crate::ui::tables::export::{file_title, scenario_name};
use crate::ui::tables::words::PageWords;
use files::csv::{Cell, Sheet};
use files::file_name;
use files::tables::{self, YearTable};
use files::workbook::{WorkbookSheet, to_json};
use model::YearIx;
use model::scenario::Scenario;
use model::texts::{TextPart, written};

const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The row of the list that offers the workbook.
pub(super) fn workbook_row(app: AppContext) -> AnyView {
    let t = &app.language.lazy_texts().tables.workbook;
    let is_busy = RwSignal::new(false);
    let save = move |_| {
        if is_busy.get_untracked() {
            return;
        }
        let Some(json) = workbook(app) else {
            return app.state.notices.show_text(app.t.common.out_of_range.to_owned());
        };
        is_busy.set(true);
        spawn_local(async move {
            save_workbook(app, &json).await;
            // The dialog may be closed by now.
            is_busy.try_set(false);
        });
    };
    view! {
        <li class="spread table-ways">
            <span>{t.title}<br /><span class="small soft">{t.about}</span></span>
            <span class="row">
                <button class="btn" type="button" aria-busy=move || is_busy.get().to_string() on:click=save>
                    {move || if is_busy.get() { t.busy } else { t.xlsx }}
                </button>
            </span>
        </li>
    }
    .into_any()
}

/// Writes the workbook and saves it, and tells the result in a toast.
async fn save_workbook(app: AppContext, json: &str) {
    let t = &app.language.lazy_texts().tables.workbook;
    let words = match load_writer().await {
        None => t.not_loaded.to_owned(),
        Some(writer) => match write(&writer, json).await {
            None => t.not_written.to_owned(),
            Some(file) => {
                let tables = app.language.lazy_texts().tables.title;
                let title = file_title(app, &format!("{} {tables}", scenario_name(app)));
                let name = file_name(&title, "xlsx");
                if !save_data(app, &name, &file, MEDIA_TYPE) {
                    return;
                }
                let kilobytes = Decimal::from(size_of(&file).div_ceil(1_000));
                (t.saved)(&app.language.number(kilobytes, 0))
            }
        },
    };
    app.state.notices.show_text(words);
}

async fn write(writer: &Function, json: &str) -> Option<Blob> {
    let promise: Promise = writer.call1(&JsValue::UNDEFINED, &json.into()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

/// The function that the script of the writer defines (`scripts/xlsx/writer.js`), if it has been loaded.
fn writer() -> Option<Function> {
    Reflect::get(&window(), &"writeWorkbook".into()).ok()?.dyn_into().ok()
}

/// The writer. Loads its script the first time; `None` where that fails. Then it can be tried again.
async fn load_writer() -> Option<Function> {
    if let Some(writer) = writer() {
        return Some(writer);
    }
    let address = document().get_element_by_id("xlsx")?.get_attribute("data-href")?;
    let script = document().create_element("script").ok()?;
    script.set_attribute("src", &address).ok()?;
    let loaded = Promise::new(&mut |resolve, reject| {
        for (event, listener) in [("load", resolve), ("error", reject)] {
            // Without it nothing would be told, but there is no element that refuses listeners.
            if script.add_event_listener_with_callback(event, &listener).is_err() {
                leptos::logging::warn!("the script of the writer cannot be waited for");
            }
        }
    });
    document().head()?.append_child(&script).ok()?;
    let is_loaded = JsFuture::from(loaded).await.is_ok();
    script.remove();
    if is_loaded { writer() } else { None }
}

/// The workbook of the open scenario. `None` while the scenario cannot be computed.
fn workbook(app: AppContext) -> Option<String> {
    untrack(|| {
        if app.session.error().is_some() {
            return None;
        }
        let start = app.session.outcome_of(&Scenario::default())?;
        let outcome = app.session.outcome();
        let scenario = app.session.scenario_now();
        let with_notes = app.view.enclosed.get().notes;
        let texts = app.language.lazy_texts();
        let (t, words) = (&texts.tables, &PageWords(app));
        let book = &t.workbook;
        app.session.municipality(|m| {
            let budget = tables::result_budget_from_start(m, &start, &outcome, words);
            let committees = tables::committees(m, &outcome, words);
            let goals = tables::goals(m, &outcome, words);
            let items = tables::items(m, &scenario.items, with_notes, words);
            let fees = tables::fees(m, &outcome, words);
            Some(to_json(&[
                summary(app),
                sheet(t.budget, &budget, None),
                sheet(book.committees, &committees, Some(book.sum)),
                sheet(book.goals, &goals, None),
                sheet(texts.items.title, &items, Some(book.sum_of_items)),
                sheet(t.changes, &changes_table(app, m, words)?, None),
                sheet(t.fees, &fees, Some(book.sum)),
            ]))
        })
    })
}

/// A sheet of the table. The sum stands only below rows.
fn sheet(name: &str, table: &YearTable, sum: Option<&str>) -> WorkbookSheet {
    let sum = sum.filter(|_| !table.is_empty());
    WorkbookSheet {
        name: name.to_owned(),
        sheet: table.years_as_columns(sum),
        fixed_columns: 1,
        has_sum: sum.is_some(),
    }
}

/// What the workbook is of: a sheet of names and texts.
fn summary(app: AppContext) -> WorkbookSheet {
    let texts = app.language.lazy_texts();
    let t = &texts.tables.workbook;
    let saved = app.state.import().to_share();
    let [from, .., to] = plan_years(app);
    let (municipality, source) = app.session.municipality(|m| {
        let title = app.file_text(&m.title);
        let source = (t.source_of)(&title, &m.edition);
        (title, source)
    });
    let mut rows = vec![
        (t.municipality.to_owned(), format!("{municipality}, {from}\u{2013}{to}")),
        (t.scenario.to_owned(), scenario_name(app)),
    ];
    let author =
        app.session.scenario(|scenario| written(&scenario.texts, TextPart::Author).map(str::to_owned));
    rows.extend(author.map(|author| (t.author.to_owned(), author)));
    if let Some(saved) = &saved {
        rows.push((t.stage.to_owned(), (texts.library.stage)(saved.stage).to_owned()));
    }
    if let Some(now) = app.language.time(app.state.persistence().now()) {
        rows.push((t.date.to_owned(), now));
    }
    rows.push((t.source.to_owned(), source));
    rows.push((t.tool.to_owned(), texts.print.independent_note.to_owned()));
    rows.push((t.unit.to_owned(), t.unit_about.to_owned()));
    for (at, year) in YearIx::ALL.into_iter().zip(plan_years(app)) {
        rows.push((year.to_string(), app.session.sentence_of_year(at, app.language)));
    }
    let notes = saved.filter(|saved| app.view.enclosed.get().notes && !saved.notes.trim().is_empty());
    rows.extend(notes.map(|saved| (texts.print.notes.to_owned(), saved.notes)));
    let rows = rows.into_iter().map(|(name, text)| vec![Cell::Text(name), Cell::Text(text)]).collect();
    let columns = vec![t.about_what.to_owned(), t.content.to_owned()];
    let sheet = Sheet { columns, rows };
    WorkbookSheet { name: t.summary.to_owned(), sheet, fixed_columns: 0, has_sum: false }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::i18n::{LANGUAGES, Language};
    use crate::ui::tables::tests::{add_noted_item, page};

    fn sheets(app: AppContext) -> Vec<Value> {
        let book: Value = serde_json::from_str(&workbook(app).expect("a workbook")).expect("JSON");
        book["sheets"].as_array().expect("sheets").clone()
    }

    #[test]
    fn every_sheet_has_a_name_that_a_spreadsheet_takes_and_its_amounts_their_unit() {
        for language in LANGUAGES {
            let app = page(*language);
            for sheet in sheets(app) {
                let name = sheet["name"].as_str().expect("a name").to_owned();
                assert!((1..=31).contains(&name.chars().count()), "{name}");
                assert!(!name.contains(['[', ']', '/', '\\', ':', '*', '?']), "{name}");
                let rows = sheet["rows"].as_array().expect("rows");
                for (at, heading) in sheet["columns"].as_array().expect("headings").iter().enumerate() {
                    let heading = heading.as_str().expect("a heading");
                    let has_numbers = rows.iter().any(|row| row[at].is_object());
                    let kronor = (app.language.lazy_texts().tables.unit)(model::label::Unit::Kronor);
                    // From and to have their unit in a column of its own.
                    let is_named = heading.ends_with(&format!(", {kronor}"))
                        || rows.iter().any(|row| !row[1].is_object());
                    assert!(!has_numbers || is_named, "{name}: {heading}");
                }
            }
        }
    }

    #[test]
    fn the_notes_are_in_the_workbook_only_where_they_are_enclosed() {
        let app = page(Language::from_tag("sv"));
        add_noted_item(app);
        let without = workbook(app).expect("a workbook");
        assert!(without.contains("Fler lärare") && !without.contains("bara för gruppen"));
        app.view.enclosed.update(|enclosed| enclosed.notes = true);
        assert!(workbook(app).expect("a workbook").contains("bara för gruppen"));
    }
}
