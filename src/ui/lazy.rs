//! Lazy loading: views that the first screen does not show, and the modules that they come in.
//!
//! In a release (feature `split`) [`build_tab`], [`build_page`], [`build_dialog`] with `type_in_lever`, and `run_saving` become four WebAssembly
//! modules beside the program, each with everything that only it uses (`scripts/split/`). The modules share the program's
//! memory, so a view is written as if it had always been there. In other builds they are ordinary functions.

#![cfg_attr(
    feature = "split",
    allow(unsafe_code, reason = "the attribute `wasm_split` declares functions of the other modules")
)]

mod lost;
mod parts;
mod place;
mod refused;
mod saving;

#[cfg(feature = "split")]
use std::pin::{Pin, pin};
#[cfg(feature = "split")]
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use leptos::tachys::view::{Mountable, Render};
#[cfg(feature = "split")]
use leptos::task::spawn_local;
#[cfg(feature = "split")]
use leptos::wasm_split::SplitLoaderError as LoadError;
use leptos::web_sys::Element;

pub use self::lost::{has_work, lost_saving, save_and_reload};
pub use self::parts::{LazyDialog, LazyPage, LazyPart, LazyTab, LazyWorkspace};
pub use self::place::{lazy, lazy_after, lazy_once, lazy_overlay, lazy_unseen};
pub use self::refused::{cut_tax, set_typed};
pub use self::saving::{NotSaved, SavingTask, save, saving};
use super::context::{AppContext, use_app};
use super::dialogs::{
    back_button, changes, download, explanation, import, items, leave, save_as, scenarios, seek, share,
};
use super::entrance::question_answer::question_answer;
use super::entrance::{service_facts, your_answer};
use super::pages::{card, compare, municipality_file, present, process, shared, trust, your_tax};
use super::primitives::control::type_in;
use super::primitives::term::term_text;
use super::print;
use super::shell::bar::keybar;
use super::shell::{
    announcements, lever_groups, lever_years, menu, not_started, notices, publisher, reminder, toast,
};
use super::tabs::committees::{committee_facts, decision_note, payment_sentence};
use super::tabs::{flow, goals, law, years};
use super::workspace::simulation;
use crate::state::AppState;
use model::lever::Lever;

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(
        workspace,
        wasm_split_path = leptos::wasm_split,
        fallible,
        preload(load_workspace)
    )
)]
#[allow(clippy::unnecessary_wraps, reason = "loading can fail where the program is divided")]
fn build_workspace(part: LazyWorkspace, place: Element) -> Result<(), LoadError> {
    let app = use_app();
    let view = match part {
        LazyWorkspace::KeyFigures => keybar(app).into_any(),
        LazyWorkspace::Simulation => simulation(app).into_any(),
    };
    mount(view, &place);
    Ok(())
}

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
        LazyPage::ServiceFacts(subject) => service_facts(use_app(), subject).into_any(),
        LazyPage::YourAnswer(shown) => your_answer(use_app(), shown).into_any(),
        LazyPage::AdoptedNotice => lever_groups::adopted_notice(use_app()).into_any(),
        LazyPage::EqualisationLevers => lever_groups::equalisation_levers(use_app()).into_any(),
        LazyPage::FeeLevers => lever_groups::fee_levers(use_app()).into_any(),
        LazyPage::MoreLevers => lever_groups::more_levers(use_app()).into_any(),
        LazyPage::LeverYears(lever) => lever_years::lever_years(use_app(), lever).into_any(),
        LazyPage::Payment => payment_sentence(use_app()).into_any(),
        LazyPage::DecisionNote(c) => decision_note(use_app(), c).into_any(),
        LazyPage::Publisher => publisher::publisher(use_app()).into_any(),
        LazyPage::QuestionAnswer => question_answer(use_app()).into_any(),
        LazyPage::Print => view! { <print::Print /> }.into_any(),
        LazyPage::Present => present::present(use_app()).into_any(),
        LazyPage::Compare => view! { <compare::ComparePage /> }.into_any(),
        LazyPage::Term(term) => term_text(use_app(), term).into_any(),
        LazyPage::Trust => view! { <trust::TrustPage /> }.into_any(),
        LazyPage::Process => view! { <process::ProcessPage /> }.into_any(),
        LazyPage::MunicipalityFile => view! { <municipality_file::MunicipalityFilePage /> }.into_any(),
        LazyPage::Shared => shared::shared_page(use_app()),
        LazyPage::Card => card::card_section(use_app()),
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
        LazyDialog::Reminder => view! { <reminder::Reminder /> }.into_any(),
        LazyDialog::Named => view! {
            {back_button::follow_back_button(use_app())}
            {print::follow_printing(use_app())}
            <scenarios::ScenariosDialog />
            <save_as::SaveAsDialog />
            <changes::ChangesDialog />
            <items::ItemsDialog />
            <seek::SeekDialog />
            <share::ShareDialog />
            <download::DownloadDialog />
            <import::ImportLinkDialog />
            <import::ImportFilesDialog />
            <leave::LeaveDialog />
            <explanation::ExplanationDialog />
        }
        .into_any(),
        LazyDialog::Menu => menu::menu(use_app()).into_any(),
        LazyDialog::Notices => notices::notices(use_app()).into_any(),
        LazyDialog::Toast => toast::toast(use_app()).into_any(),
        LazyDialog::Announcements(first_page) => {
            announcements::announcements(use_app(), first_page).into_any()
        }
        LazyDialog::NotStarted => not_started::not_started().into_any(),
    };
    mount(view, &place);
    Ok(())
}

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(dialogs, wasm_split_path = leptos::wasm_split, fallible)
)]
#[allow(clippy::unnecessary_wraps, reason = "loading can fail where the program is divided")]
fn type_in_lever(app: AppContext, lever: Lever, typed: String) -> Result<Option<String>, LoadError> {
    Ok(type_in(app, lever, &typed))
}

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(dialogs, wasm_split_path = leptos::wasm_split, fallible)
)]
#[allow(clippy::unnecessary_wraps, reason = "loading can fail where the program is divided")]
fn seek_tax_cut(app: AppContext) -> Result<Option<String>, LoadError> {
    Ok(seek::cut_tax(app))
}

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(saving, wasm_split_path = leptos::wasm_split, fallible)
)]
fn run_saving(state: AppState, task: SavingTask) -> Result<(), NotSaved> {
    saving::run(state, task)
}

