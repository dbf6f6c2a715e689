//! The labels and units of the numbers in a calculation.

use super::goals::{AreaIx, GoalIx};
use super::lever::Lever;
use super::municipality::{CommitteeIx, FeeIx};
use super::rows::RevenueRow;

/// The unit of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Kronor.
    Kronor,
    /// Kronor per 100 kronor of taxable income.
    PerHundred,
    /// Per cent.
    Percent,
    /// A factor, 1 being no change.
    Factor,
    /// Persons.
    Persons,
    /// Kronor per inhabitant.
    PerInhabitant,
}

/// Whether a number belongs to the start state or to the scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// The start state.
    Start,
    /// The scenario.
    Now,
}

/// The label of a number in the calculation. `i18n` has the names for readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// The number of the user's setting of a lever.
    Setting(Lever),
    /// A revenue row; for the tax base the projected one.
    Row(RevenueRow),
    /// Tax base of the assessment.
    AssessedTaxBase,
    /// Projection factor.
    ProjectionFactor,
    /// Preliminary municipal tax.
    PreliminaryTax,
    /// Final settlement.
    FinalSettlement,
    /// Tax revenue.
    TaxRevenue,
    /// Population on 1 November of the year before.
    Population,
    /// Inhabitants at the end of the year.
    Inhabitants,
    /// The nation's mean tax base per inhabitant.
    MeanTaxBase,
    /// Guarantee level.
    GuaranteeLevel,
    /// Tax base that the income equalisation guarantees.
    GuaranteedTaxBase,
    /// Guaranteed tax base less the municipality's own.
    MissingTaxBase,
    /// The county's rate in the income equalisation.
    CountyRate,
    /// Income equalisation by law.
    IncomeEqualisationByLaw,
    /// Total equalisation.
    Equalisation,
    /// Tax, equalisation, property fee and other general grants.
    TaxAndGeneralGrants,
    /// Surplus target, per cent.
    SurplusTarget,
    /// The pool: the total that the council can give as grants.
    Pool,
    /// Gross cost before index and volume.
    GrossCost(CommitteeIx),
    /// Index.
    Index(CommitteeIx),
    /// Volume.
    Volume(CommitteeIx),
    /// Cost after index and volume.
    Cost(CommitteeIx),
    /// Efficiency demand.
    Efficiency(CommitteeIx),
    /// One fee.
    Fee(CommitteeIx, FeeIx),
    /// The legal ceiling of one fee.
    FeeCeiling(CommitteeIx, FeeIx),
    /// Per cent by which one fee can be raised under its ceiling.
    FeeHeadroom(CommitteeIx, FeeIx),
    /// Total fees.
    Fees(CommitteeIx),
    /// One state grant.
    StateGrant(CommitteeIx, u16),
    /// Total state grants.
    StateGrants(CommitteeIx),
    /// Other income.
    OtherIncome(CommitteeIx),
    /// Need: cost less own income.
    Need(CommitteeIx),
    /// Grant in the start state.
    StartGrant(CommitteeIx),
    /// Grant that a fee rise frees.
    Freed(CommitteeIx),
    /// The user's own change of the grant.
    OwnChange(CommitteeIx),
    /// Grant before the room is distributed.
    GrantBeforeDistribution(CommitteeIx),
    /// Grant in the start state times weight.
    WeightedStartGrant(CommitteeIx),
    /// The committee's part of the room.
    RoomShare(CommitteeIx),
    /// Grant.
    Grant(CommitteeIx),
    /// Grant less that of the start state.
    GrantChange(CommitteeIx),
    /// Grant less need.
    Gap(CommitteeIx),
    /// Savings demand: the gap where it is negative.
    SavingsDemand(CommitteeIx),
    /// Total grants.
    Grants,
    /// Room to distribute.
    Room,
    /// The part of the pool that is not distributed.
    Undistributed,
    /// Result.
    Result,
    /// Result in per cent of tax and general grants.
    ResultShare,
    /// Result if the gaps are not closed.
    ResultIfGapsRemain,
    /// The pool less the pool of the start state.
    PoolChange,
    /// Tax revenue per inhabitant.
    TaxPerInhabitant,
    /// Tax revenue per inhabitant less that of the start state.
    TaxPerInhabitantChange,
    /// Weight of a goal among a committee's goals.
    GoalShare(CommitteeIx, GoalIx),
    /// The part of a committee's grant that serves a goal.
    GoalPart(CommitteeIx, GoalIx),
    /// Total money for a goal.
    Goal(GoalIx),
    /// A goal's money less that of the start state.
    GoalChange(GoalIx),
    /// Total money for a goal area.
    Area(AreaIx),
    /// An area's money less that of the start state.
    AreaChange(AreaIx),
}
