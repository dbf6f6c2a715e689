//! Amounts as the reader has chosen to see them: in millions of kronor, per inhabitant or in per cent. All of these
//! functions follow the year in view and the chosen unit.

use leptos::prelude::Get;
use rust_decimal::Decimal;

use crate::i18n::numbers::{HARD_SPACE, NO_VALUE, decimals_in_millions, in_millions, machine_text};
use crate::state::AmountUnit;
use crate::ui::context::AppContext;
use model::YearIx;
use model::ledger::NodeId;
use model::money::{DecimalExt, THOUSAND, in_percent_of, to_decimals};
use model::outcome::YearOutcome;

/// An amount of the year in view, without the unit; "–" where there is none, for the reason that [`no_amount_reason`] gives.
#[must_use]
pub fn amount(app: AppContext, kronor: Decimal) -> String {
    match in_chosen_unit(app, app.view.year.get(), kronor, 1) {
        Some((value, decimals)) => app.language.number(value, decimals),
        None => NO_VALUE.to_owned(),
    }
}

/// The value and its number of decimals, as of [`in_chosen_unit`]; in per cent of `whole`.
pub(in crate::ui) fn change_in_chosen_unit(
    app: AppContext,
    year: YearIx,
    kronor: Decimal,
    whole: Decimal,
    least: u32,
) -> Option<(Decimal, u32)> {
    match app.view.unit.get() {
        AmountUnit::Percent => Some((in_percent_of(kronor, whole)?, 1)),
        AmountUnit::Millions | AmountUnit::PerInhabitant => in_chosen_unit(app, year, kronor, least),
    }
}

/// The value and its number of decimals: of mnkr at least `least`. Per cent are of the year's grants.
pub(in crate::ui) fn in_chosen_unit(
    app: AppContext,
    year: YearIx,
    kronor: Decimal,
    least: u32,
) -> Option<(Decimal, u32)> {
    let of_year = |pick: fn(&YearOutcome) -> NodeId| {
        app.session.read_year(year, |outcome, year| outcome.value(pick(year)))
    };
    match app.view.unit.get() {
        AmountUnit::Millions => Some((in_millions(kronor), decimals_in_millions(kronor).max(least))),
        AmountUnit::PerInhabitant => Some((kronor.try_div(of_year(|year| year.inhabitants))?, 0)),
        AmountUnit::Percent => Some((in_percent_of(kronor, of_year(|year| year.grants))?, 1)),
    }
}

/// Why there is no amount in the chosen unit. Reactive.
#[must_use]
pub fn no_amount_reason(app: AppContext) -> &'static str {
    match app.view.unit.get() {
        // No amount is so large that its per cent of another cannot be computed.
        AmountUnit::Percent => app.t.common.no_whole,
        AmountUnit::Millions | AmountUnit::PerInhabitant => app.t.common.out_of_range,
    }
}

/// The unit of [`amount`].
#[must_use]
pub fn unit(app: AppContext) -> &'static str {
    unit_name(app, app.view.unit.get())
}

/// What a unit is called.
#[must_use]
pub fn unit_name(app: AppContext, unit: AmountUnit) -> &'static str {
    match unit {
        AmountUnit::Millions => app.t.common.mnkr,
        AmountUnit::PerInhabitant => app.t.common.per_inhabitant,
        AmountUnit::Percent => "%",
    }
}

/// An amount in millions of kronor with its unit, whatever unit the reader has chosen. What is less than a thousand is written in
/// kronor: it is not nothing.
#[must_use]
pub fn mnkr(app: AppContext, kronor: Decimal) -> String {
    if kronor.abs() < THOUSAND && !kronor.is_zero() {
        return app.language.amount(kronor);
    }
    format!("{}{HARD_SPACE}{}", app.language.mnkr(kronor), app.t.common.mnkr)
}

/// An amount of the year in view for a sentence, in the chosen unit. Reactive.
#[must_use]
pub fn in_words(app: AppContext, kronor: Decimal) -> String {
    let common = &app.t.common;
    let of_year = |unit: &str| format!("{}{HARD_SPACE}{unit}", amount(app, kronor));
    match app.view.unit.get() {
        AmountUnit::Millions => app.language.amount(kronor),
        AmountUnit::PerInhabitant => of_year(common.kronor_each),
        AmountUnit::Percent => of_year(&format!("% {}", common.of_grants)),
    }
}

/// As [`in_words`], with its sign. Reactive.
#[must_use]
pub fn change_in_words(app: AppContext, kronor: Decimal) -> String {
    let text = in_words(app, kronor);
    if kronor > Decimal::ZERO { format!("+{text}") } else { text }
}

/// The class of a change: `up`, `down`, or `soft` for none.
#[must_use]
pub fn direction(change: Decimal) -> &'static str {
    if change > Decimal::ZERO {
        "up"
    } else if change < Decimal::ZERO {
        "down"
    } else {
        "soft"
    }
}

/// `part` of `whole` as a number from 0 to 1 for the width of a bar in the style sheet. A bar without a whole has no width.
#[must_use]
pub fn fraction(part: Decimal, whole: Decimal) -> String {
    let percent = to_decimals(in_percent_of(part, whole).unwrap_or(Decimal::ZERO), 2);
    machine_text(percent.try_div(Decimal::ONE_HUNDRED).unwrap_or(Decimal::ZERO))
}
