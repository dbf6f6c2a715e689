//! A number that can be asked how it came about.

use leptos::prelude::*;

use crate::ui::context::AppContext;
use crate::ui::el::{El, button};
use model::ledger::NodeId;
use model::outcome::YearOutcome;

/// Which number of a year a button asks about.
pub type Pick = std::sync::Arc<dyn Fn(&YearOutcome) -> Option<NodeId> + Send + Sync>;

/// A number as a button: pressing it shows how the number came about. `what` says what it is to those who do not see
/// where it stands.
pub fn ask_button(app: AppContext, pick: Pick, what: &str, number: impl Fn() -> String + 'static) -> El {
    ask_button_for(app, move || app.view.year.get(), pick, what, number)
}

/// The same of one of the three years, rather than the one in view.
pub fn ask_button_in_year(
    app: AppContext,
    at: usize,
    pick: Pick,
    what: &str,
    number: impl Fn() -> String + 'static,
) -> El {
    ask_button_for(app, move || at, pick, what, number)
}

fn ask_button_for(
    app: AppContext,
    at: impl Fn() -> usize + 'static,
    pick: Pick,
    what: &str,
    number: impl Fn() -> String + 'static,
) -> El {
    let session = app.session;
    button("ask").attr("title", &(app.t.common.ask)(what)).bind_text(number).on_click(move || {
        if let Some(id) = untrack(|| session.read_year(at(), |_, year| pick(year))) {
            app.view.ask(id);
        }
    })
}
