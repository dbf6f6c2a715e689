//! Budget items: what can be done with them, each as a step of undo, also over a reload.

use crate::browser::Browser;
use crate::visit::{draft, visit};
use kommunbidrag::i18n::Language;
use kommunbidrag::state::undo::{Action, Target};
use kommunbidrag::state::{
    AppState, ItemAmountProblem, ItemDraft, ItemForm, ItemProblem, MOST_ITEMS, read_item_amount,
};
use leptos::prelude::{Get, GetUntracked, Set, untrack};
use model::YearIx;
use model::changes::ChangedRow;
use model::compare::Decision;
use model::goals::GoalIx;
use model::items::{BudgetItem, ItemDuration, ItemGoal, ItemIx};
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use rust_decimal::Decimal;
use test_support::{CARE, CULTURE, EDUCATION, money_tkr, tkr};

/// The item `id` as it is.
fn item(app: AppState, id: &str) -> BudgetItem {
    let items = app.session.scenario_now().items;
    items.into_iter().find(|item| item.id == id).expect("the item")
}

fn edit(app: AppState, id: &str, draft: &ItemDraft) -> Result<(), ItemProblem> {
    app.items().edit(&item(app, id), draft)
}

/// Gives the item `id` to another committee, in its form.
fn give_to(app: AppState, id: &str, committee: CommitteeIx) -> Result<(), ItemProblem> {
    let BudgetItem { name, amounts, duration, goal, note, .. } = item(app, id);
    edit(app, id, &ItemDraft { name, committee, amounts, duration, goal, note })
}

fn names(app: AppState) -> Vec<String> {
    app.session.scenario_now().items.into_iter().map(|item| item.name).collect()
}

fn grant(app: AppState, committee: CommitteeIx, year: YearIx) -> Money {
    let outcome = untrack(|| app.session.outcome());
    outcome.money(outcome.year(year).committee(committee).expect("a committee").grant)
}

/// The label of the step that would be undone next, and the name of its item.
fn last_step(app: AppState) -> (Action, Target, Option<String>) {
    let next = untrack(|| app.undo().next());
    let [item, _] = next.items;
    let label = next.undo.expect("a step");
    (label.action, label.target, item)
}

#[test]
fn an_item_comes_on_top_of_the_grant_in_its_years_while_it_is_on() {
    let app = visit(&Browser::default());
    let id = app.items().create(draft("Fler lärare", EDUCATION, [0, 5_000, 10_000])).expect("an item");
    // The grants of the file: 300,000, 310,000 and 318,000 thousand.
    let grants = || YearIx::ALL.map(|year| grant(app, EDUCATION, year));
    assert_eq!(grants(), [300_000, 315_000, 328_000].map(money_tkr));
    app.items().switch(&id, false).expect("switched");
    assert_eq!(grants(), [300_000, 310_000, 318_000].map(money_tkr));
    app.items().switch(&id, true).expect("switched");
    give_to(app, &id, CARE).expect("moved");
    assert_eq!(grant(app, CARE, YearIx::Second), money_tkr(236_000 + 5_000));
    edit(app, &id, &draft("Fler undersköterskor", CARE, [1_250, 0, 0])).expect("edited");
    assert_eq!(grant(app, CARE, YearIx::First), money_tkr(230_000 + 1_250));
    assert_eq!(grant(app, CARE, YearIx::Second), money_tkr(236_000));
}

