//! What there is to know of a scenario that comes from elsewhere, besides its figures.

use leptos::prelude::*;

use crate::i18n::LANGUAGES;
use crate::state::Preview;
use crate::ui::context::AppContext;
use crate::ui::shell::notices::{recounted_list, unresolved_text};
use files::encoding::EncodedTwice;

/// The notes of the sender, letters that were encoded twice, another edition of the municipality file, and what does not apply or is
/// counted otherwise.
pub fn caveats(app: AppContext, preview: &Preview) -> AnyView {
    let t = &app.language.lazy_texts().import;
    let Preview { shared, edition_here, unresolved, recounted, .. } = preview;
    let encoded = encoded_twice_text(app, shared.encoded_twice().as_ref());
    let encoded = encoded.map(|words| view! { <p class="notice">{words}</p> });
    let notes = (!shared.notes.trim().is_empty()).then(|| {
        view! { <h3>{t.notes}</h3><p class="as-written">{shared.notes.clone()}</p> }
    });
    let edition = edition_here
        .as_ref()
        .map(|here| view! { <p class="notice">{(t.other_edition)(&shared.edition, here)}</p> });
    let unused = (!unresolved.is_empty()).then(|| {
        let entries = unresolved.iter().map(|entry| view! { <li>{unresolved_text(app, entry)}</li> });
        view! { <div class="notice"><p>{t.unresolved}</p><ul class="plain">{entries.collect_view()}</ul></div> }
    });
    let recounted = (!recounted.is_empty()).then(|| {
        let name = if shared.name.trim().is_empty() { t.unnamed } else { &shared.name };
        let words = (app.language.lazy_texts().scenarios.notice.recounted)(name);
        view! { <div class="notice"><p>{words}</p>{recounted_list(app, recounted).into_any()}</div> }
    });
    view! { {encoded}{notes}{edition}{unused}{recounted} }.into_any()
}

/// That letters of a scenario, such as those of `word`, were encoded twice.
pub fn encoded_twice_text(app: AppContext, word: Option<&EncodedTwice>) -> Option<String> {
    word.map(|word| (app.language.lazy_texts().import.encoded_twice)(&word.found, &word.meant))
}

/// A button that shows the page in the language of the sender, where that is another one. Its words are in that language.
pub fn language_offer(app: AppContext, sender: Option<&str>) -> Option<AnyView> {
    let offered = *LANGUAGES.iter().find(|language| Some(language.tag()) == sender)?;
    let words = offered.lazy_texts().import.show_in_language;
    let switch = move |_| app.state.settings().set_language(offered);
    let button = view! { <p><button class="btn" type="button" lang=offered.tag() on:click=switch>{words}</button></p> };
    (offered != app.language).then(|| button.into_any())
}
