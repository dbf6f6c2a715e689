//! Legal maxima of the property fee, child-care fees and elder-care fees.

use model::statutes::elder_care_fee::Household;
use model::statutes::family_fee::Care;
use model::statutes::property_fee::Dwelling;

/// Fees by the law of a year.
#[derive(Debug)]
pub struct Fees {
    pub law_of: &'static str,
    pub year_in_view: fn(year: u16) -> String,
    pub kr_a_year: &'static str,
    // Property.
    pub property: &'static str,
    pub property_about: &'static str,
    pub dwelling: fn(Dwelling) -> &'static str,
    pub year: &'static str,
    pub property_caption: &'static str,
    pub property_sum: &'static str,
    pub index: &'static str,
    pub highest: &'static str,
    pub share_title: &'static str,
    pub share_about: &'static str,
    pub share_asked: &'static str,
    pub share_then: fn(before: &str, year: u16, after: &str) -> String,
    // A family.
    pub family: &'static str,
    pub family_about: &'static str,
    pub income: &'static str,
    pub in_care: fn(Care) -> &'static str,
    pub fewer: fn(what: &str) -> String,
    pub more: fn(what: &str) -> String,
    pub charged: &'static str,
    pub change: &'static str,
    pub child: fn(number: usize, care: Care) -> String,
    pub free: &'static str,
    pub family_caption: &'static str,
    pub family_pays: fn(before: &str) -> String,
    pub no_children: &'static str,
    pub costs: fn(after: &str, monthly: &str, yearly: &str) -> String,
    pub saves: fn(after: &str, monthly: &str, yearly: &str) -> String,
    pub no_change: &'static str,
    pub stopped: &'static str,
    pub family_sum: &'static str,
    pub fee_base: &'static str,
    // The old.
    pub elder: &'static str,
    pub elder_about: &'static str,
    pub home_care: &'static str,
    pub housing: &'static str,
    pub minimum: fn(Household) -> &'static str,
    pub household: &'static str,
    pub households: [&'static str; 2],
    pub income_after_tax: &'static str,
    pub housing_cost: &'static str,
    pub reserved_amount: &'static str,
    pub income_above_reserved: &'static str,
    pub elder_pays: fn(fee: &str) -> String,
    pub elder_pays_nothing: &'static str,
    pub elder_at_highest: &'static str,
    pub elder_sum: &'static str,
    pub elder_caption: fn(year: u16) -> String,
}
