//! What can be done with the scenario of a link.

use leptos::prelude::*;

use super::subject::Subject;
use crate::state::{Page, Toast, name_of};
use crate::ui::context::AppContext;
use crate::ui::pages::follow_up::LinkShown;
use crate::ui::primitives::focus::focus_soon;
use crate::ui::route::{focus_when_shown, go_home, go_to_follow_up};
use files::link::Shared;

/// The id of the button that makes the proposal the reader's own.
const OWN: &str = "link-own";

/// What can be done with what is shown: open it as the reader's own, or save it. A game begins when it is opened.
pub(super) fn actions(app: AppContext, subject: Subject, shared: Shared, linked: LinkShown) -> AnyView {
    let t = &app.language.lazy_texts().shared;
    let words = &app.language.lazy_texts().import;
    let same = linked.same;
    let shared = StoredValue::new(shared);
    let open = move || {
        let saved = same.get_untracked();
        // A group that names itself plays a game of its own.
        match (name_of(&linked.group.get_untracked()), saved) {
            (None, Some((id, name))) => app.state.library().open(&id).map(|()| name),
            (None, None) => shared.with_value(|shared| app.state.import().open_shared(shared, None)),
            (Some(name), _) => {
                let shared = shared.with_value(|shared| Shared { name, ..shared.clone() });
                app.state.import().open_shared(&shared, None)
            }
        }
    };
    let own = move |_| {
        // When it fails, a notice says why.
        if let Ok(name) = open() {
            match subject.own_view() {
                None => go_home(app.state),
                Some(view) => {
                    app.view.follow_up_month.set(None);
                    go_to_follow_up(app.state, view);
                    if subject == Subject::ToPlay {
                        focus_when_shown(app.state, Page::FollowUp, "#play-title");
                    }
                }
            }
            app.state.notices.toast.set(Some(Toast::Text((words.opened)(&name))));
        }
    };
    let save_copy = move |_| {
        if shared.with_value(|shared| app.state.import().save_shared(shared)).is_ok() {
            same.set(shared.with_value(|shared| app.state.import().preview(shared.clone()).same));
            focus_soon(OWN);
        }
    };
    let is_saved = move || same.with(Option::is_some);
    // A played year is saved to be compared with others.
    let (save_words, is_for_comparison) = match subject {
        Subject::Played => (t.save_to_compare, true),
        Subject::Proposal | Subject::FollowedUp | Subject::ToPlay => (t.save, false),
    };
    let make_own = if subject == Subject::ToPlay { t.play } else { t.make_own };
    let open_same = if subject == Subject::ToPlay { t.play } else { words.open_same };
    view! {
        <div class="link-actions">
            <p class="small" role="status">
                {move || same.with(|same| same.as_ref().map(|(_, name)| (words.already_saved)(name)))}
            </p>
            <div class="row">
                {move || {
                    (!is_saved()).then(|| view! {
                        <button class="btn" class:primary=is_for_comparison type="button" on:click=save_copy>{save_words}</button>
                    })
                }}
                <button
                    class="btn"
                    class:primary=move || !is_for_comparison || is_saved()
                    type="button"
                    id=OWN
                    on:click=own
                >
                    {move || if is_saved() { open_same } else { make_own }}
                </button>
            </div>
        </div>
    }
    .into_any()
}
