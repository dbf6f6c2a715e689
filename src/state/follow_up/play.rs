//! The year as a game.

use super::FollowUpEditor;
use crate::state::undo::Action;
use model::follow_up::record::{Pace, Play, Role};
use model::follow_up::{Month, RecordPart};

/// What a player does to the game itself; what is decided in it is decided with [`FollowUpEditor`]. A handle: copies are the same.
///
/// As there, nothing is done and false is returned where the open scenario is not adopted.
#[derive(Debug, Clone, Copy)]
pub struct PlayEditor {
    follow_up: FollowUpEditor,
}

#[expect(clippy::must_use_candidate, reason = "a view offers the verbs only where they can be done")]
impl PlayEditor {
    pub(in crate::state) fn new(follow_up: FollowUpEditor) -> Self {
        Self { follow_up }
    }

    /// The game. Tracks the scenario.
    #[must_use]
    pub fn game(self) -> Option<Play> {
        self.follow_up.record(|record| record.play)
    }

    /// Starts a game, before its first stop, without decisions: those that there are belong to a reported year or to another game
    /// ([`YearRecord::has_decisions`]), and come back when the step is undone.
    ///
    /// [`YearRecord::has_decisions`]: model::follow_up::YearRecord::has_decisions
    pub fn start(self, seed: u32, pace: Pace, role: Role) -> bool {
        self.follow_up.change(Action::Set, RecordPart::Play, None, |record| {
            record.drop_decisions_after(None);
            record.play = Some(Play { seed, pace, role, at: None });
        })
    }

    /// Goes to a stop, or to before the first. On the way back what was decided after it is dropped, so that it is decided again. On the
    /// way on nothing is: the council can have decided something for a later month.
    pub fn go_to(self, stop: Option<Month>) -> bool {
        self.follow_up.change(Action::Move, RecordPart::Play, None, |record| {
            let Some(play) = &mut record.play else { return };
            let goes_back = stop < play.at;
            play.at = stop;
            if goes_back {
                record.drop_decisions_after(stop);
            }
        })
    }

    /// Ends the game, and drops what was decided in it.
    pub fn end(self) -> bool {
        self.follow_up.change(Action::Remove, RecordPart::Play, None, |record| {
            if record.play.take().is_some() {
                record.drop_decisions_after(None);
            }
        })
    }
}
