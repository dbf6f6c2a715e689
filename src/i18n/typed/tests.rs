//! Numbers as they are typed and pasted, in each language and field.

#![allow(clippy::arithmetic_side_effects)]

use super::*;
use crate::i18n::numbers::{HARD_SPACE, NO_VALUE, measured_text};
use model::law::Measure;
use model::money::MILLION;

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

fn language(tag: &str) -> Language {
    Language::from_tag(tag)
}

/// The number and unit in `text`, in a field that takes decimals.
fn read(tag: &str, text: &str) -> Result<(Decimal, TypedUnit), NumberError> {
    parse(language(tag), text, false).map(|typed| (typed.number, typed.unit))
}

fn number(tag: &str, text: &str) -> Result<Decimal, NumberError> {
    read(tag, text).map(|(number, _)| number)
}

fn ambiguous(one: &str, other: &str) -> Result<Decimal, NumberError> {
    Err(NumberError::Ambiguous([decimal(one), decimal(other)]))
}

/// Values with none to three decimals, on both sides of zero and of each group.
fn values() -> Vec<Decimal> {
    let whole =
        [0, 1, 5, 12, 36, 100, 125, 999, 1_000, 1_274, 12_345, 36_000, 999_999, 1_000_000, 54_800_000];
    let parts = ["0", "0.5", "0.25", "0.125", "0.010", "0.200", "0.999", "0.001"];
    let positive = whole.into_iter().flat_map(|whole| parts.map(|part| Decimal::from(whole) + decimal(part)));
    positive.flat_map(|value| [value, -value]).collect()
}

#[test]
fn what_a_field_shows_it_reads_back_in_every_language_with_and_without_its_unit() {
    for language in LANGUAGES.iter().copied() {
        for unit in InputUnit::ALL {
            // Amounts are read in kronor.
            let base = if unit == InputUnit::Millions { MILLION } else { Decimal::ONE };
            for value in values().into_iter().filter(|value| !unit.is_whole() || value.fract().is_zero()) {
                let shown = [
                    language.exact(value),
                    language.number_within(value, 1, 3),
                    language.number_within(value, 2, 3),
                    language.number(value, 0),
                    language.number(value, 1),
                ];
                for text in shown {
                    let plain = unit.read(language, &text).expect(&text);
                    // What is rounded away is not in the text.
                    let places =
                        text.rsplit_once(language.0.numbers.decimal_mark).map_or(0, |(_, part)| part.len());
                    let expected = model::money::to_decimals(value, u32::try_from(places).expect("few"));
                    assert_eq!(plain, expected * base, "{text} in {unit:?}, {language:?}");
                    for reader in LANGUAGES {
                        let word = unit.word(*reader);
                        for with_unit in [format!("{text}{HARD_SPACE}{word}"), format!("{text}{word}")] {
                            assert_eq!(
                                unit.read(language, &with_unit),
                                Ok(plain),
                                "{with_unit} in {unit:?}, {language:?}"
                            );
                        }
                    }
                }
            }
            let example = unit.example(language);
            assert!(unit.read(language, &example).is_ok(), "{example} in {unit:?}, {language:?}");
        }
    }
}

#[test]
fn the_units_of_the_law_are_read_in_their_fields() {
    for language in LANGUAGES.iter().copied() {
        for measure in [
            Measure::Kronor,
            Measure::KronorPerMonth,
            Measure::KronorPerInhabitant,
            Measure::Percent,
            Measure::Factor,
            Measure::Years,
            Measure::Persons,
        ] {
            for value in ["3", "12", "1500", "85900"] {
                let text = measured_text(language, measure, decimal(value));
                assert_eq!(InputUnit::from(measure).read(language, &text), Ok(decimal(value)), "{text}");
            }
        }
    }
}

#[test]
fn amounts_are_read_as_they_are_written_with_the_unit_that_suits_their_size() {
    for language in LANGUAGES.iter().copied() {
        for kronor in ["5", "-999", "35000", "-464000", "54800000", "-1274800000"] {
            for text in [language.amount(decimal(kronor)), language.amount_change(decimal(kronor))] {
                assert_eq!(InputUnit::Millions.read(language, &text), Ok(decimal(kronor)), "{text}");
            }
        }
        let percent = language.percent(decimal("2.5"));
        assert_eq!(read(language.tag(), &percent), Ok((decimal("2.5"), TypedUnit::Percent)));
    }
}

