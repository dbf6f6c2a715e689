//! What a played year costs and brings, and what decisions change.

use model::follow_up::activity::Activity;
use model::follow_up::event_kind::EventKind;
use model::follow_up::line::Line;
use model::follow_up::measure_kind::MeasureKind;
use model::follow_up::measures::Sizes;
use model::follow_up::month::{MONTHS, Month};
use model::follow_up::record::{ForecastMethod, YearRecord};
use model::follow_up::rules::{RuleKey, Size};
use model::follow_up::spread::Spread;
use model::money::{DecimalExt, Money};
use model::municipality::CommitteeIx;
use model::play::events::{Duration, describe};
use model::play::spread::parts;
use model::play::{PlayedCommittee, PlayedYear, Promise, Setup, YearCourse};
use model::vec_map::VecMap;
use proptest::prelude::*;
use proptest::sample::select;
use rstest::rstest;
use rust_decimal::Decimal;

use super::golden_year::{LEADERSHIP, SOCIAL, cheaper_placements, own_sizes, played, setup};

/// It has schools, care of the elderly and culture.
const DISTRICT: CommitteeIx = CommitteeIx(7);

fn own(sizes: impl IntoIterator<Item = (RuleKey, i64)>) -> VecMap<RuleKey, Decimal> {
    let mut own = own_sizes();
    for (key, size) in sizes {
        own.insert(key, Decimal::from(size));
    }
    own
}

/// Sizes with which nothing happens: no event, drift, error or revision.
fn quiet() -> Vec<(RuleKey, i64)> {
    let mut sizes: Vec<(RuleKey, i64)> =
        EventKind::ALL.iter().map(|kind| (RuleKey::EventChance(*kind), 0)).collect();
    for activity in Activity::ALL {
        sizes.extend([(RuleKey::DriftMean(activity), 0), (RuleKey::DriftSpread(activity), 0)]);
    }
    sizes.extend([(RuleKey::ForecastErrorMean, 0), (RuleKey::ForecastErrorSpread, 0)]);
    sizes.extend(Month::ALL.map(|month| (RuleKey::TaxRevision(month), 0)));
    sizes
}

/// Only `kind` happens, of this size in per cent.
fn only(kind: EventKind, size: i64) -> Vec<(RuleKey, i64)> {
    let mut sizes = quiet();
    sizes.retain(|(key, _)| *key != RuleKey::EventChance(kind));
    sizes.push((RuleKey::EventChance(kind), 100));
    sizes.extend(Size::ALL.map(|at| (RuleKey::EventSize(kind, at), size)));
    sizes
}

fn course(year: &PlayedYear, promises: &[Promise]) -> YearCourse {
    year.course(promises).expect("in range")
}

fn to_date(course: &YearCourse, line: Line, month: Month) -> Money {
    *month.get(&course.line(line).expect("the line").to_date)
}

fn forecast(course: &YearCourse, line: Line, month: Month) -> Money {
    *month.get(&course.line(line).expect("the line").forecast)
}

#[test]
fn a_year_in_which_nothing_happens_ends_on_the_budget_and_every_forecast_says_so() {
    let year = played(1, &own(quiet()));
    let course = course(&year, &[]);
    for line in setup().lines() {
        for month in Month::ALL {
            assert_eq!(forecast(&course, line, month), setup().budget(line), "{line:?} in {month:?}");
        }
        assert_eq!(to_date(&course, line, Month::December), setup().budget(line));
    }
    assert_eq!(course.result_to_date(Month::December), Money::from(190_000_000));
    // School has used 63.6 per cent by August; tax comes in twelfths.
    assert_eq!(to_date(&course, Line::Committee(CommitteeIx(0)), Month::August), Money::from(1_717_200_000));
    assert_eq!(to_date(&course, Line::FinancialNet, Month::March), Money::from(10_000_000));
}

#[test]
fn a_mixed_committee_follows_the_seasons_of_its_activities() {
    let course = course(&played(1, &own(quiet())), &[]);
    // 60 % of 63.6 (school), 30 % of 64.6 (care) and 10 % of 64.3 (culture) are 63.97 per cent of 150 mnkr.
    assert_eq!(to_date(&course, Line::Committee(DISTRICT), Month::August), Money::from(95_955_000));
}

