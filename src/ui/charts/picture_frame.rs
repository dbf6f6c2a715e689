//! What a picture that leaves the page says of itself.

use leptos::prelude::*;

use crate::ui::charts::frame::Frame;
use crate::ui::page::Page;

impl Page {
    /// The words around a picture of `year` in `unit`. `scenario`: what is drawn; the open one where it is none.
    pub fn picture_frame(self, title: String, scenario: Option<String>, year: &str, unit: &str) -> Frame {
        let t = &self.language.lazy_texts().tables;
        let (municipality, edition) = self
            .session
            .municipality(|municipality| (self.of(&municipality.title), municipality.edition.clone()));
        let open = || self.desk.to_share().map(|saved| saved.name);
        let scenario =
            scenario.or_else(open).unwrap_or_else(|| self.language.lazy_texts().print.start.to_owned());
        let worst = untrack(|| self.session.outcome()).and_then(|outcome| {
            let at = self.session.year.get_untracked();
            outcome.ledger.node(outcome.year(at).grants).map(|node| self.quality(node.quality).0)
        });
        Frame {
            title,
            about: vec![[municipality.as_str(), &scenario, year, unit].join(" · ")],
            source: (t.picture_source)(&municipality, &edition, worst.unwrap_or_default()),
        }
    }
}
