//! The control that switches the language.

use leptos::web_sys::HtmlSelectElement;

use crate::i18n::Language;
use crate::ui::el::{El, button, el};

/// The control that switches from `current` to another of `languages`: a button where there is one other, otherwise a list.
/// Each language has its own name for itself. `label` is the accessible name of the list.
pub fn language_choice(
    current: Language,
    languages: &[Language],
    label: &str,
    switch: impl Fn(Language) + 'static,
) -> El {
    let others: Vec<Language> = languages.iter().copied().filter(|language| *language != current).collect();
    if let [other] = others[..] {
        return button("btn").attr("lang", other.tag()).on_click(move || switch(other)).text(other.name());
    }
    let option = |language: &Language| {
        let option =
            el("option").attr("value", language.tag()).attr("lang", language.tag()).text(language.name());
        if *language == current { option.attr("selected", "") } else { option }
    };
    let list = el("select").class("btn").attr("aria-label", label);
    let chosen: HtmlSelectElement = list.element_as();
    let offered = languages.to_vec();
    list.children(languages.iter().map(option)).on("change", move |_| {
        if let Some(language) = offered.iter().find(|language| language.tag() == chosen.value()) {
            switch(*language);
        }
    })
}
