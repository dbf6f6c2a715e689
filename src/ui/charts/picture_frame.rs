//! The frame of an exported picture of the session.

use leptos::prelude::*;

use crate::i18n::numbers::NO_VALUE;
use crate::ui::charts::frame::Frame;
use crate::ui::context::AppContext;
use crate::ui::primitives::labels::quality_text;

/// The frame of a picture of `year` in `unit`. `scenario` is the name of the scenario that it shows: the open one by default.
pub fn picture_frame(
    app: AppContext,
    title: String,
    scenario: Option<String>,
    year: &str,
    unit: &str,
) -> Frame {
    let t = &app.language.lazy_texts().tables;
    let (municipality, edition) = app
        .session
        .municipality(|municipality| (app.file_text(&municipality.title), municipality.edition.clone()));
    let open = || app.state.import().to_share().map(|saved| saved.name);
    let scenario = scenario.or_else(open).unwrap_or_else(|| app.language.lazy_texts().print.start.to_owned());
    let outcome = untrack(|| app.session.outcome());
    let grants = outcome.ledger.node(outcome.year(app.view.year.get_untracked()).grants);
    let worst = grants.map(|node| quality_text(app, node.quality).name);
    Frame {
        title,
        about: vec![[municipality.as_str(), &scenario, year, unit].join(" · ")],
        source: (t.picture_source)(&municipality, &edition, worst.unwrap_or(NO_VALUE)),
    }
}
