//! The provisions that a year's follow-up and measures rest on.

use crate::keyed::keyed_enum;

/// A law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Law {
    /// Kommunallagen (2017:725), KL.
    LocalGovernment,
    /// Lag (2018:597) om kommunal bokföring och redovisning, LKBR.
    Accounting,
}

keyed_enum! {
    /// A provision. Its word is the chapter and the section.
    pub enum Provision {
        /// No decision against the members of a municipality has effect for the time before it.
        NoRetroactiveDecision = "2:4",
        /// The council decides on goals, budget, tax and fees.
        CouncilDecides = "5:1",
        /// The executive board leads, and has supervision over the committees.
        BoardLeads = "6:1",
        /// Each committee is responsible for its own area.
        CommitteeResponsibility = "6:6",
        /// The budget states the tax rate and the grants.
        BudgetContent = "11:6",
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
    }
}

impl Provision {
    /// The law that it is part of.
    #[must_use]
    pub fn law(self) -> Law {
        match self {
            Self::NoRetroactiveDecision
            | Self::CouncilDecides
            | Self::BoardLeads
            | Self::CommitteeResponsibility
            | Self::BudgetContent
            | Self::BudgetDate
            | Self::LaterBudgetDate
            | Self::RestoreDeficit
            | Self::SpendingDecision
            | Self::InterimReport => Law::LocalGovernment,
            Self::InterimPeriod => Law::Accounting,
        }
    }
}
