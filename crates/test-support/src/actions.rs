//! User actions, and strategies that generate random ones.

use model::YearIx;
use model::distribution::Policy;
use model::follow_up::{Line, Month};
use model::goals::GoalIx;
use model::items::{BudgetItem, ItemDuration};
use model::label::Unit;
use model::lever::{Lever, Setting};
use model::municipality::{CommitteeIx, Municipality};
use model::rows::RevenueRow;
use model::scenario::{FrameRule, Scenario};
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

use super::records::{any_line, any_month};
use super::{grants_of, money_tkr, outcome};

/// One change of a scenario that a user can make in the page.
#[derive(Debug, Clone, Copy)]
pub enum UserAction {
    Set(Lever, YearIx, Setting),
    Reset(Lever, YearIx),
    Lock(CommitteeIx, YearIx),
    Unlock(CommitteeIx, YearIx),
    SetPolicy(Policy, YearIx),
    /// The user's own weight of a goal in a committee's grant.
    SetGoalShare(CommitteeIx, GoalIx, Decimal),
    /// Adds a budget item, or replaces that with the same number.
    SetItem(RandomItem),
    SetFrameRule(FrameRule),
    /// What a line has cost or brought to the end of a month, thousand kronor.
    Report(Line, Month, i64),
}

/// A budget item without texts.
#[derive(Debug, Clone, Copy)]
pub struct RandomItem {
    /// What tells it from the others.
    pub number: u8,
    pub committee: CommitteeIx,
    /// What it adds to the grant in each year, thousand kronor.
    pub amounts: [i64; 3],
    pub is_on: bool,
}

impl RandomItem {
    /// The item with made-up texts.
    pub fn item(self) -> BudgetItem {
        BudgetItem {
            id: format!("item-{}", self.number),
            name: format!("Item {}", self.number),
            committee: self.committee,
            amounts: self.amounts.map(money_tkr),
            duration: ItemDuration::Permanent,
            goal: None,
            note: String::new(),
            is_on: self.is_on,
        }
    }
}

/// Every lever of a municipality.
pub fn levers(municipality: &Municipality) -> Vec<Lever> {
    Lever::all(municipality).collect()
}

/// Applies `action` to `scenario`. A lock keeps the grant that the committee has at that moment.
pub fn apply(municipality: &Municipality, scenario: &mut Scenario, action: UserAction) {
    match action {
        UserAction::Set(lever, year, setting) => scenario.set(lever, year, setting),
        UserAction::Reset(lever, year) => scenario.reset(lever, year),
        UserAction::Lock(c, year) => {
            let grants = grants_of(&outcome(municipality, scenario), c);
            scenario.lock_grant(c, year, grants);
        }
        UserAction::Unlock(c, year) => scenario.unlock_grant(c, year),
        UserAction::SetPolicy(policy, year) => scenario.set_policy(year, policy),
        UserAction::SetGoalShare(c, goal, weight) => {
            scenario.shares.insert((c, goal), weight);
        }
        UserAction::SetItem(random) => {
            let item = random.item();
            match scenario.items.iter_mut().find(|other| other.id == item.id) {
                Some(other) => *other = item,
                None => scenario.items.push(item),
            }
        }
        UserAction::SetFrameRule(rule) => scenario.frame_rule = rule,
        UserAction::Report(line, month, thousands) => {
            scenario.record.to_date.insert((line, month), money_tkr(thousands));
        }
    }
}

/// The scenario after `actions`, applied in order to the start state.
pub fn scenario_after(municipality: &Municipality, actions: &[UserAction]) -> Scenario {
    let mut scenario = Scenario::default();
    for action in actions {
        apply(municipality, &mut scenario, *action);
    }
    scenario
}

/// Fewer than twelve random actions.
pub fn any_actions(municipality: &Municipality) -> impl Strategy<Value = Vec<UserAction>> + use<> {
    prop::collection::vec(any_action(municipality), 0..12)
}

