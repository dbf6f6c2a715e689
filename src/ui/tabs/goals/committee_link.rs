//! A link from a goal to one of its committees, in the tab of the committees.

use leptos::prelude::*;

use crate::state::{Page, Tab};
use crate::ui::context::AppContext;
use crate::ui::primitives::focus::focus_on;
use crate::ui::primitives::labels::committee_name;
use crate::ui::route::address;
use model::municipality::CommitteeIx;

/// The name of `c` as a link to its row in the tab of the committees.
pub(super) fn committee_link(app: AppContext, c: CommitteeIx, class: &'static str) -> AnyView {
    let open = move |event: leptos::ev::MouseEvent| {
        // It is opened in another window then.
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        app.view.tab.set(Tab::Committees);
        focus_when_shown(app, format!(".row-toggle[aria-controls=committee-{}]", c.0), MOST_FRAMES);
    };
    view! { <a class=class href=address(Page::Simulate) on:click=open>{committee_name(app, c)}</a> }
        .into_any()
}

/// How many frames the focus waits for what is loaded: some seconds.
const MOST_FRAMES: u16 = 300;

/// Moves the focus to what `selector` finds, as soon as the workspace shows it: that may have to be loaded first.
fn focus_when_shown(app: AppContext, selector: String, frames: u16) {
    request_animation_frame(move || {
        let is_there = document().query_selector(&selector).is_ok_and(|found| found.is_some());
        if is_there && app.view.page.get_untracked() == Page::Simulate {
            focus_on(&selector);
        } else if let Some(left) = frames.checked_sub(1) {
            focus_when_shown(app, selector, left);
        }
    });
}
