//! Goals: six areas, their goals with money and missions, and the shares by which committees' grants serve them.

pub mod clauses;
mod committee_link;
mod mission_fields;
mod mission_list;
mod missions;
pub mod page;
pub mod proposal;
mod sentence;
mod shares;

use self::mission_list::{mission_list, usual_wording, wording_mark};
use self::page::goal_link;
use self::sentence::{by_change, goals_sentence};
use crate::ui::context::{AppContext, use_app};
use crate::ui::primitives::amounts::unit;
use crate::ui::primitives::ask::ask_button;
use crate::ui::primitives::labels::goal_name;
use crate::ui::primitives::panel_head::panel_head;
use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::numbers::HARD_SPACE;
use crate::i18n::table_numbers::{in_unit, mnkr, mnkr_change, signed_percent};
use crate::state::{AmountUnit, Tab};
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::focus::focus;
use crate::ui::primitives::icon::chevron;
use crate::ui::primitives::tabs::{tab_id, tab_name};
use crate::ui::primitives::years::plan_years;
use crate::ui::tables::cell::{Place, bar_view, cell_view};
use crate::ui::tables::look::{CHANGES, NUMBERS};
use crate::ui::tables::numbers::{amount, change};
use crate::ui::tables::registry::register_table;
use files::tables::{Cell, Column, Heading, Row, Table, Value};
use model::figure::Quality;
use model::goals::{AreaIx, Goal, GoalArea, GoalIx};
use model::money::in_percent_of;
use model::municipality::{CommitteeIx, Municipality};
use model::outcome::{Outcome, YearOutcome};
use model::texts::{TextPart, is_left_out};

/// The goals.
#[component]
pub fn Goals() -> impl IntoView {
    let app = use_app();
    let session = app.session;
    let words = &app.language.lazy_texts().goals;
    let areas: Vec<GoalArea> = session.municipality(|m| m.areas.clone());
    let goals_of: Vec<Vec<GoalIx>> = areas.iter().map(|area| area.goals.clone()).collect();
    let areas = StoredValue::new(areas);
    // The goals that change most first, where they change differently.
    let order = Memo::new(move |_| by_change(app, (0..).map(AreaIx).zip(goals_of.iter().cloned())));
    let table = Memo::new(move |_| goals_table(app));
    register_table(move || Some(table.get()));
    let quality = move || shares_quality(app);
    view! {
        <div class="panel" role="tabpanel" id="panel" aria-labelledby=tab_id(Tab::Goals)>
            <h2 class="sr-only">{tab_name(app, Tab::Goals)}</h2>
            {panel_head(app, move || goals_sentence(app))}
            <p class="small soft">
                {words.shares_note}
                " "
                {move || quality().map(|quality| badge(app, quality).into_any())}
                " "
                {usual_wording(app).map(|usual| view! { {words.wording}" "{badge(app, usual)}" " })}
                <button class="link" type="button" on:click=|_| focus("shares")>{words.edit}</button>
            </p>
            <For each=move || order.get() key=|a| *a let:a>
                {areas.with_value(|areas| areas.get(usize::from(a.0)).map(|area| area_section(app, a, area, table.into())))}
            </For>
            <shares::Shares />
            {proposal::proposal_section(app)}
        </div>
    }
}

fn area_section(app: AppContext, a: AreaIx, area: &GoalArea, table: Signal<Table>) -> AnyView {
    let id = format!("area-{}", a.0);
    let name = app.file_text(&area.name);
    let goals: Vec<(GoalIx, Goal)> = app.session.municipality(|m| {
        area.goals.iter().filter_map(|goal| Some((*goal, m.goal(*goal)?.clone()))).collect()
    });
    // The sum of an area with one goal is the goal's own.
    let sum = (goals.len() > 1).then(|| {
        let at = usize::from(a.0);
        let pick = move |year: &YearOutcome| Some(year.areas.get(at)?.now);
        let number = Memo::new(move |_| {
            let now = app.session.read(|outcome, year| Some(outcome.value(pick(year)?)));
            let now = now.ok_or_else(|| app.t.common.out_of_range.to_owned())?;
            let text = amount(app, app.view.year.get(), now).into_text_or_reason()?;
            Ok(format!("{text}{HARD_SPACE}{}", unit(app)))
        });
        view! { <span class="small soft num">{ask_button(app, Arc::new(pick), &name, move || number.get())}</span> }
    });
    let all: Vec<GoalIx> = goals.iter().map(|(g, _)| *g).collect();
    let goals = StoredValue::new(goals);
    let order = Memo::new(move |_| by_change(app, all.iter().map(|g| (*g, vec![*g]))));
    view! {
        <section class="area" aria-labelledby=id.clone()>
            <div class="area-head">
                <h3 id=id.clone()>{name.clone()}</h3>
                {sum}
            </div>
            <For each=move || order.get() key=|g| *g let:g>
                {goals.with_value(|goals| goals.iter().find(|(of, _)| *of == g).map(|(_, goal)| goal_article(app, g, goal, table)))}
            </For>
        </section>
    }
    .into_any()
}

