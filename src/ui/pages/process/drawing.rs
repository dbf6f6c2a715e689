//! The calendar as it is drawn: a lane for each who acts, the days of the law, and the follow-ups of the budget that is in force. What it
//! shows is in the list below, which is what screen readers and phones get.

use leptos::prelude::*;

use super::shown::{Cx, Shown};
use crate::ui::charts::calendar::{
    AXIS, BUDGET_YEAR, Bar, LANES, Label, MONTH, bars, deadline_lane, end, here, mark_label, start,
};
use model::date::Day;
use model::follow_up::Month;
use model::follow_up::month::FollowUpKind;
use model::process::Progress;
use model::statutes::budget_calendar::Deadline;

/// The calendar.
pub fn drawing(cx: Cx, shown: &Shown) -> AnyView {
    let lanes = (0..LANES).zip(cx.t.lanes).map(|(lane, name)| {
        let bars = bars(&shown.process, lane, shown.is_election_year);
        let is_double = bars.iter().any(|bar| bar.is_low);
        let bars = bars.into_iter().map(|bar| bar_view(cx, shown, bar)).collect_view();
        let applies = |deadline: &Deadline| {
            deadline_lane(*deadline) == lane && deadline.applies(shown.is_election_year)
        };
        let deadlines = Deadline::ALL.into_iter().filter(applies);
        let marks = deadlines.map(|deadline| mark(cx, shown, deadline)).collect_view();
        view! {
            <div class="lane" class:is-double=is_double>
                <span>{name}</span>
                <div class="track">{marks} {bars}</div>
            </div>
        }
    });
    let place = here(&shown.process, shown.place, shown.is_election_year).map(|at| {
        view! { <div class="here"><span class="track"><b style:--from=at.to_string()><span>{cx.t.you_are_here}</span></b></span></div> }
    });
    let style = AXIS.to_string();
    view! {
        <div class="calendar" aria-hidden="true" style:--axis=style>
            {head(cx, shown)}
            {lanes.collect_view()}
            {follow_ups(cx, shown)}
            {place}
        </div>
    }
    .into_any()
}

/// The months, between the year in which the budget is made and the budget year.
fn head(cx: Cx, shown: &Shown) -> AnyView {
    let months = Month::ALL.map(|month| {
        let (from, to) = month_span(month);
        view! { <span class="month" style:--from=from style:--to=to>{(cx.t.month)(month)}</span> }
    });
    let year = shown.year.saturating_add(1).to_string();
    view! {
        <div class="lane months">
            <span>{shown.year.to_string()}</span>
            <div class="track">
                {months.into_iter().collect_view()}
                <span class="month next-year" style:--from=BUDGET_YEAR.to_string() style:--to=AXIS.to_string()>{year}</span>
            </div>
        </div>
    }
    .into_any()
}

/// Where a month begins and ends, as lengths of the style sheet.
fn month_span(month: Month) -> (String, String) {
    let last = u32::from(month.number()).saturating_mul(MONTH);
    (last.saturating_sub(MONTH).to_string(), last.to_string())
}

fn bar_view(cx: Cx, shown: &Shown, bar: Bar) -> AnyView {
    let progress = match shown.progress(bar.step) {
        Progress::Done => "is-done",
        Progress::Now => "is-now",
        Progress::ToCome => "is-to-come",
    };
    let name = (cx.t.step)(bar.step).name;
    view! {
        <div
            class=["step-bar", progress].join(" ")
            class:is-before=bar.label == Label::Before
            class:is-after=bar.label == Label::After
            class:is-low=bar.is_low
            style:--from=bar.from.to_string()
            style:--to=bar.to.to_string()
        >
            <b>{bar.step.number()}</b>
            <span>{name}</span>
        </div>
    }
    .into_any()
}

/// A day of the law: a diamond at the end of the day. December, which needs special reasons, is hatched at its end.
fn mark(cx: Cx, shown: &Shown, deadline: Deadline) -> AnyView {
    let day = deadline.day();
    let at = end(day);
    if deadline == Deadline::CouncilWithReasons {
        let lane = bars(&shown.process, deadline_lane(deadline), shown.is_election_year);
        if lane.iter().any(|bar| bar.to > at.saturating_sub(MONTH)) {
            // The council's own day stands there.
            return ().into_any();
        }
        let from = at.saturating_sub(MONTH.div_euclid(4)).to_string();
        return view! { <i class="reasons" style:--from=from style:--to=at.to_string()></i> }.into_any();
    }
    let is_before = mark_label(&shown.process, deadline, shown.is_election_year) == Label::Before;
    view! {
        <i class="deadline" class:is-before=is_before style:--from=at.to_string()>
            {cx.day(day)}
        </i>
    }
    .into_any()
}

/// The follow-ups of the budget that is in force: a dot each, a large one where the whole municipality is followed up.
fn follow_ups(cx: Cx, shown: &Shown) -> AnyView {
    let now = here(&shown.process, shown.place, shown.is_election_year).unwrap_or_default();
    let dots = Month::ALL.map(|month| {
        let kind = match month.follow_up() {
            FollowUpKind::None => "no-follow-up",
            FollowUpKind::Budget => "follow-up-dot",
            FollowUpKind::Large => "follow-up-dot is-large",
        };
        let is_done = end(Day::last_of(month)) <= now;
        let from = start(Day::last_of(month)).saturating_sub(MONTH.div_euclid(2)).to_string();
        view! { <i class=kind class:is-done=is_done style:--from=from></i> }
    });
    view! {
        <div class="lane follow-ups">
            <span>{(cx.t.follow_up)(shown.year)}</span>
            <div class="track">{dots.into_iter().collect_view()}</div>
        </div>
    }
    .into_any()
}
