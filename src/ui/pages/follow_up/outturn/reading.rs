//! What was read of a table: all errors with their places, what is left out, and what would be taken over.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::super::YearContext;
use super::super::numbers::{entered_amount, line_name};
use super::paste::PasteForm;
use files::outturn::{Notice, Place, Problem, ReadError, Reading, Told};
use model::follow_up::{Line, Month};
use model::money::Money;

/// The errors, the notices and the amounts. Reactive.
pub fn reading(form: PasteForm) -> AnyView {
    let cx = form.cx;
    let shown = move || {
        form.read.with(|read| {
            let [to_date, last_year, forecasts] = cx.t.outturn.captions;
            view! {
                {errors(cx, &read.problems)}
                {found(cx, read)}
                {notices(cx, &read.notices)}
                {amounts(cx, to_date, &read.to_date)}
                {amounts(cx, last_year, &read.last_year)}
                {amounts(cx, forecasts, &read.forecasts)}
            }
            .into_any()
        })
    };
    view! { {shown} }.into_any()
}

/// Where something stands, in words.
pub fn place_text(cx: YearContext, place: &Place) -> String {
    (cx.t.outturn.place)(place.row, &place.name, place.column, &place.heading)
}

fn errors(cx: YearContext, problems: &[ReadError]) -> Option<AnyView> {
    let t = &cx.t.outturn;
    let error = |error: &ReadError| {
        let place = error.place.as_ref().map(|place| format!("{}: ", place_text(cx, place)));
        view! { <li><strong>{place}</strong>{problem_text(cx, &error.problem)}</li> }
    };
    (!problems.is_empty()).then(|| {
        view! {
            <div class="notice is-error">
                <p role="status"><strong>{(t.errors)(problems.len())}</strong></p>
                <ul class="plain">{problems.iter().map(error).collect_view()}</ul>
            </div>
        }
        .into_any()
    })
}

fn problem_text(cx: YearContext, problem: &Problem) -> String {
    let t = &cx.t.outturn.problems;
    match problem {
        Problem::TooLong => t.too_long.to_owned(),
        Problem::NoRows => t.no_rows.to_owned(),
        Problem::NoMonths => t.no_months.to_owned(),
        Problem::NoAmounts => t.no_amounts.to_owned(),
        Problem::OtherYears { years, budget_year } => {
            let years: Vec<String> = years.iter().map(ToString::to_string).collect();
            (t.other_years)(&years.join(", "), *budget_year)
        }
        Problem::NoName => t.no_name.to_owned(),
        Problem::NotANumber(text) => (t.not_a_number)(text),
        Problem::NotAMonth(text) => (t.not_a_month)(text),
        Problem::NotAYear(text) => (t.not_a_year)(text),
        Problem::Outside => t.outside.to_owned(),
        Problem::Duplicate(place) => (t.duplicate)(&place_text(cx, place)),
        Problem::MonthBeforeMissing(month) => (t.month_missing)((cx.t.frame.month)(*month)),
        Problem::PartMissing => t.part_missing.to_owned(),
        Problem::MixedSigns => t.mixed_signs.to_owned(),
    }
}

fn notices(cx: YearContext, notices: &[Told]) -> Option<AnyView> {
    let notice = |told: &Told| {
        view! { <li>{format!("{}: {}", place_text(cx, &told.place), notice_text(cx, &told.notice))}</li> }
    };
    (!notices.is_empty()).then(|| {
        view! { <ul class="plain small soft">{notices.iter().map(notice).collect_view()}</ul> }.into_any()
    })
}

fn notice_text(cx: YearContext, notice: &Notice) -> String {
    let t = &cx.t.outturn.notices;
    let exact = |number: &Decimal| cx.app.language.exact(*number);
    match notice {
        Notice::ColumnLeftOut(kind) => (t.column_left_out)(*kind).to_owned(),
        Notice::OtherYear(year) => (t.other_year)(*year),
        Notice::RowLeftOut => t.row_left_out.to_owned(),
        Notice::SumDiffers { stands, parts } => (t.sum_differs)(&exact(stands), &exact(parts)),
        Notice::Added(line) => (t.added)(&line_name(cx, *line)),
        Notice::OtherSign => t.other_sign.to_owned(),
        Notice::MonthsDiffer { to_date, months } => {
            let amount = |kronor: &Decimal| cx.app.language.amount(*kronor);
            (t.months_differ)(&amount(to_date), &amount(months))
        }
    }
}

fn found(cx: YearContext, read: &Reading) -> AnyView {
    let t = &cx.t.outturn;
    let months = months(&read.to_date);
    let names: Vec<&str> = months.iter().map(|month| (cx.t.frame.month_short)(*month)).collect();
    let said = [
        (!read.to_date.is_empty())
            .then(|| (t.found)(read.to_date.len(), lines(&read.to_date).len(), &names.join(", "))),
        (!read.last_year.is_empty()).then(|| (t.found_last_year)(read.last_year.len())),
        (!read.forecasts.is_empty()).then(|| (t.found_forecasts)(read.forecasts.len())),
    ];
    let said: Vec<String> = said.into_iter().flatten().collect();
    (!said.is_empty()).then(|| view! { <p role="status">{said.join(" ")}</p> }).into_any()
}

/// Amounts that would be taken over.
fn amounts(cx: YearContext, caption: &'static str, read: &[(Line, Month, Money)]) -> Option<AnyView> {
    let months = months(read);
    let row = |line: &Line| {
        let cell = |month: &Month| {
            let found = read.iter().find(|(of, at, _)| of == line && at == month);
            view! { <td class="num">{entered_amount(cx, found.map(|(_, _, amount)| *amount))}</td> }
        };
        view! { <tr><th scope="row">{line_name(cx, *line)}</th>{months.iter().map(cell).collect_view()}</tr> }
    };
    let head = |month: &Month| view! { <th scope="col" class="num">{(cx.t.frame.month_short)(*month)}</th> };
    (!read.is_empty()).then(|| {
        view! {
            <div class="scroll">
                <table class="table">
                    <caption class="small soft">{caption}</caption>
                    <thead><tr><th scope="col">{cx.t.outturn.line}</th>{months.iter().map(head).collect_view()}</tr></thead>
                    <tbody>{lines(read).iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        }
        .into_any()
    })
}

fn months(read: &[(Line, Month, Money)]) -> Vec<Month> {
    Month::ALL.into_iter().filter(|month| read.iter().any(|(_, at, _)| at == month)).collect()
}

fn lines(read: &[(Line, Month, Money)]) -> Vec<Line> {
    let mut lines: Vec<Line> = read.iter().map(|(line, _, _)| *line).collect();
    lines.sort_unstable();
    lines.dedup();
    lines
}