fn goal_article(app: AppContext, g: GoalIx, goal: &Goal, table: Signal<Table>) -> AnyView {
    // A name is read with the numbers beside it; the wording that is shown, a link to the goal's page, follows at once.
    let name = app.file_text(&goal.name);
    let is_out = Memo::new(move |_| app.session.scenario(|now| is_left_out(&now.texts, TextPart::Goal(g))));
    let place = move |column: GoalColumn| goal_place(app, table, g, column as usize);
    let percent = place(GoalColumn::Change).text_of(|cell| cell.note.as_ref());
    let percent = move || Some(percent.get()).filter(|percent| !percent.is_empty());
    let direction = Signal::derive(place(GoalColumn::Change).direction_of(|cell| Some(&cell.value)));
    let (number, missions) = mission_list(app, g, goal);
    let words = &app.language.lazy_texts().goals;
    let count = move || if number() == 0 { words.no_missions.to_owned() } else { (words.missions)(number()) };
    let proposal = &app.language.lazy_texts().proposal;
    let has_money = Memo::new(move |_| {
        let now = app
            .session
            .read(|outcome, year| Some(!outcome.value(year.goals.get(usize::from(g.0))?.now).is_zero()));
        now == Some(true)
    });
    let is_own = Memo::new(move |_| proposal::written_text(app, TextPart::Goal(g)).is_some());
    let file_wording = goal.wording.quality;
    let usual = usual_wording(app);
    view! {
        <article class="goal">
            <p class="sentence">
                {goal_link(app, g)}
                {move || is_out.get().then(|| view! { " "<span class="tag">{proposal.is_left_out}</span> })}
                {move || (is_out.get() && has_money.get()).then(|| view! { " "<span class="small soft">{proposal.left_out_with_money}</span> })}
            </p>
            <span class="num">{cell_view(place(GoalColumn::Amount), NUMBERS, &name)}</span>
            <span class="num">
                {move || percent().map(|percent| view! { <span class=direction>{percent}</span><br /> })}
                <span class:small=move || percent().is_some()>{cell_view(place(GoalColumn::Change), CHANGES, &name)}</span>
            </span>
            {bar_view(place(GoalColumn::Bar))}
            <details>
                <summary>
                    {chevron()}
                    <span class="small">
                        {count}
                        {move || wording_mark(app, (!is_own.get()).then_some(file_wording), usual)}
                    </span>
                </summary>
                <ul class="missions">{missions}</ul>
            </details>
        </article>
    }
    .into_any()
}

/// The worst quality among the shares of the goals.
fn shares_quality(app: AppContext) -> Option<Quality> {
    let committees: Vec<CommitteeIx> = app.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
    let shares = committees.into_iter().flat_map(|c| app.state.editor().goal_shares(c));
    shares.map(|share| share.quality).max()
}

/// A column of the table of goals.
#[derive(Debug, Clone, Copy)]
enum GoalColumn {
    Area,
    Goal,
    Amount,
    Change,
    Bar,
}

impl GoalColumn {
    const ALL: [Self; 5] = [Self::Area, Self::Goal, Self::Amount, Self::Change, Self::Bar];
}

/// A cell of a goal's row.
fn goal_place(app: AppContext, table: Signal<Table>, goal: GoalIx, column: usize) -> Place {
    let order = app.session.municipality(|m| goals_in_order(m).iter().position(|(_, one)| *one == goal));
    // Every goal stands in an area; one that did not would have a row that is not there.
    Place { app, table, row: order.unwrap_or(usize::MAX), column }
}

