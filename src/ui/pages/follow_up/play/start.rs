//! Starting a game.

#[cfg(test)]
mod tests;

use leptos::prelude::*;

use super::super::YearContext;
use super::form::GameForm;
use super::{HEADING, show_step};
use crate::state::{FollowUpTab, Page};
use crate::ui::route::{address, follow_up_address};

/// The form with its button.
pub fn start(cx: YearContext) -> AnyView {
    let t = &cx.t.play;
    let form = GameForm::new(cx.app);
    let replaced = move || notes(cx).map(|note| view! { <p class="small soft">{note}</p> }).collect_view();
    let begin = move |_| {
        if let Some(play) = untrack(|| form.chosen()) {
            cx.app.state.play().start(play.seed, play.pace, play.role);
            show_step(cx);
        }
    };
    view! {
        <h2 id=HEADING tabindex="-1">{t.title}</h2>
        <p class="sentence">{t.about}</p>
        <p class="small soft">{t.assumed}" "<a href=follow_up_address(FollowUpTab::Assumptions)>{t.assumptions}</a></p>
        <div class="play-start stack">
            {form.fields()}
            {replaced}
            <div>
                <button class="btn primary" type="button" disabled=!cx.is_editable on:click=begin>{t.start}</button>
            </div>
            <p class="small">{t.for_groups}" "<a href=address(Page::Lessons)>{t.group_link}</a>"."</p>
        </div>
    }
    .into_any()
}

/// What of the reader's own year a game takes away, and what it hides. Tracks the record.
fn notes(cx: YearContext) -> impl Iterator<Item = &'static str> {
    let t = &cx.t.play;
    let notes = cx.app.session.scenario(|scenario| {
        let record = &scenario.record;
        let hides = !record.to_date.is_empty();
        [record.has_decisions().then_some(t.replaces), hides.then_some(t.hides_outturn)]
    });
    notes.into_iter().flatten()
}
