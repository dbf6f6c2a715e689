//! Which scenarios are compared, and which cannot be.

use leptos::html;
use leptos::prelude::*;

use super::{CompareContext, LETTERS, mark, name_of};
use crate::state::{Candidate, Side, WhyNot};
use crate::storage::Stage;
use crate::ui::primitives::icon::chevron;
use model::compare::SIDES;

pub(super) fn scenario_choice(cx: CompareContext) -> AnyView {
    let t = cx.t;
    let count = move || cx.sides.with(Vec::len);
    let can = move || {
        cx.candidates.with(|all| all.iter().filter(|one| one.why_not.is_none()).cloned().collect::<Vec<_>>())
    };
    view! {
        <fieldset class="choosing">
            <legend class="lever-name">{t.which}</legend>
            <p class="small soft" id="which-about">{move || (t.which_about)(count())}</p>
            <ul class="sides">
                <For
                    each=can
                    key=|one| (key_of(&one.side), one.name.clone(), one.is_open, stage_of(one).map(Stage::key))
                    let:one
                >
                    {scenario_checkbox(cx, one)}
                </For>
            </ul>
        </fieldset>
        {reference_select(cx)}
        {move || not_comparable_list(cx)}
    }
    .into_any()
}

/// A scenario with its box to tick.
fn scenario_checkbox(cx: CompareContext, one: Candidate) -> AnyView {
    let t = cx.t;
    let name = name_of(t, &one);
    let stage = stage_of(&one).filter(|stage| *stage != Stage::Draft);
    let stage =
        stage.map(|stage| view! { " "<span class="badge">{(cx.app.t.scenarios.stage)(stage)}</span> });
    let is_named = one.name.is_some();
    let open = (one.is_open && is_named).then(|| view! { <span class="small soft">" · "{t.open}</span> });
    let side = StoredValue::new(one.side);
    let place = Memo::new(move |_| {
        cx.sides.with(|sides| side.with_value(|side| sides.iter().position(|one| one == side)))
    });
    let full = move || place.get().is_none() && cx.sides.with(|sides| sides.len() >= *SIDES.end());
    let choose = move |_| {
        let mut sides = cx.sides.get_untracked();
        side.with_value(|side| match place.get_untracked() {
            Some(_) => sides.retain(|one| one != side),
            None => sides.push(side.clone()),
        });
        cx.app.state.compare().choose(sides);
    };
    let letter = move || place.get().and_then(|at| LETTERS.get(at)).map(|letter| mark(letter));
    view! {
        <li>
            <label class="side" class:is-chosen=move || place.get().is_some()>
                <input
                    type="checkbox"
                    prop:checked=move || place.get().is_some()
                    disabled=full
                    aria-describedby="which-about"
                    on:change=choose
                />
                <span>{letter}" "{name}{open}{stage}</span>
            </label>
        </li>
    }
    .into_any()
}

/// What the others are held against: it stands first.
fn reference_select(cx: CompareContext) -> AnyView {
    let t = cx.t;
    let select = NodeRef::<html::Select>::new();
    let choose = move |_| {
        let chosen = select.get_untracked().and_then(|select| usize::try_from(select.selected_index()).ok());
        let mut sides = cx.sides.get_untracked();
        if let Some(at) = chosen.filter(|at| *at < sides.len()) {
            let first = sides.remove(at);
            sides.insert(0, first);
            cx.app.state.compare().choose(sides);
        }
    };
    let options = move || {
        let all = super::chosen(&cx.candidates.read(), &cx.sides.read());
        let option = |(at, one): (usize, Candidate)| {
            view! { <option prop:selected=at == 0>{name_of(t, &one)}</option> }
        };
        all.into_iter().enumerate().map(option).collect_view()
    };
    view! {
        <p class="row against">
            <label class="lever-name" for="against">{t.against}</label>
            <select class="btn" id="against" node_ref=select on:change=choose>{options}</select>
        </p>
    }
    .into_any()
}

/// Those that cannot be compared, each with why. Follows.
fn not_comparable_list(cx: CompareContext) -> Option<AnyView> {
    let t = cx.t;
    let all = cx.candidates.get();
    let lines: Vec<_> = all
        .into_iter()
        .filter_map(|one| {
            let why = match one.why_not.as_ref()? {
                WhyNot::OtherFile(file) => (t.other_file)(file),
                WhyNot::OtherEdition(edition) => (t.other_edition)(edition),
                WhyNot::Newer(format) => (t.newer)(*format),
                WhyNot::Unread => t.unread.to_owned(),
            };
            Some(view! { <li><strong>{name_of(t, &one)}</strong>" "{why}</li> })
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <details class="lever-group cannot">
                <summary>{chevron()}<span class="lever-name">{(t.cannot)(lines.len())}</span></summary>
                <ul class="small">{lines}</ul>
            </details>
        }
        .into_any()
    })
}

fn stage_of(one: &Candidate) -> Option<Stage> {
    one.saved.as_ref().map(|saved| saved.stage)
}

fn key_of(side: &Side) -> String {
    match side {
        Side::Start => "start".to_owned(),
        Side::Now => "now".to_owned(),
        Side::Saved(id) => format!("saved {id}"),
    }
}
