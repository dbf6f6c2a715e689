//! Frames pasted from a spreadsheet: what is read, and what is refused with its place.

use files::pasted_frames::{
    DecimalMarks, PasteOptions, PasteProblem, PastedFrames, PastedKind, PastedUnit, RowChoice, read,
};
use model::YearIx;
use model::money::Money;
use model::municipality::CommitteeIx;
use proptest::prelude::*;
use rstest::rstest;
use test_support::{CARE, CULTURE, EDUCATION, NORTH, decimal, money_tkr, small};

fn read_with(text: &str, change: impl FnOnce(&mut PasteOptions)) -> PastedFrames {
    let mut options = PasteOptions::default();
    change(&mut options);
    read(text, &small(), &options)
}

fn read_tkr(text: &str) -> PastedFrames {
    read_with(text, |_| ())
}

/// The committees and amounts of all rows, in tkr.
fn amounts(read: &PastedFrames) -> Vec<(Option<CommitteeIx>, [Option<Money>; 3])> {
    read.rows.iter().map(|row| (row.committee, row.amounts)).collect()
}

/// The problems, each with its line and year.
fn problems(read: &PastedFrames) -> Vec<(Option<usize>, Option<YearIx>, PasteProblem)> {
    read.problems.iter().map(|error| (error.line, error.year, error.problem.clone())).collect()
}

fn all(thousands: [i64; 3]) -> [Option<Money>; 3] {
    thousands.map(|thousands| Some(money_tkr(thousands)))
}

#[rstest]
#[case::tabs(
    "Nämnd\t2022\t2023\t2024\nUtbildningsnämnden\t300 500\t311 000\t320 000\nKulturnämnden\t30 000\t30 500\t31 250"
)]
#[case::semicolons(
    "Nämnd;2022;2023;2024\r\nUtbildningsnämnden;300500;311000;320000\r\nKulturnämnden;30000;30500;31250\r\n"
)]
#[case::aligned(
    "Nämnd                 2022     2023     2024\nUtbildningsnämnden  300 500  311 000  320 000\n\nKulturnämnden        30 000   30 500   31 250\n"
)]
#[case::single_spaces("Utbildningsnämnden 300500 311000 320000\nKulturnämnden 30000 30500 31250")]
#[case::hard_spaces(
    "Utbildningsnämnden\t300\u{a0}500\t311\u{202f}000\t320\u{a0}000\nKulturnämnden\t30\u{a0}000\t30\u{a0}500\t31\u{a0}250"
)]
#[case::in_millions(
    "\tmnkr\t\t\n\t2022\t2023\t2024\nUtbildningsnämnden\t300,5\t311\t320\nKulturnämnden\t30,0\t30,5\t31,25"
)]
#[case::english(
    "Committee (MSEK)\tBudget 2022\tPlan 2023\tPlan 2024\nUtbildningsnämnden\t300.5\t311.0\t320\nKulturnämnden\t30\t30.5\t31.25"
)]
#[case::in_kronor(
    "kr;2022;2023;2024\nUtbildningsnämnden;300 500 000;311 000 000;320 000 000\nKulturnämnden;30 000 000;30 500 000;31 250 000"
)]
#[case::other_order(
    "\t2024\t2023\t2022\tSumma\nUtbildningsnämnden\t320 000\t311 000\t300 500\t931 500\nKulturnämnden\t31 250\t30 500\t30 000"
)]
#[case::with_numbers_of_rows(
    "Nr\tNämnd\t2022\t2023\t2024\n10\tUtbildningsnämnden\t300 500\t311 000\t320 000\n20\tKulturnämnden\t30 000\t30 500\t31 250"
)]
#[case::with_sums(
    "Utbildningsnämnden\t300 500\t311 000\t320 000\nKulturnämnden\t30 000\t30 500\t31 250\nSumma\t330 500\t341 500\t351 250"
)]
#[case::names_in_small_letters(
    "utbildningsnamnden\t300 500\t311 000\t320 000\nKULTUR\t30 000\t30 500\t31 250"
)]
#[case::decomposed(
    "Utbildningsna\u{308}mnden\t300 500\t311 000\t320 000\nKulturnämnd\t30 000\t30 500\t31 250"
)]
fn the_same_frames_are_read_however_they_are_written(#[case] text: &str) {
    let read = read_tkr(text);
    assert_eq!(problems(&read), []);
    let education = (Some(EDUCATION), all([300_500, 311_000, 320_000]));
    assert_eq!(amounts(&read), [education, (Some(CULTURE), all([30_000, 30_500, 31_250]))]);
}

