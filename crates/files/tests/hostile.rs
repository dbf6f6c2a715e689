//! Truncated, corrupted and hostile files and links: reading them does not panic, only settings that a lever takes are applied,
//! and what is applied can be computed.

use files::backup::Backup;
use files::link::Shared;
use files::saved::Saved;
use files::scenario_file::{ScenarioFile, UnresolvedReason};
use model::YearIx;
use model::changes::changes;
use model::lever::{Lever, Setting};
use model::rows::RevenueRow;
use model::scenario::Scenario;
use model::simulate::simulate;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use test_support::actions::{any_actions, levers, scenario_after};
use test_support::{SMALL, simulation_law, small};

/// One way to change a text.
#[derive(Debug, Clone)]
enum Corruption {
    Cut(Index),
    Replace(Index, String),
    Insert(Index, String),
    Repeat(Index, Index),
}

fn any_corruption() -> impl Strategy<Value = Corruption> {
    let pieces = [
        "0",
        "-",
        "9999999999999999999999999999",
        "1e999",
        "null",
        "{}",
        "[]",
        "\"",
        "\\u0000",
        "}",
        "]",
        ",",
        "{\"own\":\"-1\"}",
        "{\"percent\":\"1001\"}",
        "\"format\":2",
        "<script>",
        "\u{202e}",
        "å",
    ];
    let piece = select(pieces.to_vec()).prop_map(str::to_owned);
    prop_oneof![
        any::<Index>().prop_map(Corruption::Cut),
        (any::<Index>(), piece.clone()).prop_map(|(at, piece)| Corruption::Replace(at, piece)),
        (any::<Index>(), piece).prop_map(|(at, piece)| Corruption::Insert(at, piece)),
        (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Corruption::Repeat(from, to)),
    ]
}

fn corrupt(text: &str, corruptions: &[Corruption]) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for corruption in corruptions {
        let at = |index: &Index, characters: &[char]| index.index(characters.len() + 1);
        match corruption {
            Corruption::Cut(index) => characters.truncate(at(index, &characters)),
            Corruption::Replace(index, piece) => {
                let at = at(index, &characters);
                characters.splice(at..(at + 1).min(characters.len()), piece.chars());
            }
            Corruption::Insert(index, piece) => {
                let at = at(index, &characters);
                characters.splice(at..at, piece.chars());
            }
            Corruption::Repeat(from, to) => {
                let (from, to) = (at(from, &characters), at(to, &characters));
                let (from, to) = (from.min(to), from.max(to));
                let piece = characters[from..to.min(from + 500)].to_vec();
                characters.splice(to..to, piece);
            }
        }
    }
    characters.into_iter().collect()
}

/// What the app does with a scenario that was read. None of it may panic.
fn use_scenario_file(file: &ScenarioFile) {
    let municipality = small();
    let (scenario, _) = file.resolve(&municipality);
    let _may_be_an_error = simulate(&municipality, simulation_law(), &scenario);
    let _may_be_an_error = changes(&municipality, simulation_law(), &scenario);
    let again = ScenarioFile::from_scenario(&scenario, &municipality).merged_with(file, &municipality);
    let _text = again.to_text();
}

