//! The app: the header, the bar that is always in sight, and the room that is open.

use leptos::prelude::*;

use super::page::{text, use_page};
use super::panels::{committees, explanation, flow, goals, hint, keybar, levers, masthead, years};
use super::primitives::tabs::Tabs;
use crate::state::{Room, Session, Tab};

/// The whole page. Built anew when the language or the municipality changes.
#[component]
pub fn App(session: Session) -> impl IntoView {
    provide_context(session);
    move || {
        let language = session.language.get();
        session.follow_material();
        if let Some(root) = document().document_element() {
            // The attribute is one that every page has; setting it does not fail.
            let _ = root.set_attribute("lang", language.tag());
        }
        view! { <Rooms /> }.into_any()
    }
}

#[component]
fn Rooms() -> impl IntoView {
    let page = use_page();
    view! {
        <a class="skip" href="#main">{page.t.common.skip}</a>
        <masthead::Masthead />
        <keybar::Keybar />
        <hint::Hint />
        <main id="main" tabindex="-1">
            {move || match page.session.room.get() {
                Room::Simulate => view! { <Simulate /> }.into_any(),
                Room::Process | Room::Material => ().into_any(),
            }}
        </main>
        <explanation::Explanation />
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
                        Tab::Goals => view! { <goals::Goals /> }.into_any(),
                        Tab::Flow => view! { <flow::Flow /> }.into_any(),
                        Tab::Years => view! { <years::Years /> }.into_any(),
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
