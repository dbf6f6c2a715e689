//! The start: fetches the municipality file that the page names, and replaces the static shell by the app.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::Response;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::app::app;
use super::el::El;
use super::lazy::{LazyDialog, SavingTask, lazy, load_whole_workspace, prefetch_when_idle, saving};
use super::route::first_page;
use super::shell::not_started::NoFile;
use crate::i18n::Language;
use crate::state::{AppState, LoadedMunicipality, Page};
use crate::storage::{Store, probe};
use files::assumed::law_with_assumptions;
use files::problem::{FileError, Problem};
use model::law::SimulationLaw;

/// Starts the app.
pub fn start() {
    // Fails only when it has been set already.
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    spawn_local(async move {
        let store = probe();
        let law = Arc::new(law_with_assumptions(store.settings().assumed.as_deref()));
        // Set before the first paint (early.js).
        let language = Language::from_tag(&root_language());
        let first = match default_municipality().await {
            Some(text) => LoadedMunicipality::read(text, &law).map(Arc::new),
            None => Err(Vec::new()),
        };
        let left_open = LoadedMunicipality::open_last(&store, &law);
        let made = match (left_open, first) {
            (Some(Ok(open)), first) => {
                open_state(Arc::new(open), store.clone(), Arc::clone(&law), first.ok())
            }
            (not_read, Ok(first)) => {
                let opened = open_state(Arc::clone(&first), store.clone(), Arc::clone(&law), Some(first));
                if let (Ok(state), Some(Err(notice))) = (&opened, not_read) {
                    state.notices.show(notice);
                }
                opened
            }
            (_, Err(errors)) => Err(errors),
        };
        let made = made.map_err(|errors| NoFile { errors, store, law, language });
        let show = move |made| {
            if let Some(root) = document().get_element_by_id("app") {
                owner.with(|| mount(&El::from_element(root), made));
            }
            prefetch_when_idle();
            // The owner of all effects lives as long as the page.
            std::mem::forget(owner);
        };
        // The page is shown with its content. Where the part cannot be had, the early script says so (scripts/split/loader.js).
        let begins_in_workspace = made.as_ref().is_ok_and(|state| first_page(*state) == Page::Simulate);
        if begins_in_workspace && !load_whole_workspace().await {
            return;
        }
        match made {
            // No numbers are shown before those of the scenario. Where the part that reads it cannot be had, the early script
            // says so (scripts/split/loader.js).
            Ok(state) if state.has_left_open() => {
                let show_opened = move |opened: Result<(), _>| {
                    if opened.is_ok() {
                        show(Ok(state));
                    }
                };
                saving(state, SavingTask::OpenLast, Box::new(show_opened));
            }
            made => show(made),
        }
    });
}

/// The state of the app with the municipality `open`, viewed as on the last visit, in its start state.
///
/// # Errors
/// What is wrong with `open`.
pub(super) fn open_state(
    open: Arc<LoadedMunicipality>,
    store: Store,
    law: Arc<SimulationLaw>,
    first: Option<Arc<LoadedMunicipality>>,
) -> Result<AppState, Vec<FileError>> {
    let wrong = FileError { place: String::new(), problem: Problem::NotComputable };
    let state = AppState::new(open, law, store, first, now).map_err(|_| vec![wrong])?;
    state.restore_view();
    Ok(state)
}

/// The browser's clock, in whole milliseconds.
#[expect(clippy::cast_possible_truncation, reason = "a time is a whole number until the year 287396")]
fn now() -> i64 {
    js_sys::Date::now() as i64
}

fn mount(root: &El, made: Result<AppState, NoFile>) {
    // The app has the same layout as the static shell.
    root.element().set_inner_html("");
    match made {
        Ok(state) => app(state, root),
        Err(no_file) => {
            // The early script says so: it needs no part that has to be fetched. Setting an attribute of this name does not fail.
            let figures = if no_file.errors.is_empty() { "missing" } else { "wrong" };
            let _ = root.element().set_attribute("data-figures", figures);
            let language = no_file.language;
            no_file.hand_over();
            let _place = root.clone().child(lazy(language.texts(), LazyDialog::NotStarted));
        }
    }
}

/// The text of the municipality file that the page names in its `link` element, or nothing when it cannot be fetched.
/// Another municipality to begin with is another address there.
async fn default_municipality() -> Option<String> {
    let address = document().get_element_by_id("municipality")?.get_attribute("href")?;
    fetched_text(&address).await
}

/// The text at `address`, or nothing when it cannot be fetched.
pub(super) async fn fetched_text(address: &str) -> Option<String> {
    let response = JsFuture::from(window().fetch_with_str(address)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// The language that the document declares; empty where it declares none.
fn root_language() -> String {
    document().document_element().and_then(|root| root.get_attribute("lang")).unwrap_or_default()
}
