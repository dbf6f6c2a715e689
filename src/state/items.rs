//! Budget items: what a user does to the named decisions of the scenario. Each is a step of undo that names the item.

mod amount;
mod refusal;
mod take_over;

use leptos::prelude::*;

pub use self::amount::{ItemAmountProblem, read_item_amount};
use self::refusal::Refusal;
use super::undo::{Action, Target};
use super::{Persistence, ScenarioEditor, Session, name_of};
use model::changes::ChangedRow;
use model::items::{BudgetItem, ItemDuration, ItemGoal, find_item};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::outcome::Outcome;
use model::scenario::Scenario;
use model::{YEARS, YearIx};

/// The most items of a scenario.
pub const MOST_ITEMS: usize = 1_000;

/// Longest note of an item, characters.
pub const LONGEST_NOTE: usize = 2_000;

/// What a user writes about an item: all but its id, and whether it is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemDraft {
    /// Its text.
    pub name: String,
    /// The committee that gets the money, or saves it.
    pub committee: CommitteeIx,
    /// What it adds to the grant in each year.
    pub amounts: [Money; YEARS],
    /// Whether it goes on after the plan.
    pub duration: ItemDuration,
    /// The goal that it serves.
    pub goal: Option<ItemGoal>,
    /// A note.
    pub note: String,
}

/// Why an item is not changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemProblem {
    /// It has no text, or too long a text.
    Name,
    /// Its note is too long.
    Note,
    /// The grant of the committee is locked.
    Locked(CommitteeIx),
    /// The grant of the committee would be negative.
    Negative {
        /// The first year in which it would be.
        year: YearIx,
        /// The lowest amount that the item can have in that year.
        lowest: Money,
    },
    /// The scenario has as many items as it can have.
    TooMany,
    /// The outcome cannot be computed.
    OutOfRange,
    /// The item is not there any more.
    Gone,
    /// Another tab has changed the item since it was opened for editing.
    ChangedElsewhere,
    /// The scenario is adopted.
    ReadOnly,
}

/// The form that is open in the dialog of the items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemForm {
    /// A new item of a committee.
    New(CommitteeIx),
    /// The item with this id.
    Edit(String),
}

/// The budget items of the open scenario. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct Items {
    session: Session,
    editor: ScenarioEditor,
    persistence: Persistence,
    /// The form that is open in the dialog of the items. None for the list.
    pub form: RwSignal<Option<ItemForm>>,
    refused: RwSignal<Option<Refusal>>,
}

impl Items {
    pub(super) fn new(session: Session, editor: ScenarioEditor, persistence: Persistence) -> Self {
        Self { session, editor, persistence, form: RwSignal::new(None), refused: RwSignal::new(None) }
    }

    /// Adds an item last in the list, and returns its id.
    ///
    /// # Errors
    /// When it cannot be as in `draft`; then nothing has changed.
    pub fn create(self, draft: ItemDraft) -> Result<String, ItemProblem> {
        let mut scenario = self.session.scenario_now();
        if scenario.items.len() >= MOST_ITEMS {
            return Err(ItemProblem::TooMany);
        }
        let id = self.new_id(&scenario.items);
        let item = written(&draft, id.clone(), true)?;
        let committee = item.committee;
        scenario.items.push(item);
        self.apply(Action::Add, &id, &[committee], scenario)?;
        Ok(id)
    }

    /// Writes the item that was `before` as in `draft`.
    ///
    /// # Errors
    /// When it cannot be as in `draft`, or is no longer as it was `before`; then nothing has changed.
    pub fn edit(self, before: &BudgetItem, draft: &ItemDraft) -> Result<(), ItemProblem> {
        let mut scenario = self.session.scenario_now();
        let item = item_mut(&mut scenario, &before.id)?;
        if (BudgetItem { is_on: before.is_on, ..item.clone() }) != *before {
            return Err(ItemProblem::ChangedElsewhere);
        }
        *item = written(draft, before.id.clone(), item.is_on)?;
        let action = if draft.committee == before.committee { Action::Set } else { Action::Move };
        self.apply(action, &before.id, &[before.committee, draft.committee], scenario)
    }

    /// Switches the item `id` on or off.
    ///
    /// # Errors
    /// When its committee is locked, or a grant would be negative; then nothing has changed.
    pub fn switch(self, id: &str, is_on: bool) -> Result<(), ItemProblem> {
        let mut scenario = self.session.scenario_now();
        let item = item_mut(&mut scenario, id)?;
        item.is_on = is_on;
        let committee = item.committee;
        let action = if is_on { Action::SwitchOn } else { Action::SwitchOff };
        let switched = self.apply(action, id, &[committee], scenario);
        self.note_refusal(id, switched)
    }

    /// Removes the item `id`.
    ///
    /// # Errors
    /// When its committee is locked; then nothing has changed.
    pub fn remove(self, id: &str) -> Result<(), ItemProblem> {
        let mut scenario = self.session.scenario_now();
        let committee = item_mut(&mut scenario, id)?.committee;
        scenario.items.retain(|item| item.id != id);
        let removed = self.apply(Action::Remove, id, &[committee], scenario);
        self.note_refusal(id, removed)
    }

