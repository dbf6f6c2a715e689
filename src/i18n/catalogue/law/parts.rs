//! Words of the equalisation's parts, two sentences each.

/// The parts of the equalisation.
#[derive(Debug)]
pub struct Parts {
    pub title: &'static str,
    pub about: &'static str,
    pub caption: fn(year: u16, unit: &str) -> String,
    pub part: &'static str,
    pub amount: &'static str,
    /// Income, cost, structural, transition, adjustment, LSS.
    pub explained: [&'static str; 6],
}
