//! Outturn by month, pasted or from a CSV file: what is read, what is asked, and what is refused or told with its place.

use files::outturn::{
    Answers, ColumnKind, DecimalMarks, Notice, PastedUnit, Problem, Question, Reading, RowChoice, Sign, Span,
    read,
};
use model::follow_up::{Line, Month};
use model::money::Money;
use rstest::rstest;
use test_support::{CARE, CULTURE, EDUCATION, NORTH, decimal, money_tkr, small};

const SCHOOLS: Line = Line::Committee(EDUCATION);
const ARTS: Line = Line::Committee(CULTURE);

fn read_with(text: &str, change: impl FnOnce(&mut Answers)) -> Reading {
    let mut answers = Answers::default();
    change(&mut answers);
    read(text, &small(), &answers)
}

fn read_it(text: &str) -> Reading {
    read_with(text, |_| ())
}

/// The problems, each with its row and column.
fn problems(reading: &Reading) -> Vec<(Option<usize>, Option<usize>, Problem)> {
    let place =
        |error: &files::outturn::ReadError| error.place.clone().map(|place| (place.row, place.column));
    reading
        .problems
        .iter()
        .map(|error| {
            let (row, column) = place(error).unwrap_or((None, None));
            (row, column, error.problem.clone())
        })
        .collect()
}

/// The notices, each with its row and column.
fn notices(reading: &Reading) -> Vec<(Option<usize>, Option<usize>, Notice)> {
    reading.notices.iter().map(|told| (told.place.row, told.place.column, told.notice.clone())).collect()
}

fn tkr(line: Line, month: Month, thousands: i64) -> (Line, Month, Money) {
    (line, month, money_tkr(thousands))
}

/// 25 000 tkr in January and 26 000 in February, and a tenth of it.
fn january_and_february() -> Vec<(Line, Month, Money)> {
    vec![
        tkr(SCHOOLS, Month::January, 25_000),
        tkr(SCHOOLS, Month::February, 51_000),
        tkr(ARTS, Month::January, 2_500),
        tkr(ARTS, Month::February, 5_100),
    ]
}

