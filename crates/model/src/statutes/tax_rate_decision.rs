//! The tax rate holds for a calendar year: kommunallagen (2017:725) 11:6 (the budget states it) and 11:10-11 (it is adopted before the
//! year begins). A rise of the tax is therefore no measure of the year.

use super::provision::Provision;

/// The provisions by which the tax rate cannot be changed within the year.
pub const FIXED_BY: [Provision; 3] =
    [Provision::BudgetContent, Provision::BudgetDate, Provision::LaterBudgetDate];

/// The first calendar year that a tax rate decided in `year` can hold for: the next, from 1 January.
#[must_use]
pub fn first_year(year: u16) -> u16 {
    year.saturating_add(1)
}
