//! What other tabs have done to the open scenario: taken over, and never written back.

use leptos::prelude::*;

use super::Desk;
use super::notice::Notice;
use crate::storage::StoreError;

impl Desk {
    /// Takes over what another tab has made of the open scenario, unless this one has changes of its own: then both
    /// are kept. Writes nothing back.
    pub fn look_again(self) {
        let Some(open) = self.open.get_untracked() else { return };
        if self.has_changes() {
            return self.save();
        }
        match self.with_store(|store| store.get(&open.id)) {
            Ok(saved) if saved == open => {}
            Ok(saved) => self.show(saved),
            Err(StoreError::Missing | StoreError::Deleted) => {
                self.notify(Notice::DeletedElsewhere { name: open.name });
                self.open.set(None);
            }
            Err(error) => self.notify(Notice::NotDone(error)),
        }
    }

    /// Takes over what another tab has noted of what was done to the open scenario, unless this one has done something since.
    pub fn look_back_again(self) {
        if !self.has_changes() {
            self.session.look_back_again();
        }
    }
}
