//! The result of importing several files: what became of each.

use leptos::prelude::*;

use super::FIRST_BUTTON;
use super::file::{other_assumptions, refused_places, restored_words};
use super::imported::Imported;
use crate::state::{Added, Dialog};
use crate::ui::context::AppContext;
use crate::ui::primitives::caveats::encoded_twice_text;
use crate::ui::primitives::file_picker::file_errors;
use crate::ui::shell::notices::{notice_list, store_error_text};

/// The files with their names, and a way to the saved scenarios.
pub(super) fn several_view(app: AppContext, files: Vec<(String, Imported)>, close: Callback<()>) -> AnyView {
    let t = &app.language.lazy_texts().import;
    let opened = files.iter().filter(|(_, imported)| is_opened(imported)).count();
    let summary = (t.files_opened)(opened, files.len());
    let rows: Vec<AnyView> = files
        .iter()
        .map(|(name, imported)| {
            let (words, details) = result_of(app, imported);
            view! { <li><code>{name.clone()}</code><div>{words}{details}</div></li> }.into_any()
        })
        .collect();
    let list = move |_| app.state.dialog.set(Some(Dialog::Scenarios));
    view! {
        <p class="notice" role="status">{summary}</p>
        {notice_list(app)}
        <ul class="errors">{rows}</ul>
        <div class="dialog-foot">
            <button class="btn" type="button" on:click=move |_| close.run(())>{app.t.common.close}</button>
            <button class="btn primary" type="button" id=FIRST_BUTTON on:click=list>
                {app.language.lazy_texts().backup.show_scenarios}
            </button>
        </div>
    }
    .into_any()
}

/// Whether all of a file is opened or saved.
fn is_opened(imported: &Imported) -> bool {
    match imported {
        Imported::Scenario(_)
        | Imported::Added(..)
        | Imported::Municipality
        | Imported::StoredMunicipality => true,
        Imported::Backup(restored, errors, _) => restored.stopped.is_none() && errors.is_empty(),
        Imported::NotAdded(_)
        | Imported::InvalidMunicipality(..)
        | Imported::Refused(_)
        | Imported::Unreadable
        | Imported::NotLeft => false,
    }
}

/// What became of a file, with its errors.
fn result_of(app: AppContext, imported: &Imported) -> (String, Option<AnyView>) {
    let t = &app.language.lazy_texts().import;
    let backup = &app.language.lazy_texts().backup;
    match imported {
        // Only a scenario that comes alone is not saved.
        Imported::Scenario(_) => (String::new(), None),
        Imported::Added(added, word) => {
            let mut words = match added {
                Added::New(name) => (t.saved_as)(name),
                Added::Same(name) => (t.already_saved)(name),
                Added::WithoutFile { name, municipality } => (t.saved_without_file)(name, municipality),
            };
            if let Some(encoded) = encoded_twice_text(app, word.as_ref()) {
                words = format!("{words} {encoded}");
            }
            (words, None)
        }
        Imported::NotAdded(error) => (store_error_text(app, *error).to_owned(), None),
        Imported::Municipality => (t.municipality_opened.to_owned(), None),
        Imported::StoredMunicipality => (t.municipality_stored.to_owned(), None),
        Imported::InvalidMunicipality(errors, _) => {
            let words = (app.language.lazy_texts().municipality_file.refused)(errors.len());
            (words, Some(file_errors(app.language, errors).into_any()))
        }
        Imported::Backup(restored, errors, word) => {
            let mut words = restored_words(app, restored);
            words.extend(
                restored
                    .stopped
                    .map(|error| format!("{} {}", backup.storage_full, store_error_text(app, error))),
            );
            words.extend(
                errors
                    .iter()
                    .map(|error| format!("{}: {}", error.place, (backup.part_error)(&error.problem))),
            );
            words.extend(encoded_twice_text(app, word.as_ref()));
            (words.join(" "), other_assumptions(app, restored))
        }
        Imported::Refused(why) => ((backup.import_error)(why), refused_places(app, why)),
        Imported::Unreadable => (backup.not_read.to_owned(), None),
        Imported::NotLeft => (t.not_left.to_owned(), None),
    }
}
