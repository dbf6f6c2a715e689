//! The calculations of the checks, line by line.

use leptos::prelude::*;

use super::LawContext;
use super::calculation::CalculationLine;
use super::calculation::{computed_line, entered_line, law_line, node_line, outcome_line, result_line};
use super::checks::CheckKind;
use super::checks::find_check;
use super::standing::{balance_result, question_name};
use crate::ui::primitives::years::plan_years;
use files::assumed::AssumedAmount;
use model::YearIx;
use model::checks::Finding;
use model::figure::Quality;
use model::law::Parameter;

pub(super) fn budget_lines(cx: LawContext) -> Vec<CalculationLine> {
    let at = cx.app.view.year.get();
    let lines = [
        outcome_line(cx, |year| year.result),
        Some(assumed_line(cx, AssumedAmount::FromReserve(at))),
        outcome_line(cx, |year| year.result_if_gaps_remain),
    ];
    lines.into_iter().flatten().collect()
}

pub(super) fn target_lines(cx: LawContext) -> Vec<CalculationLine> {
    let wanted = find_check(cx, CheckKind::Target).and_then(|check| {
        let Finding::SurplusTarget(against) = check.finding else { return None };
        Some(result_line(cx, cx.t.checks.required_result, against.required))
    });
    let lines = [
        outcome_line(cx, |year| year.result),
        outcome_line(cx, |year| year.now.tax_and_general_grants),
        outcome_line(cx, |year| year.surplus_target),
        wanted,
    ];
    lines.into_iter().flatten().collect()
}

pub(super) fn reserve_lines(cx: LawContext) -> Vec<CalculationLine> {
    let t = &cx.t.checks;
    let at = cx.app.view.year.get();
    let year = cx.app.session.year_number();
    let mut lines = vec![
        outcome_line(cx, |year| year.result),
        Some(assumed_line(cx, AssumedAmount::Gains(at))),
        outcome_line(cx, |year| year.now.tax_and_general_grants),
        Some(law_line(cx, year, Parameter::ReserveFloor)),
        Some(law_line(cx, year, Parameter::ReserveFloorNegativeEquity)),
        Some(law_line(cx, year, Parameter::ReserveCeiling)),
    ];
    if let Some(Finding::Reserve(reserve)) = find_check(cx, CheckKind::Reserve).map(|check| check.finding) {
        lines.push(Some(result_line(cx, t.floor, reserve.usual.floor)));
        lines.push(Some(result_line(cx, t.floor_negative, reserve.negative_equity.floor)));
        lines.push(reserve.usual.ceiling.map(|ceiling| result_line(cx, t.ceiling, ceiling)));
        let quality = Some(reserve.usual.limit.quality);
        let most = reserve.limit.map(|most| computed_line(cx, t.most, cx.app.t.common.kr, most, quality));
        lines.push(most);
    }
    lines.into_iter().flatten().collect()
}

pub(super) fn deficit_lines(cx: LawContext) -> Vec<CalculationLine> {
    let session = cx.app.session;
    let years = plan_years(cx.app);
    let [first, ..] = years;
    let mut lines = vec![law_line(cx, first, Parameter::RestoreWithin)];
    for (at, year) in YearIx::ALL.into_iter().zip(years) {
        let Some(id) = session.read_year(at, |_, outcome| Some(outcome.result)) else { continue };
        lines.extend(node_line(cx, id));
        let asked = [
            AssumedAmount::Gains(at),
            AssumedAmount::ToReserve(at),
            AssumedAmount::FromReserve(at),
            AssumedAmount::SpecialReasons(at),
        ];
        let said = |asked: &AssumedAmount| cx.assumed.with(|assumed| assumed.amount(*asked).is_some());
        lines.extend(asked.into_iter().filter(said).map(|asked| assumed_line(cx, asked)));
        if let Some((result, quality)) = balance_result(cx, at) {
            let name = (cx.t.checks.balance_result)(year);
            lines.push(computed_line(cx, &name, cx.app.t.common.kr, result, Some(quality)));
        }
    }
    lines
}

/// What the user has entered for a question of the checks.
fn assumed_line(cx: LawContext, asked: AssumedAmount) -> CalculationLine {
    entered_line(cx, question_name(cx, asked), cx.assumed.with(|assumed| assumed.amount(asked)))
}

/// The worse of `quality` and that of an assumption.
pub(super) fn quality_with_assumption(quality: Quality, assumes: bool) -> Quality {
    if assumes { Quality::Assumption } else { quality }
}
