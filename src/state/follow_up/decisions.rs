//! Measures of the committees, and their requests for more money.

use leptos::prelude::untrack;

use super::{FollowUpEditor, cut, set};
use crate::state::undo::Action;
use files::year_rules::carried;
use model::follow_up::measures::Sizes;
use model::follow_up::record::{DecidedMeasure, MoneyRequest, RequestAnswer};
use model::follow_up::requests::earliest_answer;
use model::follow_up::{MeasureKind, Month, RecordPart};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::play::roles::Player;

#[expect(clippy::must_use_candidate, reason = "a view offers the verbs only where they can be done")]
impl FollowUpEditor {
    /// Decides a measure of a committee, or decides it anew; `None` takes it back.
    pub fn set_measure(
        self,
        committee: CommitteeIx,
        kind: MeasureKind,
        measure: Option<DecidedMeasure>,
    ) -> bool {
        let before =
            untrack(|| self.record(|record| record.measures.get(&(committee, kind)).map(|now| now.decided)));
        let action = match (before, &measure) {
            (_, None) => Action::Remove,
            (Some(_), Some(_)) => Action::Set,
            (None, Some(_)) => Action::Add,
        };
        let mut months = before.into_iter().chain(measure.as_ref().map(|measure| measure.decided));
        let is_open = months.all(|month| self.is_open_month(month));
        let measure = measure.map(|measure| DecidedMeasure { note: cut(&measure.note), ..measure });
        is_open
            && self.may(|player| player.may_decide(kind, committee))
            && self.change(action, RecordPart::Measures, Some(committee), |record| {
                set(&mut record.measures, (committee, kind), measure);
            })
    }

    /// Decides measures of a committee, as one step.
    pub fn set_measures(self, committee: CommitteeIx, measures: &[(MeasureKind, DecidedMeasure)]) -> bool {
        measures.iter().all(|(_, measure)| self.is_open_month(measure.decided))
            && self.may(|player| measures.iter().all(|(kind, _)| player.may_decide(*kind, committee)))
            && self.change(Action::Add, RecordPart::Measures, Some(committee), |record| {
                for (kind, measure) in measures {
                    let measure = DecidedMeasure { note: cut(&measure.note), ..*measure };
                    record.measures.insert((committee, *kind), measure);
                }
            })
    }

    /// Requests more money for a committee in a month; `None` withdraws the request with its answer. A request for another amount has
    /// no answer yet.
    pub fn set_request(self, committee: CommitteeIx, month: Month, amount: Option<Money>) -> bool {
        let action = if amount.is_some() { Action::Add } else { Action::Remove };
        self.is_open_month(month)
            && self.may(|player| player.may_request(committee))
            && self.change(action, RecordPart::Requests, Some(committee), |record| {
                let key = (committee, month);
                if record.requests.get(&key).map(|request| request.amount) != amount {
                    let request = amount.map(|amount| MoneyRequest { amount, answer: None });
                    set(&mut record.requests, key, request);
                }
            })
    }

    /// Answers the request of a committee in a month; `None` takes the answer back. False also where there is no request, and where the
    /// answer comes before the matter can have been prepared.
    pub fn answer_request(self, committee: CommitteeIx, month: Month, answer: Option<RequestAnswer>) -> bool {
        let key = (committee, month);
        let found = untrack(|| {
            self.record(|record| {
                let earliest = earliest_answer(month, Sizes { rules: carried(), own: &record.rules });
                Some((record.requests.get(&key)?.clone(), earliest))
            })
        });
        let Some((request, earliest)) = found else { return false };
        let is_prepared = |answer: RequestAnswer| earliest.is_some_and(|earliest| earliest <= answer.decided);
        let mut months = [request.answer, answer].into_iter().flatten().map(|answer| answer.decided);
        answer.is_none_or(is_prepared)
            && months.all(|month| self.is_open_month(month))
            && self.may(Player::may_answer_requests)
            && self.change(Action::Set, RecordPart::Requests, Some(committee), |record| {
                if let Some(request) = record.requests.get_mut(&key) {
                    request.answer = answer;
                }
            })
    }
}
