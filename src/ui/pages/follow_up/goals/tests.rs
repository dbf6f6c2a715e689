//! What is asked for and told of the goals in a large follow-up.

use super::judgement::with_indicator;
use super::*;
use crate::i18n::Language;
use crate::ui::tables::tests::page;
use model::follow_up::record::GoalState;

fn adopted() -> YearContext {
    let app = page(Language::from_tag("sv"));
    crate::state::adopt_open(app.state.library(), "Budget");
    YearContext::new(app)
}

fn judge(
    cx: YearContext,
    assessed: Assessed,
    month: Month,
    state: GoalState,
    [reason, indicator]: [&str; 2],
) {
    let assessment = Assessment { state, reason: reason.to_owned(), indicator: indicator.to_owned() };
    assert!(cx.app.state.follow_up().assess(assessed, month, Some(assessment)));
}

#[test]
fn a_judgement_without_a_reason_or_an_indicator_is_asked_for() {
    let cx = adopted();
    let goals: Vec<GoalIx> = cx.app.session.municipality(|m| all_goals(m).collect());
    let said = |month| what_is_missing(cx, month);
    assert_eq!(said(Month::August), format!("{} mål är inte bedömda.", goals.len()));
    for goal in &goals {
        judge(cx, Assessed::Goal(*goal), Month::August, GoalState::Good, ["fler deltar", "antal, mål 100"]);
    }
    assert_eq!(said(Month::August), "Alla bedömningar har skäl och indikator.");
    judge(cx, Assessed::Services, Month::August, GoalState::Fair, [" ", "nöjda, mål 80 %"]);
    assert_eq!(said(Month::August), "En bedömning saknar skäl eller indikator.");
    judge(cx, Assessed::Finances, Month::August, GoalState::Fair, ["underskott", ""]);
    assert_eq!(said(Month::August), "2 bedömningar saknar skäl eller indikator.");
    assert!(said(Month::April).contains("inte bedömda"), "each month has its own judgements");
}

#[test]
fn the_state_before_is_told_only_where_it_changed() {
    let cx = adopted();
    let goal = Assessed::Goal(GoalIx(0));
    let texts = ["skäl", "indikator"];
    judge(cx, goal, Month::April, GoalState::Good, texts);
    judge(cx, goal, Month::August, GoalState::Lacking, texts);
    judge(cx, goal, Month::December, GoalState::Lacking, texts);
    let told = |month| was(cx, goal, month, assessment(cx, goal, month).map(|now| now.state));
    assert_eq!(told(Month::August).as_deref(), Some("i april Bra"));
    assert_eq!([told(Month::April), told(Month::December)], [None, None]);
}

#[test]
fn an_indicator_tells_the_last_outcome_before_the_year_and_no_later_one() {
    let cx = adopted();
    let told = cx.app.session.municipality(|municipality| {
        let goal = municipality.goals.iter().find(|goal| goal.id == "ekonomi").expect("a goal");
        file_indicators(cx, goal)
    });
    let expected = [
        "Årets resultat: 7,08 procent av skatt och generella bidrag (2021), målet är 2",
        "Soliditet med alla pensionsskulder: 24,05 procent av tillgångarna (2021)",
    ];
    assert_eq!(told, expected);
}

#[test]
fn an_indicator_that_is_taken_over_is_added_once_to_what_is_written() {
    assert_eq!(with_indicator(" ", "Behöriga: 84 %"), "Behöriga: 84 %");
    let own = with_indicator("Fler läser", "Behöriga: 84 %");
    assert_eq!(own, "Fler läser; Behöriga: 84 %");
    for words in ["Fler läser", "Behöriga: 84 %"] {
        assert_eq!(with_indicator(&own, words), own);
    }
    // Part of another one is not the same.
    assert_eq!(with_indicator(&own, "Behöriga: 8"), "Fler läser; Behöriga: 84 %; Behöriga: 8");
}
