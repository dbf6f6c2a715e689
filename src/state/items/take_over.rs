//! Taking a decision over from another scenario, as one step of undo.

use super::{ItemProblem, Items, MOST_ITEMS, check_grants, row_of};
use crate::state::undo::{Action, Target};
use model::changes::ChangedRow;
use model::compare::{Decision, take_over};
use model::items::find_item;
use model::scenario::Scenario;

impl Items {
    /// Makes `decision` in the open scenario what it is in `theirs`, in all years.
    ///
    /// # Errors
    /// When an item cannot be taken over; then nothing has changed.
    pub fn take_over(self, theirs: &Scenario, decision: &Decision) -> Result<(), ItemProblem> {
        let before = self.session.scenario_now();
        let Some(after) = take_over(&before, theirs, decision) else { return Ok(()) };
        if let Decision::Item(id) = decision {
            if after.items.len() > MOST_ITEMS.max(before.items.len()) {
                return Err(ItemProblem::TooMany);
            }
            check_grants(self.session, id, &after)?;
        }
        let (action, target) = step(decision, &before, &after);
        if self.editor.apply(action, target, after) { Ok(()) } else { Err(ItemProblem::ReadOnly) }
    }
}

/// What the step of taking `decision` over does, and to what.
fn step(decision: &Decision, before: &Scenario, after: &Scenario) -> (Action, Target) {
    match decision {
        Decision::Row(row @ ChangedRow::Lock(c)) => {
            (if after.has_lock(*c) { Action::Lock } else { Action::Unlock }, Target::Row(*row))
        }
        Decision::Row(row) => (Action::TakeOver, Target::Row(*row)),
        Decision::Item(id) => {
            let is_on = |scenario: &Scenario| find_item(&scenario.items, id).map(|(_, item)| item.is_on);
            let action = match (is_on(before), is_on(after)) {
                (None, _) => Action::Add,
                (Some(true), Some(false)) => Action::SwitchOff,
                (Some(false), Some(true)) => Action::SwitchOn,
                (Some(true), Some(true) | None) | (Some(false), Some(false) | None) => Action::Set,
            };
            let row = row_of(after, id).or_else(|| row_of(before, id));
            (action, row.map_or(Target::All, Target::Row))
        }
    }
}
