//! The months of the budget year, and those in which the budget is followed up.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// A month of the budget year.
    pub enum Month {
        /// January.
        January = "01",
        /// February.
        February = "02",
        /// March.
        March = "03",
        /// April.
        April = "04",
        /// May.
        May = "05",
        /// June.
        June = "06",
        /// July.
        July = "07",
        /// August.
        August = "08",
        /// September.
        September = "09",
        /// October.
        October = "10",
        /// November.
        November = "11",
        /// December.
        December = "12",
    }
}

/// The number of months of a year.
pub const MONTHS: usize = Month::ALL.len();

/// What is looked at in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FollowUpKind {
    /// Nothing: the budget is not followed up in January, June and July.
    None,
    /// Each service's own budget.
    Budget,
    /// The budget of the whole municipality, and the goals.
    Large,
}

impl Month {
    /// The months in which the budget is followed up, in order.
    pub const FOLLOWED_UP: [Self; 9] = [
        Self::February,
        Self::March,
        Self::April,
        Self::May,
        Self::August,
        Self::September,
        Self::October,
        Self::November,
        Self::December,
    ];

    /// What is looked at in this month.
    #[must_use]
    pub fn follow_up(self) -> FollowUpKind {
        match self {
            Self::January | Self::June | Self::July => FollowUpKind::None,
            Self::April | Self::August | Self::December => FollowUpKind::Large,
            Self::February | Self::March | Self::May | Self::September | Self::October | Self::November => {
                FollowUpKind::Budget
            }
        }
    }

    /// Its index, from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Its number, from 1.
    #[must_use]
    pub fn number(self) -> u8 {
        u8::try_from(self.index().saturating_add(1)).unwrap_or(u8::MAX)
    }

    /// The month with this number, from 1.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number.checked_sub(1)?)).copied()
    }

    /// This month's element of `months`.
    #[must_use]
    pub fn get<T>(self, months: &[T; MONTHS]) -> &T {
        let [jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec] = months;
        match self {
            Self::January => jan,
            Self::February => feb,
            Self::March => mar,
            Self::April => apr,
            Self::May => may,
            Self::June => jun,
            Self::July => jul,
            Self::August => aug,
            Self::September => sep,
            Self::October => oct,
            Self::November => nov,
            Self::December => dec,
        }
    }

    /// The months from January to this one.
    #[must_use]
    pub fn to_date(self) -> impl DoubleEndedIterator<Item = Self> + Clone {
        Self::ALL.into_iter().filter(move |month| *month <= self)
    }

    /// The months after this one.
    #[must_use]
    pub fn rest(self) -> impl DoubleEndedIterator<Item = Self> + Clone {
        Self::ALL.into_iter().filter(move |month| *month > self)
    }

    /// The month `months` later. None in the next year.
    #[must_use]
    pub fn later(self, months: usize) -> Option<Self> {
        Self::ALL.get(self.index().checked_add(months)?).copied()
    }

    /// The month before. None before January.
    #[must_use]
    pub fn earlier(self) -> Option<Self> {
        Self::ALL.get(self.index().checked_sub(1)?).copied()
    }

    /// The month after. None after December.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        self.later(1)
    }

    /// The follow-up before this month. None before the first.
    #[must_use]
    pub fn previous_follow_up(self) -> Option<Self> {
        Self::FOLLOWED_UP.into_iter().rev().find(|month| *month < self)
    }

    /// The follow-up after this month. None after the last.
    #[must_use]
    pub fn next_follow_up(self) -> Option<Self> {
        Self::FOLLOWED_UP.into_iter().find(|month| *month > self)
    }
}
