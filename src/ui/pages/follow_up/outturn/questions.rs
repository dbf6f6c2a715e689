//! What a table does not say of itself: each question with its readings and a figure of the table as the example.

use std::rc::Rc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::super::numbers::line_name;
use super::paste::PasteForm;
use super::reading::place_text;
use crate::ui::primitives::segments::Segments;
use files::outturn::{Answers, DecimalMarks, PastedUnit, Question, RowChoice, Span};
use model::follow_up::{Line, Month};

/// The questions. Reactive.
pub fn questions(form: PasteForm) -> AnyView {
    let t = &form.cx.t.outturn;
    let shown = move || {
        let questions = form.read.with(|read| read.questions.clone());
        let count = questions.len();
        (count > 0).then(|| {
            view! {
                <div class="notice">
                    <p role="status"><strong>{(t.questions)(count)}</strong></p>
                    <ol class="stack">{questions.iter().map(|question| view! { <li>{question_view(form, question)}</li> }).collect_view()}</ol>
                </div>
            }
        })
    };
    view! { {shown} }.into_any()
}

fn answer(form: PasteForm, change: impl FnOnce(&mut Answers)) {
    form.answers.update(change);
}

fn question_view(form: PasteForm, question: &Question) -> AnyView {
    let t = &form.cx.t.outturn;
    let language = form.cx.app.language;
    let exact = |number: Decimal| language.exact(number);
    match question {
        Question::Unit { place, figure, named } => {
            let units = if named.is_empty() {
                vec![PastedUnit::Kronor, PastedUnit::Thousands, PastedUnit::Millions]
            } else {
                named.clone()
            };
            let choices = units.into_iter().map(|unit| (Some(unit), (t.units)(unit).to_owned())).collect();
            let chosen = move || form.answers.with(|answers| answers.unit);
            let choose = move |unit| answer(form, |answers| answers.unit = unit);
            choice(
                &(t.unit_question)(&place_text(form.cx, place), &exact(*figure)),
                t.unit,
                choices,
                chosen,
                choose,
            )
        }
        Question::Decimals { place, cell, readings: [with, without] } => {
            let text =
                (t.decimals_question)(&place_text(form.cx, place), cell, &exact(*with), &exact(*without));
            let marks = [DecimalMarks::Comma, DecimalMarks::Point];
            let choices = marks.map(|mark| (mark, (t.marks)(mark).to_owned())).to_vec();
            let chosen = move || form.answers.with(|answers| answers.decimals);
            choice(&text, t.decimals, choices, chosen, move |mark| {
                answer(form, |answers| answers.decimals = mark);
            })
        }
        Question::Span { name, month, to_date, monthly } => {
            let month = (form.cx.t.frame.month)(*month);
            let monthly = monthly.map(exact);
            let text = (t.span_question)(name, month, &exact(*to_date), monthly.as_deref());
            let choices =
                [Span::ToDate, Span::Monthly].map(|span| (Some(span), (t.spans)(span).to_owned())).to_vec();
            let chosen = move || form.answers.with(|answers| answers.span);
            choice(&text, t.span, choices, chosen, move |span| answer(form, |answers| answers.span = span))
        }
        Question::Sign { example: (name, figure), readings } => {
            let text = (t.sign_question)(name, &exact(*figure));
            let choices = readings.iter().map(|sign| (Some(*sign), (t.signs)(*sign).to_owned())).collect();
            let chosen = move || form.answers.with(|answers| answers.sign);
            choice(&text, t.sign, choices, chosen, move |sign| answer(form, |answers| answers.sign = sign))
        }
        Question::Month { column } => {
            let text = (t.month_question)(&place_text(form.cx, column));
            let options: Vec<(String, String)> = Month::ALL
                .into_iter()
                .map(|month| (month.key().to_owned(), (form.cx.t.frame.month)(month).to_owned()))
                .collect();
            menu(form, text, options, move |key| {
                answer(form, |answers| answers.month = Month::from_key(key));
            })
        }
        Question::Row { place, candidates } => {
            let name = place.name.clone();
            let text = (t.row_question)(&name);
            let lines: Vec<Line> = if candidates.is_empty() {
                form.cx.app.session.municipality(|m| Line::all(m).collect())
            } else {
                candidates.clone()
            };
            let key = |line: Line| form.cx.app.session.municipality(|m| line.key(m)).unwrap_or_default();
            let mut options: Vec<(String, String)> =
                lines.iter().map(|line| (key(*line), line_name(form.cx, *line))).collect();
            options.push(("-".to_owned(), t.leave_out.to_owned()));
            menu(form, text, options, move |key| {
                let line = form.cx.app.session.municipality(|m| Line::from_key(key, m));
                let choice = line.map_or(RowChoice::LeftOut, RowChoice::Line);
                answer(form, |answers| {
                    answers.rows.retain(|(of, _)| *of != name);
                    answers.rows.push((name.clone(), choice));
                });
            })
        }
    }
}

fn choice<T: Copy + PartialEq + 'static>(
    text: &str,
    legend: &'static str,
    choices: Vec<(T, String)>,
    chosen: impl Fn() -> T + 'static,
    choose: impl Fn(T) + 'static,
) -> AnyView {
    let segments =
        Segments { legend, name: legend, choices, chosen: Rc::new(chosen), choose: Rc::new(choose) };
    view! { <p>{text.to_owned()}</p>{segments.bar("seg")} }.into_any()
}

fn menu(
    form: PasteForm,
    text: String,
    options: Vec<(String, String)>,
    choose: impl Fn(&str) + 'static,
) -> AnyView {
    let label = text.clone();
    view! {
        <label>
            <span>{text}</span>
            " "
            <select class="btn" aria-label=label on:change:target=move |event| choose(&event.target().value())>
                <option value="" selected disabled>{form.cx.t.outturn.choose}</option>
                {options.into_iter().map(|(key, name)| view! { <option value=key>{name}</option> }).collect_view()}
            </select>
        </label>
    }
    .into_any()
}
