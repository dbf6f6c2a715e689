//! Lazy loading: views that the first screen does not show, and the modules that they come in.
//!
//! In a release (feature `split`) [`build_answer`], [`build_workspace`], [`build_tab`], [`build_page`], [`build_year`], [`build_guide`], [`build_dialog`] with `type_in_lever`, and `run_saving` become WebAssembly
//! modules beside the program, each with everything that only it uses (`scripts/split/`). The modules share the program's
//! memory, so a view is written as if it had always been there. In other builds they are ordinary functions.

#![cfg_attr(
    feature = "split",
    allow(unsafe_code, reason = "the attribute `wasm_split` declares functions of the other modules")
)]

mod loading;
mod lost;
mod parts;
mod place;
mod refused;
mod saving;

use leptos::prelude::*;
use leptos::tachys::view::{Mountable, Render};
use leptos::web_sys::Element;

#[cfg(feature = "split")]
use self::loading::when_loaded;
use self::loading::{LoadError, build, is_gone, load, noted};
pub use self::loading::{load_number_reader, load_whole_workspace, prefetch_when_idle};
pub use self::lost::{has_work, lost_saving, save_and_reload};
pub use self::parts::{LazyDialog, LazyGuide, LazyPage, LazyPart, LazyTab, LazyWorkspace, LazyYear};
pub use self::place::{lazy, lazy_after, lazy_once, lazy_overlay, lazy_unseen};
pub use self::refused::{cut_tax, set_typed};
pub use self::saving::{NotSaved, SavingTask, save, saving};
use super::context::{AppContext, use_app};
use super::dialogs::{
    back_button, changes, download, explanation, import, items, leave, save_as, scenarios, seek, share,
};
use super::entrance::question_answer::question_answer;
use super::entrance::{Shown, income_choice, service_facts, your_answer};
use super::pages::{
    card, compare, follow_up, lessons, municipality_file, present, process, shared, trust, your_tax,
};
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
        answer,
        wasm_split_path = leptos::wasm_split,
        fallible,
        preload(load_answer)
    )
)]
#[allow(clippy::unnecessary_wraps, reason = "loading can fail where the program is divided")]
fn build_answer(shown: Shown, place: Element) -> Result<(), LoadError> {
    mount(your_answer(use_app(), shown).into_any(), &place);
    Ok(())
}

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
        LazyTab::Goal => goals::page::goal_page(use_app()).into_any(),
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
        LazyPage::IncomeChoice => use_context().map(|tax| income_choice(tax).into_any()).into_any(),
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
        year,
        wasm_split_path = leptos::wasm_split,
        fallible,
        preload(load_year)
    )
)]
#[allow(clippy::unnecessary_wraps, reason = "loading can fail where the program is divided")]
fn build_year(page: LazyYear, place: Element) -> Result<(), LoadError> {
    let view = match page {
        LazyYear::FollowUp => follow_up::follow_up_page(use_app()).into_any(),
        LazyYear::Goal(g) => follow_up::goal(use_app(), g),
        LazyYear::Linked => follow_up::linked_year(use_app()),
    };
    mount(view, &place);
    Ok(())
}

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(
        guide,
        wasm_split_path = leptos::wasm_split,
        fallible,
        preload(load_guide)
    )
)]
#[allow(clippy::unnecessary_wraps, reason = "loading can fail where the program is divided")]
fn build_guide(part: LazyGuide, place: Element) -> Result<(), LoadError> {
    let view = match part {
        LazyGuide::Process => view! { <process::ProcessPage /> }.into_any(),
        LazyGuide::Lessons => lessons::lessons_page(use_app()).into_any(),
        LazyGuide::Play => follow_up::play(use_app()),
        LazyGuide::Assumptions => follow_up::assumptions(use_app()),
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
