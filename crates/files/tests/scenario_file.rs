//! The scenario file: budget items, the rule of frames, and files of the first version of the format.

use files::backup::Backup;
use files::link::{Shared, TooLargeForLink};
use files::saved::{Saved, Stage};
use files::scenario_file::{FORMAT, FormatError, Recounted, ScenarioFile, ScenarioPart, UnresolvedReason};
use model::YearIx::{First, Second, Third};
use model::distribution::Policy;
use model::goals::GoalIx;
use model::items::{BudgetItem, ItemDuration, ItemGoal};
use model::lever::{Lever, Setting};
use model::money::Money;
use model::rows::RevenueRow;
use model::scenario::{FrameRule, Scenario};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use test_support::{CARE, CULTURE, EDUCATION, decimal, simulation_law, small};

const TEACHERS: &str = r#"{"id":"a","name":"Fler lärare","committee":"utbildning","amounts":["2000000","3000000","3000000"],"goal":"lust","mission":"lasa","note":"Från augusti."}"#;
const JUBILEE: &str = r#"{"id":"b","name":"Jubileum","committee":"kultur","amounts":["0","500000","-250000"],"one_off":true,"off":true}"#;

/// A link to a scenario in the first format: education 5 million more in the first year, the index of care 2 per cent, culture's weight 3.
const FIRST_FORMAT_LINK: &str = "dela.1.I8BrglWQUU7DMAyGr4L83EkMtJdcgENMPJjG66w6TpU6G6jqbbjJLoZThjT89n_-bCtZIFXlnicUti8IICyCuzEn56TQAUU2zuqtqeTLbu9IMZHnN0wJ5Ulu3zo6nQ2HhmPBkzUrG82eW6snxcIZwgKnXBIahL1jMmMd5oaHgmqh2gdLVIcQjgv0Z9Rt5-F5K1i7B9iiVpH3DlgjfYac5lx-JycqftPPwMvd-lOvxMPZwljFatncfG2ve_3nrR1MWbj3LzneRyjCo7D-AHN2";

