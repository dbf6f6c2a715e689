//! What a user writes in the proposal: steps of undo, kept over a reload, and what it does to goal shares.

use crate::browser::Browser;
use crate::visit::visit;
use kommunbidrag::state::undo::{Action, Target};
use kommunbidrag::state::{
    AppState, Typing, add_mission, leave_out, put_in, reset_text, set_mission_committees, type_text,
};
use leptos::prelude::untrack;
use model::goals::GoalIx;
use model::texts::{OtherGoals, OwnText, TextPart, written};
use rust_decimal::Decimal;
use test_support::{CARE, CULTURE, EDUCATION};

const SAFETY: GoalIx = GoalIx(2);
const READ: TextPart = TextPart::Mission(GoalIx(0), 0);

/// Goes to the field, types `text` letter by letter, and leaves it.
fn type_into(app: AppState, part: TextPart, text: &str, file: Option<&str>) {
    app.editor().begin_gesture();
    let mut typed = String::new();
    for letter in text.chars() {
        typed.push(letter);
        type_text(app, part, &typed, file, Typing::GoesOn);
    }
    type_text(app, part, text, file, Typing::Done);
}

fn text(app: AppState, part: TextPart) -> Option<String> {
    written(&app.session.scenario_now().texts, part).map(str::to_owned)
}

fn percents(app: AppState, c: model::municipality::CommitteeIx) -> Vec<(u16, Decimal)> {
    untrack(|| app.editor().goal_shares(c)).iter().map(|share| (share.goal.0, share.percent)).collect()
}

#[test]
fn what_is_typed_in_a_field_is_one_step_and_is_there_after_a_reload() {
    let browser = Browser::default();
    let app = visit(&browser);
    type_into(app, TextPart::Author, "Hembygdspartiet", None);
    type_into(app, TextPart::Introduction, "Skolan först.\r\n\r\nSedan vägarna. ", None);
    assert_eq!(text(app, TextPart::Introduction).as_deref(), Some("Skolan först.\n\nSedan vägarna."));
    app.autosave().save();

    let app = visit(&browser);
    assert_eq!(text(app, TextPart::Author).as_deref(), Some("Hembygdspartiet"));
    let next = untrack(|| app.undo().next()).undo.expect("a step");
    assert_eq!((next.action, next.target), (Action::Set, Target::Text(TextPart::Introduction)));
    app.undo().undo();
    assert_eq!(text(app, TextPart::Introduction), None);
    assert_eq!(text(app, TextPart::Author).as_deref(), Some("Hembygdspartiet"));
    app.undo().undo();
    assert!(app.session.scenario_now().texts.is_empty());
    app.undo().redo();
    app.undo().redo();
    assert_eq!(text(app, TextPart::Introduction).as_deref(), Some("Skolan först.\n\nSedan vägarna."));
}

#[test]
fn a_goal_worded_as_in_the_file_again_is_the_files() {
    let app = visit(&Browser::default());
    let part = TextPart::Goal(SAFETY);
    type_into(app, part, "Alla är trygga", Some("Trygg"));
    assert_eq!(text(app, part).as_deref(), Some("Alla är trygga"));
    // To type another wording the field is emptied first.
    type_text(app, part, "", Some("Trygg"), Typing::GoesOn);
    assert_eq!(text(app, part).as_deref(), Some("Alla är trygga"));
    type_into(app, part, "Trygg", Some("Trygg"));
    assert!(app.session.scenario_now().texts.is_empty());
    type_into(app, part, "Alla är trygga", Some("Trygg"));
    type_text(app, part, "  ", Some("Trygg"), Typing::Done);
    assert!(app.session.scenario_now().texts.is_empty(), "an empty field is the file's wording too");
}

#[test]
fn a_text_stops_at_its_longest() {
    let app = visit(&Browser::default());
    type_text(app, TextPart::Introduction, &"ö".repeat(7_000), None, Typing::Done);
    assert_eq!(text(app, TextPart::Introduction).map(|text| text.chars().count()), Some(6_000));
}

