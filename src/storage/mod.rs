//! The store: what the browser keeps between visits.
//!
//! Each item is an entry under a key that says what it is. There is no index that could disagree with the entries:
//!
//! | key | what |
//! |---|---|
//! | `kommunbidrag/settings` | language, theme, unit, whose tax is computed, what is assumed |
//! | `kommunbidrag/open-at/<path>` | what is open at this address of the program ([`TabState`]) |
//! | `kommunbidrag/scenario/<id>` | a scenario ([`Saved`]) |
//! | `kommunbidrag/deleted/<id>` | a deleted scenario, which can be restored |
//! | `kommunbidrag/history/<id>` | the history of a scenario, for undo |
//! | `kommunbidrag/file/<name>` | a municipality file that the user opened, as it was opened |
//! | `kommunbidrag/aside/<key>` | a text that could not be read, unchanged |
//!
//! Nothing is lost: unreadable texts are put aside and never deleted, entries of a later version of the program are not changed, and
//! a scenario is replaced only by who says what it replaces ([`Store::replace`]), so that what another tab has changed is not
//! overwritten. Where the browser keeps nothing, the store holds everything in memory and says so
//! ([`Durability::UntilClosed`]).
//!
//! All this is shared by the tabs, and by all copies of the program on a host. What is open is not: each tab keeps it in its
//! session storage, and in local storage under the path of the program only for the next new tab
//! ([decision 10](../../docs/decisions/0010-what-is-open-belongs-to-the-tab.md)).
//!
//! **Architecture invariant:** nothing else in the program touches local storage. This layer has no clock: times are
//! passed in.

mod backend;
mod browser;
mod error;
mod keys;
mod settings;
mod store;
mod watch;

pub use backend::{Backend, Memory};
pub use browser::{probe, request_persistence};
pub use error::StoreError;
pub use files::saved::{Saved, Stage};
pub use settings::{StoredSettings, TabState};
pub use store::{Aside, Durability, Listing, Store, TabStates, UnreadEntry, has_scenarios};
pub use watch::{Changed, Watch, on_change_elsewhere};