/// Random actions, and then reports of the year: once the budget is adopted.
pub fn any_actions_and_reports(
    municipality: &Municipality,
) -> impl Strategy<Value = Vec<UserAction>> + use<> {
    let report = (any_line(municipality), any_month(), -1_000..1_000_i64)
        .prop_map(|(line, month, thousands)| UserAction::Report(line, month, thousands));
    (any_actions(municipality), prop::collection::vec(report, 0..4))
        .prop_map(|(actions, reports)| [actions, reports].concat())
}

/// A random action that the page allows.
pub fn any_action(municipality: &Municipality) -> impl Strategy<Value = UserAction> + use<> {
    let links: Vec<(CommitteeIx, GoalIx)> = municipality
        .committees()
        .flat_map(|(c, committee)| committee.shares.iter().map(move |share| (c, share.goal)))
        .collect();
    prop_oneof![
        8 => any_setting(municipality).prop_map(|(lever, year, setting)| UserAction::Set(lever, year, setting)),
        1 => (select(levers(municipality)), any_year()).prop_map(|(lever, year)| UserAction::Reset(lever, year)),
        2 => (any_committee(municipality), any_year()).prop_map(|(c, year)| UserAction::Lock(c, year)),
        1 => (any_committee(municipality), any_year()).prop_map(|(c, year)| UserAction::Unlock(c, year)),
        2 => (any_policy(), any_year()).prop_map(|(policy, year)| UserAction::SetPolicy(policy, year)),
        1 => (select(links), 0..100_i64).prop_map(|((c, goal), n)| UserAction::SetGoalShare(c, goal, Decimal::from(n))),
    ]
}

/// Random actions and decisions, either first.
pub fn any_actions_and_decisions(
    municipality: &Municipality,
) -> impl Strategy<Value = Vec<UserAction>> + use<> {
    (any_actions(municipality), any_decisions(municipality), any::<bool>()).prop_map(
        |(actions, decisions, decided_first)| {
            if decided_first { [decisions, actions].concat() } else { [actions, decisions].concat() }
        },
    )
}

/// Fewer than twelve random decisions.
pub fn any_decisions(municipality: &Municipality) -> impl Strategy<Value = Vec<UserAction>> + use<> {
    prop::collection::vec(any_decision(municipality), 0..12)
}

/// A random action of the kinds that [`any_action`] leaves out: decisions about grants, rates per year, own figures, and what else
/// moves or decides the frames.
pub fn any_decision(municipality: &Municipality) -> impl Strategy<Value = UserAction> + use<> {
    let setting = (any_lever_of_decisions(municipality), any_year(), 0..4_u8, any_number());
    prop_oneof![
        8 => setting.prop_map(|(lever, year, kind, number)| UserAction::Set(lever, year, decision(lever, kind, number))),
        4 => any_item(municipality).prop_map(UserAction::SetItem),
        1 => any_frame_rule().prop_map(UserAction::SetFrameRule),
        1 => (any_committee(municipality), any_year()).prop_map(|(c, year)| UserAction::Lock(c, year)),
        1 => (any_policy(), any_year()).prop_map(|(policy, year)| UserAction::SetPolicy(policy, year)),
        1 => (any_lever_of_decisions(municipality), any_year()).prop_map(|(lever, year)| UserAction::Reset(lever, year)),
    ]
}

fn any_number() -> impl Strategy<Value = i64> {
    prop_oneof![9 => -1_000..1_000_i64, 1 => Just(0)]
}

pub fn any_item(municipality: &Municipality) -> impl Strategy<Value = RandomItem> + use<> {
    let amount = || prop_oneof![3 => -20_000..40_000_i64, 1 => Just(0)];
    let amounts = [amount(), amount(), amount()];
    (0..6_u8, any_committee(municipality), amounts, prop_oneof![4 => Just(true), 1 => Just(false)])
        .prop_map(|(number, committee, amounts, is_on)| RandomItem { number, committee, amounts, is_on })
}

pub fn any_frame_rule() -> impl Strategy<Value = FrameRule> {
    select(vec![FrameRule::FollowsNeed, FrameRule::Unchanged])
}

