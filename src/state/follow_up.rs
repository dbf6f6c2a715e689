//! The record of the year: what a user reports and decides once the budget is adopted, each as a step that can be undone.

mod activities;
mod decisions;
mod outturn;
mod play;

use leptos::prelude::untrack;
use rust_decimal::Decimal;

pub use self::activities::{ActivityShare, activity_shares};
pub use self::play::PlayEditor;

use super::undo::{Action, Target};
use super::{ScenarioEditor, Typing};
use files::year_rules::carried;
use model::follow_up::activity::{ActivityShares, are_whole};
use model::follow_up::record::{Assessed, Assessment, ForecastMethod, SpreadMethod, Threshold};
use model::follow_up::rules::RuleKey;
use model::follow_up::{Activity, Line, Month, RecordPart, YearRecord};
use model::goal_shares::with_share_set;
use model::municipality::CommitteeIx;
use model::play::roles::Player;
use model::vec_map::VecMap;

/// Longest comment, reason, indicator or note of the year, characters. What is typed beyond it is cut.
pub const LONGEST_YEAR_TEXT: usize = 2_000;

/// The year of a reported amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutturnYear {
    /// The budget year.
    Budget,
    /// The year before.
    Before,
}

/// A reported amount: what a line has cost or brought from January to the end of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutturnCell {
    /// In which year.
    pub year: OutturnYear,
    /// Of which line.
    pub line: Line,
    /// To the end of which month.
    pub month: Month,
}

/// What a user reports and decides during the year. A handle: copies are the same.
///
/// Only an adopted scenario has a year that is followed up ([`Self::is_open`]): in another one each verb does nothing and returns
/// false. So it does in a game, where the player's role may not do it, or the month has passed.
#[derive(Debug, Clone, Copy)]
pub struct FollowUpEditor {
    pub(super) editor: ScenarioEditor,
}

#[expect(clippy::must_use_candidate, reason = "a view offers the verbs only where they can be done")]
impl FollowUpEditor {
    pub(super) fn new(editor: ScenarioEditor) -> Self {
        Self { editor }
    }

    /// Whether the open scenario is adopted, so that its year can be followed up. Tracks it.
    #[must_use]
    pub fn is_open(self) -> bool {
        self.editor.open.is_read_only()
    }

    /// Reads from the record. Tracks the scenario.
    pub fn record<T>(self, read: impl FnOnce(&YearRecord) -> T) -> T {
        self.editor.session.scenario(|scenario| read(&scenario.record))
    }

    /// Whether the one who acts may: in a game the player, otherwise anyone.
    fn may(self, may: impl FnOnce(Player) -> bool) -> bool {
        let session = self.editor.session;
        let record = session.scenario_now().record;
        untrack(|| {
            let outcome = session.outcome();
            session.municipality(|municipality| may(Player::new(municipality, &outcome, &record, carried())))
        })
    }

    /// Whether something of `month` can still be decided: in a game, what was decided before the stop stays as it is.
    fn is_open_month(self, month: Month) -> bool {
        let play = self.editor.session.scenario_now().record.play;
        play.is_none_or(|play| !play.has_passed(month))
    }

    /// Sets how the budget is spread over the months.
    pub fn set_spread(self, spread: SpreadMethod) -> bool {
        self.change(Action::Set, RecordPart::Spread, None, |record| record.spread = Some(spread))
    }

    /// Sets from which forecast deficit on a committee has to act.
    pub fn set_threshold(self, threshold: Threshold) -> bool {
        self.may(Player::may_set_duty)
            && self
                .change(Action::Set, RecordPart::Threshold, None, |record| record.threshold = Some(threshold))
    }

    /// Sets whether a committee need not balance its budget.
    pub fn set_exempt(self, committee: CommitteeIx, is_exempt: bool) -> bool {
        let action = if is_exempt { Action::Add } else { Action::Remove };
        self.may(Player::may_set_duty)
            && self.change(action, RecordPart::Exempt, Some(committee), |record| {
                set(&mut record.exempt, committee, is_exempt.then_some(()));
            })
    }

    /// Sets the shares of a committee's activities; `None` puts back those of the file. False also where they do not sum to 100 per cent,
    /// and in a game that has begun.
    pub fn set_activities(self, committee: CommitteeIx, shares: Option<ActivityShares>) -> bool {
        let action = if shares.is_some() { Action::Set } else { Action::Reset };
        untrack(|| can_set_sizes(self))
            && shares.as_ref().is_none_or(are_whole)
            && self.change(action, RecordPart::Activities, Some(committee), |record| {
                set(&mut record.activities, committee, shares);
            })
    }

    /// Gives one of a committee's activities another share in per cent: the others that it has divide the rest in proportion. False also
    /// where that is not possible, as for less than the whole where it has no other.
    pub fn set_activity_share(self, committee: CommitteeIx, activity: Activity, percent: Decimal) -> bool {
        let now = untrack(|| activity_shares(self, committee));
        let has_share = |share: &&ActivityShare| share.activity == activity || !share.percent.is_zero();
        let all: Vec<ActivityShare> = now.iter().filter(has_share).copied().collect();
        let weights: Vec<Decimal> = all.iter().map(|share| share.percent).collect();
        let at = all.iter().position(|share| share.activity == activity).unwrap_or(usize::MAX);
        let shares = match all.len() {
            1 => vec![percent],
            _ => match with_share_set(&weights, at, percent) {
                Some(shares) => shares,
                None => return false,
            },
        };
        let shares = all.iter().map(|share| share.activity).zip(shares).filter(|(_, share)| !share.is_zero());
        self.set_activities(committee, Some(shares.collect()))
    }

