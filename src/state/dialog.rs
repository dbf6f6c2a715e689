//! The dialogs: at most one is open.

/// A dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialog {
    /// All saved scenarios.
    Scenarios,
    /// Saving what is open under a name.
    SaveAs,
    /// What takes the open scenario out of the browser: a link, a code, a file.
    Share,
    /// What came in a link or a file.
    Import,
    /// All that is changed against the start state.
    Changes,
    /// Goal seek.
    Seek,
}
