//! The scenario as it stands in files: nothing of it is lost on the way there and back.

use std::collections::BTreeMap;

use files::scenario_file::{FormatError, ScenarioFile, ScenarioPart, Unresolved, UnresolvedReason};
use model::YearIx;
use model::distribution::Policy;
use model::goals::GoalIx;
use model::items::{BudgetItem, ItemDuration, ItemGoal};
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::{CommitteeIx, FeeIx, Municipality};
use model::scenario::{FrameRule, FromYear, Scenario};
use model::texts::{OwnText, TextPart, Texts};
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use test_support::records::any_record;

use crate::browser::{changed_scenario, sodertalje};
use model::rows::RevenueRow;

fn committees() -> Vec<CommitteeIx> {
    sodertalje().committees().map(|(c, _)| c).collect()
}

fn levers() -> Vec<Lever> {
    let mut levers = Lever::general().collect::<Vec<_>>();
    for (c, committee) in sodertalje().committees() {
        levers.extend([
            Lever::Grant(c),
            Lever::Index(c),
            Lever::Volume(c),
            Lever::Efficiency(c),
            Lever::Weight(c),
        ]);
        levers.extend((0..).map(FeeIx).zip(&committee.fees).map(|(f, _)| Lever::Fee(c, f)));
    }
    levers
}

/// A number that every lever takes as its own, as a rise in kronor, and as a rise in per cent.
fn number() -> impl Strategy<Value = Decimal> {
    (0_i64..500_000, 4_u32..20).prop_map(|(digits, scale)| Decimal::new(digits, scale))
}

/// A setting of any kind that the lever takes.
fn setting(lever: Lever) -> impl Strategy<Value = Setting> {
    let kinds: [fn(Decimal) -> Setting; 8] = [
        Setting::Change,
        Setting::Percent,
        Setting::Value,
        Setting::Held,
        Setting::RevenueShare,
        Setting::Yearly,
        |number| Setting::PercentAndChange(-number, number),
        |_| Setting::Start,
    ];
    (number(), select(kinds.to_vec()))
        .prop_map(|(number, kind)| kind(number))
        .prop_filter("the lever takes it", move |setting| lever.accepts(*setting, Decimal::ZERO))
}

fn years<T: Copy + std::fmt::Debug>(
    value: impl Strategy<Value = T>,
) -> impl Strategy<Value = [Option<T>; 3]> {
    prop::array::uniform3(prop::option::of(value))
        .prop_filter("something is set", |years| years.iter().any(Option::is_some))
}

fn scenario() -> impl Strategy<Value = Scenario> {
    let settings = prop::collection::vec(
        select(levers()).prop_flat_map(|lever| (Just(lever), years(setting(lever)).prop_map(FromYear))),
        0..12,
    );
    let locks = prop::collection::btree_map(
        select(committees()),
        years(number().prop_filter_map("beyond the limit", Money::new)),
        0..4,
    );
    let held = prop::collection::btree_set(select(levers()), 0..4);
    let policy = prop::array::uniform3(prop::option::of(select(Policy::ALL.to_vec())));
    let served: Vec<(CommitteeIx, GoalIx)> = sodertalje()
        .committees()
        .flat_map(|(c, committee)| committee.shares.iter().map(move |share| (c, share.goal)))
        .collect();
    let shares = prop::collection::btree_map(select(served), number(), 0..6);
    let parts =
        (settings, locks, held, policy, shares, items(), any::<bool>(), texts(), any_record(sodertalje()));
    parts.prop_map(|(settings, locks, held, policy, shares, items, unchanged, texts, record)| {
        let mut scenario = Scenario {
            locks: locks.into_iter().collect(),
            locked_levers: held.into_iter().map(|lever| (lever, ())).collect(),
            policy: FromYear(policy),
            shares: shares.into_iter().collect(),
            items,
            frame_rule: if unchanged { FrameRule::Unchanged } else { FrameRule::FollowsNeed },
            texts,
            record,
            ..Scenario::default()
        };
        for (lever, values) in settings {
            scenario.replace_settings(lever, values);
        }
        scenario
    })
}

