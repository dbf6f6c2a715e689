//! The published examples that the page computes anew: all that the files have, and each as near as it may lie.

use files::parameter_files;
use files::published_examples::monthly::{self, Report};
use files::published_examples::{Example, ExampleSetName, ExampleUnit, Subject, compute_all};
use model::label::Unit;
use rust_decimal::Decimal;

const TABLES: &str = include_str!("../published/monthly_tax_2026.csv");

#[test]
fn every_published_example_is_within_its_tolerance() {
    let sets = compute_all().expect("a year in every row");
    // As many as the files have rows, times the figures that a row has.
    let wanted = [
        (ExampleSetName::IncomeEqualisation, 61),
        (ExampleSetName::Law2018, 4),
        (ExampleSetName::ResultBudgets, 30),
        (ExampleSetName::BalanceRequirement, 12),
        (ExampleSetName::Fees, 56),
        (ExampleSetName::Person2026, 23),
        (ExampleSetName::RateChange2026, 16),
    ];
    assert_eq!(sets.len(), wanted.len());
    for (set, (name, count)) in sets.iter().zip(wanted) {
        assert_eq!((set.name, set.examples.len()), (name, count));
        for example in &set.examples {
            assert!(example.holds(), "{name:?}: {example:?}");
        }
        println!("{name:?}: {count}, {} exact, furthest {:?}", set.exact(), set.furthest());
    }
}

#[test]
fn examples_without_a_tolerance_are_exact() {
    for set in compute_all().expect("a year in every row") {
        let exact = set.exact();
        match set.name {
            ExampleSetName::Fees | ExampleSetName::BalanceRequirement | ExampleSetName::Person2026 => {
                assert_eq!(exact, set.examples.len(), "{:?}", set.name);
            }
            // Forecasts, and sums of rounded parts: their differences are shown, and some there are.
            _ => assert!(exact > 0 || set.name == ExampleSetName::Law2018, "{:?}", set.name),
        }
    }
}

#[test]
fn an_example_has_a_difference_only_if_it_could_be_computed() {
    let example = |published: &str, computed: Option<&str>, tolerance: &str| Example {
        subject: Subject::Municipality("X".to_owned(), 2020),
        unit: ExampleUnit::Model(Unit::PerInhabitant),
        published: published.parse().unwrap(),
        computed: computed.map(|computed| computed.parse().unwrap()),
        tolerance: tolerance.parse().unwrap(),
    };
    let near = example("11241", Some("11241.4"), "1");
    assert!(near.is_exact() && near.holds());
    let apart = example("11241", Some("11242.3"), "1");
    assert!(!apart.is_exact() && !apart.holds());
    assert_eq!(apart.difference(), Some("1.3".parse().unwrap()));
    let none = example("11241", None, "1");
    assert!(!none.is_exact() && !none.holds() && none.difference().is_none());
}

#[test]
fn every_cell_of_the_monthly_tables_is_the_published_one() {
    let rows = monthly::read(TABLES).expect("the file");
    let law = parameter_files::carried();
    let mut report = Report::default();
    for row in &rows {
        report.look(law, row);
    }
    assert_eq!((report.rows, report.cells, report.exact), (1_443, 8_658, 8_658), "{:?}", report.apart);
    assert_eq!(report.largest, Decimal::ZERO);
}

#[test]
fn a_cell_that_differs_is_reported() {
    let wrong = TABLES.replacen("32,2001,2100,150,", "32,2001,2100,151,", 1);
    let rows = monthly::read(&wrong).expect("the file");
    let mut report = Report::default();
    for row in rows.iter().take(5) {
        report.look(parameter_files::carried(), row);
    }
    assert_eq!((report.rows, report.cells, report.exact, report.largest), (5, 30, 29, Decimal::ONE));
    let apart = &report.apart[0];
    assert_eq!((apart.column, apart.income), (1, Decimal::from(2_100)));
}

#[test]
fn a_file_that_is_not_a_table_is_refused() {
    for text in ["", "table\n32\n", &TABLES.replacen("150", "x", 1), &TABLES.replacen(",150", "", 1)] {
        assert!(monthly::read(text).is_none());
    }
}
