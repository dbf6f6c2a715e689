//! Properties of decided changes, items, moved frames and the distribution of what they leave, for any municipality and any user actions.

use model::YearIx;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::money::{Money, Rounding};
use model::municipality::CommitteeIx;
use model::outcome::{CommitteeOutcome, Outcome};
use model::rows::RevenueRow;
use model::scenario::Scenario;
use proptest::prelude::*;
use rust_decimal::Decimal;
use test_support::actions::{
    UserAction, any_actions_and_decisions, any_committee, any_decision, any_item, any_policy, any_year,
    apply, scenario_after,
};
use test_support::variations::{Varied, any_municipality};
use test_support::{decimal, figures, grants, money_tkr, outcome, small, tkr};

/// A random municipality, and a scenario in which most committees have decisions.
fn any_decided_case() -> impl Strategy<Value = (Varied, Scenario)> {
    any_municipality().prop_flat_map(|municipality| {
        let decisions = prop::collection::vec(any_decision(&municipality), 4..24);
        let actions = any_actions_and_decisions(&municipality);
        (Just(municipality), actions, decisions).prop_map(|(municipality, actions, decisions)| {
            let scenario = scenario_after(&municipality, &[actions, decisions].concat());
            (municipality, scenario)
        })
    })
}

/// An own change of a grant, of either sign, and the amount that it is of a start grant: kronor, whole thousands.
fn any_own_change() -> impl Strategy<Value = Setting> {
    prop_oneof![
        2 => (-60_000..60_000_i64).prop_map(|thousands| Setting::Change(tkr(thousands))),
        1 => Just(Setting::Change(Decimal::ZERO)),
        1 => (-1_000..1_000_i64).prop_map(|tenths| Setting::Percent(Decimal::new(tenths, 1))),
        1 => (-500..500_i64, -9_000..9_000_i64).prop_map(|(tenths, thousands)| {
            Setting::PercentAndChange(Decimal::new(tenths, 1), tkr(thousands))
        }),
    ]
}

fn typed_amount(setting: Setting, start_grant: Decimal) -> Decimal {
    let of_grant = |percent: Decimal| {
        Rounding::Thousand.apply(start_grant * percent / Decimal::ONE_HUNDRED).expect("in range")
    };
    match setting {
        Setting::Change(amount) => amount,
        Setting::Percent(percent) => of_grant(percent),
        Setting::PercentAndChange(percent, amount) => of_grant(percent) + amount,
        other => panic!("{other:?} is not among the strategy's"),
    }
}

fn part(outcome: &Outcome, id: Option<model::ledger::NodeId>) -> Decimal {
    id.map_or(Decimal::ZERO, |id| outcome.value(id))
}