#[test]
fn columns_of_other_years_and_rows_of_no_committee_are_left_out_and_named() {
    let text = "tkr\t2021\t2022\t2023\nKommundelar\nNorra\t24 000\t25 500\t26 000\nTotalt\t1\t2\t3";
    let read = read_tkr(text);
    assert_eq!(amounts(&read), [(Some(NORTH), [Some(money_tkr(25_500)), Some(money_tkr(26_000)), None])]);
    assert_eq!((read.other_columns, read.left_out), (vec!["2021".to_owned()], vec!["Totalt".to_owned()]));
    assert_eq!(read.heading_unit, Some(PastedUnit::Thousands));
}

#[test]
fn all_that_is_wrong_is_found_at_once() {
    let text = "Nämnd\t2022\t2023\t2024\n\
        Utbildningsnämnden\tabc\t-5\t310 000\n\
        Skolnämnden\t1\t2\t3\n\
        Omsorg\t230 000,5\t236 000\t241 000\n\
        Kulturnämnden\t30 000\t30 500\t31 000\t32 000\n\
        Omsorgsnämnden\t1\t2\t3\n\
        Norra\t\t\t\n\
        \t1\t2\t3";
    let read = read_tkr(text);
    let (first, second) = (Some(YearIx::First), Some(YearIx::Second));
    assert_eq!(
        problems(&read),
        [
            (Some(2), first, PasteProblem::NotANumber("abc".to_owned())),
            (Some(2), second, PasteProblem::Negative),
            (Some(3), None, PasteProblem::UnknownCommittee),
            (Some(4), first, PasteProblem::FinerThanThousand),
            (Some(5), None, PasteProblem::TooManyAmounts),
            (Some(6), None, PasteProblem::DuplicateCommittee(4)),
            (Some(8), None, PasteProblem::NoName),
        ]
    );
    assert_eq!(read.left_out, ["Norra"]);
}

#[test]
fn a_number_with_two_meanings_is_read_as_the_others_show_or_is_a_problem() {
    let alone = read_tkr("Norra;25,500");
    let meanings = [decimal("25.500"), decimal("25500")];
    assert_eq!(problems(&alone), [(Some(1), Some(YearIx::First), PasteProblem::TwoMeanings(meanings))]);
    let of = |read: &PastedFrames| read.rows.iter().map(|row| row.amounts[0]).collect::<Vec<_>>();
    let english = read_tkr("Norra;25,500\nUtbildning;1,300,000");
    assert_eq!(of(&english), [Some(money_tkr(25_500)), Some(money_tkr(1_300_000))]);
    let millions = |options: &mut PasteOptions| options.unit = Some(PastedUnit::Millions);
    let swedish = read_with("Norra;25,500\nUtbildning;300,5", millions);
    assert_eq!(of(&swedish), [Some(money_tkr(25_500)), Some(money_tkr(300_500))]);
    // Both marks are shown: neither is guessed at.
    let mixed = read_with("Norra;25,500\nUtbildning;300,5\nKultur;30.5", millions);
    assert_eq!(problems(&mixed), [(Some(1), Some(YearIx::First), PasteProblem::TwoMeanings(meanings))]);
    for (decimals, tkr) in [(DecimalMarks::Comma, 25_500), (DecimalMarks::Point, 25_500_000)] {
        let chosen = read_with("Norra;25,500", |options| {
            options.unit = Some(PastedUnit::Millions);
            options.decimals = decimals;
        });
        assert_eq!(of(&chosen), [Some(money_tkr(tkr))], "{decimals:?}");
    }
}

