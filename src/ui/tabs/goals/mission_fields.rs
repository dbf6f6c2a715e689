//! Fields of a goal and of a mission: who carries it out, whether it is left out, and back to the file's words.

use leptos::prelude::*;

use super::proposal::{tell, written_text};
use crate::state::{leave_out, put_in, reset_text};
use crate::ui::context::AppContext;
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::icon::chevron;
use crate::ui::primitives::labels::committee_name;
use model::municipality::CommitteeIx;
use model::texts::{TextPart, is_left_out};

/// The committees that carry out a mission: their names, and a box for each when it is opened.
pub(super) fn committees_choice(
    app: AppContext,
    id: String,
    chosen: Signal<Vec<CommitteeIx>>,
    is_closed: Signal<bool>,
    choose: Callback<Vec<CommitteeIx>>,
) -> AnyView {
    let words = &app.language.lazy_texts().proposal;
    let open = RwSignal::new(false);
    let names = move || {
        let names = chosen.get().iter().map(|c| committee_name(app, *c)).collect::<Vec<_>>().join(", ");
        if names.is_empty() { words.nobody.to_owned() } else { names }
    };
    let count = app.session.municipality(|municipality| municipality.committees.len());
    let boxes = move || {
        let each = |c: CommitteeIx| {
            let switch = move |is_on: bool| {
                let mut now = chosen.get_untracked();
                now.retain(|other| *other != c);
                if is_on {
                    now.push(c);
                    now.sort();
                }
                choose.run(now);
            };
            view! {
                <label class="choice">
                    <input
                        type="checkbox"
                        prop:checked=move || chosen.with(|chosen| chosen.contains(&c))
                        disabled=is_closed
                        on:change:target=move |event| switch(event.target().checked())
                    />
                    <span>{committee_name(app, c)}</span>
                </label>
            }
        };
        (0..).map(CommitteeIx).take(count).map(each).collect_view()
    };
    let group = format!("{id}-by");
    view! {
        <details on:toggle:target=move |event| open.set(event.target().open())>
            <summary>
                {chevron()}
                <span class="small"><span id=group.clone()>{words.carried_out_by}</span>": "{names}</span>
            </summary>
            {move || open.get().then(|| view! { <div class="choices" role="group" aria-labelledby=group.clone()>{boxes()}</div> })}
        </details>
    }
    .into_any()
}

/// The box that leaves `part` out of the proposal. `name` is what it is called where its label is read without its place.
pub(super) fn left_out_box(
    app: AppContext,
    part: TextPart,
    label: &'static str,
    name: Signal<String>,
) -> AnyView {
    let is_out = left_out_memo(app, part);
    let switch = move |out: bool| {
        let other = if out { leave_out(app.state, part) } else { put_in(app.state, part) };
        tell(app, &other);
    };
    view! {
        <label class="side">
            <input
                type="checkbox"
                aria-label=name
                prop:checked=is_out
                disabled=move || app.state.open.is_read_only()
                on:change:target=move |event| switch(event.target().checked())
            />
            <span class="small">{label}</span>
        </label>
    }
    .into_any()
}

/// The button that puts `part` back to `file`, while it is worded otherwise. `field` is the id of its field.
pub(super) fn reset_button(app: AppContext, part: TextPart, field: String, file: String) -> AnyView {
    let words = &app.language.lazy_texts().proposal;
    let is_own = Memo::new(move |_| written_text(app, part).is_some());
    let is_out = left_out_memo(app, part);
    let reset = move |_| {
        tell(app, &reset_text(app.state, part));
        // The button is hidden then.
        focus_soon(field.as_str());
    };
    view! {
        <button
            class="btn quiet"
            type="button"
            aria-label=(words.reset_this)(&file)
            hidden=move || !is_own.get() || is_out.get()
            disabled=move || app.state.open.is_read_only()
            on:click=reset
        >
            {words.reset}
        </button>
    }
    .into_any()
}

pub(super) fn left_out_memo(app: AppContext, part: TextPart) -> Memo<bool> {
    Memo::new(move |_| app.session.scenario(|scenario| is_left_out(&scenario.texts, part)))
}
