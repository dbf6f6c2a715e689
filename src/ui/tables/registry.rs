//! The tables that the open page shows. A view registers its table for as long as it is mounted.

use std::sync::Arc;

use leptos::prelude::*;

use crate::ui::context::AppContext;
use crate::ui::tabs::committees::committees_table;
use files::tables::Table;
use model::municipality::CommitteeIx;

/// A table that a view shows.
#[derive(Clone)]
enum Shown {
    /// Makes the table of a view as it is now. `None` while the view shows no table.
    Table(Arc<dyn Fn() -> Option<Table> + Send + Sync>),
    /// The committees in the order that the function returns. Their table is made by a lazy part, to keep that code out of
    /// the first module.
    Committees(AppContext, Arc<dyn Fn() -> Vec<CommitteeIx> + Send + Sync>),
}

/// The registered tables, in the order in which their views were built. Provided as a context.
#[derive(Debug, Clone, Copy)]
struct ShownTables(StoredValue<Registered>);

#[derive(Default)]
struct Registered {
    next_key: usize,
    tables: Vec<(usize, Shown)>,
}

impl std::fmt::Debug for Registered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Registered").field("tables", &self.tables.len()).finish_non_exhaustive()
    }
}

/// Provides the registry to the views below this one.
pub fn provide_shown_tables() {
    provide_context(ShownTables(StoredValue::new(Registered::default())));
}

/// Registers the table that `make` makes until the current reactive owner is disposed.
pub fn register_table(make: impl Fn() -> Option<Table> + Send + Sync + 'static) {
    register(Shown::Table(Arc::new(make)));
}

/// Offers the committees in the order that `order` returns, for as long as the owner lives that this is called under.
pub fn register_committees(app: AppContext, order: impl Fn() -> Vec<CommitteeIx> + Send + Sync + 'static) {
    register(Shown::Committees(app, Arc::new(order)));
}

fn register(shown: Shown) {
    let Some(ShownTables(registered)) = use_context() else { return };
    let key = registered.with_value(|registered| registered.next_key);
    registered.update_value(|registered| {
        registered.next_key = registered.next_key.wrapping_add(1);
        registered.tables.push((key, shown));
    });
    on_cleanup(move || {
        // The registry may be disposed before the views.
        registered.try_update_value(|registered| registered.tables.retain(|(one, _)| *one != key));
    });
}

/// The tables that are shown now, without those that have no rows. Not reactive.
#[must_use]
pub fn shown_tables() -> Vec<Table> {
    let Some(ShownTables(registered)) = use_context() else { return Vec::new() };
    let tables = registered.with_value(|registered| registered.tables.clone());
    let made = tables.into_iter().filter_map(|(_, shown)| {
        untrack(|| match shown {
            Shown::Table(make) => make(),
            Shown::Committees(app, order) => Some(committees_table(app, &order())),
        })
    });
    made.filter(|table| !table.rows.is_empty()).collect()
}
