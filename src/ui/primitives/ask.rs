//! A number that can be asked how it came about.

use leptos::prelude::*;

use crate::domain::ledger::NodeId;
use crate::domain::outcome::YearOutcome;
use crate::ui::page::use_page;

/// Which number of a year a button asks about.
pub type Pick = std::sync::Arc<dyn Fn(&YearOutcome) -> Option<NodeId> + Send + Sync>;

/// A number as a button: pressing it shows how the number came about.
#[component]
pub fn Ask(
    /// Which number.
    pick: Pick,
    /// Its text.
    #[prop(into)]
    number: Signal<String>,
    /// Unit after it.
    #[prop(optional)]
    unit: &'static str,
    /// What it is, for those who do not see where it stands.
    #[prop(into)]
    what: String,
    /// Which of the three years; the one in view unless said.
    #[prop(optional)]
    at: Option<usize>,
) -> impl IntoView {
    let page = use_page();
    let ask = move |_| {
        let id = untrack(|| {
            let at = at.unwrap_or_else(|| page.session.year.get());
            page.session.read_at(at, |_, year| pick(year))
        });
        if let Some(id) = id {
            page.session.ask(id);
        }
    };
    let title = (page.t.common.ask)(&what);
    view! {
        <button class="ask" type="button" title=title on:click=ask>
            {number}
            {(!unit.is_empty()).then(|| view! { " "<span class="unit">{unit}</span> })}
        </button>
    }
}
