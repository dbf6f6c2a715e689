//! The names in tables, which the caller gives in the reader's language.

use model::changes;
use model::distribution::Policy;
use model::figure::Quality;
use model::goals::{AreaIx, GoalIx};
use model::label::{Label, Unit};
use model::municipality::{Committee, CommitteeIx};
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
    /// Grant less the start grant.
    Change,
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

/// The names of columns and rows.
pub trait Words {
    /// A heading.
    fn heading(&self, heading: Heading) -> String;
    /// A committee.
    fn committee(&self, c: CommitteeIx, committee: &Committee) -> String;
    /// A goal area.
    fn area(&self, area: AreaIx) -> String;
    /// A goal.
    fn goal(&self, goal: GoalIx) -> String;
    /// A number, with the committee or goal that it belongs to.
    fn label(&self, label: Label) -> String;
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