#[rstest]
#[case::months_with_the_year(
    "Ackumulerad nettokostnad, tkr\nNämnd\tjan-22\tfeb-22\nUtbildningsnämnden\t25 000\t51 000\nKulturnämnden\t2 500\t5 100"
)]
#[case::semicolons_and_whole_names(
    "Nämnd (tkr);Ack nettokostnad januari;Ack nettokostnad februari\r\nUtbildningsnämnden;25000;51000\r\nKulturnämnden;2500;5100\r\n"
)]
#[case::commas(
    "Committee,Accumulated net cost 2022-01 (tkr),Accumulated net cost 2022-02 (tkr)\nUtbildningsnämnden,25000,51000\nKulturnämnden,2500,5100"
)]
#[case::decimal_comma_in_quotes(
    "\u{feff}Nämnd (mnkr),\"Ack nettokostnad jan\",\"Ack nettokostnad feb\"\nUtbildningsnämnden,\"25,0\",\"51,0\"\nKulturnämnden,\"2,5\",\"5,1\""
)]
#[case::digits(
    "Ack utfall, nettokostnad tkr\nNämnd\t202201\t202202\nUtbildningsnämnden\t25 000\t51 000\nKulturnämnden\t2 500\t5 100"
)]
#[case::numbers_of_months(
    "Ack utfall, nettokostnad tkr\nNämnd\t1\t2\nUtbildningsnämnden\t25 000\t51 000\nKulturnämnden\t2 500\t5 100"
)]
#[case::first_days_of_months(
    "Ack utfall, nettokostnad tkr\nNämnd\t2022-01-01\t2022-02-01\nUtbildningsnämnden\t25 000\t51 000\nKulturnämnden\t2 500\t5 100"
)]
#[case::ranges(
    "Nämnd\tUtfall jan\tUtfall jan-feb\nNettokostnad i tusental kronor\nUtbildningsnämnden\t25 000\t51 000\nKulturnämnden\t2 500\t5 100"
)]
#[case::until(
    "Nettokostnad tkr\tUtfall t.o.m. jan\tUtfall t o m 28 feb\nUtbildningsnämnden\t25 000\t51 000\nKulturnämnden\t2 500\t5 100"
)]
#[case::each_month(
    "Nettokostnad per månad 2022, mnkr\nNämnd;Jan;Feb\nUtbildningsnämnden;25;26\nKulturnämnden;2,5;2,6"
)]
#[case::negative_costs(
    "Ackumulerat resultat (kostnader negativa), tkr\nNämnd\tjan\tfeb\nUtbildningsnämnden\t\u{2212}25\u{a0}000\t\u{2212}51\u{a0}000\nKulturnämnden\t(2 500)\t-5 100"
)]
#[case::in_kronor_with_points(
    "Ack nettokostnad, kr\nNämnd\tjan\tfeb\nUtbildningsnämnden\t25.000.000\t51.000.000\nKulturnämnden\t2.500.000\t5.100.000"
)]
#[case::unit_in_the_cells(
    "Ack nettokostnad\nNämnd\tjan\tfeb\nUtbildningsnämnden\t25 mnkr\t51 mnkr\nKulturnämnden\t2 500 tkr\t5 100 tkr"
)]
#[case::headings_over_headings(
    "\tAck utfall 2022\t\t\tBudget\nNettokostnad, tkr\tjan\tfeb\tTotalt\thelår\nUtbildningsnämnden\t25 000\t51 000\t\t310 000\nKulturnämnden\t2 500\t5 100\t\t30 000"
)]
#[case::numbers_of_rows_and_sums(
    "Ack nettokostnad tkr\nNr\tNämnd\tjan\tfeb\n10\tUtbildningsnämnden\t25 000\t51 000\n20\tKulturnämnden\t2 500\t5 100\n\tSumma nämnder\t27 500\t56 100"
)]
#[case::ids_and_short_names(
    "Ack nettokostnad tkr;jan;feb\nutbildning;25 000;51 000\nKulturförvaltningen;2 500;5 100"
)]
#[case::a_row_for_each_month(
    "Nämnd;Månad;Ack nettokostnad tkr\nUtbildningsnämnden;jan;25 000\nUtbildningsnämnden;feb;51 000\nKulturnämnden;jan;2 500\nKulturnämnden;feb;5 100"
)]
#[case::a_row_for_each_month_and_year(
    "År;Period;Förvaltning;Nettokostnad per månad (mnkr)\n2022;1;Utbildningsnämnden;25\n2022;2;Utbildningsnämnden;26\n2022;1;Kulturnämnden;2,5\n2022;2;Kulturnämnden;2,6"
)]
#[case::rows_of_periods(
    "Period\tNämnd\tAck utfall nettokostnad tkr\n202202\tKulturnämnden\t5 100\n202201\tKulturnämnden\t2 500\n202202\tUtbildningsnämnden\t51 000\n202201\tUtbildningsnämnden\t25 000"
)]
#[case::head_on_each_page(
    "Ack nettokostnad tkr;jan;feb\nUtbildningsnämnden;25 000;51 000\nAck nettokostnad tkr;jan;feb\nKulturnämnden;2 500;5 100"
)]
fn the_same_outturn_is_read_however_it_is_written(#[case] text: &str) {
    let reading = read_it(text);
    assert_eq!((problems(&reading), reading.questions.as_slice()), (vec![], [].as_slice()));
    assert_eq!(reading.to_date, january_and_february());
    assert!(reading.is_complete());
}

