//! What is known at each follow-up.

use model::follow_up::event_kind::EventKind;
use model::follow_up::line::Line;
use model::follow_up::month::Month;
use model::follow_up::record::{Pace, Role};
use model::follow_up::rules::RuleKey;
use model::money::Money;
use model::play::events::describe;
use model::play::known::News;
use model::play::roles::Player;
use rstest::rstest;
use rust_decimal::Decimal;

use super::golden_year::{SOCIAL, own_sizes, played};

#[rstest]
#[case::in_the_month_after(EventKind::Placements, Month::March, Month::April)]
#[case::support_to_pupils_late(EventKind::SpecialSupport, Month::September, Month::November)]
#[case::a_cloudburst_of_august_not_in_the_forecast_of_august(
    EventKind::Cloudburst,
    Month::August,
    Month::October
)]
#[case::with_the_accounts(EventKind::Placements, Month::December, Month::December)]
#[case::late_with_the_accounts(EventKind::SpecialSupport, Month::November, Month::December)]
#[case::a_tax_forecast_at_once(EventKind::TaxForecast, Month::April, Month::April)]
fn an_event_is_known(#[case] kind: EventKind, #[case] start: Month, #[case] known: Month) {
    assert_eq!(describe(kind).known(start), known);
}

#[test]
fn each_event_and_forecast_is_news_once_and_never_before_it_is_known() {
    for seed in 1..=200 {
        let year = played(seed, &own_sizes());
        for pace in [Pace::FourStops, Pace::Monthly] {
            let (mut previous, mut events, mut forecasts) = (None, 0, 0);
            for stop in pace.stops() {
                for (at, news) in year.news(previous, *stop) {
                    assert!(at <= *stop && previous.is_none_or(|previous| at > previous));
                    match news {
                        News::Event(event) => {
                            assert!(event.known() == at && event.start <= at);
                            events += 1;
                        }
                        News::TaxForecast(revision) => {
                            assert_eq!(*at.get(&year.tax().revisions), revision);
                            forecasts += 1;
                        }
                    }
                }
                previous = Some(*stop);
            }
            assert_eq!((events, forecasts), (year.events().len(), 5), "seed {seed}");
        }
    }
}

#[test]
fn the_news_of_the_whole_year_are_in_the_order_of_the_months() {
    let year = played(7, &own_sizes());
    let news = year.news(None, Month::December);
    assert!(news.is_sorted_by_key(|(at, _)| *at));
    assert_eq!(news.len(), year.events().len() + 5);
}

#[test]
fn what_is_not_known_yet_has_all_that_comes_and_nothing_that_is_known() {
    for seed in 1..=200 {
        let year = played(seed, &own_sizes());
        for month in Month::FOLLOWED_UP {
            let unknown = year.not_yet_known(month);
            for event in year.events() {
                let may_come = unknown.events.contains(&event.kind);
                assert_eq!(may_come, !event.is_known(month), "{:?} in {month:?}, seed {seed}", event.kind);
            }
        }
    }
}

#[test]
fn in_october_one_forecast_of_the_tax_base_and_the_winter_remain() {
    let quiet = EventKind::ALL.map(|kind| (RuleKey::EventChance(kind), Decimal::ZERO)).into_iter().collect();
    let unknown = played(1, &quiet).not_yet_known(Month::October);
    assert_eq!(unknown.tax_forecasts, [Month::December]);
    assert!(unknown.events.contains(&EventKind::SnowyWinter));
    assert!(!unknown.events.contains(&EventKind::SummerNurses), "the summer is over");
    assert!(played(1, &quiet).not_yet_known(Month::December).tax_forecasts.is_empty());
}

#[test]
fn after_a_snowy_winter_no_mild_one_is_to_come() {
    let own = [
        (RuleKey::EventChance(EventKind::SnowyWinter), Decimal::ONE_HUNDRED),
        (RuleKey::MostEvents, Decimal::from(27)),
    ];
    let year = played(1, &own.into_iter().collect());
    let unknown = year.not_yet_known(Month::December);
    assert!(year.events().iter().any(|event| event.kind == EventKind::SnowyWinter));
    assert!(!unknown.events.contains(&EventKind::MildWinter));
}

/// Years in which home care hours and placements happen, which go on.
fn years_with_what_goes_on() -> impl Iterator<Item = model::play::PlayedYear> {
    let lasting = [EventKind::HomeCareHours, EventKind::Placements];
    let mut own = own_sizes();
    for kind in lasting {
        own.insert(RuleKey::EventChance(kind), Decimal::ONE_HUNDRED);
    }
    own.insert(RuleKey::MostEvents, Decimal::from(27));
    (1..=40).map(move |seed| played(seed, &own))
}

#[test]
fn what_goes_on_brings_in_this_year_the_months_that_are_left_and_what_ends_brings_all_of_it() {
    for year in years_with_what_goes_on() {
        for event in year.events() {
            let found = year.this_year(event, Player::NO_GAME).expect("in range");
            if event.kind == EventKind::HomeCareHours {
                // A twelfth of a full year each month.
                let months = event.start.rest().count() + 1;
                let expected: Money = std::iter::repeat_n(event.amount(), months).sum();
                let twelve: Money = std::iter::repeat_n(found, 12).sum();
                assert!((twelve - expected).abs() <= Money::from(6_000), "{event:?}: {found:?}");
            } else if !event.goes_on() {
                assert_eq!(found, event.amount(), "{event:?}");
            }
        }
    }
}

#[test]
fn a_committee_is_told_its_own_part_of_what_an_event_brings_this_year() {
    let social = Player { role: Role::Committee(SOCIAL), ..Player::NO_GAME };
    for year in years_with_what_goes_on() {
        for event in year.events().iter().filter(|event| !event.goes_on()) {
            let own = event.amounts.get(&Line::Committee(SOCIAL)).copied().unwrap_or_default();
            assert_eq!(year.this_year(event, social), Some(own), "{event:?}");
        }
        let placements = year.events().iter().find(|event| event.kind == EventKind::Placements);
        let placements = placements.expect("it happens each year");
        let found = year.this_year(placements, social).expect("in range");
        assert!(found < Money::ZERO && found != placements.amount(), "{placements:?}: {found:?}");
    }
}
