//! The undo history: undo and redo are exact, unlimited, and survive a reload.

use files::scenario_file::ScenarioFile;
use kommunbidrag::state::undo::{Action, History, ReadHistory, StepLabel, Target};
use model::YearIx;
use model::changes::{ChangedRow, ResetGroup};
use model::follow_up::RecordPart;
use model::goals::GoalIx;
use model::items::ItemIx;
use model::lever::{Lever, Setting};
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;
use model::scenario::{FrameRule, Scenario};
use model::seek::Question;
use model::texts::TextPart;
use proptest::prelude::*;
use test_support::actions::{UserAction, any_actions_and_reports, apply};
use test_support::{EDUCATION, decimal, small};

/// More characters than any history of these tests has.
const SPACE: usize = 1_000_000;

fn set(lever: Lever) -> StepLabel {
    StepLabel { action: Action::Set, target: Target::Row(ChangedRow::Lever(lever)), year: YearIx::First }
}

fn label_of(user_action: &UserAction) -> StepLabel {
    let (action, target, year) = match *user_action {
        UserAction::Set(lever, year, _) => (Action::Set, Target::Row(ChangedRow::Lever(lever)), year),
        UserAction::Reset(lever, year) => (Action::Reset, Target::Row(ChangedRow::Lever(lever)), year),
        UserAction::Lock(c, year) => (Action::Lock, Target::Row(ChangedRow::Lock(c)), year),
        UserAction::Unlock(c, year) => (Action::Unlock, Target::Row(ChangedRow::Lock(c)), year),
        UserAction::SetPolicy(_, year) => (Action::Set, Target::Row(ChangedRow::Policy), year),
        UserAction::SetGoalShare(c, ..) => (Action::Set, Target::Row(ChangedRow::Shares(c)), YearIx::First),
        UserAction::SetItem(item) => (
            Action::Set,
            Target::Row(ChangedRow::Item(item.committee, ItemIx(item.number.into()))),
            YearIx::First,
        ),
        UserAction::Report(..) => (Action::Set, Target::Record(RecordPart::ToDate, None), YearIx::First),
        UserAction::SetFrameRule(_) => (Action::Set, Target::Row(ChangedRow::FrameRule), YearIx::First),
    };
    StepLabel { action, target, year }
}

/// The scenario before and after each of `actions`, and the undo history of them.
fn history_of(actions: &[UserAction]) -> (Vec<Scenario>, History) {
    let municipality = small();
    let mut states = vec![Scenario::default()];
    let mut history = History::default();
    for next in actions {
        let before = states.last().expect("the first").clone();
        let mut after = before.clone();
        apply(&municipality, &mut after, *next);
        history.record(label_of(next), None, &before, &after);
        if before != after {
            states.push(after);
        }
    }
    (states, history)
}

fn rate(scenario: &mut Scenario, by: &str) -> (Scenario, Scenario) {
    let before = scenario.clone();
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(decimal(by)));
    (before, scenario.clone())
}

#[test]
fn dragging_a_slider_is_one_step() {
    let mut scenario = Scenario::default();
    let mut history = History::default();
    for by in ["0.1", "0.2", "0.3", "0.25"] {
        let (before, after) = rate(&mut scenario, by);
        history.record(set(Lever::Row(RevenueRow::TaxRate)), Some(1), &before, &after);
    }
    let (before, after) = rate(&mut scenario, "0.5");
    history.record(set(Lever::Row(RevenueRow::TaxRate)), Some(2), &before, &after);
    assert_eq!(history.len(), (2, 0), "two drags are two steps");
    let (back, _) = history.undo(&scenario).expect("a step");
    assert_eq!(
        back.setting(Lever::Row(RevenueRow::TaxRate), YearIx::First),
        Some(Setting::Change(decimal("0.25")))
    );
    let (back, label) = history.undo(&back).expect("a step");
    assert!(back.is_start());
    assert_eq!(
        (label, history.next_redo()),
        (set(Lever::Row(RevenueRow::TaxRate)), Some(set(Lever::Row(RevenueRow::TaxRate))))
    );
    assert_eq!(history.undo(&back), None);
}

#[test]
fn dragging_a_slider_back_is_not_a_step() {
    let mut scenario = Scenario::default();
    let mut history = History::default();
    for by in ["0.1", "0"] {
        let (before, after) = rate(&mut scenario, by);
        history.record(set(Lever::Row(RevenueRow::TaxRate)), Some(1), &before, &after);
    }
    assert!(history.is_empty());
}

