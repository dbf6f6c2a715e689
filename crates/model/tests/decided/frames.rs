//! Index, volume and efficiency: what they do to frames and result, and how they accumulate.

use model::YearIx;
use model::lever::{Lever, Setting};
use model::municipality::CommitteeIx;
use model::scenario::{FrameRule, Scenario};
use rstest::rstest;
use rust_decimal::Decimal;
use test_support::{decimal, outcome, tkr};

use super::{
    COSTS, EDUCATION, ELDERLY, FIFTEEN_ORE, GRANTS, RESULT, TECHNICAL, add, add_item, after,
    all_but_education, assert_shared, changes, committee, mnkr, one_per_cent_on_twelve, part, raise_tax,
    result, sodertalje, thousands,
};

#[test]
fn one_per_cent_of_efficiency_goes_to_the_result_or_pays_what_is_decided() {
    let one_per_cent: Vec<i64> = COSTS.iter().map(|cost| -((cost + 50) / 100)).collect();
    let freed: i64 = -all_but_education(&one_per_cent).iter().sum::<i64>();
    assert_eq!(mnkr(freed), decimal("41.9"));

    let saved = after(one_per_cent_on_twelve);
    assert_eq!(changes(&saved, 0)[0], 0);
    assert_eq!(all_but_education(&changes(&saved, 0)), all_but_education(&one_per_cent));
    assert_eq!(result(&saved), RESULT + freed);
    let room = saved.years[0].room;
    assert_eq!((part(&saved, room.kept), thousands(&saved, room.room)), (freed, 0));

    let spent = after(|scenario| {
        one_per_cent_on_twelve(scenario);
        add(scenario, EDUCATION, freed);
    });
    assert_eq!(changes(&spent, 0)[0], freed);
    assert_eq!(all_but_education(&changes(&spent, 0)), all_but_education(&one_per_cent));
    assert_eq!(result(&spent), RESULT);

    let raised = after(|scenario| {
        one_per_cent_on_twelve(scenario);
        add(scenario, EDUCATION, freed);
        raise_tax(scenario, 15);
    });
    let changes = changes(&raised, 0);
    assert_eq!(changes[0], freed);
    let shares: Vec<i64> = changes.iter().zip(&one_per_cent).map(|(change, saved)| change - saved).collect();
    assert_shared(&all_but_education(&shares), FIFTEEN_ORE, &all_but_education(&GRANTS));
    assert_eq!(result(&raised), RESULT);
}

#[test]
fn efficiency_pays_for_an_item_before_anyone_else_does() {
    let outcome = after(|scenario| {
        one_per_cent_on_twelve(scenario);
        add_item(scenario, EDUCATION, 20_000);
    });
    let saved: Vec<i64> = COSTS[1..].iter().map(|cost| (cost + 50) / 100).collect();
    let changes = changes(&outcome, 0);
    assert_eq!(changes[0], 20_000);
    assert_eq!(all_but_education(&changes), saved.iter().map(|saved| -saved).collect::<Vec<_>>());
    assert_eq!(result(&outcome), RESULT + saved.iter().sum::<i64>() - 20_000);
}

#[test]
fn what_is_decided_beyond_the_efficiency_is_paid_by_the_policy() {
    let saved: i64 = COSTS[1..].iter().map(|cost| (cost + 50) / 100).sum();
    let outcome = after(|scenario| {
        one_per_cent_on_twelve(scenario);
        add(scenario, EDUCATION, saved + 10_000);
    });
    let changes = changes(&outcome, 0);
    let shares: Vec<i64> = (1..13).map(|c| changes[c] + (COSTS[c] + 50) / 100).collect();
    assert_eq!(changes[0], saved + 10_000);
    assert_shared(&shares, -10_000, &all_but_education(&GRANTS));
    assert_eq!(result(&outcome), RESULT);
}

