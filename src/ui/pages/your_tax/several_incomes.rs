//! Several incomes in one table, to compare: what each pays, and what the scenario costs it.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::TaxContext;
use super::inputs::refusal_text;
use crate::i18n::numbers::HARD_SPACE;
use crate::state::{MOST_INCOMES, Person, Said};
use crate::ui::page::share;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::field::NumberField;
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::icon::icon;
use crate::ui::reactive::text;
use model::money::{Arithmetic, THOUSAND, a_year};

/// The id of the button that adds a row: the focus goes there when a row is taken away.
const ADD: &str = "add-income";

/// What a row shows, as texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Row {
    start: String,
    now: String,
    change: String,
    share: String,
    of_next: String,
}

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
    let rows = move || (0..count.get()).map(|at| income_row(tax, at)).collect_view();
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

fn income_row(tax: TaxContext, at: usize) -> AnyView {
    let t = tax.t;
    let income = move || tax.person.with(|person| person.ladder.get(at).copied().unwrap_or_default());
    let words = move || tax.app.language.number(income(), 0);
    let row = Memo::new(move |_| income_texts(tax, income()).unwrap_or_default());
    let field = NumberField {
        label: (t.income_of_row)(at.saturating_add(1)),
        placeholder: "",
        value: Box::new(words),
        disabled: Box::new(|| false),
        take: Box::new(move |typed| set_income(tax, at, &typed)),
    };
    let field = field.build_with_unit(tax.app.t.common.kr);
    let cell = move |pick: fn(&Row) -> String| text(move || row.with(pick));
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
            <td class="num hide-narrow">{cell(|row| row.start.clone())}</td>
            <td class="num">{cell(|row| row.now.clone())}</td>
            <td class="num"><strong>{cell(|row| row.change.clone())}</strong></td>
            <td class="num hide-narrow">{cell(|row| row.share.clone())}</td>
            <td class="num hide-narrow">{cell(|row| row.of_next.clone())}</td>
            <td class="num">
                <button class="icon-btn" type="button" aria-label=move || (t.remove)(&words()) on:click=remove>
                    {icon("#i-close")}
                </button>
            </td>
        </tr>
    }
    .into_any()
}

/// What an income a month comes to. Follows.
fn income_texts(tax: TaxContext, monthly: Decimal) -> Option<Row> {
    let language = tax.app.language;
    let told = tax.comparison_for_income(monthly)?;
    let rates = tax.rates.get();
    let (age, year) = (tax.person.with(|person| person.age), tax.law_year());
    let income = tax.income(monthly);
    let more = a_year(THOUSAND)?;
    let next = tax.law.with_value(|law| law.tax_on_more(year, income, age, &rates.now, more)).ok()?;
    let percent = |part, whole| language.percent(share(part, whole));
    Some(Row {
        start: language.number(told.before.monthly()?, 0),
        now: language.number(told.after.monthly()?, 0),
        change: format!("{}{HARD_SPACE}{}", language.signed(told.cost.monthly, 0), tax.app.t.common.kr),
        share: if income.yearly.is_zero() { String::new() } else { percent(told.after.total, income.yearly) },
        of_next: percent(next, more),
    })
}

fn set_income(tax: TaxContext, at: usize, typed: &str) -> Option<String> {
    match Said::Income.read(typed, tax.app.language) {
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
        let next = last.added(step).map(|next| next.min(Said::Income.most()));
        person.ladder.extend(own.or(next).filter(|_| person.ladder.len() < MOST_INCOMES));
    });
}
