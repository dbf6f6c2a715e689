//! Lazy loading: views that the first screen does not show, and the modules that they come in.
//!
//! In a release (feature `split`) each of [`build_tab`], [`build_page`] and [`build_dialog`], with everything that only it
//! uses, becomes a WebAssembly module of its own beside the program (`scripts/split/`). The modules share the program's
//! memory, so a view is written as if it had always been there. In other builds they are ordinary functions.

#![cfg_attr(
    feature = "split",
    allow(unsafe_code, reason = "the attribute `wasm_split` declares functions of the other modules")
)]

mod parts;
mod prefetch;

use leptos::prelude::*;
use leptos::tachys::view::{Mountable, Render};
use leptos::task::spawn_local;
#[cfg(feature = "split")]
use leptos::wasm_split::SplitLoaderError as LoadError;
use leptos::web_sys::Element;

pub use self::parts::{LazyDialog, LazyPage, LazyPart, LazyTab};
pub use self::prefetch::prefetch_when_idle;
use super::context::use_app;
use super::dialogs::{changes, explanation, import, leave, save_as, scenarios, seek, share};
use super::el::{El, button, el};
use super::pages::{compare, municipality_file, process, trust, your_tax};
use super::print;
use super::shell::{lever_groups, not_started, notices, reminder, toast};
use super::tabs::committees::committee_facts;
use super::tabs::{flow, goals, law, years};
use crate::i18n::Texts;

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(
        tabs,
        wasm_split_path = leptos::wasm_split,
        fallible,
        preload(load_tabs)
    )
)]
#[allow(clippy::unnecessary_wraps, reason = "loading can fail where the program is divided")]
fn build_tab(tab: LazyTab, place: Element) -> Result<(), LoadError> {
    let view = match tab {
        LazyTab::Goals => view! { <goals::Goals /> }.into_any(),
        LazyTab::Flow => view! { <flow::Flow /> }.into_any(),
        LazyTab::Years => view! { <years::Years /> }.into_any(),
        LazyTab::Law => view! { <law::Law /> }.into_any(),
        LazyTab::Print => view! { <print::Print /> }.into_any(),
        LazyTab::CommitteeFacts(c) => committee_facts(use_app(), c).into_any(),
    };
    mount(view, &place);
    Ok(())
}

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(
        pages,
        wasm_split_path = leptos::wasm_split,
        fallible,
        preload(load_pages)
    )
)]
#[allow(clippy::unnecessary_wraps, reason = "loading can fail where the program is divided")]
fn build_page(page: LazyPage, place: Element) -> Result<(), LoadError> {
    let view = match page {
        LazyPage::YourTax => view! { <your_tax::YourTaxPage /> }.into_any(),
        LazyPage::Cost => view! { <your_tax::PersonCost /> }.into_any(),
        LazyPage::AdoptedNotice => lever_groups::adopted_notice(use_app()).into_any(),
        LazyPage::FeeLevers => lever_groups::fee_levers(use_app()).into_any(),
        LazyPage::MoreLevers => lever_groups::more_levers(use_app()).into_any(),
        LazyPage::Compare => view! { <compare::ComparePage /> }.into_any(),
        LazyPage::Trust => view! { <trust::TrustPage /> }.into_any(),
        LazyPage::Process => view! { <process::ProcessPage /> }.into_any(),
        LazyPage::MunicipalityFile => view! { <municipality_file::MunicipalityFilePage /> }.into_any(),
    };
    mount(view, &place);
    Ok(())
}

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(
        dialogs,
        wasm_split_path = leptos::wasm_split,
        fallible,
        preload(load_dialogs)
    )
)]
#[allow(clippy::unnecessary_wraps, reason = "loading can fail where the program is divided")]
fn build_dialog(dialog: LazyDialog, place: Element) -> Result<(), LoadError> {
    let view = match dialog {
        LazyDialog::Explanation => view! { <explanation::ExplanationDialog /> }.into_any(),
        LazyDialog::Reminder => view! { <reminder::Reminder /> }.into_any(),
        LazyDialog::Named => view! {
            <scenarios::ScenariosDialog />
            <save_as::SaveAsDialog />
            <changes::ChangesDialog />
            <seek::SeekDialog />
            <share::ShareDialog />
            <import::ImportLinkDialog />
            <import::ImportFilesDialog />
            <leave::LeaveDialog />
        }
        .into_any(),
        LazyDialog::Notices => notices::notices(use_app()).into_any(),
        LazyDialog::Toast => toast::toast(use_app()).into_any(),
        LazyDialog::NotStarted => not_started::not_started().into_any(),
    };
    mount(view, &place);
    Ok(())
}