#[test]
fn each_verb_is_one_step_that_names_the_item() {
    let app = visit(&Browser::default());
    let items = app.items();
    let first = items.create(draft("  Fler   lärare ", EDUCATION, [1_000; 3])).expect("an item");
    let row = |c, ix| Target::Row(ChangedRow::Item(c, ItemIx(ix)));
    let named = |name: &str| Some(name.to_owned());
    assert_eq!(last_step(app), (Action::Add, row(EDUCATION, 0), named("Fler lärare")));
    let second = items.create(draft("Öppna biblioteket", CULTURE, [500; 3])).expect("an item");
    assert_eq!(last_step(app), (Action::Add, row(CULTURE, 1), named("Öppna biblioteket")));
    items.shift(&second, true);
    assert_eq!(names(app), ["Öppna biblioteket", "Fler lärare"]);
    assert_eq!(last_step(app), (Action::Move, row(CULTURE, 0), named("Öppna biblioteket")));
    items.shift(&second, false);
    assert_eq!(last_step(app), (Action::Move, row(CULTURE, 1), named("Öppna biblioteket")));
    give_to(app, &second, CARE).expect("moved");
    assert_eq!(last_step(app), (Action::Move, row(CARE, 1), named("Öppna biblioteket")));
    items.switch(&first, false).expect("switched");
    assert_eq!(last_step(app), (Action::SwitchOff, row(EDUCATION, 0), named("Fler lärare")));
    edit(app, &first, &draft("Fler speciallärare", EDUCATION, [1_000; 3])).expect("edited");
    assert_eq!(last_step(app), (Action::Set, row(EDUCATION, 0), named("Fler speciallärare")));
    items.remove(&first).expect("removed");
    assert_eq!(names(app), ["Öppna biblioteket"]);
    assert_eq!(last_step(app), (Action::Remove, row(EDUCATION, 0), named("Fler speciallärare")));
    for _ in 0..8 {
        app.undo().undo();
    }
    assert!(app.session.scenario_now().items.is_empty());
    assert_eq!(untrack(|| app.undo().next()).undo, None, "one step each");
}

#[test]
fn what_changes_nothing_is_no_step() {
    let app = visit(&Browser::default());
    let id = app.items().create(draft("En", EDUCATION, [1_000; 3])).expect("an item");
    app.items().shift(&id, true);
    app.items().shift(&id, false);
    app.items().switch(&id, true).expect("it is on");
    edit(app, &id, &draft("En", EDUCATION, [1_000; 3])).expect("as before");
    assert_eq!(last_step(app).0, Action::Add);
}

#[test]
fn items_and_their_steps_survive_a_reload() {
    let browser = Browser::default();
    let app = visit(&browser);
    let goal = Some(ItemGoal { goal: GoalIx(0), mission: Some(0) });
    let full = ItemDraft {
        duration: ItemDuration::OneOff,
        goal,
        note: "Från augusti.".to_owned(),
        ..draft("Läslyft", EDUCATION, [0, 5_000, 0])
    };
    let removed = app.items().create(draft("Tas bort", CULTURE, [300; 3])).expect("an item");
    let kept = app.items().create(full.clone()).expect("an item");
    app.items().remove(&removed).expect("removed");
    app.autosave().save();
    let app = visit(&browser);
    let scenario = app.session.scenario_now();
    let [item] = scenario.items.as_slice() else { panic!("one item") };
    assert_eq!((item.id.as_str(), item.goal, item.duration), (kept.as_str(), goal, ItemDuration::OneOff));
    assert_eq!((item.note.as_str(), item.amounts), ("Från augusti.", full.amounts));
    assert_eq!(last_step(app).2.as_deref(), Some("Tas bort"));
    app.undo().undo();
    assert_eq!(names(app), ["Tas bort", "Läslyft"], "in its old place");
    app.undo().undo();
    app.undo().undo();
    assert!(app.session.scenario_now().items.is_empty());
}

#[test]
fn items_have_different_ids_though_the_clock_stands_still() {
    let app = visit(&Browser::default());
    let add = |name: &str| app.items().create(draft(name, EDUCATION, [1_000; 3])).expect("an item");
    let (first, second, third) = (add("En"), add("En"), add("En"));
    assert!(first != second && second != third && first != third);
    app.items().remove(&second).expect("removed");
    let fourth = add("Fyra");
    assert!(fourth != first && fourth != third);
}

#[test]
fn thirty_steps_of_a_hundred_items_take_the_space_of_thirty_items() {
    let browser = Browser::default();
    let app = visit(&browser);
    let ids: Vec<String> = (0..100)
        .map(|number| {
            let item = draft(&format!("Post nummer {number}"), EDUCATION, [1_000; 3]);
            app.items().create(item).expect("an item")
        })
        .collect();
    app.autosave().save();
    let saved = app.open.get_now().expect("a scenario").id;
    let length = || browser.entry(&format!("history/{saved}")).expect("a history").len();
    let before = length();
    for id in ids.iter().take(10) {
        app.items().switch(id, false).expect("switched");
        app.items().shift(id, false);
        app.items().remove(id).expect("removed");
    }
    app.autosave().save();
    // An item is less than 300 bytes long, and a step has at most two of it.
    assert!(length() < before + 30 * 700, "{} after {before}", length());
    for _ in 0..30 {
        app.undo().undo();
    }
    let now: Vec<String> = app.session.scenario_now().items.into_iter().map(|item| item.id).collect();
    assert_eq!(now, ids);
}

