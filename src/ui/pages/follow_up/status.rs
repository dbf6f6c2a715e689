//! Where the budget stands in a follow-up: a sentence, key figures, how the result comes about, the committees, their forecasts so far,
//! the year month by month, and the goals.

mod by_month;
mod goals;
mod head;
mod note;
mod table;
#[cfg(test)]
mod tests;
mod tiles;

use leptos::prelude::*;

pub use self::goals::{previous_large, state_mark};
pub use self::head::head;
use super::YearContext;
use super::months::follow_up_shown;
use super::report::print_button;
use crate::state::FollowUpTab;
use crate::ui::route::follow_up_address;
use model::follow_up::Month;
use model::follow_up::month::FollowUpKind;
use model::follow_up::report::Report;

/// The view.
pub fn status(cx: YearContext) -> AnyView {
    let order = RwSignal::new(table::Order::Deviation);
    let drawn = RwSignal::new(None);
    view! {
        {move || match follow_up_shown(cx) {
            None => nothing_at_all(cx),
            Some(month) => match cx.followed.with(|followed| followed.report(cx.app, month)) {
                Some(report) if has_outturn(&report) => report_view(cx, &report, order, drawn),
                Some(_) | None => future_month(cx, month),
            },
        }}
    }
    .into_any()
}

fn has_outturn(report: &Report) -> bool {
    report.lines.iter().any(|line| line.outturn.is_some())
}

fn report_view(
    cx: YearContext,
    report: &Report,
    order: RwSignal<table::Order>,
    drawn: RwSignal<by_month::Drawn>,
) -> AnyView {
    let is_large = report.month.follow_up() == FollowUpKind::Large;
    let must_act = cx.followed.with(|followed| followed.must_do_more(cx.app, report.month));
    let sees_all = cx.sees_only().is_none();
    view! {
        {head(cx, report, &must_act, is_large)}
        {print_button(cx, report.month).map(|button| view! { <p class="no-print">{button}</p> })}
        <div class="year-columns" class:has-goals=is_large>
            <div>
                {table::committees_table(cx, report, &must_act, order)}
                {note::spread_note(cx, report)}
                {note::quality_note(cx, report)}
            </div>
            {is_large.then(|| goals::goals_beside(cx, report.month))}
        </div>
        {sees_all.then(|| tiles::tiles(cx, report, order))}
        {by_month::by_month(cx, report, drawn)}
    }
    .into_any()
}

/// What a month without an outturn will show. Tracks the record.
fn future_month(cx: YearContext, month: Month) -> AnyView {
    nothing_reported(cx, future_month_text(cx, month))
}

/// That there is no outturn of `month`, and what it will show.
fn future_month_text(cx: YearContext, month: Month) -> String {
    let t = &cx.t.status;
    let name = (cx.t.frame.month)(month);
    if !cx.is_editable {
        return (t.nothing_reported)(name);
    }
    let comes = (t.comes_later)(name, month.follow_up() == FollowUpKind::Large);
    if cx.is_played() {
        format!("{comes} {}", t.when_played)
    } else {
        format!("{} {comes} {}", (t.nothing_reported)(name), t.when_entered)
    }
}

/// That there is no outturn of any month. Tracks the record.
pub fn nothing_at_all(cx: YearContext) -> AnyView {
    let t = &cx.t.status;
    let why = if cx.is_played() { t.game_before_first } else { t.nothing_at_all };
    nothing_reported(cx, why.to_owned())
}

/// Why there is nothing to show, and the ways to an outturn: of a game there is only one.
fn nothing_reported(cx: YearContext, why: String) -> AnyView {
    let t = &cx.t.status;
    let link = |tab, words| view! { <a href=follow_up_address(tab)>{words}</a> };
    let ways = cx.is_editable.then(|| {
        if cx.is_played() {
            return view! { <p>{link(FollowUpTab::Play, t.to_game)}</p> }.into_any();
        }
        view! {
            <p>
                {link(FollowUpTab::Outturn, t.type_in)}", "{link(FollowUpTab::Outturn, t.paste)}" "{t.or}" "
                {link(FollowUpTab::Play, t.play)}"."
            </p>
        }
        .into_any()
    });
    view! { <div class="empty"><p class="sentence">{why}</p>{ways}</div> }.into_any()
}
