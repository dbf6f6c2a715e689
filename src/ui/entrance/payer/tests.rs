//! Who pays, and what the page says of it, in Södertälje 2022.
//!
//! The taxable incomes are 20,261.873 million times 1.0826, so that an öre is 2.19355 million. Tax and general grants are 6,728.917
//! million, of which the surplus target is 2 per cent, and the result is 458.127 million.

use rust_decimal::Decimal;

use super::*;
use crate::i18n::Language;
use crate::i18n::answers::{millions_number, piece_words};
use crate::state::Toast;
use crate::state::questions::{ask, ready_questions};
use crate::ui::tables::tests::page;
use model::YearIx;
use model::lever::Setting;
use model::rows::RevenueRow;

/// A page with the tax rate changed by so many öre.
fn with_rate_change(ore: i64) -> AppContext {
    let app = page(Language::from_tag("sv"));
    let rate = Lever::Row(RevenueRow::TaxRate);
    app.state.editor().reset(rate);
    if ore != 0 {
        app.state.editor().set(rate, Setting::Change(Decimal::new(ore, 2)));
    }
    app
}

fn answers(app: AppContext) -> Answers {
    let year = YearIx::First;
    app.session.municipality(|m| app.session.read_year(year, |outcome, _| Answers::new(m, outcome, year)))
}

/// The whole sentence that stands under the choice, and its link.
fn sentence(app: AppContext) -> (String, Option<String>) {
    let Note { text, other, rest } = note(app, payer_now(app), &answers(app));
    let link = other.clone().map(|link| format!(" {link}")).unwrap_or_default();
    (format!("{text}{link}{rest}"), other)
}

fn text(app: AppContext) -> String {
    sentence(app).0
}

fn million(amount: Money) -> String {
    millions_number(Language::from_tag("sv"), amount)
}

#[test]
fn fifty_ore_less_is_paid_by_all_services_alike() {
    let app = with_rate_change(-50);
    assert_eq!(payer_now(app), Payer::Alike);
    let answers = answers(app);
    // 50 × 2.19355, in whole thousands.
    assert_eq!(million(answers.services_change()), "−109,7");
    let largest = answers.largest.expect("a service");
    // Education has 2,717.770 of 6,249.818 million.
    assert_eq!(million(largest.change), "−47,7");
    let percent = largest.change.in_percent_of(largest.start).expect("a per cent");
    assert!((percent - Decimal::new(-1_755, 3)).abs() < Decimal::new(1, 3), "{percent}");
    let [before, after] = answers.result;
    assert_eq!([million(before), million(after)], ["458,1", "458,1"]);
    // 2 per cent of 6,728.917 less 109.678 million.
    assert_eq!(answers.target.map(million).as_deref(), Some("132,4"));
    assert_eq!(piece_words(app.language, &answers, true), "eller ta 109,7 härifrån");
    let link = Some("Överskottet räcker också".to_owned());
    assert_eq!(
        sentence(app),
        ("Alla delar lika, om du inte väljer annat. Överskottet räcker också.".to_owned(), link)
    );
}

#[test]
fn the_surplus_pays_without_touching_the_services() {
    let app = with_rate_change(-50);
    set_payer(app, Payer::Surplus);
    assert_eq!(payer_now(app), Payer::Surplus);
    let answers = answers(app);
    assert!(answers.services_change().is_zero() && answers.largest.is_none());
    let [before, after] = answers.result;
    // 458.127 less 109.678.
    assert_eq!([million(before), million(after)], ["458,1", "348,4"]);
    assert_eq!(text(app), "Verksamheterna rörs inte. Målet på 132,4 miljoner nås ändå.");
    app.state.undo().undo();
    assert_eq!(payer_now(app), Payer::Alike, "who pays is a step that can be undone");
}

#[test]
fn a_surplus_that_does_not_suffice_is_said_with_what_is_missing() {
    // 160 öre are 350.968 million: 107.159 are left of a target of 2 per cent of 6,377.949, which is 127.559.
    let app = with_rate_change(-160);
    let said = "Alla delar lika, om du inte väljer annat. Överskottet räcker också, men då fattas 20,4 miljoner till målet.";
    assert_eq!(text(app), said);
    set_payer(app, Payer::Surplus);
    assert_eq!(text(app), "Verksamheterna rörs inte. Det fattas 20,4 miljoner till målet.");
    // 220 öre are 482.581 million, 24.454 more than the result.
    let app = with_rate_change(-220);
    let said = "Alla delar lika, om du inte väljer annat. Överskottet räcker inte: då fattas 24,5 miljoner till noll.";
    assert_eq!(text(app), said);
    set_payer(app, Payer::Surplus);
    let said = "Verksamheterna rörs inte. Det fattas 24,5 miljoner till noll: året går med underskott.";
    assert_eq!(text(app), said);
}