fn any_lever_of_decisions(municipality: &Municipality) -> impl Strategy<Value = Lever> + use<> {
    let of_committees: Vec<Lever> = municipality
        .committees()
        .flat_map(|(c, _)| [Lever::Grant(c), Lever::Index(c), Lever::Volume(c), Lever::Efficiency(c)])
        .collect();
    let rows = [
        RevenueRow::IncomeEqualisation,
        RevenueRow::Adjustment,
        RevenueRow::BudgetedResult,
        RevenueRow::Reserve,
    ];
    let general: Vec<Lever> =
        rows.map(Lever::Row).into_iter().chain([Lever::NationalTaxBase, Lever::Population]).collect();
    prop_oneof![3 => select(of_committees), 1 => select(general)]
}

/// A setting of `lever` that [`any_setting`] leaves out. `kind` (0 to 3) chooses among its kinds of setting, `number` the size and sign.
fn decision(lever: Lever, kind: u8, number: i64) -> Setting {
    let percent = Decimal::from(number) / Decimal::ONE_HUNDRED;
    let amount = Decimal::from(number) * Decimal::ONE_THOUSAND * Decimal::from(20);
    match lever {
        Lever::Grant(_) if kind == 0 => Setting::PercentAndChange(percent, amount),
        Lever::Grant(_) if kind == 1 => Setting::Percent(percent),
        Lever::Index(_) | Lever::Volume(_) | Lever::Efficiency(_) if kind > 0 => Setting::Yearly(percent),
        Lever::Efficiency(_) => Setting::Change(amount.abs() / Decimal::TEN),
        Lever::Index(_) | Lever::Volume(_) | Lever::NationalTaxBase => Setting::Percent(percent),
        Lever::Population => Setting::Change(Decimal::from(number)),
        Lever::Row(row) => {
            if row == RevenueRow::BudgetedResult && kind < 2 {
                Setting::RevenueShare(percent)
            } else if lever.is_moved_by_law() && kind < 2 {
                Setting::Held(amount)
            } else {
                Setting::Change(if lever.spec().below_zero { amount } else { amount.abs() })
            }
        }
        Lever::Grant(_) => Setting::Change(amount),
        Lever::Fee(..) | Lever::Weight(_) => Setting::Start,
    }
}

pub fn any_year() -> impl Strategy<Value = YearIx> {
    select(YearIx::ALL.to_vec())
}

pub fn any_policy() -> impl Strategy<Value = Policy> {
    select(Policy::ALL.to_vec())
}

pub fn any_committee(municipality: &Municipality) -> impl Strategy<Value = CommitteeIx> + use<> {
    select(municipality.committees().map(|(c, _)| c).collect::<Vec<_>>())
}

/// A random lever with a setting within its reach.
pub fn any_setting(municipality: &Municipality) -> impl Strategy<Value = (Lever, YearIx, Setting)> + use<> {
    (select(levers(municipality)), any_year(), 0..3_u8, -1_000..1_000_i64)
        .prop_map(|(lever, year, kind, number)| (lever, year, setting(lever, kind, number)))
}

/// A setting that `lever` accepts: `kind` (0 to 2) chooses among its kinds of setting, `number` the size and sign.
fn setting(lever: Lever, kind: u8, number: i64) -> Setting {
    let spec = lever.spec();
    let signed = Decimal::from(number);
    let positive = Decimal::from(number.abs());
    let hundred = Decimal::ONE_HUNDRED;
    match spec.unit {
        Unit::PerHundred => Setting::Value(positive / Decimal::from(20)),
        Unit::Factor => Setting::Value(positive / Decimal::from(500)),
        Unit::Percent => Setting::Percent(signed / hundred),
        Unit::Persons => match kind {
            0 | 1 => Setting::Change(signed),
            _ => Setting::Value(positive * Decimal::from(50)),
        },
        Unit::Kronor | Unit::PerInhabitant => match kind {
            0 if spec.percent => Setting::Percent((signed / Decimal::TEN).max(-hundred)),
            1 if spec.below_zero => Setting::Change(signed * Decimal::from(54_321)),
            _ if spec.below_zero => Setting::Value(signed * Decimal::from(123_456)),
            _ => Setting::Value(positive * Decimal::from(77_777)),
        },
    }
}
