//! What the scenario costs the person, and why it is not the rate times the income.

use crate::ui::reactive::text;
use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::TaxContext;
use super::context::TaxResult;
use super::notices::{no_region_notice, not_computed_notice, other_law_notice, region_note};
use crate::i18n::table_numbers::signed;
use crate::ui::tables::view::{NUMBERS, TableLook, WORDS, shown_table};
use files::tables::{Cell, Column, Row, Table};
use model::money::Arithmetic;
use model::statutes::person::Comparison;

/// What the change of the rate does to the tax, in a sentence. Follows.
pub(super) fn cost_sentence(tax: TaxContext) -> String {
    let t = tax.t;
    let Some(told) = tax.comparison() else { return String::new() };
    let ore = rate_change_in_ore(tax);
    if ore.is_zero() {
        return t.same.to_owned();
    }
    let size = tax.app.language.exact(ore.abs());
    if told.cost.yearly.is_zero() {
        return (t.no_effect)(&tax.app.language.signed(ore, ore.normalize().scale()));
    }
    let (month, year) = (tax.kr(told.cost.monthly.abs()), tax.kr(told.cost.yearly.abs()));
    if ore > Decimal::ZERO { (t.raised)(&size, &month, &year) } else { (t.lowered)(&size, &month, &year) }
}

/// The change of the rate in öre. Follows.
fn rate_change_in_ore(tax: TaxContext) -> Decimal {
    let change = tax.rates.with(|rates| rates.now.municipality.less(rates.start.municipality));
    change.and_then(|change| change.times(Decimal::ONE_HUNDRED)).unwrap_or_default()
}

pub(super) fn cost_panel(tax: TaxContext, said: Signal<String>) -> AnyView {
    let region = text(move || region_note(tax));
    let told = move || match tax.result.get() {
        TaxResult::Computed(told) => {
            let why = (!told.cost.yearly.is_zero()).then(|| cost_breakdown(tax, &told));
            view! {
                <p class="sentence" id="sentence">{said}</p>
                <p class="soft">{region}</p>
                {why}
            }
            .into_any()
        }
        TaxResult::NoRegionRate => no_region_notice(tax),
        TaxResult::Failed(error) => not_computed_notice(tax, &error),
    };
    view! {
        <section class="panel stack" aria-label=tax.t.cost>
            {move || other_law_notice(tax)}
            {told}
        </section>
    }
    .into_any()
}

/// From the rate times the income to what it costs, row by row: together they are the cost to the krona.
fn cost_breakdown(tax: TaxContext, told: &Arc<Comparison>) -> AnyView {
    let t = tax.t;
    let table = breakdown_table(tax, told);
    let breakdown = shown_table(
        tax.app,
        TableLook { has_head: false, ..TableLook::of("table dense why", &[WORDS, NUMBERS]) },
        move || table.clone(),
    );
    let adds = told.credits.iter().try_fold(Decimal::ZERO, |sum, reason| sum.added(reason.adds));
    let adds = adds.filter(|adds| !adds.is_zero());
    let state_pays = adds.and_then(|adds| {
        let gets = told.cost.yearly.less(adds)?;
        Some(view! { <p>{(t.state_pays)(&tax.signed_kr(gets), &tax.kr(adds.abs()))}</p> })
    });
    view! {
        <div class="prose">
        <h2>{t.why}</h2>
        {breakdown}
        {state_pays}
        </div>
    }
    .into_any()
}

/// The rows of the breakdown, kronor a year, and what they come to.
fn breakdown_table(tax: TaxContext, told: &Comparison) -> Table {
    let t = tax.t;
    let language = tax.app.language;
    let ore = rate_change_in_ore(tax);
    let ore = language.signed(ore, ore.normalize().scale());
    let mut rows = vec![
        ((t.on_all)(&ore), told.on_all),
        (t.untaxed.to_owned(), told.untaxed),
        (t.rounding.to_owned(), told.rounding),
    ];
    rows.extend(told.credits.iter().map(|reason| ((t.reason)(reason.step).to_owned(), reason.adds)));
    rows.retain(|(_, amount)| !amount.is_zero());
    // As many decimals as the finest of them has, so that they are seen to sum.
    let decimals = rows.iter().map(|(_, amount)| amount.normalize().scale()).max().unwrap_or(0);
    let row = |(name, amount): (String, Decimal)| {
        Row::of([Cell::from(name), signed(language, amount, decimals).into()])
    };
    let mut rows: Vec<Row> = rows.into_iter().map(row).collect();
    rows.push(row((t.for_you.to_owned(), told.cost.yearly)));
    let value = language.lazy_texts().tables.value;
    Table { title: t.why_caption.to_owned(), columns: vec![Column::of(""), Column::of(value)], rows, foot: 1 }
}
