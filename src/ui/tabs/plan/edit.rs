//! Typing into a cell: one field, which is moved into the cell that is typed into.

use leptos::prelude::*;

use super::grid::{Grid, GridRow, Place, Refused, focus_cell};
use super::steps::Step;
use crate::i18n::numbers::HARD_SPACE;
use crate::state::{
    PlanCell, PlanProblem, PlanRow, PlanStep, PlanValue, plan_closed, plan_value, write_plan,
};
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::primitives::control::input_problem;
use crate::ui::primitives::items::{item_amount, item_amount_problem, item_problem};
use crate::ui::primitives::labels::committee_name;
use crate::ui::primitives::own_change::own_change_number;
use crate::ui::primitives::years::plan_years;
use model::lever::{Lever, Setting};
use model::municipality::CommitteeIx;

/// The field. A browser leaves its keys to itself: it marks itself as being typed into.
pub(super) fn editor_input(grid: Grid) -> El {
    el("input")
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("enterkeyhint", "next")
        .attr("data-typing", "")
        .on("blur", move |_| grid.leave_edit())
        // A page that is closed sends it no other.
        .on("change", move |_| grid.leave_edit())
}

impl Grid {
    /// Begins to type into `place`, with `text` or with what stands there.
    pub(super) fn edit(self, place: Place, text: Option<String>) {
        let Some(cell) = place.plan_cell() else {
            return match place.row {
                GridRow::Committees | GridRow::Result => {
                    let words = self.app.language.lazy_texts().plan.computed;
                    self.app.state.notices.show_text(words.to_owned());
                }
                GridRow::Plan(_) | GridRow::Add(_) => {}
            };
        };
        if let Some(closed) = untrack(|| plan_closed(self.app.state.editor(), &cell)) {
            // Where the cell is in view, the line above the grid need not be.
            return self.app.state.notices.show_text(problem_text(self.app, closed, ""));
        }
        let Some(element) = document().get_element_by_id(&place.id()) else { return };
        let before = untrack(|| self.text_in(&cell));
        let input = self.input();
        let is_replaced = text.is_some();
        input.set_value(text.as_ref().unwrap_or(&before));
        self.text_before.set_value(before);
        let row = row_name(self.app, &cell.row);
        let year = *cell.year.get(&plan_years(self.app));
        let name = (self.app.language.lazy_texts().plan.cell)(&row, year);
        // Both calls fail only for names that are no names of attributes.
        let _ = input.set_attribute("aria-label", &name);
        let _ = input.remove_attribute("aria-invalid");
        let _ = input.set_attribute("aria-describedby", &format!("{}-problem", place.id()));
        self.anchor.set(None);
        self.active.set(place.clone());
        self.editing.set(Some(place));
        let _ = element.append_child(&input);
        // An input in the document can be focused.
        let _ = input.focus();
        if !is_replaced {
            input.select();
        }
    }

    /// Takes what was typed. Returns false if it cannot be used: then the field stays, with the reason.
    pub(super) fn commit(self) -> bool {
        let Some(place) = self.editing.get_untracked() else { return true };
        let Some(cell) = place.plan_cell() else { return true };
        let typed = self.input().value();
        // What was refused may have become possible.
        let is_changed = self.text_before.with_value(|before| *before != typed)
            || untrack(|| self.refused_in(&cell)).is_some();
        if is_changed {
            let refused = self.write(PlanStep::Type, &[(cell, typed)]);
            if let Some(one) = refused.first() {
                let _ = self.input().set_attribute("aria-invalid", "true");
                // The reason in the cell is no live region.
                self.say(problem_text(self.app, one.problem, &one.text));
                return false;
            }
        }
        self.end_edit();
        true
    }

    /// Leaves the cell as it was before.
    pub(super) fn cancel_edit(self) {
        if let Some(cell) = self.editing.get_untracked().and_then(|place| place.plan_cell()) {
            self.refused.update(|refused| refused.retain(|one| one.cell != cell));
        }
        self.end_edit();
    }

    fn end_edit(self) {
        // First, since removing the field takes the focus from it.
        self.editing.set(None);
        self.input().remove();
    }

    /// The field has lost the focus: what cannot be used stays in the cell with the reason.
    fn leave_edit(self) {
        let Some(place) = self.editing.try_get_untracked().flatten() else { return };
        if !self.commit() {
            self.end_edit();
        }
        // Where the whole window has lost it, the cell has it again when the user is back.
        if !document().has_focus().unwrap_or(true) {
            focus_cell(&place.id());
        }
    }

