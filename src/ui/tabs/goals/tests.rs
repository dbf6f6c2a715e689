//! The sentence on the goals, over Södertälje 2022.

use super::*;
use crate::i18n::Language;
use crate::state::leave_out;
use crate::ui::tables::tests::page;

#[test]
fn a_goal_that_is_left_out_is_none_of_those_that_gain_or_lose() {
    let app = page(Language::from_tag("sv"));
    let goals: Vec<GoalIx> = app.session.municipality(goals_in_order).into_iter().map(|(_, g)| g).collect();
    // All its committees have other goals.
    let is_influence = |g: &GoalIx| goal_name(app, *g).starts_with("Invånarna har inflytande");
    let influence = goals.iter().copied().find(is_influence).expect("a goal");
    let _ = leave_out(app.state, TextPart::Goal(influence));
    let sentence = goals_sentence(app);
    assert!(sentence.starts_with("Ett mål är utelämnat. "), "{sentence}");
    assert!(sentence.contains(&format!("lla {} mål får mer pengar", goals.len() - 1)), "{sentence}");
    assert!(!sentence.contains("Invånarna har inflytande"), "{sentence}");
}