#[rstest]
#[case::comma("12,5", Ok("12.5"))]
#[case::point("12.5", Ok("12.5"))]
#[case::swedish("1 234,5", Ok("1234.5"))]
#[case::english("1,234.5", Ok("1234.5"))]
#[case::german("1.234,5", Ok("1234.5"))]
#[case::swiss("1'234.5", Ok("1234.5"))]
#[case::plus("+3", Ok("3"))]
#[case::real_minus("\u{2212}3", Ok("-3"))]
#[case::brackets("(3)", Ok("-3"))]
#[case::below_one("0,250", Ok("0.250"))]
#[case::many_before("2717,770", Ok("2717.770"))]
#[case::short_group("12 34", Err(()))]
#[case::long_group("1 2345", Err(()))]
#[case::two_decimals_marks("1,5,5", Err(()))]
#[case::mixed_groups("1.234 567", Err(()))]
#[case::currency("12,5 mnkr", Ok("12.5"))]
#[case::other_unit("2 717 000 kr", Ok("2.717"))]
#[case::percent("5 %", Err(()))]
#[case::date("2022-01-01", Err(()))]
#[case::long("1234567890123456789", Err(()))]
fn numbers_are_read_in_the_forms_that_spreadsheets_write(
    #[case] text: &str,
    #[case] expected: Result<&str, ()>,
) {
    let read = read_with(&format!("Norra;{text}"), |options| {
        (options.unit, options.kind) = (Some(PastedUnit::Millions), Some(PastedKind::Changes));
    });
    match expected {
        Ok(millions) => {
            let kronor = decimal(millions) * decimal("1000000");
            assert_eq!(
                amounts(&read),
                [(Some(NORTH), [Money::new(kronor), None, None])],
                "{:?}",
                read.problems
            );
        }
        Err(()) => {
            let wrong = PasteProblem::NotANumber(text.to_owned());
            assert_eq!(problems(&read), [(Some(1), Some(YearIx::First), wrong)]);
        }
    }
}

#[test]
fn a_name_that_can_be_several_is_asked_for() {
    // Two committees begin so.
    let mut municipality = small();
    municipality.committees[2].name =
        model::municipality::Text::new("Norra kulturnämnden".to_owned(), Vec::new());
    municipality.committees[2].id = "norra-kultur".to_owned();
    let mut options = PasteOptions::default();
    let text = "Norr\t1 000\nSkola\t2 000\nKulturen i norr\t3 000";
    let asked = read(text, &municipality, &options);
    assert_eq!(
        problems(&asked),
        [
            (Some(1), None, PasteProblem::SeveralCommittees(vec![CULTURE, NORTH])),
            (Some(2), None, PasteProblem::UnknownCommittee),
            (Some(3), None, PasteProblem::UnknownCommittee),
        ]
    );
    assert!(asked.rows.iter().all(|row| row.is_asked && row.committee.is_none()));
    let choice = |name: &str, choice| (name.to_owned(), choice);
    options.rows = vec![
        choice("Norr", RowChoice::Committee(NORTH)),
        choice("Skola", RowChoice::LeftOut),
        choice("Kulturen i norr", RowChoice::Committee(CULTURE)),
    ];
    let answered = read(text, &municipality, &options);
    assert_eq!(problems(&answered), []);
    let only = |thousands| [Some(money_tkr(thousands)), None, None];
    assert_eq!(
        amounts(&answered),
        [(Some(NORTH), only(1_000)), (None, [None; 3]), (Some(CULTURE), only(3_000))]
    );
    // The row that is left out can be taken back.
    assert!(answered.rows[1].is_left_out && answered.rows[1].is_asked);
    // In another text the same line is another row.
    let other = read("Norra kultur\t1\nRäddningstjänst\t2", &municipality, &options);
    assert_eq!(problems(&other), [(Some(2), None, PasteProblem::UnknownCommittee)]);
    options.rows =
        vec![choice("Norr", RowChoice::Committee(CARE)), choice("Skola", RowChoice::Committee(CARE))];
    let twice = read(text, &municipality, &options);
    assert_eq!(twice.problems[0].problem, PasteProblem::DuplicateCommittee(1));
}

