//! Days, without a clock: what day it is comes from outside.

use super::follow_up::Month;

/// A day of a year that is known from elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    month: Month,
    number: u8,
}

/// A day of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The year.
    pub year: u16,
    /// The day in it.
    pub day: Day,
}

impl Day {
    /// The day with this number, from 1. None where the month has no such day; 29 February exists, since the year is not known here.
    #[must_use]
    pub fn new(month: Month, number: u8) -> Option<Self> {
        Some(Self::of(month, number)).filter(|day| day.number == number)
    }

    /// The day with this number, or the nearest that the month has.
    pub(crate) const fn of(month: Month, number: u8) -> Self {
        let last = match month {
            Month::January
            | Month::March
            | Month::May
            | Month::July
            | Month::August
            | Month::October
            | Month::December => 31,
            Month::April | Month::June | Month::September | Month::November => 30,
            Month::February => 29,
        };
        let number = if number == 0 { 1 } else { number };
        Self { month, number: if number > last { last } else { number } }
    }

    /// The last day of `month`.
    #[must_use]
    pub const fn last_of(month: Month) -> Self {
        Self::of(month, u8::MAX)
    }

    /// The day in `text`, as "MM-DD".
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let (month, day) = text.split_once('-')?;
        let is_day = day.len() == 2 && day.bytes().all(|digit| digit.is_ascii_digit());
        Self::new(Month::from_key(month)?, day.parse().ok().filter(|_| is_day)?)
    }

    /// Its month.
    #[must_use]
    pub const fn month(self) -> Month {
        self.month
    }

    /// Its number in the month, from 1.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.number
    }
}
