//! Own figures of revenue and result, the levers of the law, and the reserve.

use model::YearIx;
use model::distribution::Policy;
use model::ledger::NodeId;
use model::lever::{Lever, Setting};
use model::outcome::Outcome;
use model::rows::RevenueRow;
use model::scenario::Scenario;
use rust_decimal::Decimal;
use test_support::{decimal, outcome, tkr};

use super::{GRANTS, RESULT, after, assert_shared, changes, raise_tax, result, sodertalje};

#[test]
fn an_own_figure_of_the_equalisation_is_held_when_the_base_moves_also_without_a_difference() {
    let row = RevenueRow::IncomeEqualisation;
    let start = after(|_| {});
    let value = |outcome: &Outcome, year: usize| outcome.value(outcome.years[year].now[row]);
    for difference in [0, 5_000] {
        let held = after(|scenario| {
            scenario.set(Lever::Row(row), YearIx::First, Setting::Held(tkr(difference)));
            scenario.set(Lever::Row(RevenueRow::TaxBase), YearIx::First, Setting::Percent(Decimal::ONE));
        });
        for year in 0..3 {
            assert_eq!(value(&held, year), value(&start, year) + tkr(difference), "year {year}");
            assert!(held.years[year].held[row]);
        }
    }
    // A difference that is not held is added to what the law gives: 19.05 per cent of 219 355 037 less.
    let moved = after(|scenario| {
        scenario.set(Lever::Row(row), YearIx::First, Setting::Change(tkr(5_000)));
        scenario.set(Lever::Row(RevenueRow::TaxBase), YearIx::First, Setting::Percent(Decimal::ONE));
    });
    let exact = value(&start, 0) + tkr(5_000) - decimal("219355037.098") * decimal("0.1905");
    assert!((value(&moved, 0) - exact).abs() <= Decimal::ONE, "{} against {exact}", value(&moved, 0));
    assert!(!moved.years[0].held[row]);
}

#[test]
fn a_million_less_of_the_result_is_a_million_less_in_every_year() {
    let row = RevenueRow::BudgetedResult;
    let outcome =
        after(|scenario| scenario.set(Lever::Row(row), YearIx::First, Setting::Change(tkr(-1_000))));
    let results = ["458127000", "194500338", "213838262"].map(|start| decimal(start) - tkr(1_000));
    for (year, wanted) in outcome.years.iter().zip(results) {
        assert_eq!(outcome.value(year.now[row]), wanted);
        assert_eq!(outcome.value(year.room.room), tkr(1_000));
    }
}

#[test]
fn a_result_at_the_same_level_is_the_same_in_every_year() {
    let row = RevenueRow::BudgetedResult;
    for level in [tkr(500_000), Decimal::ZERO] {
        let outcome = after(|scenario| scenario.set(Lever::Row(row), YearIx::First, Setting::Value(level)));
        assert_eq!(outcome.years.each_ref().map(|year| outcome.value(year.now[row])), [level; 3]);
    }
}

#[test]
fn a_result_of_two_per_cent_stays_two_per_cent_of_each_years_tax_and_grants() {
    let row = RevenueRow::BudgetedResult;
    for ore in [0, 15] {
        let outcome = after(|scenario| {
            scenario.set(Lever::Row(row), YearIx::First, Setting::RevenueShare(Decimal::TWO));
            raise_tax(scenario, ore);
        });
        for year in &outcome.years {
            let exact = outcome.value(year.now.tax_and_general_grants) / Decimal::from(50);
            assert!((outcome.value(year.now[row]) - exact).abs() < Decimal::ONE);
            assert_eq!(
                outcome.value(year.result_share).round_dp(4),
                Decimal::TWO,
                "nothing else changes the result"
            );
        }
    }
}

#[test]
fn one_per_cent_of_the_nations_tax_base_is_44_2_in_tax_and_12_7_in_equalisation() {
    let outcome = after(|scenario| {
        scenario.set(Lever::NationalTaxBase, YearIx::First, Setting::Percent(Decimal::ONE));
    });
    let year = &outcome.years[0];
    let more = |row| outcome.value(year.now[row]) - outcome.value(year.start[row]);
    let tax = outcome.value(year.now.tax_revenue) - outcome.value(year.start.tax_revenue);
    // The base is 20 261 873 × 1.0826; of what it lacks to 115 per cent of the mean, 19.05 per cent are given.
    let base = decimal("20261873000") * decimal("1.0826");
    let guaranteed = decimal("246177") * decimal("101120") * decimal("1.15");
    let equalisation = (guaranteed - base) / Decimal::ONE_HUNDRED * decimal("0.1905");
    assert!((tax - base * decimal("0.002015")).abs() <= Decimal::ONE, "{tax}");
    assert!((more(RevenueRow::IncomeEqualisation) - equalisation).abs() <= Decimal::ONE, "{equalisation}");
    let in_mnkr = |kronor: Decimal| (kronor / tkr(1_000)).round_dp(1);
    assert_eq!((in_mnkr(tax), in_mnkr(equalisation)), (decimal("44.2"), decimal("12.7")));
    for row in RevenueRow::ALL {
        let moves = [RevenueRow::TaxBase, RevenueRow::IncomeEqualisation].contains(&row);
        assert_eq!(more(row).is_zero(), !moves, "{row:?}");
    }
}

