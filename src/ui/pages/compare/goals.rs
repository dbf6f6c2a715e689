//! Which goals gain and which lose in each scenario. Nothing ranks them: they stand in the order of the file.

use leptos::prelude::*;

use super::context::{CompareContext, ComparedScenarios};
use super::mark;
use super::numbers::{amount_unit, cell_difference};
use crate::i18n::numbers::HARD_SPACE;
use crate::ui::primitives::labels::goal_name_in_file;
use crate::ui::primitives::missing::missing;
use model::YearIx;
use model::goals::GoalIx;
use model::label::Label;

/// The goals of each scenario but the reference. Reactive.
pub(super) fn goals_panel(cx: CompareContext) -> Option<AnyView> {
    let t = cx.t;
    let compared = cx.compared()?;
    let year = cx.app.view.year.get();
    let goal_count = cx.app.session.municipality(|m| m.goals.len());
    let (first, _) = compared.names.first()?;
    let of_year = year.get(&compared.comparison.goals);
    let sides = compared.others().filter_map(|(at, letter, name)| {
        let goals = of_year.get(at)?;
        let line = |goal: &GoalIx| {
            let difference = goal_difference(cx, &compared, year, *goal, at);
            view! { <li><span>{goal_name_in_file(cx.app, *goal)}</span>" "<span class="num">{difference}</span></li> }
        };
        let list = |title: &'static str, goals: &mut dyn Iterator<Item = &GoalIx>| {
            let lines = goals.map(line).collect::<Vec<_>>();
            (!lines.is_empty()).then(|| view! { <div><h4>{title}</h4><ul class="moved">{lines}</ul></div> })
        };
        let gain = list(t.goals_gaining, &mut goals.gain.iter().map(|(goal, _)| goal));
        let lose = list(t.goals_losing, &mut goals.lose.iter().map(|(goal, _)| goal));
        let unknown = list(t.unknown, &mut goals.unknown.iter());
        Some(view! {
            <div class="side-goals">
                <h3>{mark(letter)}" "{name.to_owned()}</h3>
                <p>{(t.goals_summary)(goals.gain.len(), goals.lose.len(), goal_count, first)}</p>
                <div class="split">{gain}{lose}{unknown}</div>
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

/// How much more or less a goal has in the scenario at `at` than in the reference, with the unit.
fn goal_difference(
    cx: CompareContext,
    compared: &ComparedScenarios,
    year: YearIx,
    goal: GoalIx,
    at: usize,
) -> AnyView {
    let row = year.get(&compared.comparison.years).iter().find(|row| row.label == Label::Goal(goal));
    let difference = row.and_then(|row| Some(cell_difference(cx, row, row.cells.get(at)?)));
    let difference = match difference {
        Some(Ok(difference)) => difference,
        Some(Err(reason)) => return missing(reason),
        None => return missing(cx.app.t.common.out_of_range),
    };
    // A per cent sign or a smaller unit is part of the text already.
    if difference.unit.is_none() && !difference.value.is_zero() {
        format!("{}{HARD_SPACE}{}", difference.text, amount_unit(cx)).into_any()
    } else {
        difference.text.into_any()
    }
}
