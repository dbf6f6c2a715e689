//! Where the budget stands in a follow-up: a sentence, key figures, how the result comes about, the committees, their forecasts so far,
//! and the goals.

mod goals;
mod head;
mod note;
mod table;
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
    view! {
        {move || match follow_up_shown(cx) {
            None => nothing_reported(cx, cx.t.status.nothing_at_all.to_owned()),
            Some(month) => match cx.followed.with(|followed| followed.report(cx.app, month)) {
                Some(report) if has_outturn(&report) => report_view(cx, &report, order),
                Some(_) | None => future_month(cx, month),
            },
        }}
    }
    .into_any()
}

fn has_outturn(report: &Report) -> bool {
    report.lines.iter().any(|line| line.outturn.is_some())
}

fn report_view(cx: YearContext, report: &Report, order: RwSignal<table::Order>) -> AnyView {
    let is_large = report.month.follow_up() == FollowUpKind::Large;
    let must_act = cx.followed.with(|followed| followed.must_act(cx.app, report.month));
    view! {
        {head(cx, report, must_act.len(), is_large)}
        {is_large.then(|| view! { <p class="no-print">{print_button(cx, report.month)}</p> })}
        <div class="year-columns" class:has-goals=is_large>
            <div>
                {table::committees_table(cx, report, &must_act, order)}
                {note::spread_note(cx, report)}
            </div>
            {is_large.then(|| goals::goals_beside(cx, report.month))}
        </div>
        {tiles::tiles(cx, report, order)}
    }
    .into_any()
}

/// What a month without an outturn will show.
fn future_month(cx: YearContext, month: Month) -> AnyView {
    let t = &cx.t.status;
    let name = (cx.t.frame.month)(month);
    if !cx.is_editable {
        return nothing_reported(cx, (t.nothing_reported)(name));
    }
    let comes = (t.comes_later)(name, month.follow_up() == FollowUpKind::Large);
    nothing_reported(cx, format!("{} {comes}", (t.nothing_reported)(name)))
}

/// Why there is nothing to show, and the ways to an outturn.
fn nothing_reported(cx: YearContext, why: String) -> AnyView {
    let t = &cx.t.status;
    let link = |tab, words| view! { <a href=follow_up_address(tab)>{words}</a> };
    let ways = cx.is_editable.then(|| {
        view! {
            <p>
                {link(FollowUpTab::Outturn, t.type_in)}", "{link(FollowUpTab::Outturn, t.paste)}" "{t.or}" "
                {link(FollowUpTab::Play, t.play)}"."
            </p>
        }
    });
    view! { <div class="empty"><p class="sentence">{why}</p>{ways}</div> }.into_any()
}
