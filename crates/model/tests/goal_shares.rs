//! A goal's share of a committee's grant, set by the user: the shares stay 100 per cent, and the committee's other goals keep their
//! proportions.

use model::goal_shares::{goal_shares, in_percent, with_share_set};
use model::municipality::CommitteeIx;
use model::scenario::Scenario;
use proptest::prelude::*;
use rust_decimal::Decimal;
use test_support::variations::any_municipality;
use test_support::{CULTURE, EDUCATION, outcome};

/// A hundredth of a per cent, to which shares are set.
const STEP: Decimal = Decimal::from_parts(1, 0, 0, false, 2);

/// Weights as files have them: whole numbers, per cent with decimals, 0 among them.
fn any_weights() -> impl Strategy<Value = Vec<Decimal>> {
    let weight = prop_oneof![
        1 => Just(Decimal::ZERO),
        4 => (0..=1_000_000_i64, 0..=4_u32).prop_map(|(digits, scale)| Decimal::new(digits, scale)),
    ];
    prop::collection::vec(weight, 2..9)
}

fn any_percent() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        8 => (0..=10_000_i64).prop_map(|hundredths| Decimal::new(hundredths, 2)),
        1 => Just(Decimal::ZERO),
        1 => Just(Decimal::ONE_HUNDRED),
    ]
}

proptest! {
    #[test]
    fn a_share_that_is_set_is_exact_and_the_others_share_the_rest_as_close_to_their_old_proportions_as_steps_allow(
        weights in any_weights(), at in any::<prop::sample::Index>(), percent in any_percent(),
    ) {
        let at = at.index(weights.len());
        let after = with_share_set(&weights, at, percent).expect("several goals, and a share between 0 and 100");
        prop_assert_eq!(after.len(), weights.len());
        prop_assert_eq!(after.iter().sum::<Decimal>(), Decimal::ONE_HUNDRED);
        prop_assert_eq!(after[at], percent);
        let others: Vec<usize> = (0..weights.len()).filter(|other| *other != at).collect();
        // Weights that are all 0 count as equal.
        let are_equal = others.iter().all(|other| weights[*other].is_zero());
        let weight = |other: usize| if are_equal { Decimal::ONE } else { weights[other] };
        let twice = |other: usize| after[other] * Decimal::TWO;
        for one in others.iter().copied() {
            prop_assert!(!weight(one).is_zero() || after[one].is_zero(), "nothing stays nothing");
            for other in others.iter().copied().filter(|other| *other != one) {
                // Otherwise a step from the one to the other would bring both closer to their proportions (Sainte-Laguë).
                let is_close = (twice(one) - STEP) * weight(other) <= (twice(other) + STEP) * weight(one);
                prop_assert!(is_close, "{} should give a step to {}", after[one], after[other]);
                let is_larger = weight(one) > weight(other);
                prop_assert!(!is_larger || after[one] >= after[other], "the larger stays the larger");
            }
        }
    }

    #[test]
    fn a_share_that_is_set_moves_money_between_the_goals_of_its_committee_only(
        municipality in any_municipality(),
        committee in prop::sample::select(vec![EDUCATION, CULTURE]),
        at in 0..2_usize,
        percent in any_percent(),
    ) {
        let before = Scenario::default();
        let shares = goal_shares(&municipality, &before, committee);
        let weights: Vec<Decimal> = shares.iter().map(|(_, _, now)| *now).collect();
        let percents = in_percent(&weights).expect("the committee has shares");
        let after = with_share_set(&percents, at, percent).expect("it serves two goals");
        let mut scenario = before.clone();
        for ((goal, ..), percent) in shares.iter().zip(after) {
            scenario.shares.insert((committee, *goal), percent);
        }
        let [before, after] = [before, scenario].map(|scenario| outcome(&municipality, &scenario));
        for (start, now) in before.years.iter().zip(&after.years) {
            let sum = |goals: &[model::outcome::GoalOutcome]| {
                goals.iter().map(|goal| after.value(goal.now)).sum::<Decimal>()
            };
            prop_assert_eq!(sum(&now.goals), after.value(now.grants));
            for (c, (start, now)) in start.committees.iter().zip(&now.committees).enumerate() {
                prop_assert_eq!(before.value(start.grant), after.value(now.grant), "no grant moves");
                if CommitteeIx(u16::try_from(c).expect("an index")) != committee {
                    let parts = |outcome: &model::outcome::Outcome, parts: &[(_, _)]| {
                        parts.iter().map(|(_, part)| outcome.value(*part)).collect::<Vec<_>>()
                    };
                    prop_assert_eq!(parts(&before, &start.parts), parts(&after, &now.parts));
                }
            }
        }
    }
}
