//! The control of a lever: slider, − and +, number field, reset, lock, what one step brings, and the source of its start figure.

mod ceiling;
mod slider;
mod words;

use std::rc::Rc;

use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;
use rust_decimal::Decimal;
use wasm_bindgen::JsCast;

use self::ceiling::below_ceiling;
use self::slider::{follow_finger, on_slider_key, set_slider};
use self::words::{field_text, step_text};
pub use self::words::{input_problem, type_in};
use super::field::{NumberField, Take};
use super::icon::{changing_icon, icon};
use crate::i18n::numbers::{HARD_SPACE, in_millions, machine_text};
use crate::i18n::typed::InputUnit;
use crate::state::{FieldUnit, Position};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::lazy::{LazyPage, lazy};
use crate::ui::primitives::amounts::fraction;
use crate::ui::primitives::term::{term_button, term_of};
use model::figure::Origin;
use model::lever::Lever;
use model::money::DecimalExt;

/// A lever, its name, and what a reader should know about it.
pub fn control(app: AppContext, lever: Lever, name: &str, note: &str) -> El {
    control_at(app, lever, position_of(app, lever), name, note)
}

/// Where a lever stands.
pub fn position_of(app: AppContext, lever: Lever) -> Memo<Position> {
    Memo::new(move |_| app.state.editor().position(lever))
}

/// [`control`] of a lever that stands at `position`.
pub fn control_at(app: AppContext, lever: Lever, position: Memo<Position>, name: &str, note: &str) -> El {
    let session = app.session;
    let here = move || position.get();
    // A lever without a key belongs to a committee or fee that the municipality does not have.
    let Some(key) = session.municipality(|m| lever.key(m)) else { return el("div") };
    let id = key.replace(':', "-");
    let (name_id, step_id) = (format!("{id}-name"), format!("{id}-step"));
    let unit = InputUnit::from(position.get_untracked().unit);
    let is_locked = move || position.with(|here| here.locked);
    let fixed = move || position.with(|here| here.fixed);
    let words = &app.t.levers;
    let step = move |words: &str, up: bool, sign: &str| {
        button("step")
            .attr("aria-label", words)
            .bind_bool_attr("disabled", fixed)
            .on_click(move || app.state.editor().step(lever, up))
            .text(sign)
    };
    let heading = el("div")
        .class("lever-head")
        .child(el("span").class("lever-name").attr("id", &name_id).text(name))
        .children(term_of(lever).map(|term| term_button(app, term, name)))
        .child(el("span").class("lever-step").attr("id", &step_id).bind_text(move || step_text(app, here())));
    let (raise, ceiling) = below_ceiling(app, lever, position, &id, step(&(words.raise)(name), true, "+"));
    let row = el("div")
        .class("lever-row")
        .child(step(&(words.lower)(name), false, "−"))
        .child(slider_input(app, lever, position, name, &step_id))
        .child(raise)
        .child(lever_field(app, lever, position, name));
    let reset = (words.reset)(name);
    let lock = (words.lock)(name);
    let tools = el("span")
        .class("lever-tools")
        .child(
            button("icon-btn")
                .attr("aria-label", &reset)
                .attr("title", &reset)
                .bind_bool_attr("disabled", move || position.with(|here| !here.changed || here.fixed))
                .on_click(move || app.state.editor().reset(lever))
                .child(icon("#i-reset")),
        )
        .child(
            button("icon-btn")
                .attr("aria-label", &lock)
                .attr("title", &lock)
                .bind_aria("aria-pressed", is_locked)
                .on_click(move || app.state.editor().lock_lever(lever, !untrack(is_locked)))
                .child(changing_icon(move || if is_locked() { "#i-lock" } else { "#i-unlock" })),
        );
    let foot = el("div")
        .class("lever-foot")
        .child(start_figure(app, position, name, unit.word(app.language)))
        .child(tools);
    let note = (!note.is_empty()).then(|| el("p").class("lever-note").text(note));
    el("div")
        .class("lever")
        .bind_class("is-changed", move || position.with(|here| here.changed))
        .attr("role", "group")
        .attr("aria-labelledby", &name_id)
        .child(heading)
        .children(ceiling)
        .child(row)
        .child(foot)
        .dyn_children_if(
            move || position.with(|here| here.changed),
            move || vec![lazy(app.t, LazyPage::LeverYears(lever))],
        )
        .children(note)
        .child(
            el("p")
                .class("lever-note is-stop")
                .bind_bool_attr("hidden", move || position.with(|here| here.stopped.is_none()))
                .bind_text(move || {
                    position.with(|here| here.stopped).map_or_else(String::new, words.stopped)
                }),
        )
}