    /// Commits, and goes on to another cell.
    pub(super) fn commit_and(self, step: Step) {
        let Some(place) = self.editing.get_untracked() else { return };
        if self.commit() {
            self.go_to(place, false);
            self.step(step, false);
        }
    }

    /// Writes texts into cells as one step. Those that cannot be used stay in their cells with the reason, and are returned.
    pub(super) fn write(self, step: PlanStep, entries: &[(PlanCell, String)]) -> Vec<Refused> {
        let editor = self.app.state.editor();
        let ended = self.app.language.lazy_texts().plan.ended;
        // As a cell that ends a change is shown and copied.
        let text = |text: &String| if text.trim() == ended { String::new() } else { text.clone() };
        let entries: Vec<_> = entries.iter().map(|(cell, typed)| (cell.clone(), text(typed))).collect();
        let refused = write_plan(editor, step, &entries);
        let text_of = |cell: &PlanCell| {
            let entry = entries.iter().find(|(one, _)| one == cell);
            entry.map_or_else(String::new, |(_, text)| text.clone())
        };
        let refused = refused.into_iter().map(|(cell, problem)| {
            let (value, closed) = untrack(|| (plan_value(editor, &cell), plan_closed(editor, &cell)));
            Refused { text: text_of(&cell), cell, problem, value, closed }
        });
        let refused: Vec<Refused> = refused.collect();
        self.refused.update(|marked| {
            marked.retain(|one| !entries.iter().any(|(cell, _)| *cell == one.cell));
            // A cell that was to be cleared has no text of its own.
            marked.extend(refused.iter().filter(|one| !one.text.is_empty()).cloned());
        });
        refused
    }

    /// What was refused in `cell`, unless something else is decided there since. Tracks both.
    pub(super) fn refused_in(self, cell: &PlanCell) -> Option<Refused> {
        let editor = self.app.state.editor();
        let refused = self.refused.with(|refused| refused.iter().find(|one| one.cell == *cell).cloned());
        refused.filter(|one| one.value == plan_value(editor, cell) && one.closed == plan_closed(editor, cell))
    }

    /// What a field of `cell` shows: what was refused there, or what is decided. Tracks both.
    fn text_in(self, cell: &PlanCell) -> String {
        let refused = self.refused_in(cell).map(|one| one.text);
        refused.unwrap_or_else(|| value_text(self.app, cell, plan_value(self.app.state.editor(), cell)))
    }
}

/// What is decided in a cell, as it can be typed. Empty where nothing is.
pub(super) fn value_text(app: AppContext, cell: &PlanCell, value: PlanValue) -> String {
    let own_change = |setting| {
        let PlanRow::Committee(c) = cell.row else { return String::new() };
        own_change_text(app, cell, c, setting)
    };
    match value {
        PlanValue::Empty | PlanValue::Ended => String::new(),
        PlanValue::Own(setting) | PlanValue::Carried(setting) => own_change(setting),
        PlanValue::Amount(amount) => item_amount(app.language, amount),
    }
}

fn own_change_text(app: AppContext, cell: &PlanCell, c: CommitteeIx, setting: Setting) -> String {
    let number = app.session.read_year(cell.year, |outcome, year| {
        own_change_number(app, Some(setting), outcome, year.committee(c)?)
    });
    number.map_or_else(String::new, |number| number.text)
}

/// The name of a row.
pub(super) fn row_name(app: AppContext, row: &PlanRow) -> String {
    match row {
        PlanRow::Committee(c) => committee_name(app, *c),
        PlanRow::Item(id) => untrack(|| {
            app.session.scenario(|scenario| {
                let item = scenario.items.iter().find(|item| item.id == *id);
                item.map_or_else(String::new, |item| item.name.clone())
            })
        }),
    }
}

/// Why `text` is not in the cell, and what to do.
pub(super) fn problem_text(app: AppContext, problem: PlanProblem, text: &str) -> String {
    let words = &app.language.lazy_texts().plan;
    match problem {
        PlanProblem::Adopted => app.t.levers.adopted.to_owned(),
        PlanProblem::GrantLocked(c) => (words.locked)(&committee_name(app, c)),
        PlanProblem::OwnChange(c, problem) => input_problem(app, Lever::Grant(c), problem, text),
        PlanProblem::Amount(problem) => item_amount_problem(app, problem, text),
        PlanProblem::Item(c, problem) => item_problem(app, problem, c),
        PlanProblem::ItemGone => app.language.lazy_texts().items.gone.to_owned(),
    }
    .replace(HARD_SPACE, " ")
}
