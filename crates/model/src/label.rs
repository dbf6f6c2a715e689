//! The labels and units of the numbers in a calculation.

use super::goals::{AreaIx, GoalIx};
use super::items::ItemIx;
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
    /// Final settlement per inhabitant.
    FinalSettlementPerInhabitant,
    /// Adjustment item per inhabitant.
    AdjustmentPerInhabitant,
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
    /// Cost less the efficiency demand in per cent of it.
    CostAfterEfficiency(CommitteeIx),
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
    /// What index, volume and efficiency change the committee's frame by.
    TechnicalChange(CommitteeIx),
    /// The committee's frame: start grant and technical change.
    Frame(CommitteeIx),
    /// One budget item.
    Item(CommitteeIx, ItemIx),
    /// Total budget items.
    Items(CommitteeIx),
    /// Grant before the room is distributed.
    GrantBeforeDistribution(CommitteeIx),
    /// Grant in the start state times weight.
    WeightedStartGrant(CommitteeIx),
    /// The committee's part of what the decisions about other committees cost or free.
    DecisionShare(CommitteeIx),
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
    /// The change of the pool that no decision uses.
    LeftOver,
    /// What index, volume and efficiency add to the room, or take from it.
    TechnicalRoom,
    /// What items and own changes add to the room, or take from it.
    DecidedRoom,
    /// [`Self::TechnicalRoom`] and [`Self::DecidedRoom`] together.
    TechnicalAndDecidedRoom,
    /// The part of [`Self::TechnicalRoom`] that the decisions do not use.
    TechnicalRoomLeft,
    /// The part of [`Self::DecidedRoom`] that the technical changes do not pay.
    DecidedRoomLeft,
    /// The part of what is left over that stays in the result, since index, volume or efficiency causes it.
    Kept,
    /// Room to distribute.
    Room,
    /// The part of the room that the decisions cause: it is shared by the committees without decisions.
    RoomFromDecisions,
    /// The room less [`Self::RoomFromDecisions`].
    RoomForAll,
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