#[test]
fn what_the_text_does_not_say_is_asked_with_example_figures_and_read_with_the_answers() {
    let text = "Nämnd;jan;feb\nUtbildningsnämnden;25000;26000\nKulturnämnden;2500;2600";
    let reading = read_it(text);
    assert!(reading.to_date.is_empty() && !reading.is_complete());
    let [Question::Unit { place, figure, named }, Question::Sign { place: of, figure: last, readings }, span] =
        reading.questions.as_slice()
    else {
        panic!("{:?}", reading.questions)
    };
    assert_eq!((place.row, place.column, *figure, named.len()), (Some(2), Some(2), decimal("25000"), 0));
    assert_eq!((of.row, of.column, *last), (Some(2), Some(3), decimal("26000")));
    assert_eq!(*readings, [Sign::CostsNegative, Sign::CostsPositive]);
    let asked = Question::Span {
        name: "Kulturnämnden".to_owned(),
        month: Month::February,
        to_date: decimal("2600"),
        monthly: Some(decimal("5100")),
    };
    assert_eq!(*span, asked);
    let answered = |span| {
        let answers = |answers: &mut Answers| {
            answers.unit = Some(PastedUnit::Thousands);
            answers.sign = Some(Sign::CostsPositive);
            answers.span = Some(span);
        };
        let reading = read_with(text, answers);
        assert!(reading.is_complete(), "{reading:?}");
        reading.to_date
    };
    assert_eq!(answered(Span::Monthly), january_and_february());
    assert_eq!(answered(Span::ToDate).get(1), Some(&tkr(SCHOOLS, Month::February, 26_000)));
}

#[test]
fn a_column_of_one_month_is_asked_about_except_for_january() {
    let unclear = read_it("Nettokostnad tkr;aug\nKulturnämnden;20000");
    let [Question::Span { monthly: None, month: Month::August, .. }] = unclear.questions.as_slice() else {
        panic!("{:?}", unclear.questions)
    };
    assert!(read_it("Nettokostnad tkr;jan\nKulturnämnden;2500").is_complete());
    let monthly =
        read_with("Nettokostnad tkr;aug\nKulturnämnden;2500", |answers| answers.span = Some(Span::Monthly));
    assert_eq!(problems(&monthly), [(Some(2), Some(2), Problem::MonthBeforeMissing(Month::July))]);
}

#[test]
fn a_month_that_no_heading_names_is_asked_unless_the_title_does() {
    let text = "Nämnd;Ack utfall, nettokostnad tkr\nKulturnämnden;20000";
    let reading = read_it(text);
    assert!(matches!(reading.questions.as_slice(), [Question::Month { column }] if column.column == Some(2)));
    let august = [tkr(ARTS, Month::August, 20_000)];
    assert_eq!(read_with(text, |answers| answers.month = Some(Month::August)).to_date, august);
    assert_eq!(read_it(&format!("Uppföljning januari–augusti 2022\n{text}")).to_date, august);
    // The day of a report is no month of its amounts.
    assert_eq!(read_it(&format!("Utskriven 2022-09-12\n{text}")).questions.len(), 1);
}

#[rstest]
#[case::as_in_a_result_budget("Skatter och bidrag;500\nFinansnetto;-2\nUtbildningsnämnden;-300", Some(Sign::CostsNegative), -2)]
#[case::amounts_without_signs("Skatter och bidrag;500\nFinansnetto;-2\nUtbildningsnämnden;300", Some(Sign::CostsPositive), -2)]
#[case::as_in_a_ledger("Skatter och bidrag;-500\nFinansnetto;2\nUtbildningsnämnden;300", Some(Sign::RevenueNegative), -2)]
#[case::without_tax("Finansnetto;2\nUtbildningsnämnden;300", None, 0)]
fn tax_is_revenue_and_so_shows_the_sign_of_costs(
    #[case] rows: &str,
    #[case] sign: Option<Sign>,
    #[case] net: i64,
) {
    let reading = read_it(&format!("Rad;Ack utfall mars mnkr\n{rows}"));
    assert_eq!(reading.sign, sign);
    match sign {
        Some(_) => {
            let expected = [
                (SCHOOLS, Month::March, money_tkr(300_000)),
                (Line::TaxAndGrants, Month::March, money_tkr(500_000)),
                (Line::FinancialNet, Month::March, money_tkr(net * 1_000)),
            ];
            assert_eq!((reading.to_date.as_slice(), reading.questions.len()), (expected.as_slice(), 0));
        }
        None => {
            let [Question::Sign { readings, .. }] = reading.questions.as_slice() else { panic!() };
            assert_eq!(readings.len(), 3);
        }
    }
}

