//! What the next year inherits, if its budget is the same.

#[cfg(test)]
mod tests;

use leptos::prelude::*;

use super::MeasuresContext;
use super::position::Position;
use crate::i18n::numbers::{decimals_of_columns, in_millions};
use crate::ui::pages::follow_up::YearContext;
use crate::ui::pages::follow_up::restored::restored;
use model::follow_up::next_year::Inherited;
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
    let mut parts = said(mx.cx, &position.inherited);
    let left = parts.pop();
    let row = |(name, amount, text): (&'static str, Money, String)| {
        view! { <tr><th scope="row">{name}</th><td class="num" class:down=amount < Money::ZERO>{text}</td></tr> }
    };
    view! {
        <tbody>{parts.into_iter().map(row).collect_view()}</tbody>
        <tfoot>{left.map(row)}</tfoot>
    }
    .into_any()
}

/// The rows, each with its amount and how it is written: what comes without measures, what each measure leaves, and last what is left. What
/// the reader adds up adds up.
fn said(cx: YearContext, inherited: &Inherited) -> Vec<(&'static str, Money, String)> {
    let t = &cx.t.measures;
    let without = inherited.without_measures;
    let measures = inherited.measures.iter().map(|(kind, amount)| ((cx.t.names.measure)(*kind), *amount));
    let parts: Vec<(&'static str, Money)> =
        std::iter::once(((t.without_measures)(without < Money::ZERO), without)).chain(measures).collect();
    let decimals = decimals_of_columns(&[parts.iter().map(|(_, amount)| amount.kronor()).collect()], 1);
    let signed = |amount: Money| cx.app.language.signed(in_millions(amount.kronor()), decimals);
    let all = parts.into_iter().chain([(t.inherited_left, inherited.left())]);
    all.map(|(name, amount)| (name, amount, signed(amount))).collect()
}