#[test]
fn a_rise_can_go_to_the_surplus_and_the_start_has_nothing_to_pay() {
    let app = with_rate_change(50);
    assert_eq!(
        text(app),
        "Alla delar lika, om du inte väljer annat. Pengarna kan också läggas till överskottet."
    );
    set_payer(app, Payer::Surplus);
    assert_eq!(text(app), "Verksamheterna rörs inte. Pengarna läggs till överskottet.");
    let app = with_rate_change(0);
    assert_eq!(
        text(app),
        "Alla delar lika, om du inte väljer annat. Alla verksamheter får samma procent mer eller mindre."
    );
    // 2 per cent of 6,728.917 million.
    assert_eq!(answers(app).target.map(million).as_deref(), Some("134,6"));
}

#[test]
fn the_reader_chooses_and_sees_what_is_left() {
    let app = with_rate_change(-50);
    set_payer(app, Payer::Chosen);
    assert_eq!(payer_now(app), Payer::Chosen);
    let left = "109,7 miljoner är kvar att ta från verksamheterna. Det som du inte tar betalar överskottet.";
    assert_eq!(text(app), left);
    let education = Lever::Grant(CommitteeIx(0));
    app.state.editor().set(education, Setting::Change(Decimal::from(-100_000_000)));
    // 109.678 less 100.
    assert!(text(app).starts_with("9,7 miljoner är kvar att ta från verksamheterna."), "{}", text(app));
    // Read back from a link or a file, it is what the reader chose, too.
    app.view.choosing.set(false);
    assert_eq!(payer_now(app), Payer::Chosen);
    set_payer(app, Payer::Alike);
    assert_eq!(payer_now(app), Payer::Alike);
    let largest = answers(app).largest.expect("a service");
    assert_eq!(million(largest.change), "−47,7", "then no service has a change of its own");
    let told = app.state.notices.toast.get_untracked();
    assert!(matches!(told, Some(Toast::Text(text)) if text == app.t.entrance.own_taken_back));
    let step = app.state.undo().next().undo.expect("a step");
    assert_eq!((step.action, step.target), (Action::Reset, Target::Group(ResetGroup::Grants)));
    app.state.undo().undo();
    assert!(text(app).starts_with("9,7 miljoner är kvar att ta från verksamheterna."), "{}", text(app));
}

/// What is locked takes from one committee what it gives another.
#[test]
fn a_surplus_that_does_not_move_pays_nothing() {
    let app = with_rate_change(0);
    for (c, change) in [(CommitteeIx(0), -10_000_000), (CommitteeIx(1), 10_000_000)] {
        app.state.editor().set(Lever::Grant(c), Setting::Change(Decimal::from(change)));
        app.state.editor().lock_grant(c, true);
    }
    set_payer(app, Payer::Surplus);
    assert_eq!(payer_now(app), Payer::Surplus);
    assert!(answers(app).largest.is_some() && answers(app).result_change().is_zero());
    assert_eq!(text(app), "Överskottet ändras inte.");
}

/// Everything else is as in the start state: education gets 100 million more, and a budget of 458.127 million is left.
#[test]
fn more_to_the_school_is_paid_by_the_others_or_by_the_surplus() {
    let app = with_rate_change(0);
    app.view.choosing.set(true);
    let question = ready_questions(app.state.editor())[1];
    assert!(ask(app.state.editor(), question));
    let said = "Det som är låst eller bestämt ligger fast. Resten delas lika. Överskottet räcker också.";
    assert_eq!(text(app), said);
    set_payer(app, Payer::Surplus);
    assert_eq!(payer_now(app), Payer::Surplus, "the reader has chosen nothing");
    assert_eq!(text(app), "Överskottet betalar resten. Målet på 134,6 miljoner nås ändå.");
    assert_eq!(million(answers(app).services_change()), "100,0", "what the question gives stays");
    app.view.choosing.set(true);
    assert!(ask(app.state.editor(), ready_questions(app.state.editor())[2]));
    assert_eq!(payer_now(app), Payer::Surplus, "what was chosen belongs to what was open before");
}

