//! Laws of reading outturn: a table in any of the forms gives what was written; no text stops the reader.

use files::csv::{DecimalMark, Variant, write};
use files::outturn::{Answers, DecimalMarks, Reading, SheetWords, read, sheet};
use model::follow_up::{Line, Month, YearRecord};
use model::money::Money;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use rust_decimal::Decimal;
use test_support::{money_tkr, small};

/// How a table is written.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
struct Form {
    separator: char,
    unit: &'static str,
    month: usize,
    is_long: bool,
    is_monthly: bool,
    has_negative_costs: bool,
    groups: &'static str,
    is_reversed: bool,
    has_sum: bool,
}

fn any_form() -> impl Strategy<Value = Form> {
    (
        select(vec!['\t', ';', ',']),
        select(vec!["kr", "tkr", "mnkr"]),
        0..7_usize,
        any::<[bool; 5]>(),
        select(vec!["", " ", "\u{a0}", "\u{202f}"]),
    )
        .prop_map(|(separator, unit, month, flags, groups)| {
            let [is_long, is_monthly, has_negative_costs, is_reversed, has_sum] = flags;
            Form {
                separator,
                unit,
                month,
                is_long,
                is_monthly,
                has_negative_costs,
                groups,
                is_reversed,
                has_sum,
            }
        })
}

impl Form {
    fn month(&self, month: Month, year: u16) -> String {
        let short = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
        let name = short[month.index()];
        match self.month {
            0 => format!("{name}-{}", year % 100),
            1 => format!("{name} {year}"),
            2 => format!("{year}{}", month.key()),
            3 => format!("{year}-{}", month.key()),
            4 => format!("{year}M{}", month.key()),
            5 => format!("{year}-{}-01", month.key()),
            _ => format!("{}{} {year}", name[..1].to_uppercase(), &name[1..]),
        }
    }

    /// `thousands` as this form writes an amount.
    fn amount(&self, thousands: i64) -> String {
        let number = match self.unit {
            "kr" => Decimal::from(thousands * 1_000),
            "tkr" => Decimal::from(thousands),
            _ => Decimal::new(thousands, 3),
        };
        let number = if self.has_negative_costs { -number } else { number };
        let text = number.abs().to_string();
        let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
        let digits: Vec<char> = whole.chars().collect();
        let groups: Vec<String> = digits.rchunks(3).rev().map(|group| group.iter().collect()).collect();
        let minus = if number.is_sign_negative() && !number.is_zero() { "\u{2212}" } else { "" };
        let part = if part.is_empty() { String::new() } else { format!(",{part}") };
        format!("{minus}{}{part}", groups.join(self.groups))
    }

    fn line(&self, cells: &[String]) -> String {
        let cells =
            cells.iter().map(|cell| if cell.contains(',') { format!("\"{cell}\"") } else { cell.clone() });
        cells.collect::<Vec<_>>().join(&self.separator.to_string())
    }

