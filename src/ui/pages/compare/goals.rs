//! Which goals have more and which have less in each scenario. Nothing ranks them: they stand in the file's order.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::numbers::{amount_unit, cell_difference};
use super::{CompareContext, ComparedScenarios, mark};
use crate::ui::primitives::labels::goal_name;
use model::goals::GoalIx;
use model::label::Label;

/// The goals of each scenario but the first. Follows.
pub(super) fn goals_panel(cx: CompareContext) -> Option<AnyView> {
    let t = cx.t;
    let compared = cx.compared()?;
    let year = cx.app.view.year.get();
    let all = cx.app.session.municipality(|m| m.goals.len());
    let (first, _) = compared.names.first()?;
    let of_year = compared.comparison.goals.get(year)?;
    let sides = compared.others().filter_map(|(at, letter, name)| {
        let goals = of_year.get(at)?;
        let list = |title: &'static str, goals: &[(GoalIx, Decimal)]| {
            (!goals.is_empty()).then(|| {
                let lines = goals.iter().map(|(goal, _)| {
                    let by = goal_difference(cx, &compared, year, *goal, at);
                    view! { <li><span>{goal_name(cx.app, *goal)}</span>" "<span class="num">{by}</span></li> }
                });
                view! { <div><h4>{title}</h4><ul class="moved">{lines.collect_view()}</ul></div> }
            })
        };
        Some(view! {
            <div class="side-goals">
                <h3>{mark(letter)}" "{name.to_owned()}</h3>
                <p>{(t.goals_told)(goals.gain.len(), goals.lose.len(), all, first)}</p>
                <div class="split">{list(t.gain, &goals.gain)}{list(t.lose, &goals.lose)}</div>
            </div>
        })
    });
    let view = view! {
        <section class="panel stack" aria-labelledby="compare-goals">
            <h2 id="compare-goals">{t.goals_title}</h2>
            <p class="small soft about">{t.goals_equal}</p>
            <div class="by-side">{sides.collect_view()}</div>
        </section>
    };
    Some(view.into_any())
}

/// How much more or less a goal has in the scenario at `at`, with the unit.
fn goal_difference(
    cx: CompareContext,
    compared: &ComparedScenarios,
    year: usize,
    goal: GoalIx,
    at: usize,
) -> String {
    let row = compared.rows(year).iter().find(|row| row.label == Label::Goal(goal));
    let Some((row, cell)) = row.and_then(|row| Some((row, row.cells.get(at)?))) else {
        return String::new();
    };
    let difference = cell_difference(cx, row.unit, cell);
    // A per cent sign, or a unit of its own size, stands in it already.
    if difference.ends_with(|c: char| c.is_ascii_digit()) {
        format!("{difference}\u{a0}{}", amount_unit(cx))
    } else {
        difference
    }
}
