//! The badge of a quality, plain for published figures and hatched for all others, and the sentence that says it once for a table.

use crate::state::Page;
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::primitives::labels::{QualityText, quality_text};
use crate::ui::route::address;
use model::figure::Quality;

/// The badge of `quality`.
pub fn badge(app: AppContext, quality: Quality) -> El {
    let QualityText { name, meaning, class, .. } = quality_text(app, quality);
    el("span").class(class).attr("title", meaning).text(name)
}

/// The quality that figures have, said once for all of them: the rows with another one have its badge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommonQuality {
    /// What most figures have.
    pub usual: Quality,
    /// Whether any figure has another quality.
    pub has_exceptions: bool,
}

impl CommonQuality {
    /// Of figures of the qualities `all`.
    pub fn new(all: impl Iterator<Item = Quality> + Clone) -> Option<Self> {
        let usual = Quality::usual(all.clone())?;
        Some(Self { usual, has_exceptions: all.into_iter().any(|quality| quality != usual) })
    }

    /// The sentence under the table, and where the figures come from.
    pub fn sentence(self, app: AppContext) -> El {
        let exceptions = if self.has_exceptions { app.t.common.exceptions_marked } else { "" };
        let sources = el("a").attr("href", address(Page::MunicipalityFile)).text(app.t.common.sources);
        let words = el("p").class("small soft").text(quality_text(app, self.usual).of_table);
        words.text(" ").text(exceptions).text(" ").child(sources).text(".")
    }
}