/// Puts the view into `place`, where it lives as long as the current owner.
fn mount(view: AnyView, place: &Element) {
    let mut state = view.build();
    state.mount(place, None);
    let _state = StoredValue::new_local(state);
}

/// Loads the module of the workspace. Returns whether it is here.
pub async fn load_whole_workspace() -> bool {
    load(LazyPart::Workspace(LazyWorkspace::Simulation)).await.is_ok()
}

/// Loads the module of the part and the style sheet of the lazy parts, unless they are here (`scripts/split/loader.js`).
#[cfg(feature = "split")]
async fn load(part: LazyPart) -> Result<(), LoadError> {
    match part {
        LazyPart::Workspace(_) => load_workspace().await,
        LazyPart::Tab(_) => load_tabs().await,
        LazyPart::Page(_) => load_pages().await,
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
fn build(part: LazyPart, place: Element) -> Result<(), LoadError> {
    // There is nothing left to wait for.
    let built =
        |built: Poll<Result<(), LoadError>>| if let Poll::Ready(result) = built { result } else { Ok(()) };
    match part {
        LazyPart::Workspace(part) => built(poll_once(pin!(build_workspace(part, place)))),
        LazyPart::Tab(tab) => built(poll_once(pin!(build_tab(tab, place)))),
        LazyPart::Page(page) => built(poll_once(pin!(build_page(page, place)))),
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
fn when_loaded<T: 'static>(
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
enum LoadError {}

#[cfg(not(feature = "split"))]
async fn load(_: LazyPart) -> Result<(), LoadError> {
    std::future::ready(Ok(())).await
}

#[cfg(not(feature = "split"))]
fn build(part: LazyPart, place: Element) -> Result<(), LoadError> {
    match part {
        LazyPart::Workspace(part) => build_workspace(part, place),
        LazyPart::Tab(tab) => build_tab(tab, place),
        LazyPart::Page(page) => build_page(page, place),
        LazyPart::Dialog(dialog) => build_dialog(dialog, place),
    }
}

/// Whether the server does not have the parts any more: a newer release is in place.
fn is_gone() -> bool {
    noted("data-part").as_deref() == Some("gone")
}

/// Why a part could not be loaded, or that its style sheet could not, as the loader has noted it.
fn noted(name: &str) -> Option<String> {
    document().document_element()?.get_attribute(name)
}