/// Texts of any part, in any form that the part takes.
fn texts() -> impl Strategy<Value = Texts> {
    let goals = || (0..).map(GoalIx).zip(&sodertalje().goals);
    let missions = goals().flat_map(|(g, goal)| {
        (0..).zip(&goal.missions).map(move |(mission, _)| TextPart::Mission(g, mission))
    });
    let mut parts = vec![TextPart::Author, TextPart::Introduction];
    parts.extend(missions);
    for (g, _) in goals() {
        parts.extend([TextPart::Goal(g), TextPart::OwnMission(g, 1), TextPart::OwnMission(g, u64::MAX)]);
    }
    let committees = prop::option::of(prop::collection::vec(select(committees()), 0..4));
    let written = ("\\PC{0,40}[a-zåäö<&\n]", committees);
    let text = prop_oneof![
        5 => written.clone().prop_map(|(text, committees)| OwnText::Written { text, committees }),
        1 => written.prop_map(|(text, committees)| OwnText::LeftOut { text: Some(text), committees }),
        1 => Just(OwnText::LeftOut { text: None, committees: None }),
    ];
    let entry = (select(parts), text).prop_filter("the part takes it", |(part, text)| part.accepts(text));
    prop::collection::vec(entry, 0..8).prop_map(|entries| entries.into_iter().collect())
}

/// Items with ids of their own.
fn items() -> impl Strategy<Value = Vec<BudgetItem>> {
    let goal = (0..sodertalje().goals.len()).prop_flat_map(|at| {
        let missions = sodertalje().goals[at].missions.len();
        prop::option::of(0..missions.max(1)).prop_map(move |mission| {
            let index = |at| u16::try_from(at).expect("a small number");
            ItemGoal { goal: GoalIx(index(at)), mission: mission.filter(|at| *at < missions).map(index) }
        })
    });
    let thousands = prop_oneof![4 => -500_000_i64..500_000, 1 => -10_000_000_000..=10_000_000_000_i64];
    let amount = thousands.prop_filter_map("beyond the limit", Money::from_thousands);
    let item = (
        "\\PC{0,20}",
        select(committees()),
        prop::array::uniform3(amount),
        prop::option::of(goal),
        "\\PC{0,20}",
        any::<[bool; 2]>(),
    );
    prop::collection::btree_map("[a-z0-9]{0,3}(~[2-9])?", item, 0..8).prop_map(|items| {
        let items =
            items.into_iter().map(|(id, (name, committee, amounts, goal, note, [is_on, one_off]))| {
                BudgetItem {
                    id,
                    name,
                    committee,
                    amounts,
                    duration: if one_off { ItemDuration::OneOff } else { ItemDuration::Permanent },
                    goal,
                    note,
                    is_on,
                }
            });
        items.collect()
    })
}

/// Entries of the list of items that a later program, or another municipality, could have.
fn foreign_item() -> impl Strategy<Value = serde_json::Value> {
    let text = select(vec![
        "7",
        "null",
        r#"{"id":"a","name":"Fler","committee":"nowhere","amounts":["0","1000","-1000"]}"#,
        r#"{"id":"a","name":"Fler","committee":"utbildningsnamnden","amounts":["0","1000"]}"#,
        r#"{"id":"a","name":"Fler","committee":"utbildningsnamnden","amounts":["0","1000","5"],"mood":1}"#,
        r#"{"id":"a","mood":{"is":"good"},"name":"Fler","committee":"utbildningsnamnden","amounts":["0","1000","5000"]}"#,
        r#"{"id":"a","goal":"nowhere","name":"Utan mål","committee":"utbildningsnamnden","amounts":["0","1000","5000"],"mission":"m"}"#,
    ]);
    text.prop_map(|text| serde_json::from_str(text).expect("the test's own JSON"))
}

