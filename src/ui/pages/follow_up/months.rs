//! The follow-ups of the year as a line of months: nine of them can be chosen, January, June and July cannot.

use leptos::prelude::*;
use leptos::web_sys::KeyboardEvent;

use super::YearContext;
use super::followed::Followed;
use crate::ui::primitives::focus::focus;
use crate::ui::primitives::keys::has_modifier;
use model::follow_up::Month;
use model::follow_up::month::FollowUpKind;

/// The follow-up that is shown: the chosen one, or the last of which there is an outturn. None while there is none. Tracks the record.
pub fn follow_up_shown(cx: YearContext) -> Option<Month> {
    cx.month.get().or_else(|| cx.followed.with(Followed::last_reported))
}

fn month_id(month: Month) -> String {
    format!("follow-up-{}", month.key())
}

/// The months of the year, as the switch between follow-ups. The arrow keys skip the months without one.
pub fn month_line(cx: YearContext) -> impl IntoView {
    let months = Month::ALL.map(|month| month_stop(cx, month).into_any());
    view! {
        <div>
            <ol class="month-line" aria-label=cx.t.frame.months>{months.into_iter().collect_view()}</ol>
            <p class="soft small">{cx.t.frame.months_legend}</p>
        </div>
    }
}

fn month_stop(cx: YearContext, month: Month) -> impl IntoView {
    let frame = &cx.t.frame;
    let (class, kind) = match month.follow_up() {
        FollowUpKind::None => {
            return view! {
                <li class="month-none">
                    <span aria-hidden="true" class="month-dot">"–"</span>
                    <span>{(frame.month_short)(month)}<span class="sr-only">{format!(", {}", frame.no_follow_up)}</span></span>
                </li>
            }
            .into_any();
        }
        FollowUpKind::Budget => ("", frame.small_follow_up),
        FollowUpKind::Large => ("is-large", frame.large_follow_up),
    };
    let is_shown = move || follow_up_shown(cx) == Some(month);
    let is_done = Memo::new(move |_| cx.followed.with(|followed| followed.is_reported(month)));
    let about = move || {
        let state = if is_done.get() { frame.is_done } else { frame.is_to_come };
        format!("{}: {kind}, {state}", (frame.month)(month))
    };
    let on_key = move |event: KeyboardEvent| {
        let to = match event.key().as_str() {
            "ArrowRight" => month.next_follow_up(),
            "ArrowLeft" => month.previous_follow_up(),
            _ => return,
        };
        if let (Some(to), false) = (to, has_modifier(&event)) {
            event.prevent_default();
            cx.month.set(Some(to));
            focus(&month_id(to));
        }
    };
    view! {
        <li class=class>
            <button
                id=month_id(month)
                type="button"
                class="month-stop"
                class:is-done=move || is_done.get()
                aria-current=move || is_shown().then_some("step")
                aria-label=about
                on:click=move |_| cx.month.set(Some(month))
                on:keydown=on_key
            >
                <span aria-hidden="true" class="month-dot"></span>
                <span>{(frame.month_short)(month)}</span>
            </button>
        </li>
    }
    .into_any()
}
