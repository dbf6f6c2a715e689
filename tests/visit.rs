//! A visit to the page with the small municipality, and a draft of a budget item, for the tests of the state.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};

use crate::browser::Browser;
use files::parameter_files;
use kommunbidrag::state::{AppState, ItemDraft, LoadedMunicipality};
use kommunbidrag::storage::Store;
use leptos::prelude::Owner;
use model::items::ItemDuration;
use model::law::SimulationLaw;
use model::municipality::CommitteeIx;
use test_support::{SMALL, money_tkr};

/// The law that the program comes with.
pub static LAW: LazyLock<Arc<SimulationLaw>> =
    LazyLock::new(|| Arc::new(parameter_files::carried_simulation().clone()));
/// The small municipality.
pub static FIRST: LazyLock<Arc<LoadedMunicipality>> =
    LazyLock::new(|| Arc::new(LoadedMunicipality::read(SMALL.to_owned(), &LAW).expect("a municipality")));

/// A clock that has moved a second each time it is read.
pub fn a_second_later() -> i64 {
    static NOW: AtomicI64 = AtomicI64::new(1_795_900_000_000);
    NOW.fetch_add(1_000, Ordering::Relaxed)
}

/// Opens the page in a tab of `browser`, with what an earlier visit left there.
pub fn visit(browser: &Browser) -> AppState {
    let app = visit_with(browser.open_tab());
    app.restore();
    app
}

/// Opens the page over `store`, before it reads what an earlier visit left there.
pub fn visit_with(store: Store) -> AppState {
    let owner = Owner::new();
    owner.set();
    // Signals live as long as the page, and a test is a page.
    std::mem::forget(owner);
    let first = Arc::clone(&FIRST);
    let app = AppState::new(Arc::clone(&first), Arc::clone(&LAW), store, Some(first), a_second_later);
    app.expect("a start state")
}

/// A permanent item with the amounts of three years in thousand kronor.
pub fn draft(name: &str, committee: CommitteeIx, amounts: [i64; 3]) -> ItemDraft {
    ItemDraft {
        name: name.to_owned(),
        committee,
        amounts: amounts.map(money_tkr),
        duration: ItemDuration::Permanent,
        goal: None,
        note: String::new(),
    }
}
