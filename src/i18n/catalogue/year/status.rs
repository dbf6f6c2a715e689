//! Where the budget stands.

/// Texts of the view.
#[derive(Debug)]
pub struct Status {
    /// The result that is expected, or that it became, in words; a loss has no minus.
    pub result_is: fn(amount: &str, is_loss: bool, is_outcome: bool) -> String,
    /// How far from the budget, and whether that is better.
    pub from_budget: fn(amount: &str, is_better: bool) -> String,
    pub as_budgeted: &'static str,
    pub target_is: fn(target: &str, is_met: bool, is_outcome: bool) -> String,
    /// What the committees together are expected to cost against their budget.
    pub committees_expected: fn(amount: &str, is_better: bool) -> String,
    pub committees_as_budgeted: &'static str,
    pub no_committee_reported: &'static str,
    pub must_act: fn(count: usize) -> String,
    pub over_budget: fn(count: usize) -> String,
    /// Key figures.
    pub result: fn(is_outcome: bool) -> &'static str,
    pub result_share: &'static str,
    pub committees_deviation: &'static str,
    pub balance: fn(is_outcome: bool) -> &'static str,
    pub budget_and_deviation: fn(budget: &str) -> String,
    pub target_and: fn(target: &str) -> String,
    pub short_of_target: fn(amount: &str) -> String,
    pub above_target: fn(amount: &str) -> String,
    pub in_month: fn(month: &str, amount: &str) -> String,
    /// The deficit that has to be restored. `is_bare`: nothing is entered that may be deducted.
    pub to_restore: fn(amount: &str, year: u16, provision: &str, is_bare: bool) -> String,
    pub balance_met: &'static str,
    pub balance_not_met: &'static str,
    pub balance_bare: &'static str,
    /// Of a game in which land has been sold.
    pub balance_land: &'static str,
    /// How the result comes about.
    pub bridge: fn(amount: &str, is_outcome: bool) -> String,
    pub bridge_budget: &'static str,
    pub bridge_committees: &'static str,
    pub bridge_tax: &'static str,
    pub bridge_financial: &'static str,
    pub bridge_central: &'static str,
    pub bridge_end: fn(is_outcome: bool) -> &'static str,
    pub forecast_and_budget: fn(forecast: &str, budget: &str, is_outcome: bool) -> String,
    /// What has no outturn, and so is in the forecast of the result as budgeted.
    pub counted_as_budgeted: fn(lines: &str) -> String,
    pub committees_of: fn(missing: usize, count: usize) -> String,
    /// The table.
    pub table: fn(month: &str) -> String,
    pub committee: &'static str,
    pub to_date: fn(month: &str) -> String,
    pub whole_year: &'static str,
    pub budget: &'static str,
    pub outturn: &'static str,
    pub deviation: &'static str,
    pub last_year: &'static str,
    pub forecast: &'static str,
    pub forecast_of: fn(month: &str) -> String,
    pub percent_of_budget: &'static str,
    pub measures: &'static str,
    pub decided_measures: fn(count: usize) -> String,
    pub measures_missing: &'static str,
    pub none_required: &'static str,
    pub sort_by: fn(column: &str) -> String,
    pub budget_order: &'static str,
    pub by_deviation: &'static str,
    pub not_reported: &'static str,
    pub not_entered: &'static str,
    pub reported_of: fn(reported: usize, count: usize) -> String,
    pub explain_deviation: &'static str,
    /// How the budget is spread.
    pub seasons_note: fn(share: &str) -> String,
    pub twelfths_note: fn(share: &str) -> String,
    /// What twelfths show that is no deviation, per cent of the budget so far; whether they are shown.
    pub false_deviation: fn(amount: &str, percent: &str, is_surplus: bool, is_shown: bool) -> String,
    pub to_twelfths: &'static str,
    pub to_seasons: &'static str,
    /// How the forecasts have moved.
    pub tiles: &'static str,
    pub tiles_about: fn(months: &str) -> String,
    pub tile_about: fn(name: &str, moves: &str) -> String,
    pub together: &'static str,
    /// The goals beside.
    pub goals: &'static str,
    pub equally_important: &'static str,
    pub services_together: &'static str,
    pub finances_together: &'static str,
    pub not_assessed: &'static str,
    pub assess: &'static str,
    pub was: fn(month: &str, state: &str) -> String,
    /// What there is before there is anything to show.
    pub nothing_reported: fn(month: &str) -> String,
    pub nothing_at_all: &'static str,
    pub type_in: &'static str,
    pub paste: &'static str,
    pub play: &'static str,
    pub or: &'static str,
    pub comes_later: fn(month: &str, is_large: bool) -> String,
    /// What brings the outturn: the user, or the game.
    pub when_entered: &'static str,
    pub when_played: &'static str,
    pub game_before_first: &'static str,
    pub to_game: &'static str,
}

impl Status {
    /// The head of the column of what the year comes to: the forecast of this month, or the outturn.
    #[must_use]
    pub fn newest(&self, is_outcome: bool, month: &str) -> String {
        if is_outcome { self.outturn.to_owned() } else { (self.forecast_of)(month) }
    }
}
