//! The app: the header, the bar that is always in sight, and the room that is open.

use leptos::prelude::*;

use super::context::AppContext;
use super::el::{El, el};
use super::lazy::{LazyDialog, LazyPage, LazyPart, LazyTab, lazy};
use super::primitives::pause::after_pause;
use super::primitives::tabs::tabs;
use super::reactive::effect;
use super::shell::bar::keybar;
use super::shell::footer::footer;
use super::shell::lever_sheet;
use super::shell::levers::levers;
use super::shell::masthead::masthead;
use super::shell::notices::notices;
use super::shell::toast::toast;
use super::shell::undo_buttons;
use super::tabs::committees::committees;
use super::{autosave, drops, route, undo};
use crate::state::{Desk, Room, Tab, Theme};

/// The whole page, put into `root`. Built anew when the language or the municipality changes.
pub fn app(desk: Desk, root: &El) {
    provide_context(AppContext::new(desk));
    drops::listen(desk);
    let session = desk.session;
    autosave::keep(desk);
    route::follow_address(desk);
    dress(desk);
    undo_buttons::keys(desk);
    undo::undoing();
    lever_sheet::keys();
    let _built = root.clone().dyn_children(move || {
        session.language.track();
        session.follow_material();
        let app = AppContext::new(desk);
        provide_context(app);
        rooms(app)
    });
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

fn rooms(page: AppContext) -> Vec<El> {
    let session = page.session;
    let dialog = page.desk.dialog;
    let simulating = move || session.room.get() == Room::Simulate;
    let bar = move || vec![keybar(page), part().dyn_children(move || page.hint())];
    let main = el("main").attr("id", "main").attr("tabindex", "-1").dyn_children(move || {
        let room = match session.room.get() {
            Room::Simulate => simulate(page),
            Room::YourTax => lazy(page.t, LazyPage::YourTax),
            Room::Compare => lazy(page.t, LazyPage::Compare),
            Room::Process => lazy(page.t, LazyPage::Process),
            Room::Trust => lazy(page.t, LazyPage::Trust),
            Room::Material => lazy(page.t, LazyPage::Material),
        };
        vec![room]
    });
    let once = |wanted: Box<dyn Fn() -> bool + Send + Sync>, which: LazyPart| {
        let ever = Memo::new(move |before: Option<&bool>| before.copied().unwrap_or_default() || wanted());
        part().dyn_children_if(move || ever.get(), move || vec![lazy(page.t, which)])
    };
    vec![
        el("a").class("skip").attr("href", "#main").text(page.t.common.skip),
        masthead(page),
        part().dyn_children_if(simulating, bar),
        notices(page),
        once(Box::new(move || page.desk.remind.get()), LazyDialog::Reminder.into()).class("part reminder"),
        main,
        footer(page),
        once(Box::new(move || session.asked.with(|asked| !asked.is_empty())), LazyDialog::Explanation.into()),
        once(Box::new(move || dialog.get().is_some()), LazyDialog::Named.into()),
        once(Box::new(move || page.desk.printing.get()), LazyTab::Print.into()),
        toast(page),
        live_region(page),
    ]
}

/// A place that is not seen: what stands in it is laid out as if it stood around it.
fn part() -> El {
    el("div").class("part")
}

fn simulate(page: AppContext) -> El {
    let results = el("section")
        .class("results")
        .attr("aria-label", page.t.results.title)
        .child(tabs(page))
        .dyn_children(move || {
            let tab = match page.session.tab.get() {
                Tab::Committees => committees(page),
                Tab::Goals => lazy(page.t, LazyTab::Goals),
                Tab::Flow => lazy(page.t, LazyTab::Flow),
                Tab::Years => lazy(page.t, LazyTab::Years),
                Tab::Law => lazy(page.t, LazyTab::Law),
            };
            vec![tab]
        });
    el("div").class("wrap columns").child(levers(page)).child(results)
}

/// Says the result after a pause, for those who do not see it.
fn live_region(page: AppContext) -> El {
    let said = move || {
        let grant = page.mnkr(page.session.value(|year| year.now.pool));
        (page.t.results.live)(&grant, &page.mnkr(page.session.value(|year| year.result)))
    };
    let spoken = RwSignal::new(String::new());
    after_pause(said, move |sentence| spoken.set(sentence));
    el("p")
        .class("sr-only")
        .attr("role", "status")
        .attr("aria-live", "polite")
        .bind_text(move || spoken.get())
}
