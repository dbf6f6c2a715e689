//! The log of the year: what was reported, decided and judged in each month, with the reader's own comments.

mod decisions;
mod reported;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

use self::decisions::decisions;
pub use self::decisions::{assessed_name, gifts_in, requests_in};
use self::reported::{events, reported};
use super::YearContext;
use crate::state::Typing;
use crate::ui::print::{print_when_shown, printing_begun};
use model::follow_up::Month;

/// What happened in a month: of which kind, what it was, and what there is to know of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The kind.
    pub kind: &'static str,
    /// What happened.
    pub text: String,
    /// The single changes.
    pub details: Vec<String>,
}

impl Entry {
    fn new(kind: &'static str, text: String) -> Self {
        Self { kind, text, details: Vec::new() }
    }
}

/// The view.
pub fn log(cx: YearContext) -> AnyView {
    let t = &cx.t.log;
    let has_begun = printing_begun();
    let print = move |_| print_when_shown(cx.app, has_begun);
    view! {
        <section class="year-log" aria-labelledby="year-log">
            <div class="row">
                <h2 id="year-log">{t.title}</h2>
                <button class="btn no-print" type="button" on:click=print>{t.print}</button>
            </div>
            <p class="soft no-print">{t.lead}</p>
            <ol>{Month::ALL.map(|month| month_entries(cx, month)).into_iter().collect_view()}</ol>
        </section>
    }
    .into_any()
}

/// What happened in `month`, in the order in which it did: what was known, what was reported, and what was decided of it.
pub fn entries(cx: YearContext, month: Month) -> Vec<Entry> {
    [events(cx, month), reported(cx, month), decisions(cx, month)].concat()
}

fn month_entries(cx: YearContext, month: Month) -> AnyView {
    let name = (cx.t.frame.month)(month);
    let comment = Memo::new(move |_| comment(cx, month));
    let list = move || {
        let entries = entries(cx, month);
        if entries.is_empty() && comment.with(Option::is_none) {
            return view! { <p class="soft small">{cx.t.log.nothing}</p> }.into_any();
        }
        view! { <dl>{entries.into_iter().map(entry_view).collect_view()}</dl> }.into_any()
    };
    view! { <li><h3>{name}</h3><div>{list}{comment_field(cx, month, comment)}</div></li> }.into_any()
}

/// An entry in a list of terms.
fn entry_view(entry: Entry) -> AnyView {
    let Entry { kind, text, details } = entry;
    let content = if details.is_empty() {
        view! { <dd>{text}</dd> }.into_any()
    } else {
        let details = details.into_iter().map(|detail| view! { <li>{detail}</li> });
        view! { <dd><details><summary>{text}</summary><ul class="plain small">{details.collect_view()}</ul></details></dd> }
            .into_any()
    };
    view! { <div><dt>{kind}</dt>{content}</div> }.into_any()
}

/// The comment on a month. None where there is none.
pub fn comment(cx: YearContext, month: Month) -> Option<String> {
    cx.followed.with(|followed| followed.record().comments.get(&month).cloned())
}

/// The comment as text in print and for a reader, and as a field for whoever can write it.
fn comment_field(cx: YearContext, month: Month, comment: Memo<Option<String>>) -> AnyView {
    let t = &cx.t.log;
    let name = (cx.t.frame.month)(month);
    let is_open = RwSignal::new(false);
    let has_comment = Memo::new(move |_| comment.with(Option::is_some));
    let written = move || comment.get().map(|text| view! { <p class="as-written">{text}</p> });
    if !cx.is_editable {
        return written.into_any();
    }
    let take = move |typed: &str, typing| {
        cx.app.state.follow_up().type_comment(month, typed, typing);
    };
    let field = move || {
        view! {
            <textarea
                class="no-print"
                rows="2"
                aria-label=(t.comment_on)(name)
                prop:value=move || comment.get().unwrap_or_default()
                on:focus=move |_| is_open.set(true)
                on:input:target=move |event| take(&event.target().value(), Typing::GoesOn)
                on:blur:target=move |event| take(&event.target().value(), Typing::Done)
            ></textarea>
        }
    };
    let button = move || {
        view! { <button class="link small no-print" type="button" on:click=move |_| is_open.set(true)>{(t.write)(name)}</button> }
    };
    let is_shown = Memo::new(move |_| is_open.get() || has_comment.get());
    view! {
        <div class="only-print">{written}</div>
        {move || if is_shown.get() { field().into_any() } else { button().into_any() }}
    }
    .into_any()
}
