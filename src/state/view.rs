//! The state of the view: year, language, unit, page and tab.

mod follow_up_tab;

use std::ops::Deref;

use leptos::prelude::*;
use model::YearIx;

pub use self::follow_up_tab::FollowUpTab;
use crate::i18n::Language;
use files::publisher::Publisher;
use model::follow_up::Month;
use model::ledger::NodeId;

/// The unit that amounts are shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AmountUnit {
    /// Million kronor.
    #[default]
    Millions,
    /// Kronor per inhabitant.
    PerInhabitant,
    /// Per cent of the whole.
    Percent,
}

impl AmountUnit {
    /// All units, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Millions, Self::PerInhabitant, Self::Percent];

    /// The key of the unit in the settings.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Millions => "mnkr",
            Self::PerInhabitant => "per_inhabitant",
            Self::Percent => "percent",
        }
    }
}

/// The pages of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    /// One question and its answer, for whoever knows nothing of municipal finance.
    #[default]
    Entrance,
    /// Levers and results.
    Simulate,
    /// What a person pays.
    YourTax,
    /// Where the budget of the year stands.
    FollowUp,
    /// One goal.
    Goal,
    /// Scenarios side by side.
    Compare,
    /// Published examples, computed anew.
    Trust,
    /// How municipal finance works, sources, what is not modelled.
    Process,
    /// Lessons in which a class plays a year.
    Lessons,
    /// The municipality file.
    MunicipalityFile,
    /// What the scenario does, for a projector.
    Present,
    /// A scenario in a link, to be looked at. It is no page of its own address: the link is.
    Shared,
}

impl Page {
    /// The word in the settings for a page that can be the home page: the entrance or the workspace.
    #[must_use]
    pub fn home_key(self) -> Option<&'static str> {
        match self {
            Self::Entrance => Some("entrance"),
            Self::Simulate => Some("workspace"),
            Self::YourTax
            | Self::FollowUp
            | Self::Goal
            | Self::Compare
            | Self::Trust
            | Self::Process
            | Self::Lessons
            | Self::MunicipalityFile
            | Self::Present
            | Self::Shared => None,
        }
    }
}

/// The tabs of the results.
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
    /// Checks of the law, marginals and parameters.
    Law,
}

impl Tab {
    /// All tabs, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Committees, Self::Goals, Self::Flow, Self::Years, Self::Law];

    /// The key of the tab in the settings and in ids.
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

/// What goes along when the scenario is shared or printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enclosed {
    /// The private notes on the scenario and on its items.
    pub notes: bool,
    /// The missions of the municipality file, which are an earlier majority's.
    pub missions: bool,
}

impl Default for Enclosed {
    fn default() -> Self {
        Self { notes: false, missions: true }
    }
}

/// The state of the view. None of it changes the outcome.
#[derive(Debug, Clone, Copy)]
pub struct ViewState(&'static ViewSignals);

/// The signals of [`ViewState`]. Never freed: there is one view for as long as the page is open.
#[derive(Debug)]
pub struct ViewSignals {
    /// Index of the planned year that is shown and changed.
    pub year: RwSignal<YearIx>,
    /// Language of the page.
    pub language: RwSignal<Language>,
    /// How amounts are shown.
    pub unit: RwSignal<AmountUnit>,
    /// The open page.
    pub page: RwSignal<Page>,
    /// The page to which the reader returns from [`Page::Shared`].
    pub page_below_link: RwSignal<Page>,
    /// Which of the entrance and the workspace the reader chose last: an address without a fragment opens it, and so does what is
    /// opened elsewhere, such as a scenario in a dialog.
    pub home: RwSignal<Page>,
    /// Whether the menu is open.
    pub menu_open: RwSignal<bool>,
    /// Who publishes the page, once that has been read.
    pub publisher: RwSignal<Option<Publisher>>,
    /// The open tab of the results.
    pub tab: RwSignal<Tab>,
    /// The id of the goal that [`Page::Goal`] shows, as the address names it.
    pub goal: RwSignal<String>,
    /// The view of the page that follows up the year.
    pub follow_up_tab: RwSignal<FollowUpTab>,
    /// The follow-up that is shown. None: the last one of which there is an outturn.
    pub follow_up_month: RwSignal<Option<Month>>,
    /// Whether the tab of the three years shows the grid in which the plan is typed.
    pub plan_open: RwSignal<bool>,
    /// Whether the reader of the entrance chooses what each service gives or gets.
    pub choosing: RwSignal<bool>,
    /// Whether the sheet of levers is open, on a phone.
    pub levers_open: RwSignal<bool>,
    /// The stack of the numbers that are being explained; the last one is shown.
    pub asked: RwSignal<Vec<NodeId>>,
    /// Whether the dialogs are to be loaded, also before one is opened.
    pub dialogs_wanted: RwSignal<bool>,
    /// Whether changes cannot be saved since the part that saves could not be loaded; then, whether the server does not have it any more.
    pub saving_lost: RwSignal<Option<bool>>,
    /// Whether the printed document is in the page.
    pub printing: RwSignal<bool>,
    /// What goes along when the scenario is shared or printed.
    pub enclosed: RwSignal<Enclosed>,
}

impl ViewState {
    /// The view of a first visit.
    #[must_use]
    #[inline(never)]
    pub fn new() -> Self {
        Self(Box::leak(Box::new(ViewSignals {
            year: RwSignal::default(),
            language: RwSignal::default(),
            unit: RwSignal::default(),
            page: RwSignal::default(),
            page_below_link: RwSignal::default(),
            home: RwSignal::default(),
            menu_open: RwSignal::default(),
            publisher: RwSignal::default(),
            tab: RwSignal::default(),
            goal: RwSignal::default(),
            follow_up_tab: RwSignal::default(),
            follow_up_month: RwSignal::default(),
            plan_open: RwSignal::default(),
            choosing: RwSignal::default(),
            levers_open: RwSignal::default(),
            asked: RwSignal::default(),
            dialogs_wanted: RwSignal::default(),
            saving_lost: RwSignal::default(),
            printing: RwSignal::default(),
            enclosed: RwSignal::default(),
        })))
    }

    /// Opens the page of the link in the address, also when another link is shown. Dialogs are loaded with it, since they follow
    /// the browser's Back button.
    pub fn show_link(self) {
        if self.page.get_untracked() != Page::Shared {
            self.page_below_link.set(self.page.get_untracked());
        }
        self.dialogs_wanted.set(true);
        self.page.set(Page::Shared);
    }

    /// The open page, or the one to which the reader returns from a link. Does not track it.
    #[must_use]
    pub fn own_page(self) -> Page {
        let page = self.page.get_untracked();
        if page == Page::Shared { self.page_below_link.get_untracked() } else { page }
    }

    /// Opens the explanation of a number.
    pub fn ask(self, id: NodeId) {
        self.asked.set(vec![id]);
    }

    /// Opens the explanation of an input of the number that is being explained.
    pub fn ask_deeper(self, id: NodeId) {
        self.asked.update(|asked| asked.push(id));
    }
}

impl Deref for ViewState {
    type Target = ViewSignals;

    fn deref(&self) -> &ViewSignals {
        self.0
    }
}

impl Default for ViewState {
    fn default() -> Self {
        Self::new()
    }
}
