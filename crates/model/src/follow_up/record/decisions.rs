//! What is decided during the year, apart from what is reported: a player who goes back decides it again.

use super::YearRecord;
use crate::follow_up::month::Month;

impl YearRecord {
    /// Whether a forecast is chosen, a measure or a request decided, a goal judged or a month commented.
    #[must_use]
    pub fn has_decisions(&self) -> bool {
        let mut without = self.clone();
        without.drop_decisions_after(None);
        without != *self
    }

    /// Drops what is decided after `month`; all of it if there is no month. What is reported and the user's sizes stay.
    pub fn drop_decisions_after(&mut self, month: Option<Month>) {
        let Self {
            methods,
            measures,
            requests,
            assessments,
            comments,
            spread: _,
            threshold: _,
            activities: _,
            exempt: _,
            to_date: _,
            last_year: _,
            rules: _,
            play: _,
        } = self;
        let stays = |decided: Month| month.is_some_and(|month| decided <= month);
        methods.retain(|(_, made), _| stays(*made));
        measures.retain(|_, measure| stays(measure.decided));
        requests.retain(|(_, made), request| {
            request.answer = request.answer.filter(|answer| stays(answer.decided));
            stays(*made)
        });
        assessments.retain(|(_, made), _| stays(*made));
        comments.retain(|made, _| stays(*made));
    }
}
