//! The services as bars, with what changes.

use crate::ui::context::AppContext;
use crate::ui::el::{El, el};

/// The section.
pub fn services(_: AppContext) -> El {
    el("section").class("entrance-services")
}
