//! The goal shares of each committee: shown, and changed.

use crate::ui::context::{AppContext, use_app};
use crate::ui::el::El;
use crate::ui::primitives::amounts::unit;
use crate::ui::primitives::labels::{committee_name, goal_name, origin_name};
use crate::ui::reactive::{flag, text};
use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::i18n::table_numbers::percent_exact;
use crate::state::GoalShare;
use crate::ui::primitives::fold::is_phone;
use crate::ui::primitives::icon::{chevron, icon};
use crate::ui::primitives::share_field::ShareField;
use crate::ui::tables::cell::{Place, cell_view};
use crate::ui::tables::look::NUMBERS;
use crate::ui::tables::numbers::amount;
use crate::ui::tables::registry::register_table;
use files::tables::{Cell, Column, Row, RowKind, Table, Value};
use model::figure::Origin;
use model::goals::GoalIx;
use model::ledger::NodeId;
use model::money::DecimalExt;
use model::municipality::CommitteeIx;
use model::outcome::CommitteeOutcome;

/// The committees, each with its shares.
#[component]
pub fn Shares() -> impl IntoView {
    let app = use_app();
    let words = &app.language.lazy_texts().goals;
    let committees: Vec<CommitteeIx> = app.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
    view! {
        <section class="area" aria-labelledby="shares">
            <h3 id="shares" tabindex="-1">{words.shares_title}</h3>
            <p class="small soft">{words.shares_about}</p>
            <details class="sums" open=!is_phone()>
                <summary>
                    {chevron()}
                    <span class="small">{app.t.results.tabs.committees}</span>
                </summary>
                {committees.into_iter().map(|c| committee_shares(app, c)).collect_view()}
            </details>
        </section>
    }
}

/// A committee's shares, built when they are opened.
pub(super) fn committee_shares(app: AppContext, c: CommitteeIx) -> AnyView {
    let open = RwSignal::new(false);
    view! {
        <details class="lever-group" on:toggle:target=move |event| open.set(event.target().open())>
            <summary>
                {chevron()}
                <span class="lever-name">{committee_name(app, c)}</span>
                <span class="lever-step">{move || whose_shares(app, c)}</span>
            </summary>
            {move || open.get().then(|| shares_table(app, c))}
        </details>
    }
    .into_any()
}

/// Whose the shares of the committee are; none without goals.
fn whose_shares(app: AppContext, c: CommitteeIx) -> Option<&'static str> {
    let words = &app.language.lazy_texts().goals;
    let shares = app.state.editor().goal_shares(c);
    shares.first()?;
    let own = shares.iter().any(|share| share.origin == Origin::Assumption);
    let neutral = shares.iter().any(|share| share.origin == Origin::Neutral);
    let whose = match (own, neutral) {
        (true, _) => words.own_shares,
        (_, true) if shares.len() == 1 => words.only_goal,
        (_, true) => words.equal_shares,
        _ => words.given_shares,
    };
    Some(whose)
}

fn shares_table(app: AppContext, c: CommitteeIx) -> AnyView {
    let session = app.session;
    let words = &app.language.lazy_texts().goals;
    let name = committee_name(app, c);
    let goals = Memo::new(move |_| shared_goals(app, c));
    if goals.with_untracked(Vec::is_empty) {
        return view! { <p class="small soft">{words.no_goals}</p> }.into_any();
    }
    let as_in_file =
        flag(move || !session.scenario(|scenario| scenario.shares.keys().any(|(of, _)| *of == c)));
    let table = Memo::new(move |_| shares_values(app, c));
    register_table(move || Some(table.get()));
    let place = move |row, column| Place { app, table: table.into(), row, column };
    let committee = name.clone();
    // Another goal or another wording makes other rows.
    let rows = move || {
        let goals = goals.get();
        let sum = goals.len();
        let rows = goals.into_iter().enumerate();
        let rows =
            rows.map(|(row, goal)| share_row(app, c, goal, sum == 1, move |column| place(row, column)));
        view! {
            {rows.collect_view()}
            <tr class="sum">
                <th scope="row">{words.sum}</th>
                <td class="num">{cell_view(place(sum, 1), NUMBERS, "")}</td>
                <td class="num">{cell_view(place(sum, 2), NUMBERS, &committee)}</td>
            </tr>
        }
    };
    view! {
        <table class="table dense">
            <caption class="sr-only">{move || table.with(|table| table.title.clone())}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.goal}</th>
                    <th scope="col" class="num">{words.share}</th>
                    <th scope="col" class="num">{text(move || unit(app).to_owned())}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        <p class="row">
            <span class="small soft">{move || shares_source(app, c)}</span>
            <button
                class="btn quiet"
                type="button"
                aria-label=(words.reset)(&name)
                disabled=move || as_in_file.get() || app.state.open.is_read_only()
                on:click=move |_| app.state.editor().reset_goal_shares(c)
            >
                {icon("#i-reset")}
                {words.reset_short}
            </button>
        </p>
    }
    .into_any()
}

