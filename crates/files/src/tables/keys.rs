//! Names that programs read: the same in every language, and those of scenario files where these have one.

use super::{Column, Words};
use model::changes::Row;
use model::distribution::Policy;
use model::figure::Quality;
use model::goals::{AreaIx, GoalIx};
use model::label::{Label, Unit};
use model::municipality::{Committee, CommitteeIx, Municipality};

/// The names that programs read.
#[derive(Debug, Clone, Copy)]
pub struct Keys<'a>(pub &'a Municipality);

impl Keys<'_> {
    fn of(self, name: &str, c: CommitteeIx) -> String {
        let id = self.0.committee(c).map(|committee| committee.id.as_str()).unwrap_or_default();
        format!("{name}:{id}")
    }
}

impl Words for Keys<'_> {
    fn column(&self, column: Column) -> String {
        match column {
            Column::Year => "year",
            Column::Committee => "committee",
            Column::Row => "row",
            Column::Unit => "unit",
            Column::Frame => "frame",
            Column::Grant => "grant",
            Column::Change => "change",
            Column::Need => "need",
            Column::Fees => "fees",
            Column::Gap => "gap",
            Column::Area => "area",
            Column::Goal => "goal",
            Column::Quality => "quality",
            Column::Locked => "lock",
            Column::From => "from",
            Column::To => "to",
            Column::BringsPool => "brings_pool",
            Column::BringsNeed => "brings_need",
            Column::BringsResult => "brings_result",
            Column::Difference => "difference",
            Column::Percent => "percent",
            Column::PerInhabitant => "per_inhabitant",
        }
        .to_owned()
    }

    fn committee(&self, _: CommitteeIx, committee: &Committee) -> String {
        committee.id.clone()
    }

    fn area(&self, area: AreaIx) -> String {
        self.0.areas.get(usize::from(area.0)).map(|area| area.id.clone()).unwrap_or_default()
    }

    fn goal(&self, goal: GoalIx) -> String {
        self.0.goal(goal).map(|goal| goal.id.clone()).unwrap_or_default()
    }

    fn label(&self, label: Label) -> String {
        let plain = match label {
            Label::Row(row) => row.definition().key,
            Label::TaxRevenue => "tax_revenue",
            Label::Equalisation => "equalisation",
            Label::Pool => "pool",
            Label::Grants => "grants",
            Label::Undistributed => "undistributed",
            Label::Result => "result",
            Label::ResultShare => "result_share",
            Label::ResultIfGapsRemain => "result_if_gaps_remain",
            Label::TaxPerInhabitant => "tax_per_inhabitant",
            Label::Grant(c) => return self.of("grant", c),
            Label::Fees(c) => return self.of("fees", c),
            Label::Need(c) => return self.of("need", c),
            Label::Gap(c) => return self.of("gap", c),
            Label::Goal(goal) => return format!("goal:{}", self.goal(goal)),
            Label::Area(area) => return format!("area:{}", self.area(area)),
            // No table has a row of another number.
            _ => "other",
        };
        plain.to_owned()
    }

    fn row(&self, row: Row) -> String {
        match row {
            Row::Lever(lever) => lever.key(self.0).unwrap_or_default(),
            Row::Policy => "policy".to_owned(),
            Row::Lock(c) => self.of("lock", c),
            Row::Shares(c) => self.of("shares", c),
        }
    }

    fn share(&self, c: CommitteeIx, goal: GoalIx) -> String {
        format!("{}:{}", self.of("shares", c), self.goal(goal))
    }

    fn quality(&self, quality: Quality) -> String {
        match quality {
            Quality::Published => "published",
            Quality::Derived => "derived",
            Quality::Estimate => "estimate",
            Quality::Assumption => "assumption",
        }
        .to_owned()
    }

    /// A heading of the page in small letters, with underscores for what is none.
    fn heading(&self, seen: &str) -> String {
        let letters =
            seen.to_lowercase().replace('%', " percent ").replace(['å', 'ä'], "a").replace('ö', "o");
        let words = letters.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join("_")
    }

    fn policy(&self, policy: Policy) -> String {
        match policy {
            Policy::Proportional => "proportional",
            Policy::KeepFrames => "keep_frames",
            Policy::ByNeed => "by_need",
            Policy::Weighted => "weighted",
        }
        .to_owned()
    }

    fn unit(&self, unit: Unit) -> String {
        match unit {
            Unit::Kronor => "kronor",
            Unit::PerHundred => "per_hundred",
            Unit::Percent => "percent",
            Unit::Factor => "factor",
            Unit::Persons => "persons",
            Unit::PerInhabitant => "kronor_per_inhabitant",
        }
        .to_owned()
    }
}
