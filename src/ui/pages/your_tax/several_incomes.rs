//! Several incomes in one table, to compare: what each pays, and what the scenario costs it.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::TaxContext;
use super::inputs::refusal_text;
use crate::i18n::table_numbers::{in_unit, number, percent, signed};
use crate::state::{MOST_INCOMES, Person, PersonNumber};
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::field::NumberField;
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::icon::icon;
use crate::ui::tables::registry::register_table;
use crate::ui::tables::view::{NUMBERS, Place, cell_view};
use files::tables::{Cell, Column, Row, Table, Value};
use model::money::{Arithmetic, THOUSAND, a_year, in_percent_of};

/// The id of the button that adds a row: the focus goes there when a row is taken away.
const ADD: &str = "add-income";

pub(super) fn several_incomes_panel(tax: TaxContext) -> AnyView {
    let t = tax.t;
    let about = move || {
        let (kind, age) = tax.person.with(|person| (person.kind, person.age));
        (t.several_about)((t.kinds)(kind), &tax.age_words(age))
    };
    let quality = move || {
        let worst = tax.comparison().map(|told| tax.quality(told.after.quality()));
        worst.map(|worst| badge(tax.app, worst).into_any())
    };
    // The rows stand while their incomes change, so that a field keeps its focus.
    let count = Memo::new(move |_| tax.person.with(|person| person.ladder.len()));
    let table = Memo::new(move |_| several_incomes_table(tax));
    register_table(move || Some(table.get()));
    let rows = move || (0..count.get()).map(|at| income_row(tax, table.into(), at)).collect_view();
    let full = move || count.get() >= MOST_INCOMES;
    let usual = move || tax.person.with(|person| person.ladder == Person::usual_ladder());
    let restore = move |_| tax.change_person(|person| person.ladder = Person::usual_ladder());
    view! {
        <section class="panel stack">
            <h2>{t.several}</h2>
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
                        <th scope="col" class="num hide-narrow">{t.of_next}</th>
                        <th scope="col"><span class="sr-only">{t.remove_head}</span></th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <p class="row">
                <button class="btn" type="button" id=ADD disabled=full on:click=move |_| add_income(tax)>
                    {t.add}
                </button>
                <button class="btn quiet" type="button" disabled=usual on:click=restore>
                    {icon("#i-reset")}
                    {t.usual}
                </button>
            </p>
        </section>
    }
    .into_any()
}

fn income_row(tax: TaxContext, table: Signal<Table>, at: usize) -> AnyView {
    let t = tax.t;
    let place = move |column| Place { app: tax.app, table, row: at, column };
    let income = place(0).text_of(|cell| Some(&cell.value));
    let words = move || income.get();
    let field = NumberField {
        label: (t.income_of_row)(at.saturating_add(1)),
        placeholder: "",
        value: Box::new(words),
        disabled: Box::new(|| false),
        take: Box::new(move |typed| set_income(tax, at, &typed)),
    };
    let field = field.build_with_unit(tax.app.t.common.kr);
    let cell = move |column| cell_view(place(column), NUMBERS, "");
    let remove = move |_| {
        tax.change_person(|person| {
            let kept = person.ladder.iter().enumerate().filter(|(one, _)| *one != at);
            person.ladder = kept.map(|(_, income)| *income).collect();
        });
        focus_soon(ADD);
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
                <button class="icon-btn" type="button" aria-label=move || (t.remove)(&words()) on:click=remove>
                    {icon("#i-close")}
                </button>
            </td>
        </tr>
    }
    .into_any()
}

/// What each income a month comes to. Follows.
fn several_incomes_table(tax: TaxContext) -> Table {
    let t = tax.t;
    let incomes = tax.person.with(|person| person.ladder.clone());
    Table {
        title: t.several_caption.to_owned(),
        columns: vec![
            Column::of(t.income),
            Column::of(t.in_start),
            Column::of(t.in_scenario),
            Column::of(t.cost),
            Column::of(t.share),
            Column::of(t.of_next),
        ],
        rows: incomes.into_iter().map(|monthly| several_incomes_row(tax, monthly)).collect(),
        foot: 0,
    }
}

/// The tax of an income a month: in the start state, in the scenario, what that costs, the tax in per cent of the income,
/// and of the next thousand kronor.
fn several_incomes_row(tax: TaxContext, monthly: Decimal) -> Row {
    let language = tax.app.language;
    let missing = |reason: &str| Cell::from(Value::Missing(reason.to_owned()));
    let out_of_range = language.texts().common.out_of_range;
    let income = Cell::from(number(language, monthly, 0));
    let Some(told) = tax.comparison_for_income(monthly) else {
        let none = missing(tax.t.own_tax_unknown);
        return Row::of(std::iter::once(income).chain(std::iter::repeat_n(none, 5)));
    };
    let kronor = |amount: Option<Decimal>| {
        Cell::from(Value::or_missing(amount.map(|amount| number(language, amount, 0)), out_of_range))
    };
    let yearly = tax.income(monthly).yearly;
    let cost = in_unit(signed(language, told.cost.monthly, 0), tax.app.t.common.kr);
    let in_percent = |part: Option<Decimal>, whole: Option<Decimal>| {
        let share = part.zip(whole).and_then(|(part, whole)| in_percent_of(part, whole));
        Cell::from(Value::or_missing(share.map(|share| percent(language, share)), out_of_range))
    };
    let more = a_year(THOUSAND);
    let next = more.and_then(|more| tax_on_more(tax, monthly, more));
    Row::of([
        income,
        kronor(told.before.monthly()),
        kronor(told.after.monthly()),
        cost.into(),
        if yearly.is_zero() { Cell::default() } else { in_percent(Some(told.after.total), Some(yearly)) },
        in_percent(next, more),
    ])
}

/// The tax on so much more than an income a month, kronor a year. None where the law does not say.
fn tax_on_more(tax: TaxContext, monthly: Decimal, more: Decimal) -> Option<Decimal> {
    let rates = tax.rates.get();
    let (age, year) = (tax.person.with(|person| person.age), tax.law_year());
    let income = tax.income(monthly);
    tax.law.with_value(|law| law.tax_on_more(year, income, age, &rates.now, more)).ok()
}

fn set_income(tax: TaxContext, at: usize, typed: &str) -> Option<String> {
    match PersonNumber::Income.read(typed, tax.app.language) {
        Ok(number) => {
            tax.change_person(|person| {
                if let Some(income) = person.ladder.get_mut(at) {
                    *income = number;
                }
            });
            None
        }
        Err(why) => Some(refusal_text(tax, why)),
    }
}

/// Another row: the person's own income if it is not there, and otherwise more than the last.
fn add_income(tax: TaxContext) {
    tax.change_person(|person| {
        let own = Some(person.monthly).filter(|own| !person.ladder.contains(own));
        let last = person.ladder.iter().copied().max().unwrap_or_default();
        let step = THOUSAND.times(Decimal::TEN).unwrap_or_default();
        let next = last.added(step).map(|next| next.min(PersonNumber::Income.most()));
        person.ladder.extend(own.or(next).filter(|_| person.ladder.len() < MOST_INCOMES));
    });
}
