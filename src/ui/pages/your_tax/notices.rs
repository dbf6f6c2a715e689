//! Notices: the tax cannot be computed, or it is computed by the law of another year.

use leptos::prelude::*;

use super::TaxContext;
use crate::i18n::LAW_LANGUAGE;
use files::person::LawChoice;
use model::statutes::person::PersonTaxError;

/// That the region's rate has to be entered first.
pub fn no_region_notice(tax: TaxContext) -> AnyView {
    let year = tax.app.session.year_number();
    view! { <p class="notice is-error" role="alert">{(tax.t().no_region)(year)}</p> }.into_any()
}

/// That only the municipality's part changes. Reactive.
pub fn region_note(tax: TaxContext) -> String {
    let rate = tax.rates.with(|rates| rates.now.region);
    (tax.t().region_stays)(&tax.rate_text(rate))
}

/// That the law of another year is used, with a button back to the budget year's.
pub fn other_law_notice(tax: TaxContext) -> Option<AnyView> {
    let year = tax.app.session.year_number();
    let law = Some(tax.law_year()).filter(|law| *law != year)?;
    let back = move |_| tax.change_person(|person| person.law = LawChoice::BudgetYear);
    let notice = view! {
        <p class="notice">
            {(tax.t().other_law)(law, year)}" "
            <button class="link" type="button" on:click=back>{(tax.t().use_law)(year)}</button>
        </p>
    };
    Some(notice.into_any())
}

/// Why there is no tax, and the nearest law by which it could be computed.
pub fn not_computed_notice(tax: TaxContext, error: &PersonTaxError) -> AnyView {
    let (sentence, reason) = not_computed_texts(tax, error);
    let Some((reason, nearest_year)) = reason else {
        return view! { <p class="notice is-error" role="alert">{sentence}</p> }.into_any();
    };
    let nearest = nearest_year.map(|nearest| {
        let use_nearest = move |_| tax.change_person(|person| person.law = LawChoice::Of(nearest));
        view! { <button class="btn" type="button" on:click=use_nearest>{(tax.t().use_law)(nearest)}</button> }
    });
    view! {
        <div class="notice is-error stack" role="alert">
            <p>{sentence}" "<span lang=LAW_LANGUAGE>{reason}"."</span></p>
            {nearest}
        </div>
    }
    .into_any()
}

/// That there is no tax; and where the law of the year is not settled, why, and the nearest year whose law is.
fn not_computed_texts(tax: TaxContext, error: &PersonTaxError) -> (String, Option<(String, Option<u16>)>) {
    match error {
        PersonTaxError::NotSettled { year, reason, nearest_year } => {
            ((tax.t().not_settled)(*year), Some((reason.clone(), *nearest_year)))
        }
        PersonTaxError::NegativeIncome(_)
        | PersonTaxError::RateOutOfRange(_)
        | PersonTaxError::OutOfRange(_) => (tax.t().out_of_range.to_owned(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::ui::primitives::tax_context::TaxResult;
    use crate::ui::tables::tests::page;
    use model::YearIx;
    use model::statutes::person::{Age, IncomeKind};
    use rust_decimal::Decimal;

    #[test]
    fn a_pension_of_2024_has_no_tax_but_the_paragraph_that_is_not_known() {
        let app = page(Language::from_tag("sv"));
        let tax = TaxContext::new(app);
        tax.person.update(|person| {
            (person.kind, person.age) = (IncomeKind::Pension, Age::AtLimit);
            person.monthly = Decimal::from(20_000);
            person.law = LawChoice::BudgetYear;
        });
        assert!(tax.comparison().is_some(), "the law of 2022 is known for this pension");
        app.view.year.set(YearIx::Third);
        let TaxResult::Failed(error) = tax.result.get() else { panic!("a tax of 2024") };
        let (sentence, reason) = not_computed_texts(tax, &error);
        assert!(
            sentence.starts_with("Vi har inte skattereglerna 2024 för den här inkomsten och åldern"),
            "{sentence}"
        );
        let (reason, nearest) = reason.expect("a reason");
        assert!(reason.starts_with("63 kap. 3 a §") && reason.contains("2024"), "{reason}");
        assert_eq!(nearest, Some(2023), "whose law is offered");
        for kind in [IncomeKind::Benefit, IncomeKind::SicknessCompensation] {
            tax.person.update(|person| (person.kind, person.age) = (kind, Age::UnderLimit));
            assert!(tax.comparison().is_some(), "{kind:?}");
        }
    }
}
