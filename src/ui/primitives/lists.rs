//! Lists in sentences.

/// "one, two and three".
#[must_use]
pub fn listed(texts: &[String], and: &str) -> String {
    match texts.split_last() {
        None => String::new(),
        Some((one, [])) => one.clone(),
        Some((last, others)) => format!("{} {and} {last}", others.join(", ")),
    }
}