/// The goals that the committee has shares in, with their wording, in the order of [`shares_values`]. Reactive.
fn shared_goals(app: AppContext, c: CommitteeIx) -> Vec<(GoalIx, String)> {
    let shares = app.state.editor().goal_shares(c);
    shares.iter().map(|share| (share.goal, goal_name(app, share.goal))).collect()
}

fn share_row(
    app: AppContext,
    c: CommitteeIx,
    (g, name): (GoalIx, String),
    only: bool,
    place: impl Fn(usize) -> Place,
) -> AnyView {
    let label = (app.language.lazy_texts().goals.share_of)(&name);
    view! {
        <tr>
            <th scope="row">{name.clone()}</th>
            <td class="num">{share_field(app, c, g, label, only, place(1))}</td>
            <td class="num">{cell_view(place(2), NUMBERS, &name)}</td>
        </tr>
    }
    .into_any()
}

/// The field for the share of the goal `g` in the grant of `c`, which stands at `percent` in a table. A committee's `only` goal has all.
pub(super) fn share_field(
    app: AppContext,
    c: CommitteeIx,
    g: GoalIx,
    label: String,
    only: bool,
    percent: Place,
) -> El {
    let field = ShareField {
        label,
        // Each goal of the committee has a share; a row that is about to be removed has none.
        percent: Box::new(move || {
            percent.read(|cell| cell.value.number().map(|number| number.value)).flatten()
        }),
        disabled: Box::new(move || only || app.state.open.is_read_only()),
        set: Box::new(move |percent| {
            let is_set = app.state.editor().set_goal_share(c, g, percent);
            (!is_set).then(|| app.language.lazy_texts().goals.share_out_of_range.to_owned())
        }),
        reset: Box::new(move || app.state.editor().reset_goal_shares(c)),
    };
    field.build(app.language)
}

/// The source of the shares.
fn shares_source(app: AppContext, c: CommitteeIx) -> String {
    let shares: Vec<GoalShare> = app.state.editor().goal_shares(c);
    let origin = shares.iter().find(|share| share.origin != Origin::Neutral).map(|share| share.origin);
    origin.map(|origin| origin_name(app, origin, model::YearIx::First)).unwrap_or_default()
}

/// The goals of a committee, each with its share in per cent and its part of the grant of the year in view, and their sums.
/// Reactive.
fn shares_values(app: AppContext, c: CommitteeIx) -> Table {
    let words = &app.language.lazy_texts().goals;
    let session = app.session;
    let at = app.view.year.get();
    let shares = app.state.editor().goal_shares(c);
    let amount_cell = |pick: &dyn Fn(&CommitteeOutcome) -> Option<NodeId>| {
        let found = session.read(|outcome, year| {
            let id = pick(year.committee(c)?)?;
            Some((outcome.value(id), id))
        });
        let cell = |(kronor, id)| Cell::from(amount(app, at, kronor)).with_node(Some(id));
        found.map_or_else(Cell::default, cell)
    };
    let row = |share: &GoalShare| {
        let part = |found: &CommitteeOutcome| {
            found.parts.iter().find(|(goal, _)| *goal == share.goal).map(|(_, part)| *part)
        };
        let percent = percent_exact(app.language, share.percent);
        Row::new([goal_name(app, share.goal).into(), percent.into(), amount_cell(&part)])
    };
    let sum = shares.iter().try_fold(Decimal::ZERO, |sum, share| sum.try_add(share.percent));
    let sum = sum.map(|sum| percent_exact(app.language, sum));
    let mut rows: Vec<Row> = shares.iter().map(row).collect();
    rows.push(
        Row::new([
            words.sum.into(),
            Value::or_missing(sum, app.t.common.out_of_range).into(),
            amount_cell(&|found| Some(found.grant)),
        ])
        .as_kind(RowKind::Sum),
    );
    Table {
        title: (words.caption)(&committee_name(app, c)),
        columns: vec![Column::new(words.goal), Column::new(words.share), Column::new("").in_unit(unit(app))],
        rows,
        foot: 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::state::leave_out;
    use crate::ui::tables::tests::page;
    use model::texts::TextPart;

    #[test]
    fn each_row_has_the_share_of_its_own_goal_after_a_goal_is_left_out() {
        let app = page(Language::from_tag("sv"));
        let social = app
            .session
            .municipality(|m| m.committees().find(|(_, c)| c.id == "socialnamnden").map(|(c, _)| c));
        let social = social.expect("a committee");
        let rows = Memo::new(move |_| shared_goals(app, social));
        let table = Memo::new(move |_| shares_values(app, social));
        let before = rows.get_untracked();
        let _ = leave_out(app.state, TextPart::Goal(before[1].0));
        let rows = rows.get_untracked();
        assert_eq!(rows.len(), before.len() - 1);
        let table = table.get_untracked();
        let names: Vec<&str> = table.rows.iter().map(|row| row.cells[0].value.text()).collect();
        let wanted: Vec<&str> = rows.iter().map(|(_, name)| name.as_str()).chain(["Summa"]).collect();
        assert_eq!(names, wanted);
        assert_eq!(
            table.rows[rows.len()].cells[1].value.number().map(|number| number.value),
            Some(Decimal::ONE_HUNDRED)
        );
    }
}
