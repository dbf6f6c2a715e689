//! A number field: a text with a draft of its own, taken on Enter or when it is left.
//!
//! Not `type="number"`, which eats a comma or a minus while it is being typed.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// A number field.
#[component]
pub fn NumberField(
    /// What it is for.
    #[prop(into)]
    label: String,
    /// The value as it stands.
    #[prop(into)]
    value: Signal<String>,
    /// Takes what was typed, or says why not.
    take: Callback<String, Option<String>>,
    /// Whether it cannot be changed.
    #[prop(into)]
    disabled: Signal<bool>,
    /// What stands there while it is empty.
    #[prop(optional)]
    placeholder: &'static str,
) -> impl IntoView {
    let draft = RwSignal::new(None::<String>);
    let problem = RwSignal::new(None::<String>);
    let shown = Signal::derive(move || draft.get().unwrap_or_else(|| value.get()));
    let finish = move |typed: String| match take.run(typed.clone()) {
        None => {
            problem.set(None);
            draft.set(None);
        }
        Some(why) => {
            problem.set(Some(why));
            draft.set(Some(typed));
        }
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && draft.with_untracked(Option::is_some) {
            event.stop_propagation();
            problem.set(None);
            draft.set(None);
        }
    };
    let wrong = Signal::derive(move || problem.with(Option::is_some));
    view! {
        <input
            type="text"
            inputmode="decimal"
            enterkeyhint="done"
            autocomplete="off"
            aria-label=label
            aria-invalid=move || wrong.get().then_some("true")
            placeholder=placeholder
            disabled=disabled
            prop:value=shown
            on:input:target=move |event| draft.set(Some(event.target().value()))
            on:change:target=move |event| finish(event.target().value())
            on:keydown=on_key
        />
        {move || problem.get().map(|why| view! { <span class="field-problem" role="alert">{why}</span> })}
    }
}