/// What someone could have written by hand, or a later program: entries that do not apply here.
fn foreign_entry() -> impl Strategy<Value = (&'static str, &'static str, serde_json::Value)> {
    let part = select(vec!["settings", "locks", "shares", "texts"]);
    let key = select(vec![
        "tax_rate",
        "fee:nowhere:none",
        "utbildningsnamnden",
        "kommunstyrelsen",
        "kunskap",
        "author",
        "goal:kunskap",
        "goal:nowhere",
        "mission:kunskap:kunskap-forskola",
        "own_mission:kunskap:07",
        "own_mission:kunskap:7",
    ]);
    let value = select(vec![
        r#"[{"change":"0.1"},{"own":"99999999999999"},null]"#,
        r#"[null,{"own":5},{"percent":"5","own":"1"}]"#,
        r#"["12000000","minus","-1"]"#,
        r#"{"kunskap":"2","nowhere":"3","valfard":[]}"#,
        r#"[{"change":"1"}]"#,
        r#""En text""#,
        r#"{"off":true}"#,
        r#"{"off":false}"#,
        r#"{"text":"Ett uppdrag","committees":["kommunstyrelsen"]}"#,
        r#"{"text":"Ett uppdrag","committees":["nowhere"]}"#,
        r#"{"text":"Ett uppdrag","committees":["kommunstyrelsen"],"mood":1}"#,
        "null",
        "17",
    ]);
    (part, key, value)
        .prop_map(|(part, key, text)| (part, key, serde_json::from_str(text).expect("the test's own JSON")))
}

/// Entries of the record that a later program, or another municipality, could have.
fn foreign_record() -> impl Strategy<Value = (&'static str, &'static str, serde_json::Value)> {
    let part = select(vec![
        "spread",
        "activities",
        "exempt",
        "to_date",
        "methods",
        "measures",
        "requests",
        "assessments",
        "comments",
        "rules",
        "play",
        "mood",
    ]);
    let key =
        select(vec!["committee:kommunstyrelsen", "kommunstyrelsen", "nowhere", "goal:kunskap", "04", "13"]);
    let value = select(vec![
        "7",
        "null",
        "{}",
        "true",
        r#""linear""#,
        r#""by_lot""#,
        r#"{"school":"60"}"#,
        r#"{"04":"1000","13":"1","05":1000,"06":"99999999999999999"}"#,
        r#"{"04":{"own":"5","mood":1},"05":{"own":"5","reason":null}}"#,
        r#"{"hiring_restraint":{"decided":"04","note":[]},"magic":{"decided":"04"},"spending_stop":{"decided":"4"}}"#,
        r#"{"04":{"amount":"-5"},"05":{"amount":"5","answer":{"decided":"06"}},"08":{"amount":"5","answer":null}}"#,
        r#"{"04":{"state":"superb"},"08":{"state":"good","reason":"r"}}"#,
    ]);
    (part, key, value)
        .prop_map(|(part, key, text)| (part, key, serde_json::from_str(text).expect("the test's own JSON")))
}

fn with_foreign_record(
    file: &ScenarioFile,
    entries: Vec<(&'static str, &'static str, serde_json::Value)>,
) -> ScenarioFile {
    let mut value = file.clone().into_value();
    let record = value.as_object_mut().expect("an object").entry("record").or_insert(serde_json::json!({}));
    for (part, key, entry) in entries {
        let part = record.as_object_mut().expect("an object").entry(part).or_insert(serde_json::json!({}));
        match part.as_object_mut() {
            Some(part) => drop(part.insert(key.to_owned(), entry)),
            None => *part = entry,
        }
    }
    ScenarioFile::from_value(value).expect("a scenario file")
}

fn foreign(
    file: &ScenarioFile,
    entries: Vec<(&str, &str, serde_json::Value)>,
    items: Vec<(prop::sample::Index, serde_json::Value)>,
    extra: bool,
) -> ScenarioFile {
    let mut value = file.clone().into_value();
    let object = value.as_object_mut().expect("an object");
    for (part, key, entry) in entries {
        let part = object.entry(part).or_insert_with(|| serde_json::json!({}));
        part.as_object_mut().expect("a part").insert(key.to_owned(), entry);
    }
    for (at, item) in items {
        let list = object.entry("items").or_insert_with(|| serde_json::json!([]));
        let list = list.as_array_mut().expect("a list");
        list.insert(at.index(list.len() + 1), item);
    }
    if extra {
        object.insert("mood".to_owned(), serde_json::json!({ "is": "good" }));
        object.insert("policy".to_owned(), serde_json::json!(["by_lot", "by_need", 3]));
        object.insert("held".to_owned(), serde_json::json!(["tax_rate", "grant:nowhere", 3]));
    }
    ScenarioFile::from_value(value).expect("a scenario file")
}

