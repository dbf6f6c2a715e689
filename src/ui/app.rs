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
use super::shell::levers::levers;
use super::shell::masthead::masthead;
use super::shell::notices::notices;
use super::shell::toast::toast;
use super::shell::{lever_sheet, undo_buttons};
use super::tabs::committees::committees;
use super::{autosave, drops, route, undo};
use crate::state::{Desk, Room, Tab, Theme};
use crate::ui::primitives::amounts::mnkr;
use crate::ui::shell::hint::hint;

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

fn rooms(app: AppContext) -> Vec<El> {
    let session = app.session;
    let dialog = app.desk.dialog;
    let simulating = move || session.room.get() == Room::Simulate;
    let bar = move || vec![keybar(app), part().dyn_children(move || hint(app))];
    let main = el("main").attr("id", "main").attr("tabindex", "-1").dyn_children(move || {
        let room = match session.room.get() {
            Room::Simulate => simulate(app),
            Room::YourTax => lazy(app.t, LazyPage::YourTax),
            Room::Compare => lazy(app.t, LazyPage::Compare),
            Room::Process => lazy(app.t, LazyPage::Process),
            Room::Trust => lazy(app.t, LazyPage::Trust),
            Room::Material => lazy(app.t, LazyPage::Material),
        };
        vec![room]
    });
    let once = |wanted: Box<dyn Fn() -> bool + Send + Sync>, which: LazyPart| {
        let ever = Memo::new(move |before: Option<&bool>| before.copied().unwrap_or_default() || wanted());
        part().dyn_children_if(move || ever.get(), move || vec![lazy(app.t, which)])
    };
    vec![
        el("a").class("skip").attr("href", "#main").text(app.t.common.skip),
        masthead(app),
        part().dyn_children_if(simulating, bar),
        notices(app),
        once(Box::new(move || app.desk.remind.get()), LazyDialog::Reminder.into()).class("part reminder"),
        main,
        footer(app),
        once(Box::new(move || session.asked.with(|asked| !asked.is_empty())), LazyDialog::Explanation.into()),
        once(Box::new(move || dialog.get().is_some()), LazyDialog::Named.into()),
        once(Box::new(move || app.desk.printing.get()), LazyTab::Print.into()),
        toast(app),
        live_region(app),
    ]
}

/// A place that is not seen: what stands in it is laid out as if it stood around it.
fn part() -> El {
    el("div").class("part")
}

fn simulate(app: AppContext) -> El {
    let results =
        el("section").class("results").attr("aria-label", app.t.results.title).child(tabs(app)).dyn_children(
            move || {
                let tab = match app.session.tab.get() {
                    Tab::Committees => committees(app),
                    Tab::Goals => lazy(app.t, LazyTab::Goals),
                    Tab::Flow => lazy(app.t, LazyTab::Flow),
                    Tab::Years => lazy(app.t, LazyTab::Years),
                    Tab::Law => lazy(app.t, LazyTab::Law),
                };
                vec![tab]
            },
        );
    el("div").class("wrap columns").child(levers(app)).child(results)
}

/// Says the result after a pause, for those who do not see it.
fn live_region(app: AppContext) -> El {
    let said = move || {
        let grant = mnkr(app, app.session.value(|year| year.now.pool));
        (app.t.results.live)(&grant, &mnkr(app, app.session.value(|year| year.result)))
    };
    let spoken = RwSignal::new(String::new());
    after_pause(said, move |sentence| spoken.set(sentence));
    el("p")
        .class("sr-only")
        .attr("role", "status")
        .attr("aria-live", "polite")
        .bind_text(move || spoken.get())
}
