//! The history of a scenario: the steps that were done, and those that were undone. A plain value.

use super::history_text::HistoryText;
use super::rows::{self, Rows};
use super::step_label::{Action, StepLabel, Target};
use model::changes::ChangedRow;
use model::follow_up::YearRecord;
use model::scenario::Scenario;

/// One thing that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) label: StepLabel,
    /// Steps of the same gesture are one: a slider that is dragged changes its lever dozens of times. None for a step of its
    /// own.
    pub(super) gesture: Option<u64>,
    /// The changed rows as they were.
    pub(super) before: Rows,
    /// The changed rows as they became.
    pub(super) after: Rows,
}

impl Step {
    /// Whether it changed only the record of the year, so that it can be undone in an adopted scenario.
    pub(super) fn is_of_record(&self) -> bool {
        self.before.run == self.after.run && self.before.part.same_but_for_record(&self.after.part)
    }

    /// The name of the item that the step changed, in a scenario that is at one end of it. None for a step of something else.
    fn item_name(&self, now: &Scenario) -> Option<String> {
        let Target::Row(ChangedRow::Item(_, ix)) = self.label.target else { return None };
        let own = self.after.part.items.first().or_else(|| self.before.part.items.first());
        // A step that only moves an item changes no item, but the order.
        let moved = || {
            let id = self.after.run.ids.get(usize::from(ix.0).checked_sub(self.after.run.start)?)?;
            now.items.iter().find(|item| item.id == *id)
        };
        own.or_else(moved).map(|item| item.name.clone())
    }
}

/// What was done to a scenario, and what of it was undone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// The last is undone first.
    pub(super) done: Vec<Step>,
    /// The last is redone first.
    pub(super) undone: Vec<Step>,
    /// The number of steps that were lost for lack of space.
    pub(super) lost: usize,
    /// The scenario that the steps lead to; none where that is not known.
    pub(super) current: Option<Scenario>,
    pub(super) baseline: Option<Baseline>,
}

/// What a scenario was when the user last opened it or gave it a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Baseline {
    /// The user has not named it yet: it was made by a change.
    Unnamed,
    /// The scenario at that time.
    As(Box<Scenario>),
}

impl History {
    /// Records that `before` became `after`. What was undone cannot be redone any more. Nothing is recorded where nothing changed.
    ///
    /// `gesture` is a number that all calls of one drag share. Changes of the same lever with the same number are one step;
    /// one that ends where it began is none.
    pub fn record(&mut self, label: StepLabel, gesture: Option<u64>, before: &Scenario, after: &Scenario) {
        if before == after {
            return;
        }
        self.current = Some(after.clone());
        self.undone.clear();
        let goes_on = self.done.pop_if(|last| {
            gesture.is_some()
                && last.gesture == gesture
                && last.label == label
                && rows::has_rows(before, &last.after, &last.before)
        });
        let began = goes_on.map(|last| rows::replaced(before, &last.after, &last.before));
        let (before, after) = rows::differing(began.as_ref().unwrap_or(before), after);
        if before != after {
            self.done.push(Step { label, gesture, before, after });
        }
    }

    /// Undoes the last step: the scenario before it, and the label of the step. None where there is no step.
    pub fn undo(&mut self, now: &Scenario) -> Option<(Scenario, StepLabel)> {
        let mut step = self.done.pop()?;
        // An undo ends a drag.
        step.gesture = None;
        let (scenario, label) = (rows::replaced(now, &step.after, &step.before), step.label);
        self.current = Some(scenario.clone());
        self.undone.push(step);
        Some((scenario, label))
    }

    /// The scenario before the first of the steps that `is` holds for and that lead to `now`, with nothing between them but steps that `passes`
    /// holds for. None where there is none.
    pub(super) fn before_last(
        &self,
        mut now: Scenario,
        is: fn(StepLabel) -> bool,
        passes: fn(StepLabel) -> bool,
    ) -> Option<Scenario> {
        let mut before = None;
        for step in self.done.iter().rev().take_while(|step| is(step.label) || passes(step.label)) {
            now = rows::replaced(&now, &step.after, &step.before);
            if is(step.label) {
                before = Some(now.clone());
            }
        }
        before
    }

