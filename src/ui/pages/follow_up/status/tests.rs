//! What is said of where the budget stands.

use super::super::YearContext;
use super::super::tests::played;
use super::*;
use crate::i18n::Language;
use crate::ui::tables::tests::page;
use model::follow_up::record::Role;
use model::municipality::CommitteeIx;

const OWN: CommitteeIx = CommitteeIx(3);

fn said(cx: YearContext, month: Month) -> String {
    let report = cx.followed.with(|followed| followed.report(cx.app, month)).expect("a follow-up");
    let must_act = cx.followed.with(|followed| followed.must_act(cx.app, month));
    head::sentence(cx, &report, &must_act, true)
}

fn quality(cx: YearContext, month: Month) -> String {
    let report = cx.followed.with(|followed| followed.report(cx.app, month)).expect("a follow-up");
    super::super::report::founded_on(cx, &report).join(" ")
}

#[test]
fn a_committee_is_told_of_its_own_forecast_and_the_council_of_the_result() {
    let own = said(played(Role::Committee(OWN), Month::August), Month::August);
    assert!(own.starts_with("Prognosen är ") && !own.contains("Året väntas"), "{own}");
    let council = said(played(Role::Council, Month::August), Month::August);
    assert!(council.starts_with("Året väntas ") && council.contains("nämnd"), "{council}");
}

#[test]
fn a_month_to_come_waits_for_the_game_where_there_is_one_and_for_the_outturn_where_there_is_none() {
    let in_game = future_month_text(played(Role::All, Month::April), Month::August);
    assert!(in_game.ends_with("Utfallet kommer när spelet når dit."), "{in_game}");
    assert!(!in_game.contains("Lägg in"), "{in_game}");
    let app = page(Language::from_tag("sv"));
    crate::state::adopt_open(app.state.library(), "Budget");
    let reported = future_month_text(YearContext::new(app), Month::August);
    assert!(reported.contains("Lägg in utfallet"), "{reported}");
}

#[test]
fn the_table_says_where_its_figures_come_from_and_how_well_they_are_known() {
    let game = quality(played(Role::All, Month::April), Month::April);
    assert!(game.contains("”Mitt scenario 2022”") && game.contains("vår uppskattning"), "{game}");
    assert!(
        game.ends_with("Utfallet är spelat som år nummer 2022. Inget av det har hänt i verkligheten."),
        "{game}"
    );
    let app = page(Language::from_tag("sv"));
    crate::state::adopt_open(app.state.library(), "Budget");
    let reported = quality(YearContext::new(app), Month::April);
    assert!(reported.contains("inte kontrollerat") && !reported.contains("spelat"), "{reported}");
}
