//! Importing files: one scenario is shown first, several are saved; a backup is restored beside what there is, and the result is shown.

use std::mem::take;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::imported::Imported;
use super::several::several_view;
use super::{FIRST_BUTTON, HEADING, not_opened, scenario_preview};
use crate::state::{Dialog, FileNotOpened, LoadedMunicipality, Restored, RestoredAssumptions};
use crate::ui::context::AppContext;
use crate::ui::drops::take_pending;
use crate::ui::pages::municipality_file::missing_law;
use crate::ui::primitives::caveats::encoded_twice_text;
use crate::ui::primitives::dialog::dialog_head;
use crate::ui::primitives::file_picker::{file_errors, read};
use crate::ui::primitives::focus::focus_soon;
use crate::ui::route::go_home;
use crate::ui::shell::notices::store_error_text;
use files::backup::{PartError, PartProblem};
use files::import::{self, Import, ImportError};
use files::link::Shared;

/// The files that were last dropped or chosen.
#[derive(Clone)]
enum Progress {
    Reading,
    /// The name of each, and what became of it.
    Done(Vec<(String, Imported)>),
}

thread_local! {
    /// Outlives the dialog: the page is built anew when a municipality file is opened.
    static PROGRESS: ArcRwSignal<Progress> = ArcRwSignal::new(Progress::Done(Vec::new()));
}

/// Reads the files that were dropped or chosen, and those that come while it reads.
pub(super) fn read_pending(app: AppContext) {
    let progress = PROGRESS.with(Clone::clone);
    // Those that come while others are read are left to the reader of these.
    if progress.with(|progress| matches!(progress, Progress::Reading)) {
        return;
    }
    let mut files = take_pending();
    if files.is_empty() {
        return;
    }
    progress.set(Progress::Reading);
    // The open scenario is saved first, so that a preview compares with everything that there is.
    app.state.autosave().save();
    spawn_local(async move {
        let mut contents = Vec::new();
        while !files.is_empty() {
            for file in take(&mut files) {
                let bytes = read(&file, import::MAX_BYTES).await;
                let content = match bytes {
                    Some(Ok(bytes)) => import::read(&bytes, &app.session.law()).map_err(Imported::Refused),
                    Some(Err(size)) => Err(Imported::Refused(ImportError::TooLarge(size))),
                    None => Err(Imported::Unreadable),
                };
                contents.push((file.name(), content));
            }
            files = take_pending();
        }
        // Closing the dialog gives up what it was reading.
        if app.state.dialog.get_untracked() != Some(Dialog::ImportFiles) {
            return progress.set(Progress::Done(Vec::new()));
        }
        let done = import_all(app, contents);
        show_done(app, done);
        focus_soon(FIRST_BUTTON);
    });
}

/// Shows what became of the files. For one alone that may need no dialog: the page itself shows which municipality is open, and
/// the notice why the open scenario cannot be left.
fn show_done(app: AppContext, done: Vec<(String, Imported)>) {
    if let [(_, Imported::Municipality | Imported::NotLeft)] = done.as_slice() {
        let is_opened = matches!(done.as_slice(), [(_, Imported::Municipality)]);
        app.state.dialog.set(None);
        if is_opened {
            go_home(app.state);
        }
    }
    PROGRESS.with(|progress| progress.set(Progress::Done(done)));
}

/// Takes the files over, municipality files first, since scenarios belong to them. One scenario alone is only shown.
fn import_all(
    app: AppContext,
    mut contents: Vec<(String, Result<Import, Imported>)>,
) -> Vec<(String, Imported)> {
    let is_alone = contents.len() == 1;
    contents.sort_by_key(|(_, content)| match content {
        Ok(Import::Municipality(_)) => 0,
        Ok(Import::Everything(..)) => 1,
        Ok(Import::Scenario(_)) => 2,
        Err(_) => 3,
    });
    // The last one is opened. To open all of them in turn would ask more than once what becomes of unsaved changes.
    let opened = contents.iter().rposition(|(_, content)| {
        matches!(content, Ok(Import::Municipality(text)) if LoadedMunicipality::read(text.clone(), &app.session.law()).is_ok())
    });
    let import = |at, content| match content {
        Ok(Import::Scenario(saved)) if is_alone => {
            let preview = app.state.import().preview(Shared::from_saved(&saved));
            Imported::Scenario(Box::new((preview, *saved)))
        }
        Ok(Import::Scenario(saved)) => {
            let word = Shared::from_saved(&saved).encoded_twice();
            match app.state.import().add_to_library(*saved) {
                Ok(added) => Imported::Added(added, word),
                Err(error) => Imported::NotAdded(error),
            }
        }
        Ok(Import::Everything(backup, errors)) => {
            let mut scenarios = backup.scenarios.iter();
            let word = scenarios.find_map(|saved| Shared::from_saved(saved).encoded_twice());
            Imported::Backup(app.state.backup().restore(*backup), errors, word)
        }
        Ok(Import::Municipality(text)) if Some(at) == opened => open_municipality(app, text),
        Ok(Import::Municipality(text)) => match app.state.files().store(text) {
            Ok(()) => Imported::StoredMunicipality,
            Err(FileNotOpened::Wrong { errors, text }) => Imported::InvalidMunicipality(errors, text),
            Err(FileNotOpened::Store(error)) => Imported::NotAdded(error),
        },
        Err(refused) => refused,
    };
    contents.into_iter().enumerate().map(|(at, (name, content))| (name, import(at, content))).collect()
}