#[test]
fn costs_with_different_signs_are_refused_until_the_sign_is_known() {
    let text = "Ack resultat mars tkr;\nNämnd;Ack resultat mars tkr\nUtbildningsnämnden;-75000\nOmsorgsnämnden;-60000\nKulturnämnden;500";
    let reading = read_it(text);
    assert_eq!(problems(&reading), [(Some(5), Some(2), Problem::MixedSigns)]);
    assert!(matches!(reading.questions.as_slice(), [Question::Sign { .. }]));
    let known = read_with(text, |answers| answers.sign = Some(Sign::CostsNegative));
    assert!(known.is_complete());
    assert_eq!(known.to_date.last(), Some(&tkr(ARTS, Month::March, -500)));
    assert_eq!(notices(&known), [(Some(5), Some(2), Notice::OtherSign)]);
}

#[test]
fn names_that_are_not_those_of_a_line_are_asked_with_the_lines_that_they_are_like() {
    let text = "Ack nettokostnad mars tkr\nNämnd;mars\nUtbildingsnämden;1\nKultur- och fritidsnämnden;2\nSkolnämnden;3\n;4";
    let reading = read_it(text);
    let asked = |row, of: &[Line]| {
        let is_it = |question: &Question| matches!(question, Question::Row { place, candidates } if place.row == Some(row) && candidates.as_slice() == of);
        reading.questions.iter().any(is_it)
    };
    assert!(asked(3, &[SCHOOLS]) && asked(4, &[ARTS]), "{:?}", reading.questions);
    assert!(asked(5, &[]), "an unknown name is no dead end: {:?}", reading.questions);
    assert_eq!(problems(&reading), [(Some(6), None, Problem::NoName)]);
    let names = [
        ("Utbildingsnämden", RowChoice::Line(SCHOOLS)),
        ("Kultur- och fritidsnämnden", RowChoice::Line(ARTS)),
        ("Skolnämnden", RowChoice::Line(Line::Committee(NORTH))),
        ("", RowChoice::LeftOut),
    ];
    let answered = read_with(text, |answers| {
        answers.rows = names.map(|(name, choice)| (name.to_owned(), choice)).to_vec();
    });
    assert!(answered.is_complete(), "{answered:?}");
    assert_eq!(answered.to_date.len(), 3);
    assert_eq!(answered.to_date.last(), Some(&tkr(Line::Committee(NORTH), Month::March, 3)));
}

#[rstest]
#[case::as_a_line(RowChoice::Line(Line::Committee(NORTH)), 2)]
#[case::left_out(RowChoice::LeftOut, 1)]
fn one_unknown_name_does_not_keep_the_other_rows_from_being_taken(
    #[case] choice: RowChoice,
    #[case] amounts: usize,
) {
    let text = "Ack nettokostnad tkr;mars\nKulturnämnden;2\nSkolnämnden;3";
    let reading = read_it(text);
    assert!(!reading.is_complete() && reading.problems.is_empty(), "{reading:?}");
    let answered = read_with(text, |answers| answers.rows = vec![("Skolnämnden".to_owned(), choice)]);
    assert!(answered.is_complete(), "{answered:?}");
    assert_eq!(answered.to_date.len(), amounts);
}

