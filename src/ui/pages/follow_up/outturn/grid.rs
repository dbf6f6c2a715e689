//! The outturn of each line by month, as number fields.

use leptos::prelude::*;

use super::super::YearContext;
use super::super::numbers::{amount, entered_amount, line_in_table, line_name};
use super::Shown;
use crate::state::{OutturnCell, OutturnYear};
use crate::ui::primitives::money_field::MoneyField;
use model::follow_up::{Line, Month, YearRecord};
use model::money::Money;
use model::vec_map::VecMap;

/// The months with amounts of a year that are shown from January: those that are followed up, and others that a table has brought, so that
/// nothing is stored that is not seen. Month by month only those that are followed up.
pub fn months(record: &YearRecord, year: OutturnYear, shown: Shown) -> Vec<Month> {
    let is_followed_up = |month: Month| Month::FOLLOWED_UP.contains(&month);
    let is_stored = |month: Month| of_year(record, year).keys().any(|(_, of)| *of == month);
    let is_shown = |month: &Month| is_followed_up(*month) || shown == Shown::ToDate && is_stored(*month);
    Month::ALL.into_iter().filter(is_shown).collect()
}

fn of_year(record: &YearRecord, year: OutturnYear) -> &VecMap<(Line, Month), Money> {
    match year {
        OutturnYear::Budget => &record.to_date,
        OutturnYear::Before => &record.last_year,
    }
}

/// The grid of a year.
pub fn grid(cx: YearContext, year: OutturnYear, shown: Shown, months: &[Month]) -> AnyView {
    let t = &cx.t.outturn;
    let who = cx.player();
    let lines: Vec<Line> =
        cx.app.session.municipality(|m| Line::all(m).filter(|line| who.sees(*line)).collect());
    let (committees, others): (Vec<Line>, Vec<Line>) =
        lines.into_iter().partition(|line| line.committee().is_some());
    let row = |line: Line| {
        let cells = months.iter().map(|month| cell(cx, OutturnCell { year, line, month: *month }, shown));
        view! { <tr><th scope="row">{line_in_table(cx, line)}</th>{cells.collect_view()}</tr> }
    };
    let has_sum = committees.len() > 1;
    let sum_of = |month: &Month| {
        let (committees, month) = (committees.clone(), *month);
        let sum = move || {
            cx.followed.with(|followed| {
                let amounts = committees.iter().map(|line| {
                    shown_amount(followed.record(), OutturnCell { year, line: *line, month }, shown)
                });
                let amounts: Vec<Money> = amounts.flatten().collect();
                of(year)(cx, (!amounts.is_empty()).then(|| amounts.into_iter().sum()))
            })
        };
        view! { <td class="num">{sum}</td> }
    };
    let sums = has_sum.then(|| {
        view! { <tr class="sum"><th scope="row">{t.sum}</th>{months.iter().map(sum_of).collect_view()}</tr> }
    });
    let head = |month: &Month| view! { <th scope="col" class="num">{(cx.t.frame.month_short)(*month)}</th> };
    view! {
        <div class="scroll">
            <table class="table outturn-grid">
                <caption class="sr-only">{t.title}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.line}</th>
                        {months.iter().map(head).collect_view()}
                    </tr>
                </thead>
                <tbody>
                    {committees.into_iter().map(row).collect_view()}
                    {sums}
                    {others.into_iter().map(row).collect_view()}
                </tbody>
            </table>
        </div>
    }
    .into_any()
}

/// What a cell shows. Of a month alone: what has been added since the follow-up before, if that is known too.
fn shown_amount(record: &YearRecord, cell: OutturnCell, shown: Shown) -> Option<Money> {
    let of_year = of_year(record, cell.year);
    let to_date = *of_year.get(&(cell.line, cell.month))?;
    match (shown, cell.month.previous_follow_up()) {
        (Shown::ToDate, _) | (Shown::Monthly, None) => Some(to_date),
        (Shown::Monthly, Some(before)) => Some(to_date - *of_year.get(&(cell.line, before))?),
    }
}

/// How an amount of `year` is written, with why there is none.
fn of(year: OutturnYear) -> fn(YearContext, Option<Money>) -> AnyView {
    match year {
        OutturnYear::Budget => amount,
        OutturnYear::Before => entered_amount,
    }
}

fn cell(cx: YearContext, cell: OutturnCell, shown: Shown) -> AnyView {
    let (t, app) = (&cx.t.outturn, cx.app);
    let now = move || cx.followed.with(|followed| shown_amount(followed.record(), cell, shown));
    if shown == Shown::Monthly || !cx.is_editable {
        return view! { <td class="num">{move || of(cell.year)(cx, now())}</td> }.into_any();
    }
    let write = move |amount: Option<Money>| {
        app.state.follow_up().write_outturn(&[(cell, amount)]);
    };
    let field = MoneyField {
        label: (t.cell)(
            &line_name(cx, cell.line),
            (cx.t.frame.month)(cell.month),
            cell.month == Month::January,
        ),
        amount: Box::new(now),
        disabled: Box::new(move || cx.is_played()),
        accepts: |_| true,
        refusal: t.outside,
        set: Box::new(move |amount| write(Some(amount))),
        clear: Some(Box::new(move || write(None))),
    };
    let field = field.number_field(app.language);
    view! { <td class="num">{field.build_in(crate::ui::el::el("span").class("field"))}</td> }.into_any()
}
