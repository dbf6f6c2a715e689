//! Starting a game: the seed, the length and the role.

use std::rc::Rc;

use leptos::prelude::*;

use super::super::YearContext;
use super::super::numbers::line_name;
use super::role_name;
use crate::state::{FollowUpTab, Page};
use crate::ui::primitives::segments::Segments;
use crate::ui::route::{address, follow_up_address};
use model::follow_up::Line;
use model::follow_up::record::{Pace, Role};
use model::municipality::CommitteeIx;

/// The highest seed that the form takes: six digits are easily read out in a classroom.
const HIGHEST_SEED: u32 = 999_999;

/// The form.
pub fn start(cx: YearContext) -> AnyView {
    let t = &cx.t.play;
    let seed = RwSignal::new(String::from("2022"));
    let pace = RwSignal::new(Pace::FourStops);
    let role = RwSignal::new(Role::All);
    let read = move || seed.with(|seed| seed.trim().parse::<u32>().ok().filter(|seed| *seed <= HIGHEST_SEED));
    let length = Segments {
        legend: t.length,
        name: "play-length",
        choices: vec![(Pace::FourStops, t.four_stops.to_owned()), (Pace::Monthly, t.monthly.to_owned())],
        chosen: Rc::new(move || pace.get()),
        choose: Rc::new(move |chosen| pace.set(chosen)),
    };
    let committees: Vec<CommitteeIx> =
        cx.app.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
    let shared = [Role::All, Role::ExecutiveBoard, Role::Council];
    let roles: Vec<Role> = shared.into_iter().chain(committees.into_iter().map(Role::Committee)).collect();
    let names: Vec<String> = roles
        .iter()
        .map(|role| match role {
            Role::Committee(c) => line_name(cx, Line::Committee(*c)),
            Role::All | Role::ExecutiveBoard | Role::Council => role_name(cx, *role),
        })
        .collect();
    let choose_role = move |index: String| {
        if let Some(chosen) = index.parse::<usize>().ok().and_then(|index| roles.get(index)) {
            role.set(*chosen);
        }
    };
    let has_record = move || {
        cx.app
            .session
            .scenario(|scenario| !scenario.record.to_date.is_empty() || !scenario.record.measures.is_empty())
    };
    let begin = move |_| {
        if let Some(seed) = read() {
            cx.app.state.play().start(seed, pace.get_untracked(), role.get_untracked());
            cx.app.view.follow_up_month.set(None);
        }
    };
    view! {
        <h2>{t.title}</h2>
        <p class="sentence">{t.about}</p>
        <p class="small soft">{t.assumed}" "<a href=follow_up_address(FollowUpTab::Assumptions)>{t.assumptions}</a></p>
        <div class="play-start stack">
            <label class="form-row">
                <span>{t.seed}</span>
                <input
                    type="text"
                    inputmode="numeric"
                    class="text-field"
                    autocomplete="off"
                    prop:value=move || seed.get()
                    aria-invalid=move || read().is_none().then_some("true")
                    on:input:target=move |event| seed.set(event.target().value())
                />
                <span class="small soft">{move || if read().is_some() { t.seed_about } else { t.seed_wrong }}</span>
            </label>
            <div class="form-row"><span>{t.length}</span>{length.bar("seg")}</div>
            <label class="form-row">
                <span>{t.role}</span>
                <select class="btn" on:change:target=move |event| choose_role(event.target().value())>
                    {names.into_iter().enumerate().map(|(at, name)| view! { <option value=at.to_string()>{name}</option> }).collect_view()}
                </select>
            </label>
            {move || has_record().then(|| view! { <p class="small soft">{t.replaces}</p> })}
            <div>
                <button class="btn primary" type="button" disabled=!cx.is_editable on:click=begin>{t.start}</button>
            </div>
            <p class="small">{t.for_groups}" "<a href=address(Page::Lessons)>{t.group_link}</a>"."</p>
        </div>
    }
    .into_any()
}
