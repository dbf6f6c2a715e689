//! What a number is: its name in the calculation and the unit that it stands in.

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

/// Whether a number belongs to the start state or to what the scenario makes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// The start state.
    Start,
    /// The scenario.
    Now,
}

/// What a number in the calculation is. Design names first, Swedish in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// What the user set a lever to, or by how much.
    Setting(Lever),
    /// The number of a revenue row: the projected one for the tax base.
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
    /// Population on 1 November the year before.
    Population,
    /// Inhabitants at the end of the year.
    Inhabitants,
    /// The nation's mean tax base per inhabitant.
    MeanTaxBase,
    /// Guarantee level.
    GuaranteeLevel,
    /// Tax base that the equalisation guarantees.
    GuaranteedTaxBase,
    /// What the own base lacks of the guaranteed one.
    MissingTaxBase,
    /// The county's rate.
    CountyRate,
    /// Income equalisation by law.
    IncomeEqualisationByLaw,
    /// Equalisation in all.
    Equalisation,
    /// Tax, equalisation, property fee and other general grants.
    TaxAndGeneralGrants,
    /// Surplus target, per cent.
    SurplusTarget,
    /// The pool that the council gives from: municipal grant in all.
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
    /// The highest that the law allows of one fee.
    FeeCeiling(CommitteeIx, FeeIx),
    /// How many per cent a fee can be raised.
    FeeHeadroom(CommitteeIx, FeeIx),
    /// Fees in all.
    Fees(CommitteeIx),
    /// One state grant.
    StateGrant(CommitteeIx, u16),
    /// State grants in all.
    StateGrants(CommitteeIx),
    /// Other income.
    OtherIncome(CommitteeIx),
    /// What the committee needs.
    Need(CommitteeIx),
    /// Grant in the start state.
    StartGrant(CommitteeIx),
    /// Grant that a fee rise frees.
    Freed(CommitteeIx),
    /// The user's own change of the grant.
    OwnChange(CommitteeIx),
    /// Grant before the room is spread.
    BeforeSpreading(CommitteeIx),
    /// Grant in the start state times weight.
    WeightedStartGrant(CommitteeIx),
    /// Its part of the room.
    RoomShare(CommitteeIx),
    /// Grant.
    Grant(CommitteeIx),
    /// Grant less that of the start state.
    GrantChange(CommitteeIx),
    /// Grant less need.
    Gap(CommitteeIx),
    /// Savings demand: the gap where it is negative.
    SavingsDemand(CommitteeIx),
    /// Grants in all.
    Grants,
    /// Room to spread.
    Room,
    /// What is not distributed.
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
    /// What a committee's grant gives a goal.
    GoalPart(CommitteeIx, GoalIx),
    /// What a goal has in all.
    Goal(GoalIx),
    /// A goal's money less that of the start state.
    GoalChange(GoalIx),
    /// What a goal area has in all.
    Area(AreaIx),
    /// An area's money less that of the start state.
    AreaChange(AreaIx),
}
