//! The choice of scenarios to compare. It is kept while the page is open, and not stored.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{Autosave, Library, LibraryListing, OpenScenario, Persistence, Session};
use crate::storage::{Saved, Store, StoreError};
use files::scenario_file::FormatError;
use model::YearIx;
use model::compare::SIDES;
use model::lever::{Lever, Setting};
use model::money::DecimalExt;
use model::outcome::Outcome;
use model::rows::RevenueRow;
use model::scenario::Scenario;

/// A scenario of the comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Side {
    /// The start state.
    Start,
    /// The open scenario, while it is not saved under an id.
    Now,
    /// The saved scenario with this id. If it is open, the open version is compared.
    Saved(String),
    /// An example: the start state with a tax that is lower by [`EXAMPLE_STEP`].
    LowerTax,
    /// An example: the start state with a tax that is higher by [`EXAMPLE_STEP`].
    HigherTax,
}

/// How far the tax of the examples is from the start state's: kronor per 100 kronor.
pub const EXAMPLE_STEP: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

/// The scenarios that are compared. The first one is the reference.
pub type Sides = Vec<Side>;

/// Why a scenario cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotComparable {
    /// It was made for this other municipality file.
    OtherFile(String),
    /// It was made for this other edition of the file.
    OtherEdition(String),
    /// A later version of the program wrote it, in this version of the format.
    Newer(u64),
    /// It is cut off or changed by hand, and was set aside.
    Unread,
}

/// A scenario that can be chosen, or the reason why not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The scenario.
    pub side: Side,
    /// Its name, if it has one.
    pub name: Option<String>,
    /// The saved scenario.
    pub saved: Option<Saved>,
    /// Whether it is open.
    pub is_open: bool,
    /// Why it cannot be compared.
    pub not_comparable: Option<NotComparable>,
}

/// The choice of scenarios that are compared. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct Compare {
    session: Session,
    open: OpenScenario,
    persistence: Persistence,
    autosave: Autosave,
    listing: RwSignal<LibraryListing>,
    /// The choice of the user; `None` for the default choice.
    chosen: RwSignal<Option<Sides>>,
}

impl Compare {
    #[inline(never)]
    pub(super) fn new(library: Library) -> Self {
        let Library { session, open, persistence, autosave, listing, .. } = library;
        Self { session, open, persistence, autosave, listing, chosen: RwSignal::default() }
    }

    /// All scenarios: the start state, what is open, the other saved ones, last changed first, the examples. Tracks what is saved.
    #[must_use]
    pub fn candidates(self) -> Vec<Candidate> {
        self.autosave.saved_changed.track();
        self.listing.track();
        let open = self.open.get();
        let plain =
            |side, is_open| Candidate { side, name: None, saved: None, is_open, not_comparable: None };
        let mut all = vec![plain(Side::Start, false)];
        all.push(match &open {
            None => plain(Side::Now, true),
            Some(open) => Candidate {
                side: Side::Saved(open.id.clone()),
                name: Some(open.name.clone()),
                saved: Some(open.clone()),
                is_open: true,
                not_comparable: None,
            },
        });
        // Without a store there is what is open, and a notice already says so.
        let read = |store: &Store| Ok::<_, StoreError>((store.list()?.last_changed_first(), store.aside()?));
        let (listing, aside) = self.persistence.with(read).unwrap_or_default();
        let (here, edition) = self.session.municipality(|m| (m.id.clone(), m.edition.clone()));
        let others = listing.saved.into_iter().filter(|saved| open.as_ref().is_none_or(|o| o.id != saved.id));
        all.extend(others.map(|saved| Candidate {
            side: Side::Saved(saved.id.clone()),
            name: Some(saved.name.clone()),
            is_open: false,
            not_comparable: match (saved.municipality == here, saved.edition == edition) {
                (false, _) => Some(NotComparable::OtherFile(saved.municipality.clone())),
                (true, false) => Some(NotComparable::OtherEdition(saved.edition.clone())),
                (true, true) => None,
            },
            saved: Some(saved),
        }));
        let lost = |name: String, why| Candidate {
            side: Side::Saved(name.clone()),
            name: Some(name),
            saved: None,
            is_open: false,
            not_comparable: Some(why),
        };
        // What was set aside just now is listed as such.
        all.extend(listing.unread.into_iter().filter_map(|entry| match entry.why {
            FormatError::NewerFormat(format) => Some(lost(entry.id, NotComparable::Newer(format))),
            FormatError::NotUnderstood => None,
        }));
        all.extend(aside.into_iter().map(|aside| lost(aside.name, NotComparable::Unread)));
        all.extend([Side::LowerTax, Side::HigherTax].map(|side| plain(side, false)));
        all
    }

    /// The chosen ones of `candidates`, the reference first. Tracks the scenario.
    #[must_use]
    pub fn sides(self, candidates: &[Candidate]) -> Sides {
        let open = self.open.id();
        let chosen = self.chosen.get().unwrap_or_else(|| vec![Side::Start, Side::Now]);
        let mut sides = Sides::new();
        for side in chosen {
            let side = match &open {
                Some(id) if side == Side::Now => Side::Saved(id.clone()),
                Some(_) | None => side,
            };
            let there = candidates.iter().any(|one| one.side == side && one.not_comparable.is_none());
            if there && !sides.contains(&side) && sides.len() < *SIDES.end() {
                sides.push(side);
            }
        }
        sides
    }

    /// Chooses these scenarios.
    pub fn choose(self, sides: Sides) {
        self.chosen.set(Some(sides));
    }

    /// Compares the start state and the examples. Nothing of the user's is changed.
    pub fn choose_examples(self) {
        self.choose(vec![Side::Start, Side::LowerTax, Side::HigherTax]);
    }

    /// Adds `side` to the choice. It replaces the last one where the comparison is full.
    pub fn add(self, side: Side) {
        let mut sides = untrack(|| self.sides(&self.candidates()));
        if !sides.contains(&side) {
            sides.truncate(SIDES.end().saturating_sub(1));
            sides.push(side);
        }
        self.choose(sides);
    }

    /// The outcome of a scenario; `None` where it cannot be computed. That of the open scenario follows the session.
    #[must_use]
    pub fn outcome_of(self, candidate: &Candidate) -> Option<Arc<Outcome>> {
        if candidate.is_open {
            return self.session.error().is_none().then(|| self.session.outcome());
        }
        self.session.outcome_of(&self.scenario_of(candidate)).map(Arc::new)
    }

    /// What a scenario changes. That of the open scenario follows the session.
    #[must_use]
    pub fn scenario_of(self, candidate: &Candidate) -> Scenario {
        match &candidate.saved {
            _ if candidate.is_open => self.session.scenario(Clone::clone),
            Some(saved) => self.session.municipality(|municipality| saved.scenario.resolve(municipality).0),
            None => match candidate.side {
                Side::LowerTax => taxed(Decimal::ZERO.try_sub(EXAMPLE_STEP)),
                Side::HigherTax => taxed(Some(EXAMPLE_STEP)),
                Side::Start | Side::Now | Side::Saved(_) => Scenario::default(),
            },
        }
    }
}

/// The start state with the tax rate changed by `step`.
fn taxed(step: Option<Decimal>) -> Scenario {
    let mut scenario = Scenario::default();
    if let Some(step) = step {
        scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(step));
    }
    scenario
}
