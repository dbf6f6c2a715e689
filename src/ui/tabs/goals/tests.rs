//! The sentence on the goals, over Södertälje 2022.

#![allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use super::*;
use crate::i18n::Language;
use crate::state::leave_out;
use crate::ui::tables::tests::page;
use model::lever::{Lever, Setting};
use model::rows::RevenueRow;
use rust_decimal::Decimal;

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

/// The tax rate of the first year at 19.65, all else as it is.
fn cut_tax(app: AppContext) {
    let cut = Setting::Change("-0.50".parse().expect("a decimal"));
    app.state.editor().set(Lever::Row(RevenueRow::TaxRate), cut);
}

#[test]
fn goals_that_change_alike_are_said_to_and_why() {
    let app = page(Language::from_tag("sv"));
    cut_tax(app);
    // 50 öre are 109.7 of 6,249.8 million kronor, which all committees share by their grants: 1.755 per cent of each.
    let sentence = goals_sentence(app).replace('\u{a0}', " ");
    let count = app.session.municipality(|m| m.goals.len());
    let says = format!("Alla {count} mål ändras lika, −1,8 %, eftersom alla nämnder delar lika.");
    assert!(sentence.starts_with(&says), "{sentence}");
    let order = by_change(app, (0..).map(GoalIx).take(count).map(|g| (g, vec![g])));
    assert!(order.is_sorted(), "the order of the file: {order:?}");
}

#[test]
fn goals_that_change_differently_come_in_the_order_of_their_change_in_per_cent() {
    let app = page(Language::from_tag("sv"));
    cut_tax(app);
    let more = Setting::Percent(Decimal::from(10));
    app.state.editor().set(Lever::Grant(CommitteeIx(0)), more);
    let sentence = goals_sentence(app).replace('\u{a0}', " ");
    assert!(!sentence.contains("ändras lika") && sentence.contains("Mest i procent ändras"), "{sentence}");
    let goals: Vec<(GoalIx, Vec<GoalIx>)> =
        app.session.municipality(|m| goals_in_order(m).into_iter().map(|(_, g)| (g, vec![g])).collect());
    let order = by_change(app, goals.into_iter());
    // A tenth of an own change is the largest, by far.
    let percent = |g: &GoalIx| {
        app.session.read(|outcome, year| {
            let money = &year.goals[usize::from(g.0)];
            let [start, change] = [money.start, money.change].map(|id| outcome.value(id));
            (change / start * Decimal::ONE_HUNDRED).abs().round_dp(1)
        })
    };
    let percents: Vec<Decimal> = order.iter().map(percent).collect();
    assert!(percents.is_sorted_by(|one, next| one >= next), "{percents:?}");
    assert!(percents[0] > percents[percents.len() - 1], "{percents:?}");
}
