//! What a year is played from: the budget.

use rust_decimal::Decimal;

use crate::follow_up::activity::{Activity, ActivityShares};
use crate::follow_up::line::Line;
use crate::follow_up::measures::Sizes;
use crate::follow_up::month::Month;
use crate::follow_up::rules::{RuleKey, Size};
use crate::follow_up::spread::Spread;
use crate::follow_up::year::Year;
use crate::money::Money;
use crate::municipality::{CommitteeIx, Municipality};

/// A committee of a played year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlayedCommittee {
    /// Its net cost by the budget that was adopted. Money that it is granted during the year changes its budget, not what things cost.
    pub budget: Money,
    /// The activities that its budget pays for. Empty where they are not known: then it meets neither drift nor events of an activity.
    pub activities: ActivityShares,
    /// How its cost is spread over the months.
    pub seasons: Spread,
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
    /// The setup of the budget that is followed up in `year`: what each line costs or brings if the year goes as planned.
    #[must_use]
    pub fn new(municipality: &Municipality, year: &Year<'_>) -> Self {
        let [figures, ..] = &municipality.years;
        let planned = |line| year.budget().planned(line);
        let committee = |(c, _)| PlayedCommittee {
            budget: planned(Line::Committee(c)),
            activities: year
                .conditions(c, Month::January)
                .map(|of| of.activities.clone())
                .unwrap_or_default(),
            seasons: year.seasons(Line::Committee(c)),
        };
        let committees: Vec<PlayedCommittee> = municipality.committees().map(committee).collect();
        Self {
            executive_board: Self::with_most_administration(&committees),
            committees,
            tax_and_grants: planned(Line::TaxAndGrants),
            financial_net: planned(Line::FinancialNet),
            central: planned(Line::Central),
            inhabitants: figures.inhabitants.value,
        }
    }

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

/// Low, typical and high of a size.
pub(super) fn range(sizes: Sizes<'_>, key: impl Fn(Size) -> RuleKey) -> [Decimal; Size::ALL.len()] {
    Size::ALL.map(|size| sizes.get(key(size)))
}
