//! The start: fetches the municipality file that the page names, and puts the app in the place of the static shell.

use std::sync::Arc;

use leptos::prelude::*;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::app::App;
use crate::data::problem::FileError;
use crate::data::{parameters, read};
use crate::state::{Material, Session};

/// The element of the page that names the municipality file to begin with. Another municipality changes its address.
const FILE_ELEMENT: &str = "municipality";

/// Starts the app.
pub fn start() {
    spawn_local(async {
        let parameters = Arc::new(parameters::carried());
        let text = fetch().await.unwrap_or_default();
        let made = read::municipality(&text, &parameters)
            .map(|municipality| Session::new(Arc::new(Material { municipality, text }), parameters));
        if let Some(root) = document().get_element_by_id("app") {
            mount(root.unchecked_into(), made);
        }
    });
}

fn mount(root: leptos::web_sys::HtmlElement, made: Result<Session, Vec<FileError>>) {
    // The shell has done its work: the app paints the same places.
    root.set_inner_html("");
    match made {
        Ok(session) => leptos::mount::mount_to(root, move || view! { <App session /> }).forget(),
        Err(errors) => {
            leptos::mount::mount_to(root, move || view! { <NotStarted errors=errors.clone() /> }).forget()
        }
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

/// What stands there when there is nothing to simulate.
#[component]
fn NotStarted(errors: Vec<FileError>) -> impl IntoView {
    let t = crate::i18n::Language::from_tag(
        &document()
            .document_element()
            .map(|root| root.get_attribute("lang").unwrap_or_default())
            .unwrap_or_default(),
    )
    .texts();
    let again = move |_| {
        // A page that cannot reload has nothing better to do than to stand.
        let _ = window().location().reload();
    };
    view! {
        <main class="wrap" id="main">
            <h1>"Kommunbidrag"</h1>
            <p role="alert">{t.common.not_loaded}</p>
            <p><button class="btn primary" type="button" on:click=again>{t.common.try_again}</button></p>
            <ul class="errors">
                {errors.into_iter().map(|error| {
                    view! { <li><code>{error.place}</code>" "{(t.problem)(&error.problem)}</li> }
                }).collect_view()}
            </ul>
        </main>
    }
}
