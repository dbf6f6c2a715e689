//! What nobody sees at first: parts of the page, whose code comes over the line when one of them is first shown, and the
//! language that is not read.
//!
//! In a release (feature `split`) [`build`], and all that only it uses, is a module of its own beside the program; the two
//! share memory, so that to the parts it is as if they had always been there. In other builds it is an ordinary function.

#![cfg_attr(
    feature = "split",
    allow(
        unsafe_code,
        reason = "the attribute that splits the program declares the other module's functions"
    )
)]

mod history;
mod language;

use leptos::prelude::*;
use leptos::tachys::view::{Mountable, Render};
use leptos::task::spawn_local;
use leptos::web_sys::Element;

pub use self::history::fetch_undoing;
pub use self::language::speak;
use super::dialogs::{arrival, changes, explanation, save_as, scenarios, seek, share};
use super::el::{El, button, el};
use super::page::desk;
use super::pages::{compare, material, process, trust, your_tax};
use super::primitives::qr;
use super::print;
use super::shell::{lever_sheet, not_started, reminder};
use super::tabs::{flow, goals, law, years};
use super::undo;
use super::whole::Asked;
use crate::i18n::{self, Language, Texts};
use crate::state::Desk;

/// A part of the page that comes later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The tab of goals.
    Goals,
    /// The tab of the flow.
    Flow,
    /// The tab of the three years.
    Years,
    /// The room of a person's tax.
    YourTax,
    /// The room of scenarios side by side, with what each costs a person.
    Compare,
    /// What the scenario costs a person, in the bar.
    Cost,
    /// The tab of the law.
    Law,
    /// The room of published examples.
    Trust,
    /// The room of the budget process.
    Process,
    /// The room of sources and files.
    Material,
    /// The dialog that tells how a number came about.
    Explanation,
    /// The reminder of work that is in no file.
    Reminder,
    /// The document that is printed.
    Print,
    /// The desk's dialogs: saved scenarios, a name for a copy, all that is changed, goal seek, sharing, what came in a
    /// link or a file. One part for all of them, since
    /// each place that a part has is some hundred bytes of the first load.
    Dialogs,
    /// Undo and redo, and the keys of the sheet of levers, which have no place of their own.
    Undoing,
    /// The page that has no municipality to begin with.
    NotStarted,
}

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(later, wasm_split_path = leptos::wasm_split, fallible, preload(preload))
)]
#[allow(clippy::unnecessary_wraps, reason = "where the program is divided, a part may not be there")]
fn build(part: Part, place: Element) -> Result<(), NotHere> {
    let view = match part {
        Part::Goals => view! { <goals::Goals /> }.into_any(),
        Part::Flow => view! { <flow::Flow /> }.into_any(),
        Part::Years => view! { <years::Years /> }.into_any(),
        Part::Process => view! { <process::Process /> }.into_any(),
        Part::Material => view! { <material::Material /> }.into_any(),
        Part::Explanation => view! { <explanation::Explanation /> }.into_any(),
        Part::Reminder => view! { <reminder::Reminder /> }.into_any(),
        Part::Print => view! { <print::Print /> }.into_any(),
        Part::Dialogs => view! {
            <scenarios::Scenarios />
            <save_as::SaveAs />
            <changes::Changes />
            <seek::Seek />
            <share::Share />
            <arrival::Arrival />
        }
        .into_any(),
        Part::Undoing => {
            undo::undoing();
            lever_sheet::keys();
            return Ok(());
        }
        Part::NotStarted => not_started::not_started().into_any(),
        Part::YourTax | Part::Compare | Part::Cost | Part::Law | Part::Trust => return Ok(()), // of the other module
    };
    put(view, &place);
    Ok(())
}

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(law, wasm_split_path = leptos::wasm_split, fallible, preload(preload_law))
)]
#[allow(clippy::unnecessary_wraps, reason = "where the program is divided, a part may not be there")]
fn build_of_law(part: Part, place: Element) -> Result<(), NotHere> {
    let view = match part {
        Part::YourTax => view! { <your_tax::YourTax /> }.into_any(),
        Part::Compare => view! { <compare::Compare /> }.into_any(),
        Part::Cost => view! { <your_tax::Cost /> }.into_any(),
        Part::Law => view! { <law::Law /> }.into_any(),
        Part::Trust => view! { <trust::Trust /> }.into_any(),
        _ => return Ok(()),
    };
    put(view, &place);
    Ok(())
}

fn put(view: AnyView, place: &Element) {
    let mut state = view.build();
    state.mount(place, None);
    // The view lives as long as the owner that it is made under.
    let _held = StoredValue::new_local(state);
}

