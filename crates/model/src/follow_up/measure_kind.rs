//! The kinds of measure that a committee, the executive board or the council can take in the year.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// A kind of measure. A rise of the tax is none: the rate holds for the year (kommunallagen 11:6, 11:10-11).
    pub enum MeasureKind {
        /// Each vacant post is considered before it is filled (vakansprövning, anställningsstopp).
        HiringRestraint = "hiring_restraint",
        /// No purchases, courses and travel that can wait.
        SpendingStop = "spending_stop",
        /// Fewer substitutes, less overtime.
        FewerSubstitutes = "fewer_substitutes",
        /// Fewer nurses hired from agencies.
        FewerAgencyNurses = "fewer_agency_nurses",
        /// Cheaper placements, such as family homes instead of institutions.
        CheaperPlacements = "cheaper_placements",
        /// Contracts, purchases and vehicles negotiated and coordinated anew.
        Renegotiation = "renegotiation",
        /// Fewer units or classes, larger groups.
        FewerUnits = "fewer_units",
        /// Fewer posts, by notice.
        FewerPosts = "fewer_posts",
        /// What the law does not require is ended.
        EndVoluntary = "end_voluntary",
        /// A higher fee.
        FeeRise = "fee_rise",
        /// Upkeep and projects are postponed.
        PostponeUpkeep = "postpone_upkeep",
        /// Premises are given up.
        LeavePremises = "leave_premises",
        /// Money is moved within the committee.
        Reallocation = "reallocation",
        /// The council is asked for more money (hemställan om tilläggsanslag).
        MoneyRequest = "money_request",
        /// The executive board gives money of the central reserve.
        CentralReserve = "central_reserve",
    }
}
