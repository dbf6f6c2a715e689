//! Swedish.

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
pub mod labels;
pub mod law;
pub mod lever_groups;
pub mod lever_years;
pub mod levers;
pub mod library;
pub mod menu;
pub mod municipality_file;
pub mod plan;
pub mod print;
pub mod problems;
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

use super::catalogue::{LazyTexts, Texts, YearTexts};
use super::language::LanguageDefinition;
use super::numbers::{HARD_SPACE, NumberFormat};

pub static DEFINITION: LanguageDefinition = LanguageDefinition {
    tag: "sv",
    name: "Svenska",
    numbers: NumberFormat { decimal_mark: ',', group_separator: HARD_SPACE, space_before_percent: true },
    dates: "sv-SE",
    texts: &Texts {
        common: common::TEXTS,
        levers: levers::TEXTS,
        results: results::TEXTS,
        entrance: entrance::TEXTS,
        questions: questions::TEXTS,
        services: services::TEXTS,
        undo: undo::TEXTS,
        revenue_row: labels::revenue_row,
    },
};

pub static LAZY_TEXTS: LazyTexts = LazyTexts {
    all_committees: all_committees::TEXTS,
    backup: backup::TEXTS,
    calendar: calendar::TEXTS,
    card: card::TEXTS,
    changes: changes::TEXTS,
    compare: compare::TEXTS,
    decisions: decisions::TEXTS,
    explain: explain::TEXTS,
    flow: flow::TEXTS,
    glossary: glossary::TEXTS,
    goal_page: goal_page::TEXTS,
    goals: goals::TEXTS,
    import: import::TEXTS,
    items: items::TEXTS,
    law: law::TEXTS,
    lever_groups: lever_groups::TEXTS,
    lever_years: lever_years::TEXTS,
    library: library::TEXTS,
    menu: menu::TEXTS,
    municipality_file: municipality_file::TEXTS,
    plan: plan::TEXTS,
    print: print::TEXTS,
    process: process::TEXTS,
    proposal: proposal::TEXTS,
    publisher: publisher::TEXTS,
    question_answers: question_answers::TEXTS,
    scenarios: scenarios::TEXTS,
    seek: seek::TEXTS,
    service_facts: services::FACTS,
    share: share::TEXTS,
    shared: shared::TEXTS,
    tables: tables::TEXTS,
    trust: trust::TEXTS,
    typing: typing::TEXTS,
    years: years::TEXTS,
    your_tax: your_tax::TEXTS,
    label: labels::label,
    problem: problems::problem,
};

pub static YEAR_TEXTS: YearTexts = YearTexts {
    assumptions: year::assumptions::TEXTS,
    by_month: year::by_month::TEXTS,
    frame: year::frame::TEXTS,
    measures: year::measures::TEXTS,
    goals: year::goals::TEXTS,
    log: year::log::TEXTS,
    lessons: year::lessons::TEXTS,
    names: year::names::TEXTS,
    play: year::play::TEXTS,
    outturn: year::outturn::TEXTS,
    report: year::report::TEXTS,
    status: year::status::TEXTS,
};