    /// Redoes what was undone last: the scenario after it, and the label of the step. None where there is no step.
    pub fn redo(&mut self, now: &Scenario) -> Option<(Scenario, StepLabel)> {
        let step = self.undone.pop()?;
        let (scenario, label) = (rows::replaced(now, &step.before, &step.after), step.label);
        self.current = Some(scenario.clone());
        self.done.push(step);
        Some((scenario, label))
    }

    /// The history for the scenario `to`, where this one leads to `from`. As many steps as lead there are undone or redone; where
    /// none do, the difference becomes one more step. Either way one can get back to `from`.
    #[must_use]
    pub fn bridged(self, from: &Scenario, to: &Scenario) -> Self {
        for step in [Self::undo, Self::redo] {
            let (mut history, mut now) = (self.clone(), from.clone());
            loop {
                if now == *to {
                    return history;
                }
                let Some((next, _)) = step(&mut history, &now) else { break };
                now = next;
            }
        }
        let mut history = self;
        history.record(
            StepLabel { action: Action::Earlier, target: Target::All, year: model::YearIx::First },
            None,
            from,
            to,
        );
        history
    }

    /// Removes what was done to the record of the year: the scenario has none any more.
    pub fn drop_record(&mut self) {
        for steps in [&mut self.done, &mut self.undone] {
            steps.retain(|step| !step.is_of_record());
            for step in steps {
                step.before.part.record = YearRecord::default();
                step.after.part.record = YearRecord::default();
            }
        }
        if let Some(current) = &mut self.current {
            current.record = YearRecord::default();
        }
    }

    /// The history for the scenario `to`, however it came about.
    #[must_use]
    pub fn bridged_to(self, to: &Scenario) -> Self {
        match self.current.clone() {
            Some(from) => self.bridged(&from, to),
            None => self,
        }
    }

    /// What the scenario was when the user last opened it or gave it a name; none where that is not known.
    #[must_use]
    pub fn baseline(&self) -> Option<&Baseline> {
        self.baseline.as_ref()
    }

    /// Sets what the scenario is when the user opens or names it.
    pub fn set_baseline(&mut self, baseline: Baseline) {
        self.baseline = Some(baseline);
    }

    /// Sets the scenario that the steps lead to.
    pub fn set_current(&mut self, now: Scenario) {
        self.current = Some(now);
    }

    /// Drops the oldest steps, for which there was no space in `text`.
    pub fn drop_oldest(&mut self, text: &HistoryText) {
        let (done, undone) = text.steps;
        self.done.drain(..self.done.len().saturating_sub(done));
        self.undone.drain(..self.undone.len().saturating_sub(undone));
        self.lost = self.lost.saturating_add(text.left_out);
    }

    /// What [`Self::undo`] would undo.
    #[must_use]
    pub fn next_undo(&self) -> Option<StepLabel> {
        self.done.last().map(|step| step.label)
    }

    /// What [`Self::redo`] would redo.
    #[must_use]
    pub fn next_redo(&self) -> Option<StepLabel> {
        self.undone.last().map(|step| step.label)
    }

    /// The names of the items that the next undo and the next redo change, in the scenario `now`.
    #[must_use]
    pub fn next_items(&self, now: &Scenario) -> [Option<String>; 2] {
        [&self.done, &self.undone].map(|steps| steps.last()?.item_name(now))
    }

    /// How many steps can be undone, and how many redone.
    #[must_use]
    pub fn len(&self) -> (usize, usize) {
        (self.done.len(), self.undone.len())
    }

    /// Whether there is nothing to undo or to redo.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.done.is_empty() && self.undone.is_empty()
    }

    /// How many of the oldest steps are lost since there was no space for them, or since they could not be read.
    #[must_use]
    pub fn lost(&self) -> usize {
        self.lost
    }
}
