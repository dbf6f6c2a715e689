//! The game of a link: what a group is invited to play, or how another has played it, beside the groups that are saved here.

use leptos::prelude::*;

use super::super::{LinkShown, YearContext};
use super::compare::compare;
use super::form::role_name;
use super::report::{at_the_end, known_when};
use crate::state::LONGEST_NAME;
use model::follow_up::record::Play;

/// The view. Nothing where the link has no game.
pub fn linked_game(cx: YearContext, link: LinkShown) -> AnyView {
    let Some(play) = cx.app.session.scenario(|scenario| scenario.record.play) else { return ().into_any() };
    if cx.followed.with(|followed| followed.game().is_none()) {
        return view! { <p class="notice is-error">{cx.t.play.out_of_range}</p> }.into_any();
    }
    match play.at {
        None => invitation(cx, link, play),
        Some(until) => {
            // What is not known before the year is over is not told.
            let at_the_end = play.is_played_out().then(|| at_the_end(cx));
            view! {
                {move || compare(cx, play)}
                <section class="play" aria-label=cx.t.play.title>
                    {known_when(cx, until)}
                    {at_the_end}
                    {assumed(cx, play)}
                </section>
            }
            .into_any()
        }
    }
}

/// What there is to play, and what the group calls itself.
fn invitation(cx: YearContext, link: LinkShown, play: Play) -> AnyView {
    let t = &cx.t.play;
    view! {
        <h1>{t.title}</h1>
        <p class="sentence">{t.about}</p>
        <p>
            {(t.invitation)((t.pace_name)(play.pace), &role_name(cx.app, play.role))}" "
            {(t.role_alone)(play.role)}
        </p>
        {assumed(cx, play)}
        <label class="form-row">
            <span>{t.group_name}</span>
            <input
                type="text"
                class="text-field"
                autocomplete="off"
                maxlength=LONGEST_NAME.to_string()
                prop:value=move || link.group.get()
                on:input:target=move |event| link.group.set(event.target().value())
            />
            <span class="small soft">{t.group_name_about}</span>
        </label>
    }
    .into_any()
}

/// By what the year is drawn.
fn assumed(cx: YearContext, play: Play) -> AnyView {
    let t = &cx.t.play;
    view! { <p class="small soft">{t.assumed}" "{(t.seed_is)(play.seed)}"."</p> }.into_any()
}
