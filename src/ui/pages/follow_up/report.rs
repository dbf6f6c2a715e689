//! The printed report of a large follow-up: in August the interim report of the law (delårsrapport). Built when the user prints,
//! visible only in print, and removed afterwards.

mod committees;
mod decided;
mod judged;
mod sources;
#[cfg(test)]
mod tests;

use leptos::prelude::*;
use rust_decimal::Decimal;

pub use self::decided::measures as decided_measures;
pub use self::sources::founded_on;
use super::YearContext;
use super::log::comment;
use super::status::head;
use crate::ui::print::{print_when_shown, printing_begun, set_running_foot};
use model::YearIx;
use model::follow_up::Month;
use model::follow_up::month::FollowUpKind;
use model::follow_up::report::Report;
use model::statutes::interim_report::{due, is_interim_report};

/// Whether the reader can print the report of `month`, which is of a large follow-up and of the whole municipality. Tracks the player.
pub fn is_printable(cx: YearContext, month: Month) -> bool {
    month.follow_up() == FollowUpKind::Large && cx.sees_only().is_none()
}

/// The button that prints the report of `month`. None where it cannot be printed.
pub fn print_button(cx: YearContext, month: Month) -> Option<AnyView> {
    is_printable(cx, month).then(|| {
        view! {
            <button class="btn" type="button" on:click=move |_| cx.printed.set(Some(month))>
                {(cx.t.report.print)(is_interim_report(month))}
            </button>
        }
        .into_any()
    })
}

/// The report, while it is printed.
pub fn printed_report(cx: YearContext) -> impl IntoView {
    let printed = cx.printed;
    let listening = window_event_listener_untyped("afterprint", move |_| {
        printed.try_set(None);
    });
    on_cleanup(move || listening.remove());
    let has_begun = printing_begun();
    Effect::new(move |_| {
        if printed.get().is_some() {
            print_when_shown(cx.app, has_begun);
        }
    });
    move || printed.get().and_then(|month| untrack(|| document(cx, month)))
}

fn document(cx: YearContext, month: Month) -> Option<AnyView> {
    let (t, app) = (&cx.t.report, cx.app);
    if !is_printable(cx, month) {
        return None;
    }
    let report = cx.followed.with(|followed| followed.report(app, month))?;
    let must_act = cx.followed.with(|followed| followed.must_do_more(app, month));
    let year = app.session.municipality(|municipality| YearIx::First.get(&municipality.years).year);
    let is_interim = is_interim_report(month);
    let due = due(month).filter(|_| is_interim).map(|due| (t.due)((cx.t.frame.month)(due)));
    let title = app.session.municipality(|municipality| app.file_text(&municipality.title));
    let now = app.language.time(app.state.persistence().now());
    let time = now.map(|time| (app.language.lazy_texts().print.printed_at)(&time));
    let played = cx.followed.with(|followed| {
        let play = followed.record().play?;
        Some(view! { <p class="sentence">{(t.played_source)(play.seed)}</p> })
    });
    set_running_foot(app);
    Some(
        view! {
            <article class="print follow-up-report">
                <header>
                    <p class="print-where">{title}</p>
                    <h1>{(t.title)((cx.t.frame.month)(month), year, is_interim)}</h1>
                    <p class="sentence">{cx.name()}</p>
                    {played}
                    <p class="small">{time}</p>
                    <p class="small">{due}</p>
                    <p class="small print-whose">{t.independent_note}</p>
                </header>
                <section>
                    <h2>{t.whole_year}</h2>
                    {head(cx, &report, &must_act, true)}
                </section>
                {committees::committees(cx, &report)}
                {decided::measures(cx, month)}
                {decided::requests(cx, month)}
                {balance(cx, &report)}
                {judged::goals(cx, month)}
                {comments(cx, month)}
                {sources::sources(cx, &report)}
            </article>
        }
        .into_any(),
    )
}

/// The balance requirement, as forecast or as it became. None where neither is known.
fn balance(cx: YearContext, report: &Report) -> Option<AnyView> {
    let t = &cx.t.report;
    let basis = cx.followed.with(|followed| followed.balance_basis(cx.app, report.month));
    let result = report.result?.balance_result(&basis.inputs).ok()?.result;
    let amount = cx.app.language.amount(result.abs());
    Some(
        view! {
            <section>
                <h2>{t.balance}</h2>
                <p>{(t.balance_about)(&amount, result >= Decimal::ZERO, report.is_outcome())}</p>
                <p class="small">{(t.balance_basis)(basis.is_entered, basis.has_land_sales, report.is_outcome())}</p>
            </section>
        }
        .into_any(),
    )
}

/// The comments on the months so far. None where there are none.
fn comments(cx: YearContext, month: Month) -> Option<AnyView> {
    let written = month.to_date().filter_map(|month| Some((month, comment(cx, month)?)));
    let written = written.map(|(month, text)| {
        view! { <h3>{(cx.t.frame.month)(month)}</h3><p class="as-written">{text}</p> }
    });
    let written: Vec<_> = written.collect();
    (!written.is_empty())
        .then(|| view! { <section><h2>{cx.t.report.comments}</h2>{written}</section> }.into_any())
}
