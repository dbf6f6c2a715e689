//! What stands at the foot of every printed page, of the document and of a view that is printed as it is shown: what it is, of which
//! scenario, when it was printed, and from which source (`@page` in lazy-print.css).

use leptos::prelude::*;
use leptos::web_sys::HtmlElement;
use wasm_bindgen::JsCast;

use crate::ui::context::AppContext;
use crate::ui::pages::shared::proposal_to_share;

/// Sets the foot whenever printing begins.
pub fn follow_printing(app: AppContext) {
    let listening = window_event_listener_untyped("beforeprint", move |_| untrack(|| set_running_foot(app)));
    on_cleanup(move || listening.remove());
}

/// Sets the foot to what is printed now.
pub fn set_running_foot(app: AppContext) {
    let Some(root) = document().document_element() else { return };
    let words = running_foot(app);
    let quoted = format!("\"{}\"", words.replace('\\', "\\\\").replace('"', "\\\""));
    if root.unchecked_into::<HtmlElement>().style().set_property("--running-foot", &quoted).is_err() {
        leptos::logging::warn!("the running foot of the printed pages is not set");
    }
}

fn running_foot(app: AppContext) -> String {
    let t = &app.language.lazy_texts().print;
    let saved = proposal_to_share(app).or_else(|| app.state.import().to_share());
    let name = saved.map_or_else(|| t.start.to_owned(), |saved| saved.name);
    let now = app.language.time(app.state.persistence().now());
    let publisher = app.view.publisher.get().unwrap_or_default().name;
    let published_by =
        (!publisher.is_empty()).then(|| (app.language.lazy_texts().publisher.published_by)(&publisher));
    let foot = app.session.municipality(|municipality| {
        (t.running_foot)(
            &app.file_text(&municipality.title),
            &municipality.edition,
            &name,
            now.as_deref().unwrap_or("–"),
        )
    });
    [Some(foot), published_by].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::ui::tables::tests::page;

    #[test]
    fn the_foot_says_what_it_is_of_which_scenario_and_from_which_source() {
        let app = page(Language::from_tag("sv"));
        app.state.autosave().save();
        let foot = running_foot(app).replace('\u{a0}', " ");
        for words in
            ["ett oberoende verktyg", "”Mitt scenario 2022”", "kommunfilen för Södertälje 2022, utgåva "]
        {
            assert!(foot.contains(words), "{words}: {foot}");
        }
        app.state.editor().reset_all();
        assert!(running_foot(app).contains("verktyg"), "also of the start state");
    }
}
