//! The clauses of the decision that the scenario proposes (att-satser), as sentences, with the table of the grants.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::numbers::{HARD_SPACE, decimals_apart, in_millions, percent_text};
use crate::ui::context::AppContext;
use crate::ui::primitives::copy::copied_text_box;
use crate::ui::primitives::labels::{committee_name, fee_name, goal_name};
use crate::ui::primitives::lists::listed;
use crate::ui::primitives::years::plan_years;
use crate::ui::tables::look::{NUMBERS, TableLook, WORDS};
use crate::ui::tables::view::table_view;
use crate::ui::tabs::years::tables::printed_grants;
use files::tables::{Cell, Row, Table};
use model::YearIx;
use model::clauses::{Clause, PlanYear, clauses};
use model::goals::GoalIx;
use model::items::{BudgetItem, ItemDuration};
use model::money::{DecimalExt, to_decimals};
use model::outcome::Outcome;
use model::texts::{TextPart, is_left_out, missions};

/// The most decimals of an amount in mnkr: a decision is in whole tkr.
const MOST_DECIMALS: u32 = 3;

/// The clauses of the open scenario as sentences, in order. Empty in the start state. Reactive.
pub fn clause_sentences(app: AppContext, outcome: &Outcome) -> Vec<String> {
    let all = app.session.municipality(|m| app.session.scenario(|scenario| clauses(m, scenario, outcome)));
    let grants = grants_table(app, outcome);
    all.iter().map(|clause| sentence(app, outcome, clause, &grants)).collect()
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
    let lines = std::iter::once(words.council.to_owned()).chain(numbered).chain(goals_lines(app));
    lines.chain([heading, columns]).chain(table.rows.iter().map(row)).collect::<Vec<_>>().join("\n")
}

/// The goals of the proposal and its own missions, if it words or leaves out any.
fn goals_lines(app: AppContext) -> Vec<String> {
    let scenario = app.session.scenario_now();
    if !scenario.texts.keys().any(|part| part.goal().is_some()) {
        return Vec::new();
    }
    let goals = app.session.municipality(|municipality| municipality.goals.clone());
    let mut lines = vec![format!("\n{}", app.language.lazy_texts().proposal.goals)];
    for (g, goal) in (0..).map(GoalIx).zip(&goals) {
        if is_left_out(&scenario.texts, TextPart::Goal(g)) {
            continue;
        }
        lines.push(goal_name(app, g));
        let own = missions(goal, g, &scenario.texts).into_iter().filter(|mission| !mission.is_left_out);
        lines.extend(own.filter_map(|mission| {
            let by: Vec<String> = mission.committees.iter().map(|c| committee_name(app, *c)).collect();
            let by = if by.is_empty() { String::new() } else { format!(" ({})", by.join(", ")) };
            Some(format!("– {}{by}", mission.own?.trim()))
        }));
    }
    lines
}

fn sentence(app: AppContext, outcome: &Outcome, clause: &Clause, grants: &Table) -> String {
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
            let decimals = decimals_of(changed.iter().flat_map(|(_, (before, now))| [*before, *now]));
            let apart = |(_, (before, now)): &(u16, (Decimal, Decimal))| {
                decimals_apart([*before, *now].map(in_millions), decimals)
            };
            let decimals = changed.iter().map(apart).max().unwrap_or(decimals);
            let income = |(year, (before, now)): &(u16, (Decimal, Decimal))| {
                let [now, before] = [now, before].map(|kronor| in_mnkr(app, *kronor, decimals));
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
            item.map_or_else(String::new, |item| item_sentence(app, outcome, &item))
        }
        Clause::Plan(years) => plan_sentence(app, years),
    }
}

