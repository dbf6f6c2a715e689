//! The types of the texts: a struct per subject. A text that a language lacks does not compile.

pub mod all_committees;
pub mod backup;
pub mod calendar;
pub mod card;
pub mod changes;
pub mod common;
pub mod compare;
pub mod decisions;
pub mod entrance;
pub mod explain;
pub mod flow;
pub mod glossary;
pub mod goal_page;
pub mod goals;
pub mod import;
pub mod items;
pub mod law;
pub mod lever_groups;
pub mod lever_years;
pub mod levers;
pub mod library;
pub mod menu;
pub mod municipality_file;
pub mod plan;
pub mod print;
pub mod process;
pub mod proposal;
pub mod publisher;
pub mod question_answers;
pub mod questions;
pub mod results;
pub mod scenarios;
pub mod seek;
pub mod services;
pub mod share;
pub mod shared;
pub mod tables;
pub mod trust;
pub mod typing;
pub mod undo;
pub mod year;
pub mod years;
pub mod your_tax;

use files::problem::Problem;
use model::label::Label;
use model::rows::RevenueRow;

use super::Language;

/// The texts of the first screen in one language.
#[derive(Debug)]
pub struct Texts {
    /// Header, first-visit hint, units.
    pub common: common::Common,
    /// Levers.
    pub levers: levers::Levers,
    /// Key figures, committees, goals, flow and years.
    pub results: results::Results,
    /// The question and its answer.
    pub entrance: entrance::Entrance,
    /// The ready questions.
    pub questions: questions::Questions,
    /// The services as bars.
    pub services: services::Services,
    /// Undo.
    pub undo: undo::Undo,
    /// What the revenue rows are called.
    pub revenue_row: fn(RevenueRow) -> &'static str,
}

/// The texts of the pages of the year after the budget in one language. They are apart from [`LazyTexts`], so that they are fetched with
/// the module of those pages.
#[derive(Debug)]
pub struct YearTexts {
    /// The sizes that the year is computed by.
    pub assumptions: year::assumptions::Assumptions,
    /// The year month by month, as it is drawn.
    pub by_month: year::by_month::ByMonth,
    /// What all views of the year share.
    pub frame: year::frame::Frame,
    /// Measures of the committees.
    pub measures: year::measures::Measures,
    /// The goals in a large follow-up.
    pub goals: year::goals::Goals,
    /// The log of the year.
    pub log: year::log::Log,
    /// What events, measures, activities and states are called.
    pub names: year::names::Names,
    /// The outturn, and how forecasts are made of it.
    pub outturn: year::outturn::Outturn,
    /// The page for teachers.
    pub lessons: year::lessons::Lessons,
    /// The year as a game.
    pub play: year::play::Play,
    /// The printed report of a large follow-up.
    pub report: year::report::Report,
    /// Where the budget stands.
    pub status: year::status::Status,
}

/// The texts of the lazy parts in one language. They are apart from [`Texts`], so that they are fetched with the modules of
/// those parts and not with the first screen.
#[derive(Debug)]
pub struct LazyTexts {
    /// The same change of many committees.
    pub all_committees: all_committees::AllCommittees,
    /// Files with one scenario or with everything, and the reminder.
    pub backup: backup::Backup,
    /// The calendar of the budget process.
    pub calendar: calendar::Calendar,
    /// The answer as a picture.
    pub card: card::Card,
    /// The list of changes.
    pub changes: changes::Changes,
    /// Scenarios side by side.
    pub compare: compare::Compare,
    /// Who pays for the changes, and what there is to say of a decided committee.
    pub decisions: decisions::Decisions,
    /// How a number came about.
    pub explain: explain::Explain,
    /// The tab of the flow.
    pub flow: flow::Flow,
    /// What the terms mean.
    pub glossary: glossary::Glossary,
    /// The page of a goal.
    pub goal_page: goal_page::GoalPage,
    /// The tab of the goals and their shares.
    pub goals: goals::Goals,
    /// Scenarios that come from a link or a file.
    pub import: import::Import,
    /// The budget items.
    pub items: items::Items,
    /// The tab of the law.
    pub law: law::Law,
    /// The groups of levers that open.
    pub lever_groups: lever_groups::LeverGroups,
    /// What a lever that is set does over the years.
    pub lever_years: lever_years::LeverYears,
    /// Saved scenarios, and the dialog for a name.
    pub library: library::Library,
    /// The menu.
    pub menu: menu::Menu,
    /// The page of the municipality file.
    pub municipality_file: municipality_file::MunicipalityFile,
    /// The grid in which the plan is typed.
    pub plan: plan::Plan,
    /// The printed document.
    pub print: print::Print,
    /// The page of the budget process.
    pub process: process::Process,
    /// The text of the proposal.
    pub proposal: proposal::Proposal,
    /// Who publishes the page.
    pub publisher: publisher::PublisherTexts,
    /// The answers to the ready questions.
    pub question_answers: question_answers::QuestionAnswers,
    /// Notices and toasts.
    pub scenarios: scenarios::Scenarios,
    /// Goal seek.
    pub seek: seek::Seek,
    /// Link and QR code.
    pub share: share::Share,
    /// A scenario in a link, as it is shown.
    pub shared: shared::Shared,
    /// What opens under a service.
    pub service_facts: services::ServiceFacts,
    /// Tables that are copied or saved.
    pub tables: tables::Tables,
    /// The page of published examples.
    pub trust: trust::Trust,
    /// Why a typed number is refused.
    pub typing: typing::Typing,
    /// The tab of the three years.
    pub years: years::Years,
    /// A person's tax.
    pub your_tax: your_tax::YourTax,
    /// What numbers are called.
    pub label: fn(Label) -> &'static str,
    /// What is wrong with a municipality file, and what to do about it.
    pub problem: fn(&Problem, Language) -> String,
}
