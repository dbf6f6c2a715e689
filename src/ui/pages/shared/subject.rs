//! What the page of a link is about.

use crate::state::FollowUpTab;
use crate::storage::Stage;
use model::follow_up::month::FollowUpKind;
use model::follow_up::{Line, Month, YearRecord};

/// What the page of a link is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// A proposal.
    Proposal,
    /// An adopted budget, and what has been reported of its year.
    FollowedUp,
    /// An adopted budget whose year is to be played.
    ToPlay,
    /// An adopted budget whose year has been played, at least in part.
    Played,
}

impl Subject {
    /// What a link is about whose scenario has this stage and this year.
    pub(super) fn new(stage: Stage, record: &YearRecord) -> Self {
        let is_followed_up = |(_, month): &(Line, Month)| month.follow_up() != FollowUpKind::None;
        match record.play {
            _ if stage != Stage::Adopted => Self::Proposal,
            Some(play) if play.at.is_some() => Self::Played,
            Some(_) => Self::ToPlay,
            None if record.to_date.keys().any(is_followed_up) => Self::FollowedUp,
            None => Self::Proposal,
        }
    }

    /// The view of the reader's own year that shows the same.
    pub(super) fn own_view(self) -> Option<FollowUpTab> {
        match self {
            Self::Proposal => None,
            Self::FollowedUp => Some(FollowUpTab::Status),
            Self::ToPlay | Self::Played => Some(FollowUpTab::Play),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::follow_up::record::{Pace, Play, Role};
    use model::money::Money;
    use model::municipality::CommitteeIx;

    fn reported(months: &[Month]) -> YearRecord {
        let line = Line::Committee(CommitteeIx(0));
        let to_date = months.iter().map(|month| ((line, *month), Money::ZERO)).collect();
        YearRecord { to_date, ..YearRecord::default() }
    }

    fn game(at: Option<Month>) -> YearRecord {
        let play = Play { seed: 7, pace: Pace::FourStops, role: Role::All, at };
        YearRecord { play: Some(play), ..reported(&[Month::August]) }
    }

    #[test]
    fn the_page_of_a_link_is_about_the_year_of_an_adopted_budget_and_otherwise_about_the_proposal() {
        for (record, subject) in [
            (YearRecord::default(), Subject::Proposal),
            (reported(&[Month::January, Month::June]), Subject::Proposal),
            (reported(&[Month::July, Month::August]), Subject::FollowedUp),
            (game(None), Subject::ToPlay),
            (game(Some(Month::April)), Subject::Played),
            (game(Some(Month::December)), Subject::Played),
        ] {
            assert_eq!(Subject::new(Stage::Adopted, &record), subject, "{record:?}");
            assert_eq!(Subject::new(Stage::BoardProposal, &record), Subject::Proposal, "{record:?}");
        }
    }
}
