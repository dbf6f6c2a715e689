//! Tables taken out: as Swedish Excel, programs and the clipboard read them, and never as formulas.

use files::csv::{Cell, DecimalMark, Sheet, Variant, write, write_html};
use files::tables::{Keys, Words, changes, committees, comparison, goals, result_budget};
use model::YearIx;
use model::changes;
use model::compare::{ComparisonCell, compare};
use model::distribution::Policy;
use model::goals::GoalIx;
use model::label::Label;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use test_support::actions::{any_actions, scenario_after};
use test_support::{CARE, EDUCATION, decimal, outcome, simulation_law, small, tkr};

const SWEDISH_EXCEL: Variant = Variant::Excel(DecimalMark::Comma);
const SWEDISH_CLIPBOARD: Variant = Variant::Clipboard(DecimalMark::Comma);

fn table() -> Sheet {
    Sheet {
        columns: vec!["Nämnd".to_owned(), "Kommunbidrag".to_owned()],
        rows: vec![
            vec!["Kultur; fritid".into(), decimal("-1234567.50").into()],
            vec!["=SUMMA(A1)".into(), Cell::Empty],
            vec!["Sagt \"ja\", två\nrader".into(), Decimal::ZERO.into()],
        ],
    }
}

#[test]
fn swedish_excel_reads_semicolons_and_decimal_commas() {
    assert_eq!(
        write(&table(), SWEDISH_EXCEL),
        "\u{feff}Nämnd;Kommunbidrag\r\n\"Kultur; fritid\";-1234567,5\r\n\"\t=SUMMA(A1)\";\r\n\
         \"Sagt \"\"ja\"\", två\nrader\";0\r\n"
    );
}

#[test]
fn programs_read_commas_and_decimal_points() {
    assert_eq!(
        write(&table(), Variant::Machine),
        "Nämnd,Kommunbidrag\nKultur; fritid,-1234567.5\n\"\t=SUMMA(A1)\",\n\"Sagt \"\"ja\"\", två\nrader\",0\n"
    );
}

#[test]
fn the_clipboard_has_tabs_and_one_line_a_row() {
    assert_eq!(
        write(&table(), SWEDISH_CLIPBOARD),
        "Nämnd\tKommunbidrag\r\nKultur; fritid\t-1234567,5\r\n\u{200b}=SUMMA(A1)\t\r\nSagt \"ja\", två rader\t0\r\n"
    );
}

#[test]
fn text_is_never_a_formula_and_a_number_never_text() {
    let hostile = [
        "=cmd|' /C calc'!A0",
        "+1",
        "-1",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "\u{feff}=1",
        "＝1",
        "＠x",
    ];
    for text in hostile {
        let table = Sheet { columns: vec![text.to_owned()], rows: vec![vec![text.into()]] };
        for variant in [SWEDISH_EXCEL, Variant::Machine, SWEDISH_CLIPBOARD] {
            let written = write(&table, variant);
            let guarded = ["\u{feff}\"\t", "\"\t", "\u{200b}"].iter().any(|guard| written.starts_with(guard));
            assert!(guarded, "{text:?} as {written:?}");
            assert!(!written.contains("'="), "a reader of {written:?} would see the apostrophe");
        }
    }
    let minus = Sheet { columns: Vec::new(), rows: vec![vec![Decimal::NEGATIVE_ONE.into()]] };
    assert_eq!(write(&minus, Variant::Machine), "\n-1\n");
}

#[test]
fn an_english_spreadsheet_reads_commas_and_decimal_points() {
    assert_eq!(
        write(&table(), Variant::Excel(DecimalMark::Point)),
        "\u{feff}Nämnd,Kommunbidrag\r\nKultur; fritid,-1234567.5\r\n\"\t=SUMMA(A1)\",\r\n\
         \"Sagt \"\"ja\"\", två\nrader\",0\r\n"
    );
    let copied = write(&table(), Variant::Clipboard(DecimalMark::Point));
    assert!(copied.contains("Kultur; fritid\t-1234567.5\r\n"), "{copied}");
}

#[test]
fn a_copied_table_is_also_a_table_for_a_document() {
    let mut table = table();
    table.rows.push(vec!["<b>A & B</b>".into(), decimal("0.5").into()]);
    assert_eq!(
        write_html(&table, DecimalMark::Comma),
        "<table><thead><tr><th>Nämnd</th><th>Kommunbidrag</th></tr></thead><tbody>\
         <tr><td>Kultur; fritid</td><td align=\"right\">-1234567,5</td></tr>\
         <tr><td>\u{200b}=SUMMA(A1)</td><td></td></tr>\
         <tr><td>Sagt \"ja\", två rader</td><td align=\"right\">0</td></tr>\
         <tr><td>&lt;b&gt;A &amp; B&lt;/b&gt;</td><td align=\"right\">0,5</td></tr></tbody></table>"
    );
    assert!(write_html(&table, DecimalMark::Point).contains("<td align=\"right\">-1234567.5</td>"));
}

