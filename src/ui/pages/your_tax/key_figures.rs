//! The bar that is always visible: what the person pays, and what the scenario costs.

use leptos::prelude::*;

use super::TaxContext;
use crate::i18n::numbers::{decimals_apart, not_nothing};
use crate::ui::el::NumberText;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::missing::missing;
use crate::ui::reactive::text;
use model::money::{DecimalExt, Money, yearly_amount};
use model::statutes::person::{Assessment, Comparison};

pub(super) fn key_figures_bar(tax: TaxContext) -> AnyView {
    let t = tax.t();
    let lede = move || {
        let (kind, age, monthly) = tax.person.with(|person| (person.kind, person.age, person.monthly));
        let income = (t.income_text)((t.kinds)(kind), &tax.kr(monthly));
        (t.lede)(&income, &tax.age_words(age), tax.law_year())
    };
    let quality = move || {
        let worst = tax.comparison().map(|comparison| tax.quality(comparison.after.quality()));
        worst.map(|worst| badge(tax.app, worst).into_any())
    };
    let reason = move || tax.reason_for_none().unwrap_or_else(|| tax.app.t.common.out_of_range.to_owned());
    let number = move |pick: fn(&Comparison) -> Money, signed: bool| {
        number_text(move || {
            let comparison = tax.comparison().ok_or_else(reason)?;
            let value = pick(&comparison).kronor();
            // The taxes differ where there is a cost.
            let compared = [comparison.before.monthly(), comparison.after.monthly()].map(Money::kronor);
            let decimals = not_nothing(comparison.cost.monthly.kronor(), decimals_apart(compared, 0));
            let language = tax.app.language;
            Ok(if signed { language.signed(value, decimals) } else { language.number(value, decimals) })
        })
    };
    let note = move |assessment: fn(&Comparison) -> &Assessment| {
        text(move || match tax.comparison() {
            Some(comparison) => {
                let assessment = assessment(&comparison);
                let year = assessment.total;
                a_year(tax, assessment.monthly(), year, &tax.kr(year.kronor()))
            }
            None => reason(),
        })
    };
    let left = number_text(move || {
        let income = tax.person.with(|person| person.monthly);
        let left =
            tax.comparison().and_then(|comparison| income.try_sub(comparison.after.monthly().kronor()));
        Ok(tax.app.language.number(left.ok_or_else(reason)?, 0))
    });
    let left_note = text(move || {
        let Some(comparison) = tax.comparison() else { return reason() };
        let change = -comparison.cost.monthly;
        if change.is_zero() {
            t.tax_as_in_start.to_owned()
        } else {
            (t.left_change)(&tax.signed_kr(change.kronor()))
        }
    });
    let cost_note = text(move || match tax.comparison() {
        Some(comparison) => {
            let cost = &comparison.cost;
            a_year(tax, cost.monthly, cost.yearly, &tax.signed_kr(cost.yearly.kronor()))
        }
        None => reason(),
    });
    view! {
        <section class="keybar" aria-label=t.tax_now>
            <div class="wrap">
                <div class="keybar-title">
                    <h1>{tax.app.t.common.your_tax}</h1>
                    <p class="lede">{lede}" "{quality}</p>
                </div>
                <div class="keybar-dock">
                    <dl class="keys">
                        {key_figure(tax, [t.tax_start, t.start_short], number(|comparison| comparison.before.monthly(), false), note(|comparison| &comparison.before))}
                        {key_figure(tax, [t.tax_now, t.now_short], number(|comparison| comparison.after.monthly(), false), note(|comparison| &comparison.after))}
                        {key_figure(tax, [t.cost, t.cost_short], number(|comparison| comparison.cost.monthly, true), cost_note)}
                        {key_figure(tax, [t.left_after_tax, t.left_short], left, left_note)}
                    </dl>
                </div>
            </div>
        </section>
    }
    .into_any()
}

/// The amount of a year in words, beside that of a month: twelve months of whole kronor are not always the year.
pub(super) fn a_year(tax: TaxContext, month: Money, year: Money, written: &str) -> String {
    let is_exact = yearly_amount(month.kronor()) == Some(year.kronor());
    let words = if is_exact { tax.t().a_year } else { tax.t().a_year_rounded };
    words(written)
}

fn number_text(number: impl Fn() -> NumberText + Send + Sync + 'static) -> Signal<NumberText> {
    Memo::new(move |_| number()).into()
}

/// A key figure; a phone has space for a short name and the unit.
fn key_figure(
    tax: TaxContext,
    [name, short]: [&'static str; 2],
    value: Signal<NumberText>,
    note: Signal<String>,
) -> AnyView {
    let value = move || match value.get() {
        Ok(number) => view! { {number}" "<span class="unit">{tax.app.t.common.kr_a_month}</span> }.into_any(),
        Err(reason) => missing(reason),
    };
    view! {
        <div class="key">
            <dt><span class="hide-phone">{name}</span><span class="only-phone">{short}</span></dt>
            <dd class="key-value">{value}</dd>
            <dd class="key-note">
                <span class="hide-phone">{note}</span>
                <span class="only-phone">{tax.app.t.common.kr_a_month}</span>
            </dd>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;
    use crate::i18n::Language;
    use crate::ui::tables::tests::page;

    /// A county whose region's rate is carried, so that the tax can be computed.
    fn tax() -> TaxContext {
        let tax = TaxContext::new(page(Language::from_tag("sv")));
        assert!(tax.has_region());
        tax
    }

    fn digits(text: &str) -> i64 {
        text.chars().filter(char::is_ascii_digit).collect::<String>().parse().expect("digits")
    }

    /// A month's tax is rounded down to whole kronor, so twelve of them are at most twelve kronor less than the year.
    #[test]
    fn twelve_months_are_the_year_as_written_or_the_note_says_that_they_are_rounded() {
        let tax = tax();
        let (mut exact, mut rounded) = (0, 0);
        for monthly in (5_000..100_000).step_by(371) {
            tax.person.update(|person| person.monthly = Decimal::from(monthly));
            let comparison = tax.comparison().expect("a tax");
            let assessments = [&comparison.before, &comparison.after];
            let taxes = assessments.map(|assessment| (assessment.monthly(), assessment.total));
            for (month, year) in taxes.into_iter().chain([(comparison.cost.monthly, comparison.cost.yearly)])
            {
                let twelve = 12 * digits(&tax.kr(month.kronor()));
                let written = tax.kr(year.kronor());
                let note = a_year(tax, month, year, &written);
                assert!(note.starts_with(&written), "{note}");
                let says_rounded = note.contains("avrundad");
                assert_eq!(twelve != digits(&written), says_rounded, "{monthly}: {twelve}, {note}");
                assert!((digits(&written) - twelve).abs() < 12, "{monthly}: {twelve}, {note}");
                if says_rounded { rounded += 1 } else { exact += 1 }
            }
        }
        assert!(exact > 20 && rounded > 20, "{exact} {rounded}");
    }
}
