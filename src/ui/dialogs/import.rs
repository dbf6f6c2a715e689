//! The import dialogs, one of a link and one of files: a scenario is shown before it is opened.

mod file;
mod imported;
mod several;

use leptos::prelude::*;

use self::file::{files_content, read_pending};
use crate::state::{Dialog as DialogKind, Preview, Toast};
use crate::storage::{Saved, Stage};
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::caveats::{caveats, language_offer};
use crate::ui::primitives::dialog::{dialog_head, named_dialog};
use crate::ui::primitives::file_picker::file_errors;
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::key_figures::scenario_key_figures;
use crate::ui::route::{fragment, go_home};
use crate::ui::shell::notices::notice_list;
use files::link::{Link, LinkError, Shared};

const HEADING: &str = "arrival-title";
/// The id of the button that gets the focus first.
const FIRST_BUTTON: &str = "arrival-open";

/// The dialog of files.
#[component]
pub fn ImportFilesDialog() -> impl IntoView {
    let app = use_app();
    Effect::new(move |_| {
        // It is also set when more files are dropped while the dialog is open.
        if app.state.dialog.get() == Some(DialogKind::ImportFiles) {
            untrack(|| read_pending(app));
        }
    });
    named_dialog(app, DialogKind::ImportFiles, "dialog", HEADING, files_content)
}

/// The dialog of a link.
#[component]
pub fn ImportLinkDialog() -> impl IntoView {
    named_dialog(use_app(), DialogKind::ImportLink, "dialog", HEADING, link_content)
}

fn link_content(app: AppContext, close: Callback<()>) -> AnyView {
    let t = &app.language.lazy_texts().import;
    // The open scenario is saved first, so that the preview compares with everything that there is.
    app.state.autosave().save();
    let body = match Link::from_fragment(&fragment()) {
        Ok(link) => {
            let preview = app.state.import().preview(link.shared);
            view! { {language_offer(app, link.language.as_deref())} {scenario_preview(app, preview, None, close)} }
                .into_any()
        }
        Err(error) => invalid_link(app, &error, close),
    };
    focus_soon(FIRST_BUTTON);
    view! {
        {dialog_head(HEADING, t.by_link, ().into_any(), close)}
        <div class="dialog-body">{body}</div>
    }
    .into_any()
}

fn invalid_link(app: AppContext, error: &LinkError, close: Callback<()>) -> AnyView {
    let errors = match error {
        LinkError::Content(errors) => Some(file_errors(app.language, errors).into_any()),
        LinkError::NotALink
        | LinkError::NewerVersion(_)
        | LinkError::TooLong(_)
        | LinkError::ForeignCharacter { .. }
        | LinkError::Damaged
        | LinkError::TooLarge => None,
    };
    not_opened(app, (app.language.lazy_texts().import.link_wrong)(error), errors, None, close)
}

/// That nothing was opened and `why`, with `details` in the notice and `remedy` below it.
fn not_opened(
    app: AppContext,
    why: String,
    details: Option<AnyView>,
    remedy: Option<AnyView>,
    close: Callback<()>,
) -> AnyView {
    let t = &app.language.lazy_texts().import;
    view! {
        <div class="notice is-error" role="alert">
            <h3>{t.not_opened}</h3>
            <p>{why}</p>
            {details}
        </div>
        <p>{t.nothing_changed}</p>
        {remedy}
        <div class="dialog-foot">
            <button class="btn primary" type="button" id=FIRST_BUTTON on:click=move |_| close.run(())>
                {app.t.common.close}
            </button>
        </div>
    }
    .into_any()
}

/// A scenario to import, from a file when there is `saved`, and what can be done with it.
fn scenario_preview(app: AppContext, preview: Preview, saved: Option<Saved>, close: Callback<()>) -> AnyView {
    let t = &app.language.lazy_texts().import;
    let caveats = caveats(app, &preview);
    let Preview { shared, figures, here, openable, same, .. } = preview;
    let name = if shared.name.trim().is_empty() { t.unnamed.to_owned() } else { shared.name.clone() };
    let stage = (shared.stage != Stage::Draft).then(|| {
        view! { <span class="badge">{(app.language.lazy_texts().library.stage)(shared.stage)}</span>" " }
    });
    let municipality = if here {
        app.session.municipality(|municipality| app.file_text(&municipality.title))
    } else {
        shared.municipality.clone()
    };
    let made_for = (t.made_for)(&municipality, &shared.edition);
    let consequence = match (&same, openable) {
        (Some((_, name)), _) => (t.already_saved)(name),
        (None, true) => t.opens_as_new.to_owned(),
        (None, false) => (t.no_file)(&shared.municipality),
    };
    let open = openable.then(|| open_button(app, shared.clone(), saved, same, close));
    let dismiss = if openable { t.not_now } else { app.t.common.close };
    let dismiss_id = if openable { "arrival-away" } else { FIRST_BUTTON };
    view! {
        <div>
            <p class="sentence">{name}</p>
            <p class="small soft">{stage}{made_for}</p>
        </div>
        {figures.is_some().then(|| view! { <h3>{app.t.results.key_figures}" "{app.session.year_number()}</h3> })}
        {scenario_key_figures(app, figures, here)}
        {caveats}
        <p class:notice=!openable class:is-error=!openable>{consequence}</p>
        {(!openable).then(|| view! { <p>{t.nothing_changed}</p> })}
        {notice_list(app)}
        <div class="dialog-foot">
            <button class="btn" type="button" id=dismiss_id on:click=move |_| close.run(())>{dismiss}</button>
            {open}
        </div>
    }
    .into_any()
}

fn open_button(
    app: AppContext,
    shared: Shared,
    saved: Option<Saved>,
    same: Option<(String, String)>,
    close: Callback<()>,
) -> AnyView {
    let t = &app.language.lazy_texts().import;
    let state = app.state;
    let words = if same.is_some() { t.open_same } else { t.open_new };
    let open = move |_| {
        let done = match &same {
            Some((id, name)) => state.library().open(id).map(|()| name.clone()),
            None => state.import().open_shared(&shared, saved.clone()),
        };
        // When it fails, a notice says why.
        if let Ok(name) = done {
            close.run(());
            go_home(app.state);
            state.notices.toast.set(Some(Toast::Text((t.opened)(&name))));
        }
    };
    view! { <button class="btn primary" type="button" id=FIRST_BUTTON on:click=open>{words}</button> }
        .into_any()
}
