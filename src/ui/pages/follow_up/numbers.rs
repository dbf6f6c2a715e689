//! Names of lines and numbers of the views: amounts in mnkr with one decimal.

use rust_decimal::Decimal;

use super::YearContext;
use crate::i18n::numbers::{NO_VALUE, in_millions};
use model::follow_up::Line;
use model::money::Money;

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

/// The decimals of amounts in the tables of a follow-up, in mnkr. Sums are of the whole amounts, which the note under the table says.
pub const DECIMALS: u32 = 1;

/// An amount in mnkr, or what stands where there is none.
pub fn amount(cx: YearContext, amount: Option<Money>) -> String {
    amount
        .map_or(NO_VALUE.to_owned(), |amount| cx.app.language.number(in_millions(amount.kronor()), DECIMALS))
}

/// A deviation in mnkr with its sign.
pub fn deviation(cx: YearContext, amount: Option<Money>) -> String {
    amount
        .map_or(NO_VALUE.to_owned(), |amount| cx.app.language.signed(in_millions(amount.kronor()), DECIMALS))
}

/// Per cent with its sign, without the per cent sign.
pub fn percent(cx: YearContext, percent: Option<Decimal>) -> String {
    percent.map_or(NO_VALUE.to_owned(), |value| cx.app.language.signed(value, 1))
}

/// Whether a deviation is a loss, which is written in its own colour beside its sign.
pub fn is_loss(amount: Option<Money>) -> bool {
    amount.is_some_and(|amount| amount < Money::ZERO)
}
