//! What a year is played from: the budget, and the sizes.

use rust_decimal::Decimal;

use crate::follow_up::activity::{Activity, ActivityShares};
use crate::follow_up::line::Line;
use crate::follow_up::rules::{RuleKey, Rules, Size};
use crate::money::Money;
use crate::municipality::CommitteeIx;
use crate::vec_map::VecMap;

/// A committee of a played year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlayedCommittee {
    /// Its net cost by the budget that was adopted. Money that it is granted during the year changes its budget, not what things cost.
    pub budget: Money,
    /// The activities that its budget pays for. None: it costs a twelfth each month, and meets neither drift nor events of an activity.
    pub activities: ActivityShares,
}

/// The budget that a year is played from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setup {
    /// The committees, in the order of the municipality file.
    pub committees: Vec<PlayedCommittee>,
    /// The executive board's own committee. None: what meets it meets the central line.
    pub executive_board: Option<CommitteeIx>,
    /// Tax and general grants.
    pub tax_and_grants: Money,
    /// The financial net; positive: revenue.
    pub financial_net: Money,
    /// The net cost that no committee is responsible for.
    pub central: Money,
    /// Inhabitants, by whom a forecast of the tax base is counted.
    pub inhabitants: Decimal,
}

impl Setup {
    /// The committees with their indices.
    pub fn committees(&self) -> impl Iterator<Item = (CommitteeIx, &PlayedCommittee)> {
        (0..).map(CommitteeIx).zip(&self.committees)
    }

    /// All lines: the committees, then the others.
    pub fn lines(&self) -> impl Iterator<Item = Line> {
        self.committees().map(|(c, _)| Line::Committee(c)).chain(Line::SHARED)
    }

    /// The budget of `line`, with the sign of the line. 0 for a committee that there is not.
    #[must_use]
    pub fn budget(&self, line: Line) -> Money {
        match line {
            Line::Committee(c) => self.committees.get(usize::from(c.0)).map_or(Money::ZERO, |one| one.budget),
            Line::TaxAndGrants => self.tax_and_grants,
            Line::FinancialNet => self.financial_net,
            Line::Central => self.central,
        }
    }

    /// The line that pays for what meets the executive board.
    #[must_use]
    pub fn board_line(&self) -> Line {
        self.executive_board.map_or(Line::Central, Line::Committee)
    }

    /// The committee with most of the municipality's staff and leadership: the executive board, where nothing says which it is.
    #[must_use]
    pub fn with_most_administration(committees: &[PlayedCommittee]) -> Option<CommitteeIx> {
        let amount = |committee: &PlayedCommittee| {
            let share = committee.activities.get(&Activity::Administration)?;
            committee.budget.percent(*share).filter(|amount| *amount > Money::ZERO)
        };
        let amounts = (0..).map(CommitteeIx).zip(committees).filter_map(|(c, one)| Some((amount(one)?, c)));
        amounts.max_by_key(|(amount, _)| *amount).map(|(_, c)| c)
    }
}

/// The sizes that a year is played by: the reader's own, and otherwise those that the program comes with.
#[derive(Debug, Clone, Copy)]
pub struct Sizes<'a> {
    /// Those that the program comes with.
    pub rules: &'a Rules,
    /// The reader's own.
    pub own: &'a VecMap<RuleKey, Decimal>,
}

impl Sizes<'_> {
    /// The size of `key`; 0 where there is none.
    #[must_use]
    pub fn get(self, key: RuleKey) -> Decimal {
        self.rules.value(self.own, key)
    }

    /// Low, typical and high of a size.
    pub fn range(self, key: impl Fn(Size) -> RuleKey) -> [Decimal; Size::ALL.len()] {
        Size::ALL.map(|size| self.get(key(size)))
    }
}