#[test]
fn a_number_is_understood_however_it_is_written() {
    for tag in ["sv", "en"] {
        for text in
            ["1 234,5", "1\u{a0}234,5", "1\u{202f}234,5", "1\u{2009}234,5", "1234.5", "1.234,5", "1,234.5"]
        {
            assert_eq!(number(tag, text), Ok(decimal("1234.5")), "{text} in {tag}");
        }
        for text in ["-3", "−3", "–3", "\u{2011}3", "- 3"] {
            assert_eq!(number(tag, text), Ok(decimal("-3")), "{text} in {tag}");
        }
        for (text, expected, unit) in [
            ("5 %", "5", TypedUnit::Percent),
            ("20.15 SEK", "20.15", TypedUnit::Kronor),
            ("1,274.8 MSEK", "1274.8", TypedUnit::Millions),
            (" 1234,5 mnkr", "1234.5", TypedUnit::Millions),
            ("12,5 mnkr.", "12.5", TypedUnit::Millions),
            ("12,5 MNKR.", "12.5", TypedUnit::Millions),
            ("500 kr/mån", "500", TypedUnit::KronorPerMonth),
            ("500 SEK/month", "500", TypedUnit::KronorPerMonth),
            ("500 SEK a month", "500", TypedUnit::KronorPerMonth),
            ("500 kr i månaden", "500", TypedUnit::KronorPerMonth),
            ("1 500 kr/inv.", "1500", TypedUnit::KronorPerInhabitant),
            ("1 500 SEK/inh.", "1500", TypedUnit::KronorPerInhabitant),
            ("150 personer", "150", TypedUnit::Persons),
            ("3 år", "3", TypedUnit::Years),
            ("1,5 ×", "1.5", TypedUnit::Factor),
            ("35 000:-", "35000", TypedUnit::Kronor),
            ("35 000,-", "35000", TypedUnit::Kronor),
            ("35000 kronor", "35000", TypedUnit::Kronor),
            ("35  000 kr", "35000", TypedUnit::Kronor),
            ("25 öre", "25", TypedUnit::Ore),
            ("25 o\u{308}re", "25", TypedUnit::Ore),
            ("500 kr/ma\u{30a}n", "500", TypedUnit::KronorPerMonth),
        ] {
            assert_eq!(read(tag, text), Ok((decimal(expected), unit)), "{text} in {tag}");
        }
        let plus = parse(language(tag), "+25 öre", false).map(|typed| (typed.unit, typed.plus));
        assert_eq!(plus, Ok((TypedUnit::Ore, true)));
    }
}

#[test]
fn what_nobody_sees_in_pasted_text_is_left_out() {
    for tag in ["sv", "en"] {
        for hidden in [
            '\u{ad}', '\u{200b}', '\u{200e}', '\u{200f}', '\u{202c}', '\u{202d}', '\u{2060}', '\u{2066}',
            '\u{feff}',
        ] {
            for text in [format!("{hidden}35 000 kr"), format!("35{hidden} 0{hidden}00 kr{hidden}")] {
                assert_eq!(read(tag, &text), Ok((decimal("35000"), TypedUnit::Kronor)), "{text:?} in {tag}");
            }
        }
    }
}

#[test]
fn what_is_no_number_is_refused() {
    let long = "1".repeat(25);
    for tag in ["sv", "en"] {
        for text in [
            "",
            "-",
            "+",
            "abc",
            "NaN",
            "--3",
            "-+3",
            ",",
            ",5",
            "170,5.",
            "1,2,3",
            "1.2.3",
            "1 2 3",
            "12,34,567",
            "1,2345,678",
            "0,125,000",
            "1,234,56",
            "1.234 567",
            "1,234 567",
            "36, 5",
            "36 ,5",
            "1,,5",
            "5. kr",
            "1 234,",
            "5,",
            NO_VALUE,
            "%",
            "kr",
            &long,
        ] {
            assert_eq!(read(tag, text), Err(NumberError::NotANumber), "{text} in {tag}");
        }
        for text in ["12 kg", "1e5", "5 kr/år", "5 % kr", "3 mnkr mnkr", "5:-5"] {
            assert_eq!(read(tag, text), Err(NumberError::UnitNotHere), "{text} in {tag}");
        }
    }
}