#[test]
fn a_sum_that_does_not_add_up_is_told() {
    let text = "Ack nettokostnad tkr;jan;feb\nUtbildningsnämnden;25 000;51 000\nKulturnämnden;2 500;5 100\nSumma;27 500;57 100";
    let reading = read_it(text);
    let differs = Notice::SumDiffers { stands: decimal("57100"), parts: decimal("56100") };
    assert_eq!(notices(&reading), [(Some(4), Some(3), differs)]);
    assert!(reading.is_complete());
    // Each rounded amount can be half a unit wrong, and the sum too.
    let rounded = "Ack nettokostnad mnkr;jan\nUtbildningsnämnden;25\nKulturnämnden;2\nTotalt;28";
    assert_eq!(notices(&read_it(rounded)), []);
    let result = "Ack utfall mnkr;jan\nSkatter och bidrag;30\nUtbildningsnämnden;25\nSumma nämnder;25\nFinansnetto;-1\nResultat;4";
    assert_eq!(notices(&read_it(result)), []);
}

#[test]
fn the_year_before_is_read_beside_and_other_years_are_told() {
    let text =
        "Ack nettokostnad, tkr\n;2022;2021;2020\nNämnd;aug;aug;aug\nKulturnämnden;20 000;19 000;18 000";
    let reading = read_it(text);
    assert_eq!(reading.to_date, [tkr(ARTS, Month::August, 20_000)]);
    assert_eq!(reading.last_year, [tkr(ARTS, Month::August, 19_000)]);
    assert_eq!(notices(&reading), [(Some(4), Some(4), Notice::OtherYear(2020))]);
    let named = "Nämnd (tkr);Ack nettokostnad aug;Ack nettokostnad aug fg år;Bokslut 2021\nKulturnämnden;20 000;19 000;29 500";
    let reading = read_it(named);
    assert_eq!(reading.last_year, [tkr(ARTS, Month::August, 19_000), tkr(ARTS, Month::December, 29_500)]);
    let rows = "År;Månad;Nämnd;Ack nettokostnad tkr\n2022;8;Kulturnämnden;20 000\n2021;8;Kulturnämnden;19 000\n2019;8;Kulturnämnden;1";
    let reading = read_it(rows);
    assert_eq!((reading.to_date.len(), reading.last_year.len()), (1, 1));
    assert_eq!(notices(&reading), [(Some(4), Some(4), Notice::OtherYear(2019))]);
    let other = read_it("Ack nettokostnad tkr;jan-25\nKulturnämnden;2 500");
    let problem = Problem::OtherYears { years: vec![2025], budget_year: 2022 };
    assert_eq!(problems(&other), [(None, None, problem)]);
}

#[rstest]
#[case::months("Nämnd;jan-25;feb-25\nKulturnämnden;2500;5100\nBad och bio;100;200\nUtbildningsnämnden;1;abc", &[2025])]
#[case::a_title("Uppföljning 2025\nNämnd;Utfall\nBad och bio;100", &[2025])]
#[case::rows("Nämnd;Period;Ack utfall\nBad och bio;202501;1\nBad och bio;202402;2\n;202402;3", &[2024, 2025])]
fn a_table_of_other_years_has_one_error_and_asks_nothing(#[case] text: &str, #[case] years: &[u16]) {
    let reading = read_it(text);
    let problem = Problem::OtherYears { years: years.to_vec(), budget_year: 2022 };
    assert_eq!(problems(&reading), [(None, None, problem)]);
    assert_eq!((reading.questions.as_slice(), notices(&reading)), ([].as_slice(), vec![]));
}