fn open_municipality(app: AppContext, text: String) -> Imported {
    match app.state.files().open(text) {
        Ok(()) => Imported::Municipality,
        Err(FileNotOpened::Wrong { errors, text }) => Imported::InvalidMunicipality(errors, text),
        Err(FileNotOpened::Store(_)) => Imported::NotLeft,
    }
}

pub(super) fn files_content(app: AppContext, close: Callback<()>) -> AnyView {
    let t = &app.language.lazy_texts().import;
    let progress = PROGRESS.with(Clone::clone);
    let content = move || {
        let (title, body) = match progress.get() {
            Progress::Reading => (t.by_file, view! { <p aria-busy="true">{t.reading}</p> }.into_any()),
            Progress::Done(done) => match <[_; 1]>::try_from(done) {
                Ok([(name, imported)]) => (t.by_file, import_view(app, name, imported, close)),
                Err(several) => (t.by_files, several_view(app, several, close)),
            },
        };
        view! {
            {dialog_head(HEADING, title, ().into_any(), close)}
            <div class="dialog-body">{body}</div>
        }
    };
    view! { {content} }.into_any()
}

fn import_view(app: AppContext, name: String, imported: Imported, close: Callback<()>) -> AnyView {
    let t = &app.language.lazy_texts().backup;
    match imported {
        Imported::Scenario(scenario) => {
            let (preview, saved) = *scenario;
            scenario_preview(app, preview, Some(saved), close)
        }
        Imported::Backup(taken, errors, word) => {
            let notice = encoded_twice_text(app, word.as_ref());
            let notice = notice.map(|words| view! { <p class="notice">{words}</p> });
            view! { {notice} {backup_result(app, &taken, &errors, close)} }.into_any()
        }
        Imported::InvalidMunicipality(errors, text) => {
            let words = (app.language.lazy_texts().municipality_file.refused)(errors.len());
            let open = Callback::new(move |text| {
                show_done(app, vec![(name.clone(), open_municipality(app, text))]);
            });
            let lacking = missing_law(app, text, open);
            let places = file_errors(app.language, &errors).into_any();
            not_opened(app, words, Some(places), lacking, close)
        }
        Imported::Refused(why) => {
            not_opened(app, (t.import_error)(&why), refused_places(app, &why), None, close)
        }
        Imported::Unreadable => not_opened(app, t.not_read.to_owned(), None, None, close),
        // The dialog is closed then, or shows several files.
        Imported::Municipality
        | Imported::StoredMunicipality
        | Imported::NotLeft
        | Imported::Added(..)
        | Imported::NotAdded(_) => ().into_any(),
    }
}

/// The errors of a file that was refused, each with its place.
pub(super) fn refused_places(app: AppContext, why: &ImportError) -> Option<AnyView> {
    match why {
        ImportError::Wrong(errors) => Some(file_errors(app.language, errors).into_any()),
        ImportError::TooLarge(_)
        | ImportError::NotJson { .. }
        | ImportError::NewerFormat(_)
        | ImportError::Foreign => None,
    }
}

/// What was added of a backup, in sentences.
pub(super) fn restored_words(app: AppContext, taken: &Restored) -> Vec<String> {
    let t = &app.language.lazy_texts().backup;
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
    points
}

/// What was restored from a backup, and what was not.
fn backup_result(app: AppContext, taken: &Restored, errors: &[PartError], close: Callback<()>) -> AnyView {
    let t = &app.language.lazy_texts().backup;
    let state = app.state;
    let points = restored_words(app, taken).into_iter().map(|words| view! { <li>{words}</li> });
    let stopped = taken.stopped.map(|error| {
        view! { <p class="notice is-error">{t.storage_full}" "{store_error_text(app, error)}</p> }
    });
    let wrong = (!errors.is_empty()).then(|| {
        let rows = errors.iter().map(|error| {
            let details = match &error.problem {
                PartProblem::File(errors) => Some(file_errors(app.language, errors).into_any()),
                PartProblem::NotUnderstood | PartProblem::NewerFormat(_) | PartProblem::Twice => None,
            };
            view! {
                <li>
                    <code>{error.place.clone()}</code>
                    <div>{(t.part_error)(&error.problem)}{details}</div>
                </li>
            }
        });
        view! { <h3>{t.errors}</h3><ul class="errors small">{rows.collect_view()}</ul> }
    });
    let list = move |_| state.dialog.set(Some(Dialog::Scenarios));
    view! {
        <div class="notice" role="status">
            <h3>{t.imported}</h3>
            <ul class="plain">{points.collect_view()}</ul>
        </div>
        {other_assumptions(app, taken)}
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
pub(super) fn other_assumptions(app: AppContext, taken: &Restored) -> Option<AnyView> {
    let text = match &taken.assumed {
        RestoredAssumptions::Different(text) => StoredValue::new(text.clone()),
        RestoredAssumptions::Unchanged | RestoredAssumptions::Added => return None,
    };
    let t = &app.language.lazy_texts().backup;
    let state = app.state;
    let instead = RwSignal::new(false);
    let take = move |_| {
        instead.set(state.backup().assume_instead(text.get_value()));
    };
    let choice = view! {
        <div class="notice spread" role="status">
            <span>{move || if instead.get() { t.assumptions_used } else { t.assumptions_differ }}</span>
            {move || {
                (!instead.get())
                    .then(|| view! { <button class="btn" type="button" on:click=take>{t.use_assumptions}</button> })
            }}
        </div>
    };
    Some(choice.into_any())
}
