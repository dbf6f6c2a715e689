//! Which budget is followed up, and what can be done where none is adopted.

use leptos::prelude::*;

use super::YearContext;
use crate::state::adopt_open;
use crate::storage::Stage;
use crate::ui::context::AppContext;
use model::YearIx;

/// What there is to follow up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FollowedBudget {
    /// Nothing is open but the start state.
    None,
    /// A proposal is open, with this name, that is not adopted.
    Proposal(String),
    /// An adopted budget.
    Adopted,
}

/// What there is to follow up. Tracks the open scenario.
pub fn followed_budget(app: AppContext) -> FollowedBudget {
    match app.state.open.get() {
        Some(saved) if saved.stage == Stage::Adopted => FollowedBudget::Adopted,
        Some(saved) => FollowedBudget::Proposal(saved.name),
        None => FollowedBudget::None,
    }
}

/// Why nothing is followed up, and the way to it.
pub fn no_budget(cx: YearContext, budget: &FollowedBudget) -> AnyView {
    let frame = &cx.t.frame;
    let (why, adopt) = match budget {
        FollowedBudget::Proposal(name) => ((frame.not_adopted)(name), frame.adopt),
        FollowedBudget::None | FollowedBudget::Adopted => (frame.no_budget.to_owned(), frame.adopt_start),
    };
    let year = cx.app.session.municipality(|m| YearIx::First.get(&m.years).year);
    let name = (frame.start_budget_name)(year);
    view! {
        <h1>{frame.title_without_month}</h1>
        <div class="notice">
            <p>{why}</p>
            <button class="btn primary" type="button" on:click=move |_| adopt_open(cx.app.state.library(), &name)>
                {adopt}
            </button>
        </div>
    }
    .into_any()
}
