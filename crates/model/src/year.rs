//! The years of a budget.

/// The number of years of a budget: the budget year and two plan years (kommunallagen 11:6).
pub const YEARS: usize = 3;

/// The index of a year of the budget. Values for each year are arrays of length [`YEARS`], which [`YearIx::get`] indexes without
/// failure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum YearIx {
    /// The budget year.
    #[default]
    First,
    /// The first plan year.
    Second,
    /// The second plan year.
    Third,
}

impl YearIx {
    /// All years, in order.
    pub const ALL: [Self; YEARS] = [Self::First, Self::Second, Self::Third];

    /// The last year.
    pub const LAST: Self = Self::Third;

    /// The year with this index, from 0. None if it is not below [`YEARS`].
    #[must_use]
    pub fn new(index: usize) -> Option<Self> {
        Self::ALL.get(index).copied()
    }

    /// Its index, from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// This year's element of `years`.
    #[must_use]
    pub fn get<T>(self, years: &[T; YEARS]) -> &T {
        let [first, second, third] = years;
        match self {
            Self::First => first,
            Self::Second => second,
            Self::Third => third,
        }
    }

    /// This year's element of `years`, mutable.
    #[must_use]
    pub fn get_mut<T>(self, years: &mut [T; YEARS]) -> &mut T {
        let [first, second, third] = years;
        match self {
            Self::First => first,
            Self::Second => second,
            Self::Third => third,
        }
    }

    /// One value for each year, from `value`, which is called in the order of the years.
    #[must_use]
    pub fn map<T>(value: impl FnMut(Self) -> T) -> [T; YEARS] {
        Self::ALL.map(value)
    }

    /// This year and those after it.
    pub fn onwards(self) -> impl Iterator<Item = Self> {
        self.through(Self::LAST)
    }

    /// The years from this one to `last`, inclusive.
    pub fn through(self, last: Self) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |year| (self..=last).contains(year))
    }
}