#[test]
fn a_mark_before_three_digits_is_read_as_the_language_writes_it_or_not_at_all() {
    for (text, swedish, english) in [
        ("36,000", ambiguous("36", "36000"), Ok(decimal("36000"))),
        ("-36,500 kr", ambiguous("36.5", "36500"), Ok(decimal("-36500"))),
        // What the page itself writes of 36 125 thousandths.
        ("36,125", Ok(decimal("36.125")), Ok(decimal("36125"))),
        ("36.000", ambiguous("36", "36000"), ambiguous("36", "36000")),
        ("36.125", ambiguous("36.125", "36125"), Ok(decimal("36.125"))),
        // Only one reading has groups of three digits.
        ("0,125", Ok(decimal("0.125")), Ok(decimal("0.125"))),
        ("0.500", Ok(decimal("0.5")), Ok(decimal("0.5"))),
        ("1234,500", Ok(decimal("1234.5")), Ok(decimal("1234.5"))),
        ("36,00", Ok(decimal("36")), Ok(decimal("36"))),
        ("1,5", Ok(decimal("1.5")), Ok(decimal("1.5"))),
        ("1,234,567", Ok(decimal("1234567")), Ok(decimal("1234567"))),
        ("1.234.567", Ok(decimal("1234567")), Ok(decimal("1234567"))),
        ("1.234,567", Ok(decimal("1234.567")), Ok(decimal("1234.567"))),
        ("1,234.567", Ok(decimal("1234.567")), Ok(decimal("1234.567"))),
    ] {
        assert_eq!(number("sv", text), swedish, "{text} in Swedish");
        assert_eq!(number("en", text), english, "{text} in English");
    }
}

/// Where the field has no decimals, a mark before three digits can only separate thousands.
#[test]
fn an_income_is_in_whole_kronor_whatever_its_mark() {
    let income = InputUnit::WholeKronorPerMonth;
    for tag in ["sv", "en"] {
        for text in
            ["36,000", "36.000", "36 000", "36 000 kr/mån", "36,000 SEK", "36.000:-", "36 tkr", "36,0 tkr"]
        {
            assert_eq!(income.read(language(tag), text), Ok(decimal("36000")), "{text} in {tag}");
        }
        assert_eq!(income.read(language(tag), "36,125"), Ok(decimal("36125")), "{tag}");
        assert_eq!(income.read(language(tag), "36,5"), Ok(decimal("36.5")), "refused as too fine, {tag}");
    }
    let tkr = income.read(language("sv"), "36,500 tkr");
    assert_eq!(tkr, Err(NumberError::Ambiguous([decimal("36.5"), decimal("36500")])));
}

#[test]
fn a_unit_that_cannot_be_meant_in_a_field_is_refused() {
    for (unit, wrong) in [
        (InputUnit::Millions, "5 %|5 öre|5 kr/mån|5 kr/inv|5 år|5 personer|5 ×"),
        (InputUnit::PerHundred, "5 tkr|5 mnkr|5 kr/mån|5 år|5 ×"),
        (InputUnit::Percent, "5 kr|5 öre|5 mnkr|5 ×"),
        (InputUnit::Factor, "5 %|5 kr|5 år"),
        (InputUnit::Kronor, "5 %|5 öre|5 kr/mån|5 kr/inv"),
        (InputUnit::KronorPerMonth, "5 %|5 öre|5 mnkr|5 kr/inv"),
        (InputUnit::WholeKronorPerMonth, "5 %|5 öre|5 mnkr|5 kr/inv"),
        (InputUnit::KronorPerInhabitant, "5 %|5 öre|5 mnkr|5 kr/mån"),
        (InputUnit::Years, "5 %|5 kr|5 personer"),
        (InputUnit::Persons, "5 %|5 kr|5 år"),
    ] {
        for text in wrong.split('|') {
            assert_eq!(unit.read(language("sv"), text), Err(NumberError::UnitNotHere), "{text} in {unit:?}");
        }
    }
}

#[test]
fn only_fields_without_signs_have_the_keypad_of_digits() {
    let plain: Vec<InputUnit> = InputUnit::ALL.into_iter().filter(|unit| unit.is_plain()).collect();
    assert_eq!(plain, [InputUnit::Years, InputUnit::Persons]);
    assert!(plain.into_iter().all(InputUnit::is_whole));
}
