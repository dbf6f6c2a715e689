//! Ready questions.

/// The questions of the entrance, each as a button and as the heading while it is asked.
#[derive(Debug)]
pub struct Questions {
    pub title: &'static str,
    pub raise_parking: &'static str,
    pub raise_parking_heading: fn(percent: &str) -> String,
    pub more_to_school: &'static str,
    pub more_to_school_heading: fn(amount: &str) -> String,
    pub less_equalisation: fn(amount: &str) -> String,
    pub less_equalisation_heading: fn(amount: &str) -> String,
    pub tax_cut: &'static str,
    pub side_by_side: &'static str,
}
