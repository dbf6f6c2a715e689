//! Export of tables: as CSV files for Excel and for programs, to the clipboard, and as a picture.

use crate::ui::context::AppContext;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::words::PageWords;
use crate::i18n::table_numbers::decimal_mark;
use crate::state::Toast;
use crate::ui::primitives::copy::copy_table;
use crate::ui::primitives::file_picker::save_file_as;
use files::csv::{Sheet, Variant, write, write_html};
use files::file_name;
use files::tables::{Heading, Keys, Words};
use model::municipality::Municipality;

/// Makes a sheet with the names that `Words` gives. `None` where its numbers cannot be computed.
pub type MakeSheet = Arc<dyn Fn(&Municipality, &dyn Words) -> Option<Sheet> + Send + Sync>;

/// A table that can be exported.
pub struct ExportedTable {
    /// Its name.
    pub name: String,
    /// Makes its sheet.
    pub make: MakeSheet,
    /// The scenario that its numbers are of. None for a table that names its scenarios itself.
    pub scenario: Option<String>,
    /// Its bars as an SVG file, if it has any.
    pub picture: Option<String>,
}

/// The row of a list that offers the table: its name, and a button for each form.
pub fn export_row(app: AppContext, table: ExportedTable) -> AnyView {
    let t = &app.language.lazy_texts().tables;
    let ExportedTable { name, make, scenario, picture } = table;
    let mark = decimal_mark(app.language);
    let of_scenario = scenario.clone();
    let sheet = move |variant: Variant| {
        app.session.municipality(|municipality| {
            let page = PageWords(app);
            let keys = Keys(municipality);
            let words: &dyn Words = if variant == Variant::Machine { &keys } else { &page };
            let sheet = make(municipality, words)?;
            // What is pasted stands where its reader puts it; a file has to say what it is.
            let is_file = match variant {
                Variant::Machine | Variant::Excel(_) => true,
                Variant::Clipboard(_) => false,
            };
            Some(match of_scenario.as_ref().filter(|_| is_file) {
                Some(scenario) => sheet.with_first_column(&words.heading(Heading::Scenario), scenario),
                None => sheet,
            })
        })
    };
    let sheet = StoredValue::new(sheet);
    let sheet = move |variant: Variant| sheet.with_value(|sheet| sheet(variant));
    let stored_name = StoredValue::new(name.clone());
    let file_stem = StoredValue::new(match scenario {
        Some(scenario) => format!("{scenario} {name}"),
        None => name.clone(),
    });
    let out_of_range = move || app.state.notices.show_text(app.t.common.out_of_range.to_owned());
    let save = move |variant: Variant| match sheet(variant) {
        Some(sheet) => {
            // The two forms differ in their names: what is for programs does not open in Excel.
            let form = if variant == Variant::Machine { t.form_for_programs } else { t.form_for_excel };
            let name = format!("{} {form}", file_stem.read_value());
            save_as(app, &name, "csv", "text/csv", &write(&sheet, variant));
        }
        None => out_of_range(),
    };
    let copy = move |_| {
        let variant = Variant::Clipboard(mark);
        let Some(sheet) = sheet(variant) else { return out_of_range() };
        spawn_local(async move {
            let words = if copy_table(&write(&sheet, variant), &write_html(&sheet, mark)).await {
                stored_name.with_value(|name| (t.copied)(name))
            } else {
                t.not_copied.to_owned()
            };
            app.state.notices.toast.set(Some(Toast::Text(words)));
        });
    };
    let label = |what: &str| (t.action_of_table)(what, &name);
    let picture = picture.map(|drawing| {
        let save =
            move |_| save_as(app, &file_stem.read_value(), "svg", "image/svg+xml", &drawing);
        view! {
            <button class="btn" type="button" aria-label=label(t.image_short) on:click=save>{t.image_short}</button>
        }
    });
    view! {
        <li class="spread table-ways">
            <span>{name.clone()}</span>
            <span class="row">
                <button class="btn" type="button" aria-label=label(t.csv_for_excel) on:click=move |_| save(Variant::Excel(mark))>
                    {t.csv_for_excel}
                </button>
                <button class="btn" type="button" aria-label=label(t.csv_for_programs) on:click=move |_| save(Variant::Machine)>
                    {t.csv_for_programs}
                </button>
                <button class="btn" type="button" aria-label=label(t.copy) on:click=copy>{t.copy}</button>
                {picture}
            </span>
        </li>
    }
    .into_any()
}

/// Offers `text` as a file that is named after the municipality and `name`.
fn save_as(app: AppContext, name: &str, extension: &str, kind: &str, text: &str) {
    save_file_as(app, &file_name(&file_title(app, name), extension), text, kind);
}

/// What a file of the open municipality is called that holds what is called `name`.
pub fn file_title(app: AppContext, name: &str) -> String {
    let title = app.session.municipality(|municipality| app.file_text(&municipality.title));
    format!("{title} {name}")
}

/// The name of the open scenario, for the files with its tables.
pub fn scenario_name(app: AppContext) -> String {
    let open = untrack(|| app.state.import().to_share());
    open.map_or_else(|| app.language.lazy_texts().print.start.to_owned(), |saved| saved.name)
}
