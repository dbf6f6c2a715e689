//! The tables of a workbook, with the years as columns: the same numbers as in CSV, and sums that add up.

use files::csv::{Cell, Sheet};
use files::tables::{Keys, YearTable, changes, committees, fees, goals, items, result_budget_from_start};
use files::workbook::{WorkbookSheet, to_json};
use model::YearIx;
use model::changes;
use model::items::{BudgetItem, ItemDuration};
use model::lever::{Lever, Setting};
use model::municipality::CommitteeIx;
use model::scenario::Scenario;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::Value;
use test_support::actions::{any_actions, scenario_after};
use test_support::{CARE, EDUCATION, money_tkr, outcome, simulation_law, small, tkr};

fn item(name: &str, committee: CommitteeIx, thousands: [i64; 3]) -> BudgetItem {
    BudgetItem {
        id: name.to_owned(),
        name: name.to_owned(),
        committee,
        amounts: thousands.map(money_tkr),
        duration: ItemDuration::Permanent,
        goal: None,
        note: format!("om {name}"),
        is_on: true,
    }
}

fn number(cell: &Cell) -> Decimal {
    match cell {
        Cell::Number(number) => *number,
        other => panic!("{other:?} is no number"),
    }
}

/// The cell below `heading` in the row that begins with `name`.
fn cell<'a>(sheet: &'a Sheet, name: &str, heading: &str) -> &'a Cell {
    let column = sheet.columns.iter().position(|column| column == heading);
    let column = column.unwrap_or_else(|| panic!("no {heading} in {:?}", sheet.columns));
    let row = sheet.rows.iter().find(|row| row[0] == Cell::from(name)).expect("the row");
    &row[column]
}

#[test]
fn the_grant_of_a_committee_is_shown_step_by_step_for_each_year() {
    let municipality = small();
    let mut scenario = Scenario::default();
    // 5 million more from the second year on, of which an item is 2 million in that year.
    scenario.set(Lever::Grant(EDUCATION), YearIx::Second, Setting::Change(tkr(5_000)));
    scenario.items.push(item("Fler lärare", EDUCATION, [0, 2_000, 0]));
    scenario.lock_grant(CARE, YearIx::First, [401_000, 402_000, 403_000].map(money_tkr));
    let outcome = outcome(&municipality, &scenario);
    let sheet = committees(&municipality, &outcome, &Keys(&municipality)).years_as_columns(Some("sum"));
    let of_education = |heading: &str| cell(&sheet, "utbildning", heading).clone();
    let start = number(&of_education("2023: frame"));
    assert_eq!(number(&of_education("2023: own_change_beyond_items")), tkr(5_000 - 2_000));
    assert_eq!(number(&of_education("2023: items")), tkr(2_000));
    assert_eq!(of_education("2023: room_share"), Cell::Empty, "its grant is decided");
    assert_eq!(number(&of_education("2023: grant")), start + tkr(5_000));
    let lock = number(cell(&sheet, "omsorg", "2024: lock_or_floor"));
    assert_eq!(number(cell(&sheet, "omsorg", "2024: frame")) + lock, tkr(403_000));
    assert_eq!(*cell(&sheet, "omsorg", "2024: lock"), Cell::from("locked"));
    let by_hand: Decimal = municipality
        .committees()
        .map(|(_, committee)| number(cell(&sheet, &committee.id, "2024: grant")))
        .sum();
    assert_eq!(number(cell(&sheet, "sum", "2024: grant")), by_hand);
    assert_eq!(*cell(&sheet, "sum", "2024: quality"), Cell::Empty);
}

#[test]
fn an_item_that_is_off_is_listed_but_not_summed_and_its_note_is_private() {
    let municipality = small();
    let mut list = vec![
        item("=Fler & lärare", EDUCATION, [1_000, 2_000, 3_000]),
        item("Hall", CARE, [500, 0, 0]),
        item("Hall", CARE, [0, 0, -250]),
    ];
    list[0].is_on = false;
    let table = items(&municipality, &list, false, &Keys(&municipality));
    let sheet = table.years_as_columns(Some("sum"));
    assert_eq!(
        sheet.columns,
        ["item", "committee", "counts", "duration", "goal", "2022: amount", "2023: amount", "2024: amount"]
    );
    assert_eq!(sheet.rows.len(), 3 + 1, "two items may have the same name");
    assert_eq!(sheet.rows[0][..4], ["=Fler & lärare", "utbildning", "no", "permanent"].map(Cell::from));
    assert_eq!(sheet.rows[2][5..], [0, 0, -250].map(|thousands| Cell::from(tkr(thousands))));
    assert_eq!(sheet.rows[3][5..], [500, 0, -250].map(|thousands| Cell::from(tkr(thousands))));
    let with_notes = items(&municipality, &list, true, &Keys(&municipality)).years_as_columns(None);
    assert_eq!(*cell(&with_notes, "=Fler & lärare", "note"), Cell::from("om =Fler & lärare"));
}

