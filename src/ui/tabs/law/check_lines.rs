//! The sums of the checks, line by line.

use leptos::prelude::*;

use super::Here;
use super::checks::Which;
use super::sums::Line;
use crate::state::Asked;
use model::YEARS;
use model::checks::Finding;
use model::figure::Quality;
use model::law::Parameter;

impl Here {
    pub(super) fn budget_lines(self) -> Vec<Line> {
        let at = self.page.view.year.get();
        let lines = [
            self.of_outcome(|year| year.result),
            Some(self.said(Asked::FromReserve(at))),
            self.of_outcome(|year| year.result_if_gaps_remain),
        ];
        lines.into_iter().flatten().collect()
    }

    pub(super) fn target_lines(self) -> Vec<Line> {
        let wanted = self.check(Which::Target).and_then(|check| match check.finding {
            Finding::SurplusTarget(against) => Some(self.result(self.t.checks.wanted, against.wanted)),
            _ => None,
        });
        let lines = [
            self.of_outcome(|year| year.result),
            self.of_outcome(|year| year.now.tax_and_general_grants),
            self.of_outcome(|year| year.surplus_target),
            wanted,
        ];
        lines.into_iter().flatten().collect()
    }

    pub(super) fn reserve_lines(self) -> Vec<Line> {
        let t = &self.t.checks;
        let at = self.page.view.year.get();
        let year = self.page.session.year_number();
        let mut lines = vec![
            self.of_outcome(|year| year.result),
            Some(self.said(Asked::Gains(at))),
            self.of_outcome(|year| year.now.tax_and_general_grants),
            Some(self.of_law(year, Parameter::ReserveFloor)),
            Some(self.of_law(year, Parameter::ReserveFloorNegativeEquity)),
            Some(self.of_law(year, Parameter::ReserveCeiling)),
        ];
        if let Some(Finding::Reserve(reserve)) = self.check(Which::Reserve).map(|check| check.finding) {
            lines.push(Some(self.result(t.floor, reserve.usual.floor)));
            lines.push(Some(self.result(t.floor_negative, reserve.negative_equity.floor)));
            lines.push(reserve.usual.ceiling.map(|ceiling| self.result(t.ceiling, ceiling)));
            let quality = Some(reserve.usual.most.quality);
            let most = reserve.most.map(|most| self.counted(t.most, self.page.t.common.kr, most, quality));
            lines.push(most);
        }
        lines.into_iter().flatten().collect()
    }

    pub(super) fn deficit_lines(self) -> Vec<Line> {
        let session = self.page.session;
        let years = session.municipality(|m| m.years.each_ref().map(|year| year.year));
        let [first, ..] = years;
        let mut lines = vec![self.of_law(first, Parameter::RestoreWithin)];
        for (at, year) in (0..YEARS).zip(years) {
            let Some(id) = session.read_year(at, |_, outcome| Some(outcome.result)) else { continue };
            lines.extend(self.of_node(id));
            let asked =
                [Asked::Gains(at), Asked::ToReserve(at), Asked::FromReserve(at), Asked::SpecialReasons(at)];
            let said = |asked: &Asked| self.assumed.with(|assumed| assumed.amount(*asked).is_some());
            lines.extend(asked.into_iter().filter(said).map(|asked| self.said(asked)));
            if let Some((result, quality)) = self.balance_result(at) {
                let name = (self.t.checks.balance_result)(year);
                lines.push(self.counted(&name, self.page.t.common.kr, result, Some(quality)));
            }
        }
        lines
    }

    /// What the user said of something that the checks ask.
    pub(super) fn said(self, asked: Asked) -> Line {
        self.entered(self.asked_name(asked), self.assumed.with(|assumed| assumed.amount(asked)))
    }

    /// The worse of a quality and that of what the user assumes.
    pub(super) fn with_assumption(quality: Quality, assumes: bool) -> Quality {
        if assumes { Quality::Assumption } else { quality }
    }
}
