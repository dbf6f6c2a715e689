//! What the checks ask the user and no budget file says: equity, reserve, earlier deficits, and what the year sets aside or
//! takes out.

use std::rc::Rc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::LawContext;
use super::check_lines::quality_with_assumption;
use super::number_field::law_number_field;
use crate::i18n::typed::InputUnit;
use crate::state::read_amount;
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::icon::chevron;
use crate::ui::primitives::segments::Segments;
use crate::ui::primitives::years::plan_years;
use files::assumed::AssumedAmount;
use model::YearIx;
use model::checks::amount;
use model::figure::Quality;
use model::statutes::balance_requirement::{self, BalanceInputs};
use model::statutes::result_reserve::Equity;

/// The answers about the equity, in the order in which they are shown.
const EQUITIES: [Option<Equity>; 3] = [None, Some(Equity::NotNegative), Some(Equity::Negative)];

pub(super) fn standing_questions(cx: LawContext) -> AnyView {
    let t = &cx.t.checks;
    let [first, ..] = plan_years(cx.app);
    let equity = Segments {
        legend: t.equity,
        name: "equity",
        choices: EQUITIES.into_iter().zip(t.equity_answers.map(str::to_owned)).collect(),
        chosen: Rc::new(move || cx.assumed.with(|assumed| assumed.standing.equity)),
        choose: Rc::new(move |chosen| cx.assume(|assumed| assumed.standing.equity = chosen)),
    };
    let earlier = (1..=3_u16).rev().filter_map(|back| first.checked_sub(back)).map(AssumedAmount::Deficit);
    // Rebuilt when another year comes into view.
    let of_year = move || {
        let at = cx.app.view.year.get();
        [
            AssumedAmount::Gains(at),
            AssumedAmount::ToReserve(at),
            AssumedAmount::FromReserve(at),
            AssumedAmount::SpecialReasons(at),
        ]
        .map(|asked| question_row(cx, asked))
        .into_iter()
        .collect_view()
    };
    view! {
        <details class="lever-group standing">
            <summary>
                {chevron()}
                <span class="lever-name">{t.inputs}</span>
                {badge(cx.app, Quality::Assumption)}
            </summary>
            <p class="small soft">{t.inputs_about}</p>
            <div class="asked">
                <div class="asked-row">
                    <span aria-hidden="true">{t.equity}</span>
                    {equity.bar("seg")}
                </div>
                {question_row(cx, AssumedAmount::Reserve)}
                {earlier.map(|asked| question_row(cx, asked)).collect_view()}
                {of_year}
            </div>
        </details>
    }
    .into_any()
}

fn question_row(cx: LawContext, asked: AssumedAmount) -> AnyView {
    let name = question_name(cx, asked);
    let field = law_number_field(
        cx,
        format!("{name}, {}", cx.app.t.common.mnkr),
        if matches!(asked, AssumedAmount::Reserve) { cx.t.checks.not_known } else { "0" },
        InputUnit::Millions,
        move || {
            let said = cx.assumed.with(|assumed| assumed.amount(asked));
            said.map(|amount| cx.app.language.exact(crate::i18n::numbers::in_millions(amount)))
        },
        move |typed| {
            let said = read_amount(asked, &typed, cx.app.language)?;
            cx.assume(|assumed| assumed.put(asked, said));
            Ok(())
        },
    );
    view! { <div class="asked-row"><span aria-hidden="true">{name}</span>{field}</div> }.into_any()
}

/// The text of a question.
pub(super) fn question_name(cx: LawContext, asked: AssumedAmount) -> String {
    let t = &cx.t.checks;
    let years = plan_years(cx.app);
    let year = |at: YearIx| *at.get(&years);
    match asked {
        AssumedAmount::Reserve => (t.asked_reserve)(year(YearIx::First)),
        AssumedAmount::Deficit(year) => (t.asked_deficit)(year),
        AssumedAmount::Gains(at) => (t.asked_gains)(year(at)),
        AssumedAmount::ToReserve(at) => (t.asked_to_reserve)(year(at)),
        AssumedAmount::FromReserve(at) => (t.asked_from_reserve)(year(at)),
        AssumedAmount::SpecialReasons(at) => (t.asked_special)(year(at)),
    }
}

/// The balance result of the year at `at`, with its quality. Reactive.
pub(super) fn balance_result(cx: LawContext, at: YearIx) -> Option<(Decimal, Quality)> {
    let result = cx.app.session.read_year(at, |outcome, year| Some(amount(outcome, year.result)))?;
    let said = |asked| cx.assumed.with(|assumed| assumed.amount(asked));
    let parts = [
        AssumedAmount::Gains(at),
        AssumedAmount::ToReserve(at),
        AssumedAmount::FromReserve(at),
        AssumedAmount::SpecialReasons(at),
    ];
    let assumes = parts.iter().any(|asked| said(*asked).is_some());
    let [gains, to_reserve, from_reserve, special_reasons] =
        parts.map(|asked| said(asked).unwrap_or_default());
    let year = BalanceInputs { result: result.value, gains, to_reserve, from_reserve, special_reasons };
    let found = balance_requirement::balance_result(&year).ok()?;
    Some((found.result, quality_with_assumption(result.quality, assumes)))
}