#[test]
fn the_items_of_a_locked_committee_are_closed() {
    let app = visit(&Browser::default());
    let id = app.items().create(draft("En", EDUCATION, [1_000; 3])).expect("an item");
    let other = app.items().create(draft("Två", CARE, [1_000; 3])).expect("an item");
    app.view.year.set(YearIx::Second);
    app.editor().lock_grant(EDUCATION, true);
    let locked = Err(ItemProblem::Locked(EDUCATION));
    assert!(untrack(|| app.items().are_closed(EDUCATION)));
    assert_eq!(app.items().create(draft("Tre", EDUCATION, [1_000; 3])).map(drop), locked);
    assert_eq!(edit(app, &id, &draft("Ny", EDUCATION, [1_000; 3])), locked);
    assert_eq!(app.items().switch(&id, false), locked);
    assert_eq!(app.items().remove(&id), locked);
    assert_eq!(give_to(app, &id, CARE), locked, "it would leave the locked grant");
    assert_eq!(give_to(app, &other, EDUCATION), locked, "it would come to the locked grant");
    app.items().unlock(EDUCATION);
    assert_eq!(last_step(app).0, Action::Unlock);
    assert_eq!(app.items().remove(&id), Ok(()));
    assert_eq!(names(app), ["Två"]);
}

#[test]
fn a_saving_that_is_larger_than_the_grant_is_refused_with_the_largest_possible() {
    let app = visit(&Browser::default());
    // The grants of culture: 30,000, 30,500 and 31,000 thousand.
    let refused = |amounts| app.items().create(draft("Lägg ned", CULTURE, amounts)).map(drop);
    let negative = |year, lowest| Err(ItemProblem::Negative { year, lowest: money_tkr(lowest) });
    assert_eq!(refused([-30_001, 0, 0]), negative(YearIx::First, -30_000));
    assert_eq!(refused([0, -40_000, 0]), negative(YearIx::Second, -30_500));
    assert_eq!(refused([-30_000; 3]), Ok(()));
    assert_eq!(grant(app, CULTURE, YearIx::First), Money::ZERO);
    assert_eq!(refused([-1, 0, 0]), negative(YearIx::First, 0), "nothing is left");
    let more = app.items().create(draft("Mer", CULTURE, [100, 0, 0])).expect("an item");
    assert_eq!(refused([-100, 0, 0]), Ok(()), "what another item gives can be saved");
    assert_eq!(app.items().switch(&more, false), Ok(()), "an item that gives can be taken away");
}

#[test]
fn an_item_is_a_part_of_an_own_change_and_changes_nothing_more() {
    let app = visit(&Browser::default());
    app.editor().set(Lever::Grant(CULTURE), Setting::Change(tkr(2_000)));
    app.items().create(draft("En", CULTURE, [1_500; 3])).expect("an item");
    assert_eq!(grant(app, CULTURE, YearIx::First), money_tkr(32_000));
    let saving = app.items().create(draft("Sparar", CULTURE, [-50_000; 3]));
    assert!(saving.is_ok(), "the own change says what the grant is");
}

#[test]
fn an_item_needs_a_text_and_a_note_of_reasonable_length() {
    let app = visit(&Browser::default());
    let add = |draft: ItemDraft| app.items().create(draft).map(drop);
    assert_eq!(add(draft("   ", EDUCATION, [1_000; 3])), Err(ItemProblem::Name));
    assert_eq!(add(draft(&"a".repeat(81), EDUCATION, [1_000; 3])), Err(ItemProblem::Name));
    let note = "a".repeat(2_001);
    assert_eq!(add(ItemDraft { note, ..draft("En", EDUCATION, [1_000; 3]) }), Err(ItemProblem::Note));
    assert_eq!(app.items().switch("gone", true), Err(ItemProblem::Gone));
    assert!(app.session.scenario_now().items.is_empty());
}

