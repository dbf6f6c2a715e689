//! What can be wrong with a file, and where. The sentences for readers lie in the catalogues.

use rust_decimal::Decimal;

/// A problem and its place, such as `committees[2].years[0].grant.value`. An empty place is the file as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileError {
    /// Where in the file.
    pub place: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The file is larger than can be opened, in bytes.
    TooLarge(usize),
    /// It is not JSON.
    NotJson {
        /// Line of the first error, from 1.
        line: usize,
        /// Column of it.
        column: usize,
    },
    /// Its format is not one that this program knows.
    UnknownFormat(String),
    /// Something that must be there is missing.
    Missing,
    /// There is something here that the format does not have, most likely misspelt.
    UnknownField,
    /// An object is wanted here.
    NotAnObject,
    /// A list is wanted here.
    NotAList,
    /// A text is wanted here.
    NotText,
    /// A text is empty, or longer than can be shown.
    BadLength,
    /// A whole number is wanted here.
    NotAWholeNumber,
    /// A decimal as text is wanted here.
    NotADecimal(String),
    /// The number lies outside what is possible.
    OutOfRange(Decimal),
    /// Frames are whole thousands of kronor.
    NotWholeThousands(Decimal),
    /// None of the words that are possible here.
    NotOneOf(&'static [&'static str]),
    /// A name has lower-case letters, digits and hyphens only.
    BadId(String),
    /// The same name stands twice.
    DuplicateId(String),
    /// Nothing in the file has this name.
    UnknownId(String),
    /// So many are wanted here.
    WrongCount {
        /// How many are wanted.
        wanted: usize,
        /// How many there are.
        found: usize,
    },
    /// The years do not follow each other.
    YearsNotInOrder,
    /// Shares sum to this instead of 100.
    SharesSum(Decimal),
    /// The committee serves no goal: no mission names it, and it has no shares.
    NoGoal,
    /// Frames are so many kronor more than there is money for (or less, when negative).
    DoesNotAddUp(Decimal),
    /// The law's value for the year is not known here: the file must give one of its own.
    UnknownLaw,
    /// The figures are so large that they cannot be computed with.
    NotComputable,
}

impl From<serde_json::Error> for Problem {
    fn from(error: serde_json::Error) -> Self {
        Self::NotJson { line: error.line(), column: error.column() }
    }
}
