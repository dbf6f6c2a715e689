//! The entrance: a question and its answer.

/// The question, the answer and who pays.
#[derive(Debug)]
pub struct Entrance {
    pub question: fn(municipality: &str) -> String,
}
