//! A cell of the grid: what is decided, and below it the grant.

use leptos::prelude::*;
use leptos::web_sys::MouseEvent;
use wasm_bindgen::JsCast;

use super::edit::{problem_text, value_text};
use super::grid::{Grid, Place};
use crate::state::{PlanCell, PlanRow, PlanValue, plan_closed, plan_value};
use crate::ui::context::AppContext;
use crate::ui::el::{El, NumberText, el};
use crate::ui::tables::numbers::amount;
use model::YearIx;
use model::municipality::CommitteeIx;

/// What a cell shows.
#[derive(Debug, Clone, PartialEq)]
struct CellState {
    text: String,
    class: &'static str,
    is_carried: bool,
    /// What stands below the text, or why there is nothing.
    below: NumberText,
    /// Why it cannot be typed into.
    closed: Option<String>,
    problem: Option<String>,
}

/// A cell of a committee or an item.
pub(super) fn plan_cell(grid: Grid, row: PlanRow, place: Place) -> El {
    let Some(cell) = place.plan_cell() else { return el("td") };
    let state = Memo::new(move |_| cell_state(grid, &cell));
    let with = move |read: fn(&CellState) -> bool| state.with(read);
    let problem_id = format!("{}-problem", place.id());
    let below = match row {
        PlanRow::Committee(_) => {
            Some(el("small").class("soft").bind_number(move || state.with(|state| state.below.clone())))
        }
        PlanRow::Item(_) => None,
    };
    let value = el("span")
        .bind_attr("class", move || Some(state.with(|state| state.class)))
        .bind_text(move || state.with(|state| state.text.clone()));
    let carried = grid.app.language.lazy_texts().plan.carried;
    let value = el("span").child(value).dyn_children_if(
        move || with(|state| state.is_carried),
        move || vec![el("span").class("sr-only").text(carried)],
    );
    let problem = el("small")
        .class("plan-problem down")
        .attr("id", &problem_id)
        .bind_text(move || state.with(|state| state.problem.clone()).unwrap_or_default());
    let typed_into = place.clone();
    place_in_grid(grid, place, el("td"))
        .bind_class("is-closed", move || with(|state| state.closed.is_some()))
        .bind_attr("title", move || state.with(|state| state.closed.clone()))
        .bind_class("is-wrong", move || with(|state| state.problem.is_some()))
        .bind_class("is-editing", move || grid.editing.with(|editing| editing.as_ref() == Some(&typed_into)))
        .bind_attr("aria-readonly", move || with(|state| state.closed.is_some()).then_some("true"))
        .bind_attr("aria-invalid", move || with(|state| state.problem.is_some()).then_some("true"))
        .child(value)
        .children(below)
        .child(problem)
}

/// A cell with a computed number, and one below it.
pub(super) fn computed_cell(
    grid: Grid,
    place: Place,
    number: impl Fn() -> NumberText + 'static,
    below: impl Fn() -> String + 'static,
) -> El {
    place_in_grid(grid, place, el("td"))
        .attr("aria-readonly", "true")
        .child(el("span").bind_number(number))
        .child(el("small").class("soft").bind_text(below))
}

/// Makes `element` the cell at `place`: it can be active and selected.
fn place_in_grid(grid: Grid, place: Place, element: El) -> El {
    let here = StoredValue::new(place.clone());
    let is_active = Memo::new(move |_| here.with_value(|here| grid.active.with(|active| active == here)));
    let is_selected = move || {
        let in_range = here.with_value(|here| {
            grid.range.with(|range| {
                let Some(([first, last], [left, right])) = range else { return false };
                let at = grid.rows.with(|rows| rows.iter().position(|row| *row == here.row));
                at.is_some_and(|at| (first..=last).contains(&&at)) && (left..=right).contains(&&here.column)
            })
        });
        in_range || is_active.get()
    };
    let go = move |extends: bool| {
        if grid.editing.with_untracked(Option::is_none) {
            grid.go_to(here.get_value(), extends);
        }
    };
    let is_edited =
        move || here.with_value(|here| grid.editing.with_untracked(|editing| editing.as_ref() == Some(here)));
    element
        .attr("id", &place.id())
        .bind_attr("tabindex", move || Some(if is_active.get() { "0" } else { "-1" }))
        .bind_aria("aria-selected", is_selected)
        .on("focus", move |_| {
            if grid.active.with_untracked(|active| here.with_value(|here| active != here)) {
                grid.active.set(here.get_value());
            }
        })
        .on("mousedown", move |event| {
            if is_edited() {
                return;
            }
            let event: MouseEvent = event.unchecked_into();
            // A field that is left takes what was typed.
            if event.shift_key() {
                event.prevent_default();
            }
            go(event.shift_key());
        })
        .on("mouseover", move |event| {
            let event: MouseEvent = event.unchecked_into();
            if event.buttons() == 1
                && grid.active.with_untracked(|active| here.with_value(|here| active != here))
            {
                go(true);
            }
        })
        .on("dblclick", move |_| {
            if !is_edited() {
                grid.edit(here.get_value(), None);
            }
        })
        .on("click", move |_| {
            if grid.is_touched.get_value() && !is_edited() {
                grid.edit(here.get_value(), None);
            }
        })
}

fn cell_state(grid: Grid, cell: &PlanCell) -> CellState {
    let (app, editor) = (grid.app, grid.app.state.editor());
    let words = &app.language.lazy_texts().plan;
    let value = plan_value(editor, cell);
    let refused = grid.refused_in(cell);
    let (text, class) = match value {
        PlanValue::Ended => (words.ended.to_owned(), "plan-value soft"),
        PlanValue::Carried(_) => (value_text(app, cell, value), "plan-value soft"),
        PlanValue::Own(_) | PlanValue::Amount(_) | PlanValue::Empty => {
            (value_text(app, cell, value), "plan-value")
        }
    };
    let below = match cell.row {
        PlanRow::Committee(c) => grant(app, c, cell.year),
        PlanRow::Item(_) => Ok(String::new()),
    };
    let problem = refused.as_ref().map(|one| problem_text(app, one.problem, &one.text));
    CellState {
        text: refused.map_or(text, |one| one.text),
        class,
        is_carried: matches!(value, PlanValue::Carried(_)),
        below,
        closed: plan_closed(editor, cell).map(|why| problem_text(app, why, "")),
        problem,
    }
}

/// The grant of a committee, and that it stops at 0 where it does.
fn grant(app: AppContext, c: CommitteeIx, at: YearIx) -> NumberText {
    let found = app.session.read_year(at, |outcome, year| {
        let committee = year.committee(c)?;
        Some((outcome.value(committee.grant), committee.not_carried_out.is_some(), committee.locked))
    });
    let Some((grant, is_stopped, is_locked)) = found else {
        return Err(app.t.common.out_of_range.to_owned());
    };
    let text = amount(app, at, grant).into_text_or_reason()?;
    let words = &app.language.lazy_texts().plan;
    Ok(if is_stopped {
        format!("{text}, {}", words.grant_is_zero)
    } else if is_locked {
        format!("{text}, {}", app.t.results.locked)
    } else {
        text
    })
}
