//! What each role of a played year sees and may do. Stopping, going on and stepping back belong to the game, and so to everyone.

use super::drawn::PlayedEvent;
use super::setup::Setup;
use crate::follow_up::line::Line;
use crate::follow_up::measure_kind::MeasureKind;
use crate::follow_up::measures::Decider;
use crate::follow_up::record::{Assessed, Role, YearRecord};
use crate::follow_up::rules::Rules;
use crate::follow_up::year::Year;
use crate::money::Money;
use crate::municipality::{CommitteeIx, Municipality};
use crate::outcome::Outcome;

/// A body of the municipality that decides something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// A committee: its own services (kommunallagen 6:6).
    Committee(CommitteeIx),
    /// The executive board: it leads, and supervises the committees (kommunallagen 6:1, 6:11-13).
    ExecutiveBoard,
    /// The council: budget, tax and fees (kommunallagen 5:1).
    Council,
}

/// Who plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Player {
    /// The role.
    pub role: Role,
    /// The executive board's own committee, which its role plays too.
    pub executive_board: Option<CommitteeIx>,
    /// Whether the year is played to its end. Then every role sees all of it; what it may do stays the same.
    pub is_played_out: bool,
}

/// The body that decides a measure of `kind` for `committee`. A request for more money is made by the committee
/// ([`Player::may_request`]), and answered by the council.
fn decides(kind: MeasureKind, committee: CommitteeIx) -> Body {
    match kind.decider() {
        Decider::Committee => Body::Committee(committee),
        Decider::ExecutiveBoard => Body::ExecutiveBoard,
        Decider::Council => Body::Council,
    }
}

impl Player {
    /// Whoever follows up a year that is not played: sees and may do all.
    pub const NO_GAME: Self = Self { role: Role::All, executive_board: None, is_played_out: false };

    /// The player of the year of `record`, the budget of which is the first year of `outcome`.
    #[must_use]
    pub fn new(municipality: &Municipality, outcome: &Outcome, record: &YearRecord, rules: &Rules) -> Self {
        let Some(play) = record.play else { return Self::NO_GAME };
        let setup = Setup::new(municipality, &Year::new(municipality, outcome, record, rules));
        let is_played_out = play.is_played_out();
        Self { role: play.role, executive_board: setup.executive_board, is_played_out }
    }

    /// Whether the player decides for `body`.
    #[must_use]
    pub fn acts_for(self, body: Body) -> bool {
        match self.role {
            Role::Committee(own) => body == Body::Committee(own),
            Role::ExecutiveBoard => {
                let own = self.executive_board.map(Body::Committee);
                body == Body::ExecutiveBoard || Some(body) == own
            }
            Role::Council => body == Body::Council,
            Role::All => true,
        }
    }

    /// The committee whose figures are all that the player sees while the game runs. None of one who sees the whole municipality: its
    /// result, and what is judged of all committees together.
    #[must_use]
    pub fn sees_only(self) -> Option<CommitteeIx> {
        match self.role {
            Role::Committee(own) => (!self.is_played_out).then_some(own),
            Role::ExecutiveBoard | Role::Council | Role::All => None,
        }
    }

    /// Whether the player sees budget, outturn and forecast of `line`: a committee its own, the others all.
    #[must_use]
    pub fn sees(self, line: Line) -> bool {
        self.sees_only().is_none_or(|own| line == Line::Committee(own))
    }

    /// Whether the player is told of `event` when it is known: where it meets a line that the player sees.
    #[must_use]
    pub fn sees_event(self, event: &PlayedEvent) -> bool {
        event.amounts.keys().any(|line| self.sees(*line))
    }

    /// What `event` brings the lines that the player sees, of what goes on in a full year; negative: it costs.
    #[must_use]
    pub fn amount_of(self, event: &PlayedEvent) -> Money {
        let seen = event.amounts.iter().filter(|(line, _)| self.sees(**line));
        seen.map(|(_, amount)| *amount).sum::<Money>()
    }

    /// Whether the player may replace the forecast of `line` by one of its own.
    #[must_use]
    pub fn may_forecast(self, line: Line) -> bool {
        match line {
            Line::Committee(c) => self.acts_for(Body::Committee(c)),
            Line::TaxAndGrants | Line::FinancialNet | Line::Central => self.acts_for(Body::ExecutiveBoard),
        }
    }

    /// Whether the player may decide a measure of `kind` for `committee`.
    #[must_use]
    pub fn may_decide(self, kind: MeasureKind, committee: CommitteeIx) -> bool {
        self.acts_for(decides(kind, committee))
    }

    /// Whether the player may ask the council for more money for `committee`.
    #[must_use]
    pub fn may_request(self, committee: CommitteeIx) -> bool {
        self.acts_for(Body::Committee(committee))
    }

    /// Whether the player may grant or refuse requests for more money (kommunallagen 5:1, 11:15).
    #[must_use]
    pub fn may_answer_requests(self) -> bool {
        self.acts_for(Body::Council)
    }

    /// Whether the player may give money of the central reserve, which the council has left to the executive board.
    #[must_use]
    pub fn may_give_from_reserve(self) -> bool {
        self.acts_for(Body::ExecutiveBoard)
    }

    /// Whether the player may say from which deficit on a committee has to act, and which committee need not: questions of principle, which
    /// are the council's (kommunallagen 5:1).
    #[must_use]
    pub fn may_set_duty(self) -> bool {
        self.acts_for(Body::Council)
    }

    /// Whether the player may judge `what` in a large follow-up: the executive board puts it before the council.
    #[must_use]
    pub fn may_assess(self, what: Assessed) -> bool {
        match what {
            Assessed::Goal(_) | Assessed::Services | Assessed::Finances => {
                self.acts_for(Body::ExecutiveBoard)
            }
        }
    }
}
