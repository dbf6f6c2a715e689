//! Under a lever that is set: how its setting carries into later years, and what it brings in each. A lazy part.

use leptos::prelude::*;
use leptos::web_sys::HtmlSelectElement;
use rust_decimal::Decimal;

use crate::i18n::numbers::{HARD_SPACE, decimals_in_millions, in_millions};
use crate::state::set_carry;
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::primitives::pause::when_settled;
use crate::ui::primitives::years::plan_years;
use crate::ui::undo::row_name;
use model::carry::Carry;
use model::changes::{ChangeEffect, ChangedRow, lever_effects};
use model::lever::{Lever, Setting};
use model::lever_value::lever_nodes;
use model::money::THOUSAND;

/// The choice of how the setting of `lever` carries, and its effect in all years.
pub fn lever_years(app: AppContext, lever: Lever) -> El {
    let effects = RwSignal::new(String::new());
    when_settled(
        move || drop(app.session.outcome()),
        move || {
            effects.try_set(effects_text(app, lever));
        },
    );
    el("div")
        .class("lever-years")
        .children(carry_choice(app, lever))
        .child(el("p").class("lever-note").bind_text(move || effects.get()))
}

/// The setting of `lever` in the year in view. Tracks it.
fn setting(app: AppContext, lever: Lever) -> Option<Setting> {
    let year = app.view.year.get();
    app.session.scenario(|scenario| scenario.setting(lever, year))
}

/// None where there is only one way to carry.
fn carry_choice(app: AppContext, lever: Lever) -> Option<El> {
    let words = &app.language.lazy_texts().lever_years;
    if Carry::ALL.into_iter().filter(|carry| carry.suits(lever)).count() < 2 {
        return None;
    }
    let carry = Memo::new(move |_| setting(app, lever).and_then(Carry::of));
    let problem = RwSignal::new("");
    let name = |carry: Carry| match carry {
        Carry::Difference if lever.is_moved_by_law() => words.added_to_law,
        Carry::Difference if matches!(lever, Lever::Efficiency(_)) => words.same_amount,
        Carry::Difference
        | Carry::Held
        | Carry::Level
        | Carry::Percent
        | Carry::RevenueShare
        | Carry::Yearly => (words.carry_name)(carry),
    };
    let option = |carry_of_option: Carry| {
        let is_offered = carry_of_option.suits(lever);
        el("option")
            .attr("value", &key(Some(carry_of_option)))
            // A typed setting can be one that is not offered.
            .bind_bool_attr("hidden", move || !is_offered && carry.get() != Some(carry_of_option))
            .text(name(carry_of_option))
    };
    let select = el("select");
    let chosen: HtmlSelectElement = select.element_as();
    let is_fixed = move || {
        app.state.open.is_read_only() || app.session.scenario(|scenario| scenario.is_lever_locked(lever))
    };
    let select = select
        .attr("aria-label", &(words.carry_of)(&row_name(app, ChangedRow::Lever(lever))))
        .children(Carry::ALL.map(option))
        .bind_bool_attr("disabled", is_fixed)
        .bind_value(move || key(carry.get()))
        .on("change", move |_| {
            let before = carry.get_untracked();
            let wanted = Carry::ALL.into_iter().find(|one| key(Some(*one)) == chosen.value());
            let Some(wanted) = wanted.filter(|wanted| Some(*wanted) != before) else { return };
            let is_set = set_carry(app.state.editor(), lever, wanted).is_ok();
            problem.set(if is_set { "" } else { words.not_possible });
            if !is_set {
                chosen.set_value(&key(before));
            }
        });
    let is_held = Memo::new(move |_| is_held_at_start(app, lever));
    let choice = el("div")
        .class("lever-carry")
        .child(el("span").attr("aria-hidden", "true").text(words.carry))
        .child(select)
        .child(el("span").bind_text(move || if is_held.get() { words.held_at_start } else { "" }))
        .child(el("span").class("down").attr("role", "status").bind_text(move || problem.get()));
    Some(choice)
}

/// The value of the option of `carry`.
fn key(carry: Option<Carry>) -> String {
    carry
        .and_then(|carry| Carry::ALL.iter().position(|one| *one == carry))
        .map_or_else(String::new, |at| at.to_string())
}

/// Whether its setting keeps `lever` at the value of the start state.
fn is_held_at_start(app: AppContext, lever: Lever) -> bool {
    match setting(app, lever) {
        Some(Setting::Held(by)) => by.is_zero(),
        Some(Setting::Value(value)) => app
            .session
            .read(|outcome, year| Some(outcome.value(lever_nodes(year, lever)?.0)))
            .is_some_and(|start| start == value),
        Some(
            Setting::Start
            | Setting::Change(_)
            | Setting::Percent(_)
            | Setting::PercentAndChange(..)
            | Setting::RevenueShare(_)
            | Setting::Yearly(_),
        )
        | None => false,
    }
}

