//! Keys of entries. All begin with the program's name: other pages of the same host share the storage.

/// What all keys begin with.
pub(super) const ALL: &str = "kommunbidrag/";
/// The settings.
pub(super) const SETTINGS: &str = "kommunbidrag/settings";
/// What is open, followed by the path of the program. With a hyphen: `public/early.js` takes `kommunbidrag/<word>/…` for
/// the user's work.
pub(super) const OPEN_AT: &str = "kommunbidrag/open-at";
/// Scenarios.
pub(super) const SCENARIO: &str = "kommunbidrag/scenario/";
/// Deleted scenarios.
pub(super) const DELETED: &str = "kommunbidrag/deleted/";
/// Histories of scenarios, for undo.
pub(super) const HISTORY: &str = "kommunbidrag/history/";
/// Municipality files.
pub(super) const FILE: &str = "kommunbidrag/file/";
/// What could not be read.
pub(super) const ASIDE: &str = "kommunbidrag/aside/";

/// The key of `name` among the entries that begin with `prefix`.
pub(super) fn key(prefix: &str, name: &str) -> String {
    [prefix, name].concat()
}