#[test]
fn the_figure_of_the_question_about_signs_is_one_that_is_true() {
    let asked = |head: &str, change: &dyn Fn(&mut Answers)| {
        let text = format!("{head};jan;feb;mar\nUtbildningsnämnden;25;51;77\nKulturnämnden;2;5;0");
        let reading = read_with(&text, change);
        let found = reading.questions.iter().find_map(|question| match question {
            Question::Sign { place, figure, .. } => Some((place.name.clone(), place.column, *figure)),
            Question::Unit { .. }
            | Question::Decimals { .. }
            | Question::Span { .. }
            | Question::Month { .. }
            | Question::Row { .. } => None,
        });
        found.unwrap_or_else(|| panic!("{:?}", reading.questions))
    };
    let schools = |column, figure| ("Utbildningsnämnden".to_owned(), column, decimal(figure));
    let nothing = |_: &mut Answers| ();
    assert_eq!(asked("Ack utfall tkr", &nothing), schools(Some(4), "77"));
    assert_eq!(asked("Utfall per månad tkr", &nothing), schools(None, "153"));
    assert_eq!(asked("Tkr", &nothing), schools(Some(4), "77"), "it is not known which");
    assert_eq!(asked("Tkr", &|answers| answers.span = Some(Span::Monthly)), schools(None, "153"));
}

#[test]
fn earlier_answers_are_taken_where_a_table_asks_the_same_and_they_can_be_meant() {
    let text = "Nämnd;jan;feb\nBad och bio;2500;5100";
    let earlier = Answers {
        unit: Some(PastedUnit::Thousands),
        span: Some(Span::Monthly),
        sign: Some(Sign::CostsPositive),
        month: Some(Month::March),
        rows: vec![
            ("Bad och bio".to_owned(), RowChoice::Line(ARTS)),
            ("Annat".to_owned(), RowChoice::LeftOut),
        ],
        ..Answers::default()
    };
    let used =
        |text: &str, own: Answers| own.clone().and_earlier(&read(text, &small(), &own).questions, &earlier);
    // What is asked first is which line it is; the rest of it only then.
    let first = used(text, Answers::default());
    assert_eq!((first.unit, first.rows.len(), first.month), (earlier.unit, 1, None));
    let all = used(text, first);
    let reading = read(text, &small(), &all);
    assert!(reading.is_complete(), "{reading:?}");
    assert_eq!(reading.to_date.last(), Some(&tkr(ARTS, Month::February, 7_600)));
    // A heading says it, so nothing is asked.
    let said = "Ack nettokostnad mnkr;jan;feb\nKulturnämnden;2,5;5,1";
    assert_eq!(used(said, Answers::default()), Answers::default());
    // One month alone cannot be read as one of several.
    let one = "Nettokostnad tkr;aug\nKulturnämnden;20000";
    assert_eq!(used(one, Answers::default()), Answers::default());
}

#[test]
fn a_row_that_the_user_gives_to_a_committee_in_the_table_is_added_to_it() {
    let text = "Ack nettokostnad tkr;jan;feb\nBad och bio;500;900\nKulturnämnden;2 500;5 100";
    let given =
        |answers: &mut Answers| answers.rows = vec![("Bad och bio".to_owned(), RowChoice::Line(ARTS))];
    let reading = read_with(text, given);
    assert!(reading.is_complete(), "{reading:?}");
    assert_eq!(reading.to_date, [tkr(ARTS, Month::January, 3_000), tkr(ARTS, Month::February, 6_000)]);
    assert_eq!(notices(&reading), [(Some(2), None, Notice::Added(ARTS))]);
    // A row that stands twice is still an error, whoever it belongs to.
    for twice in ["Bad och bio;1;2", "Kulturförvaltningen;1;2"] {
        let reading = read_with(&format!("{text}\n{twice}"), given);
        let is_duplicate = |error: &files::outturn::ReadError| matches!(error.problem, Problem::Duplicate(_));
        assert_eq!(reading.problems.iter().filter(|error| is_duplicate(error)).count(), 2, "{reading:?}");
    }
}

