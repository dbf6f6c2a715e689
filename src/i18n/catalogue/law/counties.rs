//! The counties' rates in the income equalisation.

/// The counties' rates.
#[derive(Debug)]
pub struct Counties {
    pub title: &'static str,
    pub about: &'static str,
    pub own_county: fn(county: &str, year: u16, grant: &str, fee: &str) -> String,
    pub show_all: fn(count: usize, year: u16) -> String,
    pub caption: fn(year: u16) -> String,
    pub name: fn(code: &str) -> Option<&'static str>,
    pub county: &'static str,
    pub grant: &'static str,
    pub fee: &'static str,
    pub source: &'static str,
    pub sources: fn(grant: &str, fee: &str) -> String,
}

impl Counties {
    /// What a county is called. One that there is no name for is called by its code.
    #[must_use]
    pub fn name_of(&self, code: &str) -> String {
        (self.name)(code).unwrap_or(code).to_owned()
    }
}
