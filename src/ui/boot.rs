//! The start: fetches the municipality file that the page names, and puts the app in the place of the static shell.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::app::app;
use super::el::{El, button, el};
use super::later::fetch_language;
use super::primitives::files::{Chosen, file_button, file_errors};
use crate::data::parameters;
use crate::data::problem::FileError;
use crate::domain::parameters::Parameters;
use crate::i18n::Language;
use crate::state::{Desk, Material, Session, Toast};
use crate::storage::{Store, probe};

/// The element of the page that names the municipality file to begin with. Another municipality changes its address.
const FILE_ELEMENT: &str = "municipality";

/// Starts the app.
pub fn start() {
    // Another call has done it already, if any has.
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    spawn_local(async move {
        let parameters = Arc::new(parameters::carried());
        let store = probe();
        // The page's own word for it is set before the first paint (early.js). The page begins in Swedish if it cannot come.
        let language = Language::from_tag(&root_language());
        let spoken = fetch_language(language).await;
        let first = match fetch().await {
            Some(text) => Material::read(text, &parameters).map(Arc::new),
            None => Err(Vec::new()),
        };
        let left_open = Material::left_open(&store, &parameters);
        let made = match (left_open, first) {
            (Some(Ok(open)), first) => Ok(desk(Arc::new(open), store, parameters, first.ok())),
            (other, Ok(first)) => {
                let desk = desk(Arc::clone(&first), store, parameters, Some(first));
                desk.notices.update(|notices| notices.extend(other.and_then(Result::err)));
                Ok(desk)
            }
            (_, Err(errors)) => Err((errors, store, parameters)),
        };
        if let (false, Ok(desk)) = (spoken, &made) {
            desk.session.language.set(Language::Swedish);
            desk.toast.set(Some(Toast::PartLost));
        }
        if let Some(root) = document().get_element_by_id("app") {
            owner.with(|| mount(&El::of(root), made));
        }
        // All that follows the session belongs to it, for as long as the page is open.
        std::mem::forget(owner);
    });
}

fn desk(open: Arc<Material>, store: Store, law: Arc<Parameters>, first: Option<Arc<Material>>) -> Desk {
    let desk = Desk::new(Session::new(open, law), store, first, now);
    desk.begin();
    desk
}

/// The browser's clock, in whole milliseconds.
#[expect(clippy::cast_possible_truncation, reason = "a time is a whole number until the year 287396")]
fn now() -> i64 {
    js_sys::Date::now() as i64
}

fn mount(root: &El, made: Result<Desk, NoFile>) {
    // The shell has done its work: the app paints the same places.
    root.element().set_inner_html("");
    match made {
        Ok(desk) => app(desk, root),
        Err(no_file) => not_started(no_file, root),
    }
}

/// The text of the file, or nothing when it could not be fetched.
async fn fetch() -> Option<String> {
    let address = document().get_element_by_id(FILE_ELEMENT)?.get_attribute("href")?;
    let fetched: Result<JsValue, JsValue> = JsFuture::from(window().fetch_with_str(&address)).await;
    let response: leptos::web_sys::Response = fetched.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// The language that the page says it is in.
fn root_language() -> String {
    document().document_element().and_then(|root| root.get_attribute("lang")).unwrap_or_default()
}

/// What is wrong with the file to begin with, and what else there is to begin with.
type NoFile = (Vec<FileError>, Store, Arc<Parameters>);

/// What stands there when there is nothing to simulate: a file of one's own can still be opened.
fn not_started((errors, store, parameters): NoFile, root: &El) {
    let t = Language::from_tag(&root_language()).texts();
    let errors = RwSignal::new(errors);
    let opened = RwSignal::new(None::<Desk>);
    let store = StoredValue::new(store);
    let take = Callback::new(move |chosen: Chosen| {
        let read = chosen.map(|text| text.and_then(|text| Material::read(text, &parameters)));
        match read {
            Some(Ok(material)) => {
                let text = material.text.clone();
                let desk = desk(Arc::new(material), store.get_value(), Arc::clone(&parameters), None);
                // It has just been read, so it has no errors.
                let _opened = desk.open_file(text);
                opened.set(Some(desk));
            }
            Some(Err(wrong)) => errors.set(wrong),
            None => {}
        }
    });
    // A page that cannot reload has nothing better to do than to stand.
    let again = || drop(window().location().reload());
    let _built = root.clone().shows(move || {
        if let Some(desk) = opened.get() {
            let inside = el("div").class("part");
            app(desk, &inside);
            return vec![inside];
        }
        let ways = el("p")
            .class("row")
            .with(button("btn primary").on_click(again).say(t.common.try_again))
            .with(file_button(t.common.open_file, take));
        let page = el("main")
            .class("wrap page stack")
            .attr("id", "main")
            .with(el("h1").say("Kommunbidrag"))
            .with(el("p").attr("role", "alert").say(t.common.not_loaded))
            .with(ways)
            .shows(move || vec![file_errors(t, &errors.get())]);
        vec![page]
    });
}
