use super::*;
use files::parameters;
use files::read;
use files::tables::Keys;

const FILE: &str = include_str!("../../../../../public/municipalities/sodertalje-2022.json");

fn reader(language: Language) -> Reader {
    let dressed =
        vec![("saknas ".to_owned(), String::new(), true), (String::new(), " över".to_owned(), false)];
    Reader {
        language, units: vec!["%", "mnkr", "kr"], dressed, nothing: vec!["täckt", "lika"], note: "note"
    }
}

fn seen(words: &str) -> Seen {
    Seen { words: words.to_owned(), ..Seen::default() }
}

/// The table as its lines read.
fn lines(lines: &[Vec<Seen>]) -> Vec<Vec<String>> {
    let parameters = parameters::carried();
    let municipality = read::municipality(FILE, &parameters).expect("the municipality file");
    let made = table(lines, &reader(Language::from_tag("sv")), &Keys(&municipality));
    let cell = |cell: &Cell| match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => format!("\"{text}\""),
        Cell::Number(number) => number.to_string(),
    };
    let rows = made.rows.iter().map(|row| row.iter().map(cell).collect());
    std::iter::once(made.columns).chain(rows).collect()
}

#[test]
fn a_number_is_one_in_either_language_and_words_stay_words() {
    let number = |text: &str| Cell::Number(text.parse().expect("a decimal"));
    let swedish = reader(Language::from_tag("sv"));
    let english = reader(Language::from_tag("en"));
    assert_eq!(swedish.value("2\u{a0}717,8"), (number("2717.8"), None));
    assert_eq!(swedish.value("+63 kr"), (number("63"), Some("kr")));
    assert_eq!(swedish.value("\u{2212}6,8\u{202f}%"), (number("-6.8"), Some("%")));
    assert_eq!(swedish.value("47,2 över"), (number("47.2"), None));
    assert_eq!(swedish.value("saknas 4,9"), (number("-4.9"), None));
    assert_eq!(swedish.value("saknas 240 kr"), (number("-240"), Some("kr")));
    assert_eq!(swedish.value("täckt"), (number("0"), None));
    assert_eq!(english.value("2,717.8"), (number("2717.8"), None));
    for words in ["=1+1", "@SUM(1)", "+cmd", "--1", "1 000–2 000", "kr"] {
        assert_eq!(swedish.value(words), (Cell::Text(words.to_owned()), None));
    }
    assert_eq!(swedish.value("–"), (Cell::Empty, None));
}

#[test]
fn a_badge_and_a_difference_stand_in_columns_of_their_own() {
    let name =
        Seen { quality: "uppskattad".to_owned(), locked: "låst".to_owned(), ..seen("Socialnämnden") };
    let amount = Seen { note: "+0,9".to_owned(), ..seen("43,5") };
    let made =
        lines(&[vec![seen("Nämnd"), seen("2022")], vec![name, amount], vec![seen("Kultur"), seen("1,0")]]);
    assert_eq!(
        made,
        [
            vec!["namnd", "quality", "lock", "2022", "2022_difference"],
            vec!["\"Socialnämnden\"", "\"uppskattad\"", "\"låst\"", "43.5", "0.9"],
            vec!["\"Kultur\"", "", "", "1.0", ""],
        ]
    );
}

#[test]
fn a_unit_that_all_have_is_said_once_and_units_that_differ_in_a_column() {
    let made = lines(&[
        vec![seen("mnkr"), seen("Skatt"), seen("Kostar"), seen("")],
        vec![seen("35 000"), seen("8 199 kr"), seen("+63 kr"), seen("")],
        vec![seen("40 000"), seen("0 kr"), seen("6,8 %"), seen("")],
    ]);
    assert_eq!(made[0], ["row_mnkr", "skatt_kr", "kostar", "kostar_unit"]);
    assert_eq!(made[1], ["35000", "8199", "63", "\"kr\""]);
    assert_eq!(made[2], ["40000", "0", "6.8", "\"%\""]);
}
