//! What is decided is what is given: the rules of distribution with the figures of Södertälje, 2022 unless another year is named.
//! The expected amounts are plain arithmetic on the figures of the municipality file.

mod frames;
mod policies;
mod revenue;

use model::YearIx;
use model::distribution::Policy;
use model::items::{BudgetItem, ItemDuration};
use model::label::Label;
use model::ledger::NodeId;
use model::lever::{Lever, Setting};
use model::lever_value::stopped_at_zero;
use model::money::Money;
use model::municipality::{CommitteeIx, FeeIx, Municipality};
use model::outcome::{CommitteeOutcome, Outcome};
use model::rows::RevenueRow;
use model::scenario::Scenario;
use rstest::rstest;
use rust_decimal::Decimal;
use test_support::{decimal, grants, grants_of, money_tkr, outcome, simulation_law, tkr};

const EDUCATION: CommitteeIx = CommitteeIx(0);
const ELDERLY: CommitteeIx = CommitteeIx(1);
const TECHNICAL: CommitteeIx = CommitteeIx(5);
const PARKING: Lever = Lever::Fee(TECHNICAL, FeeIx(0));

/// Start grants, thousand kronor.
const GRANTS: [i64; 13] = [
    2_717_770, 848_688, 881_773, 694_430, 297_276, 137_606, 63_124, 10_860, 240_960, 158_611, 83_720, 55_000,
    60_000,
];
/// Their sum.
const ALL_GRANTS: i64 = 6_249_818;
/// Gross costs, thousand kronor.
const COSTS: [i64; 13] = [
    3_044_830, 1_001_270, 1_009_439, 769_008, 318_454, 213_606, 95_124, 23_860, 354_520, 179_934, 94_974,
    62_394, 68_066,
];
/// The result, thousand kronor.
const RESULT: i64 = 458_127;
/// Fifteen öre of the projected tax base, thousand kronor: 20 261 873 × 1.0826 × 0.15 per cent is 32 903.26.
const FIFTEEN_ORE: i64 = 32_903;
/// Fifty öre: 109 677.52.
const FIFTY_ORE: i64 = 109_677;

fn sodertalje() -> Municipality {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../public/municipalities/sodertalje-2022.json");
    let file = std::fs::read_to_string(file).expect("the file");
    files::read::municipality(&file, simulation_law()).expect("the file has no errors")
}

/// The outcome of the changes that `change` makes.
fn after(change: impl FnOnce(&mut Scenario)) -> Outcome {
    let mut scenario = Scenario::default();
    change(&mut scenario);
    outcome(&sodertalje(), &scenario)
}

fn add(scenario: &mut Scenario, committee: CommitteeIx, thousands: i64) {
    scenario.set(Lever::Grant(committee), YearIx::First, Setting::Change(tkr(thousands)));
}

fn raise_tax(scenario: &mut Scenario, ore: i64) {
    let krona = Decimal::new(ore, 2);
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(krona));
}

fn add_item(scenario: &mut Scenario, committee: CommitteeIx, thousands: i64) {
    let number = scenario.items.len();
    scenario.items.push(BudgetItem {
        id: format!("item-{number}"),
        name: format!("Item {number}"),
        committee,
        amounts: [money_tkr(thousands); 3],
        duration: ItemDuration::Permanent,
        goal: None,
        note: String::new(),
        is_on: true,
    });
}

/// An efficiency demand of one per cent on all committees but education.
fn one_per_cent_on_twelve(scenario: &mut Scenario) {
    for c in (1..13).map(CommitteeIx) {
        scenario.set(Lever::Efficiency(c), YearIx::First, Setting::Yearly(Decimal::ONE));
    }
}

fn lock_all_but(scenario: &mut Scenario, open: CommitteeIx) {
    let start = after(|_| {});
    for c in (0..13).map(CommitteeIx).filter(|c| *c != open) {
        scenario.lock_grant(c, YearIx::First, grants_of(&start, c));
    }
}

fn thousands(outcome: &Outcome, id: NodeId) -> i64 {
    (outcome.value(id) / tkr(1)).floor().try_into().expect("in range")
}

fn part(outcome: &Outcome, id: Option<NodeId>) -> i64 {
    id.map_or(0, |id| thousands(outcome, id))
}

/// The change of each grant, thousand kronor.
fn changes(outcome: &Outcome, year: usize) -> Vec<i64> {
    outcome.years[year].committees.iter().map(|committee| thousands(outcome, committee.change)).collect()
}

/// The result, whole thousand kronor.
fn result(outcome: &Outcome) -> i64 {
    thousands(outcome, outcome.years[0].result)
}

fn committee(outcome: &Outcome, c: CommitteeIx) -> &CommitteeOutcome {
    &outcome.years[0].committees[usize::from(c.0)]
}

/// An amount in million kronor with one decimal, as the page shows it.
fn mnkr(thousands: i64) -> Decimal {
    model::money::to_decimals(Decimal::new(thousands, 3), 1)
}