#[test]
fn a_higher_cost_moves_the_frame_and_falls_on_the_result_which_new_revenue_restores_first() {
    let two_per_cent = |scenario: &mut Scenario| {
        for c in (0..13).map(CommitteeIx) {
            scenario.set(Lever::Index(c), YearIx::First, Setting::Yearly(Decimal::TWO));
        }
    };
    let dearer: Vec<i64> = COSTS.iter().map(|cost| (cost * 2 + 50) / 100).collect();
    let cost: i64 = dearer.iter().sum();
    let outcome = after(two_per_cent);
    assert_eq!(changes(&outcome, 0), dearer);
    assert_eq!(result(&outcome), RESULT - cost);
    for (technical, committee) in dearer.iter().zip(&outcome.years[0].committees) {
        assert_eq!(part(&outcome, committee.technical), *technical);
        assert!(outcome.value(committee.gap).abs() <= tkr(1), "the need is covered");
    }
    let raised = after(|scenario| {
        two_per_cent(scenario);
        raise_tax(scenario, 15);
    });
    assert_eq!(changes(&raised, 0), dearer, "fifteen öre are less than the cost");
    assert_eq!(result(&raised), RESULT - cost + FIFTEEN_ORE);
}

#[test]
fn while_need_does_not_move_the_frames_a_higher_cost_is_a_gap() {
    let outcome = after(|scenario| {
        scenario.frame_rule = FrameRule::Unchanged;
        scenario.set(Lever::Volume(ELDERLY), YearIx::First, Setting::Yearly(Decimal::from(4)));
    });
    assert_eq!(changes(&outcome, 0), [0; 13]);
    assert_eq!(committee(&outcome, ELDERLY).technical, None);
    let gap = outcome.value(committee(&outcome, ELDERLY).gap);
    assert!((gap + tkr(COSTS[1] * 4 / 100)).abs() <= tkr(1), "{gap}");
    assert_eq!(result(&outcome), RESULT);
}

#[rstest]
#[case::index(Lever::Index)]
#[case::volume(Lever::Volume)]
fn index_and_volume_accumulate_to_2_and_4_04_and_6_12_per_cent(#[case] lever: fn(CommitteeIx) -> Lever) {
    let outcome =
        after(|scenario| scenario.set(lever(ELDERLY), YearIx::First, Setting::Yearly(Decimal::TWO)));
    let costs = [1_001_270, 1_101_104, 1_152_825];
    for (year, (cost, percent)) in costs.into_iter().zip(["2", "4.04", "6.1208"]).enumerate() {
        let exact = Decimal::from(cost) * decimal(percent) / Decimal::ONE_HUNDRED;
        assert_eq!(Decimal::from(changes(&outcome, year)[1]), model::money::rounded(exact), "year {year}");
    }
}

#[test]
fn efficiency_accumulates_to_1_and_1_99_and_2_97_per_cent() {
    let outcome = after(|scenario| {
        scenario.set(Lever::Efficiency(ELDERLY), YearIx::First, Setting::Yearly(Decimal::ONE));
    });
    let costs = [1_001_270, 1_101_104, 1_152_825];
    for (year, (cost, percent)) in costs.into_iter().zip(["1", "1.99", "2.9701"]).enumerate() {
        let exact = Decimal::from(cost) * decimal(percent) / Decimal::ONE_HUNDRED;
        assert_eq!(Decimal::from(-changes(&outcome, year)[1]), model::money::rounded(exact), "year {year}");
    }
}

#[test]
fn a_rate_of_nothing_keeps_what_has_accumulated_and_a_reset_ends_it() {
    let lever = Lever::Efficiency(ELDERLY);
    let mut scenario = Scenario::default();
    scenario.set(lever, YearIx::First, Setting::Yearly(Decimal::ONE));
    scenario.set(lever, YearIx::Second, Setting::Yearly(Decimal::ZERO));
    let kept = outcome(&sodertalje(), &scenario);
    // One per cent of each year's gross cost.
    assert_eq!([0, 1, 2].map(|year| changes(&kept, year)[1]), [-10_013, -11_011, -11_528]);
    scenario.reset(lever, YearIx::Third);
    let reset = outcome(&sodertalje(), &scenario);
    assert_eq!([0, 1, 2].map(|year| changes(&reset, year)[1]), [-10_013, -11_011, 0]);
    scenario.reset(lever, YearIx::First);
    assert!(scenario.is_start(), "{scenario:?}");
}

#[test]
fn an_efficiency_demand_beyond_the_grant_lowers_it_to_zero() {
    let mut scenario = Scenario::default();
    scenario.set(Lever::Efficiency(TECHNICAL), YearIx::First, Setting::Change(tkr(150_000)));
    let outcome = outcome(&sodertalje(), &scenario);
    let technical = committee(&outcome, TECHNICAL);
    assert_eq!(thousands(&outcome, technical.grant), 0);
    assert_eq!(part(&outcome, technical.not_carried_out), 137_606 - 150_000);
    assert_eq!(result(&outcome), RESULT + 137_606);
}
