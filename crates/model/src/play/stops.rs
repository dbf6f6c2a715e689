//! Where a played year stops for decisions.

use crate::follow_up::month::Month;
use crate::follow_up::record::{Pace, YearRecord};

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

impl YearRecord {
    /// Whether its year is played to the end.
    #[must_use]
    pub fn is_played_out(&self) -> bool {
        self.play.is_some_and(|play| play.at.is_some() && play.pace.next_stop(play.at).is_none())
    }

    /// Lets the year that is played go on to its next stop. It stays where it is at the end, and where none is played.
    pub fn go_on(&mut self) {
        if let Some(play) = &mut self.play {
            play.at = play.pace.next_stop(play.at).or(play.at);
        }
    }

    /// Takes the year that is played back to the stop before, and drops what is decided after that stop. What was decided at it stays,
    /// and so does what the reader set before the year began: how it is spread, the sizes, and outturn of another year.
    pub fn step_back(&mut self) {
        // Each part is named, so that a new one is considered here.
        let Self {
            measures,
            requests,
            methods,
            assessments,
            comments,
            play,
            spread: _,
            threshold: _,
            activities: _,
            exempt: _,
            to_date: _,
            last_year: _,
            rules: _,
        } = self;
        let Some(play) = play else { return };
        play.at = play.pace.previous_stop(play.at);
        let at = play.at;
        let is_kept = |month: Month| at.is_some_and(|at| month <= at);
        measures.retain(|_, measure| is_kept(measure.decided));
        requests.retain(|(_, month), request| {
            request.answer = request.answer.take().filter(|answer| is_kept(answer.decided));
            is_kept(*month)
        });
        methods.retain(|(_, month), _| is_kept(*month));
        assessments.retain(|(_, month), _| is_kept(*month));
        comments.retain(|month, _| is_kept(*month));
    }
}
