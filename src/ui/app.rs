//! The app: builds the sections of the page, and the effects that run for as long as the page is open.

use leptos::prelude::*;

use super::context::AppContext;
use super::el::El;
use super::primitives::rolling::note_sliding;
use super::reactive::effect;
use super::route::page_name;
use super::shell::{lever_sheet, undo_buttons};
use super::tables::registry::provide_shown_tables;
use super::{autosave, drops, first_screen, overlays, route};
use crate::state::{AppState, LARGE_TYPE, Theme, note_visit};

/// Builds the page in `root`, and rebuilds it when the language or the municipality changes.
pub fn app(state: AppState, root: &El) {
    provide_context(AppContext::new(state));
    provide_shown_tables();
    drops::listen(state);
    let session = state.session;
    autosave::save_automatically(state);
    route::follow_address(state);
    note_visit(state.settings());
    follow_document(state);
    undo_buttons::keys(state);
    lever_sheet::keys();
    note_sliding(root.clone());
    let _root = root.clone().dyn_children(move || {
        state.view.language.track();
        session.track_file();
        let app = AppContext::new(state);
        provide_context(app);
        first_screen::SECTIONS.iter().chain(&overlays::OVERLAYS).map(|build| build(app)).collect()
    });
}

/// Updates what is outside the root element: title, language, theme.
fn follow_document(state: AppState) {
    let session = state.session;
    // Every document has the element, and setting attributes of these names does not fail.
    let on_root = |set: &dyn Fn(&leptos::web_sys::Element)| {
        if let Some(root) = document().document_element() {
            set(&root);
        }
    };
    effect(move || {
        let language = state.view.language.get();
        let t = &language.texts().common;
        let page = page_name(t, state.view.page.get());
        document().set_title(&(t.page_title)(page, &language.translate(&session.file().municipality.title)));
    });
    // Only when the language changes: a browser that translates the page has set its own.
    effect(move || {
        let language = state.view.language.get();
        on_root(&|root| drop(root.set_attribute("lang", language.tag())));
    });
    effect(move || {
        let large = state.settings().large_type.get();
        on_root(&|root| {
            drop(if large {
                root.set_attribute("data-type", LARGE_TYPE)
            } else {
                root.remove_attribute("data-type")
            });
        });
    });
    effect(move || match state.settings().theme.get() {
        Theme::Auto => on_root(&|root| drop(root.remove_attribute("data-theme"))),
        theme @ (Theme::Light | Theme::Dark) => {
            on_root(&|root| drop(root.set_attribute("data-theme", theme.key())));
        }
    });
}
