//! What a table does not say of itself: each question with its readings and a figure of the table as the example. What was answered
//! stands below, where it can be changed.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::web_sys::HtmlSelectElement;
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
    let answered = move || {
        let rows = form.used.with(|used| used.rows.clone());
        let row = |(name, choice): (String, RowChoice)| {
            view! { <li>{row_menu(form, name, lines(form), Some(choice))}</li> }
        };
        (!rows.is_empty())
            .then(|| view! { <ul class="plain">{rows.into_iter().map(row).collect_view()}</ul> })
    };
    view! { {shown}{move || answers_of_all(form)}{answered} }.into_any()
}

/// What is answered of the whole table, and the way to answer anew. Reactive.
fn answers_of_all(form: PasteForm) -> Option<AnyView> {
    let t = &form.cx.t.outturn;
    let words = form.used.with(|used| {
        let words = [
            used.unit.map(|unit| (t.unit, (t.units)(unit))),
            (used.decimals != DecimalMarks::AsWritten).then(|| (t.decimals, (t.marks)(used.decimals))),
            used.span.map(|span| (t.span, (t.spans)(span))),
            used.sign.map(|sign| (t.sign, (t.signs)(sign))),
            used.month.map(|month| (t.month, (form.cx.t.frame.month)(month))),
        ];
        words.into_iter().flatten().map(|(of, word)| format!("{of}: {word}")).collect::<Vec<_>>()
    });
    let again = move |_| {
        form.report.set(String::new());
        for answers in [form.earlier, form.answers] {
            answers
                .update(|all| *all = Answers { rows: std::mem::take(&mut all.rows), ..Answers::default() });
        }
    };
    (!words.is_empty()).then(|| {
        view! {
            <p>
                {words.join(" · ")}" "
                <button class="link" type="button" on:click=again>{t.answer_again}</button>
            </p>
        }
        .into_any()
    })
}

fn answer(form: PasteForm, change: impl Fn(&mut Answers)) {
    form.report.set(String::new());
    form.earlier.update(&change);
    form.answers.update(&change);
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
        Question::Sign { place, figure, readings } => {
            let is_sum = place.column.is_none();
            let of = if is_sum { place.name.clone() } else { place_text(form.cx, place) };
            let text = (t.sign_question)(&of, &exact(*figure), is_sum);
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
            menu(form, text, options, None, move |key| {
                answer(form, |answers| answers.month = Month::from_key(key));
            })
        }
        Question::Row { place, candidates } => {
            // Those that are like it first. It can be another one all the same.
            let others = lines(form).into_iter().filter(|line| !candidates.contains(line));
            let lines = candidates.iter().copied().chain(others).collect();
            row_menu(form, place.name.clone(), lines, None)
        }
    }
}

fn lines(form: PasteForm) -> Vec<Line> {
    form.cx.app.session.municipality(|m| Line::all(m).collect())
}

/// The lines that a row can be of, or none.
fn row_menu(form: PasteForm, name: String, lines: Vec<Line>, chosen: Option<RowChoice>) -> AnyView {
    let t = &form.cx.t.outturn;
    let key = |line: Line| form.cx.app.session.municipality(|m| line.key(m)).unwrap_or_default();
    let mut options: Vec<(String, String)> =
        lines.into_iter().map(|line| (key(line), line_name(form.cx, line))).collect();
    options.push(("-".to_owned(), t.leave_out.to_owned()));
    let chosen = chosen.map(|choice| match choice {
        RowChoice::Line(line) => key(line),
        RowChoice::LeftOut => "-".to_owned(),
    });
    menu(form, (t.row_question)(&name), options, chosen, move |key| {
        let line = form.cx.app.session.municipality(|m| Line::from_key(key, m));
        let choice = line.map_or(RowChoice::LeftOut, RowChoice::Line);
        answer(form, |answers| match answers.rows.iter_mut().find(|(of, _)| *of == name) {
            Some((_, answered)) => *answered = choice,
            None => answers.rows.push((name.clone(), choice)),
        });
    })
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
    chosen: Option<String>,
    choose: impl Fn(&str) + 'static,
) -> AnyView {
    let label = text.clone();
    let is_asked = chosen.is_none();
    let on_change = move |menu: HtmlSelectElement| {
        let key = menu.value();
        if is_asked {
            // The next question takes the place of the answered one, in the same element.
            menu.set_value("");
        }
        choose(&key);
    };
    let option = |(key, name): (String, String)| {
        let is_chosen = chosen.as_ref() == Some(&key);
        view! { <option value=key selected=is_chosen>{name}</option> }
    };
    view! {
        <label>
            <span>{text}</span>
            " "
            <select class="btn" aria-label=label on:change:target=move |event| on_change(event.target())>
                <option value="" selected=is_asked disabled>{form.cx.t.outturn.choose}</option>
                {options.into_iter().map(option).collect_view()}
            </select>
        </label>
    }
    .into_any()
}