/// The number field of a lever, with its unit.
pub fn lever_field(app: AppContext, lever: Lever, position: Memo<Position>, name: &str) -> El {
    let unit = InputUnit::from(position.get_untracked().unit);
    let field = NumberField {
        label: (app.t.levers.field)(name, unit.word(app.language)),
        placeholder: "",
        unit,
        value: Box::new(move || field_text(app.language, position.get())),
        disabled: Box::new(move || position.with(|here| here.fixed)),
        take: Take::Lever(app, lever),
    };
    field.build_with_unit(app.language)
}

/// The slider of a lever, which the element `about` describes.
pub fn slider_input(app: AppContext, lever: Lever, position: Memo<Position>, name: &str, about: &str) -> El {
    let here = move || position.get();
    let unit = InputUnit::from(position.get_untracked().unit).word(app.language);
    let input = el("input");
    let range: HtmlInputElement = input.element_as();
    let keys = range.clone();
    // `min` and `max` are set before `value`, which the browser would clamp to the default range.
    let input = input
        .attr("type", "range")
        .attr("step", "any")
        .attr("aria-label", name)
        .attr("aria-describedby", about)
        .bind_attr("min", move || Some(machine_text(here().low)))
        .bind_attr("max", move || Some(machine_text(here().high)))
        .bind_attr("aria-valuetext", move || {
            Some(format!("{}{HARD_SPACE}{unit}", field_text(app.language, here())))
        })
        .bind_bool_attr("disabled", move || here().fixed)
        .bind_value(move || machine_text(here().slider))
        .on("input", move |_| {
            app.state.editor().gesture(|| set_slider(app, lever, position.get_untracked(), &range.value()));
        })
        .on("keydown", move |event| {
            app.state.editor().gesture(|| on_slider_key(app, lever, position, &keys, event.unchecked_ref()));
        })
        .on("change", move |_| app.state.editor().end_gesture())
        .on("keyup", move |_| app.state.editor().end_gesture());
    el("span")
        .class("slider")
        .bind_style("--start", move || range_fraction(here(), here().slider_start))
        .bind_style("--now", move || range_fraction(here(), here().slider))
        .child(follow_finger(app, position, input))
}

/// The start figure of the lever `name`, whose explanation can be opened: that has its quality and source.
fn start_figure(app: AppContext, position: Memo<Position>, name: &str, unit: &'static str) -> El {
    let words = &app.t.levers;
    let explain = (app.t.common.explain_number)(name);
    // The start state changes only with the year.
    let origin = Memo::new(move |_| {
        position.with(|here| {
            here.quality.map(|_| (here.origin == Some(Origin::NotInFile), here.start_id.is_some()))
        })
    });
    let start = Rc::new(move || {
        let here = position.get();
        match here.unit {
            FieldUnit::PerHundred => app.language.number(here.start, 2),
            FieldUnit::Persons => app.language.number(here.start, 0),
            FieldUnit::Millions | FieldUnit::Percent | FieldUnit::Factor => {
                app.language.number(in_millions(here.start), 1)
            }
        }
    });
    let ask = move || {
        if let Some(id) = position.get_untracked().start_id {
            app.view.ask(id);
        }
    };
    el("span").dyn_children(move || {
        let Some((is_missing, can_be_asked)) = origin.get() else {
            return vec![el("span").class("source").text(words.unchanged)];
        };
        let missing = is_missing.then(|| el("span").class("source").text(words.not_in_file));
        let start = Rc::clone(&start);
        let number = can_be_asked.then(|| {
            let named = Rc::clone(&start);
            button("ask")
                .attr("title", &explain)
                .bind_attr("aria-label", move || {
                    Some(format!("{} {}{HARD_SPACE}{unit}", words.start, named()))
                })
                .bind_text(move || start())
                .on_click(ask)
        });
        vec![el("span").text(words.start).text(" ").children(number).text(" ").children(missing)]
    })
}

/// The position of `value` within the range of a lever, as a number from 0 to 1.
pub fn range_fraction(here: Position, value: Decimal) -> String {
    // Only for drawing: a position that cannot be computed is drawn at the lower end.
    let [from_low, width] = [value, here.high].map(|end| end.try_sub(here.low).unwrap_or(Decimal::ZERO));
    fraction(from_low, width)
}

#[cfg(test)]
mod tests;
