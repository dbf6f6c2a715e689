//! The errors of a document.

use std::cell::RefCell;

use super::problem::{FileError, Problem};

/// The errors found while a document is read.
#[derive(Debug, Default)]
pub struct ErrorLog(RefCell<Vec<FileError>>);

impl ErrorLog {
    /// Adds an error.
    #[inline(never)]
    pub fn report(&self, place: String, problem: Problem) {
        self.0.borrow_mut().push(FileError { place, problem });
    }

    /// How many errors were reported.
    pub fn error_count(&self) -> usize {
        self.0.borrow().len()
    }

    /// The reported errors, in the order in which they were found.
    pub fn into_errors(self) -> Vec<FileError> {
        self.0.into_inner()
    }

    /// `read`, if no error was reported.
    ///
    /// # Errors
    /// All reported errors.
    pub fn finish<T>(self, read: T) -> Result<T, Vec<FileError>> {
        let errors = self.into_errors();
        if errors.is_empty() { Ok(read) } else { Err(errors) }
    }
}
