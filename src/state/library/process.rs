//! What is open moves along in the budget process.

use leptos::prelude::*;

use super::Library;
use crate::storage::Stage;

/// Makes what is open a party's proposal, to be changed. The start state is saved under `name` first, and of a scenario that is further
/// in the process a duplicate becomes the proposal.
pub fn propose(library: Library, name: &str) {
    library.autosave.save();
    let open = library.open.get_now().map(|open| (open.name, open.stage));
    let begun = match open {
        None => library.continue_as(&library.autosave.free_name(name), false),
        Some((name, Stage::BoardProposal | Stage::Adopted)) => {
            library.continue_as(&library.autosave.free_name(&name), false)
        }
        Some((_, Stage::Draft | Stage::Basis | Stage::PartyProposal)) => {
            return set_stage_of_open(library, Stage::PartyProposal);
        }
    };
    match begun {
        Ok(toast) => {
            set_stage_of_open(library, Stage::PartyProposal);
            library.notices.show_toast(toast);
        }
        Err(error) => library.notices.fail(error),
    }
}

/// Sets the stage of the open scenario, where one is saved.
pub fn set_stage_of_open(library: Library, stage: Stage) {
    if let Some(id) = untrack(|| library.open.id()) {
        library.set_stage(&id, stage);
    }
}

/// Adopts what is open as the budget. The start state is saved under `name` first; a proposal keeps its own name.
pub fn adopt_open(library: Library, name: &str) {
    library.autosave.save();
    if untrack(|| library.open.id()).is_none() {
        let name = library.autosave.free_name(name);
        if let Err(error) = library.continue_as(&name, false) {
            return library.notices.fail(error);
        }
    }
    set_stage_of_open(library, Stage::Adopted);
}
