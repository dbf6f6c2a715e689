//! The year as a game: its start, its stops, and the report at the end.

mod choices;
mod compare;
mod money;
mod report;
mod start;
mod stop;

use leptos::prelude::*;

use super::YearContext;
use super::followed::Game;
use model::follow_up::record::Role;

/// The view.
pub fn play(cx: YearContext) -> AnyView {
    let t = &cx.t.play;
    let game = move || cx.app.session.scenario(|scenario| scenario.record.play);
    let content = move || match game() {
        None => start::start(cx),
        Some(_) if cx.followed.with(|followed| followed.game().is_none()) => {
            view! { <p class="notice is-error">{t.out_of_range}</p> }.into_any()
        }
        Some(play) if play.is_played_out() => report::report(cx, play),
        Some(play) => stop::stop(cx, play),
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

/// What a role is called.
fn role_name(cx: YearContext, role: Role) -> String {
    let t = &cx.t.play;
    match role {
        Role::Committee(c) => super::numbers::line_name(cx, model::follow_up::Line::Committee(c)),
        Role::ExecutiveBoard => t.role_board.to_owned(),
        Role::Council => t.role_council.to_owned(),
        Role::All => t.role_all.to_owned(),
    }
}
