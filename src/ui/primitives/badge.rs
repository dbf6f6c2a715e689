//! The badge of a quality: plain for published figures, hatched for all others.

use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::primitives::labels::{QualityText, quality_text};
use model::figure::Quality;

/// The badge of `quality`.
pub fn badge(app: AppContext, quality: Quality) -> El {
    let QualityText { name, meaning, class } = quality_text(app, quality);
    el("span").class(class).attr("title", meaning).text(name)
}
