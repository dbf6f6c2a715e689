//! The page of the municipality file: which file is open, opening and saving one, how to read it, and its sources.

mod missing_law;
mod sources;

use std::sync::Arc;

use leptos::prelude::*;

pub use self::missing_law::missing_law;
use self::sources::quality_table;
pub use self::sources::source_tables;
use crate::state::{self, FileNotOpened, LoadedMunicipality};
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::file_picker::{Chosen, file_button, file_errors, save_file};
use crate::ui::route::section_id;
use crate::ui::shell::publisher::contact;
use files::problem::FileError;

/// The result of opening the last file that was chosen.
#[derive(Clone, PartialEq, Eq)]
enum OpeningResult {
    /// It was opened, or none has been chosen.
    Opened,
    /// It has errors: all of them, and its text.
    Invalid(Vec<FileError>, String),
    /// The browser could not read it.
    Unreadable,
}

impl From<Result<(), FileNotOpened>> for OpeningResult {
    fn from(result: Result<(), FileNotOpened>) -> Self {
        match result {
            // A notice says already why the open scenario could not be left.
            Ok(()) | Err(FileNotOpened::Store(_)) => Self::Opened,
            Err(FileNotOpened::Wrong { errors, text }) => Self::Invalid(errors, text),
        }
    }
}

/// The page.
#[component]
pub fn MunicipalityFilePage() -> impl IntoView {
    let app = use_app();
    let t = &app.language.lazy_texts().municipality_file;
    let file = app.session.file_now();
    let opening = RwSignal::new(OpeningResult::Opened);
    let heading = |id: &str, words: &'static str| view! { <h2 id=section_id(state::Page::MunicipalityFile, id)>{words}</h2> };
    view! {
        <div class="page wrap">
            <h1>{app.t.common.municipality_file}</h1>
            <p class="sentence panel">{t.lead}</p>
            <div class="split panel">
                <section class="stack">
                    {heading("filen", t.file_in_use)}
                    {file_facts(app, &file)}
                    {file_buttons(app, &file, opening)}
                    <div>{move || opening_result(app, &opening.get(), opening)}</div>
                    {stored_files(app, opening)}
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
                {move || report(app)}
                <p>
                    <a href=crate::ui::route::address(state::Page::Trust)>{app.t.common.trust}</a>
                    ": "
                    {app.language.lazy_texts().trust.lead}
                </p>
                <h3>{app.language.lazy_texts().publisher.for_developers}</h3>
                <ol class="plain">{t.correct_steps.iter().map(|step| view! { <li>{*step}</li> }).collect_view()}</ol>
                <p>
                    {t.schema}" "
                    <a href="schema/municipality-1.schema.json">{t.schema_link}</a>
                    "."
                </p>
            </section>
        </div>
    }
}

/// How to report a wrong figure, in plain words.
fn report(app: AppContext) -> AnyView {
    let t = &app.language.lazy_texts().publisher;
    let publisher = app.view.publisher.get().unwrap_or_default();
    match contact(app, &publisher) {
        Some(contact) => view! { <p>{t.report}" "{contact}</p> }.into_any(),
        None => view! { <p>{t.report_without_contact}</p> }.into_any(),
    }
}

fn file_facts(app: AppContext, file: &LoadedMunicipality) -> AnyView {
    let t = &app.language.lazy_texts().municipality_file;
    let municipality = &file.municipality;
    let years = municipality.years.each_ref().map(|year| year.year);
    let [first, .., last] = years;
    let facts = [
        (t.municipality, municipality.name.clone()),
        (t.start, (t.start_name)(municipality.start, first)),
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

fn file_buttons(
    app: AppContext,
    file: &Arc<LoadedMunicipality>,
    opening: RwSignal<OpeningResult>,
) -> AnyView {
    let t = &app.language.lazy_texts().municipality_file;
    let state = app.state;
    let take = Callback::new(move |chosen: Chosen| {
        opening.set(match chosen {
            Some(Ok(text)) => state.files().open(text).into(),
            Some(Err(errors)) => OpeningResult::Invalid(errors, String::new()),
            None => OpeningResult::Unreadable,
        });
    });
    let saved = Arc::clone(file);
    let save = move |_| {
        save_file(app, &format!("{}.json", saved.municipality.id), &saved.text);
    };
    let back = state.files().first_title().filter(|_| !untrack(|| state.files().is_first())).map(|title| {
        view! {
            <button class="btn" type="button" on:click=move |_| state.files().open_first()>{(t.back)(&title)}</button>
        }
    });
    view! {
        <p class="row">
            {file_button(app.language.lazy_texts().library.open_file, take)}
            <button class="btn" type="button" on:click=save>{t.save}</button>
            {back}
        </p>
    }
    .into_any()
}

fn opening_result(app: AppContext, result: &OpeningResult, opening: RwSignal<OpeningResult>) -> AnyView {
    let t = &app.language.lazy_texts().municipality_file;
    match result {
        OpeningResult::Opened => ().into_any(),
        OpeningResult::Unreadable => {
            view! { <p class="notice is-error" role="alert">{t.not_read}</p> }.into_any()
        }
        OpeningResult::Invalid(errors, text) => {
            let state = app.state;
            let open = Callback::new(move |text| opening.set(state.files().open(text).into()));
            view! {
                <div class="notice is-error" role="alert">
                    <h3>{(t.refused)(errors.len())}</h3>
                    {file_errors(app.language, errors)}
                </div>
                {missing_law(app, text.clone(), open)}
            }
            .into_any()
        }
    }
}

/// The files that are stored in the browser, except the open one.
fn stored_files(app: AppContext, opening: RwSignal<OpeningResult>) -> AnyView {
    let t = &app.language.lazy_texts().municipality_file;
    let state = app.state;
    let open_id = app.session.municipality(|municipality| municipality.id.clone());
    let is_first = untrack(|| state.files().is_first());
    let names = move || {
        let mut names = state.files().names();
        names.retain(|name| is_first || *name != open_id);
        names
    };
    let names = RwSignal::new(names());
    let row = move |name: String| {
        let (open_label, forget_label) = ((t.open_stored)(&name), (t.remove_file)(&name));
        let (name_opened, forgotten, shown) = (name.clone(), name.clone(), name);
        let open = move |_| {
            opening.set(state.files().open_stored(&name_opened).into());
        };
        let forget = move |_| {
            state.library().forget_file(&forgotten);
            names.update(|names| names.retain(|name| *name != forgotten));
        };
        view! {
            <li class="spread">
                <span>{shown}</span>
                <span class="row">
                    <button class="btn" type="button" aria-label=open_label on:click=open>
                        {app.language.lazy_texts().library.open}
                    </button>
                    <button class="btn quiet" type="button" aria-label=forget_label on:click=forget>
                        {t.remove}
                    </button>
                </span>
            </li>
        }
    };
    view! {
        <Show when=move || names.with(|names| !names.is_empty())>
            <h3>{t.stored_files}</h3>
            <ul class="scenarios">
                <For each=move || names.get() key=Clone::clone let:name>
                    {row(name)}
                </For>
            </ul>
        </Show>
    }
    .into_any()
}