fn saved(scenario: &Scenario) -> Saved {
    let municipality = small();
    Saved::new(
        "7".to_owned(),
        "Förslag".to_owned(),
        &municipality,
        ScenarioFile::from_scenario(scenario, &municipality),
        7,
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_corrupted_scenario_file_is_read_or_refused_and_what_is_applied_can_be_computed(
        actions in any_actions(&small()), corruptions in prop::collection::vec(any_corruption(), 1..5),
    ) {
        let text = saved(&scenario_after(&small(), &actions)).to_text();
        if let Ok(saved) = Saved::from_text(&corrupt(&text, &corruptions)) {
            use_scenario_file(&saved.scenario);
            prop_assert!(Saved::from_text(&saved.to_text()).is_ok());
        }
    }

    #[test]
    fn a_corrupted_link_is_refused_or_unchanged(
        actions in any_actions(&small()), corruptions in prop::collection::vec(any_corruption(), 1..4),
    ) {
        let shared = Shared::from_saved(&saved(&scenario_after(&small(), &actions)));
        let link = shared.to_fragment("sv").expect("a link");
        if let Ok(read) = Shared::from_fragment(&corrupt(&link, &corruptions)) {
            prop_assert_eq!(read, shared);
        }
    }

    #[test]
    fn a_number_of_any_size_is_applied_or_refused_with_the_reason(
        lever in select(levers(&small())),
        kind in select(vec!["change", "percent", "own", "held", "revenue_share", "yearly"]),
        digits in any::<i128>(),
        scale in 0_u32..29,
        year in 0..3_usize,
    ) {
        let municipality = small();
        let number = Decimal::try_from_i128_with_scale(digits % (1 << 95), scale).expect("a decimal");
        let mut years = json!([null, null, null]);
        years[year] = json!({ kind: number.to_string() });
        let key = lever.key(&municipality).expect("a key");
        let file = ScenarioFile::from_value(json!({ "format": 2, "settings": { key: years } })).expect("a file");
        let (scenario, unresolved) = file.resolve(&municipality);
        match unresolved.as_slice() {
            [] => {
                let setting = scenario.settings.get(&lever).and_then(|setting| setting.value_in(YearIx::ALL[year])).expect("it is set");
                prop_assert_eq!(setting.number(), Some(number));
                let (amount, percent) = (Decimal::from(20_000_000_000_000_i64), Decimal::ONE_THOUSAND);
                let largest = if matches!(setting, Setting::Percent(_) | Setting::RevenueShare(_) | Setting::Yearly(_)) { percent } else { amount };
                prop_assert!(number.abs() <= largest);
                if lever == Lever::Row(RevenueRow::TaxRate) {
                    prop_assert!(number.abs() <= Decimal::ONE_HUNDRED);
                }
            }
            [one] => {
                prop_assert_eq!((one.reason, one.year), (UnresolvedReason::OutOfRange, Some(YearIx::ALL[year])));
                prop_assert!(scenario.is_start());
            }
            more => prop_assert!(false, "{more:?}"),
        }
        use_scenario_file(&file);
    }

    #[test]
    fn all_levers_at_any_setting_give_an_outcome_may_be_an_error(
        settings in prop::collection::vec((select(levers(&small())), 0..3_u8, -1_000_i64..1_000, 0..3_usize), 0..40),
    ) {
        let mut scenario = Scenario::default();
        for (lever, kind, number, year) in settings {
            let big = Decimal::from(number) * Decimal::from(10_000_000_000_i64);
            let setting = match kind {
                0 => Setting::Change(big),
                1 => Setting::Percent(Decimal::from(number)),
                _ => Setting::Value(big),
            };
            if lever.accepts(setting, Decimal::ZERO) {
                scenario.set(lever, YearIx::ALL[year], setting);
            }
        }
        let _may_be_an_error = simulate(&small(), simulation_law(), &scenario);
        use_scenario_file(&ScenarioFile::from_scenario(&scenario, &small()));
    }
}

proptest! {
    // A backup holds a municipality file, which takes its time to read.
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn each_part_of_a_corrupted_backup_is_read_or_kept_aside(
        actions in any_actions(&small()), corruptions in prop::collection::vec(any_corruption(), 1..4),
    ) {
        let files = [("lilla-kommunen".to_owned(), SMALL.to_owned())].into_iter().collect();
        let backup = Backup { scenarios: vec![saved(&scenario_after(&small(), &actions))], files, ..Backup::default() };
        if let Ok((read, errors)) = Backup::from_text(&corrupt(&backup.to_text(), &corruptions), simulation_law()) {
            prop_assert!(errors.len() <= read.aside.len());
            read.scenarios.iter().for_each(|saved| use_scenario_file(&saved.scenario));
        }
    }
}

#[test]
fn text_is_only_ever_text() {
    for text in
        ["<script>alert(1)</script>", "\u{0}\u{1f}", "\u{202e}baklänges", "${7*7}", "%3Cb%3E", "💰\u{301}"]
    {
        let mut one = saved(&Scenario::default());
        (one.name, one.notes) = (text.to_owned(), text.to_owned());
        let link = Shared::from_saved(&one).to_fragment("sv").expect("a link");
        let read = Shared::from_fragment(&link).expect("a scenario");
        assert_eq!((read.name.as_str(), read.notes.as_str()), (text, text));
        let backup = Backup { scenarios: vec![one], ..Backup::default() };
        let read = Backup::from_text(&backup.to_text(), simulation_law()).expect("a backup").0;
        assert_eq!(read.scenarios[0].name, text);
    }
}

#[test]
fn deeply_nested_or_very_long_json_makes_no_panic() {
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(ScenarioFile::from_text(&deep).is_err());
    let nested = format!(r#"{{"format":1,"settings":{}1{}}}"#, "{\"a\":".repeat(100), "}".repeat(100));
    use_scenario_file(&ScenarioFile::from_text(&nested).expect("a scenario file"));
    let many: serde_json::Map<String, Value> =
        (0..10_000).map(|n| (format!("fee:x:{n}"), json!([null, null, null]))).collect();
    let file = ScenarioFile::from_value(json!({ "format": 1, "settings": many })).expect("a scenario file");
    assert_eq!(file.resolve(&small()).1.len(), 10_000);
}

#[test]
fn too_deeply_nested_json_is_refused() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let text = |depth| format!(r#"{{"format":1,"later":{}}}"#, nested(depth));
    assert!(ScenarioFile::from_text(&text(126)).is_ok());
    assert!(ScenarioFile::from_text(&text(127)).is_err());
}

#[test]
fn numbers_of_unknown_fields_keep_their_digits() {
    let text = r#"{"format":1,"later":[0.10,-0.0,1e+5,123456789012345678901234567890]}"#;
    assert_eq!(ScenarioFile::from_text(text).expect("a scenario file").to_text(), text);
}