#[test]
fn an_event_meets_committees_by_the_part_of_their_budget_that_is_of_the_activity() {
    let year = played(1, &own(only(EventKind::MorePupils, -1)));
    let [event] = year.events() else { panic!("one event") };
    let amounts: Vec<_> = event.amounts.iter().map(|(line, amount)| (*line, *amount)).collect();
    assert_eq!(
        amounts,
        [
            (Line::Committee(CommitteeIx(0)), Money::from(-27_000_000)),
            // 1 per cent of 60 per cent of 150 mnkr.
            (Line::Committee(DISTRICT), Money::from(-900_000)),
        ]
    );
    let course = course(&year, &[]);
    let cost = to_date(&course, Line::Committee(DISTRICT), Month::December);
    assert_eq!(cost, Money::from(150_900_000));
    assert_eq!(course.result_to_date(Month::December), Money::from(190_000_000 - 27_900_000));
}

#[rstest]
#[case::once(EventKind::MorePupils)]
#[case::growing(EventKind::Placements)]
#[case::of_no_committee(EventKind::Pensions)]
fn what_the_events_bring_a_line_is_all_of_its_deviation_where_nothing_else_happens(#[case] kind: EventKind) {
    let year = played(1, &own(only(kind, -1)));
    let course = course(&year, &[]);
    for line in setup().lines() {
        let deviation = line.deviation(setup().budget(line), to_date(&course, line, Month::December));
        let unexplained = deviation - year.events_of(line).expect("in range");
        assert!(unexplained.abs() <= Money::from(1_000), "{line:?}: {unexplained:?}");
    }
}

#[rstest]
#[case::cloudburst(EventKind::Cloudburst, Line::Committee(LEADERSHIP))]
#[case::pensions(EventKind::Pensions, Line::Central)]
#[case::refund(EventKind::InsuranceRefund, Line::Central)]
fn what_is_a_part_of_tax_and_grants_meets_one_line(#[case] kind: EventKind, #[case] line: Line) {
    let course = course(&played(1, &own(only(kind, -1))), &[]);
    assert_eq!(to_date(&course, line, Month::December), setup().budget(line) + Money::from(66_000_000));
    assert_eq!(course.result_to_date(Month::December), Money::from(190_000_000 - 66_000_000));
}

#[test]
fn without_a_committee_of_its_own_what_meets_the_board_meets_the_central_line() {
    let setup = Setup { executive_board: None, ..setup() };
    let own = own(only(EventKind::ItAttack, -1));
    let sizes = Sizes { rules: files::year_rules::carried(), own: &own };
    let year = PlayedYear::new(1, &setup, sizes).expect("in range");
    assert_eq!(year.events()[0].amounts.get(&Line::Central), Some(&Money::from(-66_000_000)));
}

#[test]
fn what_meets_nobody_does_not_happen() {
    let mut setup = setup();
    for committee in &mut setup.committees {
        committee.activities = [(Activity::Culture, Decimal::ONE_HUNDRED)].into_iter().collect();
    }
    let own = own(only(EventKind::Placements, -1));
    let sizes = Sizes { rules: files::year_rules::carried(), own: &own };
    assert_eq!(PlayedYear::new(1, &setup, sizes).expect("in range").events(), []);
}

#[test]
fn a_committee_without_activities_costs_a_twelfth_each_month() {
    let committee = PlayedCommittee {
        budget: Money::from(120_000_000),
        activities: VecMap::default(),
        seasons: Spread::twelfths(),
    };
    let setup = Setup { committees: vec![committee], ..setup() };
    let own = own(quiet());
    let sizes = Sizes { rules: files::year_rules::carried(), own: &own };
    let year = PlayedYear::new(1, &setup, sizes).expect("in range");
    let course = course(&year, &[]);
    let line = Line::Committee(CommitteeIx(0));
    for (months, month) in (1..).zip(Month::ALL) {
        assert_eq!(to_date(&course, line, month), Money::from(10_000_000 * months));
    }
}

