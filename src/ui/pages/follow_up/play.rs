//! The year as a game: its start, its stops, and the report at the end.

mod choices;
mod compare;
mod form;
mod linked;
mod money;
mod report;
mod start;
mod stop;

use leptos::prelude::*;

pub use self::form::{GameForm, role_name};
use super::YearContext;
use super::budget::{FollowedBudget, followed_budget};
use super::followed::Game;
use crate::ui::primitives::focus::focus_soon;

/// The heading that each step of the game has.
const HEADING: &str = "play-title";

/// The view.
pub fn play(cx: YearContext) -> AnyView {
    let t = &cx.t.play;
    let game = move || cx.app.session.scenario(|scenario| scenario.record.play);
    if let Some(link) = cx.link {
        return linked::linked_game(cx, link);
    }
    if untrack(|| followed_budget(cx.app)) != FollowedBudget::Adopted {
        return view! { {move || compare::saved_groups(cx)} }.into_any();
    }
    // Only another stop builds the view anew: what is ticked and typed stays while something else is decided.
    let shown = Memo::new(move |_| (game(), cx.followed.with(|followed| followed.game().is_some())));
    let content = move || match shown.get() {
        (None, _) => start::start(cx),
        (Some(_), false) => view! { <p class="notice is-error">{t.out_of_range}</p> }.into_any(),
        (Some(play), true) if play.is_played_out() => report::report(cx, play),
        (Some(play), true) => stop::stop(cx, play),
    };
    view! {
        <section class="play" aria-label=t.title>{content}</section>
        {move || match game() {
            Some(play) => compare::compare(cx, play),
            None => compare::saved_groups(cx),
        }}
    }
    .into_any()
}

/// What a button does that takes the game to another step: its last month is shown, and the keyboard focus comes to its heading.
fn show_step(cx: YearContext) {
    cx.month.set(None);
    focus_soon(HEADING);
}

/// Reads from the game.
fn with_game<T>(cx: YearContext, read: impl FnOnce(&Game) -> T) -> Option<T> {
    cx.followed.with(|followed| followed.game().map(read))
}
