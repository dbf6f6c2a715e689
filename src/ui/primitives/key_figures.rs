//! The key figures of a scenario, side by side.

use leptos::prelude::*;

use crate::i18n::numbers::HARD_SPACE;
use crate::state::KeyFigures;
use crate::ui::context::AppContext;
use crate::ui::primitives::amounts::mnkr;

/// The four key figures of a scenario, or a note where they are `expected` and cannot be computed.
pub fn scenario_key_figures(app: AppContext, figures: Option<KeyFigures>, expected: bool) -> AnyView {
    let t = &app.t.results;
    let language = app.language;
    let Some(figures) = figures else {
        return expected.then(|| view! { <p class="small soft">{app.t.common.out_of_range}</p> }).into_any();
    };
    let result = format!("{} · {}", mnkr(app, figures.result), language.percent(figures.result_share));
    let kr = |number: String| format!("{number}{HARD_SPACE}{}", app.t.common.kr);
    let keys = [
        (t.grant, mnkr(app, figures.grant)),
        (t.result, result),
        (t.tax_rate, kr(language.number(figures.tax_rate, 2))),
        (
            app.language.lazy_texts().library.tax_per_inhabitant,
            kr(language.number(figures.tax_per_inhabitant, 0)),
        ),
    ];
    let keys = keys.map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> });
    view! { <dl class="scenario-keys">{keys.into_iter().collect_view()}</dl> }.into_any()
}
