//! The sizes that the year is computed by: what the program comes with, and the reader's own numbers.

mod activities;
mod tables;

use leptos::prelude::*;
use rust_decimal::Decimal;

use self::activities::activities;
use self::tables::{RuleRow, RuleTable, rule_tables};
use super::YearContext;
use crate::i18n::typed::InputUnit;
use crate::state::can_set_sizes;
use crate::ui::primitives::field::{NumberField, Take, unreadable};
use crate::ui::primitives::labels::quality_text;
use files::year_rules::carried;
use model::follow_up::rule_change::{RuleProblem, with_rule_set};
use model::follow_up::rule_unit::RuleUnit;
use model::follow_up::rules::RuleKey;

/// The view.
pub fn assumptions(cx: YearContext) -> AnyView {
    let t = &cx.t.assumptions;
    let editor = cx.app.state.follow_up();
    let is_kept = move || editor.is_open() && !can_set_sizes(editor);
    let sought = RwSignal::new(String::new());
    let has_own = move || cx.app.session.scenario(|scenario| !scenario.record.rules.is_empty());
    let tables = move || {
        let words: Vec<String> =
            sought.with(|sought| sought.split_whitespace().map(str::to_lowercase).collect());
        let tables = rule_tables(cx.t, carried()).into_iter().map(|table| table.with_words(&words));
        let tables = tables.filter(|table| !table.rows.is_empty()).map(|table| table_view(cx, table));
        let shown: Vec<AnyView> = activities(cx, &words).into_iter().chain(tables).collect();
        if shown.is_empty() {
            view! { <p class="empty">{t.none_found}</p> }.into_any()
        } else {
            shown.into_any()
        }
    };
    view! {
        <section class="assumptions">
            <p class="sentence">{t.lead}</p>
            {move || is_kept().then(|| view! { <p class="notice">{t.kept_in_game}</p> })}
            <div class="row">
                <label class="search-field">
                    <span class="small soft">{t.search}</span>
                    <input type="search" autocomplete="off" on:input:target=move |event| sought.set(event.target().value()) />
                </label>
                <button class="btn" type="button" disabled=move || !has_own() || !can_set_sizes(editor) on:click=move |_| {
                    editor.reset_rules();
                }>{t.reset_all}</button>
            </div>
            {tables}
        </section>
    }
    .into_any()
}

fn table_view(cx: YearContext, table: RuleTable) -> AnyView {
    let RuleTable { title, about, heads, rows } = table;
    let is_wide = heads.len() > 10;
    let columns = heads.clone();
    let rows: Vec<AnyView> = rows.into_iter().map(|row| row_view(cx, &columns, &row)).collect();
    let name = if title.is_empty() { heads.first().cloned().unwrap_or_default() } else { title.to_owned() };
    view! {
        {(!title.is_empty()).then(|| view! { <h2>{title}</h2><p class="soft">{about}</p> })}
        <div class="scroll">
            <table class="table rules" class:is-wide=is_wide>
                <caption class="sr-only">{name}</caption>
                <thead>
                    <tr>
                        {heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view()}
                        <th scope="col">{cx.t.assumptions.source}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row_view(cx: YearContext, heads: &[String], row: &RuleRow) -> AnyView {
    let cells = row.keys.iter().zip(heads.iter().skip(1)).map(|(key, head)| match key {
        Some(key) => cell_view(cx, *key, format!("{}, {head}", row.name)),
        None => view! { <td></td> }.into_any(),
    });
    let given = row.keys.iter().flatten().find_map(|key| carried().given(*key));
    let source = given.map(|given| {
        let quality = quality_text(cx.app, given.quality).name;
        format!("{} ({})", cx.app.file_text(&given.source), quality.to_lowercase())
    });
    view! {
        <tr>
            <th scope="row">{row.name.clone()}</th>
            {cells.collect_view()}
            <td class="small soft">{source}</td>
        </tr>
    }
    .into_any()
}

/// A field with the size that counts, and what the program comes with where that is another.
fn cell_view(cx: YearContext, key: RuleKey, label: String) -> AnyView {
    let (app, t) = (cx.app, &cx.t.assumptions);
    let own = move || app.session.scenario(|scenario| scenario.record.rules.get(&key).copied());
    let given = carried().given(key).map(|given| given.value).unwrap_or_default();
    let unit = input_unit(key.unit());
    let field = NumberField {
        label: label.clone(),
        placeholder: "",
        unit,
        value: Box::new(move || app.language.exact(own().unwrap_or(given))),
        disabled: Box::new(move || !can_set_sizes(app.state.follow_up())),
        take: Take::Now(Box::new(move |typed| {
            let number = match unit.read(app.language, &typed) {
                Ok(number) => number,
                Err(error) => {
                    return Some(unreadable(app.language, error, &typed, &app.language.exact(given)));
                }
            };
            set_rule(cx, key, number).err().map(|problem| problem_text(cx, problem).to_owned())
        })),
    };
    let reset_label = format!("{}: {label}", t.reset);
    let note = move || {
        own().filter(|own| *own != given).map(|_| {
            view! {
                <span class="rule-own small">
                    {t.own}", "{(t.given)(&app.language.exact(given))}" "
                    <button class="link" type="button" aria-label=reset_label.clone() disabled=move || !can_set_sizes(app.state.follow_up()) on:click=move |_| {
                        app.state.follow_up().reset_rule(key);
                    }>{t.reset}</button>
                </span>
            }
        })
    };
    let field = field.build_with_text(unit_text(cx, key.unit()));
    view! { <td class="num">{field}{note}</td> }.into_any()
}

fn set_rule(cx: YearContext, key: RuleKey, value: Decimal) -> Result<(), RuleProblem> {
    let own = untrack(|| cx.app.session.scenario(|scenario| scenario.record.rules.clone()));
    let changes = with_rule_set(carried(), &own, key, value)?;
    cx.app.state.follow_up().set_rules(&changes);
    Ok(())
}

fn problem_text(cx: YearContext, problem: RuleProblem) -> &'static str {
    let t = &cx.t.assumptions;
    match problem {
        RuleProblem::Outside => t.outside,
        RuleProblem::WrongOrder => t.wrong_order,
        RuleProblem::NotWholeMonths => t.whole_months,
    }
}

fn input_unit(unit: RuleUnit) -> InputUnit {
    match unit {
        RuleUnit::Percent | RuleUnit::SignedPercent => InputUnit::Percent,
        RuleUnit::Points | RuleUnit::Times | RuleUnit::Events | RuleUnit::Months => InputUnit::Factor,
        RuleUnit::KronorPerInhabitant => InputUnit::KronorPerInhabitant,
    }
}

fn unit_text(cx: YearContext, unit: RuleUnit) -> &'static str {
    let units = &cx.t.assumptions.units;
    match unit {
        RuleUnit::Points => units.points,
        RuleUnit::Times => units.times,
        RuleUnit::Events => units.events,
        RuleUnit::Months => units.months,
        RuleUnit::Percent | RuleUnit::SignedPercent | RuleUnit::KronorPerInhabitant => {
            input_unit(unit).word(cx.app.language)
        }
    }
}
