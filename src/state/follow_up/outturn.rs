//! Reported amounts: typed into cells, or taken in from a table.

use super::{FollowUpEditor, OutturnCell, OutturnYear, committee_of, cut, set};
use crate::state::undo::Action;
use files::outturn::Reading;
use model::follow_up::RecordPart;
use model::follow_up::record::ForecastMethod;
use model::money::Money;

#[expect(clippy::must_use_candidate, reason = "a view offers the verbs only where they can be done")]
impl FollowUpEditor {
    /// Writes reported amounts, one or many, as one step; `None` removes one. A step is named by the year of the first cell. False also in a
    /// game, from which the outturn comes.
    pub fn write_outturn(self, cells: &[(OutturnCell, Option<Money>)]) -> bool {
        let Some((first, _)) = cells.first() else { return true };
        let part = match first.year {
            OutturnYear::Budget => RecordPart::ToDate,
            OutturnYear::Before => RecordPart::LastYear,
        };
        let is_one_line = cells.iter().all(|(cell, _)| cell.line == first.line);
        let is_removal = cells.iter().all(|(_, amount)| amount.is_none());
        let action = if is_removal { Action::Remove } else { Action::Set };
        let committee = committee_of(first.line).filter(|_| is_one_line);
        !self.is_played()
            && self.change(action, part, committee, |record| {
                for (cell, amount) in cells {
                    let of_year = match cell.year {
                        OutturnYear::Budget => &mut record.to_date,
                        OutturnYear::Before => &mut record.last_year,
                    };
                    set(of_year, (cell.line, cell.month), *amount);
                }
            })
    }

    /// Takes in what was read of a table, as one step: outturn of both years, and forecasts as figures of the user's own.
    /// False also in a game, from which the outturn comes.
    pub fn take_outturn(self, read: &Reading, reason: &str) -> bool {
        !self.is_played()
            && self.change(Action::Set, RecordPart::ToDate, None, |record| {
                for (line, month, amount) in &read.to_date {
                    record.to_date.insert((*line, *month), *amount);
                }
                for (line, month, amount) in &read.last_year {
                    record.last_year.insert((*line, *month), *amount);
                }
                for (line, month, amount) in &read.forecasts {
                    let own = ForecastMethod::Own { amount: *amount, reason: cut(reason) };
                    record.methods.insert((*line, *month), own);
                }
            })
    }

    fn is_played(self) -> bool {
        self.editor.session.scenario_now().record.play.is_some()
    }
}
