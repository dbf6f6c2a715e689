//! The wording of a goal and its missions: what is the file's, and what is the proposal's own.

use leptos::prelude::*;

use super::mission_fields::{committees_choice, left_out_box, left_out_memo, reset_button};
use super::proposal::{tell, text_area, written_text};
use crate::state::{add_mission, reset_text, set_mission_committees};
use crate::ui::context::AppContext;
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::icon::chevron;
use crate::ui::primitives::labels::goal_name;
use model::goals::{Goal, GoalIx};
use model::municipality::CommitteeIx;
use model::texts::{TextPart, missions};

/// A goal, built when it is opened.
pub(super) fn goal_editor(app: AppContext, g: GoalIx) -> AnyView {
    let words = &app.language.lazy_texts().proposal;
    let open = RwSignal::new(false);
    let part = TextPart::Goal(g);
    let name = Memo::new(move |_| {
        app.session.scenario(|_| ());
        goal_name(app, g)
    });
    let is_out = left_out_memo(app, part);
    let whose = move || {
        if is_out.get() {
            words.is_left_out
        } else if written_text(app, part).is_some() {
            words.own
        } else {
            words.of_file
        }
    };
    view! {
        <details class="lever-group" on:toggle:target=move |event| open.set(event.target().open())>
            <summary>
                {chevron()}
                <span class="lever-name">{name}</span>
                <span class="lever-step">{whose}</span>
            </summary>
            {move || open.get().then(|| goal_fields(app, g, name))}
        </details>
    }
    .into_any()
}

pub(super) fn goal_fields(app: AppContext, g: GoalIx, name: Memo<String>) -> Option<AnyView> {
    let words = &app.language.lazy_texts().proposal;
    let goal = app.session.municipality(|municipality| municipality.goal(g).cloned())?;
    let part = TextPart::Goal(g);
    let file = app.file_text(&goal.name);
    let id = format!("goal-text-{}", g.0);
    let files_missions = goal.missions.len();
    let goal = StoredValue::new(goal);
    let parts = Memo::new(move |_| {
        goal.with_value(|goal| {
            app.session.scenario(|scenario| {
                missions(goal, g, &scenario.texts).iter().map(|mission| mission.part).collect::<Vec<_>>()
            })
        })
    });
    let leave_out_name = Signal::derive(move || (words.leave_out_this_goal)(&name.get()));
    Some(
        view! {
            <div class="goal-text" role="group" aria-label=name>
                <div class="form-row">
                    <label for=id.clone()>{words.goal_wording}</label>
                    {text_area(app, part, id.clone(), 2, Some(file.clone()))}
                    <div class="row">
                        {left_out_box(app, part, words.leave_out_goal, leave_out_name)}
                        {reset_button(app, part, id, file)}
                    </div>
                </div>
                <ul class="mission-texts">
                    <For each=move || parts.get() key=|part| *part let:part>
                        {mission_editor(app, goal, parts, part)}
                    </For>
                </ul>
                {new_mission(app, g, files_missions)}
            </div>
        }
        .into_any(),
    )
}

fn mission_editor(
    app: AppContext,
    goal: StoredValue<Goal>,
    parts: Memo<Vec<TextPart>>,
    part: TextPart,
) -> AnyView {
    let words = &app.language.lazy_texts().proposal;
    let number = Memo::new(move |_| parts.with(|parts| number_of(parts, part)));
    let file = goal.with_value(|goal| match part {
        TextPart::Mission(_, index) => {
            let mission = goal.missions.get(usize::from(index))?;
            Some((app.file_text(&mission.name), mission.committees.clone()))
        }
        TextPart::Author | TextPart::Introduction | TextPart::Goal(_) | TextPart::OwnMission(..) => None,
    });
    let id = mission_id(part);
    let files_text = file.as_ref().map(|(text, _)| text.clone());
    let files_committees = file.map(|(_, committees)| committees);
    let committees = {
        let files_committees = files_committees.clone();
        Memo::new(move |_| {
            mission_committees(app, goal, part).or_else(|| files_committees.clone()).unwrap_or_default()
        })
    };
    let is_own = Memo::new(move |_| written_text(app, part).is_some());
    let is_out = left_out_memo(app, part);
    let text_now = {
        let files_text = files_text.clone();
        Memo::new(move |_| written_text(app, part).or_else(|| files_text.clone()).unwrap_or_default())
    };
    let choose = Callback::new(move |chosen: Vec<CommitteeIx>| {
        let text = text_now.get_untracked();
        tell(app, &set_mission_committees(app.state, part, &text, Some(chosen)));
    });
    let whose = move || match (is_out.get(), is_own.get()) {
        (true, _) => words.is_left_out,
        (false, true) => words.own,
        (false, false) => words.of_file,
    };
    let field = id.clone();
    let adopt = move |_| {
        choose.run(committees.get_untracked());
        // The button is hidden then.
        focus_soon(field.as_str());
    };
    let remove = move |_| {
        tell(app, &reset_text(app.state, part));
        focus_soon(new_mission_id(part));
    };
    let adopt_label = move || (words.adopt_this)(&text_now.get());
    let remove_label = move || (words.remove_this)(&text_now.get());
    let leave_out_name = Signal::derive(move || (words.leave_out_this_mission)(&text_now.get()));
    let is_closed = Signal::derive(move || is_out.get() || app.state.open.is_read_only());
    let whose_id = format!("{id}-whose");
    let actions = match files_text.clone() {
        Some(text) => view! {
            {left_out_box(app, part, words.leave_out_mission, leave_out_name)}
            <button
                class="btn quiet"
                type="button"
                aria-label=adopt_label
                hidden=move || is_own.get() || is_out.get()
                disabled=move || app.state.open.is_read_only()
                on:click=adopt
            >
                {words.adopt}
            </button>
            {reset_button(app, part, id.clone(), text)}
        }
        .into_any(),
        None => view! {
            <button
                class="btn quiet"
                type="button"
                aria-label=remove_label
                disabled=move || app.state.open.is_read_only()
                on:click=remove
            >
                {words.remove}
            </button>
        }
        .into_any(),
    };
    view! {
        <li class:is-off=move || is_out.get()>
            <div class="form-row">
                <div>
                    <label for=id.clone()>{move || number.get().map(words.mission)}</label>
                    " "
                    <span class="small soft" id=whose_id>{whose}</span>
                </div>
                {text_area(app, part, id.clone(), 2, files_text)}
                {committees_choice(app, id, committees.into(), is_closed, choose)}
                <div class="row">{actions}</div>
            </div>
        </li>
    }
    .into_any()
}

