//! The keys of the grid.

use leptos::prelude::*;
use leptos::web_sys::KeyboardEvent;

use super::grid::{Column, Grid, Step};
use crate::state::PlanStep;
use crate::ui::primitives::keys::has_modifier;

impl Grid {
    /// A key that was pressed in the grid.
    pub(super) fn press(self, event: &KeyboardEvent) {
        let is_editing = self.editing.with_untracked(Option::is_some);
        let is_handled = if is_editing { self.press_in_field(event) } else { self.press_in_cell(event) };
        if is_handled {
            event.prevent_default();
            event.stop_propagation();
        }
    }

    /// A key in the field of a cell. What it does not handle is typing.
    fn press_in_field(self, event: &KeyboardEvent) -> bool {
        if has_modifier(event) || event.is_composing() {
            return false;
        }
        match (event.key().as_str(), event.shift_key()) {
            ("Enter" | "ArrowDown", false) => self.commit_and(Step::Down),
            ("Enter", true) | ("ArrowUp", _) => self.commit_and(Step::Up),
            ("Tab", false) => self.commit_and(Step::Right),
            ("Tab", true) => self.commit_and(Step::Left),
            ("Escape", _) => {
                self.cancel_edit();
                self.go_to(self.active.get_untracked(), false);
            }
            _ => return false,
        }
        true
    }

    fn press_in_cell(self, event: &KeyboardEvent) -> bool {
        let (key, shift) = (event.key(), event.shift_key());
        if has_modifier(event) {
            let step = match key.as_str() {
                _ if event.alt_key() => return false,
                "Home" => Step::First,
                "End" => Step::Last,
                _ => return false,
            };
            self.step(step, shift);
            return true;
        }
        let here = self.active.get_untracked();
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
            self.step(step, shift);
            return true;
        }
        if here.column == Column::Name {
            // The button there has its own keys.
            return false;
        }
        match key.as_str() {
            "Enter" | "F2" => self.edit(here, None),
            "Delete" | "Backspace" => self.clear(),
            "Escape" => {
                self.anchor.set(None);
                let cell = here.plan_cell();
                self.refused.update(|refused| refused.retain(|one| Some(&one.cell) != cell.as_ref()));
            }
            " " => return false,
            _ if key.chars().count() == 1 => self.edit(here, Some(key)),
            _ => return false,
        }
        true
    }

    /// Ends what is decided in the selected cells.
    fn clear(self) {
        let cells = self.selected().into_iter().flatten().filter_map(|place| place.plan_cell());
        let entries: Vec<_> = cells.map(|cell| (cell, String::new())).collect();
        self.write_and_report(PlanStep::Clear, entries, 0);
    }
}
