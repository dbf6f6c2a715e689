use rust_decimal::Decimal;

use super::*;
use crate::tables::{Keys, Number, Row};
use crate::{parameter_files, read};
use model::figure::Quality;

const FILE: &str = include_str!("../../../../public/municipalities/sodertalje-2022.json");

fn number(value: &str, unit: Option<&'static str>) -> Value {
    Value::Number(Number { value: value.parse().expect("a decimal"), text: format!("<{value}>"), unit })
}

/// The sheet of `table` as programs read it, its headings first.
fn sheet(columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Vec<Vec<String>> {
    let law = parameter_files::carried_simulation();
    let municipality = read::municipality(FILE, law).expect("the municipality file");
    let table =
        Table { title: String::new(), columns, rows: rows.into_iter().map(Row::new).collect(), foot: 0 };
    let sheet = table.to_sheet(&Keys(&municipality));
    let cell = |cell: &csv::Cell| match cell {
        csv::Cell::Empty => String::new(),
        csv::Cell::Text(text) => format!("\"{text}\""),
        csv::Cell::Number(number) => number.to_string(),
    };
    let rows = sheet.rows.iter().map(|row| row.iter().map(cell).collect());
    std::iter::once(sheet.columns).chain(rows).collect()
}

#[test]
fn qualities_locks_and_differences_have_their_own_columns() {
    let name = Cell::from("Socialnämnden").with_quality(Some(Quality::Estimate)).locked_if(true);
    let amount = Cell::from(number("43.5", None)).with_note(Some(number("0.9", None)));
    let made = sheet(
        vec![Column::new("Nämnd"), Column::new("2022")],
        vec![vec![name, amount], vec!["Kultur".into(), number("1.0", None).into()]],
    );
    assert_eq!(
        made,
        [
            vec!["namnd", "quality", "lock", "2022", "2022_difference"],
            vec!["\"Socialnämnden\"", "\"estimate\"", "\"locked\"", "43.5", "0.9"],
            vec!["\"Kultur\"", "", "", "1.0", ""],
        ]
    );
}

#[test]
fn a_common_unit_is_in_the_heading_and_different_units_have_a_column() {
    let made = sheet(
        vec![Column::new("").in_unit("mnkr"), Column::new("Skatt"), Column::new("Kostar"), Column::new("")],
        vec![
            vec![
                number("35000", None).into(),
                number("8199", Some("kr")).into(),
                number("63", Some("kr")).into(),
            ],
            vec![
                number("40000", None).into(),
                number("0", Some("kr")).into(),
                number("6.8", Some("%")).into(),
            ],
        ],
    );
    assert_eq!(made[0], ["row_mnkr", "skatt_kr", "kostar", "kostar_unit"]);
    assert_eq!(made[1], ["35000", "8199", "63", "\"kr\""]);
    assert_eq!(made[2], ["40000", "0", "6.8", "\"%\""]);
}

#[test]
fn the_quality_of_a_column_is_repeated_beside_each_number() {
    let year = Column { basis: Some("utfall"), quality: Some(Quality::Derived), ..Column::new("2022") };
    let made = sheet(
        vec![Column::new("Post"), year],
        vec![
            vec!["Skatt".into(), number("1", None).into()],
            vec!["Avgift".into(), Value::Missing("unknown".to_owned()).into()],
            vec!["Bidrag".into(), Cell::from(number("2", None)).with_quality(Some(Quality::Published))],
        ],
    );
    assert_eq!(made[0], ["post", "2022", "2022_quality"]);
    assert_eq!(made[1], ["\"Skatt\"", "1", "\"utfall, derived\""]);
    assert_eq!(made[2], ["\"Avgift\"", "", ""]);
    assert_eq!(made[3], ["\"Bidrag\"", "2", "\"published\""]);
}

#[test]
fn charts_are_left_out_and_notes_have_a_column() {
    let bar = Value::Bar { start: Decimal::ONE, now: Decimal::TEN };
    let told = Cell::from("Skola").with_note(Some("ett\u{a0}mål i sko\u{ad}lan".into()));
    let made = sheet(vec![Column::new("Mål"), Column::new("Stapel")], vec![vec![told, bar.into()]]);
    assert_eq!(made, [vec!["mal", "mal_note"], vec!["\"Skola\"", "\"ett mål i skolan\""]]);
}

#[test]
fn a_short_row_is_filled_with_empty_cells() {
    let made = sheet(
        vec![Column::new("Rad"), Column::new("A")],
        vec![vec!["Kommunen".into()], vec!["Skatt".into(), number("1", None).into()]],
    );
    assert_eq!(made[1], ["\"Kommunen\"", ""]);
}