/// Checks that `shares` sum to `total` and that each is in proportion to its weight, to the thousand.
fn assert_shared(shares: &[i64], total: i64, weights: &[i64]) {
    assert_eq!(shares.iter().sum::<i64>(), total, "{shares:?}");
    let all: i64 = weights.iter().sum();
    for (share, weight) in shares.iter().zip(weights) {
        let exact = Decimal::from(total) * Decimal::from(*weight) / Decimal::from(all);
        assert!((Decimal::from(*share) - exact).abs() <= Decimal::ONE, "{share} against {exact}");
    }
}

fn all_but_education<T: Copy>(values: &[T]) -> Vec<T> {
    values[1..].to_vec()
}

#[test]
fn twenty_million_to_education_is_paid_by_the_others() {
    let outcome = after(|scenario| add(scenario, EDUCATION, 20_000));
    let changes = changes(&outcome, 0);
    assert_eq!(changes[0], 20_000);
    assert_shared(&all_but_education(&changes), -20_000, &all_but_education(&GRANTS));
    assert_eq!(mnkr(changes[1]), decimal("-4.8"));
    assert_eq!(result(&outcome), RESULT);
}

#[test]
fn with_frames_kept_the_result_pays_the_twenty_million() {
    let outcome = after(|scenario| {
        add(scenario, EDUCATION, 20_000);
        scenario.set_policy(YearIx::First, Policy::KeepFrames);
    });
    let changes = changes(&outcome, 0);
    assert_eq!(changes[0], 20_000);
    assert_eq!(all_but_education(&changes), [0; 12]);
    assert_eq!(result(&outcome), RESULT - 20_000);
}

#[rstest]
fn with_all_others_locked_the_result_pays_whatever_the_policy(
    #[values(Policy::Proportional, Policy::ByNeed, Policy::Weighted, Policy::KeepFrames)] policy: Policy,
    #[values(20_000, -20_000)] decided: i64,
) {
    let outcome = after(|scenario| {
        lock_all_but(scenario, EDUCATION);
        add(scenario, EDUCATION, decided);
        scenario.set_policy(YearIx::First, policy);
    });
    let changes = changes(&outcome, 0);
    assert_eq!(changes[0], decided);
    assert_eq!(all_but_education(&changes), [0; 12]);
    assert_eq!(result(&outcome), RESULT - decided);
}

#[test]
fn of_fifteen_ore_education_gets_its_twenty_million_and_the_others_share_the_rest() {
    let outcome = after(|scenario| {
        raise_tax(scenario, 15);
        add(scenario, EDUCATION, 20_000);
    });
    let changes = changes(&outcome, 0);
    assert_eq!(changes[0], 20_000);
    assert_eq!(mnkr(FIFTEEN_ORE - 20_000), decimal("12.9"));
    assert_shared(&all_but_education(&changes), FIFTEEN_ORE - 20_000, &all_but_education(&GRANTS));
}

#[test]
fn an_item_comes_on_top_of_the_share_of_what_is_left_of_fifteen_ore() {
    let outcome = after(|scenario| {
        raise_tax(scenario, 15);
        add_item(scenario, EDUCATION, 20_000);
    });
    let mut shares = changes(&outcome, 0);
    shares[0] -= 20_000;
    assert_shared(&shares, FIFTEEN_ORE - 20_000, &GRANTS);
    assert_eq!(mnkr(shares[0]), decimal("5.6"));
    assert_eq!(part(&outcome, committee(&outcome, EDUCATION).items), 20_000);
}

#[test]
fn a_small_item_does_not_spare_its_committee_a_large_cut() {
    let outcome = after(|scenario| {
        raise_tax(scenario, -50);
        add_item(scenario, EDUCATION, 500);
    });
    let changes = changes(&outcome, 0);
    // Education's part of the tax is as without the item; the item is paid by the others.
    let cut = FIFTY_ORE + 1;
    let exact = Decimal::from(-cut) * Decimal::from(GRANTS[0]) / Decimal::from(ALL_GRANTS);
    assert!(
        (Decimal::from(changes[0] - 500) - exact).abs() <= Decimal::ONE,
        "{} against {exact}",
        changes[0]
    );
    assert_eq!(mnkr(changes[0] - 500), decimal("-47.7"));
    assert_eq!(changes.iter().sum::<i64>(), -cut);
}

#[test]
fn ten_per_cent_less_is_ten_per_cent_of_the_start_grant() {
    let outcome = after(|scenario| {
        scenario.set(Lever::Grant(EDUCATION), YearIx::First, Setting::Percent(Decimal::from(-10)));
    });
    assert_eq!(changes(&outcome, 0)[0], -271_777);
    assert_eq!(mnkr(-271_777), decimal("-271.8"));
    assert_eq!(changes(&outcome, 1)[0], -293_493, "and of the next year's: 2 934 932");
}

