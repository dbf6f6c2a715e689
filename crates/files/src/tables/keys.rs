//! Names that programs read: the same in every language, and those of scenario files where these have one.

use super::{Heading, Words};
use model::changes::ChangedRow;
use model::distribution::Policy;
use model::figure::Quality;
use model::goals::{AreaIx, GoalIx};
use model::items::ItemDuration;
use model::label::{Label, Unit};
use model::municipality::{Committee, CommitteeIx, Municipality};
use model::scenario::FrameRule;

/// The names that programs read. One that no municipality file has, since the index is not in it, ends after the colon.
#[derive(Debug, Clone, Copy)]
pub struct Keys<'a>(pub &'a Municipality);

impl Keys<'_> {
    fn of_committee(self, name: &str, c: CommitteeIx) -> String {
        let id = self.0.committee(c).map(|committee| committee.id.as_str()).unwrap_or_default();
        format!("{name}:{id}")
    }
}

impl Words for Keys<'_> {
    fn heading(&self, heading: Heading) -> String {
        match heading {
            Heading::Scenario => "scenario",
            Heading::Year => "year",
            Heading::Committee => "committee",
            Heading::Row => "row",
            Heading::Unit => "unit",
            Heading::StartGrant => "frame",
            Heading::Grant => "grant",
            Heading::TechnicalChange => "technical_change",
            Heading::ReplacedByFees => "replaced_by_fees",
            Heading::OwnChangeBeyondItems => "own_change_beyond_items",
            Heading::Items => "items",
            Heading::RoomShare => "room_share",
            Heading::LockOrFloor => "lock_or_floor",
            Heading::Change => "change",
            Heading::Start => "start",
            Heading::Now => "now",
            Heading::Fee => "fee",
            Heading::AtCeiling => "at_ceiling",
            Heading::Item => "item",
            Heading::Amount => "amount",
            Heading::Counts => "counts",
            Heading::Duration => "duration",
            Heading::Need => "need",
            Heading::Fees => "fees",
            Heading::Gap => "gap",
            Heading::Area => "area",
            Heading::Goal => "goal",
            Heading::Quality => "quality",
            Heading::Locked => "lock",
            Heading::Note => "note",
            Heading::From => "from",
            Heading::To => "to",
            Heading::BringsPool => "brings_pool",
            Heading::BringsGrant => "brings_grant",
            Heading::BringsNeed => "brings_need",
            Heading::BringsResult => "brings_result",
            Heading::Difference => "difference",
            Heading::Percent => "percent",
            Heading::PerInhabitant => "per_inhabitant",
        }
        .to_owned()
    }

    /// All amounts are in kronor.
    fn in_unit(&self, name: String, _: Unit) -> String {
        name
    }

    fn yes_no(&self, is_so: bool) -> String {
        if is_so { "yes" } else { "no" }.to_owned()
    }

    fn duration(&self, duration: ItemDuration) -> String {
        match duration {
            ItemDuration::Permanent => "permanent",
            ItemDuration::OneOff => "one_off",
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
        let of_goal = |name: &str, goal| format!("{name}:{}", self.goal(goal));
        let of_area = |name: &str, area| format!("{name}:{}", self.area(area));
        let name = match label {
            Label::Setting(lever) => return format!("setting:{}", self.row(ChangedRow::Lever(lever))),
            Label::Row(row) => row.definition().key,
            Label::AssessedTaxBase => "assessed_tax_base",
            Label::ProjectionFactor => "projection_factor",
            Label::PreliminaryTax => "preliminary_tax",
            Label::FinalSettlement => "final_settlement",
            Label::FinalSettlementPerInhabitant => "final_settlement_per_inhabitant",
            Label::AdjustmentPerInhabitant => "adjustment_per_inhabitant",
            Label::TaxRevenue => "tax_revenue",
            Label::Population => "population",
            Label::Inhabitants => "inhabitants",
            Label::MeanTaxBase => "mean_tax_base",
            Label::GuaranteeLevel => "guarantee_level",
            Label::GuaranteedTaxBase => "guaranteed_tax_base",
            Label::MissingTaxBase => "missing_tax_base",
            Label::CountyRate => "county_rate",
            Label::IncomeEqualisationByLaw => "income_equalisation_by_law",
            Label::Equalisation => "equalisation",
            Label::TaxAndGeneralGrants => "tax_and_general_grants",
            Label::SurplusTarget => "surplus_target",
            Label::Pool => "pool",
            Label::Grants => "grants",
            Label::LeftOver => "left_over",
            Label::TechnicalRoom => "technical_room",
            Label::DecidedRoom => "decided_room",
            Label::TechnicalAndDecidedRoom => "technical_and_decided_room",
            Label::TechnicalRoomLeft => "technical_room_left",
            Label::DecidedRoomLeft => "decided_room_left",
            Label::Kept => "kept",
            Label::Room => "room",
            Label::RoomFromDecisions => "room_from_decisions",
            Label::RoomForAll => "room_for_all",
            Label::Undistributed => "undistributed",
            Label::Result => "result",
            Label::ResultShare => "result_share",
            Label::ResultIfGapsRemain => "result_if_gaps_remain",
            Label::PoolChange => "pool_change",
            Label::TaxPerInhabitant => "tax_per_inhabitant",
            Label::TaxPerInhabitantChange => "tax_per_inhabitant_change",
            Label::GrossCost(c) => return self.of_committee("gross_cost", c),
            Label::Index(c) => return self.of_committee("index", c),
            Label::Volume(c) => return self.of_committee("volume", c),
            Label::Cost(c) => return self.of_committee("cost", c),
            Label::CostAfterEfficiency(c) => return self.of_committee("cost_after_efficiency", c),
            Label::Efficiency(c) => return self.of_committee("efficiency", c),
            Label::Fee(c, f) => return format!("{}:{}", self.of_committee("fee", c), f.0),
            Label::FeeCeiling(c, f) => return format!("{}:{}", self.of_committee("fee_ceiling", c), f.0),
            Label::FeeHeadroom(c, f) => {
                return format!("{}:{}", self.of_committee("fee_headroom", c), f.0);
            }
            Label::Fees(c) => return self.of_committee("fees", c),
            Label::StateGrant(c, s) => return format!("{}:{s}", self.of_committee("state_grant", c)),
            Label::StateGrants(c) => return self.of_committee("state_grants", c),
            Label::OtherIncome(c) => return self.of_committee("other_income", c),
            Label::Need(c) => return self.of_committee("need", c),
            Label::StartGrant(c) => return self.of_committee("start_grant", c),
            Label::Freed(c) => return self.of_committee("freed", c),
            Label::OwnChange(c) => return self.of_committee("own_change", c),
            Label::TechnicalChange(c) => return self.of_committee("technical_change", c),
            Label::Frame(c) => return self.of_committee("frame", c),
            Label::Item(c, item) => return self.row(ChangedRow::Item(c, item)),
            Label::Items(c) => return self.of_committee("items", c),
            Label::GrantBeforeDistribution(c) => return self.of_committee("before_distribution", c),
            Label::WeightedStartGrant(c) => return self.of_committee("weighted_start_grant", c),
            Label::DecisionShare(c) => return self.of_committee("decision_share", c),
            Label::RoomShare(c) => return self.of_committee("room_share", c),
            Label::Grant(c) => return self.of_committee("grant", c),
            Label::GrantChange(c) => return self.of_committee("grant_change", c),
            Label::Gap(c) => return self.of_committee("gap", c),
            Label::SavingsDemand(c) => return self.of_committee("savings_demand", c),
            Label::GoalShare(c, goal) => {
                return format!("{}:{}", self.of_committee("shares", c), self.goal(goal));
            }
            Label::GoalPart(c, goal) => {
                return format!("{}:{}", self.of_committee("goal_part", c), self.goal(goal));
            }
            Label::Goal(goal) => return of_goal("goal", goal),
            Label::GoalChange(goal) => return of_goal("goal_change", goal),
            Label::Area(area) => return of_area("area", area),
            Label::AreaChange(area) => return of_area("area_change", area),
        };
        name.to_owned()
    }

    fn row(&self, row: ChangedRow) -> String {
        match row {
            ChangedRow::Lever(lever) => lever.key(self.0).unwrap_or_default(),
            ChangedRow::Policy => "policy".to_owned(),
            ChangedRow::Lock(c) => self.of_committee("lock", c),
            ChangedRow::Shares(c) => self.of_committee("shares", c),
            ChangedRow::Item(c, item) => format!("{}:{}", self.of_committee("item", c), item.0),
            ChangedRow::FrameRule => "frame_rule".to_owned(),
        }
    }

    fn share(&self, c: CommitteeIx, goal: GoalIx) -> String {
        format!("{}:{}", self.of_committee("shares", c), self.goal(goal))
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

    fn out_of_range(&self) -> String {
        "out_of_range".to_owned()
    }

    fn missing_value(&self) -> String {
        "missing".to_owned()
    }

    fn locked(&self) -> String {
        "locked".to_owned()
    }

    /// The heading in ASCII, lower case and with underscores between its words.
    fn view_heading(&self, heading: &str) -> String {
        let letters =
            heading.to_lowercase().replace('%', " percent ").replace(['å', 'ä'], "a").replace('ö', "o");
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

    fn frame_rule(&self, rule: FrameRule) -> String {
        match rule {
            FrameRule::FollowsNeed => "follows_need",
            FrameRule::Unchanged => "unchanged",
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
