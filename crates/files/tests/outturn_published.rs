//! Published follow-ups of real years, entered as tables: what is read gives the deviations and the sums that were published.
//!
//! Municipalities publish deviations. The tables have the amounts behind them for a budget that is the same for every line, so that
//! only the deviations say something.

use std::collections::BTreeMap;

use files::outturn::{Answers, PastedUnit, Reading, RowChoice, Sign, read};
use model::follow_up::{Line, Month};
use model::money::Money;
use model::municipality::{Municipality, Text};
use rust_decimal::Decimal;
use test_support::tables::{Row, rows};
use test_support::{decimal, small};

const FOLLOW_UPS: &str = include_str!("../published/follow_up.csv");

/// The budget of each line, whole year and to August, mnkr.
const BUDGET: i64 = 1_000;

/// The budget year of a municipality with committees of these names.
fn municipality(year: u16, names: &[&str]) -> Municipality {
    let mut municipality = small();
    for (years, of) in (0..).zip(&mut municipality.years) {
        of.year = year + years;
    }
    let first = municipality.committees.first().unwrap().clone();
    let committee = |(at, name): (usize, &&str)| {
        let mut committee = first.clone();
        committee.id = format!("n{at}");
        committee.name = Text::new((*name).to_owned(), Vec::new());
        committee
    };
    municipality.committees = names.iter().enumerate().map(committee).collect();
    municipality
}

/// The rows of a municipality and a year, and the names of its lines.
fn published(municipality: &str, year: u16) -> Vec<Row> {
    let all = rows(FOLLOW_UPS).into_iter();
    all.filter(|row| row.text("municipality") == municipality && row.text("year") == year.to_string())
        .collect()
}

/// A table with a column for each month of outturn and of forecasts, mnkr, costs positive; the last row is the sum.
fn table(follow_up: &[Row], names: &[&str], has_sums: bool) -> String {
    let mut columns: Vec<(&str, &str)> =
        follow_up.iter().map(|row| (row.text("what"), row.text("month"))).collect();
    columns.sort_unstable();
    columns.dedup();
    let month = |key: &str| {
        ["mars", "maj", "augusti", "december"]
            [["03", "05", "08", "12"].iter().position(|m| *m == key).unwrap()]
    };
    let heading = |(what, key): &(&str, &str)| match *what {
        "forecast" => format!("Prognos {}", month(key)),
        _ => format!("Ack utfall {}", month(key)),
    };
    let amount = |name: &str, (what, month): &(&str, &str)| {
        let row = follow_up
            .iter()
            .find(|row| (row.text("line"), row.text("what"), row.text("month")) == (name, what, month));
        row.map(|row| amount(name, row.number("deviation_mnkr")))
    };
    let written =
        |amount: Option<Decimal>| amount.map_or(String::new(), |amount| amount.to_string().replace('.', ","));
    let headings: Vec<String> = columns.iter().map(heading).collect();
    let mut lines = vec![format!("Nettokostnad, mnkr;{}", headings.join(";"))];
    for name in names {
        let cells: Vec<String> = columns.iter().map(|column| written(amount(name, column))).collect();
        lines.push(format!("{name};{}", cells.join(";")));
    }
    if has_sums {
        let sum = |column: &(&str, &str)| {
            let total = follow_up.iter().find(|row| {
                (row.text("line"), row.text("what"), row.text("month")) == ("total", column.0, column.1)
            });
            // Finance is revenue in the table: what is better there adds to it.
            let count = Decimal::from(i64::try_from(names.len()).unwrap() - 2);
            total.map(|total| Decimal::from(BUDGET) * count - total.number("deviation_mnkr"))
        };
        lines.push(format!(
            "Resultat;{}",
            columns.iter().map(|column| written(sum(column))).collect::<Vec<_>>().join(";")
        ));
    }
    lines.join("\n")
}

/// The amount of a line that deviates by so much.
fn amount(name: &str, deviation: Decimal) -> Decimal {
    if name == "Finansiering" { Decimal::from(BUDGET) + deviation } else { Decimal::from(BUDGET) - deviation }
}

/// The deviations of what was read, by line and month, mnkr.
fn deviations(amounts: &[(Line, Month, Money)]) -> BTreeMap<(Line, Month), Decimal> {
    let deviation = |line: Line, amount: Money| {
        let over = amount.in_millions() - Decimal::from(BUDGET);
        if line.is_cost() { -over } else { over }
    };
    amounts
        .iter()
        .map(|(line, month, amount)| ((*line, *month), deviation(*line, *amount).normalize()))
        .collect()
}

