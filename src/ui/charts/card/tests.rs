//! That all text of a card stands within it and is large enough to be read where it is small.

use rust_decimal::Decimal;

use super::measure::Face;
use super::*;
use crate::ui::charts::money_bars::{MoneyBars, Span};

/// The texts of a picture.
pub fn texts(svg: &str) -> Vec<String> {
    svg.split("<text ").skip(1).map(words_of).collect()
}

fn words_of(element: &str) -> String {
    let (_, words) = element.split_once('>').expect("an element");
    let (words, _) = words.split_once("</text>").expect("its end");
    words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// Each text is within the margins and no smaller than the smallest, and no two on a line lie over each other.
pub fn see_that_all_fits(svg: &str, format: CardFormat) {
    let (width, height) = format.size();
    let (left, right) = (MARGIN, f64::from(width) - MARGIN);
    let serif = if svg.contains("@font-face") { Face::Serif } else { Face::SystemSerif };
    let mut placed: Vec<(f64, f64, f64, String)> = Vec::new();
    for element in svg.split("<text ").skip(1) {
        let words = words_of(element);
        let attribute = |name: &str| {
            let (_, rest) = element.split_once(&format!("{name}=\"")).expect("an attribute");
            rest.split('"').next().expect("a value").to_owned()
        };
        let number = |name: &str| attribute(name).parse::<f64>().expect("a number");
        let size = number("font-size");
        let face = if attribute("class") == "serif" { serif } else { Face::Sans };
        let wide = face.width(&words, size);
        let x = if element.contains("text-anchor=\"end\"") { number("x") - wide } else { number("x") };
        let y = number("y");
        assert!(size >= SMALLEST, "{words}: {size}");
        assert!(x >= left - 1.0 && x + wide <= right + 1.0, "{words}: {x} to {}", x + wide);
        assert!(y - size >= 0.0 && y <= f64::from(height) - 20.0, "{words}: {y}");
        for (other_x, other_end, other_y, other) in &placed {
            let is_apart = (y - other_y).abs() > 20.0 || x >= *other_end || x + wide <= *other_x;
            assert!(is_apart, "{words} over {other}");
        }
        placed.push((x, x + wide, y, words));
    }
    assert!(placed.len() > 5, "the picture has texts");
}

fn span(from: i64, width: i64) -> Span {
    Span { from: Decimal::from(from), width: Decimal::from(width) }
}

fn answer_card(long: usize) -> AnswerCard {
    let name = "Kommunal".repeat(long);
    AnswerCard {
        frame: CardFrame {
            place: format!("{name}, räknat på 2022 års siffror"),
            independent: "Oberoende räkneexempel, inte kommunens eget".to_owned(),
            address: format!("exempel.se/{name}"),
        },
        headline: "Skatten höjs 25 öre. ".repeat(long),
        answers: [
            (
                "12 345 kr mindre i månaden".to_owned(),
                "för den med ersättningen 1 000 000 kr, 2026 års lag".to_owned(),
            ),
            ("12 345,6 miljoner mindre".to_owned(), "till verksamheterna".to_owned()),
            ("12 345,6 miljoner saknas".to_owned(), "when the year has come to its end".to_owned()),
        ],
        gains: [false, true],
        bars: MoneyBars {
            services: span(0, 70),
            services_piece: span(70, 30),
            result: span(0, 60),
            result_piece: span(60, 10),
            deficit: span(0, 0),
            zero: None,
            target: Some(Decimal::from(60)),
            can_pay: true,
        },
        target: "mål 1 134,6".to_owned(),
        piece: "eller ta 1 109,7 härifrån".to_owned(),
    }
}

#[test]
fn long_names_and_sentences_stay_within_a_card() {
    for long in [1, 3, 12, 40] {
        let card = answer_card(long);
        for format in CardFormat::ALL {
            for font in [None, Some("data:font/woff2;base64,AA")] {
                see_that_all_fits(&card.to_svg(format, font), format);
            }
        }
    }
}

#[test]
fn text_is_only_ever_text() {
    let mut card = answer_card(1);
    card.headline = "<script>alert(1)</script> & mer".to_owned();
    let svg = card.to_svg(CardFormat::Wide, None);
    assert!(!svg.contains("<script>"), "{svg}");
    assert!(texts(&svg).iter().any(|text| text.contains("<script>")), "{svg}");
}

#[test]
fn a_card_is_as_large_as_its_form_says() {
    let card = answer_card(1);
    assert!(card.to_svg(CardFormat::Wide, None).contains(r#"width="1200" height="630""#));
    assert!(card.to_svg(CardFormat::Square, None).contains(r#"width="1080" height="1080""#));
}

#[test]
fn the_parts_of_a_hundred_kronor_fit_with_any_names() {
    for (long, own) in
        [(1, ""), (12, "Av en inkomst på 1 000 000 kr i månaden: 2 418 000 kr om året i skatt till kommunen")]
    {
        let parts = (0..9).map(|at| HundredPart {
            name: "Utbildningsnämnden".repeat(long),
            amount: "43,49 kr".to_owned(),
            kronor: Decimal::from(44 - at),
        });
        let frame = answer_card(long).frame;
        let headline = format!("Så används 100 kr av skatten i {}", "Kommun".repeat(long));
        let card = HundredCard { frame, headline, own: own.to_owned(), parts: parts.collect() };
        for format in CardFormat::ALL {
            see_that_all_fits(&card.to_svg(format, None), format);
        }
    }
}
