//! The tax rate holds for a calendar year: kommunallagen (2017:725) 11:6 (the budget states it) and 11:10-11 (it is adopted before the
//! year begins). A rise of the tax is therefore no measure of the year.

use super::provision::Provision;

/// The provisions by which the tax rate cannot be changed within the year.
pub const FIXED_BY: &[Provision] =
    &[Provision::BudgetContent, Provision::BudgetDate, Provision::LaterBudgetDate];
