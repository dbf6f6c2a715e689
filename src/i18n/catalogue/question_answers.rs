//! What a ready question led to.

/// The answers to the ready questions.
#[derive(Debug)]
pub struct QuestionAnswers {
    pub label: &'static str,
    /// `fee` and `before` are what the fee brings, `more` what it brings more.
    pub parking: fn(percent: &str, more: &str, fee: &str, before: &str) -> String,
    pub parking_not_counted: &'static str,
    pub more_to: fn(committee: &str, more: &str, grant: &str, before: &str) -> String,
    pub equalisation: fn(now: &str, before: &str) -> String,
    /// Where the municipality pays into the income equalisation.
    pub equalisation_fee: fn(now: &str, before: &str) -> String,
    /// `changes` are years and amounts in millions.
    pub every_year: fn(changes: &str) -> String,
    pub what_equalisation_is: &'static str,
    pub tax_cut: fn(rate: &str, ore: &str) -> String,
    pub all_more: fn(amount: &str) -> String,
    pub all_less: fn(amount: &str) -> String,
    pub others_more: fn(amount: &str) -> String,
    pub others_less: fn(amount: &str) -> String,
    /// Whose change is the largest.
    pub most: fn(committee: &str, change: &str) -> String,
    pub all_same: &'static str,
    pub others_same: &'static str,
    pub left_over: fn(now: &str, before: &str) -> String,
    pub left_over_same: fn(amount: &str) -> String,
    pub target: fn(amount: &str) -> String,
    /// `results` are years and amounts in millions.
    pub later: fn(results: &str) -> String,
    /// The question took the place of changes of the reader's own.
    pub own_put_aside: &'static str,
    pub undo: &'static str,
}