fn file(parts: &str) -> ScenarioFile {
    ScenarioFile::from_text(&format!(r#"{{"format":2,{parts}}}"#)).expect("a scenario file")
}

fn first_format(parts: &str) -> ScenarioFile {
    ScenarioFile::from_text(&format!(r#"{{"format":1,{parts}}}"#)).expect("a scenario file")
}

fn item_ids(scenario: &Scenario) -> Vec<&str> {
    scenario.items.iter().map(|item| item.id.as_str()).collect()
}

/// Opens `original`, changes the scenario, and saves it.
fn changed(original: &ScenarioFile, change: impl FnOnce(&mut Scenario)) -> ScenarioFile {
    let (mut scenario, _) = original.resolve(&small());
    change(&mut scenario);
    ScenarioFile::from_scenario(&scenario, &small()).merged_with(original, &small())
}

fn why(file: &ScenarioFile) -> Vec<(ScenarioPart, String, UnresolvedReason)> {
    file.resolve(&small()).1.into_iter().map(|one| (one.part, one.key, one.reason)).collect()
}

#[test]
fn items_are_read_with_all_that_they_say_and_written_in_the_same_order() {
    let file = file(&format!(r#""items":[{TEACHERS},{JUBILEE}],"frames":"unchanged""#));
    let (scenario, unresolved) = file.resolve(&small());
    assert_eq!(unresolved, []);
    let money = |thousands: [i64; 3]| thousands.map(|t| Money::from_thousands(t).expect("an amount"));
    let expected = [
        BudgetItem {
            id: "a".to_owned(),
            name: "Fler lärare".to_owned(),
            committee: EDUCATION,
            amounts: money([2_000, 3_000, 3_000]),
            duration: ItemDuration::Permanent,
            goal: Some(ItemGoal { goal: GoalIx(0), mission: Some(0) }),
            note: "Från augusti.".to_owned(),
            is_on: true,
        },
        BudgetItem {
            id: "b".to_owned(),
            name: "Jubileum".to_owned(),
            committee: CULTURE,
            amounts: money([0, 500, -250]),
            duration: ItemDuration::OneOff,
            goal: None,
            note: String::new(),
            is_on: false,
        },
    ];
    assert_eq!(scenario.items, expected);
    assert_eq!(scenario.frame_rule, FrameRule::Unchanged);
    assert_eq!(ScenarioFile::from_scenario(&scenario, &small()), file);
    let turned = changed(&file, |scenario| scenario.items.reverse());
    assert_eq!(item_ids(&turned.resolve(&small()).0), ["b", "a"], "the order is the user's");
}

#[test]
fn entries_that_are_no_items_here_are_reported_and_stay_in_their_places() {
    let elsewhere = TEACHERS.replace("utbildning", "barnnämnden").replace(r#""id":"a""#, r#""id":"x""#);
    let no_amount = JUBILEE.replace(r#","amounts":["0","500000","-250000"]"#, "");
    let odd = JUBILEE.replace("500000", "500001");
    let file = file(&format!(r#""items":[7,{TEACHERS},{elsewhere},{no_amount},{JUBILEE},{odd}]"#));
    assert_eq!(
        why(&file),
        [
            (ScenarioPart::Item, "1".to_owned(), UnresolvedReason::NotUnderstood),
            (ScenarioPart::Item, "Fler lärare".to_owned(), UnresolvedReason::NotHere),
            (ScenarioPart::Item, "Jubileum".to_owned(), UnresolvedReason::NotUnderstood),
            (ScenarioPart::Item, "Jubileum".to_owned(), UnresolvedReason::OutOfRange),
        ]
    );
    assert_eq!(changed(&file, |_| ()), file, "nothing is lost");
    let fewer = changed(&file, |scenario| {
        scenario.items.remove(0);
        scenario.items[0].name = "Fest".to_owned();
    });
    let party = JUBILEE.replace("Jubileum", "Fest");
    let expected = format!(r#"{{"format":2,"items":[7,{elsewhere},{no_amount},{party},{odd}]}}"#);
    assert_eq!(fewer.to_text(), expected);
}

#[test]
fn amounts_are_whole_thousands_within_the_limit() {
    let reason = |amount: &str| {
        let item = JUBILEE.replace(r#""500000""#, amount);
        why(&file(&format!(r#""items":[{item}]"#))).first().map(|(_, _, reason)| *reason)
    };
    for fine in [r#""0""#, r#""-1000""#, r#""1000.00""#, r#""10000000000000""#, r#""-10000000000000""#] {
        assert_eq!(reason(fine), None, "{fine}");
    }
    for wrong in [r#""500""#, r#""1000.5""#, r#""10000000001000""#, r#""79228162514264337593543950335""#] {
        assert_eq!(reason(wrong), Some(UnresolvedReason::OutOfRange), "{wrong}");
    }
    for wrong in ["1000", "null", r#""1e3""#, r#""""#] {
        assert_eq!(reason(wrong), Some(UnresolvedReason::NotUnderstood), "{wrong}");
    }
}

#[test]
fn an_item_is_applied_without_a_goal_that_is_not_here_and_the_goal_stays_in_the_file() {
    let strange = TEACHERS.replace(r#""goal":"lust","mission":"lasa""#, r#""goal":"frid","mission":"fred""#);
    let original = file(&format!(r#""items":[{strange}]"#));
    let (scenario, _) = original.resolve(&small());
    assert_eq!((scenario.items[0].goal, scenario.items.len()), (None, 1));
    let goal_not_here = (ScenarioPart::ItemGoal, "Fler lärare".to_owned(), UnresolvedReason::NotHere);
    assert_eq!(why(&original), std::slice::from_ref(&goal_not_here));
    let renamed = changed(&original, |scenario| scenario.items[0].name = "Lärare".to_owned());
    assert_eq!(renamed.to_text(), original.to_text().replace("Fler lärare", "Lärare"));
    // The user chooses another goal: the old one is put aside, and so is its mission.
    let served = changed(&original, |scenario| {
        scenario.items[0].goal = Some(ItemGoal { goal: GoalIx(1), mission: None });
    });
    let value = served.clone().into_value();
    assert_eq!(value["items"][0]["goal"], "klara");
    assert_eq!(value["items"][0].get("mission"), None);
    assert_eq!(value["aside"], json!({"items": {"a": {"goal": "frid", "mission": "fred"}}}));
    assert_eq!(why(&served), []);
    // A mission of a goal that is here.
    let original = file(&format!(r#""items":[{}]"#, TEACHERS.replace("lasa", "skriva")));
    assert_eq!(original.resolve(&small()).0.items[0].goal, Some(ItemGoal { goal: GoalIx(0), mission: None }));
    assert_eq!(why(&original), [goal_not_here]);
    assert_eq!(changed(&original, |_| ()), original);
}

#[test]
fn unknown_fields_of_an_item_follow_it() {
    let marked = TEACHERS.replace(r#""name""#, r#""mood":{"is":"good"},"name""#);
    let original = file(&format!(r#""items":[{marked},{JUBILEE}]"#));
    let expected = (ScenarioPart::ItemField, "Fler lärare: mood".to_owned(), UnresolvedReason::NotUnderstood);
    assert_eq!(why(&original), [expected]);
    let turned = changed(&original, |scenario| {
        scenario.items.reverse();
        scenario.items[1].is_on = false;
    });
    let off = marked.replace("augusti.\"", "augusti.\",\"off\":true");
    assert_eq!(turned.to_text(), format!(r#"{{"format":2,"items":[{JUBILEE},{off}]}}"#));
}

#[test]
fn two_items_with_one_id_both_count_and_the_second_gets_another() {
    let second = JUBILEE.replace(r#""id":"b""#, r#""mood":1,"id":"a""#);
    let original = file(&format!(r#""items":[{TEACHERS},{second},{second}]"#));
    let (scenario, _) = original.resolve(&small());
    assert_eq!(item_ids(&scenario), ["a", "a~2", "a~3"]);
    let saved = changed(&original, |scenario| {
        scenario.items.remove(0);
    });
    let numbered = |number| second.replace(r#""id":"a""#, &format!(r#""id":"a~{number}""#));
    assert_eq!(saved.to_text(), format!(r#"{{"format":2,"items":[{},{}]}}"#, numbered(2), numbered(3)));
}

#[test]
fn a_list_of_items_or_a_rule_of_frames_in_another_form_is_kept() {
    let original = file(r#""items":{"a":1},"frames":"by_lot""#);
    assert_eq!(
        why(&original),
        [
            (ScenarioPart::Item, String::new(), UnresolvedReason::NotUnderstood),
            (ScenarioPart::Frames, String::new(), UnresolvedReason::NotUnderstood),
        ]
    );
    assert_eq!(changed(&original, |_| ()), original);
    let (items, _) = file(&format!(r#""items":[{JUBILEE}]"#)).resolve(&small());
    let saved = changed(&original, |scenario| {
        scenario.items = items.items;
        scenario.frame_rule = FrameRule::Unchanged;
    });
    let expected = format!(
        r#"{{"format":2,"items":[{JUBILEE}],"frames":"unchanged","aside":{{"items":{{"a":1}},"frames":"by_lot"}}}}"#
    );
    assert_eq!(saved.to_text(), expected);
}

#[test]
fn a_change_by_nothing_ended_an_earlier_setting_in_the_first_format_and_is_a_decision_in_the_second() {
    let parts = r#""settings":{"grant:utbildning":[{"change":"5000000"},{"change":"0"},{"percent":"0.0"}]}"#;
    let grant = |file: &ScenarioFile, year| file.resolve(&small()).0.own_change(EDUCATION, year);
    let first = first_format(parts);
    assert_eq!(grant(&first, First), Some(Setting::Change(Decimal::from(5_000_000))));
    assert_eq!((grant(&first, Second), grant(&first, Third)), (None, None));
    let second = file(parts);
    assert_eq!(grant(&second, Second), Some(Setting::Change(Decimal::ZERO)));
    assert_eq!(grant(&second, Third), Some(Setting::Percent(Decimal::ZERO)));
    let saved = changed(&first, |_| ());
    assert_eq!(
        saved.to_text(),
        r#"{"format":2,"settings":{"grant:utbildning":[{"change":"5000000"},"start",null]},"frames":"unchanged"}"#
    );
    assert_eq!(saved.resolve(&small()), first.resolve(&small()));
}

#[test]
fn own_levels_of_the_first_format_stay_levels() {
    let file = first_format(
        r#""settings":{"budgeted_result":[{"own":"457100000"},null,null],"income_equalisation":[{"own":"0"},null,null]}"#,
    );
    let (scenario, unresolved) = file.resolve(&small());
    assert_eq!(unresolved, []);
    for (row, level) in [(RevenueRow::BudgetedResult, "457100000"), (RevenueRow::IncomeEqualisation, "0")] {
        let setting = scenario.setting(Lever::Row(row), Third);
        assert_eq!(setting, Some(Setting::Value(decimal(level))), "{row:?}");
    }
    assert_eq!(file.recounted(&small()), []);
}

/// Index, volume and efficiency moved only the need: what is added to an old scenario counts as what it has.
#[test]
fn a_file_of_the_first_format_opens_with_the_frames_unchanged() {
    let rule = |file: &ScenarioFile| file.resolve(&small()).0.frame_rule;
    for parts in [
        r#""settings":{}"#,
        r#""settings":{"index:utbildning":[null,{"percent":"1.5"},null]}"#,
        r#""settings":{"volume:omsorg":[null,{"percent":"0"},null],"index:nowhere":3}"#,
        r#""settings":{"tax_rate":[{"change":"1"},null,null],"fee:omsorg:hemtanst":3}"#,
    ] {
        assert_eq!(rule(&first_format(parts)), FrameRule::Unchanged, "{parts}");
        assert_eq!(rule(&file(parts)), FrameRule::FollowsNeed, "{parts}");
    }
    // The rate is the same in each year and does not accumulate.
    let file = first_format(r#""settings":{"index:utbildning":[{"percent":"2"},null,null]}"#);
    let (scenario, _) = file.resolve(&small());
    assert_eq!(scenario.setting(Lever::Index(EDUCATION), Third), Some(Setting::Percent(Decimal::TWO)));
    assert_eq!(scenario.yearly_rates(Lever::Index(EDUCATION), Third).len(), 1);
    let saved = changed(&file, |_| ()).into_value();
    assert_eq!((&saved["format"], &saved["frames"]), (&json!(FORMAT), &json!("unchanged")));
    let turned_on = changed(&file, |scenario| scenario.frame_rule = FrameRule::FollowsNeed);
    assert_eq!(rule(&turned_on), FrameRule::FollowsNeed, "the user's choice is saved");
}

/// An entry that changes nothing and ends nothing is no setting.
#[test]
fn what_changes_nothing_is_not_read_as_a_setting() {
    let tax_rate = Lever::Row(RevenueRow::TaxRate);
    for file in [
        file(r#""settings":{"tax_rate":[null,"start",null],"index:kultur":[{"percent":"0"},null,"start"]}"#),
        file(r#""settings":{"tax_rate":["start","start",null]},"held":["tax_rate"]"#),
        file(r#""policy":[null,"proportional",null]"#),
    ] {
        let (scenario, unresolved) = file.resolve(&small());
        assert_eq!(unresolved, []);
        assert!(scenario.is_start() && scenario.settings.is_empty(), "{file:?}");
    }
    let (first, _) = first_format(r#""settings":{"tax_rate":[{"change":"0"},null,null]}"#).resolve(&small());
    assert!(first.settings.is_empty());
    // What ends a setting that does not apply here stays, but is no change either.
    let partly = file(r#""settings":{"tax_rate":[{"change":"-99"},"start",null]}"#);
    let (scenario, _) = partly.resolve(&small());
    assert!(scenario.is_start() && scenario.has_own_setting(tax_rate, Second));
    assert_eq!(changed(&partly, |_| ()), partly);
    // What ends an earlier setting stays.
    let ended = file(r#""settings":{"tax_rate":[{"change":"1"},"start",null]}"#);
    let (scenario, _) = ended.resolve(&small());
    assert_eq!(scenario.setting(tax_rate, Third), None);
    assert_eq!(changed(&ended, |_| ()), ended);
}

#[test]
fn a_weight_above_two_is_two_in_the_first_format() {
    let file = first_format(r#""settings":{"weight:kultur":[{"own":"3"},{"own":"2"},{"own":"0.5"}]}"#);
    let (scenario, unresolved) = file.resolve(&small());
    assert_eq!(unresolved, []);
    let weight = |year| scenario.setting(Lever::Weight(CULTURE), year);
    let expected = ["2", "2", "0.5"].map(|weight| Some(Setting::Value(decimal(weight))));
    assert_eq!([First, Second, Third].map(weight), expected);
    assert_eq!(file.recounted(&small()), [Recounted::WeightAboveTwo(CULTURE)]);
}

#[test]
fn what_is_counted_otherwise_than_in_the_first_format_is_told_by_committee() {
    let all = r#""settings":{"grant:utbildning":[{"change":"5000000"},{"change":"0"},null],"weight:kultur":[{"own":"3"},null,null],
        "weight:omsorg":[{"own":"1"},null,null],"grant:norra":[{"percent":"0"},null,null]}"#;
    let recounted = |policy: &str| first_format(&format!("{all},{policy}")).recounted(&small());
    let above = Recounted::WeightAboveTwo(CULTURE);
    assert_eq!(recounted(r#""policy":[null,null,null]"#), [Recounted::OwnChange(EDUCATION), above]);
    assert_eq!(
        recounted(r#""policy":["weighted",null,null]"#),
        [Recounted::OwnChange(EDUCATION), above, Recounted::WeightInCut(CULTURE)]
    );
    assert_eq!(
        recounted(r#""policy":["proportional",null,"by_need"]"#),
        [Recounted::OwnChange(EDUCATION), above, Recounted::ByNeed]
    );
    // Nothing was distributed, so an own change was exact.
    assert_eq!(recounted(r#""policy":["keep_frames","by_need",null]"#), [above, Recounted::ByNeed]);
    // A locked grant did not move.
    assert_eq!(recounted(r#""locks":{"utbildning":["300000000",null,null]}"#), [above]);
    assert_eq!(file(&format!(r#"{all},"policy":["by_need",null,null]"#)).recounted(&small()), []);
    let first = first_format(&format!(r#"{all},"policy":["weighted",null,null]"#));
    assert_eq!(changed(&first, |_| ()).recounted(&small()), [], "it is told until it is saved");
}

#[test]
fn what_does_not_apply_in_a_file_of_the_first_format_is_kept_as_it_was_meant() {
    let first = first_format(
        r#""mood":"good","settings":{"grant:nowhere":[{"change":"9"},{"change":"0"},null],"tax_rate":[{"change":"-99"},null,"x"]},"aside":{"policy":3},"frames":7"#,
    );
    let saved = changed(&first, |scenario| {
        scenario.set(Lever::Index(CARE), First, Setting::Percent(Decimal::ONE));
    });
    assert_eq!(
        saved.into_value(),
        json!({
            "mood": "good",
            "format": 2,
            "settings": {
                "grant:nowhere": [{"change": "9"}, "start", null],
                "tax_rate": [{"change": "-99"}, null, "x"],
                "index:omsorg": [{"percent": "1"}, null, null],
            },
            "aside": {"policy": 3, "frames": 7},
            "frames": "unchanged",
        })
    );
}

#[test]
fn a_link_of_the_first_format_opens() {
    let shared = Shared::from_fragment(FIRST_FORMAT_LINK).expect("a scenario");
    let opened = shared.open(&small()).expect("the same municipality");
    assert_eq!((shared.name.as_str(), opened.unresolved.len()), ("Gammal länk", 0));
    let setting = |lever| opened.scenario.setting(lever, First);
    assert_eq!(setting(Lever::Grant(EDUCATION)), Some(Setting::Change(Decimal::from(5_000_000))));
    assert_eq!(setting(Lever::Weight(CULTURE)), Some(Setting::Value(Decimal::TWO)));
    assert_eq!(opened.scenario.frame_rule, FrameRule::Unchanged);
    assert_eq!(opened.scenario.policy(Second), Policy::Weighted);
}

#[test]
fn a_backup_with_scenarios_of_both_formats_is_read() {
    let saved = |id: &str, scenario: Value| json!({"format": 1, "id": id, "name": id, "municipality": "lilla-kommunen", "edition": "prov-1", "scenario": scenario});
    let weights = json!({"weight:kultur": [{"own": "3"}, null, null]});
    let third = saved("3", json!({"format": 3, "later": true}));
    let backup = json!({
        "backup": "kommunbidrag", "format": 1, "made": 5,
        "scenarios": [
            saved("1", json!({"format": 1, "settings": weights})),
            saved("2", json!({"format": 2, "items": [serde_json::from_str::<Value>(TEACHERS).expect("JSON")]})),
            third,
        ],
    });
    let (read, errors) = Backup::from_text(&backup.to_string(), simulation_law()).expect("a backup");
    let resolved: Vec<Scenario> =
        read.scenarios.iter().map(|saved| saved.scenario.resolve(&small()).0).collect();
    assert_eq!(resolved[0].setting(Lever::Weight(CULTURE), First), Some(Setting::Value(Decimal::TWO)));
    assert_eq!((item_ids(&resolved[1]), resolved.len()), (vec!["a"], 2));
    // A later format is kept as it is.
    assert_eq!((errors.len(), read.aside.len()), (1, 1));
    assert_eq!(serde_json::from_str::<Value>(&read.aside[0].text).expect("JSON"), third);
}

#[test]
fn a_file_of_the_third_format_is_refused() {
    let refused = Err(FormatError::NewerFormat(3));
    assert_eq!(ScenarioFile::from_text(r#"{"format":3}"#), refused);
    let saved = r#"{"format":1,"id":"1","name":"a","municipality":"m","edition":"e","scenario":{"format":3,"items":1}}"#;
    assert_eq!(Saved::from_text(saved).map(|_| ()), Err(FormatError::NewerFormat(3)));
}

/// A scenario with as many items as a party may write in a year of negotiations, each with a text and a note of its own.
fn with_items(count: usize, note_length: usize) -> Shared {
    // Words that compress worse than those of a language.
    let mut seed = 1_u32;
    let mut word = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let ending = ["ning", "het", "skola", "or", ""];
        format!(
            "{:x}{} ",
            (seed >> 16) % 4_000,
            ending[usize::try_from(seed >> 28).expect("a small number") % 5]
        )
    };
    let mut text = |length: usize| {
        let mut text = String::new();
        while text.chars().count() < length {
            text.push_str(&word());
        }
        text
    };
    let items = (0..count).map(|at| BudgetItem {
        id: format!("{:x}", 1_795_867_200_000 + at * 977),
        name: text(30),
        committee: [EDUCATION, CARE, CULTURE][at % 3],
        amounts: [1, 2, 3]
            .map(|n| Money::from_thousands(i64::try_from(at * n * 50).expect("small")).expect("small")),
        duration: ItemDuration::Permanent,
        goal: Some(ItemGoal { goal: GoalIx(0), mission: None }),
        note: text(note_length),
        is_on: true,
    });
    let scenario = Scenario { items: items.collect(), ..Scenario::default() };
    Shared {
        municipality: "lilla-kommunen".to_owned(),
        edition: "prov-1".to_owned(),
        name: "Hundra poster".to_owned(),
        stage: Stage::PartyProposal,
        notes: String::new(),
        scenario: ScenarioFile::from_scenario(&scenario, &small()),
    }
}

#[test]
fn a_hundred_items_fit_into_a_link_unless_their_notes_are_long() {
    for note_length in [0, 100, 400] {
        let shared = with_items(100, note_length);
        let link = shared.to_fragment("sv").expect("a link");
        let opened = Shared::from_fragment(&link).expect("a scenario");
        assert_eq!(opened, shared);
    }
    assert!(matches!(with_items(100, 600).to_fragment("sv"), Err(TooLargeForLink(_))), "the file has them");
}
