//! Forwards the old names to the functions of `primitives`, until their last calls are converted.

use rust_decimal::Decimal;

pub use super::context::{AppContext as Page, use_app as use_page};
pub use super::primitives::amounts::{direction, fraction};
use super::primitives::{amounts, labels};
pub use super::reactive::{flag, text};
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
}