/// A table as a program reads it.
fn read(text: &str, separator: u8) -> Vec<Vec<String>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.expect("a line").iter().map(str::to_owned).collect()).collect()
}

#[test]
fn the_exported_result_budget_adds_up_in_every_year() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(decimal("0.37")));
    scenario.set(Lever::Row(RevenueRow::CentralNet), YearIx::Second, Setting::Change(tkr(1_234)));
    scenario.set(Lever::Row(RevenueRow::Reserve), YearIx::Third, Setting::Change(tkr(50_000)));
    let outcome = outcome(&municipality, &scenario);
    let table = result_budget(&municipality, &outcome, &Keys(&municipality));
    assert_eq!(table.columns, ["row", "2022", "2023", "2024"]);
    let (result, parts) = table.rows.split_last().expect("rows");
    for year in 1..=3 {
        let number = |row: &Vec<Cell>| match &row[year] {
            Cell::Number(number) => *number,
            other => panic!("{other:?}"),
        };
        assert_eq!(parts.iter().map(number).sum::<Decimal>(), number(result), "year {year}");
    }
    assert_eq!(result[0], Cell::from("result"));
}

#[test]
fn the_exported_goals_have_their_money_and_its_quality() {
    let municipality = small();
    let outcome = outcome(&municipality, &Scenario::default());
    let table = goals(&municipality, &outcome, &Keys(&municipality)).to_sheet();
    let rows = read(&write(&table, Variant::Machine), b',');
    assert_eq!(rows[0], ["area", "goal", "year", "frame", "grant", "change", "quality"]);
    assert_eq!(rows.len(), 1 + municipality.goals.len() * 3);
    let first = &outcome.years[0].goals[0];
    assert_eq!(decimal(&rows[1][4]), outcome.value(first.now));
    assert_eq!(rows[1][5], "0");
    for row in &rows[1..] {
        assert!(["published", "derived", "estimate", "assumption"].contains(&row[6].as_str()), "{row:?}");
    }
}

#[test]
fn headings_for_programs_are_plain_words() {
    let municipality = small();
    let keys = Keys(&municipality);
    assert_eq!(keys.view_heading("2022: skillnad, %"), "2022_skillnad_percent");
    assert_eq!(keys.view_heading("Mot behov\u{a0}(mnkr)"), "mot_behov_mnkr");
    assert_eq!(keys.view_heading("Målområde"), "malomrade");
}

#[test]
fn the_exported_grants_are_those_of_the_outcome() {
    let municipality = small();
    let outcome = outcome(&municipality, &Scenario::default());
    let table = committees(&municipality, &outcome, &Keys(&municipality)).to_sheet();
    let rows = read(&write(&table, Variant::Machine), b',');
    assert_eq!(rows.len(), 1 + 4 * 3);
    assert_eq!(rows[0][..3], ["committee", "year", "frame"]);
    assert_eq!(rows[0][9..14], ["grant", "change", "need", "fees", "gap"]);
    assert_eq!(rows[1][..3], ["utbildning", "2022", "300000000"]);
    assert_eq!(rows[1][9..11], ["300000000", "0"]);
}

#[test]
fn changes_and_a_comparison_can_be_exported() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::Second, Setting::Change(decimal("0.25")));
    scenario.set_policy(YearIx::Third, Policy::ByNeed);
    scenario.lock_grant(CARE, YearIx::Third, [1_000, 2_000, 3_000].map(Money::from));
    scenario.shares.insert((EDUCATION, GoalIx(0)), Decimal::from(80));
    let listed = changes::changes(&municipality, simulation_law(), &scenario).expect("changes");
    let rows = read(
        &write(&changes(&municipality, &listed, &Keys(&municipality)).to_sheet(), Variant::Machine),
        b',',
    );
    let named: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    assert!(named.starts_with(&["row", "tax_rate", "tax_rate", "policy"]), "{named:?}");
    assert_eq!(rows[1][1..5], ["per_hundred", "2023", "21.5", "21.75"]);
    assert_eq!(rows[3][2..5], ["2024", "proportional", "by_need"]);
    assert!(
        named.contains(&"lock:omsorg") && named.iter().any(|name| name.starts_with("shares:utbildning:"))
    );
    let (start, now) = (outcome(&municipality, &Scenario::default()), outcome(&municipality, &scenario));
    let compared = compare(&[&start, &now]).expect("a comparison");
    let table = comparison(&municipality, &compared, &["Start", "=Mitt"], &Keys(&municipality));
    assert!(table.rows.iter().all(|row| row.len() == table.columns.len() && row[1] != Cell::from("other")));
    let rows = read(&write(&table, SWEDISH_EXCEL), b';');
    assert_eq!(
        rows[0][3..],
        ["Start", "\t=Mitt", "\t=Mitt: difference", "\t=Mitt: percent", "\t=Mitt: per_inhabitant"]
    );
    assert!(rows.iter().any(|row| row[..6] == ["2023", "tax_rate", "per_hundred", "21,5", "21,75", "0,25"]));
}