fn item_sentence(app: AppContext, outcome: &Outcome, item: &BudgetItem) -> String {
    let words = &app.language.lazy_texts().proposal.clauses;
    let decimals = decimals_of(YearIx::map(|at| item.amount_in(at).kronor()));
    let amounts = YearIx::ALL.into_iter().zip(plan_years(app)).filter_map(|(at, year)| {
        let kronor = item.amount_in(at).kronor();
        let text = app.language.signed(in_millions(kronor), decimals);
        (!kronor.is_zero())
            .then(|| (words.amount_in)(&format!("{text}{HARD_SPACE}{}", app.t.common.mnkr), year))
    });
    // A grant is not lowered below 0, whatever its committee is to save.
    let beyond = YearIx::ALL.into_iter().zip(plan_years(app)).filter_map(|(at, year)| {
        let node = outcome.year(at).committee(item.committee)?.not_carried_out?;
        let beyond = outcome.value(node).abs();
        (item.amount_in(at).kronor() < Decimal::ZERO).then(|| (words.amount_in)(&amount(app, beyond), year))
    });
    let beyond: Vec<String> = beyond.collect();
    let mut amounts = listed(&amounts.collect::<Vec<_>>(), words.and);
    if item.duration == ItemDuration::OneOff {
        amounts.push_str(words.one_off);
    }
    if !beyond.is_empty() {
        amounts.push_str(&(words.not_possible)(&listed(&beyond, words.and)));
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
    let amounts = |kronor: fn(&PlanYear) -> Decimal| {
        let decimals = decimals_of(plan.iter().map(kronor));
        each(&|year| in_mnkr(app, kronor(year), decimals))
    };
    let has_reserve = plan.iter().any(|year| !year.reserve.is_zero());
    let reserves = has_reserve.then(|| (words.plan_reserves)(&amounts(|year| year.reserve)));
    (words.plan)(
        &listed(&numbers, words.and),
        &rates,
        &(words.plan_results)(&amounts(|year| year.result)),
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
    in_mnkr(app, kronor, decimals_of([kronor]))
}

fn in_mnkr(app: AppContext, kronor: Decimal, decimals: u32) -> String {
    format!("{}{HARD_SPACE}{}", app.language.number(in_millions(kronor), decimals), app.t.common.mnkr)
}

/// The decimals for amounts that are read together, in mnkr to the tkr.
fn decimals_of(kronor: impl IntoIterator<Item = Decimal>) -> u32 {
    let decimals = |kronor| to_decimals(in_millions(kronor), MOST_DECIMALS).normalize().scale();
    kronor.into_iter().map(decimals).max().unwrap_or(0).max(1)
}

/// The part of the section with the clauses. Reactive.
pub(super) fn clauses_view(app: AppContext) -> AnyView {
    let words = &app.language.lazy_texts().proposal.clauses;
    let sentences = Memo::new(move |_| clause_sentences(app, &app.session.outcome()));
    let table = Memo::new(move |_| grants_table(app, &app.session.outcome()));
    let missing = Memo::new(move |_| match app.session.error() {
        Some(_) => Some(app.t.common.out_of_range),
        None => sentences.with(Vec::is_empty).then_some(words.none),
    });
    let text = Memo::new(move |_| clauses_text(app, &app.session.outcome()));
    let content = move || {
        if let Some(reason) = missing.get() {
            return view! { <p class="empty">{reason}</p> }.into_any();
        }
        let list =
            move || sentences.get().into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view();
        let look = TableLook { has_caption: true, ..TableLook::new("table dense", &[WORDS, NUMBERS]) };
        view! {
            <p>{words.council}</p>
            <ol class="clauses">{list}</ol>
            <p class="small">{move || table.with(|table| format!("{}, {}", table.title, app.t.common.mnkr))}</p>
            {table_view(app, table.into(), look)}
            {copied_text_box(app, "clauses-text", words.as_text, words.copy, text, 4)}
        }
        .into_any()
    };
    view! {
        <h4>{words.title}</h4>
        {content}
    }
    .into_any()
}

#[cfg(test)]
mod tests;
