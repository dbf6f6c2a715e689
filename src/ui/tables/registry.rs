//! The tables that the open page shows: each view registers its own for as long as it is there.

use std::sync::Arc;

use leptos::prelude::*;

use files::tables::Table;

/// Makes a table of what the view shows when it is called, or nothing while the view shows none.
type MakeTable = Arc<dyn Fn() -> Option<Table> + Send + Sync>;

/// A context: the tables of the open page, in the order in which their views were built.
#[derive(Debug, Clone, Copy)]
struct ShownTables(StoredValue<Registered>);

#[derive(Default)]
struct Registered {
    next_key: usize,
    tables: Vec<(usize, MakeTable)>,
}

impl std::fmt::Debug for Registered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Registered").field("tables", &self.tables.len()).finish_non_exhaustive()
    }
}

/// Lets the views below this one register their tables.
pub fn provide_shown_tables() {
    provide_context(ShownTables(StoredValue::new(Registered::default())));
}

/// Offers the table that `make` makes, for as long as the owner lives that this is called under.
pub fn register_table(make: impl Fn() -> Option<Table> + Send + Sync + 'static) {
    let Some(ShownTables(registered)) = use_context() else { return };
    let key = registered.with_value(|registered| registered.next_key);
    registered.update_value(|registered| {
        registered.next_key = registered.next_key.wrapping_add(1);
        registered.tables.push((key, Arc::new(make)));
    });
    on_cleanup(move || {
        // The page may be gone before its views.
        registered.try_update_value(|registered| registered.tables.retain(|(one, _)| *one != key));
    });
}

/// The tables that are shown now, without those that have no rows. Does not follow.
#[must_use]
pub fn shown_tables() -> Vec<Table> {
    let Some(ShownTables(registered)) = use_context() else { return Vec::new() };
    let tables = registered.with_value(|registered| registered.tables.clone());
    let made = tables.into_iter().filter_map(|(_, make)| untrack(|| make()));
    made.filter(|table| !table.rows.is_empty()).collect()
}