#[test]
fn a_mission_of_ones_own_ties_its_committees_to_the_goal_in_one_step() {
    let app = visit(&Browser::default());
    assert_eq!(percents(app, CARE), [(2, Decimal::ONE_HUNDRED)]);
    assert_eq!(add_mission(app, GoalIx(0), "  ", vec![CARE]), None, "it needs a text");
    let (part, other) = add_mission(app, GoalIx(0), "Läs högt på boendena", vec![CARE]).expect("a mission");
    assert_eq!(other, OtherGoals { followed: vec![CARE], ..OtherGoals::default() });
    assert_eq!(percents(app, CARE), [(2, Decimal::from(50)), (0, Decimal::from(50))]);
    let (second, _) = add_mission(app, GoalIx(0), "Ett till", vec![]).expect("a mission");
    assert_ne!(part, second, "although the clock stands still");

    type_into(app, part, "Läs högt varje dag", None);
    let other = set_mission_committees(app, part, "Läs högt varje dag", Some(vec![EDUCATION]));
    assert_eq!(other.followed, [CARE], "education reads already");
    assert_eq!(percents(app, CARE), [(2, Decimal::ONE_HUNDRED)]);

    app.undo().undo();
    assert_eq!(percents(app, CARE), [(2, Decimal::from(50)), (0, Decimal::from(50))]);
    assert_eq!(reset_text(app, part).followed, [CARE]);
    assert_eq!(reset_text(app, second), OtherGoals::default(), "no committee carried it out");
    let now = app.session.scenario_now();
    assert!(now.texts.is_empty() && now.shares.is_empty());
}

#[test]
fn a_goal_that_is_left_out_gets_no_share_of_what_another_one_loses() {
    let app = visit(&Browser::default());
    let other = leave_out(app, TextPart::Goal(SAFETY));
    assert_eq!(other.without_goal.len(), 2, "care and north have no other goal");
    assert_eq!(percents(app, CULTURE), [(0, Decimal::ONE_HUNDRED)]);
    assert!(put_in(app, TextPart::Goal(SAFETY)).followed.contains(&CULTURE));
    assert_eq!(percents(app, CULTURE).len(), 2);
}

#[test]
fn a_mission_keeps_its_own_committees_when_it_is_worded_as_in_the_file_again() {
    let app = visit(&Browser::default());
    let other = set_mission_committees(app, READ, "Läsa", Some(vec![EDUCATION]));
    assert!(other.without_goal.is_empty());
    type_into(app, READ, "Läs mer", Some("Läsa"));
    type_into(app, READ, "Läsa", Some("Läsa"));
    let own = OwnText::Written { text: "Läsa".to_owned(), committees: Some(vec![EDUCATION]) };
    assert_eq!(app.session.scenario_now().texts.get(&READ), Some(&own));
}

#[test]
fn a_mission_of_ones_own_that_is_emptied_letter_by_letter_keeps_its_text() {
    let app = visit(&Browser::default());
    let (part, _) = add_mission(app, GoalIx(0), "Läs högt", vec![CARE]).expect("a mission");
    app.editor().begin_gesture();
    for typed in ["Läs", "Lä", "L", ""] {
        type_text(app, part, typed, None, Typing::GoesOn);
    }
    type_text(app, part, "", None, Typing::Done);
    assert_eq!(text(app, part).as_deref(), Some("Läs högt"), "it is removed by its button");
    app.undo().undo();
    assert_eq!(text(app, part), None, "adding it is the only step");
}

#[test]
fn passing_through_the_field_of_what_is_left_out_leaves_it_out() {
    let app = visit(&Browser::default());
    let part = TextPart::Goal(SAFETY);
    assert!(leave_out(app, part).followed.contains(&CULTURE));
    let before = app.session.scenario_now();
    type_text(app, part, "Trygg", Some("Trygg"), Typing::Done);
    assert_eq!(app.session.scenario_now(), before);
    app.undo().undo();
    assert!(app.session.scenario_now().texts.is_empty(), "leaving it out is the only step");
}

#[test]
fn what_is_left_out_and_put_back_has_the_users_words_and_committees() {
    let app = visit(&Browser::default());
    let nothing = OtherGoals::default();
    let _ = set_mission_committees(app, READ, "Läsa högt", Some(vec![EDUCATION]));
    let before = app.session.scenario_now();
    assert_ne!(leave_out(app, READ), nothing);
    assert_eq!(leave_out(app, READ), nothing, "it is left out already");
    assert_ne!(put_in(app, READ), nothing);
    assert_eq!(app.session.scenario_now(), before);
}

#[test]
fn a_mission_cannot_be_added_to_an_adopted_proposal() {
    let app = visit(&Browser::default());
    type_into(app, TextPart::Author, "Hembygdspartiet", None);
    app.autosave().save();
    let id = untrack(|| app.open.id()).expect("it is saved");
    app.library().set_stage(&id, kommunbidrag::storage::Stage::Adopted);
    assert_eq!(add_mission(app, GoalIx(0), "Läs högt", vec![CARE]), None);
}

#[test]
fn an_adopted_proposal_keeps_its_texts() {
    let app = visit(&Browser::default());
    type_into(app, TextPart::Author, "Hembygdspartiet", None);
    app.autosave().save();
    let id = untrack(|| app.open.id()).expect("it is saved");
    app.library().set_stage(&id, kommunbidrag::storage::Stage::Adopted);
    type_into(app, TextPart::Author, "Någon annan", None);
    assert_eq!(text(app, TextPart::Author).as_deref(), Some("Hembygdspartiet"));
}
