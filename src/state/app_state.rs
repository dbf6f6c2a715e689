//! The root of the state: creates the parts and connects them.

use std::sync::Arc;

use leptos::prelude::*;

use super::autosave::LeavePermit;
use super::{
    Autosave, BackupFiles, Compare, Dialog, FollowUpEditor, Import, Items, Library, LoadedMunicipality,
    MunicipalityFiles, Notice, Notices, OpenScenario, Persistence, PlayEditor, ScenarioEditor, Session,
    Settings, Undo, ViewState,
};
use crate::storage::{Store, StoreError, TabState};
use model::error::ModelError;
use model::law::SimulationLaw;

/// The state of the app. A handle: copies are the same.
///
/// The parts that most views read are fields, the others are returned by methods. Each part is a reference or lies behind one,
/// so that the closures of the views, which copy this handle, stay small.
#[derive(Debug, Clone, Copy)]
pub struct AppState {
    /// The open municipality, the scenario, and the outcome.
    pub session: Session,
    /// What is in view.
    pub view: ViewState,
    /// The open scenario, as the browser has it.
    pub open: OpenScenario,
    /// Notices and the toast.
    pub notices: Notices,
    /// The dialog that is open.
    pub dialog: RwSignal<Option<Dialog>>,
    parts: &'static Parts,
}

/// Never freed: a page has one state for as long as it is open.
#[derive(Debug)]
struct Parts {
    persistence: Persistence,
    settings: Settings,
    undo: Undo,
    editor: ScenarioEditor,
    items: Items,
    autosave: Autosave,
    files: MunicipalityFiles,
    library: Library,
    import: Import,
    backup: BackupFiles,
    compare: Compare,
}

impl AppState {
    /// The state over `file`, which is open, and `store`. `first` is the municipality file that the page names, where it
    /// could be read; `clock` gives the time in milliseconds since 1970.
    ///
    /// # Errors
    /// When no start state can be computed from the file.
    pub fn new(
        file: Arc<LoadedMunicipality>,
        law: Arc<SimulationLaw>,
        store: Store,
        first: Option<Arc<LoadedMunicipality>>,
        clock: fn() -> i64,
    ) -> Result<Self, ModelError> {
        let view = ViewState::new();
        let session = Session::new(file, law, view)?;
        let persistence = Persistence::new(store, clock);
        let (notices, dialog) = (Notices::new(), RwSignal::new(None));
        if !persistence.is_persistent() {
            notices.show(Notice::NotPersistent);
        }
        let open = OpenScenario::new(session);
        let settings = Settings::new(session, view, persistence, notices);
        let undo = Undo::new(session, open, persistence, notices);
        let editor = ScenarioEditor::new(session, view, open, undo);
        let items = Items::new(session, editor, persistence);
        let autosave = Autosave::new(session, view, open, settings, undo);
        let files = MunicipalityFiles::new(autosave, first);
        let library = Library::new(autosave, files, dialog);
        let (import, backup) = (Import::new(library), BackupFiles::new(library));
        let compare = Compare::new(library);
        let parts = Box::leak(Box::new(Parts {
            persistence,
            settings,
            undo,
            editor,
            items,
            autosave,
            files,
            library,
            import,
            backup,
            compare,
        }));
        Ok(Self { session, view, open, notices, dialog, parts })
    }

    /// Restores the theme of the last visit, and the view and the open scenario of this tab.
    pub fn restore(self) {
        self.restore_view();
        if self.has_left_open() {
            self.open_last();
        }
    }

    /// Restores the theme of the last visit and the view of this tab.
    pub fn restore_view(self) {
        let (stored, tab_state) =
            self.persistence().with(|store| (store.settings(), store.tab_state().get()));
        self.settings().restore_view(&stored, &tab_state);
        self.backup().remind_if_due(stored.unfiled.as_deref());
        let misunderstood = stored.misunderstood();
        if !misunderstood.is_empty() {
            self.notices.show(Notice::SettingsMisunderstood(misunderstood));
        }
        if tab_state.open.is_none() {
            self.keep_tab_state(tab_state);
        }
    }

