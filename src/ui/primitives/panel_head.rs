//! The head of a tab of the results.

use leptos::prelude::{Get, Set};
use std::rc::Rc;

use crate::i18n::catalogue::glossary::Term;
use crate::state::AmountUnit;
use crate::ui::context::AppContext;
use crate::ui::el::{El, el};
use crate::ui::primitives::amounts::unit_name;
use crate::ui::primitives::segments::Segments;
use crate::ui::primitives::term::term_button;

/// The sentence above a table, and the choice of unit.
pub fn panel_head(app: AppContext, sentence: impl Fn() -> String + 'static) -> El {
    panel_head_with(app, el("p").bind_text(sentence))
}

/// The same with the element of the sentence.
pub fn panel_head_with(app: AppContext, sentence: El) -> El {
    let chosen = app.view.unit;
    let switch = Segments {
        legend: app.t.results.unit,
        name: "unit",
        choices: AmountUnit::ALL.map(|unit| (unit, unit_name(app, unit).to_owned())).to_vec(),
        chosen: Rc::new(move || chosen.get()),
        choose: Rc::new(move |unit| chosen.set(unit)),
    };
    el("div")
        .class("panel-head")
        .child(sentence.class("sentence").attr("id", "sentence"))
        .child(el("span").child(switch.bar("seg")).child(term_button(app, Term::Millions, app.t.common.mnkr)))
}
