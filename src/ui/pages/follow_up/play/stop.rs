//! A stop of the game: what has happened, what is known and what is not, what can be done, and going on.

#[cfg(test)]
mod tests;

use leptos::prelude::*;

use super::super::YearContext;
use super::super::numbers::{amount_text, deviation, is_loss, line_name};
use super::super::told::{Told, moved, told};
use super::choices::{Chosen, choices, result_with};
use super::form::role_name;
use super::{HEADING, show_step, with_game};
use crate::i18n::numbers::{HARD_SPACE, percent_text};
use model::follow_up::record::Play;
use model::follow_up::rules::{RuleKey, Size};
use model::follow_up::{EventKind, Line, Month};
use model::money::Money;
use model::play::PlayedEvent;

/// The stop. What follows the record does so in a closure of its own.
pub fn stop(cx: YearContext, play: Play) -> AnyView {
    let t = &cx.t.play;
    let chosen: Chosen = RwSignal::new(Vec::new());
    view! {
        {progress(cx, play)}
        {match play.at {
            None => before_first(cx, play),
            Some(month) => view! {
                {move || news(cx, play, month)}
                {move || known(cx, month)}
                {choices(cx, month, chosen)}
            }.into_any(),
        }}
        {move || go_on(cx, play, chosen)}
        <p class="small soft">{t.pause}" "{t.assumed}" "{(t.seed_is)(play.seed)}"."</p>
        {ways_back(cx, play)}
    }
    .into_any()
}

/// The stops, those that are behind, and who plays.
pub fn progress(cx: YearContext, play: Play) -> AnyView {
    let t = &cx.t.play;
    let stops = play.pace.stops();
    let number =
        play.at.and_then(|at| stops.iter().position(|stop| *stop == at)).map_or(0, |at| at.saturating_add(1));
    let item = move |stop: &Month| {
        let is_here = play.at == Some(*stop);
        let is_done = play.at.is_some_and(|at| *stop < at);
        view! {
            <li class:is-done=is_done aria-current=is_here.then_some("step")>
                <span class="month-dot" aria-hidden="true"></span>
                <span>{(cx.t.frame.month_short)(*stop)}</span>
            </li>
        }
    };
    view! {
        <div class="play-head">
            <h2 id=HEADING tabindex="-1" aria-describedby="play-stop">{t.title}</h2>
            <p class="soft" id="play-stop">{(t.stop)(number, stops.len(), &role_name(cx.app, play.role))}</p>
        </div>
        <ol class="play-stops" aria-label=t.stops>{stops.iter().map(item).collect_view()}</ol>
    }
    .into_any()
}

fn before_first(cx: YearContext, play: Play) -> AnyView {
    let first = play.next_stop().map_or("", |month| (cx.t.frame.month)(month));
    view! { <p class="sentence">{(cx.t.play.before_first)(first)}</p> }.into_any()
}

/// What has become known since the stop before, with what it moves, and how the result has moved.
fn news(cx: YearContext, play: Play, month: Month) -> AnyView {
    let t = &cx.t.play;
    let previous = play.previous_stop();
    let told = told(cx, previous, month);
    let moved = moved(cx, previous, month, &told);
    let nothing = told.is_empty().then(|| {
        let has_moved = moved.is_some_and(|moved| !moved.measures.is_zero() || !moved.other.is_zero());
        view! { <p class="soft">{t.nothing_happened}" "{has_moved.then_some(t.forecasts_moved)}</p> }
    });
    let row = |name: AnyView, amount: Money| {
        view! { {name}<td class="num" class:down=is_loss(Some(amount))>{deviation(cx, Some(amount))}</td> }
    };
    let text = |amount: Money| amount_text(cx, amount);
    let moved = moved.map(|moved| {
        let parts = [
            (t.unused_reserve, moved.reserve),
            (t.counted_measures, moved.measures),
            (t.other_forecasts, moved.other),
        ];
        let parts = parts.into_iter().filter(|(_, amount)| !amount.is_zero());
        let parts = parts.map(|([name, about], amount)| {
            let name = view! { <th scope="row">{name}<span class="small soft">{about}</span></th> };
            view! { <tr>{row(name.into_any(), amount)}</tr> }
        });
        let sum = (t.result_moved)(&text(moved.from), &text(moved.to));
        let sum = row(view! { <th scope="row">{sum}</th> }.into_any(), moved.to - moved.from);
        view! { {parts.collect_view()}<tr class="sum">{sum}</tr> }
    });
    let rows: Vec<AnyView> = told.into_iter().map(|told| news_row(cx, told)).collect();
    let title = match previous {
        Some(month) => (t.happened_since)((cx.t.frame.month)(month)),
        None => t.happened_first.to_owned(),
    };
    view! {
        <h3>{title}</h3>
        {nothing}
        <table class="table play-news">
            <thead class="sr-only"><tr><th scope="col">{t.what}</th><th scope="col">{t.amount}</th></tr></thead>
            <tbody>{rows}{moved}</tbody>
        </table>
    }
    .into_any()
}

fn news_row(cx: YearContext, told: Told) -> AnyView {
    let (t, names) = (&cx.t.play, &cx.t.names);
    let month = cx.t.frame.month;
    let Told { kind, start, known, amount, what, full_year } = told;
    let when = (kind != EventKind::TaxForecast).then(|| (t.started)(month(start), month(known)));
    let detail: Vec<String> = [Some(what), when, full_year].into_iter().flatten().collect();
    view! {
        <tr>
            <th scope="row">
                {(names.event)(kind)}
                <span class="small soft">{detail.join(" ")}</span>
                <details class="small">
                    <summary>{t.why}</summary>
                    <p>{(names.event_reason)(kind)}</p>
                </details>
            </th>
            <td class="num" class:down=is_loss(Some(amount))>{deviation(cx, Some(amount))}</td>
        </tr>
    }
    .into_any()
}

