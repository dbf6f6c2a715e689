//! Who answers for a line of the budget: kommunallagen (2017:725) 6:6 (committees) and 6:1 (executive board).
//!
//! The law names no amount from which a committee has to act, and no sanction. It has to see that its services follow the goals and
//! guidelines of the council, of which the budget is one. From which deficit that means measures is a rule of each municipality.

use super::provision::Provision;
use crate::follow_up::Line;
use crate::municipality::CommitteeIx;

/// Who answers for a line of the budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Responsible {
    /// The committee (6:6).
    Committee(CommitteeIx),
    /// The executive board (6:1), which leads the municipality's affairs.
    ExecutiveBoard,
}

impl Responsible {
    /// The provision that says so.
    #[must_use]
    pub fn provision(self) -> Provision {
        match self {
            Self::Committee(_) => Provision::CommitteeResponsibility,
            Self::ExecutiveBoard => Provision::BoardLeads,
        }
    }
}

/// Who answers for `line`.
#[must_use]
pub fn responsible_for(line: Line) -> Responsible {
    match line {
        Line::Committee(c) => Responsible::Committee(c),
        Line::TaxAndGrants | Line::FinancialNet | Line::Central => Responsible::ExecutiveBoard,
    }
}
