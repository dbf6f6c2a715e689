//! Several incomes in one table: the tax of each, and what the scenario costs it.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::TaxContext;
use super::inputs::refusal_text;
use crate::i18n::table_numbers::{in_unit, number, percent, signed};
use crate::state::{person_unit, read_person_number};
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::field::{NumberField, Take};
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::icon::icon;
use crate::ui::tables::cell::{Place, cell_view};
use crate::ui::tables::look::NUMBERS;
use crate::ui::tables::registry::register_table;
use files::parameter_files;
use files::person::{MOST_INCOMES, Person, PersonNumber};
use files::tables::{Cell, Column, Row, Table, Value};
use model::money::{DecimalExt, Money, THOUSAND, in_percent_of, yearly_amount};
use model::statutes::person::{self, PersonTaxError};

/// The id of the button that adds a row: it gets the focus when a row is removed.
const ADD_BUTTON: &str = "add-income";
/// How much more than the largest income a new row has, kronor a month.
const NEW_ROW_STEP: Decimal = Decimal::from_parts(10_000, 0, 0, false, 0);

pub(super) fn several_incomes_panel(tax: TaxContext) -> AnyView {
    let t = tax.t();
    let about = move || {
        let (kind, age) = tax.person.with(|person| (person.kind, person.age));
        (t.several_about)((t.kinds)(kind), &tax.age_words(age))
    };
    let quality = move || {
        let worst = tax.comparison().map(|comparison| tax.quality(comparison.after.quality()));
        worst.map(|worst| badge(tax.app, worst).into_any())
    };
    // A row stays while its income changes, so that its field keeps the focus.
    let count = Memo::new(move |_| tax.person.with(|person| person.ladder.len()));
    let table = Memo::new(move |_| several_incomes_table(tax));
    register_table(move || Some(table.get()));
    let full = move || count.get() >= MOST_INCOMES;
    let usual = move || tax.person.with(|person| person.ladder == Person::usual_ladder());
    let restore = move |_| tax.change_person(|person| person.ladder = Person::usual_ladder());
    view! {
        <section class="panel stack">
            <h2>{t.several_incomes}</h2>
            <p class="small soft">{about}" "{quality}</p>
            <table class="table dense several">
                <caption class="sr-only">{t.several_caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.income}</th>
                        <th scope="col" class="num hide-narrow">{t.in_start}</th>
                        <th scope="col" class="num">{t.in_scenario}</th>
                        <th scope="col" class="num">{t.cost}</th>
                        <th scope="col" class="num hide-narrow">{t.share}</th>
                        <th scope="col" class="num hide-narrow">{t.tax_of_next_thousand}</th>
                        <th scope="col"><span class="sr-only">{t.remove_head}</span></th>
                    </tr>
                </thead>
                <tbody>
                    <For each=move || 0..count.get() key=|index| *index let:index>
                        {income_row(tax, table.into(), index)}
                    </For>
                </tbody>
            </table>
            <p class="row">
                <button class="btn" type="button" id=ADD_BUTTON disabled=full on:click=move |_| add_income(tax)>
                    {t.add}
                </button>
                <button class="btn quiet" type="button" disabled=usual on:click=restore>
                    {icon("#i-reset")}
                    {t.restore_incomes}
                </button>
            </p>
        </section>
    }
    .into_any()
}

fn income_row(tax: TaxContext, table: Signal<Table>, index: usize) -> AnyView {
    let t = tax.t();
    let place = move |column| Place { app: tax.app, table, row: index, column };
    let income = place(0).text_of(|cell| Some(&cell.value));
    let income_text = move || income.get();
    let field = NumberField {
        label: (t.income_of_row)(index.saturating_add(1)),
        placeholder: "",
        unit: person_unit(PersonNumber::Income),
        value: Box::new(income_text),
        disabled: Box::new(|| false),
        take: Take::Now(Box::new(move |typed| set_income(tax, index, &typed))),
    };
    // A month, as the heading says.
    let field = field.build_with_text(tax.app.t.common.kr);
    let cell = move |column| cell_view(place(column), NUMBERS, "");
    let remove = move |_| {
        tax.change_person(|person| {
            let kept = person.ladder.iter().enumerate().filter(|(one, _)| *one != index);
            person.ladder = kept.map(|(_, income)| *income).collect();
        });
        focus_soon(ADD_BUTTON);
    };
    view! {
        <tr>
            <td>{field}</td>
            <td class="num hide-narrow">{cell(1)}</td>
            <td class="num">{cell(2)}</td>
            <td class="num"><strong>{cell(3)}</strong></td>
            <td class="num hide-narrow">{cell(4)}</td>
            <td class="num hide-narrow">{cell(5)}</td>
            <td class="num">
                <button class="icon-btn" type="button" aria-label=move || (t.remove)(&income_text()) on:click=remove>
                    {icon("#i-close")}
                </button>
            </td>
        </tr>
    }
    .into_any()
}