#[test]
fn a_change_after_undo_replaces_the_undone_steps() {
    let mut scenario = Scenario::default();
    let mut history = History::default();
    let (before, after) = rate(&mut scenario, "1");
    history.record(set(Lever::Row(RevenueRow::TaxRate)), Some(1), &before, &after);
    (scenario, _) = history.undo(&scenario).expect("a step");
    let (before, after) = rate(&mut scenario, "2");
    history.record(set(Lever::Row(RevenueRow::TaxRate)), Some(1), &before, &after);
    assert_eq!(history.len(), (1, 0));
    assert_eq!(history.redo(&scenario), None);
}

#[test]
fn the_oldest_steps_are_dropped_first_and_counted() {
    let municipality = small();
    let mut scenario = Scenario::default();
    let mut history = History::default();
    for step in 1..=1_000 {
        let (before, after) = rate(&mut scenario, &format!("0.{step:04}"));
        history.record(set(Lever::Row(RevenueRow::TaxRate)), None, &before, &after);
    }
    let kept = history.to_text(&municipality, 20_000);
    assert!(kept.text.len() <= 20_000 && kept.left_out > 800, "{} {}", kept.text.len(), kept.left_out);
    let read = History::from_text(&kept.text, &municipality, &scenario);
    assert_eq!((read.lost, read.history.lost()), (0, kept.left_out));
    assert_eq!(read.history.len().0 + kept.left_out, 1_000);
    let mut history = read.history;
    let (before, _) = history.undo(&scenario).expect("the newest is there");
    assert_eq!(
        before.setting(Lever::Row(RevenueRow::TaxRate), YearIx::First),
        Some(Setting::Change(decimal("0.0999")))
    );
    let again = history.to_text(&municipality, 10_000);
    let read = History::from_text(&again.text, &municipality, &before);
    assert_eq!(read.history.lost(), kept.left_out + again.left_out, "what is gone is counted on");
    assert_eq!(read.history.len().1, 1, "what was undone last is nearest");
}

#[test]
fn a_scenario_that_changed_without_its_history_can_be_undone_completely() {
    let municipality = small();
    let mut scenario = Scenario::default();
    let mut history = History::default();
    for by in ["1", "2"] {
        let (before, after) = rate(&mut scenario, by);
        history.record(set(Lever::Row(RevenueRow::TaxRate)), None, &before, &after);
    }
    let text = history.to_text(&municipality, SPACE).text;
    // Another tab has moved the same lever since.
    rate(&mut scenario, "3");
    let mut read = History::from_text(&text, &municipality, &scenario);
    assert_eq!((read.history.len(), read.lost), ((3, 0), 0));
    assert_eq!(read.history.next_undo().map(|label| label.action), Some(Action::Earlier));
    for by in [Some("2"), Some("1"), None] {
        scenario = read.history.undo(&scenario).expect("a step").0;
        assert_eq!(
            scenario.setting(Lever::Row(RevenueRow::TaxRate), YearIx::First),
            by.map(|by| Setting::Change(decimal(by)))
        );
    }
}

#[test]
fn a_scenario_one_step_behind_its_history_can_be_redone() {
    let municipality = small();
    let (states, history) = {
        let mut scenario = Scenario::default();
        let mut history = History::default();
        let mut states = vec![scenario.clone()];
        for by in ["1", "2", "3"] {
            let (before, after) = rate(&mut scenario, by);
            history.record(set(Lever::Row(RevenueRow::TaxRate)), None, &before, &after);
            states.push(after);
        }
        (states, history)
    };
    let text = history.to_text(&municipality, SPACE).text;
    for (at, now) in states.iter().enumerate() {
        let read = History::from_text(&text, &municipality, now);
        assert_eq!((read.history.len(), read.lost), ((at, 3 - at), 0));
    }
}

