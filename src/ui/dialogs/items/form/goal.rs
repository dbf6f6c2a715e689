//! The goal that an item serves, and one of its missions.

use leptos::prelude::*;

use crate::ui::context::AppContext;
use crate::ui::primitives::labels::goal_name;
use model::goals::GoalIx;
use model::items::ItemGoal;

/// The fields, where the municipality has goals.
pub(super) fn goal_fields(app: AppContext, chosen: RwSignal<Option<ItemGoal>>) -> Option<AnyView> {
    let words = &app.language.lazy_texts().items;
    let count = app.session.municipality(|municipality| municipality.goals.len());
    if count == 0 {
        return None;
    }
    let now = chosen.get_untracked();
    let options = (0..).map(GoalIx).take(count).map(|goal| {
        let selected = now.is_some_and(|now| now.goal == goal);
        view! { <option value=goal.0.to_string() selected=selected>{goal_name(app, goal)}</option> }
    });
    let choose = move |value: String| {
        let goal = value.parse().ok().map(|goal| ItemGoal { goal: GoalIx(goal), mission: None });
        chosen.set(goal);
    };
    let goal = Memo::new(move |_| chosen.get().map(|served| served.goal));
    let missions = move || goal.get().and_then(|goal| mission_field(app, chosen, goal));
    Some(
        view! {
            {select_row("item-goal", words.goal, (words.no_goal, now.is_none()), options.collect_view().into_any(), choose)}
            {missions}
        }
        .into_any(),
    )
}

fn mission_field(app: AppContext, chosen: RwSignal<Option<ItemGoal>>, goal: GoalIx) -> Option<AnyView> {
    let words = &app.language.lazy_texts().items;
    let texts: Vec<String> = app.session.municipality(|municipality| {
        let missions = municipality.goal(goal).into_iter().flat_map(|goal| &goal.missions);
        missions.map(|mission| app.file_text(&mission.name)).collect()
    });
    if texts.is_empty() {
        return None;
    }
    let now = chosen.get_untracked().and_then(|served| served.mission);
    let options = (0_u16..).zip(texts).map(|(mission, text)| {
        view! { <option value=mission.to_string() selected=now == Some(mission)>{text}</option> }
    });
    let choose = move |value: String| chosen.set(Some(ItemGoal { goal, mission: value.parse().ok() }));
    let options = options.collect_view().into_any();
    Some(select_row("item-mission", words.mission, (words.no_mission, now.is_none()), options, choose))
}

/// A list of choices with its label. `none` is the choice of nothing, and whether it is chosen.
fn select_row(
    id: &'static str,
    label: &'static str,
    none: (&'static str, bool),
    options: AnyView,
    choose: impl Fn(String) + 'static,
) -> AnyView {
    view! {
        <div class="form-row">
            <label for=id>{label}</label>
            <select class="btn" id=id on:change:target=move |event| choose(event.target().value())>
                <option value="" selected=none.1>{none.0}</option>
                {options}
            </select>
        </div>
    }
    .into_any()
}
