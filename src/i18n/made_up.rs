//! A made-up language, in the list of the tests only: code that knows only two languages fails with it.

use super::catalogue::{LazyTexts, Texts, YearTexts, common, law, years};
use super::en;
use super::language::LanguageDefinition;
use super::numbers::NumberFormat;

pub static DEFINITION: LanguageDefinition = LanguageDefinition {
    // A tag that BCP 47 leaves to private use.
    tag: "qaa",
    name: "Påhittiska",
    numbers: NumberFormat { decimal_mark: '·', group_separator: '’', space_before_percent: true },
    dates: "sv-SE",
    texts: &Texts {
        common: common::Common {
            simulate: "qaa simulate",
            kr: "riksdaler",
            mnkr: "tunnor guld",
            millions: "tunnor guld",
            kronor: "riksdaler",
            percent: "på hundra",
            ..en::common::TEXTS
        },
        levers: en::levers::TEXTS,
        results: en::results::TEXTS,
        entrance: en::entrance::TEXTS,
        questions: en::questions::TEXTS,
        services: en::services::TEXTS,
        undo: en::undo::TEXTS,
        revenue_row: en::labels::revenue_row,
    },
};

pub static LAZY_TEXTS: LazyTexts = LazyTexts {
    all_committees: en::all_committees::TEXTS,
    backup: en::backup::TEXTS,
    calendar: en::calendar::TEXTS,
    card: en::card::TEXTS,
    changes: en::changes::TEXTS,
    compare: en::compare::TEXTS,
    decisions: en::decisions::TEXTS,
    explain: en::explain::TEXTS,
    flow: en::flow::TEXTS,
    glossary: en::glossary::TEXTS,
    goal_page: en::goal_page::TEXTS,
    goals: en::goals::TEXTS,
    import: en::import::TEXTS,
    items: en::items::TEXTS,
    law: law::Law { not_known: "qaa not known", ..en::law::TEXTS },
    lever_groups: en::lever_groups::TEXTS,
    lever_years: en::lever_years::TEXTS,
    library: en::library::TEXTS,
    menu: en::menu::TEXTS,
    municipality_file: en::municipality_file::TEXTS,
    plan: en::plan::TEXTS,
    print: en::print::TEXTS,
    process: en::process::TEXTS,
    proposal: en::proposal::TEXTS,
    publisher: en::publisher::TEXTS,
    question_answers: en::question_answers::TEXTS,
    scenarios: en::scenarios::TEXTS,
    seek: en::seek::TEXTS,
    service_facts: en::services::FACTS,
    share: en::share::TEXTS,
    shared: en::shared::TEXTS,
    tables: en::tables::TEXTS,
    trust: en::trust::TEXTS,
    typing: en::typing::TEXTS,
    years: years::Years { committee: "qaa committee", ..en::years::TEXTS },
    your_tax: en::your_tax::TEXTS,
    label: en::labels::label,
    problem: en::problems::problem,
};

pub static YEAR_TEXTS: YearTexts = YearTexts {
    assumptions: en::year::assumptions::TEXTS,
    by_month: en::year::by_month::TEXTS,
    frame: en::year::frame::TEXTS,
    measures: en::year::measures::TEXTS,
    goals: en::year::goals::TEXTS,
    log: en::year::log::TEXTS,
    lessons: en::year::lessons::TEXTS,
    names: en::year::names::TEXTS,
    play: en::year::play::TEXTS,
    outturn: en::year::outturn::TEXTS,
    report: en::year::report::TEXTS,
    status: en::year::status::TEXTS,
};
