//! Tests of the apportionment, against a slow reference implementation.

use model::distribution::{self, Claim, Policy, Recipient, apportion_amount, distribute};
use model::money::Money;
use proptest::prelude::*;
use proptest::sample::select;
use rstest::rstest;
use rust_decimal::Decimal;

/// Reference implementation of Sainte-Laguë: one unit at a time to the highest quotient, of equals to the first, none above its cap.
fn reference_apportion(total: u64, weights: &[u128], caps: Option<&[u64]>) -> Vec<u64> {
    let mut parts = vec![0_u64; weights.len()];
    for _ in 0..total {
        let mut chosen: Option<usize> = None;
        for at in 0..weights.len() {
            if weights[at] == 0 || caps.is_some_and(|caps| parts[at] >= caps[at]) {
                continue;
            }
            let odd = |at: usize| u128::from(parts[at] * 2 + 1);
            if chosen.is_none_or(|best| weights[at] * odd(best) > weights[best] * odd(at)) {
                chosen = Some(at);
            }
        }
        let Some(at) = chosen else { break };
        parts[at] += 1;
    }
    parts
}

/// Weights, among them equal ones, multiples of each other, zeros, and very different ones.
fn any_weights() -> impl Strategy<Value = Vec<u128>> {
    let weight = prop_oneof![2 => 0..10_u128, 2 => 0..1_000_000_u128, 1 => 0..4_000_000_000_000_u128];
    prop::collection::vec(weight, 1..9)
}

fn any_caps(len: usize) -> impl Strategy<Value = Option<Vec<u64>>> {
    prop::option::of(prop::collection::vec(prop_oneof![0..5_u64, 0..200_u64], len))
}

fn any_weights_and_caps() -> impl Strategy<Value = (Vec<u128>, Option<Vec<u64>>)> {
    any_weights().prop_flat_map(|weights| {
        let caps = any_caps(weights.len());
        (Just(weights), caps)
    })
}

/// Claims with gaps and surpluses that are not whole thousands.
fn any_claims() -> impl Strategy<Value = Vec<Claim>> {
    let claim = (prop_oneof![Just(0), 0..3_000_000_i64], 0..3_000_i64).prop_map(|(weight, base)| Claim {
        weight: kronor(weight),
        before: tkr(base),
        base: tkr(base),
    });
    prop::collection::vec(claim, 1..7)
}

fn tkr(thousands: i64) -> Money {
    Money::from_thousands(thousands).expect("within the limit")
}

fn kronor(kronor: i64) -> Money {
    Money::new(kronor.into()).expect("within the limit")
}

/// The parts of `total` in proportion to `weights`, none above its cap.
fn apportion(total: u64, weights: &[u128], caps: Option<&[u64]>) -> Option<Vec<u64>> {
    let cap = |at: usize| caps.map_or(u64::MAX, |caps| caps[at]);
    let mut recipients: Vec<Recipient> =
        weights.iter().enumerate().map(|(at, weight)| Recipient::new(*weight, cap(at))).collect();
    distribution::apportion(total, &mut recipients)?;
    Some(recipients.iter().map(|recipient| recipient.units).collect())
}

fn claim(weight: i64, base: i64) -> Claim {
    Claim { weight: tkr(weight), before: tkr(base), base: tkr(base) }
}