impl Part {
    /// Whether it comes with the law's parameters and texts, in a module of their own: most readers open no such part.
    fn is_of_law(self) -> bool {
        matches!(self, Self::YourTax | Self::Compare | Self::Cost | Self::Law | Self::Trust)
    }
}

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(english, wasm_split_path = leptos::wasm_split, fallible)
)]
#[allow(clippy::unnecessary_wraps, reason = "where the program is divided, a language may not be there")]
fn english() -> Result<(), NotHere> {
    i18n::arrived(&i18n::ENGLISH);
    Ok(())
}

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(code, wasm_split_path = leptos::wasm_split, fallible)
)]
#[allow(
    clippy::unnecessary_wraps,
    reason = "where the program is divided, what draws codes may not be there"
)]
fn code(text: String) -> Result<Option<qr::Code>, NotHere> {
    Ok(qr::code(&text))
}

/// Fetches what draws QR codes, and draws `text`: none where it is too long for one.
///
/// # Errors
/// When it cannot be fetched.
pub async fn qr_code(text: String) -> Result<Option<qr::Code>, ()> {
    #[cfg(feature = "split")]
    let drawn = code(text).await;
    #[cfg(not(feature = "split"))]
    let drawn = std::future::ready(code(text)).await;
    drawn.map_err(drop)
}

/// Fetches the texts of the language, unless they are here. Whether they are now.
pub async fn fetch_language(language: Language) -> bool {
    match language {
        Language::Swedish => true,
        #[cfg(feature = "split")]
        Language::English => english().await.is_ok(),
        #[cfg(not(feature = "split"))]
        Language::English => std::future::ready(english().is_ok()).await,
    }
}

/// What comes over the line later.
enum Wanted {
    Part(Part),
    Language(Language),
}

/// Fetches what is wanted, unless it is here, and does `then`: is it here now? The whole of the municipality file comes with it,
/// where there is a desk to take it.
fn fetch(wanted: Wanted, desk: Option<Desk>, then: impl FnOnce(bool) + 'static) {
    // Boxed, so that there is one way of waiting for all.
    let then: Box<dyn FnOnce(bool)> = Box::new(then);
    let whole = Asked::whole();
    spawn_local(async move {
        let here = match wanted {
            Wanted::Part(part) => fetch_module(part).await,
            Wanted::Language(language) => fetch_language(language).await,
        };
        then(here && whole.completes(desk).await);
    });
}

/// Fetches the module of the part, unless it is here. Whether it is now.
#[cfg(feature = "split")]
async fn fetch_module(part: Part) -> bool {
    // Their style sheet comes beside them (scripts/finish.mjs). Setting attributes does not fail.
    if let Some(style) = document().get_element_by_id("later-style")
        && let Some(address) = style.get_attribute("data-href")
    {
        let _ = style.remove_attribute("data-href");
        let _ = style.set_attribute("rel", "stylesheet");
        let _ = style.set_attribute("href", &address);
    }
    if part.is_of_law() { preload_law().await.is_ok() } else { preload().await.is_ok() }
}

/// Puts the part into `place`. Whether it could: its module is to be here.
#[cfg(feature = "split")]
fn built(part: Part, place: Element) -> bool {
    use std::task::{Context, Poll, Waker};
    let mut waiting = Context::from_waker(Waker::noop());
    // Nothing is left to wait for, so the first look finds it.
    let built = if part.is_of_law() {
        std::pin::pin!(build_of_law(part, place)).poll(&mut waiting)
    } else {
        std::pin::pin!(build(part, place)).poll(&mut waiting)
    };
    matches!(built, Poll::Ready(Ok(())))
}

#[cfg(feature = "split")]
use leptos::wasm_split::SplitLoaderError as NotHere;

/// Why a part is not here: it always is.
#[cfg(not(feature = "split"))]
#[derive(Debug)]
enum NotHere {}

#[cfg(not(feature = "split"))]
async fn fetch_module(_: Part) -> bool {
    std::future::ready(true).await
}

#[cfg(not(feature = "split"))]
fn built(part: Part, place: Element) -> bool {
    if part.is_of_law() { build_of_law(part, place) } else { build(part, place) }.is_ok()
}

/// How far the parts have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Coming,
    Here,
    Lost,
}

/// The part in its place: as soon as it is here, and until then a sign that it is coming, or a way to try again.
pub fn later(t: &'static Texts, part: Part) -> El {
    let way = RwSignal::new(Way::Coming);
    let desk = desk();
    let begin = move || {
        way.set(Way::Coming);
        fetch(Wanted::Part(part), desk, move |here| {
            // The reader may have gone elsewhere meanwhile.
            way.try_set(if here { Way::Here } else { Way::Lost });
        });
    };
    begin();
    let place = el("div").class("part");
    place.dyn_children(move || {
        let t = &t.common;
        let way = way.get();
        if way == Way::Coming {
            return vec![el("span").class("skel rows").attr("aria-busy", "true")];
        }
        let part_place = el("div").class("part");
        if way == Way::Here && built(part, part_place.element_as()) {
            return vec![part_place];
        }
        let again = button("btn").on_click(begin).text(t.try_again);
        vec![
            el("div")
                .class("notice is-error")
                .attr("role", "alert")
                .child(el("p").text(t.part_lost))
                .child(again),
        ]
    })
}
