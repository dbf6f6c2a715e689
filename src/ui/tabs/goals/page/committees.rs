//! The committees that carry a goal, with their shares in it, which can be changed here, and the companies.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::numbers::decimals_of_columns;
use crate::i18n::table_numbers::percent_exact;
use crate::state::GoalShare;
use crate::ui::context::AppContext;
use crate::ui::primitives::amounts::unit;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::icon::chevron;
use crate::ui::primitives::labels::{committee_name, company_name, goal_name};
use crate::ui::primitives::years::plan_years;
use crate::ui::reactive::text;
use crate::ui::tables::cell::{Place, cell_view};
use crate::ui::tables::look::NUMBERS;
use crate::ui::tables::numbers::amount_with;
use crate::ui::tables::registry::register_table;
use crate::ui::tabs::goals::committee_link::committee_link;
use crate::ui::tabs::goals::shares::{committee_shares, share_field};
use crate::ui::tabs::goals::shares_quality;
use files::tables::{Cell, Column, Row, RowKind, Table};
use model::YearIx;
use model::goals::{CompanyIx, Goal, GoalIx, Mission};
use model::ledger::NodeId;
use model::municipality::CommitteeIx;
use model::texts::{TextPart, is_left_out};

/// The column of the shares.
const SHARE: usize = 1;

pub(super) fn committees_section(app: AppContext, g: GoalIx, goal: &Goal) -> AnyView {
    let words = &app.language.lazy_texts().goal_page;
    let shares_note = app.language.lazy_texts().goals.shares_note;
    // Another committee makes other rows; another share does not.
    let carriers = Memo::new(move |_| {
        let all = carriers(app, g).into_iter();
        all.map(|carrier| (carrier.committee, carrier.is_only_goal)).collect::<Vec<_>>()
    });
    let table = Memo::new(move |_| committees_table(app, g));
    register_table(move || Some(table.get()).filter(|table| table.rows.len() > 1));
    let quality = move || shares_quality(app);
    let content = move || {
        let carriers = carriers.get();
        if carriers.is_empty() {
            return view! { <p class="soft">{words.no_committee}</p> }.into_any();
        }
        view! {
            <p class="small soft">{words.committees_about}</p>
            {shares_table(app, g, &carriers, table)}
            <p class="small soft">{shares_note}" "{move || quality().map(|quality| badge(app, quality).into_any())}</p>
            {all_shares(app, &carriers)}
        }
        .into_any()
    };
    let missions = goal.missions.clone();
    view! {
        <section aria-labelledby="goal-committees">
            <h2 id="goal-committees">{words.committees}</h2>
            {content}
            {move || companies(app, g, &missions)}
        </section>
    }
    .into_any()
}

/// A committee with a share in a goal.
struct Carrier {
    committee: CommitteeIx,
    /// Its share in the goal.
    share: GoalShare,
    /// Whether all of its grant goes to the goal: then there is nothing to set.
    is_only_goal: bool,
}

/// The committees with a share in the goal, in the order of the file. Reactive.
fn carriers(app: AppContext, g: GoalIx) -> Vec<Carrier> {
    let committees: Vec<CommitteeIx> = app.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
    let carrier = |committee: CommitteeIx| {
        let shares = app.state.editor().goal_shares(committee);
        let share = *shares.iter().find(|share| share.goal == g)?;
        Some(Carrier { committee, share, is_only_goal: shares.len() == 1 })
    };
    committees.into_iter().filter_map(carrier).collect()
}

fn shares_table(app: AppContext, g: GoalIx, carriers: &[(CommitteeIx, bool)], table: Memo<Table>) -> AnyView {
    let words = &app.language.lazy_texts().goal_page;
    let place = move |row, column| Place { app, table: table.into(), row, column };
    let years = plan_years(app);
    let amounts = move |row: usize, name: String| {
        let cell = |(column, year): (usize, u16)| {
            let what = format!("{name} {year}");
            view! { <td class="num">{cell_view(place(row, column), NUMBERS, &what)}</td> }
        };
        (SHARE.saturating_add(1)..).zip(years).map(cell).collect_view()
    };
    let sum = carriers.len();
    let row = |(row, (c, is_only_goal)): (usize, &(CommitteeIx, bool))| {
        let name = committee_name(app, *c);
        let share = if *is_only_goal {
            cell_view(place(row, SHARE), NUMBERS, &name)
        } else {
            share_field(app, *c, g, (words.share_of)(&name), false, place(row, SHARE)).into_any()
        };
        let only = is_only_goal.then(|| view! { <small class="soft">{words.only_goal}</small> });
        view! {
            <tr>
                <th scope="row">{committee_link(app, *c, "")}" "{only}</th>
                <td class="num">{share}</td>
                {amounts(row, name)}
            </tr>
        }
    };
    let rows = carriers.iter().enumerate().map(row).collect_view();
    let heads = years.map(|year| {
        let unit = text(move || unit(app).to_owned());
        view! { <th scope="col" class="num">{year}" "<span class="small">{unit}</span></th> }
    });
    view! {
        <table class="table dense differs goal-shares" style:--sides="4">
            <caption class="sr-only">{move || table.with(|table| table.title.clone())}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.committee}</th>
                    <th scope="col" class="num">{words.share}</th>
                    {heads.into_iter().collect_view()}
                </tr>
            </thead>
            <tbody>
                {rows}
                <tr class="sum">
                    <th scope="row">{words.sum}</th>
                    <td></td>
                    {amounts(sum, words.sum.to_owned())}
                </tr>
            </tbody>
        </table>
    }
    .into_any()
}

