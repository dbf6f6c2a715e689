//! The session: signals, the outcome that follows from them, and the verbs that change them.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::choice::{Choice, Few};
use super::undo::history::{Deed, Label, What};
use super::undo::log::{Back, Offers, Steps};
use crate::i18n::Language;
use model::YEARS;
use model::changes::Row;
use model::distribution::Policy;
use model::error::ModelError;
use model::ledger::NodeId;
use model::lever::{Lever, Setting};
use model::municipality::{CommitteeIx, Municipality};
use model::outcome::{Outcome, YearOutcome};
use model::parameters::Parameters;
use model::scenario::Scenario;
use model::simulate::StartState;

/// A municipality file that is open: what it says, and the text that it says it by, to be saved again unchanged.
#[derive(Debug, PartialEq, Eq)]
pub struct Material {
    /// The municipality.
    pub municipality: Municipality,
    /// The file's own text.
    pub text: String,
}

/// How amounts are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shown {
    /// Million kronor.
    #[default]
    Millions,
    /// Kronor per inhabitant.
    PerInhabitant,
    /// Per cent of the whole.
    Percent,
}

impl Shown {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Millions, Self::PerInhabitant, Self::Percent];

    /// Its word in settings.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Millions => "mnkr",
            Self::PerInhabitant => "per_inhabitant",
            Self::Percent => "percent",
        }
    }
}

impl Few for Shown {
    const ALL: &'static [Self] = &Self::ALL;

    fn place(self) -> u8 {
        self as u8
    }
}

/// Which room of the page is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Room {
    /// Levers and results.
    #[default]
    Simulate,
    /// What a person pays.
    YourTax,
    /// Scenarios side by side.
    Compare,
    /// Published examples, computed anew.
    Trust,
    /// How municipal finance works, sources, what is not modelled.
    Process,
    /// The municipality file.
    Material,
}

impl Few for Room {
    const ALL: &'static [Self] =
        &[Self::Simulate, Self::YourTax, Self::Process, Self::Material, Self::Trust, Self::Compare];

    fn place(self) -> u8 {
        match self {
            Self::Simulate => 0,
            Self::YourTax => 1,
            Self::Process => 2,
            Self::Material => 3,
            Self::Trust => 4,
            Self::Compare => 5,
        }
    }
}

/// Which view of the results is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    /// Committees.
    #[default]
    Committees,
    /// Goals.
    Goals,
    /// Flow.
    Flow,
    /// Three years.
    Years,
    /// Whether the law is kept, and what it means.
    Law,
}

impl Tab {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Committees, Self::Goals, Self::Flow, Self::Years, Self::Law];

    /// Its word in settings and in ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Committees => "committees",
            Self::Goals => "goals",
            Self::Flow => "flow",
            Self::Years => "years",
            Self::Law => "law",
        }
    }
}

impl Few for Tab {
    const ALL: &'static [Self] = &Self::ALL;

    fn place(self) -> u8 {
        self as u8
    }
}

/// An outcome, and why there is no newer one.
#[derive(Debug, Clone)]
struct Computed {
    outcome: Option<Arc<Outcome>>,
    error: Option<ModelError>,
}

/// What the app holds. A handle: copies are the same session.
#[derive(Debug, Clone, Copy)]
pub struct Session {
    material: RwSignal<Arc<Material>>,
    scenario: RwSignal<Scenario>,
    parameters: RwSignal<Arc<Parameters>>,
    start: Memo<Result<Arc<StartState>, ModelError>>,
    computed: Memo<Computed>,
    /// What was done and is not in the history yet. One lies there for as long as the page.
    pub(super) steps: &'static Steps,
    /// Whether the open scenario is adopted: then it stays as it is.
    pub adopted: RwSignal<bool>,
    /// Which of the three years is shown and changed.
    pub year: Choice<usize>,
    /// Language.
    pub language: Choice<Language>,
    /// How amounts are shown.
    pub shown: Choice<Shown>,
    /// Which room is open.
    pub room: Choice<Room>,
    /// Which view of the results is open.
    pub tab: Choice<Tab>,
    /// Whether the sheet of levers is open, on a phone.
    pub levers_open: RwSignal<bool>,
    /// Numbers asked about: the last is shown, the others lie behind it.
    pub asked: RwSignal<Vec<NodeId>>,
}

