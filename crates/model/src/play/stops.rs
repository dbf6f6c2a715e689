//! Where a played year stops for decisions.

use crate::follow_up::month::Month;
use crate::follow_up::record::{Pace, Play};

impl Pace {
    /// The follow-ups at which the year stops, in order. The last is its result.
    #[must_use]
    pub fn stops(self) -> &'static [Month] {
        match self {
            Self::FourStops => &[Month::April, Month::August, Month::October, Month::December],
            Self::Monthly => &Month::FOLLOWED_UP,
        }
    }

    /// The stop after `at`; the first where there is none. None at the year's end.
    #[must_use]
    pub fn next_stop(self, at: Option<Month>) -> Option<Month> {
        self.stops().iter().copied().find(|stop| at.is_none_or(|at| *stop > at))
    }

    /// The stop before `at`. None at the first, and where there is none.
    #[must_use]
    pub fn previous_stop(self, at: Option<Month>) -> Option<Month> {
        let at = at?;
        self.stops().iter().copied().rev().find(|stop| *stop < at)
    }
}

impl Play {
    /// The stop at which the year waits after this one. None at the year's end.
    #[must_use]
    pub fn next_stop(self) -> Option<Month> {
        self.pace.next_stop(self.at)
    }

    /// The stop to which a step back leads; none: to before the first. What is decided after it is dropped
    /// ([`YearRecord::drop_decisions_after`](crate::follow_up::YearRecord::drop_decisions_after)).
    #[must_use]
    pub fn previous_stop(self) -> Option<Month> {
        self.pace.previous_stop(self.at)
    }

    /// Whether the year is played to the end.
    #[must_use]
    pub fn is_played_out(self) -> bool {
        self.at.is_some() && self.next_stop().is_none()
    }

    /// Whether `month` lies before the stop that has been reached: what was decided in it cannot be changed.
    #[must_use]
    pub fn has_passed(self, month: Month) -> bool {
        self.at.is_some_and(|at| month < at)
    }
}
