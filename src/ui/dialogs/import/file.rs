//! Importing a file: a scenario is shown first; a backup is restored beside what there is, and the result is shown.

use leptos::prelude::*;
use leptos::web_sys::File;

use super::{FIRST_BUTTON, not_opened, scenario_preview};
use crate::state::{self, Dialog, FileNotOpened, Preview, Restored, RestoredAssumptions};
use crate::storage::Saved;
use crate::ui::context::AppContext;
use crate::ui::pages::municipality_file::missing_law;
use crate::ui::primitives::file_picker::{file_errors, read};
use crate::ui::route::go_to;
use crate::ui::shell::notices::store_error_text;
use files::backup::PartError;
use files::import::{self, Import, ImportError};
use files::link::Shared;
use files::problem::{FileError, Problem};

/// The result of reading a file.
#[derive(Clone)]
pub(super) enum Imported {
    Scenario(Box<(Preview, Saved)>),
    Backup(Restored, Vec<PartError>),
    Municipality,
    /// All errors of the file, and its text.
    InvalidMunicipality(Vec<FileError>, String),
    Refused(ImportError),
    Unreadable,
    /// The open scenario could not be left; a notice says why.
    NotLeft,
}

/// Reads `file`. A backup and a municipality file are taken over; a scenario is only previewed.
pub(super) async fn read_import(app: AppContext, file: &File) -> Imported {
    let text = match read(file, import::MAX_BYTES).await {
        Some(Ok(text)) => text,
        Some(Err(errors)) => {
            let size = errors.first().map(|error| &error.problem);
            let Some(Problem::TooLarge(bytes)) = size else { return Imported::Unreadable };
            return Imported::Refused(ImportError::TooLarge(*bytes));
        }
        None => return Imported::Unreadable,
    };
    let state = app.state;
    match import::read(text, &app.session.law()) {
        Ok(Import::Scenario(saved)) => {
            Imported::Scenario(Box::new((state.import().preview(Shared::from_saved(&saved)), *saved)))
        }
        Ok(Import::Everything(backup, errors)) => Imported::Backup(state.backup().restore(*backup), errors),
        Ok(Import::Municipality(text)) => match state.files().open(text.clone()) {
            Ok(()) => Imported::Municipality,
            Err(FileNotOpened::Wrong(errors)) => Imported::InvalidMunicipality(errors, text),
            Err(FileNotOpened::Store(_)) => Imported::NotLeft,
        },
        Err(why) => Imported::Refused(why),
    }
}

pub(super) fn import_view(app: AppContext, imported: Imported, close: Callback<()>) -> AnyView {
    let t = &app.language.lazy_texts().backup;
    match imported {
        Imported::Scenario(scenario) => {
            let (preview, saved) = *scenario;
            scenario_preview(app, preview, Some(saved), close)
        }
        Imported::Backup(taken, errors) => backup_result(app, &taken, &errors, close),
        Imported::Municipality => {
            // The page says itself that another municipality is open.
            request_animation_frame(move || {
                close.run(());
                go_to(state::Page::Simulate);
            });
            ().into_any()
        }
        Imported::InvalidMunicipality(errors, text) => {
            let words = (app.language.lazy_texts().municipality_file.refused)(errors.len());
            let state = app.state;
            let open = Callback::new(move |text| {
                if state.files().open(text).is_ok() {
                    close.run(());
                    go_to(state::Page::Simulate);
                }
            });
            let lacking = missing_law(app, text, open);
            let places = file_errors(app.language, &errors).into_any();
            not_opened(app, words, Some(places), lacking, close)
        }
        Imported::NotLeft => {
            // The notice is on the page.
            request_animation_frame(move || close.run(()));
            ().into_any()
        }
        Imported::Refused(why) => not_opened(app, (t.import_error)(why), None, None, close),
        Imported::Unreadable => not_opened(app, t.not_read.to_owned(), None, None, close),
    }
}

/// What was restored from a backup, and what was not.
fn backup_result(app: AppContext, taken: &Restored, errors: &[PartError], close: Callback<()>) -> AnyView {
    let t = &app.language.lazy_texts().backup;
    let state = app.state;
    let counted = [
        (taken.new, t.added),
        (taken.same, t.already_stored),
        (taken.files, t.added_files),
        (taken.aside, t.set_aside),
    ];
    let mut points: Vec<String> =
        counted.into_iter().filter(|(count, _)| *count > 0).map(|(count, words)| words(count)).collect();
    points.extend(taken.beside.iter().map(|(was, now)| (t.added_under_new_name)(was, now)));
    points.extend(taken.other_files.iter().map(|name| (t.other_file)(name)));
    if taken.assumed == RestoredAssumptions::Added {
        points.push(t.assumptions_added.to_owned());
    }
    if points.is_empty() {
        points.push((t.added)(0));
    }
    let points = points.into_iter().map(|words| view! { <li>{words}</li> });
    let stopped = taken.stopped.map(|error| {
        view! { <p class="notice is-error">{t.storage_full}" "{store_error_text(app, error)}</p> }
    });
    let wrong = (!errors.is_empty()).then(|| {
        let rows = errors.iter().map(|error| {
            view! { <li><code>{error.place.clone()}</code><span>{(t.part_error)(&error.problem)}</span></li> }
        });
        view! { <h3>{t.errors}</h3><ul class="errors small">{rows.collect_view()}</ul> }
    });
    let assumed = match &taken.assumed {
        RestoredAssumptions::Different(text) => Some(other_assumptions(app, text.clone())),
        RestoredAssumptions::Unchanged | RestoredAssumptions::Added => None,
    };
    let list = move |_| state.dialog.set(Some(Dialog::Scenarios));
    view! {
        <div class="notice" role="status">
            <h3>{t.imported}</h3>
            <ul class="plain">{points.collect_view()}</ul>
        </div>
        {assumed}
        {stopped}
        {wrong}
        <div class="dialog-foot">
            <button class="btn" type="button" on:click=move |_| close.run(())>{app.t.common.close}</button>
            <button class="btn primary" type="button" id=FIRST_BUTTON on:click=list>{t.show_scenarios}</button>
        </div>
    }
    .into_any()
}

/// The backup has other assumptions of the law than are used here: these stay until the reader chooses the others.
fn other_assumptions(app: AppContext, text: String) -> AnyView {
    let t = &app.language.lazy_texts().backup;
    let state = app.state;
    let instead = RwSignal::new(false);
    let text = StoredValue::new(text);
    let take = move |_| {
        state.backup().assume_instead(text.get_value());
        instead.set(true);
    };
    view! {
        <div class="notice spread" role="status">
            <span>{move || if instead.get() { t.assumptions_used } else { t.assumptions_differ }}</span>
            {move || {
                (!instead.get())
                    .then(|| view! { <button class="btn" type="button" on:click=take>{t.use_assumptions}</button> })
            }}
        </div>
    }
    .into_any()
}