#[test]
fn the_table_of_a_follow_up_is_read_with_its_forecasts_and_the_rest_is_named() {
    let text = "Uppföljning jan-aug 2022, mnkr\n\
        Nämnd\tBudget\tUtfall\tAvvikelse\tUtfall fg år\tPrognos\tFöregående prognos\tBudget helår\n\
        Utbildningsnämnden\t-200,0\t-204,0\t-4,0\t-195,5\t-306,0\t-303,0\t-300,0\n\
        varav grundskola\t-100,0\t-102,0\t-2,0\t-99,0\t-150,0\t-150,0\t-150,0\n\
        Kommundelar\n\
        Norra\t-17,0\t-16,5\t0,5\t-16,0\t-25,0\t-25,0\t-25,5";
    let reading = read_with(text, |answers| answers.sign = Some(Sign::CostsNegative));
    assert!(reading.is_complete(), "{reading:?}");
    let north = Line::Committee(NORTH);
    assert_eq!(reading.to_date, [tkr(SCHOOLS, Month::August, 204_000), tkr(north, Month::August, 16_500)]);
    assert_eq!(reading.last_year, [tkr(SCHOOLS, Month::August, 195_500), tkr(north, Month::August, 16_000)]);
    assert_eq!(reading.forecasts, [tkr(SCHOOLS, Month::August, 306_000), tkr(north, Month::August, 25_000)]);
    let left_out = |column, kind| (None, Some(column), Notice::ColumnLeftOut(kind));
    let expected = [
        (Some(4), None, Notice::RowLeftOut),
        (Some(5), None, Notice::RowLeftOut),
        left_out(2, ColumnKind::Budget),
        left_out(4, ColumnKind::Deviation),
        left_out(7, ColumnKind::Other),
        left_out(8, ColumnKind::Budget),
    ];
    assert_eq!(notices(&reading), expected);
}

#[test]
fn all_that_is_wrong_is_found_at_once_with_its_row_and_column() {
    let text = "Ack nettokostnad tkr;jan;feb\n\
        Utbildningsnämnden;abc;51 000\n\
        Kulturnämnden;2 500;99 999 999 999 999\n\
        Kulturnämnden;2 500;\n\
        Skolnämnden;1;2";
    let duplicate = |reading: &Reading| {
        reading.problems.iter().find_map(|error| match &error.problem {
            Problem::Duplicate(earlier) => Some(earlier.row),
            _ => None,
        })
    };
    let reading = read_it(text);
    assert_eq!(duplicate(&reading), Some(Some(3)));
    let kinds: Vec<_> = reading
        .problems
        .iter()
        .map(|error| error.place.as_ref().map(|place| (place.row.unwrap(), place.column)))
        .collect();
    assert_eq!(kinds, [Some((2, Some(2))), Some((3, Some(3))), Some((4, Some(2)))]);
    let [Question::Row { place, .. }] = reading.questions.as_slice() else {
        panic!("{:?}", reading.questions)
    };
    assert_eq!(place.row, Some(5), "what is asked is asked at once too");
    let rows =
        read_it("Nämnd;Månad;År;Ack nettokostnad tkr\nKulturnämnden;tertial;2022;1\nKulturnämnden;2;tjugo;1");
    assert_eq!(
        problems(&rows),
        [
            (Some(2), Some(2), Problem::NotAMonth("tertial".to_owned())),
            (Some(3), Some(3), Problem::NotAYear("tjugo".to_owned())),
        ]
    );
}

#[test]
fn months_that_are_missing_stay_missing() {
    let reading = read_it(
        "Ack nettokostnad tkr;jan;feb;mar\nUtbildningsnämnden;25 000;;77 000\nKulturnämnden;–;5 100;",
    );
    let expected = [
        tkr(SCHOOLS, Month::January, 25_000),
        tkr(SCHOOLS, Month::March, 77_000),
        tkr(ARTS, Month::February, 5_100),
    ];
    assert_eq!((reading.to_date, reading.problems.len()), (expected.to_vec(), 0));
    let monthly = read_it("Nettokostnad per månad tkr;jan;feb;mar\nUtbildningsnämnden;25 000;;26 000");
    assert_eq!(problems(&monthly), [(Some(2), Some(4), Problem::MonthBeforeMissing(Month::February))]);
    assert_eq!(monthly.to_date, [tkr(SCHOOLS, Month::January, 25_000)]);
}

