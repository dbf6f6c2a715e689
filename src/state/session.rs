//! The session: the open municipality file, the scenario, and the outcome that follows from them.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::ViewState;
use files::problem::FileError;
use files::read;
use model::YearIx;
use model::error::ModelError;
use model::law::SimulationLaw;
use model::ledger::NodeId;
use model::money::Money;
use model::municipality::Municipality;
use model::outcome::{Outcome, YearOutcome};
use model::scenario::Scenario;
use model::simulate::StartState;

/// A municipality file as it was opened, with its text, so that it can be saved again unchanged.
#[derive(Debug, PartialEq, Eq)]
pub struct LoadedMunicipality {
    /// The municipality.
    pub municipality: Municipality,
    /// The text of the file.
    pub text: String,
}

impl LoadedMunicipality {
    /// Reads a municipality file.
    ///
    /// # Errors
    /// All that is wrong with the file, each with its place. A file whose start state cannot be computed is wrong, too.
    pub fn read(text: String, law: &SimulationLaw) -> Result<Self, Vec<FileError>> {
        read::municipality(&text, law).map(|municipality| Self { municipality, text })
    }

    /// Reads a municipality file that is stored in the browser, also one that an earlier release has stored.
    ///
    /// # Errors
    /// As of [`Self::read`].
    pub fn read_stored(text: String, law: &SimulationLaw) -> Result<Self, Vec<FileError>> {
        read::stored_municipality(&text, law).map(|municipality| Self { municipality, text })
    }
}

/// The start state of a file and a law, and the outcome without changes.
#[derive(Debug)]
struct Start {
    law: Arc<SimulationLaw>,
    state: StartState,
    outcome: Arc<Outcome>,
}

impl Start {
    fn new(file: &LoadedMunicipality, law: Arc<SimulationLaw>) -> Result<Arc<Self>, ModelError> {
        let state = StartState::new(&file.municipality, &law)?;
        let outcome = Arc::new(state.simulate(&Scenario::default())?);
        Ok(Arc::new(Self { law, state, outcome }))
    }
}

/// The outcome of a scenario. Where it cannot be computed, the last one that could, and the reason.
#[derive(Debug, Clone)]
struct Computed {
    start: Arc<Start>,
    outcome: Arc<Outcome>,
    error: Option<ModelError>,
}

impl Computed {
    fn new(start: Arc<Start>, scenario: &Scenario, before: Option<&Self>) -> Self {
        match start.state.simulate(scenario) {
            Ok(outcome) => Self { start, outcome: Arc::new(outcome), error: None },
            Err(error) => {
                // An outcome of another start state would be one of another municipality.
                let last = before.filter(|before| Arc::ptr_eq(&before.start, &start));
                let outcome = Arc::clone(last.map_or(&start.outcome, |last| &last.outcome));
                Self { start, outcome, error: Some(error) }
            }
        }
    }
}

