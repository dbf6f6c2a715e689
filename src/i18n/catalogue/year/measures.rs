//! The measures of a committee that does not keep its budget.

use model::follow_up::measures::{Decider, Duration, Hindrance, Touch, Touched};
use model::follow_up::record::{Financing, Threshold};
use model::money::Money;
use model::statutes::spending_decision::Financed;

/// Texts of the view.
#[derive(Debug)]
pub struct Measures {
    /// The list of committees.
    pub committees: &'static str,
    pub must_act: &'static str,
    pub over_budget: &'static str,
    pub others: fn(count: usize) -> String,
    pub nobody_must: &'static str,
    /// Since which follow-up a committee has had to act.
    pub since: fn(month: &str) -> String,
    pub decided_count: fn(count: usize) -> String,
    /// Amounts of the list and of the tables.
    pub in_millions: &'static str,
    /// There is no outturn to tell of.
    pub no_forecast: fn(name: &str, month: &str) -> String,
    /// The head: what the committee has to do.
    pub must_decide: fn(name: &str) -> String,
    pub need_not: fn(name: &str) -> String,
    pub keeps: fn(name: &str) -> String,
    pub is_exempt: fn(name: &str) -> String,
    pub kept: fn(name: &str) -> String,
    pub did_not_keep: fn(name: &str) -> String,
    /// The forecast, or the outturn of the year, against the budget; and against the follow-up before.
    pub over: fn(amount: &str, is_outcome: bool) -> String,
    pub under: fn(amount: &str, is_outcome: bool) -> String,
    pub as_budgeted: fn(is_outcome: bool) -> &'static str,
    pub moved: fn(amount: &str, month: &str, is_worse: bool) -> String,
    pub not_moved: fn(month: &str) -> String,
    /// What the measures come to, in a sentence.
    pub balances: &'static str,
    pub stops_but: fn(month: &str) -> String,
    pub falls_short: &'static str,
    pub goes_on: &'static str,
    pub last_follow_up: &'static str,
    pub year_over: &'static str,
    pub surplus_about: &'static str,
    /// The two answers.
    pub stops_growing: &'static str,
    pub in_balance: &'static str,
    pub yes_from: fn(month: &str) -> String,
    pub yes_now: &'static str,
    pub yes_by_forecast: &'static str,
    pub no: &'static str,
    pub by_measure: fn(measure: &str) -> String,
    pub growing_why: &'static str,
    pub not_growing_why: &'static str,
    pub set_why: &'static str,
    /// How much of the deviation of December is assumed growth.
    pub grown: fn(amount: &str) -> String,
    pub between: fn(low: &str, high: &str) -> String,
    /// What is required.
    pub required: &'static str,
    pub why: &'static str,
    pub breaks: fn(forecast: &str, budget: &str, is_outcome: bool) -> String,
    pub does_not_break: fn(forecast: &str, budget: &str, is_outcome: bool) -> String,
    pub rule: &'static str,
    pub threshold: fn(Threshold) -> &'static str,
    pub to_threshold: fn(Threshold) -> &'static str,
    pub who: &'static str,
    pub responsible: fn(provision: &str) -> String,
    pub when: &'static str,
    pub when_to: fn(since: &str, meeting: &str) -> String,
    pub next_budget: &'static str,
    pub exempt: &'static str,
    /// The chart.
    pub chart: &'static str,
    pub chart_about: fn(low: &str, high: &str) -> String,
    pub budget_line: &'static str,
    pub chart_table: &'static str,
    pub follow_up: &'static str,
    pub deviation: &'static str,
    pub low: &'static str,
    pub high: &'static str,
    pub to_come: &'static str,
    /// The table of measures.
    pub measures: &'static str,
    pub measures_about: fn(share: &str, tax_is_fixed_by: &str) -> String,
    pub sizes: &'static str,
    pub measure: &'static str,
    pub decided_by: &'static str,
    pub starts: &'static str,
    pub promised: &'static str,
    pub this_year: &'static str,
    pub next_year: &'static str,
    pub goals: &'static str,
    pub counted: &'static str,
    pub not_counted: &'static str,
    pub new: fn(meeting: &str) -> String,
    pub moves_money: &'static str,
    pub none_chosen: &'static str,
    pub new_sum: fn(count: usize) -> String,
    /// In which month it was decided, and by whom where that is not the committee itself.
    pub decided_in: fn(month: &str, decider: Option<&str>) -> String,
    pub undo: &'static str,
    pub undo_one: fn(measure: &str) -> String,
    pub decider: fn(Decider) -> &'static str,
    /// That only this body can decide it, of a measure that the player's role cannot choose.
    pub only_decided_by: fn(decider: &str) -> String,
    pub next_year_month: fn(month: &str) -> String,
    pub later: &'static str,
    pub at_once: &'static str,
    pub lead: fn(low: usize, high: usize) -> String,
    /// How long it lasts.
    pub lasts: fn(Duration) -> &'static str,
    /// What measures of the kind usually promise.
    pub usually: fn(low: &str, high: &str) -> String,
    pub promised_of: fn(measure: &str) -> String,
    pub say_amount: &'static str,
    pub outside: &'static str,
    /// Below the table: what the choices may do to the committee's goals.
    pub goals_served: &'static str,
    pub touches_no_goal: &'static str,
    pub touched: fn(Touched) -> &'static str,
    pub touch: fn(Touch) -> &'static str,
    pub untouched: &'static str,
    pub hindered: &'static str,
    pub hindrance: fn(Hindrance) -> &'static str,
    /// The request for more money.
    pub request: &'static str,
    pub request_about: fn(answer: &str, provision: &str) -> String,
    pub request_next_year: &'static str,
    pub asked: &'static str,
    pub if_yes: &'static str,
    pub if_no: &'static str,
    pub left: fn(deviation: &str) -> String,
    pub reserve_falls: fn(from: &str, to: &str) -> String,
    pub from_result: fn(amount: &str) -> String,
    pub answers_in_accounts: &'static str,
    pub ask: fn(amount: &str) -> String,
    pub requested: fn(amount: &str, month: &str) -> String,
    pub withdraw: &'static str,
    pub answer: &'static str,
    pub answered_in: &'static str,
    pub granted_amount: &'static str,
    pub financing: &'static str,
    pub financed_by: fn(Financing) -> &'static str,
    /// Where the money in fact comes from, with the amounts where it comes from both.
    pub financed: fn(Financed, words: &dyn Fn(Money) -> String) -> String,
    pub paid: fn(financed: &str) -> String,
    pub grant: &'static str,
    pub refuse: &'static str,
    pub granted: fn(amount: &str, month: &str, financed: &str) -> String,
    pub refused: fn(month: &str) -> String,
    pub change_answer: &'static str,
    /// What the next year inherits.
    pub inherits: &'static str,
    pub without_measures: fn(is_deficit: bool) -> &'static str,
    pub inherited_left: &'static str,
    /// The sum at the bottom.
    pub sum: &'static str,
    pub without_new: &'static str,
    pub chosen: fn(count: usize) -> String,
    pub besides: &'static str,
    pub in_december: &'static str,
    pub left_to_balance: fn(amount: &str) -> String,
    /// How many, and in which bodies where others than the committee decide some of them.
    pub decide: fn(count: usize, bodies: &[(&'static str, usize)]) -> String,
}