#[test]
fn the_changes_of_a_lever_are_one_row_whatever_its_years() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set(Lever::Grant(EDUCATION), YearIx::First, Setting::Change(tkr(1_000)));
    scenario.set(Lever::Grant(EDUCATION), YearIx::Third, Setting::Change(tkr(4_000)));
    let listed = changes::changes(&municipality, simulation_law(), &scenario).expect("changes");
    let sheet = changes(&municipality, &listed, &Keys(&municipality)).years_as_columns(None);
    assert_eq!(sheet.rows.len(), 1, "{sheet:?}");
    let moved = |year: &str| {
        number(&sheet.rows[0][column(&sheet, &format!("{year}: to"))])
            - number(&sheet.rows[0][column(&sheet, &format!("{year}: from"))])
    };
    assert_eq!(["2022", "2023", "2024"].map(moved), [1_000, 1_000, 4_000].map(tkr));
}

fn column(sheet: &Sheet, heading: &str) -> usize {
    sheet.columns.iter().position(|column| column == heading).expect("the column")
}

#[test]
fn the_result_budget_has_the_start_state_the_scenario_and_the_difference() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set(Lever::Grant(EDUCATION), YearIx::First, Setting::Change(tkr(1_000)));
    let [start, now] = [Scenario::default(), scenario].map(|scenario| outcome(&municipality, &scenario));
    let table = result_budget_from_start(&municipality, &start, &now, &Keys(&municipality));
    let sheet = table.years_as_columns(None);
    assert_eq!(sheet.columns[..5], ["row", "2022: start", "2022: now", "2022: change", "2022: quality"]);
    for row in &sheet.rows {
        for year in 0..3 {
            let [from, to, change] = [1, 2, 3].map(|at| number(&row[year * 4 + at]));
            assert_eq!(from + change, to, "{row:?}");
        }
    }
    assert_eq!(number(&sheet.rows.last().expect("the result")[2]), now.value(now.years[0].result));
}

#[test]
fn a_workbook_is_json_with_exact_numbers() {
    let sheet = Sheet {
        columns: vec!["Nämnd".to_owned(), "2022".to_owned()],
        rows: vec![
            vec!["=1+1".into(), tkr(-1).into()],
            vec![Cell::Empty, "0.10".parse::<Decimal>().expect("a decimal").into()],
        ],
    };
    let written =
        to_json(&[WorkbookSheet { name: "Nämnder".to_owned(), sheet, fixed_columns: 1, has_sum: false }]);
    let read: Value = serde_json::from_str(&written).expect("JSON");
    assert_eq!(read["sheets"][0]["rows"][0][0], "=1+1");
    assert_eq!(read["sheets"][0]["rows"][0][1]["number"], "-1000");
    assert_eq!(read["sheets"][0]["rows"][1][1]["number"], "0.1");
    assert_eq!(read["sheets"][0]["rows"][1][0], Value::Null);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_steps_of_a_grant_add_up_to_it(actions in any_actions(&small())) {
        let municipality = small();
        let outcome = outcome(&municipality, &scenario_after(&municipality, &actions));
        let sheet = committees(&municipality, &outcome, &Keys(&municipality)).to_sheet();
        let [from, to] = ["frame", "lock_or_floor"].map(|heading| column(&sheet, heading));
        for row in &sheet.rows {
            let steps = row[from..=to].iter().filter(|cell| **cell != Cell::Empty).map(number);
            prop_assert_eq!(steps.sum::<Decimal>(), number(&row[column(&sheet, "grant")]), "{:?}", row);
        }
    }

    #[test]
    fn every_number_of_the_csv_is_in_its_year_of_the_workbook(actions in any_actions(&small())) {
        let municipality = small();
        let scenario = scenario_after(&municipality, &actions);
        let [start, now] = [&Scenario::default(), &scenario].map(|scenario| outcome(&municipality, scenario));
        let words = Keys(&municipality);
        let listed = changes::changes(&municipality, simulation_law(), &scenario).expect("changes");
        for table in [
            committees(&municipality, &now, &words),
            goals(&municipality, &now, &words),
            result_budget_from_start(&municipality, &start, &now, &words),
            changes(&municipality, &listed, &words),
            items(&municipality, &scenario.items, true, &words),
            fees(&municipality, &now, &words),
        ] {
            check_same(&table)?;
        }
    }
}

/// The two forms of the table hold the same cells.
fn check_same(table: &YearTable) -> Result<(), TestCaseError> {
    let (long, wide) = (table.to_sheet(), table.years_as_columns(None));
    let keys = table.key_columns();
    let mut found = 0;
    for row in &long.rows {
        let year = number(&row[keys]);
        let is_same = |other: &&Vec<Cell>| {
            other[..keys] == row[..keys]
                && long.columns[keys + 1..]
                    .iter()
                    .zip(&row[keys + 1..])
                    .all(|(heading, cell)| other[column(&wide, &format!("{year}: {heading}"))] == *cell)
        };
        prop_assert!(wide.rows.iter().any(|other| is_same(&other)), "{row:?} is not in {wide:?}");
        found += row[keys + 1..].iter().filter(|cell| **cell != Cell::Empty).count();
    }
    let all = wide.rows.iter().flat_map(|row| &row[keys..]).filter(|cell| **cell != Cell::Empty).count();
    prop_assert_eq!(all, found, "and nothing else");
    prop_assert!(wide.rows.iter().all(|row| row.len() == wide.columns.len()));
    Ok(())
}
