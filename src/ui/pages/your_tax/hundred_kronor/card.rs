//! What a hundred kronor of the municipal tax go to, as a picture.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{Part, receiver_name};
use crate::i18n::numbers::HARD_SPACE;
use crate::ui::charts::card::{HundredCard, HundredPart};
use crate::ui::context::AppContext;
use crate::ui::pages::card::picture::picture_section;
use crate::ui::pages::card::{card_frame, income_choice};
use crate::ui::primitives::tax_context::TaxContext;
use crate::ui::tables::export::scenario_name;
use model::money::DecimalExt;
use model::scenario::Scenario;

/// So many parts have a name of their own; the rest are one.
const MOST_PARTS: usize = 8;

/// A button that makes the picture, and the picture from then on.
pub(super) fn hundred_card_section(tax: TaxContext, parts: Memo<Option<Vec<Part>>>) -> AnyView {
    let is_wanted = RwSignal::new(false);
    let make = move |_| is_wanted.set(true);
    let words = tax.app.language.lazy_texts().share.make_card;
    let section = move || {
        if is_wanted.get() {
            picture(tax, parts)
        } else {
            view! { <p><button class="btn" type="button" on:click=make>{words}</button></p> }.into_any()
        }
    };
    view! { {section} }.into_any()
}

fn picture(tax: TaxContext, parts: Memo<Option<Vec<Part>>>) -> AnyView {
    let with_income = RwSignal::new(false);
    let card = Memo::new(move |_| {
        let parts = parts.with(|parts| parts.as_deref().map(|parts| named_parts(tax, parts)));
        hundred_card(tax, parts.unwrap_or_default(), with_income.get())
    });
    let words = Memo::new(move |_| card.with(HundredCard::words));
    let make = Arc::new(move |format, font: Option<&str>| card.with(|card| card.to_svg(format, font)));
    view! {
        <div class="stack">
            {income_choice(tax, with_income)}
            {picture_section(tax.app, tax.t().hundred.to_owned(), make, words)}
        </div>
    }
    .into_any()
}

/// The parts by their size, the smallest as one. Their amounts sum to a hundred kronor.
fn named_parts(tax: TaxContext, parts: &[Part]) -> Vec<HundredPart> {
    let mut sorted: Vec<&Part> = parts.iter().filter(|part| !part.now.is_zero()).collect();
    sorted.sort_by_key(|part| std::cmp::Reverse(part.now));
    let most = if sorted.len() > MOST_PARTS { MOST_PARTS.saturating_sub(1) } else { sorted.len() };
    let (named, rest) = sorted.split_at_checked(most).unwrap_or((&sorted, &[]));
    let rest = rest.iter().try_fold(Decimal::ZERO, |sum, part| sum.try_add(part.now));
    let part = |name: String, kronor: Decimal| {
        let amount = format!("{}{HARD_SPACE}{}", tax.app.language.number(kronor, 2), tax.app.t.common.kr);
        HundredPart { name, amount, kronor }
    };
    let named = named.iter().map(|found| part(receiver_name(tax, found.to), found.now));
    let other = tax.app.language.lazy_texts().card.other;
    let rest = rest.filter(|rest| !rest.is_zero()).map(|rest| part(other.to_owned(), rest));
    named.chain(rest).collect()
}

/// The card. Reactive.
fn hundred_card(tax: TaxContext, parts: Vec<HundredPart>, with_income: bool) -> HundredCard {
    let t = &tax.app.language.lazy_texts().card;
    let name = tax.app.session.municipality(|municipality| municipality.name.clone());
    let own = tax.comparison().filter(|_| with_income).and_then(|comparison| {
        let (municipality, _) = comparison.after.split_municipal_tax(&tax.rates.get().now)?;
        let monthly = tax.person.with(|person| person.monthly);
        Some((t.hundred_own)(&tax.kr(municipality.kronor()), &tax.kr(monthly)))
    });
    HundredCard {
        frame: card_frame(tax.app),
        headline: headline(tax.app, &name),
        own: own.unwrap_or_default(),
        parts,
    }
}

/// What the card shows: where the tax goes, or would go with the open scenario. Reactive.
fn headline(app: AppContext, municipality: &str) -> String {
    let t = &app.language.lazy_texts().card;
    if app.session.scenario(Scenario::is_start) {
        return (t.hundred)(municipality);
    }
    let name = app.state.open.name().unwrap_or_else(|| scenario_name(app));
    (t.hundred_proposed)(municipality, &name)
}

#[cfg(test)]
mod tests {
    use super::super::parts_of_hundred;
    use super::*;
    use crate::i18n::LANGUAGES;
    use crate::ui::charts::card::CardFormat;
    use crate::ui::charts::card::tests::{see_that_all_fits, texts};
    use crate::ui::tables::tests::page;

    #[test]
    fn a_hundred_kronor_are_all_in_the_picture() {
        for language in LANGUAGES {
            let tax = TaxContext::new(page(*language));
            let parts = parts_of_hundred(tax).expect("parts");
            let named = named_parts(tax, &parts);
            assert!(named.len() <= MOST_PARTS, "{}", named.len());
            assert_eq!(named.iter().map(|part| part.kronor).sum::<Decimal>(), Decimal::ONE_HUNDRED);
            for with_income in [false, true] {
                let card = untrack(|| hundred_card(tax, named.clone(), with_income));
                for format in CardFormat::ALL {
                    let svg = card.to_svg(format, None);
                    see_that_all_fits(&svg, format);
                    let has_income = texts(&svg)
                        .iter()
                        .any(|text| text.replace(['\u{a0}', ',', '’'], " ").contains("35 000"));
                    assert_eq!(has_income, with_income);
                }
            }
        }
    }

    #[test]
    fn a_proposal_is_not_told_as_a_fact() {
        for (tag, fact, proposed) in [
            (
                "sv",
                "Så används 100 kr av skatten i Södertälje",
                "Så skulle 100 kr av skatten användas i Södertälje med förslaget ”Mitt scenario 2022”",
            ),
            (
                "en",
                "What 100 kronor of the tax in Södertälje go to",
                "What 100 kronor of the tax in Södertälje would go to under the proposal “My scenario 2022”",
            ),
        ] {
            let tax = TaxContext::new(page(crate::i18n::Language::from_tag(tag)));
            let headline = || untrack(|| hundred_card(tax, Vec::new(), false)).headline;
            assert_eq!(headline(), proposed);
            tax.app.state.undo().undo();
            assert_eq!(headline(), fact);
        }
    }
}
