//! Files and links that someone has cut, changed by hand, or made to do harm: read without a panic, applied only within what
//! a lever takes, and whatever is applied can be computed.

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
enum Harm {
    Cut(Index),
    Replace(Index, String),
    Insert(Index, String),
    Repeat(Index, Index),
}

fn any_harm() -> impl Strategy<Value = Harm> {
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
        any::<Index>().prop_map(Harm::Cut),
        (any::<Index>(), piece.clone()).prop_map(|(at, piece)| Harm::Replace(at, piece)),
        (any::<Index>(), piece).prop_map(|(at, piece)| Harm::Insert(at, piece)),
        (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Harm::Repeat(from, to)),
    ]
}

fn harmed(text: &str, harms: &[Harm]) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for harm in harms {
        let at = |index: &Index, letters: &[char]| index.index(letters.len() + 1);
        match harm {
            Harm::Cut(index) => letters.truncate(at(index, &letters)),
            Harm::Replace(index, piece) => {
                let at = at(index, &letters);
                letters.splice(at..(at + 1).min(letters.len()), piece.chars());
            }
            Harm::Insert(index, piece) => {
                let at = at(index, &letters);
                letters.splice(at..at, piece.chars());
            }
            Harm::Repeat(from, to) => {
                let (from, to) = (at(from, &letters), at(to, &letters));
                let (from, to) = (from.min(to), from.max(to));
                let piece = letters[from..to.min(from + 500)].to_vec();
                letters.splice(to..to, piece);
            }
        }
    }
    letters.into_iter().collect()
}

/// Everything that is done with a scenario once it is read: none of it may stop the page.
fn use_it(file: &ScenarioFile) {
    let municipality = small();
    let (scenario, _) = file.resolve(&municipality);
    let _or_an_error = simulate(&municipality, simulation_law(), &scenario);
    let _or_an_error = changes(&municipality, simulation_law(), &scenario);
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
    fn a_harmed_scenario_file_is_read_or_refused_and_what_is_applied_can_be_used(
        actions in any_actions(&small()), harms in prop::collection::vec(any_harm(), 1..5),
    ) {
        let text = saved(&scenario_after(&small(), &actions)).to_text();
        if let Ok(saved) = Saved::from_text(&harmed(&text, &harms)) {
            use_it(&saved.scenario);
            prop_assert!(Saved::from_text(&saved.to_text()).is_ok());
        }
    }

    #[test]
    fn a_harmed_link_is_refused_or_the_same(
        actions in any_actions(&small()), harms in prop::collection::vec(any_harm(), 1..4),
    ) {
        let shared = Shared::from_saved(&saved(&scenario_after(&small(), &actions)));
        let link = shared.to_fragment().expect("a link");
        if let Ok(read) = Shared::from_fragment(&harmed(&link, &harms)) {
            prop_assert_eq!(read, shared);
        }
    }

    #[test]
    fn a_number_of_any_size_is_within_what_the_lever_takes_or_refused_with_the_reason(
        lever in select(levers(&small())),
        kind in select(vec!["change", "percent", "own"]),
        digits in any::<i128>(),
        scale in 0_u32..29,
        year in 0..3_usize,
    ) {
        let municipality = small();
        let number = Decimal::try_from_i128_with_scale(digits % (1 << 95), scale).expect("a decimal");
        let mut years = json!([null, null, null]);
        years[year] = json!({ kind: number.to_string() });
        let key = lever.key(&municipality).expect("a key");
        let file = ScenarioFile::from_value(json!({ "format": 1, "settings": { key: years } })).expect("a file");
        let (scenario, unresolved) = file.resolve(&municipality);
        match unresolved.as_slice() {
            [] => {
                let setting = scenario.settings.get(&lever).and_then(|setting| setting.value_in(YearIx::ALL[year])).expect("it is set");
                prop_assert_eq!(setting.number(), number);
                let (amount, percent) = (Decimal::from(20_000_000_000_000_i64), Decimal::ONE_THOUSAND);
                let largest = if matches!(setting, Setting::Percent(_)) { percent } else { amount };
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
        use_it(&file);
    }

    #[test]
    fn all_that_every_lever_takes_at_once_gives_an_outcome_or_an_error_and_no_panic(
        settings in prop::collection::vec((select(levers(&small())), 0..3_u8, -1_000_i64..1_000, 0..3_usize), 0..40),
    ) {
        let mut scenario = Scenario::default();
        for (lever, kind, number, year) in settings {
            let big = Decimal::from(number) * Decimal::from(10_000_000_000_i64);
            let setting = match kind {
                0 => Setting::Change(big),
                1 => Setting::Percent(Decimal::from(number)),
                _ => Setting::Own(big),
            };
            if lever.accepts(setting, Decimal::ZERO) {
                scenario.set(lever, YearIx::ALL[year], setting);
            }
        }
        let _or_an_error = simulate(&small(), simulation_law(), &scenario);
        use_it(&ScenarioFile::from_scenario(&scenario, &small()));
    }
}

proptest! {
    // A backup holds a municipality file, which takes its time to read.
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_a_harmed_backup_each_part_is_taken_or_kept_aside(
        actions in any_actions(&small()), harms in prop::collection::vec(any_harm(), 1..4),
    ) {
        let files = [("lilla-kommunen".to_owned(), SMALL.to_owned())].into_iter().collect();
        let backup = Backup { scenarios: vec![saved(&scenario_after(&small(), &actions))], files, ..Backup::default() };
        if let Ok((read, errors)) = Backup::from_text(&harmed(&backup.to_text(), &harms), simulation_law()) {
            prop_assert!(errors.len() <= read.aside.len());
            read.scenarios.iter().for_each(|saved| use_it(&saved.scenario));
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
        let link = Shared::from_saved(&one).to_fragment().expect("a link");
        let read = Shared::from_fragment(&link).expect("a scenario");
        assert_eq!((read.name.as_str(), read.notes.as_str()), (text, text));
        let backup = Backup { scenarios: vec![one], ..Backup::default() };
        let read = Backup::from_text(&backup.to_text(), simulation_law()).expect("a backup").0;
        assert_eq!(read.scenarios[0].name, text);
    }
}

#[test]
fn json_without_end_is_no_scenario() {
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(ScenarioFile::from_text(&deep).is_err());
    let nested = format!(r#"{{"format":1,"settings":{}1{}}}"#, "{\"a\":".repeat(100), "}".repeat(100));
    use_it(&ScenarioFile::from_text(&nested).expect("a scenario file"));
    let many: serde_json::Map<String, Value> =
        (0..10_000).map(|n| (format!("fee:x:{n}"), json!([null, null, null]))).collect();
    let file = ScenarioFile::from_value(json!({ "format": 1, "settings": many })).expect("a scenario file");
    assert_eq!(file.resolve(&small()).1.len(), 10_000);
}

#[test]
fn nesting_deeper_than_the_reader_allows_is_refused() {
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