    /// Whether this tab had a scenario open on the last visit, which [`Self::open_last`] opens.
    #[must_use]
    pub fn has_left_open(self) -> bool {
        self.persistence().with(|store| store.tab_state().get()).open.is_some()
    }

    /// Opens the scenario that this tab had open on the last visit.
    pub fn open_last(self) {
        let (settings, store) = (self.settings(), self.persistence());
        let mut tab_state = store.with(|store| store.tab_state().get());
        let Some(id) = tab_state.open.clone() else { return };
        let here = self.session.municipality(|municipality| municipality.id.clone());
        let saved = store.with(|store| store.get(&id));
        if saved.as_ref().is_ok_and(|saved| saved.municipality != here) {
            // It was left open at the address of another copy of the program.
            tab_state.open = None;
            return settings.update_tab_state(|state| *state = tab_state);
        }
        self.keep_tab_state(tab_state);
        match saved {
            Ok(saved) => self.autosave().show(saved, LeavePermit::nothing_to_save()),
            Err(StoreError::Missing | StoreError::Deleted) => {}
            Err(error) => {
                let text = store.with(|store| store.text_of(&id)).unwrap_or_default();
                let name = name_in(&text).unwrap_or(&id).to_owned();
                self.notices.show(Notice::NotOpened { name, error });
            }
        }
    }

    /// Notes what this tab has open as its own, also where an earlier release noted it for all tabs.
    fn keep_tab_state(self, tab_state: TabState) {
        if let Err(error) = self.persistence().with(|store| store.tab_state().remove_shared()) {
            self.notices.fail(error);
        }
        self.settings().update_tab_state(|state| *state = tab_state);
    }

    /// Whether there is work that is lost if the page is closed now: changes, notes, a person or assumptions that are not saved,
    /// or, where the browser keeps nothing, work that is in no file. Tracks it.
    #[must_use]
    pub fn may_lose_work(self) -> bool {
        self.autosave().unsaved.get() || self.library().unsaved_notes.any() || self.settings().may_lose_work()
    }

    /// The store of this browser and the clock.
    #[must_use]
    pub fn persistence(self) -> Persistence {
        self.parts.persistence
    }

    /// How the page looks, whose tax is counted, what is assumed.
    #[must_use]
    pub fn settings(self) -> Settings {
        self.parts.settings
    }

    /// Undo and redo.
    #[must_use]
    pub fn undo(self) -> Undo {
        self.parts.undo
    }

    /// What a user does to the scenario.
    #[must_use]
    pub fn editor(self) -> ScenarioEditor {
        self.parts.editor
    }

    /// What a user reports and decides during the year.
    #[must_use]
    pub fn follow_up(self) -> FollowUpEditor {
        FollowUpEditor::new(self.parts.editor)
    }

    /// The year as a game.
    #[must_use]
    pub fn play(self) -> PlayEditor {
        PlayEditor::new(self.follow_up())
    }

    /// What a user does to the budget items.
    #[must_use]
    pub fn items(self) -> Items {
        self.parts.items
    }

    /// Saving.
    #[must_use]
    pub fn autosave(self) -> Autosave {
        self.parts.autosave
    }

    /// The municipality files that are at hand.
    #[must_use]
    pub fn files(self) -> MunicipalityFiles {
        self.parts.files
    }

    /// The saved scenarios.
    #[must_use]
    pub fn library(self) -> Library {
        self.parts.library
    }

    /// Scenarios to and from elsewhere.
    #[must_use]
    pub fn import(self) -> Import {
        self.parts.import
    }

    /// The backup, and the reminder to make one.
    #[must_use]
    pub fn backup(self) -> BackupFiles {
        self.parts.backup
    }

    /// The choice of scenarios that are compared.
    #[must_use]
    pub fn compare(self) -> Compare {
        self.parts.compare
    }
}

/// The name in the text of a scenario of which the rest cannot be read.
fn name_in(text: &str) -> Option<&str> {
    // Between quotes are the key, then the colon, then the name.
    text.split('"').skip_while(|part| *part != "name").nth(2)
}
