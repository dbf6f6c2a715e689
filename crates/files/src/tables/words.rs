//! The names in tables, which the caller gives in the reader's language.

use model::changes;
use model::distribution::Policy;
use model::figure::Quality;
use model::goals::{AreaIx, GoalIx};
use model::items::ItemDuration;
use model::label::{Label, Unit};
use model::municipality::{Committee, CommitteeIx, FeeIx};
use model::scenario::FrameRule;

/// Headings of columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heading {
    /// The name of a scenario.
    Scenario,
    /// The year.
    Year,
    /// A committee.
    Committee,
    /// The name of a row.
    Row,
    /// The unit of the row's numbers.
    Unit,
    /// Grant in the start state.
    StartGrant,
    /// Grant.
    Grant,
    /// What index, volume and efficiency change a grant by.
    TechnicalChange,
    /// What fees that are changed replace of a grant: negative where they are higher.
    ReplacedByFees,
    /// The own change of a grant, less the items that are a part of it.
    OwnChangeBeyondItems,
    /// The budget items of a committee.
    Items,
    /// A committee's share of the room.
    RoomShare,
    /// What a lock changes a grant by, or that it cannot be below 0.
    LockOrFloor,
    /// A number less that of the start state.
    Change,
    /// A number in the start state.
    Start,
    /// A number in the scenario.
    Now,
    /// A fee.
    Fee,
    /// Whether a legal ceiling limits a fee.
    AtCeiling,
    /// A budget item.
    Item,
    /// The amount of a budget item.
    Amount,
    /// Whether a budget item counts.
    Counts,
    /// Whether a budget item goes on.
    Duration,
    /// Need.
    Need,
    /// Fees.
    Fees,
    /// Grant less need.
    Gap,
    /// A goal area.
    Area,
    /// A goal.
    Goal,
    /// Quality of a number.
    Quality,
    /// Whether it is locked.
    Locked,
    /// A note.
    Note,
    /// In the start state.
    From,
    /// In the scenario.
    To,
    /// Effect of a change on the pool.
    BringsPool,
    /// Effect of a change on the grant of its committee.
    BringsGrant,
    /// Effect of a change on the need.
    BringsNeed,
    /// Effect of a change on the result.
    BringsResult,
    /// A difference from the first scenario.
    Difference,
    /// A difference in per cent.
    Percent,
    /// A difference per inhabitant.
    PerInhabitant,
}

impl Heading {
    /// The unit of all numbers below it. None where they have different units, or none.
    #[must_use]
    pub fn unit(self) -> Option<Unit> {
        match self {
            Self::StartGrant
            | Self::Grant
            | Self::TechnicalChange
            | Self::ReplacedByFees
            | Self::OwnChangeBeyondItems
            | Self::Items
            | Self::RoomShare
            | Self::LockOrFloor
            | Self::Change
            | Self::Start
            | Self::Now
            | Self::Amount
            | Self::Need
            | Self::Fees
            | Self::Gap
            | Self::BringsPool
            | Self::BringsGrant
            | Self::BringsNeed
            | Self::BringsResult => Some(Unit::Kronor),
            Self::Scenario
            | Self::Year
            | Self::Committee
            | Self::Row
            | Self::Unit
            | Self::Fee
            | Self::AtCeiling
            | Self::Item
            | Self::Counts
            | Self::Duration
            | Self::Area
            | Self::Goal
            | Self::Quality
            | Self::Locked
            | Self::Note
            | Self::From
            | Self::To
            | Self::Difference
            | Self::Percent
            | Self::PerInhabitant => None,
        }
    }
}

/// The names of columns and rows.
pub trait Words {
    /// A heading.
    fn heading(&self, heading: Heading) -> String;
    /// The name of a column with the unit of its numbers.
    fn in_unit(&self, name: String, unit: Unit) -> String {
        format!("{name}, {}", self.unit(unit))
    }
    /// A committee.
    fn committee(&self, c: CommitteeIx, committee: &Committee) -> String;
    /// A goal area.
    fn area(&self, area: AreaIx) -> String;
    /// A goal.
    fn goal(&self, goal: GoalIx) -> String;
    /// A number, with the committee or goal that it belongs to.
    fn label(&self, label: Label) -> String;
    /// A fee.
    fn fee(&self, c: CommitteeIx, fee: FeeIx) -> String {
        self.label(Label::Fee(c, fee))
    }
    /// The name of a row that is a part of a sum above it.
    fn part(&self, name: &str) -> String {
        name.to_owned()
    }
    /// Whether something is so.
    fn yes_no(&self, is_so: bool) -> String;
    /// Whether a budget item goes on.
    fn duration(&self, duration: ItemDuration) -> String;
    /// A row of the list of changes.
    fn row(&self, row: changes::ChangedRow) -> String;
    /// A goal's share of a committee's grant.
    fn share(&self, c: CommitteeIx, goal: GoalIx) -> String;
    /// A quality.
    fn quality(&self, quality: Quality) -> String;
    /// A heading of a column of a [`super::Table`].
    fn view_heading(&self, heading: &str) -> String {
        heading.to_owned()
    }
    /// The word for what is locked.
    fn locked(&self) -> String;
    /// A policy.
    fn policy(&self, policy: Policy) -> String;

    /// Whether index, volume and efficiency move the frames.
    fn frame_rule(&self, rule: FrameRule) -> String;
    /// A unit.
    fn unit(&self, unit: Unit) -> String;
    /// Why there is no number: it is out of range.
    fn out_of_range(&self) -> String;
    /// Why there is no number: a scenario does not have it.
    fn missing_value(&self) -> String;
}
