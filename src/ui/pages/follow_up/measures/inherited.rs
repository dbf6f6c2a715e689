//! What the next year inherits, if its budget is the same.

use leptos::prelude::*;

use super::MeasuresContext;
use super::position::Position;
use crate::i18n::numbers::{decimals_of_columns, in_millions};
use crate::ui::pages::follow_up::restored::restored;
use model::money::Money;

/// The table.
pub fn inherited(mx: MeasuresContext) -> AnyView {
    let t = &mx.cx.t.measures;
    let rows = move || mx.read(|position| Some(rows(mx, position)));
    // The whole municipality's, of which a committee in a game does not see the result.
    let restored = move || {
        let month = mx.read(|position| Some(position.month))?;
        let report = mx.cx.followed.with(|followed| followed.report(mx.cx.app, month))?;
        let result = report.result.filter(|_| mx.cx.sees_only().is_none())?;
        restored(mx.cx, month, result.forecast)
    };
    view! {
        <section aria-labelledby="inherits-title">
            <h3 id="inherits-title">{t.inherits}</h3>
            <table class="table inherits"><caption class="sr-only">{t.inherits}</caption>{rows}</table>
            <p class="small soft">{restored}</p>
        </section>
    }
    .into_any()
}

fn rows(mx: MeasuresContext, position: &Position) -> AnyView {
    let t = &mx.cx.t.measures;
    let inherited = &position.inherited;
    let without = inherited.without_measures;
    let names = mx.cx.t.names.measure;
    let parts: Vec<(&'static str, Money)> =
        std::iter::once(((t.without_measures)(without < Money::ZERO), without))
            .chain(inherited.measures.iter().map(|(kind, amount)| (names(*kind), *amount)))
            .collect();
    let decimals = decimals_of_columns(&[parts.iter().map(|(_, amount)| amount.kronor()).collect()], 1);
    let signed = move |amount: Money| mx.cx.app.language.signed(in_millions(amount.kronor()), decimals);
    let row = |(name, amount): (&'static str, Money)| {
        view! { <tr><th scope="row">{name}</th><td class="num" class:down=amount < Money::ZERO>{signed(amount)}</td></tr> }
    };
    let left = inherited.left();
    view! {
        <tbody>{parts.into_iter().map(row).collect_view()}</tbody>
        <tfoot>
            <tr><th scope="row">{t.inherited_left}</th><td class="num" class:down=left < Money::ZERO>{signed(left)}</td></tr>
        </tfoot>
    }
    .into_any()
}
