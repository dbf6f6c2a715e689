//! The views of the page that follows up the year.

/// The views of the page that follows up the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FollowUpTab {
    /// Where the budget stands.
    #[default]
    Status,
    /// What has been reported.
    Outturn,
    /// Measures.
    Measures,
    /// The state of the goals.
    Goals,
    /// What happened, month by month.
    Log,
    /// The year as a game.
    Play,
    /// The sizes that the year is computed by.
    Assumptions,
}

impl FollowUpTab {
    /// All views, in the order in which they are shown.
    pub const ALL: [Self; 7] =
        [Self::Status, Self::Outturn, Self::Measures, Self::Goals, Self::Log, Self::Play, Self::Assumptions];

    /// Its word in the address.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Status => "laget",
            Self::Outturn => "utfall",
            Self::Measures => "atgarder",
            Self::Goals => "mal",
            Self::Log => "logg",
            Self::Play => "spela",
            Self::Assumptions => "antaganden",
        }
    }

    /// The view with this word.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tab| tab.key() == key)
    }
}