#[test]
fn amounts_are_whole_thousands() {
    let swedish = Language::from_tag("sv");
    let read = |text: &str| read_item_amount(swedish, text);
    for (text, thousands) in
        [("5", 5_000), ("1,25", 1_250), ("−0,5", -500), ("250 tkr", 250), ("3 000 000 kr", 3_000), ("", 0)]
    {
        assert_eq!(read(text), Ok(money_tkr(thousands)), "{text}");
    }
    assert_eq!(read("0,0005"), Err(ItemAmountProblem::TooFine));
    assert_eq!(read("1 500 kr"), Err(ItemAmountProblem::TooFine));
    assert_eq!(read("10 000 000 000 mnkr"), Err(ItemAmountProblem::Outside));
    assert!(matches!(read("mycket"), Err(ItemAmountProblem::Unreadable(_))));
}

/// What another tab has saved meanwhile is not overwritten by a form that was opened before.
#[test]
fn an_item_that_has_changed_since_its_form_was_opened_is_left_as_it_is() {
    let app = visit(&Browser::default());
    let id = app.items().create(draft("Fler lärare", EDUCATION, [20_000; 3])).expect("an item");
    let opened = item(app, &id);
    edit(app, &id, &draft("Fler lärare", EDUCATION, [25_000; 3])).expect("edited");
    let problem = app.items().edit(&opened, &draft("Fler  lärare", EDUCATION, [20_000; 3]));
    assert_eq!(problem, Err(ItemProblem::ChangedElsewhere));
    assert_eq!(item(app, &id).amounts, [25_000; 3].map(money_tkr));
}

/// A grant that an efficiency demand has taken below 0 does not close its items.
#[test]
fn a_saving_can_be_eased_where_the_grant_is_below_0_already() {
    let app = visit(&Browser::default());
    let id = app.items().create(draft("Lägre hyror", EDUCATION, [-5_000; 3])).expect("an item");
    app.editor().set(Lever::Efficiency(EDUCATION), Setting::Yearly(Decimal::from(99)));
    assert_eq!(grant(app, EDUCATION, YearIx::First), Money::ZERO);
    edit(app, &id, &draft("Lägre hyror", EDUCATION, [-4_500; 3])).expect("it takes less");
    let more = edit(app, &id, &draft("Lägre hyror", EDUCATION, [-6_000; 3]));
    assert!(matches!(more, Err(ItemProblem::Negative { .. })), "{more:?}");
}

/// 10 more and a saving of all there was before: without the 10, the saving is refused until something else has changed.
#[test]
fn a_refusal_goes_away_with_its_cause() {
    let app = visit(&Browser::default());
    let refusal = |id: &str| untrack(|| app.items().refusal(id));
    let saving = app.items().create(draft("Allt sparas", CULTURE, [-30_000, 0, 0])).expect("an item");
    app.items().switch(&saving, false).expect("switched");
    let other = app.items().create(draft("Mindre lokaler", CULTURE, [-1_000, 0, 0])).expect("an item");
    app.items().switch(&saving, true).expect_err("31 of 30 cannot be saved");
    let (problem, is_repeated) = refusal(&saving).expect("refused");
    assert!(matches!(problem, ItemProblem::Negative { year: YearIx::First, .. }), "{problem:?}");
    assert_eq!(refusal(&other), None, "it belongs to the item that was refused");
    app.items().switch(&saving, true).expect_err("it still cannot");
    assert_eq!(refusal(&saving), Some((problem, !is_repeated)), "it is read out again");
    app.items().remove(&other).expect("removed");
    assert_eq!(refusal(&saving), None);
}

