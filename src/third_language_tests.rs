//! A third language, made up and in the list of the tests only, goes through everything that depends on the language
//! (`i18n/made_up.rs`). What a browser is needed for is in `tests/web/language_choice.rs`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::i18n::typed::{TypedUnit, parse};
use crate::i18n::{LANGUAGES, Language};
use crate::storage::Store;
use files::problem::Problem;
use model::municipality::Text;
use rust_decimal::Decimal;

const MADE_UP: &str = "qaa";
const PAGE: &str = include_str!("../index.html");
const EARLY_SCRIPT: &str = include_str!("../public/early.js");

fn made_up() -> Language {
    let language = Language::from_tag(MADE_UP);
    assert_eq!(language.tag(), MADE_UP, "it is in the list");
    language
}

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

#[test]
fn every_language_has_a_tag_of_its_own_and_is_found_by_it() {
    let tags: BTreeSet<&str> = LANGUAGES.iter().map(|language| language.tag()).collect();
    assert_eq!(tags.len(), LANGUAGES.len());
    assert_eq!(LANGUAGES.len(), 3);
    for language in LANGUAGES {
        assert_eq!(Language::from_tag(language.tag()), *language);
        assert_eq!(Language::from_tag(&format!("{}-FI", language.tag())), *language);
    }
    for tag in ["", "-", "q", "qa", "qaax", "de"] {
        assert_eq!(Language::from_tag(tag), Language::default(), "{tag}");
    }
    assert_eq!(LANGUAGES.first(), Some(&Language::default()), "the default is offered first");
}

#[test]
fn its_texts_are_its_own() {
    assert_eq!(made_up().texts().common.simulate, "qaa simulate");
    assert_eq!(made_up().lazy_texts().law.not_known, "qaa not known");
    assert_eq!(made_up().lazy_texts().years.committee, "qaa committee");
    assert_ne!(Language::from_tag("en").lazy_texts().law.not_known, "qaa not known");
}

#[test]
fn it_writes_numbers_in_its_own_format() {
    let language = made_up();
    assert_eq!(language.number(decimal("-1234567.25"), 1), "\u{2212}1’234’567·3");
    assert_eq!(language.percent(decimal("2.5")), "2·5\u{a0}%");
    assert_eq!(language.amount(decimal("54840000")), "54·8\u{a0}tunnor guld");
    assert_eq!(language.amount(decimal("12")), "12\u{a0}riksdaler");
    let problem = Problem::SharesSum(decimal("99.5"));
    assert!((language.lazy_texts().problem)(&problem, language).contains("99·5"));
}

#[test]
fn it_reads_numbers_in_its_own_format_and_units() {
    for (text, number) in [("1’234·5", "1234.5"), ("36’000", "36000"), ("12,5", "12.5"), ("−3·25", "-3.25")]
    {
        assert_eq!(parse(made_up(), text, false).map(|typed| typed.number), Ok(decimal(number)), "{text}");
    }
    for text in ["5 tunnor guld", "5 mnkr", "5 MSEK"] {
        for language in LANGUAGES {
            let typed = parse(*language, text, false).map(|typed| typed.unit);
            assert_eq!(typed, Ok(TypedUnit::Millions), "{text} in {language:?}");
        }
    }
}

#[test]
fn a_text_of_a_municipality_file_falls_back_to_the_original() {
    let english = ("en".to_owned(), "Schools".to_owned());
    let untranslated = Text::new("Skolor".to_owned(), vec![english.clone()]);
    assert_eq!(made_up().translate(&untranslated), "Skolor");
    let translated = Text::new("Skolor".to_owned(), vec![english, (MADE_UP.to_owned(), "Skolaa".to_owned())]);
    assert_eq!(made_up().translate(&translated), "Skolaa");
    assert_eq!(Language::from_tag("en").translate(&translated), "Schools");
    assert_eq!(Language::default().translate(&translated), "Skolor");
}

#[test]
fn it_is_the_language_of_the_next_visit() {
    let store = Store::in_memory();
    let mut settings = store.settings();
    settings.language = Some(made_up().tag().to_owned());
    store.put_settings(&settings).expect("stored");
    let kept = store.settings().language.expect("a language");
    assert_eq!(Language::from_tag(&kept), made_up());
}

