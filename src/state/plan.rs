//! The plan of three years: the own changes and items of each year, which are typed and pasted in a grid.

mod frames;

use leptos::prelude::*;

pub use self::frames::{FrameEntry, FrameProblem, frame_entries, take_frames};
use super::editor::apply_in;
use super::items::{check_grants, item_mut, row_of};
use super::typed_setting::read_setting;
use super::undo::{Action, Target};
use super::{FieldUnit, InputProblem, ItemAmountProblem, ItemProblem, ScenarioEditor, read_item_amount};
use model::YearIx;
use model::changes::ChangedRow;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::scenario::Scenario;

/// A row of the plan that can be typed into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanRow {
    /// The own change of a committee.
    Committee(CommitteeIx),
    /// The item with this id.
    Item(String),
}

/// A row in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanCell {
    /// The row.
    pub row: PlanRow,
    /// The year.
    pub year: YearIx,
}

/// What is decided in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanValue {
    /// Nothing.
    Empty,
    /// An own change that was set in the year.
    Own(Setting),
    /// An own change that was set in an earlier year.
    Carried(Setting),
    /// The own change of an earlier year ends in the year.
    Ended,
    /// The amount of an item.
    Amount(Money),
}

/// Why a cell is not changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanProblem {
    /// The scenario is adopted.
    Adopted,
    /// The grant of the committee is locked in the year.
    GrantLocked(CommitteeIx),
    /// What was typed is no own change of the committee.
    OwnChange(CommitteeIx, InputProblem),
    /// What was typed is no amount of an item.
    Amount(ItemAmountProblem),
    /// The item of the committee cannot be changed.
    Item(CommitteeIx, ItemProblem),
    /// The item is not there any more.
    ItemGone,
}

/// How cells are changed: each is one step of undo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanStep {
    /// By typing.
    Type,
    /// By pasting.
    Paste,
    /// By clearing.
    Clear,
}

/// What is decided in `cell`. Tracks the scenario.
#[must_use]
pub fn plan_value(editor: ScenarioEditor, cell: &PlanCell) -> PlanValue {
    editor.session.scenario(|scenario| match &cell.row {
        PlanRow::Committee(c) => {
            let lever = Lever::Grant(*c);
            match (scenario.setting(lever, cell.year), scenario.has_own_setting(lever, cell.year)) {
                (Some(setting), true) => PlanValue::Own(setting),
                (Some(setting), false) => PlanValue::Carried(setting),
                (None, true) => PlanValue::Ended,
                (None, false) => PlanValue::Empty,
            }
        }
        PlanRow::Item(id) => {
            let item = scenario.items.iter().find(|item| item.id == *id);
            let amount = item.map(|item| *cell.year.get(&item.amounts));
            amount.filter(|amount| !amount.is_zero()).map_or(PlanValue::Empty, PlanValue::Amount)
        }
    })
}

/// Why `cell` cannot be changed, whatever is typed. Tracks the scenario, and whether it is adopted.
#[must_use]
pub fn plan_closed(editor: ScenarioEditor, cell: &PlanCell) -> Option<PlanProblem> {
    if editor.open.is_read_only() {
        return Some(PlanProblem::Adopted);
    }
    editor.session.scenario(|scenario| match &cell.row {
        PlanRow::Committee(c) => {
            let is_locked =
                scenario.locked_grant(*c, cell.year).is_some() || scenario.is_lever_locked(Lever::Grant(*c));
            is_locked.then_some(PlanProblem::GrantLocked(*c))
        }
        PlanRow::Item(id) => {
            let Some(item) = scenario.items.iter().find(|item| item.id == *id) else {
                return Some(PlanProblem::ItemGone);
            };
            let c = item.committee;
            scenario.has_lock(c).then_some(PlanProblem::Item(c, ItemProblem::Locked(c)))
        }
    })
}

/// Writes texts into cells as one step, and returns the cells that could not be written, each with the reason. An empty text ends
/// what is decided there. An own change goes on in later years that have none of their own.
#[must_use]
pub fn write_plan(
    editor: ScenarioEditor,
    step: PlanStep,
    entries: &[(PlanCell, String)],
) -> Vec<(PlanCell, PlanProblem)> {
    let mut scenario = editor.session.scenario_now();
    let mut refused = Vec::new();
    for (cell, text) in entries {
        let written = match untrack(|| plan_closed(editor, cell)) {
            Some(closed) => Err(closed),
            None => write_cell(editor, &mut scenario, cell, text),
        };
        refused.extend(written.err().map(|why| (cell.clone(), why)));
    }
    let action = match step {
        PlanStep::Type => Action::Set,
        PlanStep::Paste => Action::Paste,
        PlanStep::Clear => Action::Reset,
    };
    if let [(cell, _)] = entries {
        let row = match &cell.row {
            PlanRow::Committee(c) => Some(ChangedRow::Lever(Lever::Grant(*c))),
            PlanRow::Item(id) => row_of(&scenario, id),
        };
        if let Some(row) = row {
            let action = if action == Action::Paste { Action::Set } else { action };
            apply_in(editor, cell.year, action, Target::Row(row), scenario);
        }
    } else {
        editor.apply(action, Target::Plan, scenario);
    }
    refused
}

fn write_cell(
    editor: ScenarioEditor,
    scenario: &mut Scenario,
    cell: &PlanCell,
    text: &str,
) -> Result<(), PlanProblem> {
    let year = cell.year;
    match &cell.row {
        PlanRow::Committee(c) => {
            let lever = Lever::Grant(*c);
            let setting = if text.trim().is_empty() {
                Setting::Start
            } else {
                read_own_change(editor, scenario, lever, year, text)
                    .map_err(|why| PlanProblem::OwnChange(*c, why))?
            };
            scenario.set(lever, year, setting);
        }
        PlanRow::Item(id) => {
            let amount = read_item_amount(editor.view.language.get_untracked(), text);
            let amount = amount.map_err(PlanProblem::Amount)?;
            let before = scenario.clone();
            let item = item_mut(scenario, id).map_err(|_| PlanProblem::ItemGone)?;
            *year.get_mut(&mut item.amounts) = amount;
            let c = item.committee;
            if let Err(why) = check_grants(editor.session, id, scenario) {
                *scenario = before;
                return Err(PlanProblem::Item(c, why));
            }
        }
    }
    Ok(())
}

/// The own change that `text` says, which also holds in the later years without one.
fn read_own_change(
    editor: ScenarioEditor,
    scenario: &Scenario,
    lever: Lever,
    year: YearIx,
    text: &str,
) -> Result<Setting, InputProblem> {
    let start = |year| editor.start(lever, year).ok_or(InputProblem::Outside);
    let (setting, _) = read_setting(editor, (lever, FieldUnit::Millions), year, start(year)?, text)?;
    if !lever.accepts(setting, start(year)?) {
        return Err(InputProblem::Outside);
    }
    for later in year.onwards().skip(1).take_while(|later| !scenario.has_own_setting(lever, *later)) {
        if !lever.reaches(setting, start(later)?) {
            let year = editor.session.municipality(|municipality| later.get(&municipality.years).year);
            return Err(InputProblem::OutsideIn(year));
        }
    }
    Ok(setting)
}