/// Parts in thousands.
fn parts(policy: Policy, thousands: i64, claims: &[Claim]) -> Vec<i64> {
    let parts = distribute(policy, tkr(thousands), claims).expect("in range");
    parts.iter().map(|part| part.in_thousands().try_into().expect("whole")).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn apportionment_equals_the_reference((weights, caps) in any_weights_and_caps(), total in 0..700_u64) {
        let fast = apportion(total, &weights, caps.as_deref()).expect("in range");
        prop_assert_eq!(fast, reference_apportion(total, &weights, caps.as_deref()));
    }

    #[test]
    fn one_more_unit_raises_one_part_and_lowers_none((weights, caps) in any_weights_and_caps(), total in 0..5_000_000_u64) {
        let less = apportion(total, &weights, caps.as_deref()).expect("in range");
        let more = apportion(total + 1, &weights, caps.as_deref()).expect("in range");
        prop_assert!(less.iter().zip(&more).all(|(less, more)| less <= more));
        prop_assert!(more.iter().sum::<u64>() - less.iter().sum::<u64>() <= 1);
    }

    #[test]
    fn all_units_are_apportioned_up_to_the_caps((weights, caps) in any_weights_and_caps(), total in 0..5_000_000_u64) {
        let given: u64 = apportion(total, &weights, caps.as_deref()).expect("in range").iter().sum();
        let takes = |at: usize| caps.as_ref().map_or(total, |caps| caps[at]);
        let most: u64 = (0..weights.len()).filter(|at| weights[*at] > 0).map(takes).sum();
        prop_assert_eq!(given, total.min(most));
    }

    #[test]
    fn a_larger_weight_never_gives_a_smaller_part(weights in any_weights(), total in 0..5_000_000_u64) {
        let parts = apportion(total, &weights, None).expect("in range");
        for a in 0..weights.len() {
            for b in 0..weights.len() {
                prop_assert!(weights[a] <= weights[b] || parts[a] >= parts[b]);
            }
        }
    }

    #[test]
    fn the_parts_sum_to_the_amount(thousands in 0..9_000_000_i64, weights in prop::collection::vec(0..1_000_i64, 1..9)) {
        let weights: Vec<Decimal> = weights.into_iter().map(|weight| Decimal::new(weight, 1)).collect();
        prop_assume!(weights.iter().any(|weight| !weight.is_zero()));
        let parts = apportion_amount(tkr(thousands), &mut weights.into_iter()).expect("in range");
        prop_assert_eq!(parts.into_iter().sum::<Money>(), tkr(thousands));
    }

    #[test]
    fn by_need_no_committee_exceeds_its_need_while_another_has_a_gap(claims in any_claims(), thousands in 0..9_000_i64) {
        let parts = parts(Policy::ByNeed, thousands, &claims);
        let after: Vec<Money> = claims.iter().zip(&parts).map(|(claim, part)| claim.base + tkr(*part)).collect();
        let lacks = claims.iter().zip(&after).any(|(claim, after)| *after < claim.weight);
        for ((claim, after), part) in claims.iter().zip(&after).zip(&parts) {
            let beyond = *after >= claim.weight + tkr(1);
            prop_assert!(!lacks || *part == 0 || !beyond, "{claims:?} {parts:?}");
        }
    }

    #[test]
    fn by_need_a_cut_lowers_no_grant_below_need_while_another_exceeds_its_need(claims in any_claims(), thousands in 1..9_000_i64) {
        let parts = parts(Policy::ByNeed, -thousands, &claims);
        let after: Vec<Money> = claims.iter().zip(&parts).map(|(claim, part)| claim.base + tkr(*part)).collect();
        prop_assert!(after.iter().all(|after| *after >= Money::ZERO));
        let some_has_more = claims.iter().zip(&after).any(|(claim, after)| *after >= claim.weight + tkr(1));
        for ((claim, after), part) in claims.iter().zip(&after).zip(&parts) {
            prop_assert!(!some_has_more || *part == 0 || *after >= claim.weight, "{claims:?} {parts:?}");
            let was_short = claim.weight - claim.before >= tkr(1);
            prop_assert!(!was_short || *part == 0, "a short committee pays: {claims:?} {parts:?}");
        }
    }

    #[test]
    fn a_thousand_more_lowers_no_part(claims in any_claims(), policy in select(Policy::ALL.to_vec()), thousands in -9_000..9_000_i64) {
        let (less, more) = (parts(policy, thousands, &claims), parts(policy, thousands + 1, &claims));
        prop_assert!(less.iter().zip(&more).all(|(less, more)| less <= more), "{policy:?} {claims:?}");
    }
}

#[test]
fn a_larger_total_never_lowers_a_part_as_largest_remainders_would() {
    // The largest remainder method gives 4, 4, 2 of ten and 5, 5, 1 of eleven.
    let shared = |total| apportion(total, &[6, 6, 2], None).unwrap();
    assert_eq!(shared(10), [5, 4, 1]);
    assert_eq!(shared(11), [5, 5, 1]);
}

#[rstest]
#[case::equals_are_served_in_order(1, vec![5, 5, 5], None, vec![1, 0, 0])]
#[case::and_in_order_again(5, vec![5, 5, 5], None, vec![2, 2, 1])]
#[case::no_weight_gets_nothing(9, vec![0, 1], None, vec![0, 9])]
#[case::nobody_weighs_anything(9, vec![0, 0], None, vec![0, 0])]
#[case::nobody_is_there(9, vec![], None, vec![])]
#[case::nothing_to_share(0, vec![3, 1], None, vec![0, 0])]
#[case::a_cap_leaves_more_for_the_others(10, vec![1, 1], Some(vec![2, 100]), vec![2, 8])]
#[case::a_cap_of_nothing(10, vec![1, 1], Some(vec![0, 100]), vec![0, 10])]
#[case::caps_that_leave_some(10, vec![1, 1], Some(vec![2, 3]), vec![2, 3])]
#[case::three_to_one(4, vec![3, 1], None, vec![3, 1])]
fn thousands_are_apportioned(
    #[case] total: u64,
    #[case] weights: Vec<u128>,
    #[case] caps: Option<Vec<u64>>,
    #[case] wanted: Vec<u64>,
) {
    assert_eq!(apportion(total, &weights, caps.as_deref()), Some(wanted));
}

