//! Where a played year stops, and what stepping back drops.

use model::follow_up::measure_kind::MeasureKind;
use model::follow_up::month::Month;
use model::follow_up::record::{DecidedMeasure, Pace, Play, Role, YearRecord};
use rstest::rstest;

use super::golden_year::SOCIAL;

fn play(pace: Pace) -> Play {
    Play { seed: 1, pace, role: Role::All, at: None }
}

#[rstest]
#[case::four(Pace::FourStops, &[Month::April, Month::August, Month::October, Month::December])]
#[case::monthly(Pace::Monthly, &Month::FOLLOWED_UP)]
fn a_year_goes_from_stop_to_stop_and_back(#[case] pace: Pace, #[case] stops: &[Month]) {
    let mut play = play(pace);
    assert_eq!(play.previous_stop(), None, "before the first stop there is nothing to go back to");
    for stop in stops {
        assert!(!play.is_played_out());
        play.at = play.next_stop();
        assert_eq!(play.at, Some(*stop));
    }
    assert!(play.is_played_out());
    assert_eq!(play.next_stop(), None);
    for stop in stops.iter().rev().skip(1) {
        play.at = play.previous_stop();
        assert_eq!(play.at, Some(*stop));
    }
    assert_eq!(play.previous_stop(), None);
}

#[test]
fn stepping_back_drops_what_is_decided_after_that_stop_and_keeps_what_is_decided_at_it() {
    let measure = |decided| DecidedMeasure { decided, promised: None, note: String::new() };
    let mut record = YearRecord::default();
    record.measures.insert((SOCIAL, MeasureKind::CheaperPlacements), measure(Month::April));
    let at_april = record.clone();
    record.measures.insert((SOCIAL, MeasureKind::HiringRestraint), measure(Month::August));
    let at_august = Play { at: Some(Month::August), ..play(Pace::FourStops) };
    record.drop_decisions_after(at_august.previous_stop());
    assert_eq!(record, at_april);
}