#[test]
fn taking_over_is_a_step_that_says_what_it_does() {
    let app = visit(&Browser::default());
    let id = app.items().create(draft("Fler lärare", EDUCATION, [1_000; 3])).expect("an item");
    let with_item = app.session.scenario_now();
    let decision = Decision::Item(id);
    let row = Target::Row(ChangedRow::Item(EDUCATION, ItemIx(0)));
    let take = |theirs: &Scenario, decision: &Decision| {
        app.items().take_over(theirs, decision).expect("taken over");
        let (action, target, _) = last_step(app);
        (action, target)
    };
    assert_eq!(take(&Scenario::default(), &decision), (Action::SwitchOff, row));
    assert_eq!(take(&with_item, &decision), (Action::SwitchOn, row));
    app.undo().undo();
    app.undo().undo();
    app.undo().undo();
    assert_eq!(take(&with_item, &decision), (Action::Add, row));
    let mut locked = Scenario::default();
    locked.lock_grant(CULTURE, YearIx::First, [30_000, 31_000, 32_000].map(money_tkr));
    let lock = ChangedRow::Lock(CULTURE);
    assert_eq!(take(&locked, &Decision::Row(lock)), (Action::Lock, Target::Row(lock)));
    assert_eq!(take(&Scenario::default(), &Decision::Row(lock)), (Action::Unlock, Target::Row(lock)));
    let mut raised = Scenario::default();
    let rate = Lever::Row(RevenueRow::TaxRate);
    raised.set(rate, YearIx::First, Setting::Change(Decimal::ONE));
    let rate = ChangedRow::Lever(rate);
    assert_eq!(take(&raised, &Decision::Row(rate)), (Action::TakeOver, Target::Row(rate)));
}

/// What cannot be added in its form cannot be taken over either.
#[test]
fn an_item_that_cannot_be_there_is_not_taken_over() {
    let app = visit(&Browser::default());
    app.items().create(draft("Mindre lokaler", CULTURE, [-1_000, 0, 0])).expect("an item");
    let before = app.session.scenario_now();
    let id = "theirs".to_owned();
    let amounts = [-30_000, 0, 0].map(money_tkr);
    let item = BudgetItem { id: id.clone(), amounts, ..before.items[0].clone() };
    let theirs = Scenario { items: vec![item], ..Scenario::default() };
    let taken = app.items().take_over(&theirs, &Decision::Item(id.clone()));
    assert!(matches!(taken, Err(ItemProblem::Negative { .. })), "{taken:?}");
    let mut full = before.clone();
    let items = (0..MOST_ITEMS).map(|at| BudgetItem { id: at.to_string(), ..before.items[0].clone() });
    full.items = items.map(|item| BudgetItem { is_on: false, ..item }).collect();
    app.editor().apply(Action::Set, Target::All, full.clone());
    assert_eq!(app.items().take_over(&theirs, &Decision::Item(id)), Err(ItemProblem::TooMany));
    assert_eq!(app.session.scenario_now(), full);
}

#[test]
fn a_scenario_is_found_by_its_items() {
    let browser = Browser::default();
    let app = visit(&browser);
    let note = "Enligt motion 12".to_owned();
    let teachers = ItemDraft { note, ..draft("Fler lärare", EDUCATION, [1_000; 3]) };
    let teachers = app.items().create(teachers).expect("an item");
    let books = app.items().create(draft("Fler böcker", CULTURE, [500; 3])).expect("an item");
    app.autosave().save();
    app.library().refresh();
    let committees = [("utbildning", "Utbildningsnämnden"), ("kultur", "Kulturnämnden")]
        .map(|(id, name)| (id.to_owned(), name.to_owned()));
    let listing = untrack(|| app.library().listing.get());
    let found = |wanted: &str| {
        let (rows, _) = listing.find(wanted, &committees);
        rows.into_iter().flat_map(|row| row.found_items).collect::<Vec<_>>()
    };
    assert_eq!(found("LÄRARE"), [teachers.as_str()]);
    assert_eq!(found("motion 12"), [teachers.as_str()]);
    assert_eq!(found("kulturn"), [books.as_str()]);
    assert_eq!(found(" fler "), [teachers.as_str(), books.as_str()]);
    assert_eq!(listing.find("idrottshall", &committees), (Vec::new(), 0));
    assert!(found("").is_empty(), "without a search no item is found");
    assert_eq!(listing.find("", &committees).1, 1);

    app.items().open_form(&books);
    assert_eq!(app.items().form.get_untracked(), Some(ItemForm::Edit(books.clone())));
    app.editor().lock_grant(CULTURE, true);
    app.items().open_form(&books);
    assert_eq!(app.items().form.get_untracked(), None, "the list says why it cannot be changed");
}
