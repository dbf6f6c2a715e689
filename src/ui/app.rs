//! The app: the header, the bar that is always in sight, and the room that is open.

use leptos::prelude::*;

use super::later::{Part, later, once};
use super::page::{text, use_page};
use super::panels::{committees, footer, hint, keybar, levers, masthead, notices, toast};
use super::primitives::tabs::Tabs;
use super::{keeping, route};
use crate::state::{Desk, Dialog, Room, Tab, Theme};

/// The whole page. Built anew when the language or the municipality changes.
#[component]
pub fn App(desk: Desk) -> impl IntoView {
    provide_context(desk);
    let session = desk.session;
    keeping::keep(desk);
    route::follow_address(session);
    dress(desk);
    move || {
        session.language.track();
        session.follow_material();
        view! { <Rooms /> }.into_any()
    }
}

/// Sets what of the page lies outside the app: language, title, theme.
fn dress(desk: Desk) {
    let session = desk.session;
    // The element is one that every page has; setting its attributes does not fail.
    let on_root = |set: &dyn Fn(&leptos::web_sys::Element)| {
        if let Some(root) = document().document_element() {
            set(&root);
        }
    };
    Effect::new(move |_| {
        let language = session.language.get();
        let t = &language.texts().common;
        let room = match session.room.get() {
            Room::Simulate => t.simulate,
            Room::Process => t.process,
            Room::Material => t.material,
        };
        document().set_title(&(t.title)(room, &language.of(&session.material().municipality.title)));
        on_root(&|root| drop(root.set_attribute("lang", language.tag())));
    });
    Effect::new(move |_| match desk.theme.get() {
        Theme::Auto => on_root(&|root| drop(root.remove_attribute("data-theme"))),
        theme => on_root(&|root| drop(root.set_attribute("data-theme", theme.key()))),
    });
    Effect::new(move |_| {
        if !desk.hint.get() {
            on_root(&|root| drop(root.set_attribute("data-hint", "off")));
        }
    });
}

#[component]
fn Rooms() -> impl IntoView {
    let page = use_page();
    let session = page.session;
    let dialog = page.desk.dialog;
    view! {
        <a class="skip" href="#main">{page.t.common.skip}</a>
        <masthead::Masthead />
        {move || {
            (page.session.room.get() == Room::Simulate)
                .then(|| view! { <keybar::Keybar /><hint::Hint /> })
        }}
        <notices::Notices />
        <main id="main" tabindex="-1">
            {move || match page.session.room.get() {
                Room::Simulate => view! { <Simulate /> }.into_any(),
                Room::Process => later(Part::Process),
                Room::Material => later(Part::Material),
            }}
        </main>
        <footer::Footer />
        {once(move || session.asked.with(|asked| !asked.is_empty()), Part::Explanation)}
        {once(move || dialog.get() == Some(Dialog::Scenarios), Part::Scenarios)}
        {once(move || dialog.get() == Some(Dialog::SaveAs), Part::SaveAs)}
        <toast::Toast />
        <LiveRegion />
    }
}

#[component]
fn Simulate() -> impl IntoView {
    let page = use_page();
    view! {
        <div class="wrap columns">
            <levers::Levers />
            <section class="results" aria-label=page.t.results.title>
                <Tabs />
                {move || {
                    match page.session.tab.get() {
                        Tab::Committees => view! { <committees::Committees /> }.into_any(),
                        Tab::Goals => later(Part::Goals),
                        Tab::Flow => later(Part::Flow),
                        Tab::Years => later(Part::Years),
                    }
                }}
            </section>
        </div>
    }
}

/// Says the result after a pause, for those who do not see it.
#[component]
fn LiveRegion() -> impl IntoView {
    let page = use_page();
    let said = text(move || {
        let grant = page.mnkr(page.session.value(|year| year.now.pool));
        (page.t.results.live)(&grant, &page.mnkr(page.session.value(|year| year.result)))
    });
    let spoken = RwSignal::new(String::new());
    super::primitives::pause::after_pause(said, move |sentence| spoken.set(sentence));
    view! { <p class="sr-only" role="status" aria-live="polite">{spoken}</p> }
}
