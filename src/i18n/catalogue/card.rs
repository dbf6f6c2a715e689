//! A card: the answer as a picture.

use model::statutes::person::IncomeKind;

/// The card and its section in the dialog.
#[derive(Debug)]
pub struct Card {
    pub independent: &'static str,
    pub more: fn(kronor: &str) -> String,
    pub less: fn(kronor: &str) -> String,
    pub same: &'static str,
    /// Under what the tax means for a person of this income.
    pub person: fn(kind: IncomeKind, income: &str, law: u16) -> String,
    /// Under the rate in words; how it has changed.
    pub rate: fn(change: &str) -> String,
    pub services: &'static str,
    /// The same where some get more and others less.
    pub services_in_all: &'static str,
    pub left: &'static str,
    /// The heading of the start state's hundred kronor.
    pub hundred: fn(municipality: &str) -> String,
    /// The same of a proposal, which is no fact.
    pub hundred_proposed: fn(municipality: &str, proposal: &str) -> String,
    pub hundred_own: fn(tax: &str, income: &str) -> String,
    pub other: &'static str,
    // The section.
    pub with_income: fn(income: &str) -> String,
    pub format: &'static str,
    pub wide: &'static str,
    pub square: &'static str,
    pub save_png: &'static str,
    pub save_svg: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub send: &'static str,
    pub not_made: &'static str,
    pub not_copied: &'static str,
    pub alt: &'static str,
    pub copy_alt: &'static str,
}