fn line(name: &str, names: &[&str]) -> Line {
    if name == "Finansiering" {
        return Line::FinancialNet;
    }
    let at = names.iter().position(|other| *other == name).unwrap();
    Line::Committee(model::municipality::CommitteeIx(u16::try_from(at).unwrap()))
}

/// Asserts that the deviations of `reading` are the published ones, and none other.
fn assert_as_published(reading: &Reading, follow_up: &[Row], names: &[&str]) {
    for (what, amounts) in [("to_date", &reading.to_date), ("forecast", &reading.forecasts)] {
        let those = follow_up.iter().filter(|row| row.text("what") == what && row.text("line") != "total");
        let expected: BTreeMap<(Line, Month), Decimal> = those
            .map(|row| {
                let month = Month::from_key(row.text("month")).unwrap();
                ((line(row.text("line"), names), month), row.number("deviation_mnkr").normalize())
            })
            .collect();
        assert_eq!(deviations(amounts), expected, "{what}");
        for total in follow_up.iter().filter(|row| row.text("what") == what && row.text("line") == "total") {
            let month = Month::from_key(total.text("month")).unwrap();
            let sum: Decimal = deviations(amounts)
                .iter()
                .filter(|((_, of), _)| *of == month)
                .map(|(_, deviation)| deviation)
                .sum();
            assert_eq!(sum, total.number("deviation_mnkr"), "{what} {month:?}");
        }
    }
}

#[test]
fn malmo_2014_and_2015_per_committee_give_the_published_deviations_and_totals() {
    for (year, total_to_december) in [(2014, "-70"), (2015, "563")] {
        let follow_up = published("Malmö", year);
        let mut names: Vec<&str> = Vec::new();
        for name in follow_up.iter().map(|row| row.text("line")).filter(|name| *name != "total") {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let text = table(&follow_up, &names, true);
        let committees: Vec<&str> = names.iter().copied().filter(|name| *name != "Finansiering").collect();
        // Its heading says that costs are positive; that finance is revenue is the controller's answer.
        let answers = Answers {
            sign: Some(Sign::CostsPositive),
            rows: vec![("Finansiering".to_owned(), RowChoice::Line(Line::FinancialNet))],
            ..Answers::default()
        };
        let reading = read(&text, &municipality(year, &committees), &answers);
        assert!(reading.is_complete(), "{:?} {:?}", reading.questions, reading.problems);
        assert_eq!(reading.notices, [], "the published totals are those of the rows");
        assert_as_published(&reading, &follow_up, &committees);
        let of_december =
            follow_up.iter().find(|row| row.text("line") == "total" && row.text("month") == "12");
        assert_eq!(of_december.unwrap().number("deviation_mnkr"), decimal(total_to_december));
    }
    // What was not published stays missing: homelessness to August 2014.
    let follow_up = published("Malmö", 2014);
    let is_missing = |row: &Row| {
        row.text("line") == "Hemlöshet" && row.text("what") == "to_date" && row.text("month") == "08"
    };
    assert!(!follow_up.iter().any(is_missing));
}

#[test]
fn sodertalje_2015_is_entered_in_sum() {
    let follow_up = published("Södertälje", 2015);
    let figure =
        |what: &str| follow_up.iter().find(|row| row.text("what") == what).unwrap().number("deviation_mnkr");
    let text = format!(
        "Delårsbokslut augusti 2015, mnkr\nResultat (kostnader negativa)\tAck utfall\tPrognos helår\nHela kommunen\t{}\t{}",
        figure("to_date"),
        figure("forecast")
    );
    let reading = read(&text, &municipality(2015, &["Hela kommunen"]), &Answers::default());
    assert!(reading.is_complete(), "{reading:?}");
    // The result is what the net cost is less than nothing.
    let results = |amounts: &[(Line, Month, Money)]| {
        amounts.iter().map(|(_, month, amount)| (*month, -amount.in_millions())).collect::<Vec<_>>()
    };
    assert_eq!(results(&reading.to_date), [(Month::August, decimal("146"))]);
    assert_eq!(results(&reading.forecasts), [(Month::August, decimal("68"))]);
}

#[test]
fn the_forecasts_of_arvika_2024_keep_the_one_before_beside_them() {
    let follow_up = published("Arvika", 2024);
    let names = ["Vård och omsorg", "Lärande och stöd"];
    let text = table(&follow_up, &names, false);
    let answers = Answers { unit: Some(PastedUnit::Millions), ..Answers::default() };
    let reading = read(&text, &municipality(2024, &names), &answers);
    assert!(reading.is_complete(), "{reading:?}");
    assert_as_published(&reading, &follow_up, &names);
    let found = deviations(&reading.forecasts);
    let care = |month| found[&(line(names[0], &names), month)];
    assert_eq!(care(Month::May) - care(Month::March), decimal("6.1"));
}