#[test]
fn the_executive_board_is_the_committee_with_most_leadership_where_nothing_says_which_it_is() {
    assert_eq!(Setup::with_most_administration(&setup().committees), Some(LEADERSHIP));
    assert_eq!(Setup::with_most_administration(&setup().committees[..6]), None);
}

#[test]
fn what_is_not_known_yet_is_in_the_outturn_and_not_in_the_forecast_of_the_rest() {
    let line = Line::Committee(SOCIAL);
    let quiet = course(&played(1, &own(quiet())), &[]);
    for seed in 1..=40 {
        let year = played(seed, &own(only(EventKind::RefugeeCompensation, -1)));
        let start = year.events()[0].start;
        if start > Month::September {
            continue;
        }
        let course = course(&year, &[]);
        let more = to_date(&course, line, start) - to_date(&quiet, line, start);
        assert!(more > Money::ZERO, "seed {seed}");
        assert_eq!(forecast(&course, line, start), setup().budget(line) + more);
        let known = start.later(1).expect("a month of this year");
        // 1 per cent of 600 mnkr, rounded in two parts.
        let found = forecast(&course, line, known) - setup().budget(line) - Money::from(6_000_000);
        assert!(found.abs() <= Money::from(1_000), "{found:?}");
    }
}

/// The parts of an event of `kind` that starts in `start`, with a growth of 2 per cent.
fn parts_of(kind: EventKind, start: Month, stopped: Option<Month>) -> model::play::spread::Parts {
    let description = describe(kind);
    let last = description.last_month(start);
    parts(description.duration, start, last, Decimal::TWO, stopped).expect("in range")
}

#[test]
fn placements_support_disability_and_home_care_go_on_in_the_next_year_and_nothing_else_does() {
    let lasting = [
        EventKind::Placements,
        EventKind::IncomeSupport,
        EventKind::DisabilityDecisions,
        EventKind::HomeCareHours,
    ];
    for kind in EventKind::ALL {
        let goes_on = matches!(describe(kind).duration, Duration::GoesOn { .. });
        assert_eq!(goes_on, lasting.contains(&kind), "{kind:?}");
        for start in describe(kind).starts {
            let found = parts_of(kind, *start, None);
            if goes_on {
                assert!(found.next_year >= Decimal::ONE, "{kind:?}: a full year of it");
                assert!(
                    Month::December.get(&found.to_date) > start.get(&found.to_date)
                        || *start == Month::December
                );
            } else {
                assert_eq!(
                    (*Month::December.get(&found.to_date), found.next_year),
                    (Decimal::ONE, Decimal::ZERO)
                );
            }
        }
    }
}

#[test]
fn home_care_from_july_costs_half_a_year_and_the_next_year_all_of_it() {
    let found = parts_of(EventKind::HomeCareHours, Month::July, None);
    assert_eq!(*Month::June.get(&found.to_date), Decimal::ZERO);
    assert_eq!(*Month::December.get(&found.to_date), Decimal::new(5, 1));
    assert_eq!(
        *Month::August.get(&found.rest),
        Decimal::from(4).try_div(Decimal::from(12)).expect("a number")
    );
    assert_eq!(found.next_year, Decimal::ONE);
}

#[test]
fn what_grows_grows_each_month_until_a_measure_works_against_its_cause() {
    let found = parts_of(EventKind::Placements, Month::September, None);
    let twelfths = |text: &str| {
        text.parse::<Decimal>().expect("a decimal").try_div(Decimal::from(12)).expect("a number")
    };
    // 1 + 1.02 + 1.0404 + 1.061208
    assert_eq!(*Month::December.get(&found.to_date), twelfths("4.121608"));
    assert_eq!(*Month::October.get(&found.rest), twelfths("2.04"), "two months as October was");
    assert_eq!(found.next_year, "1.061208".parse().expect("a decimal"));
    let stopped = parts_of(EventKind::Placements, Month::September, Some(Month::November));
    assert_eq!(*Month::December.get(&stopped.to_date), twelfths("4.06"), "1 + 1.02 + 1.02 + 1.02");
    assert_eq!(stopped.next_year, "1.02".parse().expect("a decimal"));
}

