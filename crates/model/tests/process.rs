//! The steps to a budget and the days that the law gives them.

use model::date::{Date, Day};
use model::figure::{Quality, SourceIx};
use model::follow_up::record::{Pace, Play, Role, SpreadMethod};
use model::follow_up::{Month, YearRecord};
use model::process::{Period, Place, Process, ProcessStep, Progress};
use model::statutes::budget_calendar::{Deadline, is_election_year, next_year};
use proptest::prelude::*;
use proptest::sample::select;

fn day(text: &str) -> Day {
    Day::from_text(text).expect("a day")
}

/// Each step takes the month of its number, but the council decides on 29 November, and on 19 December of an election year.
fn process() -> Process {
    let mut process = Process::default();
    let period = |from, to| Some(Period { from, to, quality: Quality::Assumption, source: SourceIx(0) });
    for (plan, month) in process.0.iter_mut().zip(Month::ALL) {
        plan.ordinary = period(Day::new(month, 1).expect("a day"), Day::last_of(month));
    }
    process.0[8].ordinary = period(day("11-29"), day("11-29"));
    process.0[8].election = period(day("12-19"), day("12-19"));
    process
}

#[test]
fn the_councils_are_elected_every_fourth_year() {
    let years: Vec<u16> = (2010..=2030).filter(|year| is_election_year(*year)).collect();
    assert_eq!(years, [2010, 2014, 2018, 2022, 2026, 2030]);
    assert_eq!((next_year(2021, true), next_year(2021, false)), (2022, 2021));
    assert_eq!((next_year(2022, true), next_year(2022, false)), (2022, 2023));
}

#[test]
fn the_law_has_five_days_in_an_ordinary_year_and_one_more_in_an_election_year() {
    let days = |is_election_year: bool| -> Vec<(Day, String)> {
        let applies = Deadline::ALL.into_iter().filter(|deadline| deadline.applies(is_election_year));
        applies.map(|deadline| (deadline.day(), deadline.provision().to_string())).collect()
    };
    let ordinary = [
        (day("09-10"), "L 1965:269 3 §"),
        (day("09-30"), "L 1965:269 4 §"),
        (day("10-31"), "KL 11:8"),
        (day("11-30"), "KL 11:10"),
        (day("12-31"), "KL 11:11"),
    ];
    let ordinary = ordinary.map(|(day, provision)| (day, provision.to_owned()));
    assert_eq!(days(false), ordinary);
    let mut election = ordinary.to_vec();
    // A week after 15 November, the last day for the budget bill after an election.
    election.insert(3, (day("11-22"), "L 1965:269 4 §".to_owned()));
    assert_eq!(days(true), election);
}

#[test]
fn december_rests_on_special_reasons() {
    assert!(day("11-29") <= Deadline::Council.day(), "29 November 2021");
    assert!(day("12-19") > Deadline::Council.day(), "19 December 2022 needs special reasons");
    assert!(day("12-19") <= Deadline::CouncilWithReasons.day());
}

#[test]
fn the_calendar_says_how_far_the_budget_has_come_while_it_is_made_or_in_force() {
    let process = process();
    let on = |year, text| Some(Date { year, day: day(text) });
    let place = |today| process.place(2022, today, ProcessStep::Proposals);
    assert_eq!(place(on(2021, "06-15")), Place::Day(day("06-15")));
    assert_eq!(place(on(2022, "06-15")), Place::Step(ProcessStep::Work), "it is in force");
    for year in [2020, 2023, 2026] {
        assert_eq!(
            place(on(year, "06-15")),
            Place::Step(ProcessStep::Proposals),
            "{year}: where the proposal is"
        );
    }
    assert_eq!(place(None), Place::Step(ProcessStep::Proposals), "there may be no clock");
    let unknown = Process::default().place(2022, on(2021, "06-15"), ProcessStep::Draft);
    assert_eq!(unknown, Place::Step(ProcessStep::Draft), "no days are known");
}

#[test]
fn an_adopted_budget_is_planned_until_the_year_has_begun() {
    let mut record = YearRecord::default();
    assert_eq!(ProcessStep::of_adopted(&record), ProcessStep::Plans);
    record.spread = Some(SpreadMethod::Twelfths);
    assert_eq!(ProcessStep::of_adopted(&record), ProcessStep::Plans, "that is a part of the plans");
    record.comments.insert(Month::February, "Mycket snö".to_owned());
    assert_eq!(ProcessStep::of_adopted(&record), ProcessStep::Work);
    let play = Play { seed: 7, pace: Pace::FourStops, role: Role::All, at: None };
    let played = YearRecord { play: Some(play), ..YearRecord::default() };
    assert_eq!(ProcessStep::of_adopted(&played), ProcessStep::Work, "the game has begun");
}

#[test]
fn the_day_of_an_election_year_lies_elsewhere_among_the_steps() {
    let process = process();
    let council =
        |is_election_year| process.progress(ProcessStep::Council, Place::Day(day("12-05")), is_election_year);
    assert_eq!((council(false), council(true)), (Progress::Done, Progress::ToCome));
    let on_the_day = process.progress(ProcessStep::Council, Place::Day(day("12-19")), true);
    assert_eq!(on_the_day, Progress::Now);
}

#[test]
fn days_that_do_not_exist_are_no_days() {
    for text in [
        "",
        "1-1",
        "01-1",
        "01-001",
        "00-10",
        "13-01",
        "02-30",
        "04-31",
        "01-00",
        "01-32",
        "-1-01",
        "01-+1",
        "2021-01-01",
    ] {
        assert_eq!(Day::from_text(text), None, "{text}");
    }
    let leap = day("02-29");
    assert_eq!((leap.month(), leap.number()), (Month::February, 29));
}

proptest! {
    #[test]
    fn before_the_place_steps_are_done_and_after_it_they_are_to_come(
        reached in select(ProcessStep::ALL.to_vec()), step in select(ProcessStep::ALL.to_vec()), is_election_year: bool,
    ) {
        let found = process().progress(step, Place::Step(reached), is_election_year);
        prop_assert_eq!(found == Progress::Done, step < reached);
        prop_assert_eq!(found == Progress::Now, step == reached);
    }

    #[test]
    fn the_same_day_is_written_and_read(month in select(Month::ALL.to_vec()), number in 1_u8..=31) {
        let text = format!("{}-{number:02}", month.key());
        prop_assert_eq!(Day::from_text(&text), Day::new(month, number));
    }
}