    /// A table of `monthly` amounts in thousand kronor: of each committee, for the months from January, of two years.
    fn table(&self, monthly: &[(Line, u16, Vec<i64>)]) -> String {
        let sign = if self.has_negative_costs { "negativa" } else { "positiva" };
        let span = if self.is_monthly { "per månad" } else { "ackumulerat" };
        let title = format!("Utfall {span}. Belopp i {}. Kostnader {sign}", self.unit);
        let municipality = small();
        let name = |line: Line| match line {
            Line::Committee(c) => municipality.committee(c).unwrap().name.in_language("sv").to_owned(),
            Line::TaxAndGrants | Line::FinancialNet | Line::Central => unreachable!(),
        };
        let value = |months: &[i64], at: usize| {
            if self.is_monthly { months[at] } else { months[..=at].iter().sum() }
        };
        let mut cells: Vec<(Line, u16, usize, i64)> = monthly
            .iter()
            .flat_map(|(line, year, months)| {
                (0..months.len()).map(|at| (*line, *year, at, value(months, at)))
            })
            .collect();
        if self.is_reversed {
            cells.reverse();
        }
        let mut lines = vec![title];
        if self.is_long {
            lines.push(self.line(&["Period", "Nämnd", "Utfall"].map(str::to_owned)));
            lines.extend(cells.iter().map(|(line, year, at, value)| {
                self.line(&[self.month(Month::ALL[*at], *year), name(*line), self.amount(*value)])
            }));
            return lines.join("\n");
        }
        let mut columns: Vec<(u16, usize)> = cells.iter().map(|(_, year, at, _)| (*year, *at)).collect();
        columns.sort_unstable();
        columns.dedup();
        let mut of: Vec<Line> = cells.iter().map(|(line, ..)| *line).collect();
        of.dedup();
        of.sort_unstable();
        of.dedup();
        let headings = columns.iter().map(|(year, at)| self.month(Month::ALL[*at], *year));
        lines.push(self.line(&std::iter::once("Nämnd".to_owned()).chain(headings).collect::<Vec<_>>()));
        let rows = of.iter().map(|line| {
            let found = |(year, at): &(u16, usize)| {
                let cell = cells.iter().find(|cell| (cell.0, cell.1, cell.2) == (*line, *year, *at));
                cell.map_or(String::new(), |cell| self.amount(cell.3))
            };
            self.line(&std::iter::once(name(*line)).chain(columns.iter().map(found)).collect::<Vec<_>>())
        });
        lines.extend(rows);
        if self.has_sum {
            let sum = |column: &(u16, usize)| {
                let values = cells.iter().filter(|cell| (cell.1, cell.2) == *column).map(|cell| cell.3);
                self.amount(values.sum())
            };
            lines.push(self.line(
                &std::iter::once("Summa".to_owned()).chain(columns.iter().map(sum)).collect::<Vec<_>>(),
            ));
        }
        lines.join("\r\n")
    }
}

/// Monthly net costs in thousand kronor of some committees in the budget year and the year before.
fn any_amounts() -> impl Strategy<Value = Vec<(Line, u16, Vec<i64>)>> {
    let lines: Vec<(Line, u16)> =
        small().committees().flat_map(|(c, _)| [2021, 2022].map(|year| (Line::Committee(c), year))).collect();
    let chosen = subsequence(lines.clone(), 1..=lines.len());
    chosen.prop_flat_map(|chosen| {
        let months = prop::collection::vec(1_i64..200_000, 1..=12);
        let each = prop::collection::vec(months, chosen.len());
        each.prop_map(move |months| {
            chosen.iter().zip(months).map(|((line, year), months)| (*line, *year, months)).collect()
        })
    })
}

/// What lines of a year have cost to the end of each month.
fn to_date(monthly: &[(Line, u16, Vec<i64>)], year: u16) -> Vec<(Line, Month, Money)> {
    let of_year = monthly.iter().filter(|(_, of, _)| *of == year);
    let sums = of_year.flat_map(|(line, _, months)| {
        (0..months.len()).map(|at| (*line, Month::ALL[at], money_tkr(months[..=at].iter().sum())))
    });
    sums.collect()
}

fn any_entries() -> impl Strategy<Value = Vec<(Line, Month, Money)>> {
    let lines: Vec<Line> = Line::all(&small()).collect();
    let amount =
        (-1_000_000_000_000_i64..1_000_000_000_000).prop_map(|ore| Money::new(Decimal::new(ore, 2)).unwrap());
    prop::collection::vec((select(lines), select(Month::ALL.to_vec()), amount), 0..30)
}

fn places_exist(text: &str, reading: &Reading) {
    let lines = text.split('\n').count();
    let places = reading.problems.iter().filter_map(|error| error.place.as_ref());
    for place in places.chain(reading.notices.iter().map(|told| &told.place)) {
        assert!(place.row.is_none_or(|row| (1..=lines).contains(&row)), "{place:?} in {text:?}");
        assert!(place.column.is_none_or(|column| (1..=reading.columns.len()).contains(&column)), "{place:?}");
    }
}

