//! The years that a budget plans.

/// How many years a budget plans: the budget year and two plan years (Local Government Act 11:6).
pub const YEARS: usize = 3;

/// Which of the planned years. What there is one of for each year is an array of [`YEARS`], which [`YearIx::get`] looks into
/// without a year that could be missing.
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

    /// The year with this index, from 0; none from [`YEARS`] on.
    #[must_use]
    pub fn new(index: usize) -> Option<Self> {
        Self::ALL.get(index).copied()
    }

    /// Its index, from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// This year's among `years`.
    #[must_use]
    pub fn get<T>(self, years: &[T; YEARS]) -> &T {
        let [first, second, third] = years;
        match self {
            Self::First => first,
            Self::Second => second,
            Self::Third => third,
        }
    }

    /// This year's among `years`, to be changed.
    #[must_use]
    pub fn get_mut<T>(self, years: &mut [T; YEARS]) -> &mut T {
        let [first, second, third] = years;
        match self {
            Self::First => first,
            Self::Second => second,
            Self::Third => third,
        }
    }

    /// What `value` gives for each year, asked in order.
    #[must_use]
    pub fn map<T>(value: impl FnMut(Self) -> T) -> [T; YEARS] {
        Self::ALL.map(value)
    }

    /// This year and those after it.
    pub fn onwards(self) -> impl Iterator<Item = Self> {
        self.through(Self::LAST)
    }

    /// The years from this one to `last`, that one too.
    pub fn through(self, last: Self) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |year| (self..=last).contains(year))
    }
}