#[rstest]
#[case::frames_decide(Policy::Proportional, 10, vec![10, 0])]
#[case::and_in_a_cut(Policy::Proportional, -10, vec![-10, 0])]
#[case::frames_are_kept(Policy::KeepFrames, 10, vec![0, 0])]
#[case::and_in_a_cut_too(Policy::KeepFrames, -10, vec![0, 0])]
fn a_weight_of_zero_has_no_part(#[case] policy: Policy, #[case] room: i64, #[case] wanted: Vec<i64>) {
    assert_eq!(parts(policy, room, &[claim(100, 100), claim(0, 50)]), wanted);
}

#[test]
fn proportional_distribution_lowers_no_grant_below_zero() {
    let claims = [claim(300, 300), claim(100, 5)];
    assert_eq!(parts(Policy::Proportional, 40, &claims), [30, 10]);
    assert_eq!(parts(Policy::Weighted, -40, &claims), [-35, -5], "the second has a grant of only 5");
    assert_eq!(parts(Policy::Proportional, -1_000, &claims), [-300, -5], "all grants are then 0");
}

#[test]
fn by_need_gaps_are_closed_first_in_proportion() {
    let claims = [claim(130, 100), claim(110, 100), claim(50, 80)];
    assert_eq!(parts(Policy::ByNeed, 20, &claims), [15, 5, 0]);
    assert_eq!(parts(Policy::ByNeed, 40, &claims), [30, 10, 0]);
    assert_eq!(parts(Policy::ByNeed, 40 + 29, &claims), [30 + 13, 10 + 11, 5], "the rest by need");
}

#[test]
fn by_need_a_cut_first_takes_grants_beyond_need() {
    let claims = [claim(130, 100), claim(60, 100), claim(50, 80)];
    assert_eq!(parts(Policy::ByNeed, -35, &claims), [0, -20, -15]);
    assert_eq!(parts(Policy::ByNeed, -70, &claims), [0, -40, -30]);
    // The rest by need, 60 to 50, and nothing from the first, which was short.
    assert_eq!(parts(Policy::ByNeed, -70 - 22, &claims), [0, -40 - 12, -30 - 10]);
    assert_eq!(
        parts(Policy::ByNeed, -1_000, &claims),
        [0, -100, -80],
        "what nobody can pay is not distributed"
    );
}

#[test]
fn by_need_a_committee_is_short_from_a_thousand_below_its_need_before_any_distribution() {
    let lacks = |kronor_short: i64| Claim {
        weight: tkr(100),
        before: tkr(100) - kronor(kronor_short),
        base: tkr(99),
    };
    assert_eq!(parts(Policy::ByNeed, -10, &[lacks(999), claim(0, 0)]), [-10, 0]);
    assert_eq!(parts(Policy::ByNeed, -10, &[lacks(1_000), claim(0, 0)]), [0, 0]);
    // What the first distribution has cut makes nobody short.
    let cut_before = Claim { weight: tkr(100), before: tkr(100), base: tkr(60) };
    assert_eq!(parts(Policy::ByNeed, -10, &[cut_before]), [-10]);
}

#[test]
fn a_gap_is_rounded_up_to_whole_thousands() {
    let lacks_half_a_krona =
        Claim { weight: tkr(100) + Money::new(Decimal::new(5, 1)).unwrap(), ..claim(100, 100) };
    assert_eq!(parts(Policy::ByNeed, 1, &[claim(100, 100), lacks_half_a_krona]), [0, 1]);
}

#[rstest]
#[case(1_999, 1)]
#[case(999, 0)]
#[case(-1, -1)]
#[case(-1_000, -1)]
#[case(-1_001, -2)]
fn only_whole_thousands_are_distributed_and_never_more_than_the_amount(
    #[case] amount: i64,
    #[case] thousands: i64,
) {
    let shared = distribute(Policy::Proportional, kronor(amount), &[claim(100, 100)]).unwrap();
    assert_eq!(shared, [tkr(thousands)]);
}

#[test]
fn amounts_at_the_limit_are_distributed_and_weights_out_of_range_give_none() {
    let most = Money::new(Money::LIMIT).unwrap();
    let largest = Claim { weight: most, before: Money::ZERO, base: Money::ZERO };
    for policy in Policy::ALL {
        assert!(distribute(policy, most, &[largest, largest]).is_some(), "{policy:?}");
        assert!(distribute(policy, -most, &[largest, largest]).is_some(), "{policy:?}");
    }
    assert_eq!(apportion_amount(tkr(1_000_000), &mut [Decimal::MAX, Decimal::MAX].into_iter()), None);
    assert_eq!(apportion(u64::MAX, &[u128::MAX, 1], None), None);
}
