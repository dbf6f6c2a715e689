//! What came in a file: a scenario is shown first; everything at once is put beside what is there, and told.

use leptos::prelude::*;
use leptos::web_sys::File;

use super::{FIRST, not_opened, scenario_preview};
use crate::state::{Assumptions, Dialog, Preview, Room, TakenIn};
use crate::storage::Saved;
use crate::ui::page::Page;
use crate::ui::pages::material::missing_law;
use crate::ui::primitives::file_picker::{file_errors, read};
use crate::ui::route::go_to;
use files::backup::PartError;
use files::import::{self, Import, ImportError};
use files::link::Shared;
use files::problem::{FileError, Problem};

/// What came.
#[derive(Clone)]
pub(super) enum Came {
    Scenario(Box<(Preview, Saved)>),
    Everything(TakenIn, Vec<PartError>),
    Municipality,
    /// What is wrong with it, and its text.
    WrongMunicipality(Vec<FileError>, String),
    NotTaken(ImportError),
    NotRead,
}

/// Reads `file`. Everything at once, and a municipality file, are taken; a scenario is only looked at.
pub(super) async fn read_import(app: Page, file: &File) -> Came {
    let text = match read(file, import::LARGEST).await {
        Some(Ok(text)) => text,
        Some(Err(errors)) => {
            let size = errors.first().map(|error| &error.problem);
            let Some(Problem::TooLarge(bytes)) = size else { return Came::NotRead };
            return Came::NotTaken(ImportError::TooLarge(*bytes));
        }
        None => return Came::NotRead,
    };
    let desk = app.desk;
    match import::read(text, &app.session.parameters()) {
        Ok(Import::Scenario(saved)) => Came::Scenario(Box::new((desk.preview(Shared::of(&saved)), *saved))),
        Ok(Import::Everything(backup, errors)) => Came::Everything(desk.take_in(*backup), errors),
        Ok(Import::Municipality(text)) => {
            let wrong = text.clone();
            let wrong = |errors| Came::WrongMunicipality(errors, wrong);
            desk.open_file(text).map_or_else(wrong, |()| Came::Municipality)
        }
        Err(why) => Came::NotTaken(why),
    }
}

pub(super) fn import_view(app: Page, came: Came, close: Callback<()>) -> AnyView {
    let t = &app.language.lazy_texts().backup;
    match came {
        Came::Scenario(came) => {
            let (preview, saved) = *came;
            scenario_preview(app, preview, Some(saved), close)
        }
        Came::Everything(taken, errors) => backup_result(app, &taken, &errors, close),
        Came::Municipality => {
            // The page says so itself, over the new material.
            request_animation_frame(move || {
                close.run(());
                go_to(Room::Simulate);
            });
            ().into_any()
        }
        Came::WrongMunicipality(errors, text) => {
            let words = (app.language.lazy_texts().material.wrong)(errors.len());
            let desk = app.desk;
            let open = Callback::new(move |text| {
                if desk.open_file(text).is_ok() {
                    close.run(());
                    go_to(Room::Simulate);
                }
            });
            let lacking = missing_law(app, text, open);
            let places = file_errors(app.language, &errors).into_any();
            not_opened(app, words, Some(places), lacking, close)
        }
        Came::NotTaken(why) => not_opened(app, (t.not_taken)(why), None, None, close),
        Came::NotRead => not_opened(app, t.not_read.to_owned(), None, None, close),
    }
}

/// What became of a file with everything.
fn backup_result(app: Page, taken: &TakenIn, errors: &[PartError], close: Callback<()>) -> AnyView {
    let t = &app.language.lazy_texts().backup;
    let desk = app.desk;
    let counted =
        [(taken.new, t.new), (taken.same, t.same), (taken.files, t.new_files), (taken.aside, t.aside)];
    let mut points: Vec<String> =
        counted.into_iter().filter(|(count, _)| *count > 0).map(|(count, words)| words(count)).collect();
    points.extend(taken.beside.iter().map(|(was, now)| (t.beside)(was, now)));
    points.extend(taken.other_files.iter().map(|name| (t.other_file)(name)));
    if taken.assumed == Assumptions::Taken {
        points.push(t.assumed.to_owned());
    }
    if points.is_empty() {
        points.push((t.new)(0));
    }
    let points = points.into_iter().map(|words| view! { <li>{words}</li> });
    let stopped = taken.stopped.map(|error| {
        view! { <p class="notice is-error">{t.stopped}" "{app.not_done(error)}</p> }
    });
    let wrong = (!errors.is_empty()).then(|| {
        let rows = errors.iter().map(|error| {
            view! { <li><code>{error.place.clone()}</code><span>{(t.part_wrong)(&error.wrong)}</span></li> }
        });
        view! { <h3>{t.parts_wrong}</h3><ul class="errors small">{rows.collect_view()}</ul> }
    });
    let assumed = match &taken.assumed {
        Assumptions::Other(text) => Some(other_assumptions(app, text.clone())),
        _ => None,
    };
    let list = move |_| desk.dialog.set(Some(Dialog::Scenarios));
    view! {
        <div class="notice" role="status">
            <h3>{t.taken}</h3>
            <ul class="plain">{points.collect_view()}</ul>
        </div>
        {assumed}
        {stopped}
        {wrong}
        <div class="dialog-foot">
            <button class="btn" type="button" on:click=move |_| close.run(())>{app.t.common.close}</button>
            <button class="btn primary" type="button" id=FIRST on:click=list>{t.to_list}</button>
        </div>
    }
    .into_any()
}

/// The file assumes something else than holds here: what holds stays, until the reader says otherwise.
fn other_assumptions(app: Page, text: String) -> AnyView {
    let t = &app.language.lazy_texts().backup;
    let desk = app.desk;
    let instead = RwSignal::new(false);
    let text = StoredValue::new(text);
    let take = move |_| {
        desk.assume_instead(text.get_value());
        instead.set(true);
    };
    view! {
        <div class="notice spread" role="status">
            <span>{move || if instead.get() { t.assumed_instead } else { t.assumed_otherwise }}</span>
            {move || {
                (!instead.get())
                    .then(|| view! { <button class="btn" type="button" on:click=take>{t.assume_instead}</button> })
            }}
        </div>
    }
    .into_any()
}
