//! The report at the end of a game: the year as it was played, what was known when, and questions to discuss.

#[cfg(test)]
mod tests;

use leptos::prelude::*;

use super::super::YearContext;
use super::super::log::{gifts_in, requests_in};
use super::super::numbers::{amount, deviation, deviation_text, in_tenths, is_loss, line_name};
use super::super::restored::restored;
use super::super::told::{Told, told};
use super::choices::measures_with;
use super::form::role_name;
use super::stop::{progress, ways_back};
use super::with_game;
use crate::state::Dialog;
use crate::ui::primitives::missing::missing;
use model::follow_up::measures::Measures;
use model::follow_up::record::Play;
use model::follow_up::report::LineReport;
use model::follow_up::rules::Size;
use model::follow_up::{Line, MeasureKind, Month};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::play::YearCourse;

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
        {at_the_end(cx)}
        <p class="small soft">{t.assumed}" "{(t.seed_is)(play.seed)}"."</p>
        {ways_back(cx, play)}
    }
    .into_any()
}

fn committees(cx: YearContext) -> AnyView {
    let (t, status) = (&cx.t.play, &cx.t.status);
    let report = cx.followed.with(|followed| followed.report(cx.app, Month::December));
    let Some(report) = report else { return ().into_any() };
    let without = with_game(cx, |game| game.year.course(&[])).flatten();
    let cells = |budget: Money, outturn: Option<Money>, better: Option<Money>| {
        view! {
            <td class="num">{amount(cx, Some(budget))}</td>
            <td class="num">{amount(cx, outturn)}</td>
            <td class="num" class:down=is_loss(better)>{deviation(cx, better)}</td>
        }
    };
    let row = |line: &LineReport| {
        let why = without.as_ref().and_then(|without| explained(cx, line, without));
        view! {
            <tr>
                <th scope="row">{line_name(cx, line.line)}<span class="small soft">{why}</span></th>
                {cells(line.budget, line.outturn, line.deviation())}
            </tr>
        }
    };
    // Less than budgeted is better of a cost and worse of an income.
    let rows = |head: &'static str, is_cost: bool| {
        let rows = report.lines.iter().filter(|line| line.line.is_cost() == is_cost).map(row);
        let rows = rows.collect_view();
        let head = view! { <tr><th scope="rowgroup" colspan="4" class="small soft">{head}</th></tr> };
        view! { <tbody>{head}{rows}</tbody> }
    };
    let result = report.result.map(|result| {
        let better = result.outturn.map(|outturn| outturn - result.budget);
        let cells = cells(result.budget, result.outturn, better);
        view! { <tfoot><tr><th scope="row">{t.income_less_costs}</th>{cells}</tr></tfoot> }
    });
    view! {
        <h3>{t.as_played}</h3>
        <p class="small soft">{t.as_played_about}</p>
        <table class="table play-news">
            <thead>
                <tr>
                    <th scope="col">{status.committee}</th>
                    <th scope="col" class="num">{status.budget}</th>
                    <th scope="col" class="num">{status.outturn}</th>
                    <th scope="col" class="num">{status.deviation}</th>
                </tr>
            </thead>
            {rows(t.costs, true)}
            {rows(t.income, false)}
            {result}
        </table>
    }
    .into_any()
}

/// What a committee's deviation of the year comes from, in tenths of a million that add up to it. `without` is the year without measures.
/// None of what belongs to no committee.
fn explained(cx: YearContext, line: &LineReport, without: &YearCourse) -> Option<String> {
    let t = &cx.t.play;
    let LineReport { line, budget, outturn, .. } = *line;
    line.committee()?;
    let outturn = outturn?;
    let (planned, events) =
        with_game(cx, |game| Some((game.year.setup().budget(line), game.year.events_of(line)?)))??;
    let undecided = *Month::December.get(&without.line(line)?.to_date);
    let parts = [
        (t.of_events, in_tenths(events)),
        (t.of_measures, in_tenths(line.deviation(undecided, outturn))),
        (t.of_grants, in_tenths(line.deviation(budget, planned))),
    ];
    let known = parts.iter().map(|(_, amount)| *amount).sum::<Money>();
    let other = (t.of_other, in_tenths(line.deviation(budget, outturn)) - known);
    let all = parts.into_iter().chain([other]).filter(|(_, amount)| !amount.is_zero());
    let said = all.map(|(name, amount)| format!("{name} {}", deviation_text(cx, amount)));
    Some(said.collect::<Vec<_>>().join(" · "))
}

/// What is told when the year is over: what was decided, what it leaves, and questions.
pub fn at_the_end(cx: YearContext) -> AnyView {
    view! { {measures(cx)}{money(cx)}{inherits(cx)}{discussed(cx)} }.into_any()
}

/// The questions to discuss.
fn discussed(cx: YearContext) -> AnyView {
    let t = &cx.t.play;
    let questions = t.questions.map(|question| view! { <li>{question}</li> });
    view! { <h3>{t.discuss}</h3><ol class="play-questions">{questions.into_iter().collect_view()}</ol> }
        .into_any()
}

