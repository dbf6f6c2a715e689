//! Loads the lazy modules, and calls what is in them.

#[cfg(feature = "split")]
use std::pin::{Pin, pin};
#[cfg(feature = "split")]
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
#[cfg(feature = "split")]
use leptos::task::spawn_local;
#[cfg(feature = "split")]
pub(super) use leptos::wasm_split::SplitLoaderError as LoadError;
use leptos::web_sys::Element;

use super::{
    LazyDialog, LazyPart, LazyWorkspace, build_answer, build_dialog, build_guide, build_page, build_tab,
    build_workspace, build_year,
};
#[cfg(feature = "split")]
use super::{load_answer, load_dialogs, load_guide, load_pages, load_tabs, load_workspace, load_year};

/// Loads the module of the workspace. Returns whether it is here.
pub async fn load_whole_workspace() -> bool {
    load(LazyPart::Workspace(LazyWorkspace::Simulation)).await.is_ok()
}

/// Loads the module that reads typed numbers. Returns whether it is here.
pub async fn load_number_reader() -> bool {
    load(LazyPart::Dialog(LazyDialog::Named)).await.is_ok()
}

/// Loads the module of the part and the style sheet of the lazy parts, unless they are here (`scripts/split/loader.js`).
#[cfg(feature = "split")]
pub(super) async fn load(part: LazyPart) -> Result<(), LoadError> {
    match part {
        LazyPart::Answer(_) => load_answer().await,
        LazyPart::Workspace(_) => load_workspace().await,
        LazyPart::Tab(_) => load_tabs().await,
        LazyPart::Page(_) => load_pages().await,
        LazyPart::Year(_) => load_year().await,
        LazyPart::Guide(_) => load_guide().await,
        LazyPart::Dialog(_) => load_dialogs().await,
    }
}

#[cfg(feature = "split")]
#[wasm_bindgen::prelude::wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = prefetchParts)]
    fn prefetch_parts() -> Result<(), wasm_bindgen::JsValue>;
}

/// Loads the lazy modules once the browser has painted the page and is idle.
pub fn prefetch_when_idle() {
    // Who needs a part asks for it, so nothing depends on it.
    #[cfg(feature = "split")]
    let _ = prefetch_parts();
}

/// Builds the part in `place`, under the current owner. Its module has to be loaded.
#[cfg(feature = "split")]
pub(super) fn build(part: LazyPart, place: Element) -> Result<(), LoadError> {
    // There is nothing left to wait for.
    let built =
        |built: Poll<Result<(), LoadError>>| if let Poll::Ready(result) = built { result } else { Ok(()) };
    match part {
        LazyPart::Answer(shown) => built(poll_once(pin!(build_answer(shown, place)))),
        LazyPart::Workspace(part) => built(poll_once(pin!(build_workspace(part, place)))),
        LazyPart::Tab(tab) => built(poll_once(pin!(build_tab(tab, place)))),
        LazyPart::Page(page) => built(poll_once(pin!(build_page(page, place)))),
        LazyPart::Year(page) => built(poll_once(pin!(build_year(page, place)))),
        LazyPart::Guide(part) => built(poll_once(pin!(build_guide(part, place)))),
        LazyPart::Dialog(dialog) => built(poll_once(pin!(build_dialog(dialog, place)))),
    }
}

/// What a split function returns, if its module is here: it is async since it may have to load the module.
#[cfg(feature = "split")]
fn poll_once<T>(called: Pin<&mut impl Future<Output = T>>) -> Poll<T> {
    called.poll(&mut Context::from_waker(Waker::noop()))
}

/// Calls `done` with what a split function returns: at once if its module is loaded. Returns whether it was.
#[cfg(feature = "split")]
pub(super) fn when_loaded<T: 'static>(
    called: impl Future<Output = T> + 'static,
    done: impl FnOnce(T) + 'static,
) -> bool {
    let mut called = Box::pin(called);
    match poll_once(called.as_mut()) {
        Poll::Ready(result) => {
            done(result);
            true
        }
        Poll::Pending => {
            spawn_local(async move { done(called.await) });
            false
        }
    }
}

/// Why a part could not be loaded. Where the program is one module, it always can.
#[cfg(not(feature = "split"))]
#[derive(Debug)]
pub(super) enum LoadError {}

#[cfg(not(feature = "split"))]
pub(super) async fn load(_: LazyPart) -> Result<(), LoadError> {
    std::future::ready(Ok(())).await
}

#[cfg(not(feature = "split"))]
pub(super) fn build(part: LazyPart, place: Element) -> Result<(), LoadError> {
    match part {
        LazyPart::Answer(shown) => build_answer(shown, place),
        LazyPart::Workspace(part) => build_workspace(part, place),
        LazyPart::Tab(tab) => build_tab(tab, place),
        LazyPart::Page(page) => build_page(page, place),
        LazyPart::Year(page) => build_year(page, place),
        LazyPart::Guide(part) => build_guide(part, place),
        LazyPart::Dialog(dialog) => build_dialog(dialog, place),
    }
}

/// Whether the server does not have the parts any more: a newer release is in place.
pub(super) fn is_gone() -> bool {
    noted("data-part").as_deref() == Some("gone")
}

/// Why a part could not be loaded, or that its style sheet could not, as the loader has noted it.
pub(super) fn noted(name: &str) -> Option<String> {
    document().document_element()?.get_attribute(name)
}
