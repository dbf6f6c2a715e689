//! The head of a tab of the results.

use leptos::prelude::{Get, Set};
use std::rc::Rc;

use crate::state::AmountUnit;
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::primitives::segments::Segments;

/// The sentence above a table, and the switch of units.
pub fn panel_head(app: AppContext, sentence: impl Fn() -> String + 'static) -> El {
    let shown = app.view.unit;
    let units = [AmountUnit::Millions, AmountUnit::PerInhabitant, AmountUnit::Percent];
    let switch = Segments {
        legend: app.t.results.unit,
        name: "unit",
        choices: [app.t.common.mnkr, app.t.common.per_inhabitant, "%"].map(str::to_owned).to_vec(),
        chosen: Rc::new(move || units.iter().position(|unit| *unit == shown.get()).unwrap_or_default()),
        choose: Rc::new(move |at| shown.set(units.get(at).copied().unwrap_or_default())),
    };
    el("div")
        .class("panel-head")
        .child(el("p").class("sentence").attr("id", "sentence").bind_text(sentence))
        .child(switch.bar("seg"))
}
