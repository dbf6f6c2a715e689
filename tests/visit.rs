//! A visit to the page with the small municipality, and a draft of a budget item, for the tests of the state.

use std::sync::Arc;

use crate::browser::Browser;
use files::parameter_files;
use kommunbidrag::state::{AppState, ItemDraft, LoadedMunicipality};
use leptos::prelude::Owner;
use model::items::ItemDuration;
use model::municipality::CommitteeIx;
use test_support::{SMALL, money_tkr};

/// A clock that stands still.
fn noon() -> i64 {
    1_795_900_000_000
}

/// Opens the page in a tab of `browser`, with what an earlier visit left there.
pub fn visit(browser: &Browser) -> AppState {
    let owner = Owner::new();
    owner.set();
    // Signals live as long as the page, and a test is a page.
    std::mem::forget(owner);
    let law = Arc::new(parameter_files::carried_simulation().clone());
    let first = Arc::new(LoadedMunicipality::read(SMALL.to_owned(), &law).expect("a municipality"));
    let app = AppState::new(Arc::clone(&first), law, browser.open_tab(), Some(first), noon);
    let app = app.expect("a start state");
    app.restore();
    app
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
