//! The choice of the scenarios to compare, and those that cannot be compared.

use leptos::html;
use leptos::prelude::*;

use super::context::{CompareContext, candidate_name, chosen, marks};
use super::mark;
use crate::state::{Candidate, NotComparable, Side};
use crate::storage::Stage;
use crate::ui::primitives::icon::chevron;
use model::compare::SIDES;

pub(super) fn scenario_choice(cx: CompareContext) -> AnyView {
    let t = cx.t;
    let count = move || cx.sides.with(Vec::len);
    let comparable = move || {
        cx.candidates
            .with(|all| all.iter().filter(|one| one.not_comparable.is_none()).cloned().collect::<Vec<_>>())
    };
    view! {
        <fieldset class="choosing">
            <legend class="lever-name">{t.choice}</legend>
            <p class="small soft" id="which-about">{move || (t.choice_about)(count())}</p>
            <ul class="sides">
                <For
                    each=comparable
                    key=|one| (key_of(&one.side), one.name.clone(), one.is_open, stage_of(one).map(Stage::key))
                    let:one
                >
                    {scenario_checkbox(cx, one)}
                </For>
            </ul>
        </fieldset>
        {reference_select(cx)}
        <NotComparable cx />
    }
    .into_any()
}

/// A scenario with its checkbox.
fn scenario_checkbox(cx: CompareContext, one: Candidate) -> AnyView {
    let t = cx.t;
    let name = candidate_name(t, &one);
    let stage = stage_of(&one).filter(|stage| *stage != Stage::Draft);
    let stage = stage.map(
        |stage| view! { " "<span class="badge">{(cx.app.language.lazy_texts().library.stage)(stage)}</span> },
    );
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
    let letter = move || {
        let chosen = chosen(&cx.candidates.read(), &cx.sides.read());
        let names: Vec<String> = chosen.iter().map(|one| candidate_name(t, one)).collect();
        place.get().and_then(|at| marks(&names).get(at).copied()).map(mark)
    };
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

/// The choice of the reference, which stands first among the chosen scenarios.
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
        let all = chosen(&cx.candidates.read(), &cx.sides.read());
        let option = |(at, one): (usize, Candidate)| {
            view! { <option prop:selected=at == 0>{candidate_name(t, &one)}</option> }
        };
        all.into_iter().enumerate().map(option).collect_view()
    };
    view! {
        <p class="row against">
            <label class="lever-name" for="against">{t.baseline}</label>
            <select class="btn" id="against" node_ref=select on:change=choose>{options}</select>
        </p>
    }
    .into_any()
}

/// The scenarios that cannot be compared, each with the reason.
#[component]
fn NotComparable(cx: CompareContext) -> impl IntoView {
    let t = cx.t;
    let reasons = Memo::new(move |_| {
        cx.candidates.with(|all| {
            let reasons = all.iter().filter_map(|one| {
                let reason = match one.not_comparable.as_ref()? {
                    NotComparable::OtherFile(file) => (t.other_file)(file),
                    NotComparable::OtherEdition(edition) => (t.other_edition)(edition),
                    NotComparable::Newer(format) => (t.newer)(*format),
                    NotComparable::Unread => t.unread.to_owned(),
                };
                Some((key_of(&one.side), candidate_name(t, one), reason))
            });
            reasons.collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || reasons.with(|reasons| !reasons.is_empty())>
            <details class="lever-group cannot">
                <summary>
                    {chevron()}
                    <span class="lever-name">{move || (t.not_comparable)(reasons.with(Vec::len))}</span>
                </summary>
                <ul class="small">
                    <For each=move || reasons.get() key=Clone::clone let((_, name, reason))>
                        <li><strong>{name}</strong>" "{reason}</li>
                    </For>
                </ul>
            </details>
        </Show>
    }
}

fn stage_of(one: &Candidate) -> Option<Stage> {
    one.saved.as_ref().map(|saved| saved.stage)
}

fn key_of(side: &Side) -> String {
    match side {
        Side::Start => "start".to_owned(),
        Side::Now => "now".to_owned(),
        Side::Saved(id) => format!("saved {id}"),
        Side::LowerTax => "lower tax".to_owned(),
        Side::HigherTax => "higher tax".to_owned(),
    }
}
