//! A form that asks for the name of a scenario.

use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;

use crate::state::{LONGEST_NAME, name_of};
use crate::ui::context::AppContext;
use crate::ui::primitives::keys::close_at_escape;

/// A form that asks for a name, with `name` selected. `take` gets the name when it is saved.
pub fn name_form(
    app: AppContext,
    id: &'static str,
    name: String,
    take: Callback<String>,
    close: Callback<()>,
) -> AnyView {
    let t = &app.language.lazy_texts().library;
    let input = NodeRef::<html::Input>::new();
    let is_invalid = RwSignal::new(false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(input) = input.get_untracked() else { return };
        if let Some(name) = name_of(&input.value()) {
            take.run(name);
        } else {
            is_invalid.set(true);
            let _ = input.focus();
        }
    };
    let escape = close_at_escape(move || close.run(()));
    // The name is selected, so that typing replaces it. The form may be closed by then.
    request_animation_frame(move || {
        if let Some(input) = input.try_get_untracked().flatten() {
            let _ = input.focus();
            input.select();
        }
    });
    let problem = format!("{id}-problem");
    view! {
        <form novalidate on:submit=submit on:keydown=escape>
            <div class="form-row">
                <label for=id>{t.name}</label>
                <span class="field text">
                    <input
                        id=id
                        type="text"
                        required
                        autocomplete="off"
                        maxlength=LONGEST_NAME.to_string()
                        value=name
                        node_ref=input
                        aria-invalid=move || is_invalid.get().then_some("true")
                        aria-describedby=problem.clone()
                        on:input=move |_| is_invalid.set(false)
                    />
                </span>
                <p class="lever-note is-stop" id=problem role="alert">
                    {move || is_invalid.get().then_some(t.name_wrong)}
                </p>
            </div>
            <div class="dialog-foot">
                <button class="btn" type="button" on:click=move |_| close.run(())>{t.cancel}</button>
                <button class="btn primary">{t.save}</button>
            </div>
        </form>
    }
    .into_any()
}
