//! Why an item was not switched or removed, while that holds.

use leptos::prelude::*;

use super::{ItemProblem, Items};
use model::scenario::Scenario;

/// A change of an item that was refused.
#[derive(Debug, Clone)]
pub(super) struct Refusal {
    id: String,
    problem: ItemProblem,
    /// The scenario that it was refused in.
    scenario: Scenario,
    /// Whether it is the second, the fourth and so on in a row.
    is_repeated: bool,
}

impl Items {
    /// Why the last switching or removal of the item `id` was refused, while the scenario is as it was then, and whether every other
    /// refusal in a row. Tracks both.
    #[must_use]
    pub fn refusal(self, id: &str) -> Option<(ItemProblem, bool)> {
        let is_same = |refusal: &Refusal| self.session.scenario(|now| *now == refusal.scenario);
        self.refused.with(|refused| {
            let refused = refused.as_ref().filter(|refusal| refusal.id == id && is_same(refusal));
            refused.map(|refusal| (refusal.problem, refusal.is_repeated))
        })
    }

    pub(super) fn note_refusal(self, id: &str, done: Result<(), ItemProblem>) -> Result<(), ItemProblem> {
        let before = untrack(|| self.refusal(id));
        self.refused.set(done.err().map(|problem| Refusal {
            id: id.to_owned(),
            problem,
            scenario: self.session.scenario_now(),
            is_repeated: before.is_some_and(|(_, is_repeated)| !is_repeated),
        }));
        done
    }
}
