//! The provisions that the making of a budget, a year's follow-up and its measures rest on.

use std::fmt;

use crate::keyed::keyed_enum;

/// A law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Law {
    /// Kommunallagen (2017:725), KL.
    LocalGovernment,
    /// Lag (2018:597) om kommunal bokföring och redovisning, LKBR.
    Accounting,
    /// Lag (1965:269) med särskilda bestämmelser om kommuns och annan menighets utdebitering av skatt.
    TaxPayments,
}

impl Law {
    /// What it is called in a reference. It is Swedish in every language.
    #[must_use]
    pub const fn abbreviation(self) -> &'static str {
        match self {
            Self::LocalGovernment => "KL",
            Self::Accounting => "LKBR",
            Self::TaxPayments => "L 1965:269",
        }
    }
}

keyed_enum! {
    /// A provision. Its word is the chapter and the section, or the section alone of a law without chapters.
    pub enum Provision {
        /// No decision against the members of a municipality has effect for the time before it.
        NoRetroactiveDecision = "2:4",
        /// The council decides on goals, budget, tax and fees.
        CouncilDecides = "5:1",
        /// A matter is prepared before the council decides it, and the executive board always gets to comment (to 5:28).
        Preparation = "5:26",
        /// The executive board leads, and has supervision over the committees.
        BoardLeads = "6:1",
        /// Each committee is responsible for its own area.
        CommitteeResponsibility = "6:6",
        /// The budget states the tax rate and the grants.
        BudgetContent = "11:6",
        /// The executive board makes its proposal before the end of October, with special reasons in November; of the tax rate in October.
        BoardProposalDate = "11:8",
        /// The council adopts the budget, and with it the tax rate, before the end of November.
        BudgetDate = "11:10",
        /// For special reasons the budget can wait until December.
        LaterBudgetDate = "11:11",
        /// A deficit is restored within three years.
        RestoreDeficit = "11:12",
        /// A spending decision during the year states how it is financed.
        SpendingDecision = "11:15",
        /// The council treats at least one interim report.
        InterimReport = "11:16",
        /// The period of an interim report.
        InterimPeriod = "13:1",
        /// Skatteverket tells each municipality its estimated taxable incomes by 10 September (second paragraph).
        TaxableIncomes = "3 §",
        /// The government fixes the factors of projection in September; in a year of an election it can change them until a week after the
        /// budget bill (third paragraph).
        ProjectionFactors = "4 §",
    }
}

impl Provision {
    /// The law that it is part of.
    #[must_use]
    pub fn law(self) -> Law {
        match self {
            Self::NoRetroactiveDecision
            | Self::CouncilDecides
            | Self::Preparation
            | Self::BoardLeads
            | Self::CommitteeResponsibility
            | Self::BudgetContent
            | Self::BoardProposalDate
            | Self::BudgetDate
            | Self::LaterBudgetDate
            | Self::RestoreDeficit
            | Self::SpendingDecision
            | Self::InterimReport => Law::LocalGovernment,
            Self::InterimPeriod => Law::Accounting,
            Self::TaxableIncomes | Self::ProjectionFactors => Law::TaxPayments,
        }
    }
}

/// As it is referred to: "KL 11:10".
impl fmt::Display for Provision {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} {}", self.law().abbreviation(), self.key())
    }
}