fn by_text(unresolved: Vec<Unresolved>) -> BTreeMap<String, Unresolved> {
    unresolved.into_iter().map(|entry| (format!("{entry:?}"), entry)).collect()
}

proptest! {
    #[test]
    fn a_scenario_is_read_back_unchanged(scenario in scenario()) {
        let text = ScenarioFile::from_scenario(&scenario, sodertalje()).to_text();
        let read = ScenarioFile::from_text(&text).expect("its own text");
        prop_assert_eq!(read.resolve(sodertalje()), (scenario, Vec::new()));
    }

    #[test]
    fn opening_and_saving_keeps_what_does_not_apply(
        scenario in scenario(),
        entries in prop::collection::vec(foreign_entry(), 0..5),
        items in prop::collection::vec((any::<prop::sample::Index>(), foreign_item()), 0..4),
        extra: bool,
    ) {
        let original = foreign(&ScenarioFile::from_scenario(&scenario, sodertalje()), entries, items, extra);
        let (applied, unresolved) = original.resolve(sodertalje());
        let again = ScenarioFile::from_scenario(&applied, sodertalje()).merged_with(&original, sodertalje());
        let (applied_again, unresolved_again) = again.resolve(sodertalje());
        prop_assert_eq!(applied_again, applied);
        prop_assert_eq!(by_text(unresolved_again), by_text(unresolved));
    }

    #[test]
    fn opening_and_saving_keeps_what_of_a_record_does_not_apply_also_where_another_is_written(
        scenario in scenario(),
        entries in prop::collection::vec(foreign_record(), 0..6),
        other in any_record(sodertalje()),
    ) {
        let original =
            with_foreign_record(&ScenarioFile::from_scenario(&scenario, sodertalje()), entries);
        let (applied, unresolved) = original.resolve(sodertalje());
        let again = ScenarioFile::from_scenario(&applied, sodertalje()).merged_with(&original, sodertalje());
        let (applied_again, unresolved_again) = again.resolve(sodertalje());
        prop_assert_eq!(&applied_again, &applied);
        prop_assert_eq!(by_text(unresolved_again), by_text(unresolved));

        let changed = Scenario { record: other, ..applied };
        let saved = ScenarioFile::from_scenario(&changed, sodertalje()).merged_with(&original, sodertalje());
        prop_assert_eq!(saved.resolve(sodertalje()).0, changed, "what is kept never mixes with what is written");
    }

    #[test]
    fn no_text_makes_the_scenario_reader_panic(text in "\\PC*") {
        if let Ok(file) = ScenarioFile::from_text(&text) {
            let _whatever_it_is = file.resolve(sodertalje());
        }
    }
}

/// Another edition: the first committee has another id.
fn other_edition() -> Municipality {
    let mut other = sodertalje().clone();
    let first = other.committees.first_mut().expect("a committee");
    first.id = String::from("barn-och-utbildning");
    other
}

#[test]
fn entries_missing_in_another_edition_are_reported_and_kept() {
    let original = changed_scenario();
    let other = other_edition();
    let (mut scenario, unresolved) = original.resolve(&other);
    let not_here = |part, key: &str| Unresolved {
        part,
        key: key.to_owned(),
        year: None,
        reason: UnresolvedReason::NotHere,
    };
    let expected = [
        not_here(ScenarioPart::Setting, "index:utbildningsnamnden"),
        not_here(ScenarioPart::Lock, "utbildningsnamnden"),
    ];
    assert_eq!(by_text(unresolved), by_text(expected.to_vec()));
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(Decimal::ONE));
    let saved = ScenarioFile::from_scenario(&scenario, &other).merged_with(&original, &other);
    let (home, unresolved) = saved.resolve(sodertalje());
    assert_eq!(unresolved, []);
    assert_eq!(
        home.setting(Lever::Row(RevenueRow::TaxRate), YearIx::First),
        Some(Setting::Change(Decimal::ONE))
    );
    assert_eq!(home.locked_grant(CommitteeIx(0), YearIx::First), Some(308_000_000.into()));
    assert!(home.setting(Lever::Index(CommitteeIx(0)), YearIx::Second).is_some());
}

