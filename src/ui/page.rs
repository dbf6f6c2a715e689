//! Forwards the old names to the functions of `primitives`, until their last calls are converted.

use rust_decimal::Decimal;

use super::charts::frame::Frame;
use super::charts::picture_frame::picture_frame;
pub use super::context::{AppContext as Page, use_app as use_page};
use super::el::El;
pub use super::primitives::amounts::fraction;
use super::primitives::ask::{Pick, ask_button, ask_button_in_year};
use super::primitives::control;
use super::primitives::panel_head::panel_head;
use super::primitives::segments::Segments;
use super::primitives::{amounts, labels};
pub use super::reactive::{flag, text};
use super::shell::levers::year_choice;
use super::shell::{notices, toast};
use super::undo;
use crate::state::FieldUnit;
use crate::storage::StoreError;
use files::scenario_file::Unresolved;
use model::changes::{Group, Row};
use model::figure::{Origin, Quality, SourceIx};
use model::goals::{CompanyIx, GoalIx};
use model::label::Label;
use model::municipality::{CommitteeIx, Text};

/// Old name of [`amounts::percent_of`].
pub fn share(part: Decimal, whole: Decimal) -> Decimal {
    amounts::percent_of(part, whole).unwrap_or_default()
}

impl Page {
    pub fn of(self, text: &Text) -> String {
        self.file_text(text)
    }

    pub fn committee(self, c: CommitteeIx) -> String {
        labels::committee_name(self, c)
    }

    pub fn company(self, company: CompanyIx) -> String {
        labels::company_name(self, company)
    }

    pub fn goal(self, g: GoalIx) -> String {
        labels::goal_name(self, g)
    }

    pub fn source(self, source: SourceIx) -> String {
        labels::source_name(self, source)
    }

    pub fn label(self, label: Label) -> String {
        labels::label_name(self, label)
    }

    pub fn quality(self, quality: Quality) -> (&'static str, &'static str, &'static str) {
        let text = labels::quality_text(self, quality);
        (text.name, text.meaning, text.class)
    }

    pub fn origin(self, origin: Origin, year: usize) -> String {
        labels::origin_name(self, origin, year)
    }

    pub fn amount(self, kronor: Decimal) -> String {
        amounts::amount(self, kronor)
    }

    pub fn amount_at(self, year: usize, kronor: Decimal) -> String {
        amounts::amount_in_year(self, year, kronor)
    }

    pub fn change(self, kronor: Decimal, of: Decimal) -> String {
        amounts::change(self, kronor, of)
    }

    pub fn change_at(self, year: usize, kronor: Decimal, of: Decimal) -> String {
        amounts::change_in_year(self, year, kronor, of)
    }

    pub fn way_at(self, year: usize, kronor: Decimal, of: Decimal) -> &'static str {
        amounts::change_class_in_year(self, year, kronor, of)
    }

    pub fn way(self, kronor: Decimal, of: Decimal) -> &'static str {
        amounts::change_class(self, kronor, of)
    }

    pub fn unit(self) -> &'static str {
        amounts::unit(self)
    }

    pub fn mnkr(self, kronor: Decimal) -> String {
        amounts::mnkr(self, kronor)
    }

    pub fn row_name(self, row: Row) -> String {
        undo::row_name(self, row)
    }

    pub fn group_name(self, group: Group) -> String {
        undo::group_name(self, group)
    }

    pub fn panel_head(self, sentence: impl Fn() -> String + 'static) -> El {
        panel_head(self, sentence)
    }

    pub fn notices(self) -> El {
        notices::notice_list(self)
    }

    pub fn toast(self) -> El {
        toast::toast_box(self)
    }

    pub fn unresolved_words(self, entry: &Unresolved) -> String {
        notices::unresolved_text(self, entry)
    }

    pub fn not_done(self, error: StoreError) -> &'static str {
        notices::store_error_text(self, error)
    }

    pub fn picture_frame(self, title: String, scenario: Option<String>, year: &str, unit: &str) -> Frame {
        picture_frame(self, title, scenario, year, unit)
    }

    pub fn ask(self, pick: Pick, what: &str, number: impl Fn() -> String + 'static) -> El {
        ask_button(self, pick, what, number)
    }

    pub fn ask_at(self, at: usize, pick: Pick, what: &str, number: impl Fn() -> String + 'static) -> El {
        ask_button_in_year(self, at, pick, what, number)
    }

    pub fn not_a_number(self, unit: FieldUnit) -> String {
        control::not_a_number(self, unit)
    }

    pub fn years(self) -> Segments {
        year_choice(self)
    }
}