#[test]
fn accumulated_amounts_and_those_of_the_month_are_held_against_each_other() {
    let head = "Nettokostnad tkr;Ack utfall jul;Månadens utfall aug;Ack utfall aug";
    let agrees = read_it(&format!("{head}\nKulturnämnden;17 500;2 500;20 000"));
    assert_eq!((agrees.to_date.len(), notices(&agrees)), (2, vec![]));
    let differs = read_it(&format!("{head}\nKulturnämnden;17 500;2 500;21 000"));
    let notice = Notice::MonthsDiffer { to_date: decimal("21000000"), months: decimal("20000000") };
    assert_eq!(notices(&differs), [(Some(2), Some(4), notice)]);
    assert_eq!(differs.to_date.last(), Some(&tkr(ARTS, Month::August, 21_000)));
}

#[test]
fn rows_of_tax_and_equalisation_are_added_and_that_is_told() {
    let text = "Ack utfall mnkr;jan;feb\nSkatteintäkter;400;800\nGenerella statsbidrag och utjämning;100;200";
    let reading = read_it(text);
    let tax = |month, mnkr: i64| (Line::TaxAndGrants, month, money_tkr(mnkr * 1_000));
    assert_eq!(reading.to_date, [tax(Month::January, 500), tax(Month::February, 1_000)]);
    assert_eq!(notices(&reading), [(Some(3), None, Notice::Added(Line::TaxAndGrants))]);
    let missing = read_it(&text.replace(";200", ";"));
    assert_eq!(problems(&missing), [(Some(2), Some(3), Problem::PartMissing)]);
}

#[test]
fn a_number_with_two_meanings_is_asked_once() {
    let text = "Ack nettokostnad mnkr;jan;feb\nUtbildningsnämnden;25,125;51,250";
    let reading = read_it(text);
    let [Question::Decimals { cell, readings, .. }] = reading.questions.as_slice() else {
        panic!("{:?}", reading.questions)
    };
    assert_eq!((cell.as_str(), *readings), ("25,125", [decimal("25.125"), decimal("25125")]));
    let comma = read_with(text, |answers| answers.decimals = DecimalMarks::Comma);
    assert_eq!(comma.to_date.first(), Some(&tkr(SCHOOLS, Month::January, 25_125)));
}

#[rstest]
#[case::nothing("", Problem::NoRows)]
#[case::a_sentence("Hej, hur mår nämnden?", Problem::NoRows)]
#[case::no_months("Nämnd;Antal\nKulturnämnden;1234", Problem::NoMonths)]
#[case::budget_alone("Budget 2022, tkr\nNämnd;jan;feb\nKulturnämnden;2 500;2 600", Problem::NoMonths)]
#[case::revenue_alone("Nämnd;Intäkter jan\nKulturnämnden;2 500", Problem::NoMonths)]
fn a_text_without_outturn_is_refused(#[case] text: &str, #[case] problem: Problem) {
    assert_eq!(problems(&read_it(text)), [(None, None, problem)]);
}

#[test]
fn a_table_of_any_length_is_refused_at_once_beyond_the_limit() {
    let long = format!("Ack nettokostnad tkr;jan\n{}", "Kulturnämnden;1\n".repeat(2_000));
    let wide = format!("Ack nettokostnad tkr{}\nKulturnämnden;1", ";jan".repeat(200));
    let large = format!("Ack nettokostnad tkr;jan\nKulturnämnden;{}", "1".repeat(300_000));
    for text in [long, wide, large] {
        assert_eq!(problems(&read_it(&text)), [(None, None, Problem::TooLong)]);
    }
    assert_eq!(
        read_it("Ack nettokostnad tkr;jan\nOmsorg;1").to_date,
        [tkr(Line::Committee(CARE), Month::January, 1)]
    );
}
