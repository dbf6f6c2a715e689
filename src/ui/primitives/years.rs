//! The years of the plan.

use crate::ui::context::AppContext;
use model::{YEARS, YearIx};

/// The calendar years of the plan, such as 2022.
#[must_use]
pub fn plan_years(app: AppContext) -> [u16; YEARS] {
    app.session.municipality(|municipality| municipality.years.each_ref().map(|year| year.year))
}

/// The calendar year at `at`.
#[must_use]
pub fn year_number(app: AppContext, at: YearIx) -> u16 {
    *at.get(&plan_years(app))
}
