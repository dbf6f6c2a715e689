//! Which budget is followed up, and what can be done where none is adopted.

use leptos::prelude::*;

use super::YearContext;
use crate::state::adopt_open;
use crate::storage::Stage;
use crate::ui::context::AppContext;
use crate::ui::lazy::{LazyGuide, lazy};
use model::YearIx;
use model::follow_up::record::Play;

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

/// The games that are saved here and have been begun, one of each number. Tracks what is saved.
pub fn begun_games(app: AppContext) -> Vec<Play> {
    let compare = app.state.compare();
    let mut games: Vec<Play> = Vec::new();
    for one in compare.candidates().iter().filter(|one| one.not_comparable.is_none()) {
        let play = compare.scenario_of(one).record.play.filter(|play| play.at.is_some());
        let new = play.filter(|play| games.iter().all(|other| other.seed != play.seed));
        games.extend(new);
    }
    games
}

/// Why nothing is followed up, and the way to it. Years that groups have played can be compared all the same.
pub fn no_budget(cx: YearContext, budget: &FollowedBudget) -> AnyView {
    let frame = &cx.t.frame;
    let (why, adopt) = match budget {
        FollowedBudget::Proposal(name) => ((frame.not_adopted)(name), frame.adopt),
        FollowedBudget::None | FollowedBudget::Adopted => (frame.no_budget.to_owned(), frame.adopt_start),
    };
    let year = cx.app.session.municipality(|m| YearIx::First.get(&m.years).year);
    let name = (frame.start_budget_name)(year);
    let has_games = Memo::new(move |_| !begun_games(cx.app).is_empty());
    view! {
        <h1>{frame.title_without_month}</h1>
        <div class="notice">
            <p>{why}</p>
            <button class="btn primary" type="button" on:click=move |_| adopt_open(cx.app.state.library(), &name)>
                {adopt}
            </button>
        </div>
        {move || has_games.get().then(|| lazy(cx.app.t, LazyGuide::Play).into_any())}
    }
    .into_any()
}
