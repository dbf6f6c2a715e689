//! Errors of files: what is wrong, and where. The sentences that users read are in the catalogues of `i18n`.

use rust_decimal::Decimal;

use super::encoding::EncodedTwice;

/// A problem and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileError {
    /// Where in the file, such as `committees[2].years[0].grant.value`. Empty for the file as a whole.
    pub place: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The file has so many bytes, which is too many.
    TooLarge(usize),
    /// It is not JSON.
    NotJson {
        /// Line of the first error, from 1.
        line: usize,
        /// Column of it.
        column: usize,
    },
    /// It is in UTF-16.
    Utf16,
    /// It is not in UTF-8: this line, counted from 1, is the first that is not.
    NotUtf8 {
        /// The line.
        line: usize,
    },
    /// Its letters were encoded as UTF-8 twice. This is the first such word.
    EncodedTwice(EncodedTwice),
    /// The version of its format is not known.
    UnknownFormat(String),
    /// A required field is missing.
    Missing,
    /// The format has no such field.
    UnknownField,
    /// An earlier field of the object has the same name.
    DuplicateField,
    /// The value is not an object.
    NotAnObject,
    /// The value is not a list.
    NotAList,
    /// The value is not a string.
    NotText,
    /// The text is empty or too long.
    BadLength,
    /// The value is not a whole number.
    NotAWholeNumber,
    /// The text is not a decimal.
    NotADecimal(String),
    /// The number lies outside what is possible.
    OutOfRange(Decimal),
    /// The grant is not a whole number of thousand kronor.
    NotWholeThousands(Decimal),
    /// The text is none of these words.
    NotOneOf(&'static [&'static str]),
    /// The id has other characters than lower-case letters, digits and hyphens, or is too long.
    BadId(String),
    /// The text is not so many digits.
    NotDigits {
        /// How many.
        wanted: usize,
        /// The text.
        found: String,
    },
    /// The law has no county with this code.
    UnknownCounty {
        /// The code.
        found: String,
        /// The codes of the counties.
        known: Vec<String>,
    },
    /// The text is no day of a year, as month and day.
    NotADay(String),
    /// The last day comes before the first.
    EndsBeforeItBegins,
    /// The address does not begin with `https://`.
    NotHttps(String),
    /// An earlier item has the same id.
    DuplicateId(String),
    /// Nothing in the file has this id.
    UnknownId(String),
    /// The list has the wrong number of items.
    WrongCount {
        /// The required number, or the largest.
        wanted: usize,
        /// The number of items.
        found: usize,
    },
    /// The years are not consecutive.
    YearsNotInOrder,
    /// Shares sum to this instead of 100.
    SharesSum(Decimal),
    /// The committee serves no goal: no mission names it, and it has no shares.
    NoGoal,
    /// The start grants exceed the pool by so many kronor (negative: fall short of it).
    DoesNotAddUp(Decimal),
    /// With the services before it, it costs so many kronor more than the committee's start grant.
    ExceedsGrant(Decimal),
    /// The law of the year is not known: the file must give the figure itself.
    UnknownLaw,
    /// The figures are too large to compute with.
    NotComputable,
}

impl From<serde_json::Error> for Problem {
    fn from(error: serde_json::Error) -> Self {
        Self::NotJson { line: error.line(), column: error.column() }
    }
}