#[test]
fn a_comparison_says_why_a_number_is_missing() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set(Lever::Index(EDUCATION), YearIx::First, Setting::Percent(Decimal::ONE));
    let outcomes = [Scenario::default(), scenario].map(|scenario| outcome(&municipality, &scenario));
    let mut compared = compare(&outcomes.each_ref()).expect("a comparison");
    let need = compared.years[0].iter_mut().find(|row| row.label == Label::Need(EDUCATION)).expect("the row");
    need.cells[1] =
        ComparisonCell { change: None, percent: None, change_per_inhabitant: None, ..need.cells[1] };
    let table = comparison(&municipality, &compared, &["A", "B"], &Keys(&municipality));
    let rows = read(&write(&table, Variant::Machine), b',');
    let row = rows.iter().find(|row| row[1] == "need:utbildning").expect("the row stays");
    assert_eq!(row[5..], ["out_of_range"; 3], "{row:?}");
}

#[test]
fn the_changes_say_where_the_effect_of_one_is_not_known() {
    let municipality = small();
    let huge = Money::LIMIT * decimal("0.9");
    let mut scenario = Scenario::default();
    // Without the middle one the equalisation in all is out of range.
    for (row, change) in [
        (RevenueRow::CostEqualisation, huge),
        (RevenueRow::StructuralGrant, -huge),
        (RevenueRow::LssEqualisation, huge),
    ] {
        scenario.set(Lever::Row(row), YearIx::Third, Setting::Change(change));
    }
    let listed = changes::changes(&municipality, simulation_law(), &scenario).expect("changes");
    let rows = read(
        &write(&changes(&municipality, &listed, &Keys(&municipality)).to_sheet(), Variant::Machine),
        b',',
    );
    let row = rows.iter().find(|row| row[0] == "structural_grant").expect("the change");
    assert_eq!(row[2], "2024", "the year of the change");
    assert_eq!(row[5..], ["out_of_range"; 4], "{row:?}");
}

fn any_cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        1 => Just(Cell::Empty),
        4 => "[-=+@\t\r\n;,\"' a-zåäö]{0,8}|\\PC{0,8}".prop_map(Cell::Text),
        3 => (any::<i64>(), 0_u32..10).prop_map(|(digits, scale)| Cell::Number(Decimal::new(digits, scale))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_written_table_is_read_back_cell_by_cell(
        rows in prop::collection::vec(prop::collection::vec(any_cell(), 3), 0..5),
        (variant, separator) in select(vec![(SWEDISH_EXCEL, b';'), (Variant::Machine, b',')]),
    ) {
        let table = Sheet { columns: ["a", "b", "c"].map(str::to_owned).to_vec(), rows };
        let back = read(&write(&table, variant), separator);
        prop_assert_eq!(back.len(), table.rows.len() + 1);
        for (cells, texts) in table.rows.iter().zip(&back[1..]) {
            for (cell, text) in cells.iter().zip(texts) {
                match cell {
                    Cell::Empty => prop_assert_eq!(text, ""),
                    Cell::Text(plain) => prop_assert!(text == plain || *text == format!("\t{plain}"), "{text:?}"),
                    Cell::Number(number) => {
                        prop_assert_eq!(text.replace(',', ".").parse::<Decimal>(), Ok(*number));
                    }
                }
            }
        }
    }

    #[test]
    fn every_row_of_every_table_has_a_cell_for_each_heading(actions in any_actions(&small())) {
        let municipality = small();
        let scenario = scenario_after(&municipality, &actions);
        let (start, now) = (outcome(&municipality, &Scenario::default()), outcome(&municipality, &scenario));
        let words = Keys(&municipality);
        let listed = changes::changes(&municipality, simulation_law(), &scenario).expect("changes");
        let compared = compare(&[&start, &now]).expect("a comparison");
        for table in [
            committees(&municipality, &now, &words).to_sheet(),
            result_budget(&municipality, &now, &words),
            changes(&municipality, &listed, &words).to_sheet(),
            comparison(&municipality, &compared, &["a", "b"], &words),
        ] {
            prop_assert!(table.rows.iter().all(|row| row.len() == table.columns.len()));
            let lines = read(&write(&table, Variant::Machine), b',').len();
            prop_assert_eq!(lines, table.rows.len() + 1);
        }
    }
}
