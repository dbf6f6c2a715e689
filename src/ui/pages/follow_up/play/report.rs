//! The report at the end of a game: the year as it was played, what was known when, and questions to discuss.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::numbers::{amount, deviation, is_loss, line_name};
use super::form::role_name;
use super::stop::{progress, ways_back};
use super::with_game;
use crate::state::Dialog;
use model::follow_up::measures::Measures;
use model::follow_up::record::Play;
use model::follow_up::rules::Size;
use model::follow_up::{EventKind, Line, Month};
use model::money::{Money, percent_of};
use model::play::known::News;

/// The report.
pub fn report(cx: YearContext, play: Play) -> AnyView {
    let t = &cx.t.play;
    let language = cx.app.language;
    let result = with_game(cx, |game| game.course.result_to_date(Month::December)).unwrap_or_default();
    let budget =
        cx.followed.with(|followed| followed.year(cx.app, |year| year.budget().result(Month::December)));
    let print = move |_| {
        // Every browser has it; a refusal is the reader's.
        let _ = window().print();
    };
    // On paper stands for what page of the app stands on the screen: which budget, and that it is a game.
    let municipality = cx.app.session.municipality(|municipality| cx.app.file_text(&municipality.title));
    let role = role_name(cx.app, play.role);
    let printed_head = move || [&*municipality, &*cx.name(), t.title, &*role].join(" · ");
    let share = move |_| cx.app.state.dialog.set(Some(Dialog::Share));
    view! {
        {progress(cx, play)}
        <p class="only-print play-report soft">{printed_head}</p>
        <h2>{t.report}</h2>
        <p class="sentence">{(t.report_lead)(&language.amount(result.kronor()), &language.amount(budget.kronor()))}</p>
        <p class="row no-print">
            <button class="btn primary" type="button" on:click=share>{t.share}</button>
            <button class="btn" type="button" on:click=print>{t.print}</button>
            <span class="small soft">{t.share_about}</span>
        </p>
        {committees(cx)}
        {known_when(cx, Month::December)}
        {measures(cx)}
        {inherits(cx)}
        {discussed(cx)}
        <p class="small soft">{t.assumed}" "{(t.seed_is)(play.seed)}"."</p>
        {ways_back(cx, play)}
    }
    .into_any()
}

fn committees(cx: YearContext) -> AnyView {
    let (t, status) = (&cx.t.play, &cx.t.status);
    let report = cx.followed.with(|followed| followed.report(cx.app, Month::December));
    let Some(report) = report else { return ().into_any() };
    let row = |line: &model::follow_up::report::LineReport| {
        view! {
            <tr>
                <th scope="row">{line_name(cx, line.line)}</th>
                <td class="num">{amount(cx, Some(line.budget))}</td>
                <td class="num">{amount(cx, line.outturn)}</td>
                <td class="num" class:down=is_loss(line.deviation())>{deviation(cx, line.deviation())}</td>
            </tr>
        }
    };
    view! {
        <h3>{t.as_played}</h3>
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">{status.committee}</th>
                    <th scope="col" class="num">{status.budget}</th>
                    <th scope="col" class="num">{status.outturn}</th>
                    <th scope="col" class="num">{status.deviation}</th>
                </tr>
            </thead>
            <tbody>{report.lines.iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// The questions to discuss.
pub fn discussed(cx: YearContext) -> AnyView {
    let t = &cx.t.play;
    let questions = t.questions.map(|question| view! { <li>{question}</li> });
    view! { <h3>{t.discuss}</h3><ol class="play-questions">{questions.into_iter().collect_view()}</ol> }
        .into_any()
}

/// The events and tax forecasts that were known at the end of `until`, in the order in which they were known.
pub fn known_when(cx: YearContext, until: Month) -> AnyView {
    let (t, names) = (&cx.t.play, &cx.t.names);
    let rows = with_game(cx, |game| {
        let row = |(known, news): (Month, News)| {
            let (kind, amount) = match news {
                News::TaxForecast(revision) => (EventKind::TaxForecast, revision.amount),
                News::Event(event) => (event.kind, event.amount()),
            };
            view! {
                <tr>
                    <th scope="row">{(names.event)(kind)}<span class="small soft">{(names.event_reason)(kind)}</span></th>
                    <td>{(cx.t.frame.month)(known)}</td>
                    <td class="num" class:down=is_loss(Some(amount))>{deviation(cx, Some(amount))}</td>
                </tr>
            }
        };
        game.year.news(None, until).into_iter().map(row).collect::<Vec<_>>()
    });
    view! {
        <h3>{t.known_when}</h3>
        <table class="table play-news">
            <thead>
                <tr><th scope="col">{t.what}</th><th scope="col">{t.when}</th><th scope="col" class="num">{t.amount}</th></tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// The measures with what was expected of them and what they gave.
pub fn measures(cx: YearContext) -> AnyView {
    let t = &cx.t.play;
    let committees: Vec<_> = cx.app.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
    let mut rows = Vec::new();
    for c in committees {
        let effects = cx.followed.with(|followed| {
            followed.year(cx.app, |year| {
                let measures = year.known_measures(c, Month::December);
                let rows = measures.iter().flat_map(Measures::iter).map(|effect| {
                    let promised =
                        effect.with_share(rust_decimal::Decimal::ONE_HUNDRED).map(|all| all.this_year());
                    (
                        effect.measure.kind,
                        effect.measure.decided,
                        effect.realised(Size::Typical).this_year(),
                        promised,
                    )
                });
                rows.collect::<Vec<_>>()
            })
        });
        for (kind, decided, expected, promised) in effects {
            let share = with_game(cx, |game| game.year.realised_share(c, kind)).flatten();
            let realised = promised
                .zip(share)
                .and_then(|(promised, share)| Money::new(percent_of(promised.kronor(), share)?));
            rows.push(view! {
                <tr>
                    <th scope="row">{(cx.t.names.measure)(kind)}<span class="small soft">{line_name(cx, Line::Committee(c))}</span></th>
                    <td>{(cx.t.frame.month)(decided)}</td>
                    <td class="num">{deviation(cx, Some(expected))}</td>
                    <td class="num">{deviation(cx, realised)}</td>
                </tr>
            });
        }
    }
    if rows.is_empty() {
        return view! { <h3>{t.measures}</h3><p>{t.no_measures}</p> }.into_any();
    }
    view! {
        <h3>{t.measures}</h3>
        <table class="table play-news">
            <thead>
                <tr>
                    <th scope="col">{t.measures}</th>
                    <th scope="col">{t.decided}</th>
                    <th scope="col" class="num">{t.promised_year}</th>
                    <th scope="col" class="num">{t.realised}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// What events that go on bring in the next year.
pub fn inherits(cx: YearContext) -> AnyView {
    let t = &cx.t.play;
    let next = with_game(cx, |game| game.course.iter().map(|(_, course)| course.next_year).sum::<Money>());
    let words = next.map(|next| {
        let sign = if next > Money::ZERO { "+" } else { "" };
        (t.inherits_about)(&format!("{sign}{}", cx.app.language.amount(next.kronor())))
    });
    view! { <h3>{t.inherits}</h3><p>{words}</p> }.into_any()
}