/// The open file, the scenario and the outcome, to be read by the views. A handle: copies are the same session.
///
/// There always is an outcome: a file or a law from which no start state can be computed is refused when it is opened. The
/// scenario is changed by [`super::ScenarioEditor`] and replaced by [`super::Autosave`].
///
/// A reference rather than the signals themselves: every closure of a view that reads an amount has a copy of the handle.
#[derive(Debug, Clone, Copy)]
pub struct Session(&'static Signals);

/// The signals of a session. Never freed: there are two sessions for as long as the page is open, that of the open scenario and that of a
/// shared one.
#[derive(Debug)]
struct Signals {
    year: RwSignal<YearIx>,
    file: RwSignal<Arc<LoadedMunicipality>>,
    start: RwSignal<Arc<Start>>,
    scenario: RwSignal<Scenario>,
    computed: Memo<Computed>,
}

impl PartialEq for Session {
    /// Whether both are the same session.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Session {}

impl LoadedMunicipality {
    /// Checks that it can be opened.
    ///
    /// # Errors
    /// When no start state can be computed from it.
    pub(super) fn check(&self, law: Arc<SimulationLaw>) -> Result<(), ModelError> {
        Start::new(self, law).map(drop)
    }
}

impl Session {
    /// A session over `file`, without changes.
    ///
    /// # Errors
    /// When no start state can be computed.
    #[inline(never)]
    pub fn new(
        file: Arc<LoadedMunicipality>,
        law: Arc<SimulationLaw>,
        view: ViewState,
    ) -> Result<Self, ModelError> {
        let start = RwSignal::new(Start::new(&file, law)?);
        Ok(over(view.year, RwSignal::new(file), start))
    }

    /// The open municipality file. Tracks it.
    #[must_use]
    pub fn file(self) -> Arc<LoadedMunicipality> {
        self.0.file.get()
    }

    /// The open municipality file. Does not track it.
    #[must_use]
    pub fn file_now(self) -> Arc<LoadedMunicipality> {
        self.0.file.get_untracked()
    }

    /// Tracks the open municipality file without reading it.
    pub fn track_file(self) {
        self.0.file.track();
    }

    /// Reads from the municipality. Does not track it: the page is built anew when another file is opened.
    pub fn municipality<T>(self, read: impl FnOnce(&Municipality) -> T) -> T {
        self.0.file.with_untracked(|file| read(&file.municipality))
    }

    /// The law that outcomes are computed by. Does not track it: when it changes, the outcome does.
    #[must_use]
    pub fn law(self) -> Arc<SimulationLaw> {
        self.0.start.with_untracked(|start| Arc::clone(&start.law))
    }

    /// Computes by another law from now on.
    ///
    /// # Errors
    /// When the open file cannot be computed by it; then nothing has changed.
    pub(super) fn set_law(self, law: Arc<SimulationLaw>) -> Result<(), ModelError> {
        if law != self.law() {
            self.0.start.set(self.0.file.with_untracked(|file| Start::new(file, law))?);
        }
        Ok(())
    }

    /// Opens another file, without changes.
    ///
    /// # Errors
    /// When no start state can be computed from it; then nothing has changed.
    pub(super) fn open_file(self, file: Arc<LoadedMunicipality>) -> Result<(), ModelError> {
        let start = Start::new(&file, self.law())?;
        batch(|| {
            self.0.scenario.set(Scenario::default());
            self.0.start.set(start);
            self.0.file.set(file);
        });
        Ok(())
    }

    /// Reads from the scenario. Tracks it.
    pub fn scenario<T>(self, read: impl FnOnce(&Scenario) -> T) -> T {
        self.0.scenario.with(read)
    }

    /// The scenario as it stands. Does not track it.
    #[must_use]
    pub fn scenario_now(self) -> Scenario {
        self.0.scenario.get_untracked()
    }

    /// Replaces the open scenario by `scenario`.
    pub(super) fn set_scenario(self, scenario: Scenario) {
        self.0.scenario.set(scenario);
    }

    /// Why the outcome is not that of the scenario as it stands: then nothing that is read from it is to be shown. Tracks it.
    #[must_use]
    pub fn error(self) -> Option<ModelError> {
        self.0.computed.with(|computed| computed.error)
    }

    /// Reads from the outcome and from the year in view. Tracks both.
    pub fn read<T>(self, read: impl FnOnce(&Outcome, &YearOutcome) -> T) -> T {
        self.read_year(self.year(), read)
    }

    /// Reads from the outcome and from the planned year at index `year`. Tracks the outcome.
    pub fn read_year<T>(self, year: YearIx, read: impl FnOnce(&Outcome, &YearOutcome) -> T) -> T {
        self.0.computed.with(|computed| read(&computed.outcome, computed.outcome.year(year)))
    }

    /// The value of a number of the year in view. Tracks the outcome and the year.
    #[must_use]
    pub fn value(self, pick: impl FnOnce(&YearOutcome) -> NodeId) -> Decimal {
        self.read(|outcome, year| outcome.value(pick(year)))
    }

    /// An amount of the year in view. Tracks the outcome and the year.
    #[must_use]
    pub fn money(self, pick: impl FnOnce(&YearOutcome) -> NodeId) -> Money {
        self.read(|outcome, year| outcome.money(pick(year)))
    }

    /// The outcome. Tracks it.
    #[must_use]
    pub fn outcome(self) -> Arc<Outcome> {
        self.0.computed.with(|computed| Arc::clone(&computed.outcome))
    }

    /// The outcome of another scenario; none where it cannot be computed. Tracks nothing.
    #[must_use]
    pub fn outcome_of(self, scenario: &Scenario) -> Option<Outcome> {
        self.0.start.with_untracked(|start| start.state.simulate(scenario)).ok()
    }

    /// Reads from the start state, to compute many scenarios from it. Tracks nothing.
    pub fn start_state<T>(self, read: impl FnOnce(&StartState) -> T) -> T {
        self.0.start.with_untracked(|start| read(&start.state))
    }

    /// The year in view. Tracks it.
    #[must_use]
    pub(super) fn year(self) -> YearIx {
        self.0.year.get()
    }

    /// The calendar year in view, such as 2022. Tracks the year.
    #[must_use]
    pub fn year_number(self) -> u16 {
        let at = self.year();
        self.municipality(|municipality| at.get(&municipality.years).year)
    }
}

/// A session of another scenario than that of `session`, over the same file, law and year.
pub(super) fn beside(session: Session) -> Session {
    let Signals { year, file, start, .. } = *session.0;
    over(year, file, start)
}

/// A session without changes.
fn over(
    year: RwSignal<YearIx>,
    file: RwSignal<Arc<LoadedMunicipality>>,
    start: RwSignal<Arc<Start>>,
) -> Session {
    let scenario = RwSignal::new(Scenario::default());
    let computed = Memo::new_with_compare(
        move |before| scenario.with(|scenario| Computed::new(start.get(), scenario, before)),
        // It is computed when the scenario or the start state is another, and then the outcome is another, too.
        |_, _| true,
    );
    Session(Box::leak(Box::new(Signals { year, file, start, scenario, computed })))
}
