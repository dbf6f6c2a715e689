//! Laws of measures, whatever is decided.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use model::follow_up::measures::Start;
use model::follow_up::outlook::{Outlook, Present};

type Decision = (MeasureKind, DecidedMeasure);

fn any_decision() -> impl Strategy<Value = Decision> {
    let month = select(Month::ALL.as_slice());
    let promised = prop::option::of((0..50_000_i64).prop_map(|tkr| Money::from_thousands(tkr).unwrap()));
    (select(MeasureKind::ALL.as_slice()), month, promised).prop_map(|(kind, decided, promised)| {
        (kind, DecidedMeasure { decided, promised, note: String::new() })
    })
}

fn any_decisions() -> impl Strategy<Value = Vec<Decision>> {
    prop::collection::vec(any_decision(), 0..8)
}

/// Own lead times and shares, in whole months and per cent.
fn any_own() -> impl Strategy<Value = Vec<(RuleKey, i64)>> {
    let lead = (select(MeasureKind::ALL.as_slice()), 0..30_i64)
        .prop_map(|(kind, months)| (RuleKey::MeasureLead(kind, Size::Typical), months));
    let share = (0..=100_i64).prop_map(|share| (RuleKey::SameRootShare, share));
    let fades = (0..=24_i64).prop_map(|months| (RuleKey::FadesAfter, months));
    prop::collection::vec(prop_oneof![lead, share, fades], 0..4)
}

/// A krona for each measure whose amount is rounded.
fn rounding(measures: &Measures) -> Money {
    measures.iter().map(|_| Money::from(1)).sum()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_measure_never_acts_before_its_month(
        decisions in any_decisions(),
        own in any_own(),
        activity in select(Activity::ALL.as_slice()),
    ) {
        with_sizes(&own, |sizes| {
            for effect in measures_of(&decisions, &only(activity), sizes).iter() {
                let measure = effect.measure;
                let lead = sizes.months(RuleKey::MeasureLead(measure.kind, Size::Typical));
                prop_assert!(measure.start >= measure.decided.later(lead).map_or(Start::NextYear(Month::January), Start::ThisYear));
                let is_fee = measure.kind == MeasureKind::FeeRise;
                prop_assert!(!is_fee || measure.start > Start::ThisYear(measure.decided), "a fee, in its month");
                for month in Month::ALL {
                    let works = Start::ThisYear(month) >= measure.start;
                    let saved = effect.realised(Size::High).in_month(month);
                    prop_assert!(works || saved.is_zero(), "{:?} saves {:?} in {:?}", measure, saved, month);
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn the_months_sum_to_the_year_and_more_is_saved_when_more_is_realised(
        decisions in any_decisions(),
        own in any_own(),
    ) {
        with_sizes(&own, |sizes| {
            for effect in social(&decisions, sizes).iter() {
                let realised = Size::ALL.map(|size| effect.realised(size));
                for one in realised {
                    let months: Money = Month::ALL.into_iter().map(|month| one.in_month(month)).sum();
                    prop_assert_eq!(months, one.this_year());
                    prop_assert_eq!(one.to_date(Month::May) + one.after(Month::May), one.this_year());
                }
                prop_assert!(realised.is_sorted_by_key(|one| one.this_year()));
                let whole = effect.with_share(Decimal::ONE_HUNDRED).unwrap();
                prop_assert!(whole.this_year() <= effect.measure.promised && whole.next_year <= effect.measure.promised);
            }
            Ok(())
        })?;
    }

    #[test]
    fn one_more_measure_never_saves_less_in_the_year(
        decisions in any_decisions(),
        one_more in any_decision(),
        own in any_own(),
    ) {
        with_sizes(&own, |sizes| {
            let before = social(&decisions, sizes);
            let mut decisions = decisions.clone();
            decisions.push(one_more.clone());
            let after = social(&decisions, sizes);
            prop_assert!(after.this_year(Size::Typical) + rounding(&after) >= before.this_year(Size::Typical));
            Ok(())
        })?;
    }

    /// What saves and lasts: what comes back costs in the next year, and is left out.
    #[test]
    fn one_more_measure_never_saves_less_in_the_next_year_unless_it_comes_back(
        decisions in any_decisions(),
        one_more in any_decision(),
    ) {
        prop_assume!(one_more.0 != MeasureKind::PostponeUpkeep);
        with_sizes(&[], |sizes| {
            let before = social(&decisions, sizes);
            let mut decisions = decisions.clone();
            decisions.push(one_more.clone());
            let after = social(&decisions, sizes);
            prop_assert!(after.next_year(Size::Typical) + rounding(&after) >= before.next_year(Size::Typical));
            Ok(())
        })?;
    }

    /// The outlook: a surer promise is never worse, a deficit without measures never becomes smaller, and a decision never moves the
    /// forecast that it answers.
    #[test]
    fn an_outlook_worsens_by_itself_and_improves_by_measures(
        decisions in any_decisions(),
        now in select(Month::FOLLOWED_UP.as_slice()),
        deviation in -100_000..=0_i64,
        activity in select(Activity::ALL.as_slice()),
    ) {
        with_sizes(&[], |sizes| {
            let activities = only(activity);
            let deviation = Money::from_thousands(deviation).unwrap();
            let present = Present { month: now, deviation, activities: &activities, is_set: false };
            let measures = measures_of(&decisions, &activities, sizes);
            let alone = Outlook::new(&present, &Measures::default(), &[], sizes).unwrap();
            let with = Outlook::new(&present, &measures, &[], sizes).unwrap();
            prop_assert_eq!(with.now.typical, deviation);
            prop_assert_eq!(alone.grown, alone.december().typical - deviation);
            let set = Present { is_set: true, ..present };
            let set = Outlook::new(&set, &Measures::default(), &[], sizes).unwrap();
            prop_assert!(set.all().all(|expected| expected.typical == deviation));
            prop_assert!(alone.all().is_sorted_by(|before, after| before.typical >= after.typical));
            for (alone, with) in alone.all().zip(with.all()) {
                prop_assert_eq!(alone.month, with.month);
                prop_assert!(alone.low == alone.typical && alone.typical == alone.high);
                prop_assert!(with.low <= with.typical && with.typical <= with.high);
                prop_assert!(with.typical >= alone.typical);
            }
            prop_assert_eq!(with.balanced_from().is_some(), with.left().is_zero());
            Ok(())
        })?;
    }
}
