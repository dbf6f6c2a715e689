//! The formula of each amount of the assessment, with the numbers of the law, so that it can be recomputed.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::TaxContext;
use crate::i18n::numbers::{HARD_SPACE, MINUS};
use crate::i18n::table_numbers::number;
use crate::ui::primitives::icon::chevron;
use crate::ui::tables::look::{NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::shown_table;
use files::parameter_files;
use files::tables::{Cell, Column, Row, Table};
use model::money::to_decimals;
use model::statutes::person::{self, Comparison, Factor, Role, Step, Term, Working};

/// Decimals of the value of a formula; there are more before the law rounds.
const DECIMALS: u32 = 2;

pub(super) fn workings_details(tax: TaxContext) -> AnyView {
    let t = tax.t();
    let open = RwSignal::new(false);
    let look = TableLook { has_head: false, ..TableLook::new("table dense calc", &[WORDS, NUMBERS]) };
    let table = move || open.get().then(|| shown_table(tax.app, look, move || workings_table(tax)));
    let about = move || {
        let year = tax.law_year();
        let law = parameter_files::carried().years.get(&year)?.person.as_ref().ok()?;
        Some((t.calculation_about)(&tax.kr(law.price_base.value), &tax.kr(law.income_base.value)))
    };
    view! {
        // Without a tax there is nothing to recompute.
        <details class="lever-group" hidden=move || tax.comparison().is_none() on:toggle=move |_| open.set(true)>
            <summary>
                {chevron()}
                <span class="lever-name">{t.show_calculation}</span>
            </summary>
            <p class="small soft">{about}</p>
            {table}
        </details>
    }
    .into_any()
}

/// The amounts of the assessment in whole kronor, each with its formula. Without an assessment it has no rows. Reactive.
fn workings_table(tax: TaxContext) -> Table {
    let language = tax.app.language;
    let row = |comparison: &Comparison, working: Working| {
        let step = comparison.after.steps.iter().find(|step| step.name == working.step)?;
        let amount = if step.role == Role::Credit { -step.amount } else { step.amount };
        let name = Cell::from((tax.t().step_name)(step.name));
        Some(Row::new([
            name.with_note(Some(formula_text(tax, &working, step).into())),
            number(language, amount.kronor(), 0).into(),
        ]))
    };
    let rows = tax.comparison().map_or_else(Vec::new, |comparison| {
        let workings = workings(tax, &comparison).into_iter();
        workings.filter_map(|working| row(&comparison, working)).collect()
    });
    let columns = vec![Column::new(""), Column::new(language.lazy_texts().tables.value)];
    Table { title: tax.t().show_calculation.to_owned(), columns, rows, foot: 0 }
}

/// The formulas of the steps of the assessment, which the law of the assessment always has.
fn workings(tax: TaxContext, comparison: &Comparison) -> Vec<Working> {
    let (age, year, rates) = (tax.person.with(|person| person.age), tax.law_year(), tax.rates.get());
    let income = tax.income(tax.person.with(|person| person.monthly));
    let found = income.and_then(|income| {
        person::workings(parameter_files::carried(), year, income, age, &rates.now, &comparison.after)
    });
    found.into_iter().flatten().collect()
}

/// The formula, its value where that is not yet the amount, the limit that it met, and the rounding.
fn formula_text(tax: TaxContext, working: &Working, step: &Step) -> String {
    let (t, language) = (tax.t(), tax.app.language);
    let mut words = vec![terms_text(tax, &working.sum)];
    let before = working.before_limits();
    if let Some(before) = before.filter(|before| *before != step.amount.kronor()) {
        let shown = to_decimals(before, DECIMALS);
        let equals = if shown == before { "=" } else { "≈" };
        let decimals = shown.normalize().scale();
        words = vec![format!("{} {equals} {}", words.concat(), language.number(before, decimals))];
    }
    if let Some(most) = working.max.filter(|most| before.is_some_and(|before| before > *most)) {
        words.push((t.at_most)(&tax.kr(most)));
    }
    if let Some(least) = working.min.filter(|least| before.is_some_and(|before| before < *least)) {
        words.push((t.at_least)(&tax.kr(least)));
    }
    let rounded = (t.rounded)(step.rounding);
    if !rounded.is_empty() && working.value().is_some_and(|value| value != step.amount.kronor()) {
        words.push(rounded.to_owned());
    }
    words.join(", ")
}

fn terms_text(tax: TaxContext, terms: &[Term]) -> String {
    let mut text = String::new();
    for (at, term) in terms.iter().enumerate() {
        let minus = MINUS.to_string();
        let sign = match (at, term.less) {
            (0, false) => String::new(),
            (0, true) => minus,
            (_, false) => " + ".to_owned(),
            (_, true) => format!(" {minus} "),
        };
        let factors: Vec<String> = term.factors.iter().map(|factor| factor_text(tax, factor)).collect();
        text = format!("{text}{sign}{}", factors.join(&format!("{HARD_SPACE}× ")));
    }
    text
}

fn factor_text(tax: TaxContext, factor: &Factor) -> String {
    let language = tax.app.language;
    let exact = |number: &Decimal| language.number(*number, number.normalize().scale());
    match factor {
        Factor::Number(number) => exact(number),
        Factor::Percent(percent) => language.percent_exact(*percent),
        Factor::Sum(terms) => format!("({})", terms_text(tax, terms)),
    }
}