#[test]
fn the_surplus_is_offered_only_where_it_would_pay_something_and_takes_nothing_back() {
    // 1 per cent less need of every committee: that is what they get less, and the surplus gets it.
    let app = with_rate_change(0);
    let committees = app.session.municipality(|m| m.committees.len());
    for c in (0..).take(committees).map(CommitteeIx) {
        app.state.editor().set(Lever::Efficiency(c), Setting::Yearly(Decimal::ONE));
    }
    assert!(answers(app).services_change() < Money::ZERO);
    assert_eq!(sentence(app), ("Resten läggs till överskottet.".to_owned(), None));
    // An own change is no part of what the others share: 109.678 less 20 million.
    let app = with_rate_change(-50);
    let education = Lever::Grant(CommitteeIx(0));
    app.state.editor().set(education, Setting::Change(Decimal::from(-20_000_000)));
    let said = "Det som är låst eller bestämt ligger fast. Resten delas lika. Överskottet räcker också.";
    assert_eq!(text(app), said);
    assert_eq!(piece_words(app.language, &answers(app), true), "", "the surplus would not pay all of it");
    let own = app.session.scenario_now().setting(education, YearIx::First);
    app.state.editor().set_policy(Policy::KeepFrames);
    assert_eq!(app.session.scenario_now().setting(education, YearIx::First), own);
    assert!(text(app).starts_with("89,7 miljoner är kvar att ta från verksamheterna."), "{}", text(app));
}

#[test]
fn what_is_locked_stays_whoever_pays() {
    let app = with_rate_change(-50);
    let school = CommitteeIx(0);
    app.state.editor().set(Lever::Grant(school), Setting::Change(Decimal::from(-20_000_000)));
    app.state.editor().lock_grant(school, true);
    let own = app.session.scenario_now().setting(Lever::Grant(school), YearIx::First);
    for (payer, said) in [
        (Payer::Surplus, "Överskottet betalar resten. Målet på 132,4 miljoner nås ändå."),
        (
            Payer::Alike,
            "Det som är låst eller bestämt ligger fast. Resten delas lika. Överskottet räcker också.",
        ),
    ] {
        set_payer(app, payer);
        assert_eq!(payer_now(app), payer);
        assert_eq!(app.session.scenario_now().setting(Lever::Grant(school), YearIx::First), own);
        assert_eq!(text(app), said);
    }
    // Where nobody is left to share, the surplus pays, whatever is chosen.
    for c in (0..).take(app.session.municipality(|m| m.committees.len())).map(CommitteeIx) {
        app.state.editor().lock_grant(c, true);
    }
    app.state.editor().set(Lever::Row(RevenueRow::TaxRate), Setting::Change(Decimal::new(-60, 2)));
    assert_eq!(sentence(app).1, None);
}

/// What the page offers is what happens: the result is what the policy shares better or worse.
#[test]
fn the_surplus_pays_what_the_policy_shares() {
    let app = with_rate_change(-160);
    app.state.editor().set(Lever::Grant(CommitteeIx(1)), Setting::Change(Decimal::from(10_000_000)));
    let offered = text(app);
    app.state.editor().set_policy(Policy::KeepFrames);
    let [_, result] = answers(app).result;
    let missing = answers(app).target.expect("a target") - result;
    let said = format!("men då fattas {} till målet", millions(Language::from_tag("sv"), missing));
    assert!(offered.contains(&said), "{offered}: {said}");
}

#[test]
fn another_scenario_ends_the_choosing() {
    let app = with_rate_change(-50);
    set_payer(app, Payer::Chosen);
    app.state.autosave().save();
    app.state.library().new_scenario();
    assert!(!app.view.choosing.get_untracked());
}

#[test]
fn a_policy_chosen_among_all_levers_ends_the_choosing() {
    let app = with_rate_change(-50);
    set_payer(app, Payer::Chosen);
    app.state.editor().set_policy(Policy::Proportional);
    app.state.editor().set_policy(Policy::KeepFrames);
    assert_eq!(payer_now(app), Payer::Surplus);
}

#[test]
fn a_policy_of_the_workspace_is_said_as_it_is() {
    let app = with_rate_change(-50);
    app.state.editor().set_policy(Policy::Weighted);
    assert_eq!(payer_now(app), Payer::Other(Policy::Weighted));
    assert_eq!(text(app), "Här gäller ett val bland alla reglage: efter dina vikter.");
}