    /// Moves the item `id` one place up or down in the list. A lock does not matter: no grant depends on the order.
    pub fn shift(self, id: &str, up: bool) {
        let mut scenario = self.session.scenario_now();
        let Some(from) = scenario.items.iter().position(|item| item.id == id) else { return };
        let to = if up { from.checked_sub(1) } else { from.checked_add(1) };
        if let Some(to) = to.filter(|to| *to < scenario.items.len()) {
            scenario.items.swap(from, to);
            // An adopted scenario says so itself.
            self.record(Action::Move, id, scenario);
        }
    }

    /// Unlocks the grant of `committee` in all years, so that its items can be changed.
    pub fn unlock(self, committee: CommitteeIx) {
        self.editor.change(Action::Unlock, Target::Row(ChangedRow::Lock(committee)), |scenario, _| {
            scenario.unlock_grant(committee, YearIx::First);
        });
    }

    /// Whether the items of `committee` are closed, since its grant is locked in some year. Tracks the scenario.
    #[must_use]
    pub fn are_closed(self, committee: CommitteeIx) -> bool {
        self.session.scenario(|scenario| scenario.has_lock(committee))
    }

    /// Opens the form of the item `id`; the list where it is not there, or cannot be changed.
    pub fn open_form(self, id: &str) {
        let scenario = self.session.scenario_now();
        let item = find_item(&scenario.items, id).filter(|(_, item)| !scenario.has_lock(item.committee));
        let can_be_changed = item.is_some() && !untrack(|| self.editor.open.is_read_only());
        self.form.set(can_be_changed.then(|| ItemForm::Edit(id.to_owned())));
    }

    /// The change of the item `id` of one of `committees` to what it is in `after`.
    fn apply(
        self,
        action: Action,
        id: &str,
        committees: &[CommitteeIx],
        after: Scenario,
    ) -> Result<(), ItemProblem> {
        if let Some(locked) = committees.iter().find(|committee| after.has_lock(**committee)) {
            return Err(ItemProblem::Locked(*locked));
        }
        check_grants(self.session, id, &after)?;
        if self.record(action, id, after) { Ok(()) } else { Err(ItemProblem::ReadOnly) }
    }

    /// Replaces the scenario by `after`. False if it is adopted.
    fn record(self, action: Action, id: &str, after: Scenario) -> bool {
        let before = self.session.scenario_now();
        let row = [&after, &before].into_iter().find_map(|scenario| row_of(scenario, id));
        row.is_some_and(|row| self.editor.apply(action, Target::Row(row), after))
    }

    /// An id that no item of `items` has, and hardly any of another scenario. A clock that is wrong or stands still does no harm.
    fn new_id(self, items: &[BudgetItem]) -> String {
        let now = self.persistence.now();
        let numbered = (2_u32..).map(|number| format!("{now:x}-{number}"));
        let is_free = |id: &String| !items.iter().any(|item| item.id == *id);
        std::iter::once(format!("{now:x}")).chain(numbered).find(is_free).unwrap_or_default()
    }
}

/// Checks that the item `id` takes no grant below 0 that is not there already.
pub(super) fn check_grants(session: Session, id: &str, after: &Scenario) -> Result<(), ItemProblem> {
    let Some(item) = after.items.iter().find(|item| item.id == id && item.counts()) else {
        return Ok(());
    };
    let outcome = session.outcome_of(after).ok_or(ItemProblem::OutOfRange)?;
    let now = untrack(|| session.outcome());
    let missing_in = |outcome: &Outcome, year: YearIx| {
        let committee = outcome.year(year).committee(item.committee)?;
        committee.not_carried_out.map(|node| outcome.money(node))
    };
    for year in YearIx::ALL {
        let amount = item.amount_in(year);
        let committee = outcome.year(year).committee(item.committee).ok_or(ItemProblem::Gone)?;
        // An own change has the items as parts: they change no grant.
        if amount >= Money::ZERO || committee.own_change.is_some() {
            continue;
        }
        // What was missing before, such as by an efficiency demand, is no fault of the item.
        if let Some(missing) = missing_in(&outcome, year)
            && missing_in(&now, year).is_none_or(|before| missing < before)
        {
            let lowest = (amount - missing).to_thousand_above().min(Money::ZERO);
            return Err(ItemProblem::Negative { year, lowest });
        }
    }
    Ok(())
}

pub(super) fn item_mut<'a>(scenario: &'a mut Scenario, id: &str) -> Result<&'a mut BudgetItem, ItemProblem> {
    scenario.items.iter_mut().find(|item| item.id == id).ok_or(ItemProblem::Gone)
}

pub(super) fn row_of(scenario: &Scenario, id: &str) -> Option<ChangedRow> {
    find_item(&scenario.items, id).map(|(ix, item)| ChangedRow::Item(item.committee, ix))
}

/// The item that `draft` describes.
fn written(draft: &ItemDraft, id: String, is_on: bool) -> Result<BudgetItem, ItemProblem> {
    let note = draft.note.trim();
    if note.chars().count() > LONGEST_NOTE {
        return Err(ItemProblem::Note);
    }
    Ok(BudgetItem {
        id,
        name: name_of(&draft.name).ok_or(ItemProblem::Name)?,
        committee: draft.committee,
        amounts: draft.amounts,
        duration: draft.duration,
        goal: draft.goal,
        note: note.to_owned(),
        is_on,
    })
}
