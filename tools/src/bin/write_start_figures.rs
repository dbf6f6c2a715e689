//! Writes what the entrance shows of the start state of a municipality file, in each language: `scripts/dist.sh` puts it into the page of a
//! release, so that the page shows it before the program runs.
//!
//! `cargo run -p tools --bin write_start_figures MUNICIPALITY_FILE` writes a JSON object with an object for each language to the standard
//! output. Fails where the file cannot be read.

use std::error::Error;

use files::assumed::law_with_assumptions;
use kommunbidrag::i18n::answers::{
    left_headline, left_line, rate_number, rate_words, services_headline, services_line, you_headline,
};
use kommunbidrag::i18n::{LANGUAGES, Language};
use kommunbidrag::state::LoadedMunicipality;
use model::YearIx;
use model::answers::Answers;
use model::municipality::Municipality;
use model::scenario::Scenario;
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args_os().nth(1).ok_or("the municipality file is not named")?;
    let law = law_with_assumptions(None);
    let file = LoadedMunicipality::read(std::fs::read_to_string(path)?, &law)
        .map_err(|errors| format!("the municipality file: {errors:?}"))?;
    let outcome = model::simulate::simulate(&file.municipality, &law, &Scenario::default())?;
    let answers = Answers::new(&file.municipality, &outcome, YearIx::First);
    let figures: Map<String, Value> = LANGUAGES
        .iter()
        .map(|language| (language.tag().to_owned(), figures(*language, &file.municipality, &answers)))
        .collect();
    println!("{}", Value::Object(figures));
    Ok(())
}

/// The texts by the names that index.html has for them in `data-figure`.
fn figures(language: Language, municipality: &Municipality, answers: &Answers) -> Value {
    let [rate, _] = answers.rate;
    let [result, _] = answers.result;
    let words = &language.texts().entrance;
    let [first, ..] = &municipality.years;
    json!({
        "rate": rate_words(language, rate),
        "of_a_hundred": words.of_a_hundred,
        "rate_change": words.rate_unchanged,
        "rate_start": (words.start_label)(first.year, &rate_number(language, rate)),
        "who_pays": words.who_pays,
        "alike": words.alike,
        "surplus": words.surplus,
        "choose": words.choose,
        "payer_note": format!("{} {}", words.all_alike, words.alike_means),
        "you": you_headline(language, Decimal::ZERO),
        "you_line": words.for_you,
        "services": services_headline(language, answers.services_change()),
        "services_line": services_line(language, answers, |_| String::new()),
        "left": left_headline(language, result),
        "left_line": left_line(language, answers.result_change()),
    })
}
