//! The part that reads and writes stored scenarios, with their undo history. It is loaded before the page is shown to who had a
//! scenario open on the last visit; otherwise when the browser is idle, or at the first change. Until it is here, changes are in
//! memory, and the browser asks before the page is left.

use leptos::prelude::*;

use super::{is_gone, run_saving};
use crate::state::AppState;
use crate::storage::request_persistence;
use crate::ui::primitives::download::download;
use files::file_name;

/// What the part does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SavingTask {
    /// Opens the scenario that this tab had open on the last visit.
    OpenLast,
    /// Saves the open scenario.
    Save,
    /// Offers the open scenario as a file, as it is on the page. The start state needs none.
    SaveAsFile,
    /// Reloads the open scenario, which another tab has changed.
    ReloadOpen,
    /// Reloads the history of the open scenario, which another tab has changed.
    ReloadHistory,
}

/// Why something is not saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotSaved {
    /// The browser refuses. A notice says why a scenario is not stored.
    Refused,
    /// The part could not be loaded.
    NoPart,
}

#[cfg(feature = "split")]
impl From<super::LoadError> for NotSaved {
    fn from(_: super::LoadError) -> Self {
        Self::NoPart
    }
}

/// Does `task`, and calls `done` with the result: at once if the part is loaded.
pub fn saving(state: AppState, task: SavingTask, done: Box<dyn FnOnce(Result<(), NotSaved>)>) {
    let done = move |result| {
        let lost = (result == Err(NotSaved::NoPart)).then(is_gone);
        if state.view.saving_lost.get_untracked() != lost {
            state.view.saving_lost.set(lost);
        }
        done(result);
    };
    #[cfg(feature = "split")]
    super::when_loaded(run_saving(state, task), done);
    #[cfg(not(feature = "split"))]
    done(run_saving(state, task));
}

/// Saves the open scenario, now or when the part has been loaded. The page says where that fails.
pub fn save(state: AppState) {
    saving(state, SavingTask::Save, Box::new(|_| ()));
}

pub(super) fn run(state: AppState, task: SavingTask) -> Result<(), NotSaved> {
    match task {
        SavingTask::OpenLast => state.open_last(),
        SavingTask::Save => {
            let was_saved = untrack(|| state.open.is_saved());
            let saved = state.autosave().try_save();
            // At the first save rather than at every visit: some browsers ask the user.
            if !was_saved && untrack(|| state.open.is_saved()) && state.persistence().is_persistent() {
                request_persistence();
            }
            return saved.map_err(|_| NotSaved::Refused);
        }
        SavingTask::SaveAsFile => {
            let Some(saved) = untrack(|| state.import().to_share()) else { return Ok(()) };
            let offered = download(&file_name(&saved.name, "json"), &saved.to_text(), "application/json");
            return offered.map_err(|_| NotSaved::Refused);
        }
        SavingTask::ReloadOpen => state.autosave().reload_open(),
        SavingTask::ReloadHistory => state.undo().reload(),
    }
    Ok(())
}
