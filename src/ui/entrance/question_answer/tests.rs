//! The answers, over Södertälje 2022.

use super::*;
use crate::state::questions::{ask, ready_questions};
use crate::ui::tables::tests::page;
use model::distribution::Policy;

fn answered(app: AppContext, index: usize) -> Answer {
    let editor = app.state.editor();
    let question = untrack(|| ready_questions(editor))[index];
    assert!(ask(editor, question));
    let text = |sentences: Vec<String>| sentences.iter().map(|one| one.replace('\u{a0}', " ")).collect();
    let Answer { main, more } = untrack(|| answer_now(app)).expect("an answer");
    Answer { main: text(main), more: text(more) }
}

/// 5 % of 32 million; education has 2,717.8 of 6,249.8 million, and so 696 of 1,600 thousand.
#[test]
fn parking_is_answered_by_what_it_brings_and_who_may_use_it() {
    let app = page(Language::from_tag("sv"));
    assert_eq!(
        answered(app, 0).main,
        [
            "Parkeringsavgifterna höjs 5 % och ger 1,6 miljoner mer om året: 33,6 miljoner i stället för 32,0 miljoner.",
            "Verksamheterna kan tillsammans använda 1,6 miljoner mer; störst ändring: Utbildningsnämnden, +0,7 miljoner.",
            "Kvar när året är slut: 458,1 miljoner, oförändrat.",
        ]
    );
}

#[test]
fn a_school_that_gets_more_is_paid_by_the_others_or_by_the_surplus() {
    let app = page(Language::from_tag("sv"));
    let answer = answered(app, 1);
    assert_eq!(
        answer.main[0],
        "Utbildningsnämnden får 100,0 miljoner mer: 2 817,8 miljoner i stället för 2 717,8 miljoner."
    );
    assert!(
        answer.main[1].starts_with(
            "De andra verksamheterna kan tillsammans använda 100,0 miljoner mindre; störst ändring: "
        ),
        "{answer:?}"
    );
    app.state.editor().set_policy(Policy::KeepFrames);
    let answer = untrack(|| answer_now(app)).expect("an answer").main.join(" ").replace('\u{a0}', " ");
    assert!(answer.contains("De andra verksamheterna kan använda lika mycket som förut."), "{answer}");
    assert!(
        answer.ends_with("Kvar när året är slut: 358,1 miljoner i stället för 458,1 miljoner."),
        "{answer}"
    );
}

#[test]
fn less_equalisation_says_what_it_is_and_all_three_years() {
    let app = page(Language::from_tag("sv"));
    let answer = answered(app, 2);
    assert!(
        answer.main[0].starts_with("Inkomstutjämningen ger 1 174,8 miljoner i stället för 1 274,8 miljoner."),
        "{answer:?}"
    );
    assert_eq!(
        answer.more[0],
        "Så mycket ändras varje år, i miljoner: 2022 −100,0, 2023 −100,0, 2024 −100,0."
    );
    assert!(answer.more[1].starts_with("Utjämningen är pengar från staten"), "{answer:?}");
}

/// The page begins with a tax rate of the reader's own.
#[test]
fn own_changes_that_a_question_takes_the_place_of_are_told() {
    let app = page(Language::from_tag("sv"));
    let own = "Dina egna ändringar är undanlagda. Med Ångra får du tillbaka dem.";
    assert_eq!(answered(app, 0).more.last().map(String::as_str), Some(own));
    assert_eq!(answered(app, 2).more.last().map(String::as_str), Some(own), "also by a second question");
    app.state.editor().reset_all();
    assert_ne!(answered(app, 0).more.last().map(String::as_str), Some(own), "there are none");
}