#[rstest]
#[case::snow_of_january_to_march(EventKind::SnowyWinter, Month::January, Month::March)]
#[case::snow_of_november_to_december(EventKind::SnowyWinter, Month::November, Month::December)]
#[case::sick_leave_of_october(EventKind::SickLeave, Month::October, Month::December)]
#[case::nurses_of_june(EventKind::SummerNurses, Month::June, Month::August)]
#[case::vacancies_for_four_months(EventKind::Vacancies, Month::March, Month::June)]
#[case::vacancies_at_the_end(EventKind::Vacancies, Month::November, Month::December)]
#[case::a_penalty_once(EventKind::LatePenalty, Month::May, Month::May)]
fn what_ends_by_itself_ends(#[case] kind: EventKind, #[case] start: Month, #[case] last: Month) {
    assert_eq!(describe(kind).last_month(start), last);
}

#[test]
fn placements_make_each_forecast_worse_until_cheaper_ones_are_found() {
    let line = Line::Committee(SOCIAL);
    let seeds = (1..).filter(|seed| {
        let year = played(*seed, &own(only(EventKind::Placements, -6)));
        year.events()[0].start == Month::February
    });
    for seed in seeds.take(3) {
        let year = played(seed, &own(only(EventKind::Placements, -6)));
        let (without, with) = (course(&year, &[]), course(&year, &[cheaper_placements()]));
        for months in [Month::August, Month::September, Month::October, Month::November].windows(2) {
            let worse = |course| forecast(course, line, months[1]) - forecast(course, line, months[0]);
            assert!(worse(&without) > Money::from(100_000), "it grows");
            // What is left is that 60 to 90 per cent of the promise, and not the expected 70, are realised.
            assert!(worse(&with).abs() <= Money::from(700_000), "it stopped in August: {:?}", worse(&with));
        }
        let at_end = |course| to_date(course, line, Month::December);
        assert!(at_end(&with) < at_end(&without));
        let next_year = |course: &YearCourse| course.line(line).expect("the line").next_year;
        assert!(next_year(&without) < next_year(&with) && next_year(&with) < Money::from(-36_000_000));
    }
}

#[test]
fn a_measure_saves_the_part_that_is_realised_and_the_forecast_counts_on_the_mean() {
    let year = played(3, &own(quiet()));
    let realised = year.realised_share(SOCIAL, MeasureKind::CheaperPlacements).expect("in range");
    let line = Line::Committee(SOCIAL);
    let course = course(&year, &[cheaper_placements()]);
    let saved = |month| setup().budget(line) - forecast(&course, line, month);
    // 15 mnkr in five months.
    let expected = Money::from(15_000_000).percent(realised).expect("in range");
    assert!((saved(Month::December) - expected).abs() <= Money::from(500));
    assert_eq!(saved(Month::April), Money::ZERO, "it answers the forecast of April");
    assert_eq!(saved(Month::May), Money::from(10_500_000), "70 per cent");
    assert!(realised > Decimal::from(50) && realised < Decimal::from(90));
}

#[test]
fn at_a_stop_the_outturn_until_then_is_reported_with_the_committees_own_forecasts() {
    let course = course(&played(5, &own_sizes()), &[]);
    let line = Line::Committee(SOCIAL);
    let mut record = YearRecord::default();
    record.methods.insert((line, Month::March), ForecastMethod::Linear);
    record.to_date.insert((line, Month::October), Money::from(1_000));
    let reported = course.reported(&record, Some(Month::April));
    assert_eq!(reported.to_date.len(), 11 * 4, "four months of eleven lines");
    assert_eq!(reported.to_date.get(&(line, Month::January)), Some(&to_date(&course, line, Month::January)));
    assert_eq!(reported.methods.len(), 11 * 3, "February, March and April");
    assert_eq!(
        reported.methods.get(&(line, Month::March)),
        Some(&ForecastMethod::Linear),
        "the player's own"
    );
    let amount = forecast(&course, line, Month::April);
    let expected = ForecastMethod::Own { amount, reason: String::new() };
    assert_eq!(reported.methods.get(&(line, Month::April)), Some(&expected));
    assert!(course.reported(&record, None).to_date.is_empty(), "before the first stop nothing is");
}

