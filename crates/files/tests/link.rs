//! A scenario in a link: it comes back as it was, and a link that is not whole says so.

use files::link::{Link, LinkError, MAX_FRAGMENT_CHARS, OtherMunicipality, Shared, TooLargeForLink, is_link};
use files::saved::{Saved, Stage};
use files::scenario_file::{ScenarioFile, UnresolvedReason};
use model::YearIx;
use model::goals::GoalIx;
use model::items::{BudgetItem, ItemDuration};
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;
use model::scenario::{FrameRule, Scenario};
use model::texts::{OwnText, TextPart};
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use test_support::actions::{any_actions, scenario_after};
use test_support::{EDUCATION, decimal, small};

fn shared(scenario: &Scenario) -> Shared {
    let municipality = small();
    Shared {
        scenario: ScenarioFile::from_scenario(scenario, &municipality),
        municipality: municipality.id,
        edition: municipality.edition,
        name: "Höjd skatt".to_owned(),
        stage: Stage::PartyProposal,
        notes: "För att skolan behöver det.".to_owned(),
    }
}

fn raised() -> Shared {
    let mut scenario = Scenario::default();
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(decimal("0.25")));
    shared(&scenario)
}

#[test]
fn a_link_fits_in_a_message_and_has_only_characters_of_an_address() {
    let link = raised().to_fragment("sv").expect("a link");
    assert!(link.len() < 400, "{}: {link}", link.len());
    assert!(link.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)), "{link}");
    assert!(is_link(&link) && is_link(&format!("#{link}")) && !is_link("#simulera"));
}

#[test]
fn a_link_made_with_another_edition_opens_and_names_it() {
    let link = raised().to_fragment("sv").expect("a link");
    let read = Shared::from_fragment(&format!("#{link}\n")).expect("a scenario");
    let here = read.open(&small()).expect("the same municipality");
    assert_eq!((here.other_edition.as_deref(), here.unresolved.len()), (None, 0));
    let mut newer = small();
    newer.edition = "prov-2".to_owned();
    let opened = read.open(&newer).expect("the same municipality");
    assert_eq!(opened.other_edition.as_deref(), Some("prov-1"));
    assert_eq!(opened.scenario, here.scenario);
}

#[test]
fn a_link_for_another_municipality_is_refused() {
    let mut other = small();
    other.id = "stora-kommunen".to_owned();
    assert_eq!(raised().open(&other), Err(OtherMunicipality("lilla-kommunen".to_owned())));
}

#[test]
fn numbers_out_of_range_are_reported_and_the_rest_is_applied() {
    let text = r#"{"format":1,"settings":{"tax_rate":[{"change":"0.5"},{"own":"999"},null],"fee:x:y":[null,null,null]}}"#;
    let mut shared = raised();
    shared.scenario = ScenarioFile::from_text(text).expect("a scenario file");
    let read = Shared::from_fragment(&shared.to_fragment("sv").expect("a link")).expect("a scenario");
    let opened = read.open(&small()).expect("the same municipality");
    assert_eq!(
        opened.scenario.setting(Lever::Row(RevenueRow::TaxRate), YearIx::First),
        Some(Setting::Change(decimal("0.5")))
    );
    let mut why: Vec<_> =
        opened.unresolved.iter().map(|one| (one.key.as_str(), one.year, one.reason)).collect();
    why.sort_by_key(|(key, ..)| *key);
    assert_eq!(
        why,
        [
            ("fee:x:y", None, UnresolvedReason::NotHere),
            ("tax_rate", Some(YearIx::Second), UnresolvedReason::OutOfRange)
        ]
    );
}

#[test]
fn a_fragment_that_is_not_a_link_is_refused_with_the_reason() {
    let check = |fragment: &str, expected| assert_eq!(Shared::from_fragment(fragment), Err(expected));
    check("", LinkError::NotALink);
    check("#underlag/kallor", LinkError::NotALink);
    check("#dela.", LinkError::Damaged);
    check("#dela.1.", LinkError::Damaged);
    check("#dela.0.AAAA", LinkError::Damaged);
    check("#dela.x.AAAA", LinkError::Damaged);
    check("#dela.7.AAAA", LinkError::NewerVersion(7));
    check("#dela.1.AAAA%20", LinkError::Damaged);
    check("#dela.1.AAAA%C3%A5AA", LinkError::ForeignCharacter { at: 4, found: 'å' });
    check("#Dela%2e7%2eAAAA", LinkError::NewerVersion(7));
    check("#dela.1.<b>", LinkError::ForeignCharacter { at: 0, found: '<' });
    // The brackets and the quotes are of the sentence around a link that is cut off.
    check("(https://example.org/#dela.1.AAAA).", LinkError::Damaged);
    check("\u{201d}#dela.1.AAAA\u{201d}", LinkError::Damaged);
    check("<https://example.org/#dela.1.AAAA>\n\nHej", LinkError::Damaged);
    let long = format!("#dela.1.{}", "A".repeat(MAX_FRAGMENT_CHARS + 1));
    check(&long, LinkError::TooLong(MAX_FRAGMENT_CHARS + 1));
}

