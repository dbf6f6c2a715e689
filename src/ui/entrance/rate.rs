//! The lever of the question: the tax rate in words, one large slider, − and +, and a number field that opens.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::answers::{rate_change_words, rate_number, rate_words};
use crate::state::Position;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::control::{lever_field, position_of, range_fraction, slider_input};
use crate::ui::primitives::focus::focus_on;
use model::lever::Lever;
use model::money::{DecimalExt, in_percent_of};
use model::rows::RevenueRow;

const LEVER: Lever = Lever::Row(RevenueRow::TaxRate);

/// How far the slider goes to each side of the start value, kronor per 100 kronor. The number field goes further.
const REACH: Decimal = Decimal::from_parts(15, 0, 0, false, 1);

/// How far from the start an end has to be for both labels to have place, per cent of the slider.
const LABEL_WIDTH: Decimal = Decimal::from_parts(38, 0, 0, false, 0);

/// The id of the text that describes the slider.
const CHANGE: &str = "rate-change";

/// The section.
pub fn rate(app: AppContext) -> El {
    let words = &app.t.entrance;
    let whole = position_of(app, LEVER);
    let position = Memo::new(move |_| whole.with(|here| within_reach(*here)));
    let is_typing = RwSignal::new(false);
    let value = button("rate-value")
        .attr("title", words.type_rate)
        .bind_aria("aria-expanded", move || is_typing.get())
        .on_click(move || {
            is_typing.update(|is_typing| *is_typing = !*is_typing);
            if is_typing.get_untracked() {
                request_animation_frame(|| focus_on(".rate-field input"));
            }
        })
        .child(
            el("span")
                .class("rate-words")
                .bind_text(move || rate_words(app.language, position.with(|here| here.now))),
        )
        .text(" ")
        .child(el("small").text(words.of_a_hundred));
    let change = el("span")
        .class("soft")
        .attr("id", CHANGE)
        .bind_text(move || position.with(|here| rate_change_words(app.language, [here.start, here.now])));
    let field = move || {
        let name = el("span").class("small").text(words.type_rate);
        vec![el("div").class("rate-field").child(name).child(lever_field(
            app,
            LEVER,
            position,
            words.rate_name,
        ))]
    };
    let step = move |label: &str, up: bool, sign: &str| {
        button("rate-step")
            .attr("aria-label", label)
            .bind_bool_attr("disabled", move || position.with(|here| here.fixed))
            .on_click(move || app.state.editor().step(LEVER, up))
            .text(sign)
    };
    let row = el("div")
        .class("rate-row")
        .child(step(words.lower, false, "−"))
        .child(scale(app, position))
        .child(step(words.raise, true, "+"));
    el("section")
        .class("rate")
        .attr("aria-label", words.rate_name)
        .child(el("div").class("rate-head").child(value).child(change))
        .dyn_children_if(move || is_typing.get(), field)
        .child(row)
}

/// The position with the ends of this slider: a value beyond them moves the end.
fn within_reach(here: Position) -> Position {
    let low = here.start.try_sub(REACH).unwrap_or(here.low).max(Decimal::ZERO);
    let high = here.start.try_add(REACH).unwrap_or(here.high);
    Position { low: low.min(here.slider), high: high.max(here.slider), ..here }
}

/// The slider, with its ends and its start labelled. The start is a button back to it.
fn scale(app: AppContext, position: Memo<Position>) -> El {
    let words = &app.t.entrance;
    // An end that the label of the start would cover is not labelled.
    let has_place = move |of: fn(Position) -> Decimal| {
        let here = position.get();
        let [from_start, width] = [of(here).try_sub(here.start), here.high.try_sub(here.low)];
        from_start
            .zip(width)
            .and_then(|(from_start, width)| in_percent_of(from_start.abs(), width))
            .is_some_and(|part| part >= LABEL_WIDTH)
    };
    let end = move |class: &str, of: fn(Position) -> Decimal| {
        el("span")
            .class(class)
            .bind_bool_attr("hidden", move || !has_place(of))
            .bind_text(move || rate_number(app.language, of(position.get())))
    };
    let start = button("rate-start")
        .bind_attr("aria-label", move || {
            Some((words.back_to_start)(&rate_number(app.language, position.get().start)))
        })
        .bind_style("--start", move || position.with(|here| range_fraction(*here, here.slider_start)))
        .bind_bool_attr("disabled", move || position.with(|here| here.fixed))
        .on_click(move || app.state.editor().reset(LEVER))
        .bind_text(move || {
            let rate = rate_number(app.language, position.get().start);
            (words.start_label)(app.session.year_number(), &rate)
        });
    el("div")
        .class("rate-scale")
        .child(slider_input(app, LEVER, position, words.rate_name, CHANGE))
        .child(start)
        .child(end("rate-low", |here| here.low))
        .child(end("rate-high", |here| here.high))
}