impl Session {
    /// A session over `material`, without changes.
    #[must_use]
    pub fn new(material: Arc<Material>, parameters: Arc<Parameters>) -> Self {
        let material = RwSignal::new(material);
        let scenario = RwSignal::new(Scenario::default());
        let parameters = RwSignal::new(parameters);
        // Counted anew with the file and with the law, and with nothing else.
        let start = Memo::new_with_compare(
            move |_| {
                material.with(|material| {
                    parameters.with(|law| StartState::of(&material.municipality, law).map(Arc::new))
                })
            },
            |_, _| true,
        );
        let computed = Memo::new_with_compare(
            move |before: Option<&Computed>| {
                let made = start.get().and_then(|start| scenario.with(|scenario| start.moved_by(scenario)));
                match made {
                    Ok(outcome) => Computed { outcome: Some(Arc::new(outcome)), error: None },
                    // The last outcome stands, and the page says why there is no newer one.
                    Err(error) => Computed {
                        outcome: before.and_then(|before| before.outcome.clone()),
                        error: Some(error),
                    },
                }
            },
            |_, _| true,
        );
        Self {
            material,
            scenario,
            parameters,
            start,
            computed,
            steps: Box::leak(Box::new(Steps::new())),
            adopted: RwSignal::new(false),
            year: Choice::usual(),
            language: Choice::usual(),
            shown: Choice::usual(),
            room: Choice::usual(),
            tab: Choice::usual(),
            levers_open: RwSignal::new(false),
            asked: RwSignal::new(Vec::new()),
        }
    }

    /// The material that is open. Follows.
    #[must_use]
    pub fn material(self) -> Arc<Material> {
        self.material.get()
    }

    /// The material that is open. Does not follow.
    #[must_use]
    pub fn material_now(self) -> Arc<Material> {
        self.material.get_untracked()
    }

    /// Follows the material without reading it.
    pub fn follow_material(self) {
        self.material.track();
    }

    /// Something of the municipality. Does not follow: a page is built anew when another file is opened.
    pub fn municipality<T>(self, read: impl FnOnce(&Municipality) -> T) -> T {
        self.material.with_untracked(|material| read(&material.municipality))
    }

    /// The law that the session computes by. Does not follow: when it changes, the outcome does.
    #[must_use]
    pub fn parameters(self) -> Arc<Parameters> {
        self.parameters.get_untracked()
    }

    /// Computes by another law from now on.
    pub fn set_law(self, parameters: Arc<Parameters>) {
        self.parameters.set(parameters);
    }

    /// Opens another file. Its scenario starts without changes.
    pub fn open_material(self, material: Arc<Material>) {
        self.asked.set(Vec::new());
        self.steps.log().open();
        batch(|| {
            self.scenario.set(Scenario::default());
            self.material.set(material);
        });
    }

    /// Something of the scenario. Follows.
    pub fn scenario<T>(self, read: impl FnOnce(&Scenario) -> T) -> T {
        self.scenario.with(read)
    }

    /// The scenario as it stands. Does not follow.
    #[must_use]
    pub fn scenario_now(self) -> Scenario {
        self.scenario.get_untracked()
    }

    /// Puts another scenario in the place of this one: what was done to this one is not taken back there.
    pub fn replace(self, scenario: Scenario) {
        self.asked.set(Vec::new());
        self.steps.log().open();
        self.scenario.set(scenario);
        self.steps.stepped.set(true);
    }

    /// What was done to the scenario is read anew, where nothing waits to be noted.
    pub(super) fn look_back_again(self) {
        let mut log = self.steps.log();
        log.opened |= log.steps.is_empty();
        drop(log);
        self.steps.stepped.set(true);
    }

    /// Puts the scenario as it was before a step, or after it, in its place: no step by itself.
    pub(super) fn put_back(self, scenario: Scenario) {
        self.scenario.set(scenario);
    }

    /// Why there is no newer outcome. Follows.
    #[must_use]
    pub fn error(self) -> Option<ModelError> {
        self.computed.with(|computed| computed.error)
    }

    /// Something of the outcome and of the year in view. Follows. The default where there is no outcome at all.
    pub fn read<T: Default>(self, read: impl FnOnce(&Outcome, &YearOutcome) -> T) -> T {
        self.read_at(self.year.get(), read)
    }

    /// Something of the outcome and of the year at `year`. Follows.
    pub fn read_at<T: Default>(self, year: usize, read: impl FnOnce(&Outcome, &YearOutcome) -> T) -> T {
        self.computed.with(|computed| {
            computed.outcome.as_ref().map(|outcome| read(outcome, outcome.year(year))).unwrap_or_default()
        })
    }

    /// What a number of the year in view is worth. Follows.
    #[must_use]
    pub fn value(self, pick: impl FnOnce(&YearOutcome) -> NodeId) -> Decimal {
        self.read(|outcome, year| outcome.value(pick(year)))
    }

    /// The outcome itself. Follows.
    #[must_use]
    pub fn outcome(self) -> Option<Arc<Outcome>> {
        self.computed.with(|computed| computed.outcome.clone())
    }

    /// What another scenario comes to; none where it cannot be computed. Does not follow.
    #[must_use]
    pub fn outcome_of(self, scenario: &Scenario) -> Option<Outcome> {
        self.start.get_untracked().ok()?.moved_by(scenario).ok()
    }

    /// The year in view as people write it, such as 2022. Follows.
    #[must_use]
    pub fn year_number(self) -> u16 {
        let at = self.year.get();
        self.municipality(|municipality| municipality.years.get(at).map(|year| year.year)).unwrap_or_default()
    }