    /// Sets how the forecast of a line is made from a month on; `None` puts it back to how it is made in the follow-up before.
    pub fn set_method(self, line: Line, month: Month, method: Option<ForecastMethod>) -> bool {
        let action = if method.is_some() { Action::Set } else { Action::Reset };
        let method = method.map(|method| match method {
            ForecastMethod::Own { amount, reason } => ForecastMethod::Own { amount, reason: cut(&reason) },
            ForecastMethod::BudgetForRest | ForecastMethod::Linear | ForecastMethod::SeasonalShare => method,
        });
        self.is_open_month(month)
            && self.may(|player| player.may_forecast(line))
            && self.change(action, RecordPart::Methods, committee_of(line), |record| {
                set(&mut record.methods, (line, month), method);
            })
    }

    /// Makes the forecasts of several lines by the same method from a month on, as one step.
    pub fn set_methods(self, lines: &[Line], month: Month, method: &ForecastMethod) -> bool {
        self.is_open_month(month)
            && self.may(|player| lines.iter().all(|line| player.may_forecast(*line)))
            && self.change(Action::Set, RecordPart::Methods, None, |record| {
                for line in lines {
                    record.methods.insert((*line, month), method.clone());
                }
            })
    }

    /// Judges a goal, or all of them, in a month; `None` removes the judgement.
    pub fn assess(self, assessed: Assessed, month: Month, assessment: Option<Assessment>) -> bool {
        let action = if assessment.is_some() { Action::Set } else { Action::Remove };
        let assessment = assessment.map(|Assessment { state, reason, indicator }| Assessment {
            state,
            reason: cut(&reason),
            indicator: cut(&indicator),
        });
        self.is_open_month(month)
            && self.may(|player| player.may_assess(assessed))
            && self.change(action, RecordPart::Assessments, None, |record| {
                set(&mut record.assessments, (assessed, month), assessment);
            })
    }

    /// Sets the comment on a month to what is typed: all that is typed until the user leaves the field is one step.
    pub fn type_comment(self, month: Month, typed: &str, typing: Typing) -> bool {
        let text = match typing {
            Typing::GoesOn => cut(typed),
            Typing::Done => cut(typed.trim()),
        };
        let action = if text.is_empty() { Action::Remove } else { Action::Set };
        let mut is_done = false;
        self.editor.gesture(|| {
            is_done = self.change(action, RecordPart::Comments, None, |record| {
                set(&mut record.comments, month, Some(text).filter(|text| !text.is_empty()));
            });
        });
        if typing == Typing::Done {
            self.editor.end_gesture();
        }
        is_done
    }

    /// Sets sizes that the year is computed by, as one step. False also where one is out of range, and in a game that has begun.
    pub fn set_rules(self, sizes: &[(RuleKey, Decimal)]) -> bool {
        untrack(|| can_set_sizes(self))
            && sizes.iter().all(|(key, size)| key.accepts(*size))
            && self.change(Action::Set, RecordPart::Rules, None, |record| {
                for (key, size) in sizes {
                    record.rules.insert(*key, *size);
                }
            })
    }

    /// Puts back a size that the year is computed by; of a season the other months with it, which are a whole year together.
    pub fn reset_rule(self, key: RuleKey) -> bool {
        untrack(|| can_set_sizes(self))
            && self.change(Action::Reset, RecordPart::Rules, None, |record| {
                record.rules.retain(|other, _| *other != key && !key.is_same_season(*other));
            })
    }

    /// Puts back all sizes that the year is computed by.
    pub fn reset_rules(self) -> bool {
        untrack(|| can_set_sizes(self))
            && self.change(Action::Reset, RecordPart::Rules, None, |record| record.rules.clear())
    }

    /// Changes the record as one step. Nothing is recorded where nothing changes.
    fn change(
        self,
        action: Action,
        part: RecordPart,
        committee: Option<CommitteeIx>,
        change: impl FnOnce(&mut YearRecord),
    ) -> bool {
        if !untrack(|| self.is_open()) {
            return false;
        }
        let mut scenario = self.editor.session.scenario_now();
        change(&mut scenario.record);
        self.editor.apply(action, Target::Record(part, committee), scenario)
    }
}

/// Whether the sizes and activities that the year is computed by can be changed. In a game they stay from the first stop on: its number
/// would then give another year, also for the months that have passed. Tracks the scenario.
#[must_use]
pub fn can_set_sizes(editor: FollowUpEditor) -> bool {
    editor.is_open() && editor.record(|record| record.play.is_none_or(|play| play.at.is_none()))
}

fn set<K: Ord, V>(map: &mut VecMap<K, V>, key: K, value: Option<V>) {
    match value {
        Some(value) => drop(map.insert(key, value)),
        None => drop(map.remove(&key)),
    }
}

fn committee_of(line: Line) -> Option<CommitteeIx> {
    match line {
        Line::Committee(c) => Some(c),
        Line::TaxAndGrants | Line::FinancialNet | Line::Central => None,
    }
}

fn cut(text: &str) -> String {
    text.replace("\r\n", "\n").chars().take(LONGEST_YEAR_TEXT).collect()
}
