//! The texts of a scenario as a proposal: author, introduction, and the wording of goals and missions where it is not the file's.
//!
//! No number is computed from a text. What missions decide is which goals a committee serves: [`set_text`] writes that into the
//! scenario's goal shares, from which the model divides the grants.

mod goals_served;

use super::goals::{Goal, GoalIx, Mission};
use super::municipality::{CommitteeIx, Municipality};
use super::vec_map::VecMap;

pub use goals_served::{OtherGoals, goals_served, set_text};

/// A part of the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextPart {
    /// Who makes the proposal, such as a party.
    Author,
    /// The introduction, in paragraphs that an empty line divides.
    Introduction,
    /// The wording of a goal.
    Goal(GoalIx),
    /// A mission of the file, by its index among the goal's missions.
    Mission(GoalIx, u16),
    /// A mission of the scenario's own, by a number that no other one of the goal has. They stand in the order of their numbers.
    OwnMission(GoalIx, u64),
}

/// A text that the user has set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnText {
    /// The text.
    Written {
        /// The text, which is not blank.
        text: String,
        /// The committees that carry out the mission. None where they are the file's, and for what is no mission.
        committees: Option<Vec<CommitteeIx>>,
    },
    /// The goal, or the mission of the file, is no part of the proposal.
    LeftOut {
        /// What the user had written, which comes back with it. None where it was worded as in the file.
        text: Option<String>,
        /// The committees that the user had chosen for the mission.
        committees: Option<Vec<CommitteeIx>>,
    },
}

/// The texts that the user has set. A part without an entry is as in the file.
pub type Texts = VecMap<TextPart, OwnText>;

const AUTHOR: &str = "author";
const INTRODUCTION: &str = "introduction";

impl TextPart {
    /// The goal that it belongs to, if it belongs to one.
    #[must_use]
    pub fn goal(self) -> Option<GoalIx> {
        match self {
            Self::Author | Self::Introduction => None,
            Self::Goal(g) | Self::Mission(g, _) | Self::OwnMission(g, _) => Some(g),
        }
    }

    /// The longest text, characters.
    #[must_use]
    pub fn longest(self) -> usize {
        match self {
            Self::Author => 120,
            Self::Introduction => 6_000,
            Self::Goal(_) | Self::Mission(..) | Self::OwnMission(..) => 300,
        }
    }

    /// Whether `text` can be set.
    #[must_use]
    pub fn accepts(self, text: &OwnText) -> bool {
        match text {
            OwnText::LeftOut { text, committees } => {
                matches!(self, Self::Goal(_) | Self::Mission(..))
                    && match text {
                        Some(text) => self.accepts_written(text, committees.is_some()),
                        None => committees.is_none(),
                    }
            }
            OwnText::Written { text, committees } => self.accepts_written(text, committees.is_some()),
        }
    }

    fn accepts_written(self, text: &str, has_committees: bool) -> bool {
        let fits = match self {
            Self::Author | Self::Introduction | Self::Goal(_) => !has_committees,
            Self::Mission(..) => true,
            Self::OwnMission(..) => has_committees,
        };
        fits && !text.trim().is_empty() && text.chars().count() <= self.longest()
    }

    /// Its key in files. None for a goal or mission that `municipality` does not have.
    #[must_use]
    pub fn key(self, municipality: &Municipality) -> Option<String> {
        let goal = |goal: GoalIx| municipality.goal(goal);
        Some(match self {
            Self::Author => AUTHOR.to_owned(),
            Self::Introduction => INTRODUCTION.to_owned(),
            Self::Goal(g) => ["goal:", &goal(g)?.id].concat(),
            Self::Mission(g, mission) => {
                let goal = goal(g)?;
                ["mission:", &goal.id, ":", &goal.missions.get(usize::from(mission))?.id].concat()
            }
            Self::OwnMission(g, number) => ["own_mission:", &goal(g)?.id, ":", &number.to_string()].concat(),
        })
    }

    /// The part with this key in `municipality`.
    #[must_use]
    pub fn from_key(key: &str, municipality: &Municipality) -> Option<Self> {
        match key {
            AUTHOR => return Some(Self::Author),
            INTRODUCTION => return Some(Self::Introduction),
            _ => {}
        }
        let (kind, rest) = key.split_once(':')?;
        let (goal, mission) =
            rest.split_once(':').map_or((rest, None), |(goal, mission)| (goal, Some(mission)));
        let (g, goal) = (0..).map(GoalIx).zip(&municipality.goals).find(|(_, found)| found.id == goal)?;
        match (kind, mission) {
            ("goal", None) => Some(Self::Goal(g)),
            ("mission", Some(id)) => {
                let mission = (0..).zip(&goal.missions).find(|(_, mission)| mission.id == id);
                mission.map(|(mission, _)| Self::Mission(g, mission))
            }
            ("own_mission", Some(number)) => {
                let read = number.parse::<u64>().ok()?;
                // Other spellings of the number would be other keys for the same part.
                (read.to_string() == number).then_some(Self::OwnMission(g, read))
            }
            _ => None,
        }
    }
}

/// The text that the user has written for `part`, also where it is left out.
#[must_use]
pub fn written(texts: &Texts, part: TextPart) -> Option<&str> {
    match texts.get(&part)? {
        OwnText::Written { text, .. } => Some(text),
        OwnText::LeftOut { text, .. } => text.as_deref(),
    }
}

/// Whether `part` is left out of the proposal.
#[must_use]
pub fn is_left_out(texts: &Texts, part: TextPart) -> bool {
    matches!(texts.get(&part), Some(OwnText::LeftOut { .. }))
}

/// A mission as a scenario has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProposedMission<'a> {
    /// Which one it is.
    pub part: TextPart,
    /// The mission of the file. None for one of the scenario's own.
    pub file: Option<&'a Mission>,
    /// The user's wording. None where it is the file's.
    pub own: Option<&'a str>,
    /// The committees that carry it out.
    pub committees: &'a [CommitteeIx],
    /// Whether it is left out of the proposal.
    pub is_left_out: bool,
}

/// The missions of the goal `g`: the file's, those that are left out among them, then the scenario's own.
#[must_use]
pub fn missions<'a>(goal: &'a Goal, g: GoalIx, texts: &'a Texts) -> Vec<ProposedMission<'a>> {
    let mut all = Vec::new();
    for (index, mission) in (0..).zip(&goal.missions) {
        let part = TextPart::Mission(g, index);
        let own_committees = match texts.get(&part) {
            Some(OwnText::Written { committees, .. } | OwnText::LeftOut { committees, .. }) => {
                committees.as_deref()
            }
            None => None,
        };
        all.push(ProposedMission {
            part,
            file: Some(mission),
            own: written(texts, part),
            committees: own_committees.unwrap_or(&mission.committees),
            is_left_out: is_left_out(texts, part),
        });
    }
    for (part, text) in texts.iter() {
        if let (TextPart::OwnMission(of, _), OwnText::Written { text, committees }) = (part, text)
            && *of == g
        {
            all.push(ProposedMission {
                part: *part,
                file: None,
                own: Some(text),
                committees: committees.as_deref().unwrap_or_default(),
                is_left_out: false,
            });
        }
    }
    all
}

/// A number for another mission of the scenario's own of the goal `g`: `wanted` or, where that is taken, the next free one.
#[must_use]
pub fn free_mission_number(texts: &Texts, g: GoalIx, wanted: u64) -> u64 {
    let is_free = |number: &u64| !texts.contains_key(&TextPart::OwnMission(g, *number));
    (wanted..=u64::MAX).find(is_free).unwrap_or(wanted)
}
