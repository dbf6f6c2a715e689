//! The flow from revenue to goals.

/// The tab of the flow.
#[derive(Debug)]
pub struct Flow {
    pub of_each_hundred: fn(tax: &str, equalisation: &str) -> String,
    pub with_a_fee: fn(tax: &str, fee: &str) -> String,
    pub becomes_grant: fn(grant: &str) -> String,
    pub deficit: fn(amount: &str) -> String,
    pub from_what_is_left: fn(amount: &str) -> String,
    pub own_bar: &'static str,
    pub caption: fn(year: u16, unit: &str) -> String,
    pub losses: &'static str,
    pub title: fn(places: usize, from: &str, to: &str, amount: &str) -> String,
    pub about: &'static str,
    pub band: fn(from: &str, to: &str, amount: &str, unit: &str) -> String,
    pub heads: [&'static str; 4],
    pub column_sum: fn(amount: &str) -> String,
    pub total: &'static str,
    pub grant: &'static str,
    pub fee: fn(name: &str) -> String,
    pub cost: fn(name: &str) -> String,
    pub income: fn(name: &str) -> String,
    pub budgeted_deficit: &'static str,
    pub more_than_grant: &'static str,
    pub undistributed: &'static str,
    pub no_goal: &'static str,
    pub small_rows: fn(count: usize) -> String,
    pub small_committees: fn(count: usize) -> String,
    pub table: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub change: &'static str,
}
