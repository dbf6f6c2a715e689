//! The goal that an item serves, and one of its missions.

use leptos::prelude::*;

use crate::ui::context::AppContext;
use crate::ui::primitives::labels::{goal_name, proposed_missions};
use model::goals::GoalIx;
use model::items::ItemGoal;
use model::texts::{TextPart, is_left_out};

/// The fields, where the municipality has goals.
pub(super) fn goal_fields(app: AppContext, chosen: RwSignal<Option<ItemGoal>>) -> Option<AnyView> {
    let words = &app.language.lazy_texts().items;
    let count = app.session.municipality(|municipality| municipality.goals.len());
    if count == 0 {
        return None;
    }
    let now = chosen.get_untracked();
    // What the proposal leaves out is offered only where the item serves it already.
    let goals = (0..)
        .map(GoalIx)
        .take(count)
        .filter(|goal| now.is_some_and(|now| now.goal == *goal) || !is_out(app, TextPart::Goal(*goal)));
    let options = goals.map(|goal| {
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
    let now = chosen.get_untracked().and_then(|served| served.mission);
    let offered = offered_missions(app, goal, now);
    if offered.is_empty() {
        return None;
    }
    let options = offered.into_iter().map(|(mission, text)| {
        view! { <option value=mission.to_string() selected=now == Some(mission)>{text}</option> }
    });
    let choose = move |value: String| chosen.set(Some(ItemGoal { goal, mission: value.parse().ok() }));
    let options = options.collect_view().into_any();
    Some(select_row("item-mission", words.mission, (words.no_mission, now.is_none()), options, choose))
}

/// The missions that an item can serve: the file's, as the proposal words them, without those that it leaves out; `now` in any case.
fn offered_missions(app: AppContext, goal: GoalIx, now: Option<u16>) -> Vec<(u16, String)> {
    let of_file = |(part, text): (TextPart, String)| match part {
        TextPart::Mission(_, mission) => {
            (now == Some(mission) || !is_out(app, part)).then_some((mission, text))
        }
        TextPart::Author | TextPart::Introduction | TextPart::Goal(_) | TextPart::OwnMission(..) => None,
    };
    untrack(|| proposed_missions(app, goal)).into_iter().filter_map(of_file).collect()
}

fn is_out(app: AppContext, part: TextPart) -> bool {
    untrack(|| app.session.scenario(|scenario| is_left_out(&scenario.texts, part)))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::state::{Typing, leave_out, type_text};
    use crate::ui::tables::tests::page;

    #[test]
    fn the_missions_are_offered_as_the_proposal_has_them() {
        let app = page(Language::from_tag("sv"));
        let goal = GoalIx(0);
        type_text(app.state, TextPart::Mission(goal, 0), "Mindre klasser", None, Typing::Done);
        let _ = leave_out(app.state, TextPart::Mission(goal, 1));
        let offered = offered_missions(app, goal, None);
        let expected = [(0, "Mindre klasser"), (2, "Ge varje barn en god start i förskolan")];
        assert_eq!(offered, expected.map(|(mission, text)| (mission, text.to_owned())));
        assert_eq!(offered_missions(app, goal, Some(1)).len(), 3, "what an item serves already stays");
    }
}
