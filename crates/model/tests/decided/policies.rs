//! Fees, weights and needs: who pays, and who gets.

use model::YearIx;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::scenario::{FrameRule, Scenario};
use rstest::rstest;
use rust_decimal::Decimal;
use test_support::{decimal, money_tkr};

use super::{
    EDUCATION, ELDERLY, FIFTEEN_ORE, FIFTY_ORE, GRANTS, PARKING, RESULT, TECHNICAL, add, after,
    all_but_education, assert_shared, changes, committee, part, raise_tax, result,
};

#[test]
fn five_per_cent_more_for_parking_leaves_the_committee_a_little_more_to_use() {
    let outcome = after(|scenario| scenario.set(PARKING, YearIx::First, Setting::Percent(Decimal::from(5))));
    let mut shares = changes(&outcome, 0);
    assert_eq!(part(&outcome, committee(&outcome, TECHNICAL).freed), 1_600, "five per cent of 32.0");
    shares[5] += 1_600;
    assert_shared(&shares, 1_600, &GRANTS);
    assert_eq!(shares[5], 35, "1 600 × 137 606 / 6 249 818 is 35.2");
    assert_eq!(committee(&outcome, TECHNICAL).change_beyond_frame(&outcome), money_tkr(35));
    assert_eq!(result(&outcome), RESULT);
}

#[test]
fn a_fee_of_a_decided_committee_frees_grant_for_the_others() {
    let outcome = after(|scenario| {
        scenario.set(PARKING, YearIx::First, Setting::Percent(Decimal::from(5)));
        add(scenario, TECHNICAL, 1_000);
    });
    let mut changes = changes(&outcome, 0);
    assert_eq!(committee(&outcome, TECHNICAL).change_beyond_frame(&outcome), money_tkr(1_000));
    assert_eq!(changes.remove(5), 1_000 - 1_600);
    assert_eq!(changes.iter().sum::<i64>(), 600);
}

#[rstest]
#[case::protected("2", 0, 4)]
#[case::half_way("1.5", 1, 3)]
#[case::as_the_others("1", 2, 2)]
#[case::last_in_line("0", 4, 0)]
#[case::above_two_is_read_as_two("3.5", 0, 4)]
fn a_weight_is_a_priority(#[case] weight: &str, #[case] in_a_cut: i64, #[case] of_more: i64) {
    let with = |ore: i64| {
        after(|scenario| {
            scenario.set_policy(YearIx::First, Policy::Weighted);
            scenario.set(Lever::Weight(EDUCATION), YearIx::First, Setting::Value(decimal(weight)));
            raise_tax(scenario, ore);
        })
    };
    // The others weigh their grants; education its grant times the weight, or in a cut times 2 less the weight. Twice that here.
    let mut weights: Vec<i64> = GRANTS.iter().map(|grant| grant * 2).collect();
    weights[0] = GRANTS[0] * in_a_cut;
    assert_shared(&changes(&with(-50), 0), -(FIFTY_ORE + 1), &weights);
    weights[0] = GRANTS[0] * of_more;
    assert_shared(&changes(&with(50), 0), FIFTY_ORE, &weights);
}

#[test]
fn by_need_a_committee_that_is_short_does_not_pay_in_a_cut() {
    let short = |scenario: &mut Scenario| {
        scenario.frame_rule = FrameRule::Unchanged;
        scenario.set(Lever::Volume(ELDERLY), YearIx::First, Setting::Yearly(Decimal::from(4)));
        scenario.set_policy(YearIx::First, Policy::ByNeed);
    };
    let cut = after(|scenario| {
        short(scenario);
        raise_tax(scenario, -50);
    });
    let mut changes_of_cut = changes(&cut, 0);
    assert_eq!(changes_of_cut.remove(1), 0, "the elderly care lacks 40 051");
    // The needs of the others are their grants: none has a gap at the start.
    let mut needs = GRANTS.to_vec();
    needs.remove(1);
    assert_shared(&changes_of_cut, -(FIFTY_ORE + 1), &needs);

    // More first closes its gap.
    let more = after(|scenario| {
        short(scenario);
        raise_tax(scenario, 15);
    });
    let mut changes = changes(&more, 0);
    assert_eq!(changes.remove(1), FIFTEEN_ORE, "all of it, since 40 051 are lacking");
    assert_eq!(changes, [0; 12]);
}

#[test]
fn by_need_an_own_change_is_exact_too() {
    let outcome = after(|scenario| {
        scenario.set_policy(YearIx::First, Policy::ByNeed);
        add(scenario, EDUCATION, 20_000);
    });
    let changes = changes(&outcome, 0);
    assert_eq!(changes[0], 20_000);
    assert_shared(&all_but_education(&changes), -20_000, &all_but_education(&GRANTS));
}
