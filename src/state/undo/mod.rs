//! Undo and redo without limit, also after a reload.
//!
//! # Design
//!
//! - **A step** is one thing that the user did: a [`StepLabel`] (what was done, to what, in which year) and the rows of the
//!   scenario that it changed, as they were before and as they became (`rows.rs`). Whole scenarios are not kept: a thousand
//!   steps take the space of a thousand rows. All changes of one drag of a slider (a *gesture*) are one step.
//! - **The history** ([`History`]) is the list of the steps that were done and of those that were undone. It is a plain value:
//!   it knows no signal and no store.
//! - **Recording**: every change of the user's goes through [`super::ScenarioEditor::apply`], which calls [`Undo::record`].
//!   Nothing else changes the scenario, so every change has a step.
//! - **Undoing** ([`Undo::undo`], [`Undo::redo`]) puts the rows of a step in the place of those in the scenario. This is no step
//!   itself. In an adopted scenario only the steps of the year's record are undone.
//! - **Storing** (`history_text.rs`): the history of a scenario is an entry of its own beside the scenario,
//!   `kommunbidrag/history/<id>`. [`super::Autosave::save`] writes the scenario first and then calls [`Undo::store`]. The two
//!   entries are not written atomically, so the scenario may be a step ahead of its history, or behind. The history therefore
//!   contains the scenario that its steps lead to; the difference from the stored scenario becomes one step, and no other
//!   step is lost ([`History::bridged`]).
//! - **Space**: a history takes at most 256 kB; the oldest steps are dropped first. Scenarios have priority over
//!   histories: where the browser has no space for a scenario, the histories of all scenarios are removed
//!   ([`super::Autosave::save`]), and the user is told of each.
//! - **Other tabs**: where another tab changes the open scenario, this one takes over both the scenario and its history
//!   ([`Undo::reload`]).
//! - **Baseline** ([`Baseline`]): the history also contains what the scenario was when the user opened or named it, so
//!   that "save as" can put it back.
//!
//! The words for steps are in `ui/undo.rs`.

mod history;
mod history_text;
mod open_history;
mod rows;
mod step_label;

pub use history::{Baseline, History};
pub use history_text::{HistoryText, ReadHistory};
pub(super) use open_history::GivenUp;
pub use open_history::{NextSteps, Undo};
pub use step_label::{Action, StepLabel, Target};
