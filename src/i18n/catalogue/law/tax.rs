//! How municipal tax is paid out and settled.

/// The municipal tax.
#[derive(Debug)]
pub struct Tax {
    pub title: &'static str,
    pub about: &'static str,
    pub caption: fn(year: u16) -> String,
    pub a_month: &'static str,
    pub in_file_per_inhabitant: &'static str,
    pub settlement: &'static str,
    pub settlement_about: &'static str,
    pub settlement_quality: &'static str,
    pub settlement_caption: &'static str,
    pub year: &'static str,
    pub per_inhabitant: &'static str,
    pub for_all: fn(municipality: &str) -> String,
    pub sum: &'static str,
    pub base_of_the_year: fn(year: u16) -> String,
}
