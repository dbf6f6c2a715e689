//! What is asked, wrong or told of a text.

use super::signs::Sign;
use super::{PastedUnit, ReadColumn};
use model::follow_up::{Line, Month};
use rust_decimal::Decimal;

/// Where something stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The line of the text, counted from 1. None for a whole column.
    pub row: Option<usize>,
    /// The name in the row.
    pub name: String,
    /// The column, counted from 1. None for a whole row.
    pub column: Option<usize>,
    /// The heading of the column.
    pub heading: String,
}

/// What the text does not say. Figures are as in the text, in its unit and with its signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// The unit of the amounts: [`super::Answers::unit`].
    Unit {
        /// A cell whose meaning depends on it.
        place: Place,
        /// What stands there.
        figure: Decimal,
        /// The units that headings name, if they name several.
        named: Vec<PastedUnit>,
    },
    /// What separates the decimals: [`super::Answers::decimals`].
    Decimals {
        /// A cell whose meaning depends on it.
        place: Place,
        /// What stands there.
        cell: String,
        /// Its number with decimals, and without.
        readings: [Decimal; 2],
    },
    /// Whether amounts are accumulated or of one month each: [`super::Answers::span`].
    Span {
        /// The name of a row whose meaning depends on it.
        name: String,
        /// The last month of its amounts.
        month: Month,
        /// What the year has given to that month, if they are accumulated.
        to_date: Decimal,
        /// The same, if they are of one month each. None where a month before is missing, so that it cannot be known.
        monthly: Option<Decimal>,
    },
    /// The sign of costs and revenue: [`super::Answers::sign`].
    Sign {
        /// A cell whose meaning depends on it. Of amounts of one month each, the name of its row alone.
        place: Place,
        /// What stands there, or the sum of the months.
        figure: Decimal,
        /// What can be meant.
        readings: Vec<Sign>,
    },
    /// The month of columns without one: [`super::Answers::month`].
    Month {
        /// The first of them.
        column: Place,
    },
    /// The line of a row: an entry of [`super::Answers::rows`] with its name.
    Row {
        /// The first row with the name.
        place: Place,
        /// Those whose names are like it. Empty where there are none: any line can be meant, or none.
        candidates: Vec<Line>,
    },
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The text, its rows or its columns are too many.
    TooLong,
    /// No row has a name and an amount.
    NoRows,
    /// No heading says what months the amounts are of.
    NoMonths,
    /// No amount is of the budget year or the year before.
    NoAmounts,
    /// All amounts are of other years than that of the budget and the one before.
    OtherYears {
        /// Their years, in order.
        years: Vec<u16>,
        /// That of the budget.
        budget_year: u16,
    },
    /// The row has amounts but no name.
    NoName,
    /// The cell is no number.
    NotANumber(String),
    /// The cell is no month.
    NotAMonth(String),
    /// The cell is no year.
    NotAYear(String),
    /// The amount is out of range.
    Outside,
    /// The amount of the line and the months stands in an earlier place too, and nobody has said that its row belongs to the line.
    Duplicate(Place),
    /// The amount is of one month, and a month before it is missing, so that the sum from January is not known.
    MonthBeforeMissing(Month),
    /// The line stands in several rows that are added, and one of them has no amount for the months.
    PartMissing,
    /// The rows of costs have different signs, and nothing says which is a cost. Here is the first of the rarer sign.
    MixedSigns,
}

/// A problem and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// Its place. None where it is of the whole text.
    pub place: Option<Place>,
    /// What is wrong.
    pub problem: Problem,
}

/// What is left out or does not agree. It does not keep the rest from being taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The column has a budget, deviations or something else, and is left out.
    ColumnLeftOut(super::ColumnKind),
    /// The amounts of this year, which is neither the budget year nor the one before, are left out.
    OtherYear(u16),
    /// The row has no amount, or is a part of another, and is left out.
    RowLeftOut,
    /// The sum differs from that of its rows by more than rounding.
    SumDiffers {
        /// What stands there.
        stands: Decimal,
        /// What its rows add up to.
        parts: Decimal,
    },
    /// The row is added to earlier ones of the same line.
    Added(Line),
    /// The row has the sign of a cost where there is revenue, or the other way round.
    OtherSign,
    /// The months add up to something else than the accumulated amount, which is used.
    MonthsDiffer {
        /// The accumulated amount, kronor.
        to_date: Decimal,
        /// The sum of the months, kronor.
        months: Decimal,
    },
}

/// A notice and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Its place.
    pub place: Place,
    /// What is told.
    pub notice: Notice,
}

/// All of them.
#[derive(Default)]
pub(super) struct Report {
    pub(super) questions: Vec<Question>,
    pub(super) problems: Vec<ReadError>,
    pub(super) notices: Vec<Told>,
}

impl Report {
    pub(super) fn problem(&mut self, place: Place, problem: Problem) {
        self.problems.push(ReadError { place: Some(place), problem });
    }

    pub(super) fn tell(&mut self, place: Place, notice: Notice) {
        self.notices.push(Told { place, notice });
    }
}

impl Place {
    /// A whole column.
    pub(super) fn of_column(column: &ReadColumn) -> Self {
        Self { row: None, name: String::new(), column: Some(column.column), heading: column.heading.clone() }
    }
}
