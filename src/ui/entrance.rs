//! The entrance: a question and its answer, for whoever knows nothing of municipal finance.

use crate::ui::context::AppContext;
use crate::ui::el::{El, el};

/// The page.
pub fn entrance(app: AppContext) -> El {
    let name = app.session.municipality(|m| m.name.clone());
    el("div").class("wrap entrance").child(el("h1").text(&(app.t.entrance.question)(&name)))
}
