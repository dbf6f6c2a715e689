//! The lines of the budget that are followed up: the committees, and what belongs to none.

use crate::money::Money;
use crate::municipality::{CommitteeIx, Municipality};

/// A line of the year's budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Line {
    /// The net cost of a committee.
    Committee(CommitteeIx),
    /// Tax, equalisation, property fee and other general grants.
    TaxAndGrants,
    /// The financial net.
    FinancialNet,
    /// The net cost that no committee is responsible for, with the central reserve.
    Central,
}

impl Line {
    /// The lines that belong to no committee.
    pub const SHARED: [Self; 3] = [Self::TaxAndGrants, Self::FinancialNet, Self::Central];

    /// All lines of `municipality`: the committees in the order of the file, then the others.
    pub fn all(municipality: &Municipality) -> impl Iterator<Item = Self> {
        municipality.committees().map(|(c, _)| Self::Committee(c)).chain(Self::SHARED)
    }

    /// The committee that it belongs to. None for what belongs to none.
    #[must_use]
    pub fn committee(self) -> Option<CommitteeIx> {
        match self {
            Self::Committee(committee) => Some(committee),
            Self::TaxAndGrants | Self::FinancialNet | Self::Central => None,
        }
    }

    /// Whether its amounts are costs: then less than budgeted is better.
    #[must_use]
    pub fn is_cost(self) -> bool {
        match self {
            Self::Committee(_) | Self::Central => true,
            Self::TaxAndGrants | Self::FinancialNet => false,
        }
    }

    /// How much better than `budget` an outturn or a forecast of `amount` is.
    #[must_use]
    pub fn deviation(self, budget: Money, amount: Money) -> Money {
        if self.is_cost() { budget - amount } else { amount - budget }
    }

    /// What an amount of it adds to the result.
    #[must_use]
    pub fn in_result(self, amount: Money) -> Money {
        if self.is_cost() { -amount } else { amount }
    }

    /// Its key in files. None for a committee that `municipality` does not have.
    #[must_use]
    pub fn key(self, municipality: &Municipality) -> Option<String> {
        Some(match self {
            Self::Committee(c) => ["committee:", &municipality.committee(c)?.id].concat(),
            Self::TaxAndGrants => "tax_and_grants".to_owned(),
            Self::FinancialNet => "financial_net".to_owned(),
            Self::Central => "central".to_owned(),
        })
    }

    /// The line with this key in `municipality`.
    #[must_use]
    pub fn from_key(key: &str, municipality: &Municipality) -> Option<Self> {
        Self::all(municipality).find(|line| line.key(municipality).as_deref() == Some(key))
    }
}