/// What is known and what is not.
fn known(cx: YearContext, month: Month) -> AnyView {
    let t = &cx.t.play;
    let report = cx.followed.with(|followed| followed.report(cx.app, month));
    let committees = report.as_ref().and_then(|report| report.committees.deviation());
    let (reserve, shares) = cx.followed.with(|followed| {
        followed.year(cx.app, |year| {
            let share = |size| cx.app.language.number(year.sizes().get(RuleKey::RealisedShare(size)), 0);
            // What is decided for the meeting is given already.
            let left = year.budget().extra_grants().reserve_left(Month::December);
            (left, [share(Size::Low), share(Size::High)])
        })
    });
    let amount = |amount: Money| {
        let sign = if amount > Money::ZERO { "+" } else { "" };
        format!("{sign}{}", cx.app.language.amount(amount.kronor()))
    };
    let who = cx.player();
    let own = who.sees_only().map(|own| line_name(cx, Line::Committee(own)));
    let is_told = |event: &&PlayedEvent| who.sees_event(event);
    let events = with_game(cx, |game| game.year.known_events(month).into_iter().filter(is_told).count());
    let not_known = with_game(cx, |game| game.year.not_yet_known(month));
    let know = [
        committees.map(|deviation| (t.known_committees)(own.as_deref(), &amount(deviation))),
        events.map(t.known_events),
        (reserve > Money::ZERO).then(|| (t.known_reserve)(&cx.app.language.amount(reserve.kronor()))),
    ];
    let unknown = not_known.map(|unknown| {
        let months: Vec<&str> =
            unknown.tax_forecasts.iter().map(|month| (cx.t.frame.month)(*month)).collect();
        [
            (!months.is_empty()).then(|| (t.unknown_tax)(&months)),
            (!unknown.events.is_empty()).then(|| (t.unknown_events)(unknown.events.len())),
            (month < Month::December).then(|| t.unknown_drift.to_owned()),
            (month < Month::December).then(|| (t.unknown_measures)(&shares)),
        ]
    });
    let list = |items: Vec<String>| view! { <ul class="plain">{items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view()}</ul> };
    let unknown: Vec<String> = unknown.into_iter().flatten().flatten().collect();
    view! {
        <div class="play-known">
            <div><h3>{t.we_know}</h3>{list(know.into_iter().flatten().collect())}</div>
            <div><h3>{t.we_do_not_know}</h3>{list(if unknown.is_empty() { vec![t.all_known.to_owned()] } else { unknown })}</div>
        </div>
    }
    .into_any()
}

/// The result with the choice, and the button that goes on: what is chosen is decided then. Reactive.
fn go_on(cx: YearContext, play: Play, chosen: Chosen) -> AnyView {
    let (t, language) = (&cx.t.play, cx.app.language);
    let Some(next) = play.next_stop() else { return ().into_any() };
    let words =
        if next == Month::December { t.to_report.to_owned() } else { (t.to)((cx.t.frame.month)(next)) };
    let result =
        play.at.filter(|_| cx.sees_only().is_none()).and_then(|month| result_with(cx, month, &chosen.get()));
    let target = cx.followed.with(|followed| followed.year(cx.app, |year| year.budget().surplus_target()));
    let result = result.map(|(result, revenue)| {
        let share = result.in_percent_of(revenue);
        let is_met = revenue.percent(target).is_some_and(|wanted| result >= wanted);
        let target = percent_text(language, target, 1);
        view! {
            <p>
                <span class="small soft">{t.with_choice}", "{cx.app.t.common.mnkr}</span>
                <strong class="key-value" class:down=is_loss(Some(result))>{language.mnkr(result.kronor())}</strong>
                {share.map(|share| format!("{HARD_SPACE}{} · ", percent_text(language, share, 1)))}
                <span class:down=!is_met>{if is_met { (t.target_met)(&target) } else { (t.target_missed)(&target) }}</span>
            </p>
        }
    });
    let go = move |_| {
        super::choices::decide(cx, play, &chosen.get_untracked());
        show_step(cx);
        cx.app.state.play().go_to(Some(next));
    };
    view! {
        <div class="play-bar">
            {result}
            <button class="btn primary" type="button" disabled=!cx.is_editable on:click=go>{words}</button>
        </div>
    }
    .into_any()
}

/// A step back, and ending the game.
pub fn ways_back(cx: YearContext, play: Play) -> AnyView {
    let t = &cx.t.play;
    let back = play.at.map(|_| {
        let words = if play.previous_stop().is_some() { t.back } else { t.back_to_start };
        let back = move |_| {
            show_step(cx);
            cx.app.state.play().go_to(play.previous_stop());
        };
        view! { <button class="btn" type="button" disabled=!cx.is_editable on:click=back>{words}</button> }
    });
    let note = back.is_some().then(|| view! { <span class="small soft">{t.back_note}</span> });
    let end = move |_| {
        show_step(cx);
        cx.app.state.play().end();
    };
    view! {
        <div class="row">
            {back}
            <button class="btn" type="button" disabled=!cx.is_editable on:click=end>{t.end}</button>
            {note}
        </div>
    }
    .into_any()
}