    /// Asks how a number came about.
    pub fn ask(self, id: NodeId) {
        self.asked.set(vec![id]);
    }

    /// Asks how an input of the number shown came about.
    pub fn ask_deeper(self, id: NodeId) {
        self.asked.update(|asked| asked.push(id));
    }

    /// Sets a lever from the year in view on.
    pub fn set(self, lever: Lever, setting: Setting) {
        self.change(Deed::Set, What::Row(Row::Lever(lever)), |scenario, year| {
            scenario.set(lever, year, setting);
        });
    }

    /// Puts a lever back to the start state from the year in view on.
    pub fn reset(self, lever: Lever) {
        self.change(Deed::Reset, What::Row(Row::Lever(lever)), |scenario, year| scenario.reset(lever, year));
    }

    /// Puts everything but what is locked back to the start state, in all years.
    pub fn reset_all(self) {
        self.change(Deed::Reset, What::All, |scenario, _| scenario.reset_all());
    }

    /// Locks a lever against changes, or unlocks it.
    pub fn hold(self, lever: Lever, held: bool) {
        self.change(locking(held), What::Row(Row::Lever(lever)), |scenario, _| scenario.hold(lever, held));
    }

    /// Locks a committee's grant as it stands from the year in view on, or unlocks it.
    pub fn lock(self, committee: CommitteeIx, locked: bool) {
        let grants = self.outcome().map(|outcome| {
            let grant = |ix: usize| {
                outcome
                    .year(ix)
                    .committee(committee)
                    .map_or(Decimal::ZERO, |found| outcome.value(found.grant))
            };
            let grants: [Decimal; YEARS] = std::array::from_fn(grant);
            grants
        });
        self.change(locking(locked), What::Row(Row::Lock(committee)), |scenario, year| match grants {
            Some(grants) if locked => scenario.lock(committee, year, grants),
            _ => scenario.unlock(committee, year),
        });
    }

    /// Spreads the room by another policy from the year in view on.
    pub fn set_policy(self, policy: Policy) {
        self.change(Deed::Set, What::Row(Row::Policy), |scenario, year| scenario.set_policy(year, policy));
    }

    /// How the room of the year in view is spread. Follows.
    #[must_use]
    pub fn policy(self) -> Policy {
        let year = self.year.get();
        self.scenario(|scenario| scenario.policy(year))
    }

    /// Does `moves` as a part of the drag that is going on: all of a drag is one step to take back.
    pub fn in_gesture(self, moves: impl FnOnce()) {
        self.steps.log().in_gesture = true;
        moves();
        self.steps.log().in_gesture = false;
    }

    /// The drag is over: what comes next is a step by itself.
    pub fn end_gesture(self) {
        let mut log = self.steps.log();
        log.gesture = log.gesture.wrapping_add(1);
    }

    /// Takes a step back or forward, as soon as the part that can is here.
    pub fn go(self, back: Back) {
        self.steps.log().backs.push(back);
        self.steps.stepped.set(true);
    }

    /// Follows what is done and wanted, without reading it.
    pub fn follow_steps(self) {
        let _ = self.steps.stepped.get();
    }

    /// Whether something has been done that is not in the history yet, and whether something is wanted that is not done.
    #[must_use]
    pub fn waits(self) -> (bool, bool) {
        let log = self.steps.log();
        (!log.steps.is_empty(), !log.backs.is_empty())
    }

    /// What can be taken back and done again. Follows.
    pub fn offers<T>(self, read: impl FnOnce(&Offers) -> T) -> T {
        let _ = self.steps.stepped.get();
        read(&self.steps.log().offers)
    }

    /// Says what can be taken back and done again.
    pub fn offer(self, offers: Offers) {
        // Who offers follows what is done: only what differs is told.
        if self.steps.log().offers != offers {
            self.steps.log().offers = offers;
            self.steps.stepped.set(true);
        }
    }

    /// Changes the scenario by `change`, as a step that can be taken back.
    pub(super) fn change(self, deed: Deed, what: What, change: impl FnOnce(&mut Scenario, usize)) {
        let mut scenario = self.scenario.get_untracked();
        change(&mut scenario, self.year.get_untracked());
        self.make(deed, what, scenario);
    }

    /// Makes the scenario what `after` is, as a step that can be taken back. Every change of the user's comes by here, and
    /// what is adopted is stopped here.
    #[inline(never)]
    pub fn make(self, deed: Deed, what: What, after: Scenario) {
        let before = self.scenario.get_untracked();
        if before == after {
            return;
        }
        if self.adopted.get_untracked() {
            return self.go(Back::Refuse);
        }
        let label = Label { deed, what, year: self.year.get_untracked() };
        self.steps.log().note(label, before, after.clone());
        self.scenario.set(after);
        self.steps.stepped.set(true);
    }
}

fn locking(locked: bool) -> Deed {
    if locked { Deed::Lock } else { Deed::Unlock }
}
