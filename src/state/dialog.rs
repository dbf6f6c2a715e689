//! The dialogs of the desk: at most one is open.

use super::choice::Few;

/// A dialog of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialog {
    /// All saved scenarios.
    Scenarios,
    /// A name for a copy.
    SaveAs,
    /// What takes the open scenario out of the browser.
    Share,
    /// What came in a link or a file.
    Arrived,
    /// All that is changed against the start state.
    Changes,
    /// What it takes to reach an aim.
    Seek,
}

/// Whether one is open, and which.
impl Few for Option<Dialog> {
    const ALL: &'static [Self] = &[
        None,
        Some(Dialog::Scenarios),
        Some(Dialog::SaveAs),
        Some(Dialog::Share),
        Some(Dialog::Arrived),
        Some(Dialog::Changes),
        Some(Dialog::Seek),
    ];

    fn place(self) -> u8 {
        match self {
            None => 0,
            Some(Dialog::Scenarios) => 1,
            Some(Dialog::SaveAs) => 2,
            Some(Dialog::Share) => 3,
            Some(Dialog::Arrived) => 4,
            Some(Dialog::Changes) => 5,
            Some(Dialog::Seek) => 6,
        }
    }
}