#[test]
fn a_history_of_an_older_version_undoes_what_leads_to_the_scenario() {
    let municipality = small();
    let mut scenario = Scenario::default();
    let mut history = History::default();
    for by in ["1", "2"] {
        let (before, after) = rate(&mut scenario, by);
        history.record(set(Lever::Row(RevenueRow::TaxRate)), None, &before, &after);
    }
    let text = history.to_text(&municipality, SPACE).text;
    let (steps, _) = text.split_once(",\"at\"").expect("where it stands");
    let older = format!("{steps}}}");
    assert_eq!(History::from_text(&older, &municipality, &scenario).history.len(), (2, 0));
    rate(&mut scenario, "3");
    let read = History::from_text(&older, &municipality, &scenario);
    assert_eq!((read.history.len(), read.lost), ((0, 0), 2));
}

#[test]
fn steps_of_the_first_format_leave_the_rule_of_frames_as_it_is() {
    let indexes = [
        r#""index:utbildning":[{"percent":"2"},null,null]"#,
        r#""index:omsorg":[{"percent":"3"},null,null]"#,
    ];
    let file = |settings: &str| format!(r#"{{"format":1,"settings":{{{settings}}}}}"#);
    let step = |what: &str, index: &str| {
        let after = file(index);
        format!(r#"{{"deed":"set","what":"lever/{what}","year":0,"before":{{"format":1}},"after":{after}}}"#)
    };
    let steps = [step("index:utbildning", indexes[0]), step("index:omsorg", indexes[1])].join(",");
    let now =
        ScenarioFile::from_text(&file(&indexes.join(","))).expect("a scenario file").resolve(&small()).0;
    let text =
        format!(r#"{{"format":1,"gone":0,"done":[{steps}],"undone":[],"at":{}}}"#, file(&indexes.join(",")));
    let ReadHistory { mut history, lost, .. } = History::from_text(&text, &small(), &now);
    assert_eq!((history.len(), lost), ((2, 0), 0));
    let mut scenario = now;
    for left in [1, 0] {
        scenario = history.undo(&scenario).expect("a step").0;
        assert_eq!((scenario.settings.len(), scenario.frame_rule), (left, FrameRule::Unchanged));
    }
}

#[test]
fn undo_ends_at_a_step_that_cannot_be_read() {
    let municipality = small();
    let mut scenario = Scenario::default();
    let mut history = History::default();
    for by in ["1", "2", "3"] {
        let (before, after) = rate(&mut scenario, by);
        history.record(set(Lever::Row(RevenueRow::TaxRate)), None, &before, &after);
    }
    let text = history.to_text(&municipality, SPACE).text;
    let wrong = text.replacen(r#"{"change":"2"}"#, r#"{"change":"minus"}"#, 1);
    let read = History::from_text(&wrong, &municipality, &scenario);
    assert_eq!((read.history.len(), read.lost), ((1, 0), 2));
    assert_eq!(History::from_text("{", &municipality, &scenario), ReadHistory::default());
    assert_eq!(History::from_text(r#"{"format":2}"#, &municipality, &scenario), ReadHistory::default());
}

#[test]
fn every_kind_of_step_has_its_label_after_a_reload() {
    let municipality = small();
    let all = [
        Target::Surplus,
        Target::Plan,
        Target::PlanGrants,
        Target::All,
        Target::Text(TextPart::Introduction),
        Target::Text(TextPart::OwnMission(GoalIx(1), 7)),
        Target::Row(ChangedRow::Policy),
        Target::Row(ChangedRow::Shares(EDUCATION)),
    ]
    .into_iter()
    .chain(ResetGroup::ALL.map(Target::Group))
    .chain([Target::Group(ResetGroup::Committee(EDUCATION)), Target::Row(ChangedRow::Lock(CommitteeIx(3)))])
    .chain(Question::ALL.map(Target::Question))
    .chain(RecordPart::ALL.map(|part| Target::Record(part, None)))
    .chain(RecordPart::ALL.map(|part| Target::Record(part, Some(EDUCATION))));
    for target in all {
        for action in [
            Action::Set,
            Action::Reset,
            Action::Lock,
            Action::Unlock,
            Action::Paste,
            Action::Seek,
            Action::TakeOver,
            Action::Earlier,
        ] {
            let mut scenario = Scenario::default();
            let (before, after) = rate(&mut scenario, "1");
            let mut history = History::default();
            let label = StepLabel { action, target, year: YearIx::Third };
            history.record(label, None, &before, &after);
            let text = history.to_text(&municipality, SPACE).text;
            let read = History::from_text(&text, &municipality, &scenario);
            assert_eq!(read.history.next_undo(), Some(label));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_and_redo_restore_exactly_the_earlier_and_later_states(actions in any_actions_and_reports(&small())) {
        let (states, mut history) = history_of(&actions);
        let mut now = states.last().expect("the first").clone();
        for earlier in states.iter().rev().skip(1) {
            now = history.undo(&now).expect("a step").0;
            prop_assert_eq!(&now, earlier);
        }
        prop_assert_eq!(history.undo(&now), None);
        for later in states.iter().skip(1) {
            now = history.redo(&now).expect("a step").0;
            prop_assert_eq!(&now, later);
        }
        prop_assert_eq!(history.redo(&now), None);
    }

    #[test]
    fn any_sequence_of_undo_and_redo_returns_to_the_same_states(
        actions in any_actions_and_reports(&small()), turns in prop::collection::vec(any::<bool>(), 0..30),
    ) {
        let (states, mut history) = history_of(&actions);
        let mut at = states.len() - 1;
        let mut now = states[at].clone();
        for back in turns {
            let turned = if back { history.undo(&now) } else { history.redo(&now) };
            at = match (&turned, back) {
                (None, _) => at,
                (Some(_), true) => at - 1,
                (Some(_), false) => at + 1,
            };
            now = turned.map_or(now, |(scenario, _)| scenario);
            prop_assert_eq!(&now, &states[at]);
            prop_assert_eq!(history.len(), (at, states.len() - 1 - at));
        }
    }

    #[test]
    fn the_same_steps_can_be_undone_and_redone_after_a_reload(actions in any_actions_and_reports(&small()), back in 0..6_usize) {
        let municipality = small();
        let (states, mut history) = history_of(&actions);
        let mut now = states.last().expect("the first").clone();
        for _ in 0..back {
            now = history.undo(&now).map_or(now, |(scenario, _)| scenario);
        }
        let kept = history.to_text(&municipality, SPACE);
        let read = History::from_text(&kept.text, &municipality, &now);
        prop_assert_eq!((&read.history, read.lost, kept.left_out), (&history, 0, 0));
    }

    #[test]
    fn from_any_state_the_history_leads_back_to_the_start(
        actions in any_actions_and_reports(&small()), others in any_actions_and_reports(&small()),
    ) {
        let municipality = small();
        let (states, history) = history_of(&actions);
        prop_assume!(states.len() > 1);
        let (elsewhere, _) = history_of(&others);
        let mut now = elsewhere.last().expect("the first").clone();
        let mut read = History::from_text(&history.to_text(&municipality, SPACE).text, &municipality, &now);
        prop_assert_eq!(read.lost, 0);
        while let Some((earlier, _)) = read.history.undo(&now) {
            now = earlier;
        }
        prop_assert_eq!(&now, &Scenario::default());
    }

    #[test]
    fn with_any_space_the_stored_steps_can_be_undone(actions in any_actions_and_reports(&small()), budget in 0..4_000_usize) {
        let municipality = small();
        let (states, history) = history_of(&actions);
        let mut now = states.last().expect("the first").clone();
        let kept = history.to_text(&municipality, budget);
        prop_assert!(kept.text.len() <= budget.max(80), "{} in {budget}", kept.text.len());
        let mut read = History::from_text(&kept.text, &municipality, &now);
        prop_assert_eq!((read.lost, read.history.len().0 + kept.left_out), (0, states.len() - 1));
        for earlier in states.iter().rev().skip(1).take(read.history.len().0) {
            now = read.history.undo(&now).expect("a step").0;
            prop_assert_eq!(&now, earlier);
        }
    }

    #[test]
    fn no_text_makes_the_history_reader_panic(
        actions in any_actions_and_reports(&small()), text in "\\PC*", at: prop::sample::Index, with in "[\\PC]{1,3}",
    ) {
        let municipality = small();
        let (states, history) = history_of(&actions);
        let now = states.last().expect("the first");
        let _whatever = History::from_text(&text, &municipality, now);
        let mut whole: Vec<char> = history.to_text(&municipality, SPACE).text.chars().collect();
        let at = at.index(whole.len());
        whole.splice(at..=at, with.chars());
        let mut read = History::from_text(&whole.into_iter().collect::<String>(), &municipality, now);
        let mut now = now.clone();
        while let Some((earlier, _)) = read.history.undo(&now) {
            now = earlier;
        }
    }
}