/// A sentence of amounts and of the years that they are of.
type Sentence = fn(&str, &str) -> String;

/// A part of an effect.
type EffectPart = fn(&ChangeEffect) -> Decimal;

/// What all that `lever` is set to changes in the three years: the grant of its committee, what there is to distribute, the needs and the result,
/// each where it changes.
fn effects_text(app: AppContext, lever: Lever) -> String {
    let words = &app.language.lazy_texts().lever_years;
    let out_of_range = || app.t.common.out_of_range.to_owned();
    if untrack(|| app.session.error()).is_some() {
        return out_of_range();
    }
    let (scenario, outcome) = (app.session.scenario_now(), untrack(|| app.session.outcome()));
    let effects = app.session.start_state(|start| lever_effects(start, &scenario, &outcome, lever));
    let Some(effects) = effects else { return out_of_range() };
    let [first, _, last] = plan_years(app);
    let years = (words.years)(first, last);
    let parts: [(bool, EffectPart, Sentence); 4] = [
        (lever.committee().is_some(), |effect| effect.grant, words.grant),
        (true, |effect| effect.pool, words.pool),
        (true, |effect| effect.need, words.need),
        (true, |effect| effect.result, words.result),
    ];
    let sentences: Vec<String> = parts
        .into_iter()
        .filter(|(is_shown, ..)| *is_shown)
        .filter_map(|(_, amount, sentence)| {
            let amounts = effects.each_ref().map(amount);
            // Grants are whole thousands: what is below that is only their rounding.
            amounts
                .iter()
                .any(|amount| amount.abs() >= THOUSAND)
                .then(|| sentence(&amounts_text(app, amounts), &years))
        })
        .collect();
    if sentences.is_empty() { (words.nothing)(&years) } else { sentences.join(" ") }
}

/// Amounts in mnkr with their signs and one unit.
fn amounts_text(app: AppContext, amounts: [Decimal; 3]) -> String {
    let decimals = amounts.iter().map(|amount| decimals_in_millions(*amount)).max().unwrap_or(1);
    let amounts = amounts.map(|amount| app.language.signed(in_millions(amount), decimals));
    format!("{}{HARD_SPACE}{}", amounts.join(" · "), app.t.common.mnkr)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::ui::tables::tests::page;
    use model::YearIx;
    use model::municipality::CommitteeIx;
    use model::rows::RevenueRow;

    /// Södertälje: 15 öre on the published bases, and what the result gives or takes, in each of the years.
    #[test]
    fn a_lever_says_what_it_brings_in_all_three_years() {
        let app = page(Language::default());
        let rate = Lever::Row(RevenueRow::TaxRate);
        app.state.editor().set(rate, Setting::Change("0.15".parse().expect("a decimal")));
        assert_eq!(effects_text(app, rate), "Ger +32,9 · +35,1 · +37,0\u{a0}mnkr 2022–2024.");
        let result = Lever::Row(RevenueRow::BudgetedResult);
        app.state.editor().set(result, Setting::Change("-1000000".parse().expect("a decimal")));
        let text = "Ger +1,0 · +1,0 · +1,0\u{a0}mnkr 2022–2024. Kvar vid årets slut: −1,0 · −1,0 · −1,0\u{a0}mnkr 2022–2024.";
        assert_eq!(effects_text(app, result), text);
        app.view.year.set(YearIx::Third);
        app.state.editor().reset(rate);
        assert_eq!(effects_text(app, rate), "Ger +32,9 · +35,1 · 0,0\u{a0}mnkr 2022–2024.");
    }

    #[test]
    fn a_reserve_leaves_less_to_distribute() {
        let app = page(Language::default());
        let reserve = Lever::Row(RevenueRow::Reserve);
        app.state.editor().set(reserve, Setting::Change(Decimal::from(50_000_000)));
        assert_eq!(effects_text(app, reserve), "Ger −50,0 · −50,0 · −50,0\u{a0}mnkr 2022–2024.");
    }

    /// What a demand frees leaves the grant of the committee, as much as it leaves the need.
    #[test]
    fn a_lever_of_a_committee_says_what_it_does_to_its_grant() {
        let app = page(Language::from_tag("sv"));
        let demand = Lever::Efficiency(CommitteeIx(0));
        app.state.editor().set(demand, Setting::Yearly(Decimal::ONE));
        let text = effects_text(app, demand);
        let amounts = |name: &str| {
            let (_, after) = text.split_once(name).expect("a sentence");
            after.split_once(" 2022").expect("years").0.to_owned()
        };
        assert_eq!(amounts("Nämnden: "), amounts("Kostnaderna: "), "{text}");
    }
}
