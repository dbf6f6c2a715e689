//! The keys of the grid.

use leptos::prelude::*;
use leptos::web_sys::KeyboardEvent;

use super::clipboard::write_and_report;
use super::grid::{Column, Grid};
use super::steps::Step;
use crate::state::PlanStep;
use crate::ui::primitives::keys::has_modifier;

/// A key that was pressed in the grid.
pub(super) fn press(grid: Grid, event: &KeyboardEvent) {
    let is_editing = grid.editing.with_untracked(Option::is_some);
    let is_handled = if is_editing { press_in_field(grid, event) } else { press_in_cell(grid, event) };
    if is_handled {
        event.prevent_default();
        event.stop_propagation();
    }
}

/// A key in the field of a cell. What it does not handle is typing.
fn press_in_field(grid: Grid, event: &KeyboardEvent) -> bool {
    if has_modifier(event) || event.is_composing() {
        return false;
    }
    match (event.key().as_str(), event.shift_key()) {
        ("Enter" | "ArrowDown", false) => grid.commit_and(Step::Down),
        ("Enter", true) | ("ArrowUp", _) => grid.commit_and(Step::Up),
        ("Tab", false) => grid.commit_and(Step::Right),
        ("Tab", true) => grid.commit_and(Step::Left),
        ("Escape", _) => {
            grid.cancel_edit();
            grid.go_to(grid.active.get_untracked(), false);
        }
        _ => return false,
    }
    true
}

fn press_in_cell(grid: Grid, event: &KeyboardEvent) -> bool {
    let (key, shift) = (event.key(), event.shift_key());
    if has_modifier(event) {
        let step = match key.as_str() {
            _ if event.alt_key() => return false,
            "Home" => Step::First,
            "End" => Step::Last,
            _ => return false,
        };
        grid.step(step, shift);
        return true;
    }
    let here = grid.active.get_untracked();
    let step = match key.as_str() {
        "ArrowUp" => Some(Step::Up),
        "ArrowDown" => Some(Step::Down),
        "ArrowLeft" => Some(Step::Left),
        "ArrowRight" => Some(Step::Right),
        "Home" => Some(Step::Home),
        "End" => Some(Step::End),
        _ => None,
    };
    if let Some(step) = step {
        grid.step(step, shift);
        return true;
    }
    if here.column == Column::Name {
        // The button there has its own keys.
        return false;
    }
    match key.as_str() {
        "Enter" | "F2" => grid.edit(here, None),
        "Delete" | "Backspace" => clear(grid),
        "Escape" => {
            grid.anchor.set(None);
            let cell = here.plan_cell();
            grid.refused.update(|refused| refused.retain(|one| Some(&one.cell) != cell.as_ref()));
        }
        " " => return false,
        _ if key.chars().count() == 1 => grid.edit(here, Some(key)),
        _ => return false,
    }
    true
}

/// Ends what is decided in the selected cells.
fn clear(grid: Grid) {
    let cells = grid.selected().into_iter().flatten().filter_map(|place| place.plan_cell());
    let entries: Vec<_> = cells.map(|cell| (cell, String::new())).collect();
    write_and_report(grid, PlanStep::Clear, entries, 0);
}
