//! The clauses of the decision that the scenario proposes (att-satser), as sentences, with the table of the grants.

use leptos::html;
use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::numbers::{HARD_SPACE, decimals_apart, in_millions, percent_text};
use crate::ui::context::AppContext;
use crate::ui::primitives::copy::copy_selected;
use crate::ui::primitives::labels::{committee_name, fee_name};
use crate::ui::primitives::years::plan_years;
use crate::ui::tables::look::{NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::table_view;
use crate::ui::tabs::years::tables::printed_grants;
use files::tables::{Cell, Row, Table};
use model::YearIx;
use model::clauses::{Clause, PlanYear, clauses};
use model::items::{BudgetItem, ItemDuration};
use model::money::DecimalExt;
use model::outcome::Outcome;

/// The most decimals of an amount in mnkr: a decision is in whole tkr.
const MOST_DECIMALS: u32 = 3;

/// The clauses of the open scenario as sentences, in order. Empty in the start state. Reactive.
pub fn clause_sentences(app: AppContext, outcome: &Outcome) -> Vec<String> {
    let all = app.session.municipality(|m| app.session.scenario(|scenario| clauses(m, scenario, outcome)));
    let grants = grants_table(app, outcome);
    all.iter().map(|clause| sentence(app, clause, &grants)).collect()
}

/// The committees' grants in mnkr, a column for each year. A column adds up to its sum, which stands last.
pub fn grants_table(app: AppContext, outcome: &Outcome) -> Table {
    let words = &app.language.lazy_texts().proposal.clauses;
    let mut table = printed_grants(app, outcome);
    // Without what differs from the start state.
    let years_alone = |cells: &[Cell]| -> Vec<Cell> {
        let first = cells.iter().take(1);
        let cells = first.chain(cells.iter().skip(1).step_by(2)).cloned();
        cells.map(|cell| Cell { node: None, quality: None, ..cell }).collect()
    };
    for row in &mut table.rows {
        row.cells = years_alone(&row.cells);
    }
    let years = plan_years(app);
    table.columns.truncate(1);
    let headings = years.iter().enumerate().map(|(nth, year)| match nth {
        0 => year.to_string(),
        _ => (words.plan_year)(*year),
    });
    table.columns.extend(headings.map(files::tables::Column::new));
    table
}

/// The clauses and the table of the grants as a text that can be copied into a letter.
pub fn clauses_text(app: AppContext, outcome: &Outcome) -> String {
    let words = &app.language.lazy_texts().proposal.clauses;
    let numbered = (1..).zip(clause_sentences(app, outcome)).map(|(number, one)| format!("{number}. {one}"));
    let table = grants_table(app, outcome);
    let heading = format!("\n{}, {}", table.title, app.t.common.mnkr);
    let columns = table.columns.iter().map(|column| column.heading.clone()).collect::<Vec<_>>().join("\t");
    let row = |row: &Row| row.cells.iter().map(|cell| cell.value.text()).collect::<Vec<_>>().join("\t");
    let lines = std::iter::once(words.council.to_owned()).chain(numbered);
    lines.chain([heading, columns]).chain(table.rows.iter().map(row)).collect::<Vec<_>>().join("\n")
}

fn sentence(app: AppContext, clause: &Clause, grants: &Table) -> String {
    let words = &app.language.lazy_texts().proposal.clauses;
    let [budget_year, ..] = plan_years(app);
    match clause {
        Clause::TaxRate { rate, change } => {
            let ore = ore_text(app, change.abs());
            let change = match change {
                change if change.is_zero() => words.rate_same.to_owned(),
                change if *change > Decimal::ZERO => (words.rate_higher)(&ore),
                _ => (words.rate_lower)(&ore),
            };
            (words.tax_rate)(budget_year, &rate_text(app, *rate), &change)
        }
        Clause::GoalsAndMissions => words.goals_and_missions.to_owned(),
        Clause::Grants => {
            let sum = grants.rows.last().and_then(|row| row.cells.get(1));
            let sum = sum.map_or_else(String::new, |cell| cell.value.text().to_owned());
            (words.grants)(budget_year, &format!("{sum}{HARD_SPACE}{}", app.t.common.mnkr))
        }
        Clause::Result(kronor) => (words.result)(budget_year, &amount(app, *kronor)),
        Clause::Reserve(kronor) => (words.reserve)(budget_year, &amount(app, *kronor)),
        Clause::Fee { committee, fee, incomes, percent } => {
            let changed: Vec<(u16, (Decimal, Decimal))> = plan_years(app)
                .into_iter()
                .zip(incomes)
                .filter_map(|(year, income)| Some((year, (*income)?)))
                .collect();
            let all = |is: fn(&(Decimal, Decimal)) -> bool| changed.iter().all(|(_, income)| is(income));
            let verb = if all(|(before, now)| now > before) {
                words.raise_fee
            } else if all(|(before, now)| now < before) {
                words.lower_fee
            } else {
                words.change_fee
            };
            let income = |(year, (before, now)): &(u16, (Decimal, Decimal))| {
                let [now, before] = compared(app, [*now, *before]);
                (words.income)(*year, &now, &before)
            };
            let incomes: Vec<String> = changed.iter().map(income).collect();
            let percent = percent.map(|percent| percent.abs());
            let percent = percent.map_or_else(String::new, |percent| {
                (words.by_percent)(&percent_text(app.language, percent, percent.normalize().scale()))
            });
            let name = (words.fee_of)(&fee_name(app, *committee, *fee), &committee_name(app, *committee));
            verb(&name, &percent, &listed(&incomes, words.and))
        }
        Clause::Item(ix) => {
            let item = app.session.scenario(|scenario| scenario.items.get(usize::from(ix.0)).cloned());
            item.map_or_else(String::new, |item| item_sentence(app, &item))
        }
        Clause::Plan(years) => plan_sentence(app, years),
    }
}

fn item_sentence(app: AppContext, item: &BudgetItem) -> String {
    let words = &app.language.lazy_texts().proposal.clauses;
    let amounts = YearIx::ALL.into_iter().zip(plan_years(app)).filter_map(|(at, year)| {
        let kronor = item.amount_in(at).kronor();
        let value = in_millions(kronor);
        let text = app.language.signed(value, value.normalize().scale().clamp(1, MOST_DECIMALS));
        (!kronor.is_zero())
            .then(|| (words.amount_in)(&format!("{text}{HARD_SPACE}{}", app.t.common.mnkr), year))
    });
    let mut amounts = listed(&amounts.collect::<Vec<_>>(), words.and);
    if item.duration == ItemDuration::OneOff {
        amounts.push_str(words.one_off);
    }
    (words.item)(&committee_name(app, item.committee), &item.name, &amounts)
}

fn plan_sentence(app: AppContext, plan: &[PlanYear; 2]) -> String {
    let words = &app.language.lazy_texts().proposal.clauses;
    let years = plan_years(app);
    let number = |year: &PlanYear| *year.year.get(&years);
    let each = |text: &dyn Fn(&PlanYear) -> String| {
        let texts = plan.iter().map(|year| (words.amount_in)(&text(year), number(year)));
        listed(&texts.collect::<Vec<_>>(), words.and)
    };
    let numbers: Vec<String> = plan.iter().map(|year| number(year).to_string()).collect();
    let [second, third] = plan;
    let rates = if second.rate == third.rate {
        rate_text(app, second.rate)
    } else {
        each(&|year| rate_text(app, year.rate))
    };
    let has_reserve = plan.iter().any(|year| !year.reserve.is_zero());
    let reserves = has_reserve.then(|| (words.plan_reserves)(&each(&|year| amount(app, year.reserve))));
    (words.plan)(
        &listed(&numbers, words.and),
        &rates,
        &(words.plan_results)(&each(&|year| amount(app, year.result))),
        &reserves.unwrap_or_default(),
    )
}

/// A tax rate in kronor per 100 kronor.
fn rate_text(app: AppContext, rate: Decimal) -> String {
    let words = &app.language.lazy_texts().proposal.clauses;
    let part = rate.fract();
    let kronor = rate.try_sub(part).unwrap_or(rate);
    let ore = (!part.is_zero()).then(|| ore_text(app, part));
    let all = app.language.number(rate, rate.normalize().scale().max(2));
    (words.rate)(&app.language.exact(kronor), ore.as_deref(), &all)
}

/// Kronor as öre.
fn ore_text(app: AppContext, kronor: Decimal) -> String {
    app.language.exact(kronor.try_mul(Decimal::ONE_HUNDRED).unwrap_or(kronor))
}

/// Kronor in mnkr to the tkr, with the unit.
fn amount(app: AppContext, kronor: Decimal) -> String {
    let [text, _] = compared(app, [kronor, kronor]);
    text
}

/// Two amounts in mnkr, each to the tkr, or with the decimals that tell them apart.
fn compared(app: AppContext, pair: [Decimal; 2]) -> [String; 2] {
    let pair = pair.map(in_millions);
    pair.map(|value| {
        let decimals = decimals_apart(pair, value.normalize().scale().clamp(1, MOST_DECIMALS));
        format!("{}{HARD_SPACE}{}", app.language.number(value, decimals), app.t.common.mnkr)
    })
}

/// The texts as a list in a sentence.
fn listed(texts: &[String], and: &str) -> String {
    match texts.split_last() {
        None => String::new(),
        Some((one, [])) => one.clone(),
        Some((last, others)) => format!("{} {and} {last}", others.join(", ")),
    }
}

/// The part of the section with the clauses. Reactive.
pub(super) fn clauses_view(app: AppContext) -> AnyView {
    let words = &app.language.lazy_texts().proposal.clauses;
    let sentences = Memo::new(move |_| clause_sentences(app, &app.session.outcome()));
    let table = Memo::new(move |_| grants_table(app, &app.session.outcome()));
    let is_empty = Memo::new(move |_| sentences.with(Vec::is_empty) || app.session.error().is_some());
    let content = move || {
        if is_empty.get() {
            return view! { <p class="empty">{words.none}</p> }.into_any();
        }
        let list =
            move || sentences.get().into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view();
        let look = TableLook { has_caption: true, ..TableLook::new("table dense", &[WORDS, NUMBERS]) };
        view! {
            <p>{words.council}</p>
            <ol class="clauses">{list}</ol>
            <p class="small">{move || table.with(|table| format!("{}, {}", table.title, app.t.common.mnkr))}</p>
            {table_view(app, table.into(), look)}
            {copied_text(app)}
        }
        .into_any()
    };
    view! {
        <h4>{words.title}</h4>
        {content}
    }
    .into_any()
}

/// The clauses as a text, and the button that copies it.
fn copied_text(app: AppContext) -> AnyView {
    let words = &app.language.lazy_texts().proposal.clauses;
    let changes = &app.language.lazy_texts().changes;
    let area = NodeRef::<html::Textarea>::new();
    let status = RwSignal::new("");
    let copy = move |_| {
        let Some(area) = area.get_untracked() else { return };
        area.select();
        status.set(if copy_selected() { changes.copied } else { changes.not_copied });
    };
    view! {
        <div class="form-row">
            <label for="clauses-text">{words.as_text}</label>
            <textarea
                id="clauses-text"
                readonly
                rows="4"
                node_ref=area
                prop:value=move || clauses_text(app, &app.session.outcome())
            ></textarea>
            <div class="row">
                <button class="btn" type="button" on:click=copy>{words.copy}</button>
                <span class="small" role="status">{move || status.get()}</span>
            </div>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests;