/// Puts the view into `place`, where it lives as long as the current owner.
fn mount(view: AnyView, place: &Element) {
    let mut state = view.build();
    state.mount(place, None);
    let _state = StoredValue::new_local(state);
}

/// Loads the module of the part, unless it is here.
#[cfg(feature = "split")]
async fn load(part: LazyPart) -> Result<(), LoadError> {
    load_style_sheet();
    match part {
        LazyPart::Tab(_) => load_tabs().await,
        LazyPart::Page(_) => load_pages().await,
        LazyPart::Dialog(_) => load_dialogs().await,
    }
}

/// The style sheet of what is loaded lazily, whose address `scripts/finish.mjs` puts into the page.
#[cfg(feature = "split")]
fn load_style_sheet() {
    if let Some(style) = document().get_element_by_id("lazy-style")
        && let Some(address) = style.get_attribute("data-href")
    {
        // Setting attributes of these names does not fail.
        let _ = style.remove_attribute("data-href");
        let _ = style.set_attribute("rel", "stylesheet");
        let _ = style.set_attribute("href", &address);
    }
}

/// Builds the part in `place`, under the current owner. Its module has to be loaded.
#[cfg(feature = "split")]
fn build(part: LazyPart, place: Element) -> Result<(), LoadError> {
    // A split function is async since it may have to load its module; here there is nothing left to wait for.
    fn poll_once(built: impl Future<Output = Result<(), LoadError>>) -> Result<(), LoadError> {
        use std::task::{Context, Poll, Waker};
        match std::pin::pin!(built).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(result) => result,
            Poll::Pending => Ok(()),
        }
    }
    match part {
        LazyPart::Tab(tab) => poll_once(build_tab(tab, place)),
        LazyPart::Page(page) => poll_once(build_page(page, place)),
        LazyPart::Dialog(dialog) => poll_once(build_dialog(dialog, place)),
    }
}

/// Why a part could not be loaded. Where the program is one module, it always can.
#[cfg(not(feature = "split"))]
#[derive(Debug)]
enum LoadError {}

#[cfg(not(feature = "split"))]
async fn load(_: LazyPart) -> Result<(), LoadError> {
    std::future::ready(Ok(())).await
}

#[cfg(not(feature = "split"))]
fn build(part: LazyPart, place: Element) -> Result<(), LoadError> {
    match part {
        LazyPart::Tab(tab) => build_tab(tab, place),
        LazyPart::Page(page) => build_page(page, place),
        LazyPart::Dialog(dialog) => build_dialog(dialog, place),
    }
}

/// How far the loading of a part has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    Loading,
    Loaded,
    Failed,
}

/// The part in its place as soon as it is loaded; until then a placeholder, or a button to try again.
pub fn lazy(t: &'static Texts, part: impl Into<LazyPart>) -> El {
    lazy_part(t, part.into())
}

fn lazy_part(t: &'static Texts, part: LazyPart) -> El {
    let progress = RwSignal::new(Progress::Loading);
    let begin = move || {
        progress.set(Progress::Loading);
        spawn_local(async move {
            let loaded = load(part).await.is_ok();
            // The reader may have gone elsewhere meanwhile.
            progress.try_set(if loaded { Progress::Loaded } else { Progress::Failed });
        });
    };
    begin();
    let place = el("div").class("part");
    place.dyn_children(move || {
        let t = &t.common;
        let progress = progress.get();
        if progress == Progress::Loading {
            return vec![el("span").class("skel rows").attr("aria-busy", "true")];
        }
        let built = el("div").class("part");
        if progress == Progress::Loaded && build(part, built.element_as()).is_ok() {
            return vec![built];
        }
        let again = button("btn").on_click(begin).text(t.try_again);
        vec![
            el("div")
                .class("notice is-error")
                .attr("role", "alert")
                .child(el("p").text(t.part_not_loaded))
                .child(again),
        ]
    })
}

/// The part from the first time that `wanted` returns true, and from then on.
pub fn lazy_once(
    t: &'static Texts,
    part: impl Into<LazyPart>,
    wanted: impl Fn() -> bool + Send + Sync + 'static,
) -> El {
    lazy_part_once(t, part.into(), Box::new(wanted))
}

fn lazy_part_once(t: &'static Texts, part: LazyPart, wanted: Box<dyn Fn() -> bool + Send + Sync>) -> El {
    let was_wanted = Memo::new(move |was: Option<&bool>| was == Some(&true) || wanted());
    el("div").class("part").dyn_children_if(move || was_wanted.get(), move || vec![lazy_part(t, part)])
}
