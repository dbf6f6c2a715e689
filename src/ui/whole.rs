//! The municipality file that the page names, which comes in two. The page of a release begins with the file without the
//! words that nobody sees at first: English, and the addresses of sources (`scripts/finish.mjs`). The whole of it comes beside
//! the first part that comes later, or beside English, and takes its place, so that what is shown and saved is the file
//! itself.

use leptos::prelude::*;
use leptos::web_sys::{Element, Response};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use crate::i18n::Language;
use crate::state::Desk;

/// The element of the page that names the municipality file to begin with. Another municipality changes its address.
const ELEMENT: &str = "municipality";

/// Where it has the address of the whole file, while that is not here.
const WHOLE: &str = "data-whole";

fn element() -> Option<Element> {
    document().get_element_by_id(ELEMENT)
}

fn address(attribute: &str) -> Option<String> {
    element()?.get_attribute(attribute)
}

/// The whole file is here, or there is nothing to be made whole.
pub fn is_here() {
    if let Some(element) = element() {
        // Taking an attribute away does not fail.
        let _ = element.remove_attribute(WHOLE);
    }
}

/// A file that has been asked for: it comes beside what else is waited for.
pub struct Asked(Option<JsFuture>);

impl Asked {
    fn at(address: Option<String>) -> Self {
        Self(address.map(|address| JsFuture::from(window().fetch_with_str(&address))))
    }

    /// Asks for what a page in `language` begins with.
    pub fn first(language: Language) -> Self {
        let whole = address(WHOLE).filter(|_| language == Language::English);
        Self::at(whole.or_else(|| address("href")))
    }

    /// Asks for the whole file, unless it is here.
    pub fn whole() -> Self {
        Self::at(address(WHOLE))
    }

    /// The text of the file, or nothing when it could not be fetched.
    pub async fn text(self) -> Option<String> {
        let response: Response = self.0?.await.ok()?.dyn_into().ok()?;
        if !response.ok() {
            return None;
        }
        JsFuture::from(response.text().ok()?).await.ok()?.as_string()
    }

    /// Puts the whole file in the place of what the page began with. Whether it is here now.
    pub async fn completes(self, desk: Option<Desk>) -> bool {
        let (Some(desk), true) = (desk, self.0.is_some()) else { return true };
        let Some(text) = self.text().await else { return false };
        desk.complete(text);
        is_here();
        true
    }
}