/// The grant before what others share: frame, decision and freed grant.
fn frame(outcome: &Outcome, committee: &CommitteeOutcome) -> Decimal {
    outcome.value(committee.start_grant) + part(outcome, committee.technical)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_decided_change_is_exact(
        (municipality, mut scenario) in any_decided_case(),
        c in any_committee(&small()), year in any_year(), setting in any_own_change(), policy in any_policy(),
    ) {
        scenario.unlock_grant(c, YearIx::First);
        scenario.set_policy(YearIx::First, policy);
        scenario.set(Lever::Grant(c), year, setting);
        let outcome = outcome(&municipality, &scenario);
        for at in year.onwards().filter(|at| scenario.own_change(c, *at) == Some(setting)) {
            let committee = outcome.year(at).committee(c).expect("a committee");
            let typed = typed_amount(setting, outcome.value(committee.start_grant));
            let wanted = frame(&outcome, committee) + typed - part(&outcome, committee.freed);
            prop_assert_eq!(outcome.value(committee.grant), wanted.max(Decimal::ZERO));
            if wanted >= Decimal::ZERO {
                prop_assert_eq!(committee.change_beyond_frame(&outcome), Money::new(typed).expect("within the limit"));
                prop_assert_eq!(committee.not_carried_out, None);
            } else {
                prop_assert_eq!(part(&outcome, committee.not_carried_out), wanted);
            }
        }
    }

    /// The rules of the room, computed again from the committees.
    #[test]
    fn the_room_is_what_the_changes_leave((municipality, scenario) in any_decided_case()) {
        let outcome = outcome(&municipality, &scenario);
        for year in &outcome.years {
            let value = |id| outcome.value(id);
            let zero = Decimal::ZERO;
            let within = |amount: Decimal, limit: Decimal| amount.clamp(limit.min(zero), limit.max(zero));
            let (mut technical, mut decided) = (zero, zero);
            let mut left = value(year.now.pool) - value(year.start.pool);
            left -= value(year.now[RevenueRow::Reserve]) - value(year.start[RevenueRow::Reserve]);
            for committee in &year.committees {
                if committee.locked {
                    left -= value(committee.change);
                    continue;
                }
                let decision = part(&outcome, committee.own_change.or(committee.items));
                technical -= part(&outcome, committee.technical);
                decided -= decision;
                let grant = frame(&outcome, committee) + decision - part(&outcome, committee.freed);
                left -= grant.max(zero) - value(committee.start_grant);
            }
            let (technical_left, decided_left) = if (technical * decided).is_sign_negative() {
                (within(technical + decided, technical), within(technical + decided, decided))
            } else {
                (technical, decided)
            };
            let kept = within(left, technical_left);
            let room = left - kept;
            let caused = within(decided_left, room);
            prop_assert_eq!(value(year.room.left), left);
            prop_assert_eq!(part(&outcome, year.room.kept), kept);
            prop_assert_eq!(value(year.room.room), room);
            prop_assert_eq!(part(&outcome, year.room.caused), caused);
        }
    }

    #[test]
    fn more_room_never_lowers_an_unlocked_grant_whatever_is_decided(
        (municipality, mut scenario) in any_decided_case(), policy in any_policy(),
        from in prop_oneof![-90_000..90_000_i64, -900_000..900_000_i64],
        more in prop_oneof![Just(1), 1..2_000_i64, 1..90_000_i64, 1..900_000_i64],
    ) {
        scenario.set_policy(YearIx::First, policy);
        let with = |scenario: &mut Scenario, thousands: i64| {
            scenario.set(Lever::Row(RevenueRow::OtherGeneralGrants), YearIx::First, Setting::Change(tkr(thousands)));
            outcome(&municipality, scenario)
        };
        let (less, more) = (with(&mut scenario, from), with(&mut scenario, from + more));
        for at in 0..3 {
            for (less, more) in grants(&less, at).into_iter().zip(grants(&more, at)) {
                prop_assert!(more >= less, "{policy:?}: {less} became {more}");
            }
        }
    }

    #[test]
    fn efficiency_alone_lowers_the_frames_that_it_is_of_and_raises_the_result(
        municipality in any_municipality(), rates in prop::array::uniform4(0..100_i64), policy in any_policy(),
    ) {
        let mut scenario = Scenario::default();
        scenario.set_policy(YearIx::First, policy);
        for (c, tenths) in (0..).map(CommitteeIx).zip(rates) {
            scenario.set(Lever::Efficiency(c), YearIx::First, Setting::Yearly(Decimal::new(tenths, 1)));
        }
        let outcome = outcome(&municipality, &scenario);
        let start = outcome_of_start(&municipality);
        for (year, before) in outcome.years.iter().zip(&start.years) {
            let mut freed = Decimal::ZERO;
            for committee in &year.committees {
                let lower = frame(&outcome, committee).max(Decimal::ZERO);
                prop_assert_eq!(outcome.value(committee.grant), lower, "{:?}", policy);
                freed += outcome.value(committee.start_grant) - lower;
            }
            prop_assert_eq!(outcome.value(year.result), start.value(before.result) + freed);
        }
    }

    /// Beside whatever else is changed, what efficiency frees is never a part of the room.
    #[test]
    fn efficiency_never_comes_back_through_the_policy(
        (municipality, mut scenario) in any_decided_case(), c in any_committee(&small()), thousands in 1..40_000_i64,
    ) {
        let lever = Lever::Efficiency(c);
        scenario.reset(lever, YearIx::First);
        let before = outcome(&municipality, &scenario);
        scenario.set(lever, YearIx::First, Setting::Change(tkr(thousands)));
        let after = outcome(&municipality, &scenario);
        for (before_year, year) in before.years.iter().zip(&after.years) {
            if year.committees.iter().chain(&before_year.committees).any(|c| c.not_carried_out.is_some()) {
                continue;
            }
            // What the other changes give to share, less what is decided.
            let technical = part(&after, year.room.technical);
            let decided = part(&after, year.room.decided);
            if technical <= Decimal::ZERO {
                continue;
            }
            let others = after.value(year.room.left) - technical - decided;
            let most = (others + decided.max(Decimal::ZERO)).max(Decimal::ZERO);
            prop_assert!(after.value(year.room.room) <= most, "{} of {most}", after.value(year.room.room));
        }
    }

    #[test]
    fn a_change_of_need_alone_never_changes_another_committees_grant(
        municipality in any_municipality(), c in any_committee(&small()), tenths in -100..100_i64, policy in any_policy(),
    ) {
        let mut scenario = Scenario::default();
        scenario.set_policy(YearIx::First, policy);
        scenario.set(Lever::Volume(c), YearIx::First, Setting::Yearly(Decimal::new(tenths, 1)));
        let (before, after) = (outcome_of_start(&municipality), outcome(&municipality, &scenario));
        for at in 0..3 {
            for (other, (before, after)) in grants(&before, at).into_iter().zip(grants(&after, at)).enumerate() {
                prop_assert!(other == usize::from(c.0) || before == after);
            }
        }
    }

    #[test]
    fn items_that_are_off_count_for_nothing((municipality, mut scenario) in any_decided_case()) {
        scenario.items.iter_mut().for_each(|item| item.is_on = false);
        let off = outcome(&municipality, &scenario);
        scenario.items.clear();
        let none = outcome(&municipality, &scenario);
        for at in 0..3 {
            prop_assert_eq!(figures(&off, at), figures(&none, at));
        }
    }

    #[test]
    fn the_items_of_a_committee_that_is_locked_or_decided_change_no_grant(
        (municipality, mut scenario) in any_decided_case(), item in any_item(&small()), is_locked: bool,
    ) {
        let c = item.committee;
        if is_locked {
            scenario.lock_grant(c, YearIx::First, [money_tkr(7_000); 3]);
        } else {
            scenario.unlock_grant(c, YearIx::First);
            scenario.set(Lever::Grant(c), YearIx::First, Setting::Change(tkr(1_000)));
            scenario.reset(Lever::Grant(c), YearIx::Second);
            scenario.set(Lever::Grant(c), YearIx::Second, Setting::Change(tkr(2_000)));
        }
        scenario.items.retain(|other| other.committee != c && other.id != item.item().id);
        let without = outcome(&municipality, &scenario);
        apply(&municipality, &mut scenario, UserAction::SetItem(item));
        let with = outcome(&municipality, &scenario);
        for at in 0..3 {
            prop_assert_eq!(grants(&without, at), grants(&with, at));
        }
    }

    #[test]
    fn an_item_is_added_to_the_share_of_its_committee(
        municipality in any_municipality(), item in any_item(&small()), policy in any_policy(),
        from in -90_000..90_000_i64,
    ) {
        let mut scenario = Scenario::default();
        scenario.set_policy(YearIx::First, policy);
        let other = Lever::Row(RevenueRow::OtherGeneralGrants);
        scenario.set(other, YearIx::First, Setting::Change(tkr(from)));
        apply(&municipality, &mut scenario, UserAction::SetItem(item));
        let outcome = outcome(&municipality, &scenario);
        for year in &outcome.years {
            let committee = year.committee(item.committee).expect("a committee");
            let items = part(&outcome, committee.items);
            if committee.not_carried_out.is_some() {
                continue;
            }
            let share = outcome.value(committee.change) - items;
            // It pays nothing for its own item, and shares no more than the rest.
            let room = outcome.value(year.room.room) - part(&outcome, year.room.caused);
            prop_assert!(share.is_zero() || share.is_sign_negative() == room.is_sign_negative(), "{share} of {room}");
        }
    }

    #[test]
    fn a_rate_accumulates_over_the_years(
        municipality in any_municipality(), c in any_committee(&small()), rates in prop::array::uniform3(-100..100_i64),
    ) {
        let rates = rates.map(|tenths| Decimal::new(tenths, 1));
        for (lever, sign) in [(Lever::Index(c), 1), (Lever::Volume(c), 1), (Lever::Efficiency(c), -1)] {
            let mut scenario = Scenario::default();
            for (year, rate) in YearIx::ALL.into_iter().zip(rates) {
                scenario.set(lever, year, Setting::Yearly(rate));
            }
            let outcome = outcome(&municipality, &scenario);
            let start = outcome_of_start(&municipality);
            let mut factor = Decimal::ONE;
            for ((year, before), rate) in outcome.years.iter().zip(&start.years).zip(rates) {
                factor *= Decimal::ONE + Decimal::from(sign) * rate / Decimal::ONE_HUNDRED;
                let (now, before) = (&year.committees[usize::from(c.0)], &before.committees[usize::from(c.0)]);
                let cost = start.value(before.cost);
                let need = outcome.value(now.need) - start.value(before.need);
                prop_assert!((need - cost * (factor - Decimal::ONE)).abs() < decimal("0.01"), "{lever:?}");
                let technical = part(&outcome, now.technical);
                prop_assert!((technical - need).abs() <= decimal("500.01"), "in whole thousands");
            }
        }
    }

    #[test]
    fn a_difference_is_the_same_in_every_year_and_a_level_is_the_level(
        municipality in any_municipality(), thousands in -9_000..9_000_i64,
    ) {
        for row in RevenueRow::ALL.into_iter().filter(|row| row.sum().is_some() && row.definition().spec.below_zero) {
            for (setting, is_difference) in [(Setting::Change(tkr(thousands)), true), (Setting::Value(tkr(thousands)), false)] {
                let mut scenario = Scenario::default();
                scenario.set(Lever::Row(row), YearIx::First, setting);
                let outcome = outcome(&municipality, &scenario);
                for year in &outcome.years {
                    let from = if is_difference { outcome.value(year.start[row]) } else { Decimal::ZERO };
                    prop_assert_eq!(outcome.value(year.now[row]), from + tkr(thousands), "{:?}", row);
                }
            }
        }
    }

    #[test]
    fn with_frames_kept_no_grant_moves_but_by_its_own_changes((municipality, mut scenario) in any_decided_case()) {
        scenario.set_policy(YearIx::First, Policy::KeepFrames);
        scenario.set_policy(YearIx::Second, Policy::KeepFrames);
        scenario.set_policy(YearIx::Third, Policy::KeepFrames);
        let outcome = outcome(&municipality, &scenario);
        for committee in outcome.years.iter().flat_map(|year| &year.committees).filter(|c| !c.locked) {
            let decision = part(&outcome, committee.own_change.or(committee.items));
            let grant = frame(&outcome, committee) + decision - part(&outcome, committee.freed);
            prop_assert_eq!(outcome.value(committee.grant), grant.max(Decimal::ZERO));
        }
    }
}

fn outcome_of_start(municipality: &Varied) -> Outcome {
    outcome(municipality, &Scenario::default())
}
