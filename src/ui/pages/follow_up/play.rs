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
use super::followed::Game;

/// The view.
pub fn play(cx: YearContext) -> AnyView {
    let t = &cx.t.play;
    let game = move || cx.app.session.scenario(|scenario| scenario.record.play);
    if let Some(link) = cx.link {
        return linked::linked_game(cx, link);
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
        {move || game().map(|play| compare::compare(cx, play))}
    }
    .into_any()
}

/// Reads from the game.
fn with_game<T>(cx: YearContext, read: impl FnOnce(&Game) -> T) -> Option<T> {
    cx.followed.with(|followed| followed.game().map(read))
}
