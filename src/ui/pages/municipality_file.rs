//! The room about the municipality file: what is open, opening and saving, how to read it, whose figures they are.

mod missing_law;
mod sources;

use std::sync::Arc;

use leptos::prelude::*;

pub use self::missing_law::missing_law;
use self::sources::quality_table;
pub use self::sources::source_tables;
use crate::state::{self, AppState, FileNotOpened, LoadedMunicipality};
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::file_picker::{Chosen, file_button, file_errors, save_file};
use crate::ui::route::place;
use files::problem::FileError;

/// What came of the last file that was chosen.
#[derive(Clone, PartialEq, Eq)]
enum Came {
    /// It was opened, or none has been chosen.
    Well,
    /// It is wrong: all that is, and its text.
    Wrong(Vec<FileError>, String),
    /// The browser could not read it.
    NotRead,
}

/// Opens the file that `text` is, and says what came of it.
fn opened(state: AppState, text: String) -> Came {
    result(state.files().open(text.clone()), || text)
}

/// The result of opening a file, whose text is `text`.
fn result(opened: Result<(), FileNotOpened>, text: impl FnOnce() -> String) -> Came {
    match opened {
        // Why what is open could not be left has been told.
        Ok(()) | Err(FileNotOpened::Store(_)) => Came::Well,
        Err(FileNotOpened::Wrong(errors)) => Came::Wrong(errors, text()),
    }
}

/// The room.
#[component]
pub fn MunicipalityFilePage() -> impl IntoView {
    let app = use_app();
    let t = &app.language.lazy_texts().material;
    let file = app.session.file_now();
    let came = RwSignal::new(Came::Well);
    let heading = |id: &str, words: &'static str| view! { <h2 id=place(state::Page::MunicipalityFile, id)>{words}</h2> };
    view! {
        <div class="page wrap">
            <h1>{app.t.common.material}</h1>
            <p class="sentence panel">{t.lead}</p>
            <div class="split panel">
                <section class="stack">
                    {heading("filen", t.now)}
                    {file_facts(app, &file)}
                    {file_buttons(app, &file, came)}
                    <div>{move || opening_result(app, &came.get(), came)}</div>
                    {stored_files(app, came)}
                </section>
                <section class="stack">
                    {heading("markning", t.quality)}
                    {quality_table(app, &file)}
                </section>
            </div>
            <section class="panel stack">
                {heading("kallor", t.sources)}
                {source_tables(app)}
            </section>
            <section class="panel prose">
                {heading("ratta", t.correct)}
                <ol class="plain">{t.correct_steps.iter().map(|step| view! { <li>{*step}</li> }).collect_view()}</ol>
                <p>
                    <a href=crate::ui::route::address(state::Page::Trust)>{app.t.common.trust}</a>
                    ": "
                    {app.language.lazy_texts().trust.lead}
                </p>
                <p>
                    {t.schema}" "
                    <a href="schema/municipality-1.schema.json">{t.schema_link}</a>
                    "."
                </p>
            </section>
        </div>
    }
}

fn file_facts(app: AppContext, file: &LoadedMunicipality) -> AnyView {
    let t = &app.language.lazy_texts().material;
    let municipality = &file.municipality;
    let years = municipality.years.each_ref().map(|year| year.year);
    let [first, .., last] = years;
    let facts = [
        (t.municipality, municipality.name.clone()),
        (t.start, (t.starts)(municipality.start, first)),
        (t.years, format!("{first}–{last}")),
        (t.edition, municipality.edition.clone()),
    ];
    let facts = facts.map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> });
    view! {
        <p><strong>{app.file_text(&municipality.title)}</strong>" "{app.file_text(&municipality.about)}</p>
        <dl class="facts">{facts.into_iter().collect_view()}</dl>
    }
    .into_any()
}

fn file_buttons(app: AppContext, file: &Arc<LoadedMunicipality>, came: RwSignal<Came>) -> AnyView {
    let t = &app.language.lazy_texts().material;
    let state = app.state;
    let take = Callback::new(move |chosen: Chosen| {
        came.set(match chosen {
            Some(Ok(text)) => opened(state, text),
            Some(Err(errors)) => Came::Wrong(errors, String::new()),
            None => Came::NotRead,
        });
    });
    let saved = Arc::clone(file);
    // A browser that does not let files be saved says so itself.
    let save = move |_| drop(save_file(&format!("{}.json", saved.municipality.id), &saved.text));
    let back = state.files().first_title().filter(|_| !untrack(|| state.files().is_first())).map(|title| {
        view! {
            <button class="btn" type="button" on:click=move |_| state.files().open_first()>{(t.back)(&title)}</button>
        }
    });
    view! {
        <p class="row">
            {file_button(app.t.common.open_file, take)}
            <button class="btn" type="button" on:click=save>{t.save}</button>
            {back}
        </p>
    }
    .into_any()
}

fn opening_result(app: AppContext, how: &Came, came: RwSignal<Came>) -> AnyView {
    let t = &app.language.lazy_texts().material;
    match how {
        Came::Well => ().into_any(),
        Came::NotRead => view! { <p class="notice is-error" role="alert">{t.not_read}</p> }.into_any(),
        Came::Wrong(errors, text) => {
            let state = app.state;
            let open = Callback::new(move |text| came.set(opened(state, text)));
            view! {
                <div class="notice is-error" role="alert">
                    <h3>{(t.wrong)(errors.len())}</h3>
                    {file_errors(app.language, errors)}
                </div>
                {missing_law(app, text.clone(), open)}
            }
            .into_any()
        }
    }
}

/// Files that the browser keeps, but for the one that is open.
fn stored_files(app: AppContext, came: RwSignal<Came>) -> AnyView {
    let t = &app.language.lazy_texts().material;
    let state = app.state;
    let open = app.session.municipality(|municipality| municipality.id.clone());
    let is_first = untrack(|| state.files().is_first());
    let names = move || {
        let mut names = state.files().names();
        names.retain(|name| is_first || *name != open);
        names
    };
    let names = RwSignal::new(names());
    let row = move |name: String| {
        let (open_words, forget_words) = ((t.open_kept)(&name), (t.forget)(&name));
        let (opened, forgotten, shown) = (name.clone(), name.clone(), name);
        let open = move |_| {
            came.set(result(state.files().open_stored(&opened), || state.files().text(&opened)));
        };
        let forget = move |_| {
            state.files().forget(&forgotten);
            names.update(|names| names.retain(|name| *name != forgotten));
        };
        view! {
            <li class="spread">
                <span>{shown}</span>
                <span class="row">
                    <button class="btn" type="button" aria-label=open_words on:click=open>
                        {app.t.scenarios.open}
                    </button>
                    <button class="btn quiet" type="button" aria-label=forget_words on:click=forget>
                        {t.forget_word}
                    </button>
                </span>
            </li>
        }
    };
    let list = move || {
        let names = names.get();
        (!names.is_empty()).then(|| {
            view! {
                <h3>{t.kept}</h3>
                <ul class="scenarios">{names.into_iter().map(row).collect_view()}</ul>
            }
        })
    };
    view! { {list} }.into_any()
}
