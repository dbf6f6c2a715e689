//! The dialogs: at most one is open.

/// A dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialog {
    /// All saved scenarios.
    Scenarios,
    /// Saves the open scenario under a name.
    SaveAs,
    /// Shares the open scenario: link, QR code, picture.
    Share,
    /// Saves it outside the browser: files, tables, print.
    Download,
    /// Imports the link in the address.
    ImportLink,
    /// Imports files that were dropped or chosen.
    ImportFiles,
    /// All changes from the start state.
    Changes,
    /// The budget items.
    Items,
    /// Goal seek.
    Seek,
}