#[test]
fn the_municipalitys_own_deviation_is_of_the_base_that_the_nation_gives() {
    let outcome = after(|scenario| {
        scenario.set(Lever::NationalTaxBase, YearIx::First, Setting::Percent(Decimal::ONE));
        let own = Lever::Row(RevenueRow::TaxBase);
        scenario.set(own, YearIx::First, Setting::Percent(Decimal::from(-2)));
    });
    let base = decimal("20261873000") * decimal("1.0826") * decimal("1.01") * decimal("0.98");
    assert_eq!(outcome.value(outcome.years[0].now[RevenueRow::TaxBase]), base);
}

#[test]
fn population_moves_income_equalisation_adjustment_and_settlement_and_nothing_else() {
    let outcome = after(|scenario| {
        scenario.set(Lever::Population, YearIx::First, Setting::Change(Decimal::ONE_THOUSAND));
    });
    let year = &outcome.years[0];
    let more = |now: NodeId, start: NodeId| outcome.value(now) - outcome.value(start);
    let of_row = |row| more(year.now[row], year.start[row]);
    let near =
        |found: Decimal, exact: Decimal| assert!((found - exact).abs() <= Decimal::ONE, "{found} {exact}");
    let per_thousand = |amount: &str| decimal(amount) * Decimal::ONE_THOUSAND / decimal("101120");
    let equalisation = decimal("246177") * Decimal::ONE_THOUSAND * decimal("1.15") * decimal("0.1905");
    near(of_row(RevenueRow::IncomeEqualisation), equalisation);
    near(of_row(RevenueRow::Adjustment), per_thousand("279091000"));
    let settlement = more(year.now.final_settlement, year.start.final_settlement);
    near(settlement, per_thousand("150328002"));
    for row in RevenueRow::ALL {
        let moves = [RevenueRow::IncomeEqualisation, RevenueRow::Adjustment].contains(&row);
        assert_eq!(of_row(row).is_zero(), !moves, "{row:?}");
    }
    let all = of_row(RevenueRow::IncomeEqualisation) + of_row(RevenueRow::Adjustment) + settlement;
    assert_eq!(outcome.value(year.pool_change), all);
    assert_eq!(more(year.now.preliminary_tax, year.start.preliminary_tax), Decimal::ZERO);
    assert_eq!(outcome.value(year.inhabitants), decimal("102426"), "the divisor of the file");
    let start = after(|_| {});
    for (now, start_of) in year.committees.iter().zip(&start.years[0].committees) {
        assert_eq!(outcome.value(now.need), start.value(start_of.need));
    }
}

#[test]
fn a_reserve_is_paid_like_any_cut() {
    let reserve = Lever::Row(RevenueRow::Reserve);
    let shared = after(|scenario| scenario.set(reserve, YearIx::First, Setting::Change(tkr(30_000))));
    assert_shared(&changes(&shared, 0), -30_000, &GRANTS);
    assert_eq!(result(&shared), RESULT);
    let kept = after(|scenario| {
        scenario.set(reserve, YearIx::First, Setting::Change(tkr(30_000)));
        scenario.set_policy(YearIx::First, Policy::KeepFrames);
    });
    assert_eq!(changes(&kept, 0), [0; 13]);
    assert_eq!(result(&kept), RESULT - 30_000);
    assert_eq!(
        [0, 1, 2].map(|year| changes(&shared, year).iter().sum::<i64>()),
        [-30_000; 3],
        "a difference"
    );
}

#[test]
fn a_reserve_of_the_file_that_is_not_used_lands_in_the_result() {
    let mut municipality = sodertalje();
    for year in &mut municipality.years {
        let result = year.figures[RevenueRow::BudgetedResult].as_mut().expect("a result");
        result.value -= tkr(50_000);
        year.figures[RevenueRow::Reserve] = Some(model::figure::Figure { value: tkr(50_000), ..*result });
    }
    let start = outcome(&municipality, &Scenario::default());
    assert_eq!(result(&start), RESULT - 50_000);
    assert_eq!(start.value(start.years[0].undistributed), Decimal::ZERO);
    let mut scenario = Scenario::default();
    scenario.set(Lever::Row(RevenueRow::Reserve), YearIx::First, Setting::Value(Decimal::ZERO));
    scenario.set_policy(YearIx::First, Policy::KeepFrames);
    let unused = outcome(&municipality, &scenario);
    assert_eq!(changes(&unused, 0), [0; 13]);
    assert_eq!(result(&unused), RESULT);
    scenario.set_policy(YearIx::First, Policy::Proportional);
    let shared = outcome(&municipality, &scenario);
    assert_shared(&changes(&shared, 0), 50_000, &GRANTS);
}
