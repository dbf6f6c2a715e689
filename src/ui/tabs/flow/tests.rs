//! What the sentence of the flow says of a shortage. Södertälje 2022 plans to have 458.127 million left.

#![allow(clippy::arithmetic_side_effects)]

use super::*;
use crate::i18n::Language;
use crate::ui::tables::tests::page;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::money::MILLION;

const BAR: &str = "Det är en egen stapel bland intäkterna.";

fn sentence(app: AppContext) -> String {
    untrack(|| flow_sentence(app, &app.session.read(graph::flows)))
}

#[test]
fn a_shortage_is_a_deficit_only_where_the_year_ends_below_zero() {
    let app = page(Language::from_tag("sv"));
    let editor = app.state.editor();
    let set_rate = |change: &str| {
        let change = change.parse().expect("a decimal");
        editor.set(Lever::Row(RevenueRow::TaxRate), Setting::Change(change));
    };
    editor.set_policy(Policy::KeepFrames);
    // 55 million less in tax: the budgeted surplus pays.
    set_rate("-0.25");
    let paid = sentence(app);
    assert!(paid.contains("tas av det som annars hade blivit kvar.") && paid.ends_with(BAR), "{paid}");
    assert!(!paid.contains("underskott"), "{paid}");
    // More is lost than the surplus has: the bar has what the surplus pays, too.
    set_rate("-2.5");
    let lost = sentence(app);
    assert!(lost.ends_with("saknas: året går med underskott."), "{lost}");

    editor.set_policy(Policy::Proportional);
    editor.reset(Lever::Row(RevenueRow::TaxRate));
    let deficit = Decimal::from(-120) * MILLION;
    editor.set(Lever::Row(RevenueRow::BudgetedResult), Setting::Value(deficit));
    let budgeted = sentence(app);
    let words = untrack(|| in_words(app, deficit.abs()));
    assert!(budgeted.ends_with(&format!("{words} saknas: året går med underskott. {BAR}")), "{budgeted}");
}