/// Pieces of tables, wherever they come to stand.
fn any_table() -> impl Strategy<Value = String> {
    let pieces = [
        "Nämnd",
        "Utbildningsnämnden",
        "Kulturnämnden",
        "Skolnämnden",
        "Summa",
        "varav",
        "Skatter",
        "Finansnetto",
        "jan",
        "feb-22",
        "aug-21",
        "202203",
        "2022-04",
        "1",
        "2",
        "12",
        "13",
        "2022",
        "2021",
        "Ack utfall",
        "Utfall jan-aug",
        "Prognos",
        "Budget",
        "Avvikelse",
        "Månad",
        "År",
        "tkr",
        "mnkr",
        "kostnader negativa",
        "nettokostnad",
        "25 000",
        "-25,5",
        "1,234",
        "(7)",
        "–",
        "",
        "abc",
        "12 %",
        "99999999999999999999",
        "\"",
        "\"\"",
        "=1+1",
        "\u{feff}",
        "å\u{308}",
    ];
    let cell = select(pieces.to_vec());
    let row = prop::collection::vec(cell, 0..7);
    let rows = prop::collection::vec(row, 0..12);
    (rows, select(vec!["\t", ";", ","]), select(vec!["\n", "\r\n", "\r"])).prop_map(
        |(rows, separator, end)| rows.iter().map(|row| row.join(separator)).collect::<Vec<_>>().join(end),
    )
}

proptest! {
    #[test]
    fn a_table_in_any_form_gives_what_was_written(form in any_form(), monthly in any_amounts()) {
        let text = form.table(&monthly);
        let answers = Answers { decimals: DecimalMarks::Comma, ..Answers::default() };
        let reading = read(&text, &small(), &answers);
        prop_assert!(reading.is_complete() && reading.notices.is_empty(), "{}\n{:?}", text, reading);
        prop_assert_eq!(&reading.to_date, &to_date(&monthly, 2022), "{}", text);
        prop_assert_eq!(&reading.last_year, &to_date(&monthly, 2021), "{}", text);
    }

    #[test]
    fn a_written_record_is_read_back(this in any_entries(), last in any_entries(), variant in select(vec![
        Variant::Machine, Variant::Excel(DecimalMark::Comma), Variant::Excel(DecimalMark::Point),
        Variant::Clipboard(DecimalMark::Comma),
    ])) {
        let municipality = small();
        let mut record = YearRecord::default();
        for (line, month, amount) in this {
            record.to_date.insert((line, month), amount);
        }
        for (line, month, amount) in last {
            record.last_year.insert((line, month), amount);
        }
        prop_assume!(!record.to_date.is_empty() || !record.last_year.is_empty());
        let months = ["jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"];
        let words = SheetWords {
            name: "Nämnd (kr, kostnader och intäkter positiva)",
            line: &|line| line.key(&municipality).unwrap(),
            to_date: &|month, year| format!("Ack utfall jan-{} {year}", months[month.index()]),
        };
        let text = write(&sheet(&record, &municipality, &words), variant);
        let reading = read(&text, &municipality, &Answers::default());
        prop_assert!(reading.is_complete(), "{}\n{:?}", text, reading);
        let entries = |map: &model::vec_map::VecMap<(Line, Month), Money>| {
            map.iter().map(|((line, month), amount)| (*line, *month, *amount)).collect::<Vec<_>>()
        };
        prop_assert_eq!(reading.to_date, entries(&record.to_date), "{}", text);
        prop_assert_eq!(reading.last_year, entries(&record.last_year), "{}", text);
    }

    #[test]
    fn no_text_stops_the_reader(text in prop_oneof![any::<String>(), any_table()]) {
        let reading = read(&text, &small(), &Answers::default());
        places_exist(&text, &reading);
        let is_empty = reading.questions.is_empty() && reading.problems.is_empty();
        prop_assert_eq!(reading.is_complete(), is_empty, "either something is read, or it is said why not");
    }
}

#[test]
fn the_largest_hostile_tables_are_answered_at_once() {
    let row = format!("{}\n", "Utbildingsnämden;abc;1,234;".repeat(4));
    let head = "Nämnd;Ack utfall jan;Ack utfall feb;Ack utfall mars;".repeat(3);
    let different: Vec<String> = (0..1_400).map(|at| format!("Utbildings{at}nämnd;1,5;x")).collect();
    let different = different.join("\n");
    let texts = [
        format!("{head}\n{}", row.repeat(1_400)),
        format!("Nämnd;Ack utfall jan;Ack utfall feb\n{different}"),
        format!("Nämnd;Ack utfall jan;\n{}", "Skatter;1\n".repeat(1_400)),
        "\"".repeat(199_000),
        ";".repeat(199_000),
        "jan ".repeat(40_000),
    ];
    let start = std::time::Instant::now();
    for text in texts {
        let reading = read(&text, &small(), &Answers::default());
        assert!(!reading.is_complete());
        places_exist(&text, &reading);
    }
    // A fraction of this in a release build.
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}