/// Measures of any kinds, at any time.
fn any_promises() -> impl Strategy<Value = Vec<Promise>> {
    let promise =
        (0..8_u16, select(&MeasureKind::ALL[..]), select(&Month::ALL[..]), 0..90_000_i64, any::<bool>());
    let promise = promise.prop_map(|(c, kind, decided, thousands, stops_growth)| Promise {
        committee: CommitteeIx(c),
        kind,
        decided,
        by_month: [Money::from_thousands(thousands).expect("within the limit"); MONTHS],
        stops_growth,
    });
    prop::collection::vec(promise, 0..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_seed_gives_the_same_year(seed in any::<u32>()) {
        let (one, other) = (played(seed, &own_sizes()), played(seed, &own_sizes()));
        prop_assert_eq!(&one, &other);
        prop_assert_eq!(one.course(&[]), other.course(&[]));
    }

    #[test]
    fn no_decision_changes_what_happens_or_what_is_past(seed in any::<u32>(), promises in any_promises()) {
        let year = played(seed, &own_sizes());
        let before = year.clone();
        let (without, with) = (course(&year, &[]), course(&year, &promises));
        prop_assert_eq!(&year, &before);
        prop_assert_eq!(year.news(None, Month::December), before.news(None, Month::December));
        for line in Line::SHARED {
            prop_assert_eq!(with.line(line), without.line(line));
        }
        let first = promises.iter().map(|promise| promise.decided).min().unwrap_or(Month::December);
        for line in setup().lines() {
            for month in first.to_date() {
                prop_assert_eq!(to_date(&with, line, month), to_date(&without, line, month));
                prop_assert_eq!(forecast(&with, line, month), forecast(&without, line, month));
            }
        }
    }

    #[test]
    fn one_measure_does_not_move_another(seed in any::<u32>(), promises in any_promises()) {
        let year = played(seed, &own_sizes());
        let mut reversed = promises.clone();
        reversed.reverse();
        prop_assert_eq!(year.course(&promises), year.course(&reversed));
    }

    #[test]
    fn outturn_and_forecast_meet_in_december_and_lines_sum_to_the_result(seed in any::<u32>(), promises in any_promises()) {
        let year = played(seed, &own_sizes());
        let course = course(&year, &promises);
        for line in setup().lines() {
            prop_assert_eq!(to_date(&course, line, Month::December), forecast(&course, line, Month::December));
        }
        for month in Month::ALL {
            let committees: Money = setup().committees().map(|(c, _)| to_date(&course, Line::Committee(c), month)).sum();
            let [tax, financial, central] = Line::SHARED.map(|line| to_date(&course, line, month));
            prop_assert_eq!(course.result_to_date(month), tax + financial - committees - central);
            for (_, line) in course.iter() {
                prop_assert!(month.get(&line.to_date).kronor() % Decimal::ONE_THOUSAND == Decimal::ZERO);
                prop_assert!(month.get(&line.forecast).kronor() % Decimal::ONE_THOUSAND == Decimal::ZERO);
            }
        }
    }

    #[test]
    fn any_sizes_give_a_year_or_none(seed in any::<u32>(), key in select(RuleKey::all()), size in any::<i128>(), scale in 0..28_u32) {
        let size = Decimal::try_from_i128_with_scale(size >> 32, scale).unwrap_or(Decimal::MAX);
        let own = [(key, size)].into_iter().collect();
        let year = PlayedYear::new(seed, &setup(), Sizes { rules: files::year_rules::carried(), own: &own });
        if let Some(year) = year {
            prop_assert!(year.course(&[cheaper_placements()]).is_none_or(|course| course.iter().count() == 11));
        }
    }
}
