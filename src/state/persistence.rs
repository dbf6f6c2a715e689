//! The store of this browser and the clock, at hand for whatever saves.

use leptos::prelude::*;

use crate::storage::{Durability, Store, StoreError};

/// The store of this browser and the clock. A handle: copies are the same store.
#[derive(Debug, Clone, Copy)]
pub struct Persistence {
    store: StoredValue<Store>,
    clock: fn() -> i64,
}

impl Persistence {
    /// `clock` gives the time in milliseconds since 1970.
    pub(super) fn new(store: Store, clock: fn() -> i64) -> Self {
        Self { store: StoredValue::new(store), clock }
    }

    /// Whether the browser keeps what is saved after the page is closed.
    #[must_use]
    pub fn is_persistent(self) -> bool {
        self.with(Store::durability) == Durability::Persistent
    }

    /// The time by the browser's clock, milliseconds since 1970.
    #[must_use]
    pub fn now(self) -> i64 {
        (self.clock)()
    }

    pub(super) fn with<T>(self, call: impl FnOnce(&Store) -> T) -> T {
        self.store.with_value(call)
    }

    pub(super) fn new_id(self) -> Result<String, StoreError> {
        self.with(|store| store.new_id(self.now()))
    }
}
