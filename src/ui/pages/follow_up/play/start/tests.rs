//! What is said before a game is started.

use super::*;
use crate::ui::pages::follow_up::tests::{adopted, as_budgeted, write};
use model::follow_up::record::{DecidedMeasure, Pace, Role};
use model::follow_up::{Line, MeasureKind, Month};
use model::municipality::CommitteeIx;

const COMMITTEE: CommitteeIx = CommitteeIx(3);
const LINE: Line = Line::Committee(COMMITTEE);

const REPLACES: &str = "Besluten i året tas bort när spelet börjar. Ångra tar tillbaka dem.";
const HIDES: &str = "Det utfall som är inlagt visas inte medan du spelar.";

fn said(cx: YearContext) -> Vec<&'static str> {
    notes(cx).collect()
}

#[test]
fn whoever_has_neither_outturn_nor_decisions_is_told_of_nothing_that_a_game_takes() {
    assert_eq!(said(adopted()), [""; 0]);
}

#[test]
fn a_game_takes_the_decisions_away_and_hides_the_outturn_until_it_is_undone_as_it_says() {
    let cx = adopted();
    write(cx, LINE, Month::April, as_budgeted(cx, LINE, Month::April));
    assert_eq!(said(cx), [HIDES]);
    let measure = DecidedMeasure { decided: Month::May, promised: None, note: String::new() };
    let kind = MeasureKind::HiringRestraint;
    assert!(cx.app.state.follow_up().set_measure(COMMITTEE, kind, Some(measure)));
    assert_eq!(said(cx), [REPLACES, HIDES]);

    let has_measure_and_outturn = || {
        cx.followed.with(|followed| {
            (followed.record().measures.contains_key(&(COMMITTEE, kind)), followed.is_reported(Month::April))
        })
    };
    assert_eq!(has_measure_and_outturn(), (true, true));
    assert!(cx.app.state.play().start(2022, Pace::FourStops, Role::All));
    assert_eq!(has_measure_and_outturn(), (false, false));
    cx.app.state.undo().undo();
    assert_eq!(has_measure_and_outturn(), (true, true));
}
