//! A municipality whose year is played, and the table of twenty years of it. The tests in a browser compile this file too.

use files::year_rules;
use model::follow_up::activity::{Activity, ActivityShares};
use model::follow_up::line::Line;
use model::follow_up::measure_kind::MeasureKind;
use model::follow_up::measures::Sizes;
use model::follow_up::month::{MONTHS, Month};
use model::follow_up::record::Pace;
use model::follow_up::record::YearRecord;
use model::follow_up::rules::{RuleKey, Size};
use model::follow_up::spread::Spread;
use model::money::Money;
use model::municipality::CommitteeIx;
use model::play::{PlayedCommittee, PlayedYear, Promise, Setup};
use model::vec_map::VecMap;
use rust_decimal::Decimal;

pub const SOCIAL: CommitteeIx = CommitteeIx(3);
pub const LEADERSHIP: CommitteeIx = CommitteeIx(6);

fn mnkr(millions: i64) -> Money {
    Money::from_thousands(millions * 1_000).expect("within the limit")
}

fn committee(millions: i64, activities: &[(Activity, i64)]) -> PlayedCommittee {
    let activities: ActivityShares =
        activities.iter().map(|(activity, share)| (*activity, Decimal::from(*share))).collect();
    let seasons = Spread::by_seasons(&activities, year_rules::carried(), &YearRecord::default());
    PlayedCommittee { budget: mnkr(millions), activities, seasons: seasons.expect("shares of a whole") }
}

/// A municipality with a committee for each activity, in their order, and a district committee. Its budget leaves 190 mnkr.
pub fn setup() -> Setup {
    let budgets = [2_700, 1_200, 800, 600, 300, 250, 250];
    let mut committees: Vec<PlayedCommittee> = Activity::ALL
        .iter()
        .zip(budgets)
        .map(|(activity, budget)| committee(budget, &[(*activity, 100)]))
        .collect();
    committees
        .push(committee(150, &[(Activity::School, 60), (Activity::Elderly, 30), (Activity::Culture, 10)]));
    Setup {
        committees,
        executive_board: Some(LEADERSHIP),
        tax_and_grants: mnkr(6_600),
        financial_net: mnkr(40),
        central: mnkr(200),
        inhabitants: Decimal::from(100_000),
    }
}

/// Sizes of measures, as a reader's own, so that the twenty years do not depend on others.
pub fn own_sizes() -> VecMap<RuleKey, Decimal> {
    let realised = Size::ALL.into_iter().zip([50, 70, 90]);
    let mut own: VecMap<RuleKey, Decimal> =
        realised.map(|(size, share)| (RuleKey::RealisedShare(size), Decimal::from(share))).collect();
    own.insert(RuleKey::DeficitGrowth, Decimal::new(25, 1));
    own
}

/// The year of `seed` with these own sizes.
pub fn played(seed: u32, own: &VecMap<RuleKey, Decimal>) -> PlayedYear {
    let sizes = Sizes { rules: year_rules::carried(), own };
    PlayedYear::new(seed, &setup(), sizes).expect("in range")
}

/// Cheaper placements, decided in April: from August 3 mnkr a month are promised.
pub fn cheaper_placements() -> Promise {
    let mut by_month = [Money::ZERO; MONTHS];
    by_month[Month::August.index()..].fill(mnkr(3));
    Promise {
        committee: SOCIAL,
        kind: MeasureKind::CheaperPlacements,
        decided: Month::April,
        by_month,
        stops_growth: true,
    }
}

/// The key of a line in the table.
fn key(line: Line) -> String {
    match line {
        Line::Committee(c) => format!("committee {}", c.0),
        Line::TaxAndGrants => "tax_and_grants".to_owned(),
        Line::FinancialNet => "financial_net".to_owned(),
        Line::Central => "central".to_owned(),
    }
}

/// The seeds of the table.
pub const SEEDS: std::ops::RangeInclusive<u32> = 1..=20;

/// What happens in the years of [`SEEDS`], with [`cheaper_placements`]: events, forecasts of the tax base, and each line's outturn and
/// forecast at the four stops, in thousand kronor.
pub fn table() -> String {
    let own = own_sizes();
    let mut rows = vec!["seed;what;of;at;size;amounts in tkr".to_owned()];
    for seed in SEEDS {
        let year = played(seed, &own);
        for event in year.events() {
            let amounts =
                event.amounts.iter().map(|(line, amount)| format!("{}: {}", key(*line), tkr(*amount)));
            let amounts = amounts.collect::<Vec<_>>().join(", ");
            let (kind, start) = (event.kind.key(), event.start.key());
            rows.push(format!("{seed};event;{kind};{start};{};{amounts}", event.percent.normalize()));
        }
        for (month, revision) in year.tax().published(Month::December) {
            let points = revision.points.normalize();
            rows.push(format!("{seed};tax base;;{};{points};{}", month.key(), tkr(revision.amount)));
        }
        let course = year.course(&[cheaper_placements()]).expect("in range");
        for (line, course) in course.iter() {
            for stop in Pace::FourStops.stops() {
                let (to_date, forecast) = (stop.get(&course.to_date), stop.get(&course.forecast));
                let amounts = format!("outturn: {}, forecast: {}", tkr(*to_date), tkr(*forecast));
                rows.push(format!("{seed};line;{};{};;{amounts}", key(line), stop.key()));
            }
        }
    }
    rows.push(String::new());
    rows.join("\n")
}

fn tkr(amount: Money) -> Decimal {
    amount.in_thousands().normalize()
}