#[test]
fn spaces_that_can_separate_amounts_or_digits_are_a_problem() {
    let read = read_tkr("Utbildningsnämnden 300 500 311 000");
    assert_eq!(problems(&read), [(Some(1), None, PasteProblem::UnclearColumns)]);
}

#[test]
fn a_text_without_rows_or_too_long_says_so() {
    for (text, problem) in [
        (String::new(), PasteProblem::NoRows),
        ("Nämnd\t2022".to_owned(), PasteProblem::NoRows),
        ("Miljö\t–\t–\t–".to_owned(), PasteProblem::NoRows),
        ("Nämnd\t2025\t2026\t2027\nKultur\t1\t2\t3".to_owned(), PasteProblem::NoPlannedYears),
        ("x".repeat(200_001), PasteProblem::TooLong),
    ] {
        assert_eq!(problems(&read_tkr(&text)), [(None, None, problem)]);
    }
}

#[rstest]
#[case::sum("2022\t2023\t2024\tSumma 2022–2024", "30\t31\t32\t93", [30, 31, 32])]
#[case::change("2022\t2023\tFörändring 2022–2023\t2024", "30\t31\t1\t32", [30, 31, 32])]
#[case::decision("2022\t2023\t2024\n\tenligt KF 2021-11-29\t\t", "30\t31\t32", [30, 31, 32])]
#[case::note("Not\t2022\t2023\t2024", "\t30\t31\t32", [30, 31, 32])]
#[case::note_in_words("Not\t2022\t2023\t2024", "se 3\t30\t31\t32", [30, 31, 32])]
#[case::account("Bokslut\t2022\t2023\t2024", "29\t30\t31\t32", [30, 31, 32])]
#[case::hidden("2022\t\t2023\t2024", "30\t\t31\t32", [30, 31, 32])]
#[case::line_breaks("\"Budget\n2022\"\t\"Plan\n2023\"\t\"Plan\n2024\"", "30\t31\t32", [30, 31, 32])]
#[case::comment("2022\t2023\t2024", "30\t31\t32\tenligt beslut", [30, 31, 32])]
fn amounts_are_of_the_year_above_them(
    #[case] heading: &str,
    #[case] values: &str,
    #[case] thousands: [i64; 3],
) {
    let read = read_tkr(&format!("Nämnd\t{heading}\nKultur\t{values}"));
    assert_eq!(problems(&read), []);
    assert_eq!(amounts(&read), [(Some(CULTURE), all(thousands))]);
}

#[test]
fn an_empty_cell_before_the_amounts_does_not_move_them() {
    let read = read_tkr("Nämnd\tNot\t2022\t2023\t2024\nKultur\t\t30 000\t30 500\t");
    let expected = [Some(money_tkr(30_000)), Some(money_tkr(30_500)), None];
    assert_eq!((problems(&read), amounts(&read)), (vec![], vec![(Some(CULTURE), expected)]));
}

#[test]
fn the_name_can_stand_after_a_code_of_letters() {
    let read = read_tkr("UN\tUtbildningsnämnden\t1\t2\t3\nKN\tKultur\t4\t5\t6");
    assert_eq!(problems(&read), []);
    assert_eq!(amounts(&read), [(Some(EDUCATION), all([1, 2, 3])), (Some(CULTURE), all([4, 5, 6]))]);
}

#[test]
fn two_columns_of_one_year_are_a_problem() {
    for value in ["31", ""] {
        let read = read_tkr(&format!("Nämnd\tBudget 2022\tPrognos 2022\nKultur\t30\t{value}"));
        let twice = PasteProblem::SameYearTwice("Budget 2022, Prognos 2022".to_owned());
        assert_eq!(problems(&read), [(None, Some(YearIx::First), twice)]);
    }
}

