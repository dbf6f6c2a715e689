//! The lazy parts, listed once.

use crate::i18n::catalogue::glossary::Term;
use crate::state::Page;
use crate::ui::entrance::Shown;
use model::goals::GoalIx;
use model::lever::Lever;
use model::municipality::CommitteeIx;
use model::services::ServiceSubject;

/// A view whose code is loaded when it is first shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LazyPart {
    /// What the change of the tax means for a person.
    Answer(Shown),
    /// A part of the page with all levers.
    Workspace(LazyWorkspace),
    /// A tab of the results.
    Tab(LazyTab),
    /// A page, or a part of one.
    Page(LazyPage),
    /// A page of the year after the budget.
    Year(LazyYear),
    /// What explains and teaches.
    Guide(LazyGuide),
    /// A dialog, or what else is shown over or instead of the page.
    Dialog(LazyDialog),
}

/// A part of the page with all levers. It is loaded before the page is shown where it is the first one (`src/ui/boot.rs`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LazyWorkspace {
    /// The bar with the key figures.
    KeyFigures,
    /// Levers beside the results.
    Simulation,
}

/// A lazy tab of the results, or what belongs to one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LazyTab {
    /// Goals.
    Goals,
    /// The page of one goal.
    Goal,
    /// Flow of the money.
    Flow,
    /// The planned years.
    Years,
    /// Whether the law is kept, and what it means.
    Law,
    /// What a committee's grant and need are made of.
    CommitteeFacts(CommitteeIx),
}

/// A lazy page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LazyPage {
    /// A person's tax.
    YourTax,
    /// What the scenario costs a person, in the bar.
    Cost,
    /// The income whose tax the entrance tells, and the law.
    IncomeChoice,
    /// The notice that the open scenario is adopted, at the levers.
    AdoptedNotice,
    /// What the equalisation is, and its levers.
    EqualisationLevers,
    /// What opens under a service.
    ServiceFacts(ServiceSubject),
    /// The levers of the fees.
    FeeLevers,
    /// The policy, and the levers of each committee.
    MoreLevers,
    /// How a lever that is set carries into later years, and what it brings in each.
    LeverYears(Lever),
    /// Who pays for the changes.
    Payment,
    /// What there is to say of a decided committee.
    DecisionNote(CommitteeIx),
    /// Who publishes the page, in the footer.
    Publisher,
    /// The answer to the ready question that is asked.
    QuestionAnswer,
    /// The document that is printed.
    Print,
    /// What the scenario does, for a projector.
    Present,
    /// Scenarios side by side.
    Compare,
    /// What a term means.
    Term(Term),
    /// Published examples, computed anew.
    Trust,
    /// Sources and files.
    MunicipalityFile,
    /// A scenario in a link.
    Shared,
    /// The open scenario as a picture.
    Card,
}

/// A page of the year after the budget. They are a module of their own: whoever only looks at the budget needs none of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LazyYear {
    /// Where the budget of the year stands.
    FollowUp,
    /// What the year says of a goal, on the page of the goal.
    Goal(GoalIx),
    /// Where that of a link stands.
    Linked,
}

/// What explains and teaches: the process, the lessons, and the year as a game with the sizes that it is played by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LazyGuide {
    /// The budget process.
    Process,
    /// The lessons.
    Lessons,
    /// The year as a game.
    Play,
    /// The sizes that the year is computed by.
    Assumptions,
}

/// A lazy dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LazyDialog {
    /// The reminder of work that is in no file.
    Reminder,
    /// All dialogs.
    Named,
    /// The content of the menu.
    Menu,
    /// The notices of the page.
    Notices,
    /// The toast of the page.
    Toast,
    /// What screen readers are told, from the first change on. The page is the one that was open before.
    Announcements(Page),
    /// What is shown when there is no municipality to begin with.
    NotStarted,
}

impl From<LazyWorkspace> for LazyPart {
    fn from(part: LazyWorkspace) -> Self {
        Self::Workspace(part)
    }
}

impl From<LazyTab> for LazyPart {
    fn from(tab: LazyTab) -> Self {
        Self::Tab(tab)
    }
}

impl From<LazyPage> for LazyPart {
    fn from(page: LazyPage) -> Self {
        Self::Page(page)
    }
}

impl From<LazyGuide> for LazyPart {
    fn from(part: LazyGuide) -> Self {
        Self::Guide(part)
    }
}

impl From<LazyYear> for LazyPart {
    fn from(page: LazyYear) -> Self {
        Self::Year(page)
    }
}

impl From<LazyDialog> for LazyPart {
    fn from(dialog: LazyDialog) -> Self {
        Self::Dialog(dialog)
    }
}