#[test]
fn five_per_cent_less_and_a_million_are_both_kept() {
    let outcome = after(|scenario| {
        let setting = Setting::PercentAndChange(Decimal::from(-5), tkr(1_000));
        scenario.set(Lever::Grant(EDUCATION), YearIx::First, setting);
    });
    // 2 717 770 × 5 per cent is 135 888.5, and 2 934 932 × 5 per cent is 146 746.6.
    assert_eq!(changes(&outcome, 0)[0], -135_889 + 1_000);
    assert_eq!(changes(&outcome, 1)[0], -146_747 + 1_000);
}

#[test]
fn an_own_change_of_nothing_is_a_decision() {
    let outcome = after(|scenario| {
        raise_tax(scenario, 15);
        add(scenario, EDUCATION, 0);
    });
    let changes = changes(&outcome, 0);
    assert_eq!(changes[0], 0);
    assert_shared(&all_but_education(&changes), FIFTEEN_ORE, &all_but_education(&GRANTS));
}

#[test]
fn an_own_change_has_its_items_as_a_part() {
    let outcome = after(|scenario| {
        add_item(scenario, EDUCATION, 12_000);
        add(scenario, EDUCATION, 20_000);
    });
    let education = committee(&outcome, EDUCATION);
    assert_eq!(changes(&outcome, 0)[0], 20_000);
    assert_eq!((part(&outcome, education.own_change), part(&outcome, education.items)), (20_000, 12_000));
}

#[test]
fn an_item_that_is_off_or_of_another_year_counts_for_nothing() {
    let start = after(|_| {});
    let off = after(|scenario| {
        add_item(scenario, EDUCATION, 20_000);
        scenario.items[0].is_on = false;
    });
    let later = after(|scenario| {
        add_item(scenario, EDUCATION, 20_000);
        scenario.items[0].amounts = [Money::ZERO, Money::ZERO, money_tkr(20_000)];
    });
    for year in 0..3 {
        assert_eq!(grants(&off, year), grants(&start, year));
    }
    assert_eq!(grants(&later, 0), grants(&start, 0));
    assert_eq!(committee(&later, EDUCATION).items, None);
    assert_eq!(changes(&later, 2)[0], 20_000);
}

#[test]
fn what_belongs_to_a_locked_committee_stays_with_it() {
    let outcome = after(|scenario| {
        scenario.lock_grant(TECHNICAL, YearIx::First, [137_606, 150_365, 156_647].map(money_tkr));
        scenario.set(PARKING, YearIx::First, Setting::Percent(Decimal::from(5)));
        scenario.set(Lever::Efficiency(TECHNICAL), YearIx::First, Setting::Yearly(Decimal::ONE));
        add_item(scenario, TECHNICAL, 3_000);
        add(scenario, TECHNICAL, 5_000);
    });
    assert_eq!(changes(&outcome, 0), [0; 13]);
    assert_eq!(result(&outcome), RESULT);
    let technical = committee(&outcome, TECHNICAL);
    assert_eq!((technical.freed, technical.technical, technical.own_change), (None, None, None));
    // The fee of 1 600 and the efficiency of 2 136 leave it room.
    assert_eq!(thousands(&outcome, technical.gap), 1_600 + 2_136);
}

#[test]
fn a_grant_that_falls_below_zero_in_a_later_year_is_zero_there_and_what_is_not_carried_out_is_known() {
    let mut municipality = sodertalje();
    municipality.committees[5].years[1].grant.value = tkr(100_000);
    municipality.years[1].figures[RevenueRow::BudgetedResult].as_mut().expect("a result").value +=
        tkr(50_365);
    let mut scenario = Scenario::default();
    scenario.set(Lever::Grant(TECHNICAL), YearIx::First, Setting::Change(tkr(-120_000)));
    let outcome = outcome(&municipality, &scenario);
    let of_year = |year: usize| &outcome.years[year].committees[5];
    assert_eq!([0, 1, 2].map(|year| thousands(&outcome, of_year(year).grant)), [17_606, 0, 36_647]);
    assert_eq!(of_year(0).not_carried_out, None);
    assert_eq!(part(&outcome, of_year(1).not_carried_out), -20_000);
    assert_eq!(stopped_at_zero(&outcome, YearIx::First, Lever::Grant(TECHNICAL)), Some(YearIx::Second));
    // The others get what was freed, and no more.
    assert_eq!(changes(&outcome, 1).iter().sum::<i64>(), 0);
}

#[test]
fn the_steps_of_a_decided_grant_are_its_frame_and_its_own_change() {
    let outcome = after(|scenario| {
        scenario.set(Lever::Index(EDUCATION), YearIx::First, Setting::Yearly(Decimal::TWO));
        add(scenario, EDUCATION, 20_000);
        raise_tax(scenario, 15);
    });
    let steps = outcome.explain(committee(&outcome, EDUCATION).grant).expect("an explanation").inputs;
    let labels: Vec<Label> = steps.iter().map(|step| step.label).collect();
    assert_eq!(labels, [Label::Frame(EDUCATION), Label::OwnChange(EDUCATION)]);
    // 3 044 830 × 2 per cent is 60 896.6.
    assert_eq!(
        steps.iter().map(|step| step.value).collect::<Vec<_>>(),
        [tkr(2_717_770 + 60_897), tkr(20_000)]
    );
}