/// The texts of the page's shell by language, as index.html has them.
fn shell_texts(page: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let (_, after) =
        page.split_once(r#"<script type="application/json" id="shell-texts">"#).expect("the texts");
    let (texts, _) = after.split_once("</script>").expect("the end of the texts");
    serde_json::from_str(texts).expect("texts by language")
}

/// The keys of the texts that the shell and the early script show.
fn used_keys(page: &str) -> BTreeSet<String> {
    let attributes = page.split("data-text=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let fields = EARLY_SCRIPT.split("own.").skip(1);
    let fields =
        fields.filter_map(|rest| rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next());
    let mut keys: BTreeSet<String> = attributes.chain(fields).map(str::to_owned).collect();
    // The script sets it from the names of the languages.
    keys.remove("language");
    keys.insert("name".to_owned());
    keys
}

/// What a page lacks of a language.
fn lacking(page: &str, language: Language) -> Vec<String> {
    let tag = language.tag();
    let mut lacking = Vec::new();
    match shell_texts(page).get(tag) {
        Some(texts) => {
            lacking.extend(used_keys(page).into_iter().filter(|key| !texts.contains_key(key)));
            if texts.get("name").map(String::as_str) != Some(language.name()) {
                lacking.push("its own name".to_owned());
            }
        }
        None => lacking.push("texts of the shell".to_owned()),
    }
    // What the page needs, in a paragraph for each language.
    let paragraphs = page.matches(&format!("<p lang=\"{tag}\">")).count();
    if paragraphs != 1 {
        lacking.push(format!("paragraphs: {paragraphs} of 1"));
    }
    lacking
}

#[test]
fn the_page_has_every_language_of_the_list() {
    for language in LANGUAGES.iter().copied().filter(|language| *language != made_up()) {
        assert_eq!(lacking(PAGE, language), Vec::<String>::new(), "{language:?}");
    }
    let tags: Vec<String> = shell_texts(PAGE).into_keys().collect();
    let mut listed: Vec<&str> =
        LANGUAGES.iter().map(|language| language.tag()).filter(|tag| *tag != MADE_UP).collect();
    listed.sort_unstable();
    assert_eq!(tags, listed, "and no other");
}

#[test]
fn an_entry_and_a_paragraph_add_a_language_to_the_page() {
    assert_eq!(lacking(PAGE, made_up()), ["texts of the shell", "paragraphs: 0 of 1"]);
    let mut entry: BTreeMap<String, Value> =
        used_keys(PAGE).into_iter().map(|key| (key.clone(), json!(format!("qaa {key}")))).collect();
    entry.insert("name".to_owned(), json!(made_up().name()));
    let entry = format!("\"{MADE_UP}\": {},", json!(entry));
    let page = PAGE
        .replace("id=\"shell-texts\">\n  {", &format!("id=\"shell-texts\">\n  {{{entry}"))
        .replace("<p lang=\"sv\">", &format!("<p lang=\"{MADE_UP}\">qaa</p><p lang=\"sv\">"));
    assert_eq!(lacking(&page, made_up()), Vec::<String>::new());
}

#[test]
fn the_shell_has_the_words_of_the_program_that_takes_its_place() {
    let shell = shell_texts(PAGE);
    for (tag, texts) in &shell {
        let program = Language::from_tag(tag).texts();
        let (common, results) = (&program.common, &program.results);
        for (key, words) in [
            ("simulate", common.simulate),
            ("your_tax", common.your_tax),
            ("compare", common.compare),
            ("process", common.process),
            ("municipality_file", common.municipality_file),
            ("undo", common.undo),
            ("share", common.share),
            ("why", common.why),
            ("more", common.more),
            ("wrong_figure", common.wrong_figure),
            ("municipal_grant", results.grant),
            ("result", results.result),
            ("tax_rate", results.tax_rate),
            ("cost", results.cost),
            ("cost_short", results.cost_short),
            ("levers", program.levers.title),
            ("open_levers", program.levers.open_levers),
            ("reset", program.levers.reset_all),
        ] {
            assert_eq!(texts.get(key).map(String::as_str), Some(words), "{key} in {tag}");
        }
        // Of the municipality file that the page names.
        for (key, words) in [
            ("question", (program.entrance.question)("Södertälje")),
            ("first_visit", (common.first_visit)(2022)),
            ("first_visit_short", (common.first_visit_short)(2022)),
            ("figures_from", (common.figures_from)(2022)),
            ("why_year", (common.why_year)(2022)),
        ] {
            assert_eq!(texts.get(key), Some(&words), "{key} in {tag}");
        }
    }
}