/// The tax of each income. Reactive.
fn several_incomes_table(tax: TaxContext) -> Table {
    let t = tax.t();
    let incomes = tax.person.with(|person| person.ladder.clone());
    Table {
        title: t.several_caption.to_owned(),
        columns: vec![
            Column::new(t.income),
            Column::new(t.in_start),
            Column::new(t.in_scenario),
            Column::new(t.cost),
            Column::new(t.share),
            Column::new(t.tax_of_next_thousand),
        ],
        rows: incomes.into_iter().map(|monthly| several_incomes_row(tax, monthly)).collect(),
        foot: 0,
    }
}

/// The tax of an income a month: in the start state, in the scenario, what that costs, the tax in per cent of the income,
/// and of the next thousand kronor.
fn several_incomes_row(tax: TaxContext, monthly: Decimal) -> Row {
    let language = tax.app.language;
    let out_of_range = language.texts().common.out_of_range;
    let income = Cell::from(number(language, monthly, 0));
    let comparison = match tax.comparison_for_income(monthly) {
        Ok(comparison) => comparison,
        Err(reason) => {
            let none = Cell::from(Value::Missing(reason));
            return Row::new(std::iter::once(income).chain(std::iter::repeat_n(none, 5)));
        }
    };
    let kronor = |amount: Money| Cell::from(number(language, amount.kronor(), 0));
    let yearly = yearly_amount(monthly);
    let cost = in_unit(signed(language, comparison.cost.monthly.kronor(), 0), tax.app.t.common.kr);
    let in_percent = |part: Money, whole: Option<Decimal>| {
        let share = whole.and_then(|whole| in_percent_of(part.kronor(), whole));
        Cell::from(Value::or_missing(share.map(|share| percent(language, share)), out_of_range))
    };
    let more = yearly_amount(THOUSAND);
    let next = match more.map(|more| tax_on_additional_income(tax, monthly, more)) {
        Some(Ok(next)) => in_percent(next, more),
        Some(Err(error)) => Value::Missing(tax.error_text(&error)).into(),
        None => Value::Missing(out_of_range.to_owned()).into(),
    };
    Row::new([
        income,
        kronor(comparison.before.monthly()),
        kronor(comparison.after.monthly()),
        cost.into(),
        // Without an income there is nothing to take a share of.
        if monthly.is_zero() { Cell::default() } else { in_percent(comparison.after.total, yearly) },
        next,
    ])
}

/// The tax on `more` kronor a year beyond a monthly income.
fn tax_on_additional_income(
    tax: TaxContext,
    monthly: Decimal,
    more: Decimal,
) -> Result<Money, PersonTaxError> {
    let rates = tax.rates.get();
    let (age, year) = (tax.person.with(|person| person.age), tax.law_year());
    let income = tax.income(monthly)?;
    person::tax_on_additional_income(parameter_files::carried(), year, income, age, &rates.now, more)
}

fn set_income(tax: TaxContext, index: usize, typed: &str) -> Option<String> {
    match read_person_number(PersonNumber::Income, typed, tax.app.language) {
        Ok(number) => {
            tax.change_person(|person| {
                if let Some(income) = person.ladder.get_mut(index) {
                    *income = number;
                }
            });
            None
        }
        Err(why) => Some(refusal_text(tax, PersonNumber::Income, typed, why)),
    }
}

/// Adds a row: the person's own income if no row has it, otherwise more than the largest.
fn add_income(tax: TaxContext) {
    tax.change_person(|person| {
        let own = Some(person.monthly).filter(|own| !person.ladder.contains(own));
        let largest = person.ladder.iter().copied().max().unwrap_or(Decimal::ZERO);
        let next = largest.try_add(NEW_ROW_STEP).map(|next| next.min(PersonNumber::Income.most()));
        person.ladder.extend(own.or(next).filter(|_| person.ladder.len() < MOST_INCOMES));
    });
}
