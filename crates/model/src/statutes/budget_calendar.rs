//! The days by which a budget has to be made. They are the law's, the same for every municipality: when a municipality in fact decides
//! stands in its file. Kommunallagen (2017:725) 11:8, 11:10 and 11:11; lag (1965:269) on the tax that municipalities levy (L65) 3 and 4 §§.

use super::provision::Provision;
use crate::date::Day;
use crate::follow_up::Month;
use crate::keyed::keyed_enum;

keyed_enum! {
    /// A day of the year before the budget year by which something must be done.
    pub enum Deadline {
        /// Skatteverket tells each municipality its estimated taxable incomes (L65 3 §).
        TaxableIncomes = "taxable_incomes",
        /// The government has fixed the factors by which the incomes are projected (L65 4 §).
        ProjectionFactors = "projection_factors",
        /// The executive board has made its proposal (KL 11:8). With special reasons the proposal can come in November, but the
        /// proposal of a tax rate cannot.
        BoardProposal = "board_proposal",
        /// In an election year the factors can be changed until a week after the budget bill (L65 4 §), which has to come by 15 November.
        ChangedFactors = "changed_factors",
        /// The council has adopted the budget, in an election year the newly elected council (KL 11:10); the tax rate in any case (KL 11:11).
        Council = "council",
        /// With special reasons the council adopts the budget in December, and may then change the tax rate (KL 11:11).
        CouncilWithReasons = "council_with_reasons",
    }
}

impl Deadline {
    /// The last day.
    #[must_use]
    pub const fn day(self) -> Day {
        match self {
            Self::TaxableIncomes => Day::of(Month::September, 10),
            Self::ProjectionFactors => Day::last_of(Month::September),
            Self::BoardProposal => Day::last_of(Month::October),
            Self::ChangedFactors => Day::of(Month::November, 22),
            Self::Council => Day::last_of(Month::November),
            Self::CouncilWithReasons => Day::last_of(Month::December),
        }
    }

    /// Where the law says so.
    #[must_use]
    pub const fn provision(self) -> Provision {
        match self {
            Self::TaxableIncomes => Provision::TaxableIncomes,
            Self::ProjectionFactors | Self::ChangedFactors => Provision::ProjectionFactors,
            Self::BoardProposal => Provision::BoardProposalDate,
            Self::Council => Provision::BudgetDate,
            Self::CouncilWithReasons => Provision::LaterBudgetDate,
        }
    }

    /// Whether the law has it in a year of this kind.
    #[must_use]
    pub const fn applies(self, is_election_year: bool) -> bool {
        match self {
            Self::ChangedFactors => is_election_year,
            Self::TaxableIncomes
            | Self::ProjectionFactors
            | Self::BoardProposal
            | Self::Council
            | Self::CouncilWithReasons => true,
        }
    }
}

/// Whether the councils are elected in `year`: every fourth year, among them 2022.
#[must_use]
pub const fn is_election_year(year: u16) -> bool {
    year.rem_euclid(4) == 2
}

/// The first year from `year` on in which the councils are elected, or are not.
#[must_use]
pub fn next_year(year: u16, is_election_year_wanted: bool) -> u16 {
    (year..=u16::MAX).find(|year| is_election_year(*year) == is_election_year_wanted).unwrap_or(year)
}
