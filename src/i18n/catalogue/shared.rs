//! A scenario in a link, as it is shown to whoever opens the link, and its headline.

/// The page.
#[derive(Debug)]
pub struct Shared {
    pub someone: &'static str,
    pub named: fn(name: &str) -> String,
    pub named_by: fn(name: &str, author: &str) -> String,
    // Of a scenario with a year, what is in the link instead of a proposal.
    pub followed_up: fn(name: &str) -> String,
    pub to_play: fn(name: &str) -> String,
    pub played: fn(name: &str) -> String,
    pub look: &'static str,
    pub counted_on: fn(municipality: &str, year: u16) -> String,
    // The headline.
    pub all_alike: fn(percent: &str, more: &str) -> String,
    pub services_get: fn(amount: &str, more: &str) -> String,
    pub services_get_most: fn(amount: &str, more: &str, most: &str) -> String,
    pub one_and_others: fn(name: &str, one: [&str; 2], others: [&str; 2]) -> String,
    pub one_alone: fn(name: &str, amount: &str, more: &str) -> String,
    pub services_same: &'static str,
    pub surplus_pays: &'static str,
    pub from_to: fn(from: &str, to: &str) -> String,
    // The other way to pay.
    pub surplus_instead: fn(left: &str) -> String,
    pub surplus_short_instead: fn(missing: &str) -> String,
    pub surplus_gets_instead: fn(left: &str) -> String,
    pub surplus_gets_short_instead: fn(missing: &str) -> String,
    pub alike_instead: fn(amount: &str) -> String,
    pub alike_gets_instead: fn(amount: &str) -> String,
    // The budget of a year.
    pub budget: &'static str,
    // What can be done.
    pub play: &'static str,
    pub save_to_compare: &'static str,
    pub make_own: &'static str,
    pub save: &'static str,
    pub leave: &'static str,
}