#[test]
fn very_long_notes_do_not_fit_in_a_link() {
    let mut shared = raised();
    shared.notes = "å".repeat(50_000);
    assert!(matches!(shared.to_fragment("sv"), Err(TooLargeForLink(bytes)) if bytes > 100_000));
}

/// What a mail or chat program does to the text of a link.
#[derive(Debug, Clone, Copy)]
enum Mangling {
    /// Percent-encodes the points, or everything that is not a letter or digit.
    Percent { all: bool },
    /// Writes the points as quoted-printable does.
    QuotedPoints,
    /// Breaks the line after each so many characters, with this before the break.
    Lines(usize, &'static str),
    /// Puts these around it.
    Around(&'static str, &'static str),
    /// Changes the case of the prefix.
    Prefix(&'static str),
    /// Puts an invisible character after so many characters.
    Invisible(usize, char),
    /// Writes hyphens that do not break.
    Hyphens,
}

fn any_mangling() -> impl Strategy<Value = Mangling> {
    let around = vec![
        ("", "."),
        ("", ")"),
        ("<", ">"),
        ("\"", "\""),
        (" ", " "),
        ("(", ")."),
        ("_", "_"),
        ("*", "*"),
        ("[", "]"),
        ("Hej! https://example.org/", ", hälsar Åsa"),
        ("> ", "\r\n> "),
        ("", "\n\nMed vänlig hälsning"),
        ("", "-"),
        ("<a href=\"https://example.org/x#", "\">länken</a>"),
        ("", "&utm_source=mail"),
        ("#", "?x=1"),
        ("\u{201d}", "\u{201d}"),
    ];
    prop_oneof![
        any::<bool>().prop_map(|all| Mangling::Percent { all }),
        Just(Mangling::QuotedPoints),
        (20_usize..90, select(vec!["", "=", " "])).prop_map(|(length, mark)| Mangling::Lines(length, mark)),
        select(around).prop_map(|(before, after)| Mangling::Around(before, after)),
        select(vec!["DELA.", "Dela.", "dELA."]).prop_map(Mangling::Prefix),
        (0_usize..60, select(vec!['\u{200b}', '\u{feff}', '\u{ad}', '\u{2060}', '\u{202c}']))
            .prop_map(|(at, c)| Mangling::Invisible(at, c)),
        Just(Mangling::Hyphens),
    ]
}

fn mangled(link: &str, mangling: Mangling) -> String {
    match mangling {
        Mangling::Percent { all } => {
            let is_kept =
                |byte: u8| if all { byte.is_ascii_alphanumeric() } else { byte != b'.' && byte != b'%' };
            let one = |byte: u8| if is_kept(byte) { vec![byte] } else { format!("%{byte:02x}").into_bytes() };
            String::from_utf8(link.bytes().flat_map(one).collect()).expect("text")
        }
        Mangling::QuotedPoints => link.replace('.', "=2E"),
        Mangling::Lines(length, mark) => {
            let mut text = String::new();
            let mut on_line = 0;
            for letter in link.chars() {
                // Quoted-printable never breaks a line within an escape.
                let escape = text.chars().rev().take(2).any(|letter| letter == '=');
                if on_line >= length && !escape {
                    text.push_str(mark);
                    text.push_str("\r\n");
                    on_line = 0;
                }
                text.push(letter);
                on_line += 1;
            }
            text
        }
        Mangling::Around(before, after) => format!("{before}{link}{after}"),
        Mangling::Prefix(prefix) => link.replace("dela.", prefix),
        Mangling::Invisible(at, c) => {
            let mut letters: Vec<char> = link.chars().collect();
            letters.insert(at.min(letters.len()), c);
            letters.into_iter().collect()
        }
        Mangling::Hyphens => link.replace('-', "\u{2011}"),
    }
}

/// A link of a release that did not add the language, to a scenario of format 1.
const EARLIER: &str = "dela.1.eC-57B2NQQqDQAxFryJZq9RCNx6g9A6lSKqpTh0zMhOlIl7LC3ixZtwE8v5L_grDxKY2I1ojC5RgjbWY9W5QTgwpUGPEONZo9G7OCkWMA-n-OPZvk4QeRRQGwTbSEb0slbqjC2ij7YSCBvdj94m6euEscvKm7thn8klDkscHNTF646Bc4eP8gAJloZhEDLchYsFf5VG05rlC3SGfjZf8eoMt5cnac7y2bfsD";

#[test]
fn a_link_of_an_earlier_release_is_read() {
    let link = Link::from_fragment(EARLIER).expect("a link");
    let scenario =
        ScenarioFile::from_text(r#"{"format":1,"settings":{"tax_rate":[{"change":"0.25"},null,null]}}"#);
    let expected = Shared { scenario: scenario.expect("a scenario file"), ..raised() };
    assert_eq!((&link.shared, link.language), (&expected, None));
    let opened = link.shared.open(&small()).expect("the same municipality");
    // Index, volume and efficiency did not move the frames then.
    let raised = raised().open(&small()).expect("the same municipality").scenario;
    assert_eq!(opened.scenario, Scenario { frame_rule: FrameRule::Unchanged, ..raised });
}

#[test]
fn a_link_has_the_language_of_the_page_that_made_it() {
    for language in ["sv", "en", "smj", "pt-BR"] {
        let link = raised().to_fragment(language).expect("a link");
        assert_eq!(
            Link::from_fragment(&link),
            Ok(Link { shared: raised(), language: Some(language.to_owned()) })
        );
    }
}

#[test]
fn a_link_that_is_broken_anywhere_in_its_first_characters_is_read() {
    let link = format!("#{}", raised().to_fragment("sv").expect("a link"));
    for at in 0..12 {
        for broken in ["=\r\n", "\r\n", " ", "%20", "\u{200b}", "%E2%80%8B", "%25c2%25ad"] {
            let (before, after) = link.split_at(at);
            let text = format!("{before}{broken}{after}");
            assert!(is_link(&text), "{text}");
            assert_eq!(Shared::from_fragment(&text), Ok(raised()), "{text}");
        }
    }
}

#[test]
fn a_limit_is_checked_in_the_years_whose_own_setting_is_refused() {
    let mut municipality = small();
    for (year, rate) in municipality.years.iter_mut().zip(["20", "21.5", "20"]) {
        year.figures[RevenueRow::TaxRate].as_mut().expect("a rate").value = decimal(rate);
    }
    let rates = |years: &str| {
        let text = format!(r#"{{"format":1,"settings":{{"tax_rate":{years}}}}}"#);
        let (scenario, unresolved) =
            ScenarioFile::from_text(&text).expect("a scenario file").resolve(&municipality);
        let refused: Vec<_> = unresolved.iter().map(|one| one.year).collect();
        (scenario.setting(Lever::Row(RevenueRow::TaxRate), YearIx::First), refused)
    };
    let change = Some(Setting::Change(decimal("78.5")));
    assert_eq!(rates(r#"[{"change":"78.5"},{"own":"999"},null]"#), (change, vec![Some(YearIx::Second)]));
    let both = vec![Some(YearIx::First), Some(YearIx::Second)];
    assert_eq!(
        rates(r#"[{"change":"79"},{"own":"999"},null]"#),
        (None, both.clone()),
        "100.50 in the second"
    );
    assert_eq!(rates(r#"[{"change":"79"},"later",null]"#), (None, both));
    assert_eq!(rates(r#"[{"change":"78.4"},{"own":"20"},null]"#).1, []);
}

#[test]
fn the_first_link_in_a_text_that_can_be_read_is_read() {
    let link = raised().to_fragment("sv").expect("a link");
    let text = format!("Se #dela.1.AAAA och https://example.org/#{link}. Delarna: dela.1.BBBB");
    assert_eq!(Shared::from_fragment(&text), Ok(raised()));
}

#[test]
fn what_looks_like_a_link_is_taken_for_one() {
    for fragment in [
        "#dela.",
        "#Dela.1.x",
        "#dela%2E1",
        "#%23dela.1.x",
        "#DELA=2E1",
        "#<dela.1.x>",
        "#https://a.b/#dela.1",
        "#de%E2%80%8Bla.1.x",
        "#de%25e2%2580%258bla.1.x",
        "#%2523d\u{ad}ela.1.x",
        "#d=\r\nela.1.x",
        "#d%3D%0D%0Aela.1.x",
        "#de%20la.1.x",
        "#dela\r\n%2e1.x",
    ] {
        assert!(is_link(fragment), "{fragment}");
    }
    for fragment in ["", "#simulera", "#underlag/kallor", "#din-skatt", "#de-la", "#%64"] {
        assert!(!is_link(fragment), "{fragment}");
    }
}

fn any_shared() -> impl Strategy<Value = Shared> {
    let text = || "\\PC{0,40}|[\u{0}-\u{1f}\"\\\\]{0,5}";
    (any_actions(&small()), text(), text(), text(), text(), select(Stage::ALL.to_vec()), any::<bool>())
        .prop_map(|(actions, municipality, edition, name, notes, stage, foreign)| {
            let mut value =
                ScenarioFile::from_scenario(&scenario_after(&small(), &actions), &small()).into_value();
            if foreign {
                value["later"] = serde_json::json!({ "some": ["thing", 1.5, null] });
            }
            let scenario = ScenarioFile::from_value(value).expect("a scenario file");
            Shared { municipality, edition, name, stage, notes, scenario }
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_shared_scenario_is_read_back_unchanged(shared in any_shared()) {
        let link = shared.to_fragment("sv").expect("a link");
        prop_assert_eq!(Shared::from_fragment(&link), Ok(shared));
    }

    #[test]
    fn a_link_ends_in_a_letter_or_digit(shared in any_shared(), language in select(vec!["sv", "en", "fi"])) {
        let link = shared.to_fragment(language).expect("a link");
        prop_assert!(link.ends_with(|c: char| c.is_ascii_alphanumeric()), "{link}");
    }

    #[test]
    fn a_link_survives_what_mail_and_chat_do_to_it(
        shared in any_shared(), manglings in prop::collection::vec(any_mangling(), 0..4),
    ) {
        let link = format!("#{}", shared.to_fragment("sv").expect("a link"));
        let text = manglings.iter().fold(link, |link, mangling| mangled(&link, *mangling));
        prop_assert!(is_link(&text), "{text}");
        prop_assert_eq!(Shared::from_fragment(&text), Ok(shared), "{}", text);
    }

    #[test]
    fn a_scenario_resolved_from_a_link_is_the_same(actions in any_actions(&small())) {
        let municipality = small();
        let scenario = scenario_after(&municipality, &actions);
        let link = shared(&scenario).to_fragment("sv").expect("a link");
        let opened = Shared::from_fragment(&link).expect("a scenario").open(&municipality).expect("opened");
        prop_assert_eq!((opened.scenario, opened.unresolved), (scenario, Vec::new()));
    }

    #[test]
    fn a_link_with_one_wrong_character_is_refused(
        shared in any_shared(), at: prop::sample::Index, other in "[A-Za-z0-9_-]",
    ) {
        let link = shared.to_fragment("sv").expect("a link");
        let data = link.rfind('.').expect("a point") + 1;
        let at = data + at.index(link.len() - data);
        prop_assume!(link[at..=at] != other);
        let mut wrong = link.clone();
        wrong.replace_range(at..=at, &other);
        prop_assert!(Shared::from_fragment(&wrong).is_err(), "{link} and {wrong}");
    }

    #[test]
    fn a_truncated_link_is_refused(shared in any_shared(), at: prop::sample::Index) {
        let link = shared.to_fragment("sv").expect("a link");
        prop_assert!(Shared::from_fragment(&link[..at.index(link.len())]).is_err());
    }

    #[test]
    fn no_text_makes_the_link_reader_panic(text in "\\PC*", data in "[A-Za-z0-9_.-]{0,200}") {
        let _whatever = Shared::from_fragment(&text);
        let _whatever = Shared::from_fragment(&format!("#dela.1.{data}"));
        let _whatever = Shared::from_fragment(&format!("dela.{text}"));
    }

    #[test]
    fn a_tax_rate_keeps_all_its_decimals_in_a_link(digits in 0_i64..i64::MAX, scale in 18_u32..28) {
        let mut scenario = Scenario::default();
        scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::Third, Setting::Change(Decimal::new(digits, scale)));
        let link = shared(&scenario).to_fragment("sv").expect("a link");
        let opened = Shared::from_fragment(&link).expect("a scenario").open(&small()).expect("opened");
        prop_assert_eq!(opened.scenario, scenario);
    }
}

/// So many items of the first committee, each with a note of so many characters.
fn with_items(count: u16, note: usize) -> Scenario {
    let item = |number: u16| BudgetItem {
        id: format!("post-{number}"),
        name: format!("Fler vuxna i skolan, steg {number}"),
        committee: CommitteeIx(0),
        amounts: [Money::from(i32::from(number) * 1_000); 3],
        duration: ItemDuration::Permanent,
        goal: None,
        note: "n".repeat(note),
        is_on: true,
    };
    Scenario { items: (1..=count).map(item).collect(), ..Scenario::default() }
}

#[test]
fn a_hundred_items_fit_into_a_link_but_not_with_long_notes_on_all() {
    assert!(shared(&with_items(100, 0)).to_fragment("sv").is_ok());
    // A hundred notes of 700 characters are more than the 65,536 bytes of a link.
    let long = shared(&with_items(100, 700));
    assert!(matches!(long.to_fragment("sv"), Err(TooLargeForLink(bytes)) if bytes > 70_000));
    let without = Shared { scenario: long.scenario.without_notes(), ..long };
    assert!(without.to_fragment("sv").is_ok());
}

#[test]
fn a_copy_for_others_has_no_private_notes() {
    let municipality = small();
    let scenario = ScenarioFile::from_scenario(&with_items(2, 3), &municipality);
    let mut saved = Saved::new("1".to_owned(), "Vårt förslag".to_owned(), &municipality, scenario, 0);
    saved.notes = "Vi kan gå ned till 10 öre.".to_owned();
    let copy = saved.without_notes();
    assert_eq!((copy.notes.as_str(), copy.scenario.has_notes()), ("", false));
    assert!(saved.scenario.has_notes(), "the user's own keeps them");
    let (sent, own) = (copy.scenario.resolve(&municipality).0, saved.scenario.resolve(&municipality).0);
    assert_eq!(sent.items.len(), own.items.len());
    for (sent, own) in sent.items.iter().zip(&own.items) {
        assert_eq!(*sent, BudgetItem { note: String::new(), ..own.clone() });
    }
}

#[test]
fn author_introduction_and_own_missions_go_along_with_a_link_and_a_copy_for_others() {
    let municipality = small();
    let mut scenario = Scenario::default();
    let text = |text: &str| OwnText::Written { text: text.to_owned(), committees: None };
    scenario.texts.insert(TextPart::Author, text("Hembygdspartiet"));
    scenario.texts.insert(TextPart::Introduction, text("Skolan först.\n\n<b>Sedan vägarna</b> & resten."));
    scenario.texts.insert(
        TextPart::Goal(GoalIx(2)),
        OwnText::LeftOut { text: Some("Trygghet".to_owned()), committees: None },
    );
    let mission =
        OwnText::Written { text: "Öppet på söndagar".to_owned(), committees: Some(vec![EDUCATION]) };
    scenario.texts.insert(TextPart::OwnMission(GoalIx(0), 1_763_847_539_123), mission);
    let fragment = shared(&scenario).to_fragment("sv").expect("it fits");
    let read = Shared::from_fragment(&fragment).expect("its own link");
    assert_eq!(read.scenario.resolve(&municipality), (scenario.clone(), Vec::new()));
    assert_eq!(read.scenario.without_notes(), read.scenario, "they are meant for others");

    let file = read.scenario.to_text();
    assert!(file.contains(r#""goal:trygg":{"off":true,"text":"Trygghet"}"#), "{file}");
    assert!(file.contains(
        r#""own_mission:lust:1763847539123":{"text":"Öppet på söndagar","committees":["utbildning"]}"#
    ));
}

#[test]
fn the_longest_introduction_fits_into_a_link() {
    let letters = "abcdefghijklmnopqrstuvwxyzåäö,. ".chars().cycle();
    let scattered: String = letters.step_by(7).take(TextPart::Introduction.longest()).collect();
    let mut scenario = with_items(100, 0);
    scenario.texts.insert(TextPart::Introduction, OwnText::Written { text: scattered, committees: None });
    assert!(shared(&scenario).to_fragment("sv").is_ok());
}
