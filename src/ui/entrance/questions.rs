//! Ready questions, each of which sets a scenario.

use crate::ui::context::AppContext;
use crate::ui::el::{El, el};

/// The section.
pub fn questions(_: AppContext) -> El {
    el("section").class("entrance-questions")
}
