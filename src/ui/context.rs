//! The context that every view reads: the state of the app, and the language in which the page is built.

use leptos::prelude::*;

use crate::i18n::{Language, Texts};
use crate::state::{AppState, Session, ViewState};
use model::goals::GoalIx;
use model::municipality::{CommitteeIx, Text};
use model::vec_map::VecMap;

/// The state of the app and the language of the page. The page is built anew when the language or the municipality
/// changes, so that the texts of a view need not be followed one by one.
#[derive(Debug, Clone, Copy)]
pub struct AppContext {
    /// Municipality file, scenario, outcome.
    pub session: Session,
    /// What is in view.
    pub view: ViewState,
    /// The whole state.
    pub state: AppState,
    /// The language in which the page is built.
    pub language: Language,
    /// The texts of that language.
    pub t: &'static Texts,
    /// The missions that are being written, by goal, until they are added.
    pub new_missions: RwSignal<VecMap<GoalIx, (String, Vec<CommitteeIx>)>>,
}

impl AppContext {
    /// The context of a page that is built now.
    #[must_use]
    pub fn new(state: AppState) -> Self {
        let language = state.view.language.get_untracked();
        Self {
            session: state.session,
            view: state.view,
            state,
            language,
            t: language.texts(),
            new_missions: RwSignal::default(),
        }
    }

    /// Whether views show the open scenario, and may change it; otherwise they show that of a link.
    #[must_use]
    pub fn shows_open(self) -> bool {
        self.session == self.state.session
    }

    /// A text of the municipality file in the language of the page.
    #[must_use]
    pub fn file_text(self, text: &Text) -> String {
        self.language.translate(text)
    }
}

/// The context of the page that is being built. Call it while a view is built, and keep the copy: in an event handler or
/// an async block there is no reactive owner, and so no context.
///
/// # Panics
/// When it is called outside the app, which is a programming error that any test of the view finds.
#[must_use]
#[expect(clippy::panic, reason = "a view outside the app is a programming error that any test of it finds")]
pub fn use_app() -> AppContext {
    let Some(app) = use_context() else { panic!("use_app() outside the app") };
    app
}
