//! A choice among a few, side by side: radio buttons that look like one bar.

use leptos::prelude::*;

/// A choice among a few.
#[component]
pub fn Segments(
    /// What is chosen.
    legend: &'static str,
    /// The name that the radio buttons share.
    name: &'static str,
    /// The choices in words.
    choices: Vec<String>,
    /// Which of them stands.
    #[prop(into)]
    chosen: Signal<usize>,
    /// Chooses another.
    choose: Callback<usize>,
    /// Whether it fills the width.
    #[prop(optional)]
    wide: bool,
) -> impl IntoView {
    view! {
        <fieldset class=if wide { "seg wide" } else { "seg" }>
            <legend class="sr-only">{legend}</legend>
            {choices
                .into_iter()
                .enumerate()
                .map(|(at, words)| {
                    view! {
                        <label>
                            <input
                                class="sr-only"
                                type="radio"
                                name=name
                                prop:checked=move || chosen.get() == at
                                on:change=move |_| choose.run(at)
                            />
                            {words}
                        </label>
                    }
                })
                .collect_view()}
        </fieldset>
    }
}