/// The field and the choice of committees for another mission of the goal `g`.
fn new_mission(app: AppContext, g: GoalIx, files_missions: usize) -> AnyView {
    let words = &app.language.lazy_texts().proposal;
    let id = format!("new-mission-{}", g.0);
    let draft = move || app.new_missions.with(|all| all.get(&g).cloned()).unwrap_or_else(Default::default);
    let set = move |text, committees| app.new_missions.update(|all| _ = all.insert(g, (text, committees)));
    let chosen = Signal::derive(move || draft().1);
    let is_closed = Signal::derive(move || app.state.open.is_read_only());
    let problem = RwSignal::new(None::<&'static str>);
    let add = move |_| {
        let (text, committees) = untrack(draft);
        match add_mission(app.state, g, &text, committees) {
            Some((part, other)) => {
                app.new_missions.update(|all| _ = all.remove(&g));
                tell(app, &other);
                focus_soon(mission_id(part));
            }
            // Then it is said that the scenario is read-only.
            None if is_closed.get_untracked() => {}
            None => {
                problem.set(Some(words.mission_wrong));
                focus_soon(format!("new-mission-{}", g.0));
            }
        }
    };
    let problem_id = format!("{id}-problem");
    let longest = TextPart::OwnMission(g, 0).longest().to_string();
    let rows = if files_missions == 0 { "3" } else { "2" };
    view! {
        <div class="form-row">
            <label for=id.clone()>{words.new_mission}</label>
            <textarea
                id=id.clone()
                rows=rows
                maxlength=longest
                aria-describedby=problem_id.clone()
                aria-invalid=move || problem.get().map(|_| "true")
                readonly=is_closed
                prop:value=move || draft().0
                on:input:target=move |event| {
                    problem.set(None);
                    set(event.target().value(), untrack(draft).1);
                }
            ></textarea>
            {committees_choice(app, id, chosen, is_closed, Callback::new(move |chosen| set(untrack(draft).0, chosen)))}
            <p class="lever-note is-stop" id=problem_id role="alert">{move || problem.get()}</p>
            <div class="row">
                <button
                    class="btn"
                    type="button"
                    disabled=is_closed
                    on:click=add
                >
                    {words.add}
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// The committees of the mission `part`. None if it is gone. Tracks the scenario.
fn mission_committees(app: AppContext, goal: StoredValue<Goal>, part: TextPart) -> Option<Vec<CommitteeIx>> {
    let g = part.goal()?;
    goal.with_value(|goal| {
        app.session.scenario(|scenario| {
            let all = missions(goal, g, &scenario.texts);
            all.iter().find(|mission| mission.part == part).map(|mission| mission.committees.to_vec())
        })
    })
}

/// The number of `part` among the missions of its goal. None once it is gone.
fn number_of(parts: &[TextPart], part: TextPart) -> Option<usize> {
    (1..).zip(parts).find(|(_, one)| **one == part).map(|(number, _)| number)
}

/// The id of the field of a mission.
fn mission_id(part: TextPart) -> String {
    match part {
        TextPart::Mission(g, mission) => format!("mission-text-{}-{mission}", g.0),
        TextPart::OwnMission(g, number) => format!("own-mission-{}-{number}", g.0),
        TextPart::Author | TextPart::Introduction | TextPart::Goal(_) => String::new(),
    }
}

/// The id of the field for a new mission of the goal of `part`.
fn new_mission_id(part: TextPart) -> String {
    part.goal().map_or_else(String::new, |g| format!("new-mission-{}", g.0))
}