#[test]
fn a_number_out_of_range_is_not_applied_but_the_other_years_are() {
    let text = r#"{"format":2,"settings":{"tax_rate":[{"change":"-99"},{"change":"0.5"},{"percent":"2"}]}}"#;
    let (scenario, unresolved) = ScenarioFile::from_text(text).expect("a file").resolve(sodertalje());
    assert_eq!(scenario.setting(Lever::Row(RevenueRow::TaxRate), YearIx::First), None);
    assert_eq!(
        scenario.setting(Lever::Row(RevenueRow::TaxRate), YearIx::Second),
        Some(Setting::Change("0.5".parse().expect("a decimal")))
    );
    let why: Vec<_> = unresolved.iter().map(|entry| (entry.year, entry.reason)).collect();
    assert_eq!(
        why,
        [
            (Some(YearIx::First), UnresolvedReason::OutOfRange),
            (Some(YearIx::Third), UnresolvedReason::OutOfRange)
        ]
    );
}

#[test]
fn a_lever_reset_from_the_second_year_stays_reset() {
    for lever in levers() {
        let mut scenario = Scenario::default();
        let setting = if lever.spec().percent { Setting::Percent } else { Setting::Value };
        scenario.set(lever, YearIx::First, setting(Decimal::ONE));
        scenario.reset(lever, YearIx::Second);
        let (read, unresolved) = ScenarioFile::from_scenario(&scenario, sodertalje()).resolve(sodertalje());
        assert_eq!((read, unresolved), (scenario, Vec::new()), "{lever:?}");
    }
}

#[test]
fn a_new_setting_replaces_one_that_did_not_apply() {
    let text = r#"{"format":2,"settings":{"tax_rate":[{"change":"-99"},null,{"change":"-98"}]}}"#;
    let original = ScenarioFile::from_text(text).expect("a file");
    let (mut scenario, _) = original.resolve(sodertalje());
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(Decimal::ONE));
    let saved = ScenarioFile::from_scenario(&scenario, sodertalje()).merged_with(&original, sodertalje());
    assert_eq!(
        saved.to_text(),
        concat!(
            r#"{"format":2,"settings":{"tax_rate":[{"change":"1"},null,{"change":"-98"}]},"#,
            r#""aside":{"settings":{"tax_rate":[{"change":"-99"},null,null]}}}"#
        ),
        "what it replaces is put aside"
    );
}

#[test]
fn only_a_known_format_is_read_as_a_scenario_file() {
    let check = |text, expect: FormatError| assert_eq!(ScenarioFile::from_text(text).err(), Some(expect));
    check("", FormatError::NotUnderstood);
    check("[1]", FormatError::NotUnderstood);
    check("{}", FormatError::NotUnderstood);
    check(r#"{"format":"1"}"#, FormatError::NotUnderstood);
    check(r#"{"format":0}"#, FormatError::NotUnderstood);
    check(r#"{"format":9}"#, FormatError::NewerFormat(9));
}

#[test]
fn numbers_are_written_as_exact_text() {
    let refused = ["1e3", "1_000", "+1", " 1", "", "-", ".", "0,5", "99999999999999999999999999999999999"];
    for number in refused {
        let text =
            format!(r#"{{"format":2,"settings":{{"central_net":[{{"change":"{number}"}},null,null]}}}}"#);
        let (scenario, unresolved) = ScenarioFile::from_text(&text).expect("a file").resolve(sodertalje());
        assert!(scenario.is_start(), "{number:?}");
        assert_eq!(
            unresolved.first().map(|entry| entry.reason),
            Some(UnresolvedReason::NotUnderstood),
            "{number:?}"
        );
    }
}
