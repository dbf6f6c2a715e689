//! Names of lines and numbers of the views: amounts in mnkr. What is missing says so.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::YearContext;
use crate::ui::primitives::labels::soft_hyphened;
use crate::ui::primitives::missing::missing;
use model::follow_up::Line;
use model::money::{DecimalExt, Money, to_decimals};
use model::statutes::spending_decision::Financed;
use model::summary::is_shortage;

const MILLION: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

/// The name of a line.
pub fn line_name(cx: YearContext, line: Line) -> String {
    let names = &cx.t.names;
    match line {
        Line::Committee(c) => cx.app.session.municipality(|municipality| {
            municipality.committee(c).map(|committee| cx.app.file_text(&committee.name)).unwrap_or_default()
        }),
        Line::TaxAndGrants => names.tax_and_grants.to_owned(),
        Line::FinancialNet => names.financial_net.to_owned(),
        Line::Central => names.central.to_owned(),
    }
}

/// The name of a line in a table, where it may be divided. Not for labels, nor for what is copied.
pub fn line_in_table(cx: YearContext, line: Line) -> String {
    soft_hyphened(&line_name(cx, line))
}

/// Where granted money comes from, in words.
pub fn financed_text(cx: YearContext, financed: Financed) -> String {
    (cx.t.measures.financed)(financed, &|amount| cx.app.language.amount(amount.kronor()))
}

/// An amount in mnkr.
pub fn amount(cx: YearContext, amount: Option<Money>) -> AnyView {
    known(cx, amount.map(|amount| amount_text(cx, amount)))
}

/// An amount in mnkr that comes of no outturn of the year, such as one of last year. What is missing was not entered.
pub fn entered_amount(cx: YearContext, amount: Option<Money>) -> AnyView {
    amount.map_or_else(|| missing(cx.t.status.not_entered), |amount| amount_text(cx, amount).into_any())
}

/// An amount in mnkr, as text. Sums are of the whole amounts, which the note under the table says.
pub fn amount_text(cx: YearContext, amount: Money) -> String {
    cx.app.language.mnkr(amount.kronor())
}

/// A deviation in mnkr with its sign.
pub fn deviation(cx: YearContext, amount: Option<Money>) -> AnyView {
    known(cx, amount.map(|amount| deviation_text(cx, amount)))
}

/// A deviation in mnkr with its sign, as text.
pub fn deviation_text(cx: YearContext, amount: Money) -> String {
    cx.app.language.mnkr_change(amount.kronor())
}

/// Per cent with its sign, without the per cent sign.
pub fn percent(cx: YearContext, percent: Option<Decimal>) -> AnyView {
    known(cx, percent.map(|percent| percent_text(cx, percent)))
}

/// Per cent with its sign, without the per cent sign, as text.
pub fn percent_text(cx: YearContext, percent: Decimal) -> String {
    cx.app.language.signed(percent, 1)
}

/// A number, or why there is none.
fn known(cx: YearContext, number: Option<String>) -> AnyView {
    number.map_or_else(|| missing(cx.t.status.not_reported), IntoAny::into_any)
}

/// To the nearest tenth of a million.
pub fn in_tenths(amount: Money) -> Money {
    let kronor = to_decimals(amount.in_millions(), 1).try_mul(MILLION);
    kronor.and_then(Money::new).unwrap_or(amount)
}

/// Whether a deviation is a loss as it is written, in its own colour beside its sign: one that is written as 0 is none.
pub fn is_loss(amount: Option<Money>) -> bool {
    amount.is_some_and(is_shortage)
}
