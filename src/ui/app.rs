//! The app: builds the sections of the page, and what follows the state for as long as the page is open.

use leptos::prelude::*;

use super::context::AppContext;
use super::el::El;
use super::reactive::effect;
use super::shell::{lever_sheet, undo_buttons};
use super::{autosave, drops, first_screen, overlays, route, undo};
use crate::state::{Desk, Room, Theme};

/// Builds the page in `root`, and anew when the language or the municipality changes.
pub fn app(desk: Desk, root: &El) {
    provide_context(AppContext::new(desk));
    drops::listen(desk);
    let session = desk.session;
    autosave::keep(desk);
    route::follow_address(desk);
    follow_document(desk);
    undo_buttons::keys(desk);
    undo::undoing();
    lever_sheet::keys();
    let _root = root.clone().dyn_children(move || {
        session.language.track();
        session.follow_material();
        let app = AppContext::new(desk);
        provide_context(app);
        first_screen::SECTIONS.iter().chain(&overlays::OVERLAYS).map(|build| build(app)).collect()
    });
}

/// Keeps what lies outside the root element at the state: title, language, theme.
fn follow_document(desk: Desk) {
    let session = desk.session;
    // Every document has the element, and setting attributes of these names does not fail.
    let on_root = |set: &dyn Fn(&leptos::web_sys::Element)| {
        if let Some(root) = document().document_element() {
            set(&root);
        }
    };
    effect(move || {
        let language = session.language.get();
        let t = &language.texts().common;
        let room = match session.room.get() {
            Room::Simulate => t.simulate,
            Room::YourTax => t.your_tax,
            Room::Compare => t.compare,
            Room::Process => t.process,
            Room::Trust => t.trust,
            Room::Material => t.material,
        };
        document().set_title(&(t.title)(room, &language.of(&session.material().municipality.title)));
        on_root(&|root| drop(root.set_attribute("lang", language.tag())));
    });
    effect(move || match desk.theme.get() {
        Theme::Auto => on_root(&|root| drop(root.remove_attribute("data-theme"))),
        theme => on_root(&|root| drop(root.set_attribute("data-theme", theme.key()))),
    });
    effect(move || {
        if !desk.hint.get() {
            on_root(&|root| drop(root.set_attribute("data-hint", "off")));
        }
    });
}
