//! A played year in the follow-up: the small municipality, with a measure.

use files::year_rules;
use model::YearIx;
use model::follow_up::line::Line;
use model::follow_up::measure_kind::MeasureKind;
use model::follow_up::month::Month;
use model::follow_up::record::{DecidedMeasure, YearRecord};
use model::follow_up::year::Year;
use model::money::Money;
use model::play::{PlayedYear, Promise, Setup};
use model::scenario::Scenario;
use test_support::{CARE, outcome, small};

/// A record with a measure of 12 mnkr in a full year, decided in April.
fn record() -> YearRecord {
    let mut record = YearRecord::default();
    let promised = Some(Money::from(12_000_000));
    let measure = DecidedMeasure { decided: Month::April, promised, note: String::new() };
    record.measures.insert((CARE, MeasureKind::Renegotiation), measure);
    record
}

#[test]
fn the_budget_that_is_played_is_the_one_that_is_followed_up() {
    let (municipality, record, rules) = (small(), record(), year_rules::carried());
    let outcome = outcome(&municipality, &Scenario::default());
    let year = Year::new(&municipality, &outcome, &record, rules);
    let setup = Setup::new(&municipality, &year);
    for line in setup.lines() {
        assert_eq!(setup.budget(line), year.budget().planned(line), "{line:?}");
    }
    let committees: Money = setup.committees().map(|(_, committee)| committee.budget).sum();
    let result = setup.tax_and_grants + setup.financial_net - committees - setup.central;
    // The reserve is no cost before it is given to a committee.
    let reserve = year.budget().adopted(Line::Central) - setup.central;
    assert_eq!(result, outcome.money(outcome.year(YearIx::First).result) + reserve);
}

#[test]
fn a_follow_up_shows_the_outturn_and_the_forecasts_of_the_year_that_is_played() {
    let (municipality, record, rules) = (small(), record(), year_rules::carried());
    let outcome = outcome(&municipality, &Scenario::default());
    let year = Year::new(&municipality, &outcome, &record, rules);
    for seed in 1..=10 {
        let played =
            PlayedYear::new(seed, &Setup::new(&municipality, &year), year.sizes()).expect("in range");
        let promises = Promise::all(&year).expect("in range");
        let course = played.course(&promises).expect("in range");
        for stop in Month::FOLLOWED_UP {
            let reported = course.reported(&record, Some(stop));
            let shown = Year::new(&municipality, &outcome, &reported, rules);
            for (line, of) in course.iter() {
                for month in Month::FOLLOWED_UP.into_iter().filter(|month| *month <= stop) {
                    assert_eq!(shown.outturn(line, month), Some(*month.get(&of.to_date)));
                    assert_eq!(shown.forecast(line, month), Some(*month.get(&of.forecast)));
                }
                assert!(stop.rest().all(|later| shown.outturn(line, later).is_none()));
            }
        }
    }
}

#[test]
fn a_measure_of_the_record_is_promised_from_the_month_in_which_it_works() {
    let (municipality, record, rules) = (small(), record(), year_rules::carried());
    let outcome = outcome(&municipality, &Scenario::default());
    let year = Year::new(&municipality, &outcome, &record, rules);
    let promises = Promise::all(&year).expect("in range");
    let [promise] = promises.as_slice() else { panic!("one measure") };
    assert_eq!(
        (promise.committee, promise.kind, promise.decided),
        (CARE, MeasureKind::Renegotiation, Month::April)
    );
    // Its lead time is four months: a million a month from August.
    for month in Month::ALL {
        let expected = if month >= Month::August { Money::from(1_000_000) } else { Money::ZERO };
        assert_eq!(*month.get(&promise.by_month), expected, "{month:?}");
    }
}