#[rstest]
#[case("Belopp i tusen kronor", Some(PastedUnit::Thousands))]
#[case("1 000-tal kr", Some(PastedUnit::Thousands))]
#[case("(1000 kr)", Some(PastedUnit::Thousands))]
#[case("tusentals kr", Some(PastedUnit::Thousands))]
#[case("SEK thousand", Some(PastedUnit::Thousands))]
#[case("milj. kr", Some(PastedUnit::Millions))]
#[case("SEK million", Some(PastedUnit::Millions))]
#[case("miljoner kronor", Some(PastedUnit::Millions))]
#[case("Belopp i kronor", Some(PastedUnit::Kronor))]
#[case("miljarder kronor", None)]
#[case("tkr eller mnkr", None)]
fn the_unit_of_a_heading_is_that_of_its_scale(#[case] words: &str, #[case] unit: Option<PastedUnit>) {
    for text in [format!("{words}\t2022\nKultur\t1000"), format!("\t{words}\nNämnd\t2022\nKultur\t1000")] {
        let read = read_tkr(&text);
        assert_eq!((problems(&read), read.heading_unit), (vec![], unit), "{text}");
        let chosen = read_with(&text, |options| options.unit = Some(PastedUnit::Millions));
        assert_eq!(chosen.rows[0].amounts[0], Some(money_tkr(1_000_000)), "what the user chooses wins");
    }
}

#[test]
fn a_first_row_with_units_is_no_heading() {
    let read = read_tkr("Skolan\t1 500 kr\t1 600 kr\nKultur\t30\t31");
    assert_eq!(problems(&read)[0], (Some(1), None, PasteProblem::UnknownCommittee));
    assert_eq!(read.heading_unit, None);
}

#[test]
fn rows_that_sum_others_are_left_out_by_words_and_not_by_beginnings() {
    let sums = [
        "Delsumma",
        "S:a nämnder",
        "Nämnderna totalt",
        "Nämnder, summa",
        "Nämnderna tillsammans",
        "varav barn",
    ];
    for name in sums {
        let read = read_tkr(&format!("Kultur\t1\n{name}\t1"));
        assert_eq!((problems(&read), read.left_out), (vec![], vec![name.to_owned()]));
    }
    for name in ["Summerskolan", "Totalförsvarsnämndn"] {
        let read = read_tkr(&format!("Kultur\t1\n{name}\t1"));
        assert_eq!(problems(&read), [(Some(2), None, PasteProblem::UnknownCommittee)]);
    }
}

#[test]
fn a_heading_can_say_that_the_amounts_are_changes() {
    let read =
        read_tkr("Egna ändringar utöver ramen (mnkr)\t2022\t2023\t2024\nKultur\t-1\t0\t1\nNorra\t\t\t");
    assert_eq!((problems(&read), read.kind), (vec![], PastedKind::Changes));
    assert_eq!(amounts(&read), [(Some(CULTURE), all([-1_000, 0, 1_000]))]);
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "[a-zåäö0-9 ,.;\t\n+()\u{2212}%-]{0,200}") {
        let read = read_tkr(&text);
        prop_assert!(!read.rows.is_empty() || !read.left_out.is_empty() || !read.problems.is_empty());
    }

    #[test]
    fn written_amounts_are_read_back(
        rows in proptest::collection::vec(proptest::array::uniform3(0_i64..10_000_000), 4),
    ) {
        let names = ["Utbildningsnämnden", "Omsorgsnämnden", "Kulturnämnden", "Norra kommundelsnämnden"];
        let lines = names.iter().zip(&rows).map(|(name, [a, b, c])| format!("{name}\t{a}\t{b}\t{c}\n"));
        let read = read_tkr(&lines.collect::<String>());
        prop_assert_eq!(problems(&read), []);
        let expected: Vec<_> = [EDUCATION, CARE, CULTURE, NORTH].map(Some).into_iter().zip(rows.into_iter().map(all)).collect();
        prop_assert_eq!(amounts(&read), expected);
    }
}