/// The events and tax forecasts that were known at the end of `until`, in the order in which they were known.
pub fn known_when(cx: YearContext, until: Month) -> AnyView {
    let (t, names, month) = (&cx.t.play, &cx.t.names, cx.t.frame.month);
    let row = |told: Told| {
        let Told { kind, start, known, amount, full_year, .. } = told;
        view! {
            <tr>
                <th scope="row">
                    {(names.event)(kind)}
                    <span class="small soft">{(names.event_reason)(kind)}" "{full_year}</span>
                </th>
                <td>{month(start)}</td>
                <td>{month(known)}</td>
                <td class="num" class:down=is_loss(Some(amount))>{deviation(cx, Some(amount))}</td>
            </tr>
        }
    };
    let rows: Vec<_> = told(cx, None, until).into_iter().map(row).collect();
    view! {
        <h3>{t.known_when}</h3>
        <table class="table play-news">
            <thead>
                <tr>
                    <th scope="col">{t.what}</th>
                    <th scope="col">{t.began}</th>
                    <th scope="col">{t.when}</th>
                    <th scope="col" class="num">{t.amount}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// What is decided for each committee, with what it saves.
fn decided(cx: YearContext) -> Vec<(CommitteeIx, Measures)> {
    cx.followed.with(|followed| {
        followed.year(cx.app, |year| {
            let of = |c| Some((c, measures_with(year, followed.record(), c, Month::December, &[])?));
            year.budget().lines().filter_map(Line::committee).filter_map(of).collect()
        })
    })
}

/// The measures with what was expected of them and what they gave. What the board gave is not one: it saves nothing.
fn measures(cx: YearContext) -> AnyView {
    let t = &cx.t.play;
    let mut rows = Vec::new();
    for (c, measures) in decided(cx) {
        let saving = measures.iter().filter(|effect| effect.measure.kind != MeasureKind::CentralReserve);
        for effect in saving {
            let (kind, decided) = (effect.measure.kind, effect.measure.decided);
            let expected = effect.realised(Size::Typical).this_year();
            let share = with_game(cx, |game| game.year.realised_share(c, kind)).flatten();
            let realised = share.and_then(|share| Some(effect.with_share(share)?.this_year()));
            // What only moves money saves nothing: 0 would say that it failed to.
            let moves = kind.moves_money().then_some(cx.t.measures.moves_money);
            let saved = |saved: Option<Money>| moves.map_or_else(|| deviation(cx, saved), missing);
            let note = |words: String| view! { <span class="small soft">{words}</span> };
            rows.push(view! {
                <tr>
                    <th scope="row">
                        {(cx.t.names.measure)(kind)}
                        {note(line_name(cx, Line::Committee(c)))}
                        {moves.map(|moves| note(moves.to_owned()))}
                    </th>
                    <td>{(cx.t.frame.month)(decided)}</td>
                    <td class="num">{saved(Some(expected))}</td>
                    <td class="num">{saved(realised)}</td>
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

/// The requests for more money with their answers, if any, and what the board gave from the reserve. Nothing where there is none.
fn money(cx: YearContext) -> Option<AnyView> {
    let item = |month: Month| {
        let name = (cx.t.frame.month)(month);
        let requests = requests_in(cx, month, Month::December);
        let entries = [requests, gifts_in(cx, month)].concat().into_iter();
        entries.map(move |entry| view! { <li>{entry.text}" ("{name}")"</li> })
    };
    let items: Vec<_> = Month::ALL.into_iter().flat_map(item).collect();
    if items.is_empty() {
        return None;
    }
    Some(view! { <h3>{cx.t.play.money}</h3><ul class="plain">{items}</ul> }.into_any())
}

/// What the next year inherits: of events and measures that go on, and of a deficit. Nothing where there is none.
fn inherits(cx: YearContext) -> Option<AnyView> {
    let t = &cx.t.play;
    let events = with_game(cx, |game| game.course.iter().map(|(_, course)| course.next_year).sum::<Money>());
    let events = events.filter(|events| !events.is_zero());
    let measures = decided(cx);
    let measures = measures.iter().map(|(_, measures)| measures.next_year(Size::Typical)).sum::<Money>();
    let words = |amount: Money| cx.app.language.amount_change(amount.kronor());
    let measures = (!measures.is_zero()).then(|| (t.inherits_measures)(&words(measures)));
    let result = with_game(cx, |game| game.course.result_to_date(Month::December));
    let restored = result.and_then(|result| restored(cx, Month::December, result));
    let said = [events.map(|events| (t.inherits_about)(&words(events))), measures, restored];
    let said: Vec<String> = said.into_iter().flatten().collect();
    let view = || view! { <h3>{t.inherits}</h3><p>{said.join(" ")}</p> }.into_any();
    (!said.is_empty()).then(view)
}
