//! What the scenario costs the person, and why that is not the rate times the income.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::TaxContext;
use super::key_figures::a_year;
use super::notices::{no_region_notice, not_computed_notice, other_law_notice, region_note};
use crate::i18n::table_numbers::signed;
use crate::ui::primitives::tax_context::TaxResult;
use crate::ui::reactive::text;
use crate::ui::tables::look::{NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::shown_table;
use files::tables::{Cell, Column, Row, Table};
use model::money::{DecimalExt, Money};
use model::statutes::person::Comparison;

/// What the changed rate costs, in a sentence. Reactive.
pub(super) fn cost_sentence(tax: TaxContext) -> String {
    let t = tax.t();
    let Some(comparison) = tax.comparison() else { return String::new() };
    let Some(ore) = rate_change_in_ore(tax) else { return t.out_of_range.to_owned() };
    if ore.is_zero() {
        return t.tax_unchanged.to_owned();
    }
    let size = tax.app.language.exact(ore.abs());
    let cost = &comparison.cost;
    if cost.yearly.is_zero() {
        return (t.no_effect)(&tax.app.language.signed(ore, ore.normalize().scale()));
    }
    let (month, year) = (cost.monthly.abs(), cost.yearly.abs());
    let year = a_year(tax, month, year, &tax.kr(year.kronor()));
    let month = tax.kr(month.kronor());
    let income =
        tax.person.with(|person| (t.cost_of)((t.kinds)(person.kind), &tax.kr(person.monthly), false));
    let words = if ore > Decimal::ZERO { t.raised } else { t.lowered };
    words(&size, &month, &income, &year)
}

/// The change of the municipality's rate in öre. Reactive.
fn rate_change_in_ore(tax: TaxContext) -> Option<Decimal> {
    let change = tax.rates.with(|rates| rates.now.municipality.try_sub(rates.start.municipality));
    change?.try_mul(Decimal::ONE_HUNDRED)
}

/// The panel of the cost: `sentence`, and how the cost came about.
pub(super) fn cost_panel(tax: TaxContext, sentence: Signal<String>) -> AnyView {
    let region = text(move || region_note(tax));
    let content = move || match tax.result.get() {
        TaxResult::Computed(comparison) => {
            let why = (!comparison.cost.yearly.is_zero()).then(|| cost_breakdown(tax, &comparison));
            view! {
                <p class="sentence" id="sentence">{sentence}</p>
                <p class="soft">{region}</p>
                {why}
            }
            .into_any()
        }
        TaxResult::NoRegionRate => no_region_notice(tax),
        TaxResult::Failed(error) => not_computed_notice(tax, &error),
    };
    view! {
        <section class="panel stack" aria-label=tax.t().cost>
            {move || other_law_notice(tax)}
            {content}
        </section>
    }
    .into_any()
}

/// From the rate times the income to the cost, row by row: the rows sum to the cost, to the krona.
fn cost_breakdown(tax: TaxContext, comparison: &Arc<Comparison>) -> AnyView {
    let t = tax.t();
    let table = breakdown_table(tax, comparison);
    let breakdown = shown_table(
        tax.app,
        TableLook { has_head: false, ..TableLook::new("table dense why", &[WORDS, NUMBERS]) },
        move || table.clone(),
    );
    let adds: Money = comparison.credits.iter().map(|reason| reason.adds).sum();
    let state_pays = (!adds.is_zero()).then(|| {
        let gets = comparison.cost.yearly - adds;
        view! { <p>{(t.state_pays)(&tax.signed_kr(gets.kronor()), &tax.kr(adds.abs().kronor()))}</p> }
    });
    view! {
        <div class="prose">
        <h2>{t.breakdown}</h2>
        {breakdown}
        {state_pays}
        </div>
    }
    .into_any()
}

/// The rows of the breakdown and their sum, kronor a year.
fn breakdown_table(tax: TaxContext, comparison: &Comparison) -> Table {
    let t = tax.t();
    let language = tax.app.language;
    let ore = rate_change_in_ore(tax);
    let on_all = match ore {
        Some(ore) => (t.on_total_income)(&language.signed(ore, ore.normalize().scale())),
        None => t.out_of_range.to_owned(),
    };
    let mut rows = vec![
        (on_all, comparison.on_total_income),
        (t.untaxed.to_owned(), comparison.on_untaxed_income),
        (t.rounding.to_owned(), comparison.rounding),
    ];
    rows.extend(comparison.credits.iter().map(|reason| ((t.reason)(reason.step).to_owned(), reason.adds)));
    rows.retain(|(_, amount)| !amount.is_zero());
    // As many decimals as the finest of them has, so that the rows sum as they are shown.
    let decimals = rows.iter().map(|(_, amount)| amount.kronor().normalize().scale()).max().unwrap_or(0);
    let row = |(name, amount): (String, Money)| {
        Row::new([Cell::from(name), signed(language, amount.kronor(), decimals).into()])
    };
    let mut rows: Vec<Row> = rows.into_iter().map(row).collect();
    rows.push(row((t.change_for_you.to_owned(), comparison.cost.yearly)));
    let value = language.lazy_texts().tables.value;
    Table {
        title: t.breakdown_caption.to_owned(),
        columns: vec![Column::new(""), Column::new(value)],
        rows,
        foot: 1,
    }
}
