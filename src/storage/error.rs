//! Errors of the store.

use thiserror::Error;

use files::saved::Adopted;

/// Why the store did not do as asked. Nothing is changed then. The texts for the user are in the catalogues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum StoreError {
    /// The browser gives this site no more space.
    #[error("storage is full")]
    Full,
    /// The browser refuses: site data was blocked after the page was opened.
    #[error("storage is blocked")]
    Blocked,
    /// There is no such entry.
    #[error("no such entry")]
    Missing,
    /// The entry cannot be read.
    #[error("the entry cannot be read")]
    Unreadable,
    /// A later version of the program wrote the entry, in this version of the format.
    #[error("the entry has the later format {0}")]
    NewerFormat(u64),
    /// The entry is not as this tab last saw it: another tab has changed it.
    #[error("another tab has changed the entry")]
    ChangedElsewhere,
    /// The scenario is adopted: it is changed in a duplicate only.
    #[error("the scenario is adopted")]
    ReadOnly,
    /// The scenario is deleted.
    #[error("the scenario is deleted")]
    Deleted,
}

impl From<Adopted> for StoreError {
    fn from(_: Adopted) -> Self {
        Self::ReadOnly
    }
}