/// The goals in the order of their areas.
fn goals_in_order(municipality: &Municipality) -> Vec<(AreaIx, GoalIx)> {
    let areas = (0..).map(AreaIx).zip(&municipality.areas);
    areas.flat_map(|(a, area)| area.goals.iter().map(move |goal| (a, *goal))).collect()
}

/// The money of each goal in the year in view, in the order of the page. Reactive.
pub fn goals_table(app: AppContext) -> Table {
    let t = &app.language.lazy_texts().tables;
    let session = app.session;
    let at = app.view.year.get();
    let columns = GoalColumn::ALL.map(|column| match column {
        GoalColumn::Area => Column::new((t.heading)(Heading::Area)),
        GoalColumn::Goal => Column::new((t.heading)(Heading::Goal)),
        GoalColumn::Amount => Column::new("").in_unit(unit(app)),
        GoalColumn::Change => Column::new((t.heading)(Heading::Change)),
        GoalColumn::Bar => Column::new(app.t.results.bar),
    });
    let names = session.municipality(|municipality| {
        let named = |(a, goal): &(AreaIx, GoalIx)| {
            let area = municipality.areas.get(usize::from(a.0));
            let area = area.map_or_else(String::new, |area| app.file_text(&area.name));
            (area, *goal, goal_name(app, *goal))
        };
        goals_in_order(municipality).iter().map(named).collect::<Vec<_>>()
    });
    let row = |(area, goal, name): (String, GoalIx, String)| {
        let money = session.read(|outcome, year| {
            let money = *year.goals.get(usize::from(goal.0))?;
            let [start, now, moved] = [money.start, money.now, money.change].map(|id| outcome.value(id));
            Some((start, now, moved, money.now))
        });
        let cells = GoalColumn::ALL.map(|column| match (column, money) {
            (GoalColumn::Area, _) => area.as_str().into(),
            (GoalColumn::Goal, _) => name.as_str().into(),
            (GoalColumn::Amount, Some((_, now, _, node))) => {
                Cell::from(amount(app, at, now)).with_node(Some(node))
            }
            (GoalColumn::Change, Some((start, _, moved, _))) => {
                Cell::from(change(app, at, moved, start)).with_note(percent_of_goal(app, moved, start))
            }
            (GoalColumn::Bar, Some((start, now, ..))) => Value::Bar { start, now }.into(),
            (GoalColumn::Amount | GoalColumn::Change | GoalColumn::Bar, None) => Cell::default(),
        });
        Row::new(cells)
    };
    Table {
        title: format!("{} {}", tab_name(app, Tab::Goals), session.year_number()),
        columns: columns.to_vec(),
        rows: names.into_iter().map(row).collect(),
        foot: 0,
    }
}

/// The money of each goal in each of the three years, in mnkr with the change from the start state. Reactive.
pub fn goals_by_year(app: AppContext, outcome: &Outcome) -> Table {
    let heading = app.language.lazy_texts().tables.heading;
    let mut columns = vec![Column::new(heading(Heading::Goal))];
    columns.extend(plan_years(app).map(|year| Column::new(year.to_string())));
    let row = |(_, goal): (AreaIx, GoalIx)| {
        let years = outcome.years.iter().map(|year| {
            year.goals.get(usize::from(goal.0)).map_or_else(Cell::default, |money| {
                let [now, moved] = [money.now, money.change].map(|id| outcome.value(id));
                let moved = (!moved.is_zero()).then(|| mnkr_change(app.language, moved).into());
                let now = in_unit(mnkr(app.language, now), app.t.common.mnkr);
                Cell::from(now).with_note(moved).with_node(Some(money.now))
            })
        });
        Row::new(std::iter::once(Cell::from(goal_name(app, goal))).chain(years))
    };
    Table {
        title: app.language.lazy_texts().print.goals.to_owned(),
        columns,
        rows: app.session.municipality(goals_in_order).into_iter().map(row).collect(),
        foot: 0,
    }
}

/// A change in per cent of the goal, where it is not in per cent already.
fn percent_of_goal(app: AppContext, change: Decimal, start: Decimal) -> Option<Value> {
    if change.is_zero() || app.view.unit.get() == AmountUnit::Percent {
        return None;
    }
    in_percent_of(change, start).map(|percent| signed_percent(app.language, percent).into())
}

#[cfg(test)]
mod tests;
