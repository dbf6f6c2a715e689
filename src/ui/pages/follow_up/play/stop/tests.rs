//! What a stop says of how the result has moved, and of what is not known.

use super::*;
use crate::i18n::Language;
use crate::ui::pages::follow_up::numbers::in_tenths;
use crate::ui::pages::follow_up::tests::played;
use crate::ui::pages::follow_up::told::Moved;
use crate::ui::tables::tests::page;
use model::follow_up::MeasureKind;
use model::follow_up::record::{DecidedMeasure, Pace, Role};
use model::lever::{Lever, Setting};
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;
use rstest::rstest;
use rust_decimal::Decimal;

const COMMITTEE: CommitteeIx = CommitteeIx(3);

/// A year that is played, whose budget has a reserve.
fn with_reserve(pace: Pace) -> YearContext {
    let app = page(Language::from_tag("sv"));
    app.state.editor().set(Lever::Row(RevenueRow::Reserve), Setting::Change(Decimal::from(20_000_000)));
    crate::state::adopt_open(app.state.library(), "Budget");
    let cx = YearContext::new(app);
    assert!(cx.app.state.play().start(4_711, pace, Role::All));
    cx
}

/// What is told at `stop`, and how the result has moved since the stop before.
fn news_at(cx: YearContext, stop: Month) -> (Money, Option<Moved>) {
    assert!(cx.app.state.play().go_to(Some(stop)));
    let play = with_game(cx, |game| game.play).expect("a game");
    let told = told(cx, play.previous_stop(), stop);
    let moved = moved(cx, play.previous_stop(), stop, &told);
    (told.iter().map(|told| in_tenths(told.amount)).sum(), moved)
}

fn forecast(cx: YearContext, month: Month) -> Money {
    in_tenths(with_game(cx, |game| game.course.result_forecast(month)).expect("a game"))
}

fn measure() -> DecidedMeasure {
    DecidedMeasure { decided: Month::May, promised: None, note: String::new() }
}

#[test]
fn what_a_stop_tells_adds_up_to_how_the_result_has_moved() {
    for pace in [Pace::FourStops, Pace::Monthly] {
        let cx = with_reserve(pace);
        let budget =
            cx.followed.with(|followed| followed.year(cx.app, |year| year.budget().result(Month::January)));
        let mut before = in_tenths(budget);
        for stop in pace.stops() {
            let (told, moved) = news_at(cx, *stop);
            let moved = moved.expect("all roles see the result");
            let is_first = pace.stops().first() == Some(stop);
            assert_eq!((moved.from, moved.to), (before, forecast(cx, *stop)));
            assert_eq!(told + moved.reserve + moved.measures + moved.other, moved.to - moved.from);
            // The budget counts the reserve as a cost, and no forecast does.
            assert_eq!(moved.reserve, if is_first { Money::from(20_000_000) } else { Money::ZERO });
            assert_eq!(moved.measures, Money::ZERO, "nothing is decided");
            before = moved.to;
        }
    }
}

#[test]
fn what_is_decided_has_a_part_of_its_own_at_the_stop_that_counts_on_it() {
    let cx = played(Role::All, Month::April);
    let kind = MeasureKind::HiringRestraint;
    let (_, without) = news_at(played(Role::All, Month::April), Month::August);
    assert!(cx.app.state.follow_up().set_measure(COMMITTEE, kind, Some(measure())));
    let (_, with) = news_at(cx, Month::August);
    let (without, with) = (without.expect("the result"), with.expect("the result"));
    assert!(with.measures > Money::ZERO && without.measures.is_zero(), "{with:?}");
    // The parts are in tenths of a million.
    let tenth = Money::from(100_000);
    assert!((with.other - without.other).abs() <= tenth, "{with:?} {without:?}");
    assert!((with.to - without.to - with.measures).abs() <= tenth, "{with:?} {without:?}");
}

#[test]
fn one_who_sees_a_committee_alone_is_not_told_how_the_result_moves() {
    let cx = played(Role::Committee(COMMITTEE), Month::April);
    assert_eq!(news_at(cx, Month::August).1, None);
    assert!(news_at(played(Role::Council, Month::April), Month::August).1.is_some());
}

#[rstest]
#[case::several("sv", &["augusti", "oktober"], "Skatteprognoserna i augusti och oktober.")]
#[case::one("sv", &["december"], "Skatteprognosen i december.")]
#[case::several_in_english("en", &["August", "October"], "The tax forecasts in August and October.")]
#[case::one_in_english("en", &["December"], "The tax forecast in December.")]
fn the_forecasts_to_come_are_one_or_several(#[case] tag: &str, #[case] months: &[&str], #[case] said: &str) {
    assert_eq!((Language::from_tag(tag).year_texts().play.unknown_tax)(months), said);
}