/// The shares of these committees in all their goals, each with its sum.
fn all_shares(app: AppContext, carriers: &[(CommitteeIx, bool)]) -> AnyView {
    let words = &app.language.lazy_texts().goal_page;
    let several: Vec<CommitteeIx> =
        carriers.iter().filter(|(_, is_only_goal)| !is_only_goal).map(|(c, _)| *c).collect();
    let shares = move || several.iter().map(|c| committee_shares(app, *c)).collect_view();
    view! {
        <details class="sums">
            <summary>{chevron()}<span class="small">{words.other_shares}</span></summary>
            {shares()}
        </details>
    }
    .into_any()
}

/// The companies that have missions for the goal, of those that the proposal keeps. They get no grant. Reactive.
fn companies(app: AppContext, g: GoalIx, missions: &[Mission]) -> Option<AnyView> {
    let words = &app.language.lazy_texts().goal_page;
    let is_kept =
        |at| !app.session.scenario(|scenario| is_left_out(&scenario.texts, TextPart::Mission(g, at)));
    let mut all: Vec<CompanyIx> = Vec::new();
    let kept = (0..).zip(missions).filter(|(at, _)| is_kept(*at)).map(|(_, mission)| mission);
    for company in kept.flat_map(|mission| &mission.companies) {
        if !all.contains(company) {
            all.push(*company);
        }
    }
    let names: Vec<String> = all.into_iter().map(|company| company_name(app, company)).collect();
    let sentence = (words.companies)(&names.join(", "));
    (!names.is_empty()).then(|| view! { <p class="small soft">{sentence}</p> }.into_any())
}

/// The part of a committee's grant that serves the goal, in kronor. Reactive.
fn part_of(app: AppContext, g: GoalIx, c: CommitteeIx, at: YearIx) -> Option<(NodeId, Decimal)> {
    app.session.read_year(at, |outcome, year| {
        let (_, id) = *year.committee(c)?.parts.iter().find(|(goal, _)| *goal == g)?;
        Some((id, outcome.value(id)))
    })
}

/// The committees with a share in the goal: their shares, the parts of their grants in each year, and the sums. Reactive.
pub(super) fn committees_table(app: AppContext, g: GoalIx) -> Table {
    let words = &app.language.lazy_texts().goal_page;
    let carriers = carriers(app, g);
    let columns = YearIx::ALL.map(|at| {
        let part = |carrier: &Carrier| part_of(app, g, carrier.committee, at).map(|(_, kronor)| kronor);
        carriers.iter().filter_map(part).collect::<Vec<Decimal>>()
    });
    let decimals = decimals_of_columns(&columns, 1);
    let cell = |at: YearIx, found: Option<(NodeId, Decimal)>| {
        found.map_or_else(Cell::default, |(id, kronor)| {
            Cell::from(amount_with(app, at, kronor, decimals)).with_node(Some(id))
        })
    };
    let row = |carrier: &Carrier| {
        let name = Cell::from(committee_name(app, carrier.committee));
        let share = percent_exact(app.language, carrier.share.percent).into();
        let parts = YearIx::ALL.map(|at| cell(at, part_of(app, g, carrier.committee, at)));
        Row::new([name, share].into_iter().chain(parts))
    };
    let mut rows: Vec<Row> = carriers.iter().map(row).collect();
    let sums = YearIx::ALL.map(|at| {
        let sum = app.session.read_year(at, |outcome, year| {
            let id = year.goals.get(usize::from(g.0))?.now;
            Some((id, outcome.value(id)))
        });
        cell(at, sum)
    });
    let sum = [Cell::from(words.sum), Cell::default()].into_iter().chain(sums);
    rows.push(Row::new(sum).as_kind(RowKind::Sum));
    let mut columns = vec![Column::new(words.committee), Column::new(words.share)];
    columns.extend(plan_years(app).map(|year| Column::new(year.to_string()).in_unit(unit(app))));
    Table { title: (words.committees_caption)(goal_name(app, g).trim()), columns, rows, foot: 0 }
}
