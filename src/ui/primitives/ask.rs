//! A number whose explanation can be opened.

use leptos::prelude::*;

use crate::ui::context::AppContext;
use crate::ui::el::{El, NumberText, button};
use model::ledger::NodeId;
use model::outcome::YearOutcome;

/// Picks the number of a year that a button explains.
pub type Pick = std::sync::Arc<dyn Fn(&YearOutcome) -> Option<NodeId> + Send + Sync>;

/// A number of the year in view as a button that opens its explanation. `what` names the number for screen readers.
pub fn ask_button(app: AppContext, pick: Pick, what: &str, number: impl Fn() -> NumberText + 'static) -> El {
    button("ask").attr("title", &(app.t.common.explain_number)(what)).bind_number(number).on_click(
        move || {
            if untrack(|| app.session.error().is_none())
                && let Some(id) = untrack(|| app.session.read(|_, year| pick(year)))
            {
                app.view.ask(id);
            }
        },
    )
}
