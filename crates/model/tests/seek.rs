//! Tests of goal seek: applied, an answer gives what was asked, and a smaller change does not.

use files::scenario_file::ScenarioFile;
use model::YearIx;
use model::distribution::Policy;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::{CommitteeIx, FeeIx, Municipality};
use model::outcome::Outcome;
use model::rows::RevenueRow;
use model::scenario::{FrameRule, Scenario};
use model::seek::{Aim, NoAnswer, NoEffect, Proposal, Question, Seek, StoppedFees};
use model::simulate::StartState;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestRunner;
use rust_decimal::Decimal;
use test_support::actions::{UserAction, any_actions_and_decisions, levers, scenario_after};
use test_support::{
    CARE, CULTURE, EDUCATION, decimal, figures, grants_of, outcome, simulation_law, small, tkr,
};

const SODERTALJE: &str = include_str!("../../../public/municipalities/sodertalje-2022.json");
const TAX_RATE: Lever = Lever::Row(RevenueRow::TaxRate);
const BUDGETED_RESULT: Lever = Lever::Row(RevenueRow::BudgetedResult);

fn sodertalje() -> Municipality {
    files::read::municipality(SODERTALJE, simulation_law()).expect("the file has no errors")
}

fn committee(municipality: &Municipality, id: &str) -> CommitteeIx {
    municipality.committees().find(|(_, committee)| committee.id == id).expect("a committee").0
}

fn seek_in<'a>(municipality: &'a Municipality, scenario: &'a Scenario, year: usize) -> Seek<'a> {
    // Leaked, so that it outlives the test.
    let start = Box::leak(Box::new(StartState::new(municipality, simulation_law()).expect("a start state")));
    Seek { municipality, start, scenario, year: YearIx::ALL[year] }
}

fn money(kronor: Decimal) -> Money {
    Money::new(kronor).expect("within the limit")
}

fn thousands(count: i64) -> Money {
    Money::from_thousands(count).expect("within the limit")
}

fn millions(count: i64) -> Money {
    thousands(count * 1_000)
}

fn value(outcome: &Outcome, year: usize, row: RevenueRow) -> Decimal {
    outcome.value(outcome.years[year].now[row])
}

fn result(outcome: &Outcome, year: usize) -> Decimal {
    outcome.value(outcome.years[year].result)
}

/// The sum of gaps of at least a thousand kronor.
fn gaps(outcome: &Outcome, year: usize) -> Decimal {
    let gaps = outcome.years[year].committees.iter().map(|committee| outcome.value(committee.gap));
    gaps.filter(|gap| gap.abs() >= Decimal::ONE_THOUSAND).sum()
}

/// The surplus target of the year, kronor.
fn target(outcome: &Outcome, year: usize) -> Decimal {
    let year = &outcome.years[year];
    outcome.value(year.now.tax_and_general_grants) * outcome.value(year.surplus_target) / Decimal::ONE_HUNDRED
}

/// Whether `scenario` is what `aim` asks for. Without `rest`, the part of the result below a thousand kronor that is left of the
/// distribution does not count.
fn gives(municipality: &Municipality, scenario: &Scenario, year: usize, aim: Aim, rest: bool) -> bool {
    let outcome = &outcome(municipality, scenario);
    let undistributed = outcome.value(outcome.years[year].undistributed);
    let whole = (undistributed / Decimal::ONE_THOUSAND).floor() * Decimal::ONE_THOUSAND;
    let spreads = scenario.policy(YearIx::ALL[year]) != Policy::KeepFrames;
    let counted = if spreads && !rest { undistributed - whole } else { Decimal::ZERO };
    let result = result(outcome, year) - counted;
    let is_covered = gaps(outcome, year) >= Decimal::ZERO;
    match aim {
        Aim::Balanced => is_covered && result >= target(outcome, year),
        Aim::Result(asked) => is_covered && result >= asked.kronor(),
        Aim::ResultOnly(asked) => result >= asked.kronor(),
    }
}

/// Södertälje with a volume of 4 per cent more for the elderly and 1 per cent more in education, from the third year on.
fn with_higher_volume(municipality: &Municipality, frame_rule: FrameRule) -> Scenario {
    let mut scenario = Scenario { frame_rule, ..Scenario::default() };
    for (id, percent) in [("aldreomsorgsnamnden", 4), ("utbildningsnamnden", 1)] {
        let lever = Lever::Volume(committee(municipality, id));
        scenario.set(lever, YearIx::Third, Setting::Percent(percent.into()));
    }
    scenario
}

/// Of a need of 79.9 million the result pays what it has above its target, and the tax the rest. A rise raises the target too.
#[rstest::rstest]
fn a_higher_need_takes_six_ore_beyond_what_the_result_can_pay(
    #[values(FrameRule::FollowsNeed, FrameRule::Unchanged)] frame_rule: FrameRule,
) {
    let municipality = sodertalje();
    let scenario = with_higher_volume(&municipality, frame_rule);
    let (start, now) = (outcome(&municipality, &Scenario::default()), outcome(&municipality, &scenario));
    let needs = |outcome: &Outcome| {
        outcome.years[2].committees.iter().map(|committee| outcome.value(committee.need)).sum::<Decimal>()
    };
    let need = needs(&now) - needs(&start);
    assert_eq!((need / tkr(100)).round(), decimal("799"), "79.9 million");
    let surplus = result(&start, 2) - target(&start, 2);
    let ore = value(&start, 2, RevenueRow::TaxBase) / decimal("10000");
    let part = Decimal::ONE - start.value(start.years[2].surplus_target) / Decimal::ONE_HUNDRED;
    let left = |count: i64| surplus + ore * part * Decimal::from(count) - need;
    assert!(left(5) < Decimal::ZERO && left(5) > -tkr(300) && left(6) > Decimal::ZERO);

    let answer =
        seek_in(&municipality, &scenario, 2).answer(Question::TaxRate, Aim::Balanced).expect("an answer");
    assert_eq!(answer.value - answer.before, decimal("0.06"));
    let after = outcome(&municipality, &answer.scenario);
    assert!(gaps(&after, 2) >= Decimal::ZERO && result(&after, 2) >= target(&after, 2));
    match frame_rule {
        // The result has paid for the higher frames already.
        FrameRule::FollowsNeed => assert_eq!(answer.budgeted_result_change, Money::ZERO),
        // What the needs lack beyond six öre is taken from the result.
        FrameRule::Unchanged => {
            let paid = need - ore * Decimal::from(6);
            assert!((answer.budgeted_result_change.kronor() + paid).abs() < tkr(15), "{answer:?}");
        }
    }
}

/// The result of 2022 pays for a cut down to its target, which falls with the tax.
#[test]
fn the_tax_of_2022_can_be_cut_by_150_ore() {
    let (municipality, scenario) = (sodertalje(), Scenario::default());
    let start = outcome(&municipality, &scenario);
    let surplus = result(&start, 0) - target(&start, 0);
    let ore = value(&start, 0, RevenueRow::TaxBase) / decimal("10000");
    let part = Decimal::ONE - start.value(start.years[0].surplus_target) / Decimal::ONE_HUNDRED;
    let ore_cut = (surplus / (ore * part)).floor();
    assert_eq!(ore_cut, Decimal::from(150));

    let answer =
        seek_in(&municipality, &scenario, 0).answer(Question::TaxCut, Aim::Balanced).expect("an answer");
    assert_eq!(answer.before - answer.value, decimal("1.50"));
    let after = outcome(&municipality, &answer.scenario);
    for year in 0..3 {
        // The result of each year pays, and no committee.
        let ore = value(&start, year, RevenueRow::TaxBase) / decimal("10000");
        let paid = result(&start, year) - result(&after, year);
        assert!((paid - ore * ore_cut).abs() < Decimal::ONE, "year {year}: {paid}");
        assert_eq!(value(&after, year, RevenueRow::BudgetedResult), result(&after, year));
    }
    for (c, _) in municipality.committees() {
        assert_eq!(grants_of(&after, c), grants_of(&start, c));
    }
}

#[test]
fn a_tax_that_the_result_cannot_pay_for_is_not_cut() {
    let municipality = sodertalje();
    let scenario = with_higher_volume(&municipality, FrameRule::Unchanged);
    let start = outcome(&municipality, &scenario);
    let missing = target(&start, 2) - result(&start, 2) - gaps(&start, 2);
    match seek_in(&municipality, &scenario, 2).answer(Question::TaxCut, Aim::Balanced) {
        Err(NoAnswer::NoCut { margin }) => assert!((margin.kronor() + missing).abs() < tkr(15), "{margin:?}"),
        other => panic!("{other:?}"),
    }
    let mut locked = Scenario::default();
    locked.set_lever_lock(BUDGETED_RESULT, true);
    let answer = seek_in(&municipality, &locked, 0).answer(Question::TaxCut, Aim::Balanced);
    assert_eq!(answer, Err(NoAnswer::NoEffect(NoEffect::ResultLocked)));
}

/// A result that is reached already is no reason to lower a rate.
#[rstest::rstest]
fn what_is_reached_needs_nothing(
    #[values(Policy::Proportional, Policy::KeepFrames)] policy: Policy,
    #[values(Question::TaxRate, Question::Fees, Question::Efficiency, Question::Grants)] question: Question,
) {
    let municipality = sodertalje();
    let mut scenario = Scenario::default();
    scenario.set_policy(YearIx::First, policy);
    let start = outcome(&municipality, &scenario);
    for aim in [Aim::Balanced, Aim::Result(millions(150)), Aim::ResultOnly(millions(150))] {
        let asked = if aim == Aim::Balanced { target(&start, 2) } else { tkr(150_000) };
        let answer = seek_in(&municipality, &scenario, 2).answer(question, aim);
        let spare = money(result(&start, 2) - asked);
        assert_eq!(answer, Err(NoAnswer::NothingNeeded { spare }), "{aim:?}");
    }
}

/// What the policy distributes never reaches the result.
#[test]
fn a_question_that_cannot_move_the_result_says_so() {
    let municipality = sodertalje();
    let aim = Aim::ResultOnly(millions(300));
    let ask = |scenario: &Scenario, question, aim| seek_in(&municipality, scenario, 2).answer(question, aim);
    let mut scenario = Scenario::default();
    for question in [Question::TaxRate, Question::Fees] {
        let answer = ask(&scenario, question, aim);
        assert_eq!(answer, Err(NoAnswer::NoEffect(NoEffect::Distributed)), "{question:?}");
    }
    // Efficiency lowers the frames, unless they stay as they are.
    assert!(ask(&scenario, Question::Efficiency, aim).is_ok());
    scenario.frame_rule = FrameRule::Unchanged;
    let answer = ask(&scenario, Question::Efficiency, aim);
    assert_eq!(answer, Err(NoAnswer::NoEffect(NoEffect::FramesUnchanged)));
    // With the budgeted result, the tax reaches it for the needs and the result together.
    assert!(ask(&scenario, Question::TaxRate, Aim::Result(millions(300))).is_ok());
    scenario.set_lever_lock(BUDGETED_RESULT, true);
    let answer = ask(&scenario, Question::TaxRate, Aim::Result(millions(300)));
    assert_eq!(answer, Err(NoAnswer::NoEffect(NoEffect::ResultLocked)));
}

#[test]
fn where_the_frames_are_kept_only_the_result_moves() {
    let municipality = sodertalje();
    let mut scenario = with_higher_volume(&municipality, FrameRule::Unchanged);
    scenario.set_policy(YearIx::First, Policy::KeepFrames);
    let now = outcome(&municipality, &scenario);
    let seek = seek_in(&municipality, &scenario, 2);
    let itself = NoAnswer::ResultItself { result: money(result(&now, 2)), gaps: money(gaps(&now, 2)) };
    assert_eq!(seek.surplus_left(), Err(itself));
    let kept = Err(NoAnswer::NoEffect(NoEffect::FramesKept));
    assert_eq!(seek.answer(Question::TaxRate, Aim::Balanced), kept);
    let taken = Err(NoAnswer::NoEffect(NoEffect::TakenFromNeeds));
    assert_eq!(seek.answer(Question::Grants, Aim::Balanced), taken);
    let raised = seek.answer(Question::TaxRate, Aim::ResultOnly(millions(300))).expect("an answer");
    let ore = value(&now, 2, RevenueRow::TaxBase) / decimal("10000");
    let wanted = ((tkr(300_000) - result(&now, 2)) / ore).ceil() / Decimal::ONE_HUNDRED;
    assert_eq!(raised.value - raised.before, wanted);
    assert_eq!(raised.budgeted_result_change, Money::ZERO);
}

/// A fee stops where it would bring more than its service costs, and what remains is known.
#[test]
fn fees_stop_at_the_cost_of_their_service() {
    let mut municipality = sodertalje();
    for committee in &mut municipality.committees {
        committee.fees.retain(|fee| fee.service_cost.is_some() && fee.ceiling.is_none());
    }
    let mut scenario = Scenario::default();
    let elderly = Lever::Volume(committee(&municipality, "aldreomsorgsnamnden"));
    scenario.set(elderly, YearIx::First, Setting::Percent(Decimal::from(50)));
    let Err(NoAnswer::OutOfReach { nearest }) =
        seek_in(&municipality, &scenario, 2).answer(Question::Fees, Aim::Balanced)
    else {
        panic!("the fees cannot pay for that");
    };
    let after = outcome(&municipality, &nearest.scenario);
    let mut fees = 0;
    for (c, committee) in municipality.committees.iter().enumerate() {
        for (f, fee) in committee.fees.iter().enumerate() {
            for year in 0..3 {
                let now = after.value(after.years[year].committees[c].fees[f].now);
                let cost = fee.service_cost.as_ref().expect("a cost")[year].value;
                assert!(now <= cost, "{} in year {year}", fee.id);
                // A rise of at most a thousand per cent does not reach every cost.
                let is_near = cost - now < tkr(15) || fee.amounts[2].value * Decimal::from(11) < cost;
                assert!(year < 2 || is_near, "{} in year {year}: {now} of {cost}", fee.id);
            }
            fees += 1;
        }
    }
    assert!(nearest.stopped_fees.at_cost > 5 && nearest.stopped_fees.at_cost <= fees);
    let missing =
        (target(&after, 2) - result(&after, 2)).max(Decimal::ZERO) - gaps(&after, 2).min(Decimal::ZERO);
    assert!((nearest.margin.kronor() + missing).abs() < tkr(2), "what remains: {nearest:?}");
}

/// An answer is a difference from each year's own start.
#[test]
fn an_answer_leaves_later_years_their_own_start() {
    let municipality = sodertalje();
    let mut scenario = Scenario::default();
    scenario.set(TAX_RATE, YearIx::First, Setting::Change(decimal("0.10")));
    let start = outcome(&municipality, &Scenario::default());
    let seek = seek_in(&municipality, &scenario, 0);
    let surplus = seek.surplus_left().expect("an answer");
    let change = surplus.budgeted_result_change.kronor();
    assert_eq!(surplus.settings, [(BUDGETED_RESULT, YearIx::First, Setting::Change(change))]);
    let after = outcome(&municipality, &surplus.scenario);
    for year in 0..3 {
        let row = RevenueRow::BudgetedResult;
        assert_eq!(value(&after, year, row) - value(&start, year, row), change, "year {year}");
    }
    let aim = Aim::Result(money(result(&start, 0)) + millions(100));
    let tax = seek.answer(Question::TaxRate, aim).expect("an answer");
    let after = outcome(&municipality, &tax.scenario);
    for year in 0..3 {
        let row = RevenueRow::TaxRate;
        let change = value(&after, year, row) - value(&start, year, row);
        assert_eq!(change, tax.value - value(&start, 0, row), "year {year}");
    }
    // A level that the user has chosen stays a level.
    scenario.set(BUDGETED_RESULT, YearIx::First, Setting::Value(tkr(200_000)));
    let level = seek_in(&municipality, &scenario, 0).surplus_left().expect("an answer");
    let settings = [(BUDGETED_RESULT, YearIx::First, Setting::Value(level.value))];
    assert_eq!(level.settings, settings);
}

/// What `scenario` has that is not applied when it is read again.
fn not_read_again(municipality: &Municipality, scenario: &Scenario) -> Vec<String> {
    let (_, unresolved) = ScenarioFile::from_scenario(scenario, municipality).resolve(municipality);
    unresolved.into_iter().map(|entry| format!("{} {:?}", entry.key, entry.year)).collect()
}

/// The share of revenue that the budgeted result is set to, from the first year on.
fn result_share(settings: &[(Lever, YearIx, Setting)]) -> Decimal {
    let of_result: Vec<_> = settings.iter().filter(|(lever, ..)| *lever == BUDGETED_RESULT).collect();
    match of_result[..] {
        [(_, YearIx::First, Setting::RevenueShare(percent))] => *percent,
        ref other => panic!("{other:?}"),
    }
}

/// A result that the user has set to a share of revenue stays a share when it is moved: the one that gives what is asked, to the krona.
#[test]
fn a_result_in_per_cent_of_revenue_stays_in_per_cent() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set(BUDGETED_RESULT, YearIx::First, Setting::RevenueShare(Decimal::ZERO));
    let seek = seek_in(&municipality, &scenario, 0);
    let tax = seek.answer(Question::TaxRate, Aim::Balanced).expect("an answer");
    let after = outcome(&municipality, &tax.scenario);
    assert!(result(&after, 0) >= target(&after, 0) && gaps(&after, 0) >= Decimal::ZERO);
    let share = result_share(&tax.settings);
    assert!(share > Decimal::ZERO);
    for year in 0..3 {
        let revenue = after.value(after.years[year].now.tax_and_general_grants);
        let wanted = (revenue * share / Decimal::ONE_HUNDRED).round();
        assert_eq!(value(&after, year, RevenueRow::BudgetedResult), wanted, "year {year}");
    }
    let surplus = seek.surplus_left().expect("an answer");
    let after = outcome(&municipality, &surplus.scenario);
    assert!(result_share(&surplus.settings) != Decimal::ZERO);
    assert_eq!(value(&after, 0, RevenueRow::BudgetedResult), surplus.value, "to the krona");
}

/// A tax cut lowers what a share of revenue is a share of. The result pays the rest, and no committee.
#[test]
fn a_result_in_per_cent_of_revenue_pays_for_a_tax_cut() {
    let municipality = sodertalje();
    let mut scenario = Scenario::default();
    scenario.set(BUDGETED_RESULT, YearIx::First, Setting::RevenueShare(Decimal::from(6)));
    let before = outcome(&municipality, &scenario);
    let answer =
        seek_in(&municipality, &scenario, 0).answer(Question::TaxCut, Aim::Balanced).expect("an answer");
    let after = outcome(&municipality, &answer.scenario);
    for year in 0..3 {
        let paid = value(&before, year, RevenueRow::BudgetedResult)
            - value(&after, year, RevenueRow::BudgetedResult);
        let ore = value(&before, year, RevenueRow::TaxBase) / decimal("10000");
        let cut = ore * (answer.before - answer.value) * Decimal::ONE_HUNDRED;
        assert!((paid - cut).abs() <= Decimal::ONE, "year {year}: {paid} for {cut}");
        let setting = answer.scenario.setting(BUDGETED_RESULT, YearIx::ALL[year]);
        assert!(matches!(setting, Some(Setting::RevenueShare(_))), "{setting:?}");
    }
    for (c, _) in municipality.committees() {
        assert_eq!(grants_of(&after, c), grants_of(&before, c));
    }
}

/// A rate of the sought year accumulates into those after it, also into one in which the committee is locked.
#[test]
fn a_yearly_rate_that_reaches_a_locked_year_is_left() {
    let municipality = small();
    let mut scenario = Scenario::default();
    for c in [EDUCATION, CARE] {
        scenario.set(Lever::Efficiency(c), YearIx::First, Setting::Yearly(Decimal::ONE));
    }
    let before = outcome(&municipality, &scenario);
    scenario.lock_grant(EDUCATION, YearIx::Second, grants_of(&before, EDUCATION));
    let before = outcome(&municipality, &scenario);
    let aim = Aim::ResultOnly(money(result(&before, 0)) + millions(1));
    let answer = seek_in(&municipality, &scenario, 0).answer(Question::Efficiency, aim).expect("an answer");
    let changed: Vec<Lever> = answer.settings.iter().map(|(lever, ..)| *lever).collect();
    assert!(!changed.contains(&Lever::Efficiency(EDUCATION)) && changed.contains(&Lever::Efficiency(CARE)));
    let after = outcome(&municipality, &answer.scenario);
    for year in 1..3 {
        let need = |outcome: &Outcome| outcome.value(outcome.years[year].committees[0].need);
        assert_eq!(need(&after), need(&before), "year {year}");
    }
}

/// Index has raised the frame, and an own change has lowered the grant: no more than the start grant can be taken.
#[test]
fn a_cut_of_grants_is_one_that_can_be_read_again() {
    let municipality = small();
    let mut scenario = Scenario::default();
    let start = outcome(&municipality, &scenario);
    let start_grant = start.value(start.years[0].committees[usize::from(CULTURE.0)].start_grant);
    scenario.set(Lever::Index(CULTURE), YearIx::First, Setting::Yearly(Decimal::TEN));
    let most = start_grant * decimal("0.6");
    for own in [Setting::Change(-most), Setting::Percent(decimal("-60"))] {
        scenario.set(Lever::Grant(CULTURE), YearIx::First, own);
        assert_eq!(not_read_again(&municipality, &scenario), Vec::<String>::new());
        let seek = seek_in(&municipality, &scenario, 0);
        for percent in [30, 45, 60, 100] {
            let cut = seek
                .scenario_at(Question::Grants, Aim::ResultOnly(Money::ZERO), percent.into())
                .expect("a scenario");
            assert_eq!(not_read_again(&municipality, &cut), Vec::<String>::new(), "{own:?}, {percent}");
        }
    }
}

/// A later year can start from a higher rate than the sought year.
#[test]
fn no_later_year_gets_a_rate_above_a_hundred() {
    let mut municipality = small();
    let rate = municipality.years[2].figures[RevenueRow::TaxRate].as_mut().expect("a rate");
    rate.value += Decimal::ONE;
    let aim = Aim::Result(thousands(90_000_000));
    let scenario = Scenario::default();
    let Err(NoAnswer::OutOfReach { nearest }) =
        seek_in(&municipality, &scenario, 0).answer(Question::TaxRate, aim)
    else {
        panic!("out of reach");
    };
    assert_eq!(not_read_again(&municipality, &nearest.scenario), Vec::<String>::new());
    let after = outcome(&municipality, &nearest.scenario);
    assert_eq!([0, 2].map(|year| value(&after, year, RevenueRow::TaxRate)), [Decimal::ONE_HUNDRED; 2]);
}

/// A cut of all grants leaves each the share of the room that it has.
#[test]
fn a_cut_of_grants_is_counted_from_what_each_has() {
    let municipality = sodertalje();
    let mut scenario = Scenario::default();
    scenario.set(TAX_RATE, YearIx::First, Setting::Change(decimal("0.15")));
    let now = outcome(&municipality, &scenario);
    let aim = Aim::ResultOnly(money(result(&now, 0)) + millions(50));
    let answer = seek_in(&municipality, &scenario, 0).answer(Question::Grants, aim).expect("an answer");
    let after = outcome(&municipality, &answer.scenario);
    for year in 0..3 {
        for (before, after_cut) in now.years[year].committees.iter().zip(&after.years[year].committees) {
            let cut = now.value(before.start_grant) * answer.value / Decimal::ONE_HUNDRED;
            let moved = now.value(before.grant) - after.value(after_cut.grant);
            assert!((moved - cut).abs() <= Decimal::ONE_THOUSAND, "year {year}: {moved} and {cut}");
        }
    }
}

#[test]
fn a_budgeted_result_below_the_target_is_raised() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set(BUDGETED_RESULT, YearIx::First, Setting::Value(Decimal::ZERO));
    let answer =
        seek_in(&municipality, &scenario, 0).answer(Question::TaxRate, Aim::Balanced).expect("an answer");
    let after = outcome(&municipality, &answer.scenario);
    assert!(result(&after, 0) >= target(&after, 0) && gaps(&after, 0) >= Decimal::ZERO);
    assert_eq!(answer.budgeted_result_change.kronor(), value(&after, 0, RevenueRow::BudgetedResult));
    scenario.set_lever_lock(BUDGETED_RESULT, true);
    let locked = seek_in(&municipality, &scenario, 0).answer(Question::TaxRate, Aim::Balanced);
    assert_eq!(locked, Err(NoAnswer::NoEffect(NoEffect::ResultLocked)));
}

#[test]
fn the_remaining_surplus_is_what_the_covered_needs_leave() {
    let municipality = small();
    for policy in [Policy::Proportional, Policy::ByNeed, Policy::Weighted] {
        let mut scenario = Scenario::default();
        scenario.set(TAX_RATE, YearIx::First, Setting::Change(Decimal::ONE));
        scenario.set_policy(YearIx::First, policy);
        let answer = seek_in(&municipality, &scenario, 1).surplus_left().expect("an answer");
        let after = outcome(&municipality, &answer.scenario);
        assert!(gaps(&after, 1) >= Decimal::ZERO, "{policy:?}");
        assert!((result(&after, 1) - answer.value).abs() < tkr(5), "{policy:?}");
        assert!(gaps(&after, 1) < tkr(5), "nothing more is over: {policy:?}");
        assert_eq!(value(&after, 1, RevenueRow::BudgetedResult), answer.value);
    }
}

#[test]
fn fees_are_limited_by_their_ceilings_and_the_nearest_answer_is_given() {
    let mut municipality = small();
    for committee in &mut municipality.committees {
        committee.fees.retain(|fee| fee.ceiling.is_some());
    }
    let mut scenario = Scenario::default();
    scenario.set(Lever::Volume(EDUCATION), YearIx::First, Setting::Percent(Decimal::TEN));
    match seek_in(&municipality, &scenario, 0).answer(Question::Fees, Aim::Balanced) {
        Err(NoAnswer::OutOfReach { nearest }) => {
            let all = municipality.committees.iter().map(|c| c.fees.len()).sum::<usize>();
            assert_eq!(nearest.stopped_fees, StoppedFees { at_ceiling: all, at_cost: 0 });
            assert!(nearest.margin < Money::ZERO);
            // Childcare may rise by 3.5 per cent, home care not at all.
            assert_eq!(nearest.value, decimal("3.5"));
            assert_eq!((nearest.total - nearest.total_before).kronor(), tkr(315));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_aim_out_of_reach_gives_the_nearest_answer() {
    let (municipality, scenario) = (small(), Scenario::default());
    let answer =
        seek_in(&municipality, &scenario, 0).answer(Question::TaxRate, Aim::Result(thousands(90_000_000)));
    match answer {
        Err(NoAnswer::OutOfReach { nearest }) => {
            assert_eq!(nearest.value, Decimal::ONE_HUNDRED);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn locked_levers_and_grants_are_not_changed() {
    let municipality = small();
    let mut scenario = Scenario { frame_rule: FrameRule::Unchanged, ..Scenario::default() };
    scenario.set(Lever::Volume(EDUCATION), YearIx::First, Setting::Percent(Decimal::from(10)));
    let ask =
        |scenario: &Scenario, question| seek_in(&municipality, scenario, 0).answer(question, Aim::Balanced);
    scenario.set_lever_lock(TAX_RATE, true);
    assert_eq!(ask(&scenario, Question::TaxRate), Err(NoAnswer::Locked));
    assert_eq!(ask(&scenario, Question::TaxCut), Err(NoAnswer::Locked));
    for lever in levers(&municipality).into_iter().filter(|lever| matches!(lever, Lever::Fee(..))) {
        scenario.set_lever_lock(lever, true);
    }
    assert_eq!(ask(&scenario, Question::Fees), Err(NoAnswer::Locked));
    scenario.set_lever_lock(BUDGETED_RESULT, true);
    assert_eq!(seek_in(&municipality, &scenario, 0).surplus_left(), Err(NoAnswer::Locked));
    let grants = grants_of(&outcome(&municipality, &scenario), CULTURE);
    scenario.lock_grant(CULTURE, YearIx::First, grants);
    let cut = ask(&scenario, Question::Efficiency).expect("an answer");
    assert!(cut.settings.iter().all(|(lever, ..)| *lever != Lever::Efficiency(CULTURE)));
    assert_eq!(grants_of(&outcome(&municipality, &cut.scenario), CULTURE), grants);
}

#[test]
fn without_fees_there_is_no_answer() {
    let mut municipality = small();
    municipality.committees.iter_mut().for_each(|committee| committee.fees.clear());
    let scenario = Scenario::default();
    let aim = Aim::Result(millions(900));
    let answer = seek_in(&municipality, &scenario, 0).answer(Question::Fees, aim);
    assert_eq!(answer, Err(NoAnswer::Nothing));
}

#[test]
fn all_fees_rise_by_the_same_per_cent_from_their_current_settings() {
    let municipality = small();
    let mut scenario = Scenario::default();
    let (school, care) = (Lever::Fee(EDUCATION, FeeIx(1)), Lever::Fee(CARE, FeeIx(0)));
    scenario.set(school, YearIx::First, Setting::Percent(Decimal::from(20)));
    scenario.set(care, YearIx::First, Setting::Value(tkr(3_000)));
    let raised = seek_in(&municipality, &scenario, 0)
        .scenario_at(Question::Fees, Aim::ResultOnly(Money::ZERO), Decimal::TEN)
        .expect("a scenario");
    assert_eq!(raised.setting(school, YearIx::First), Some(Setting::Percent(Decimal::from(32))));
    assert_eq!(raised.setting(care, YearIx::First), Some(Setting::Value(tkr(3_300))));
}

/// The remainder of the distribution differs at every step. A rate that reaches the aim only by a larger remainder is not an answer.
#[rstest::rstest]
fn the_remainder_of_the_distribution_does_not_decide_the_answer(
    #[values(Policy::Proportional, Policy::ByNeed, Policy::Weighted)] policy: Policy,
    #[values(1, 250, 500, 999)] kronor: i32,
) {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set_policy(YearIx::First, policy);
    let budgeted = {
        let start = outcome(&municipality, &scenario);
        start.money(start.years[0].now[RevenueRow::BudgetedResult])
    };
    let aim = Aim::ResultOnly(budgeted + Money::from(kronor));
    let seek = seek_in(&municipality, &scenario, 0);
    assert_eq!(seek.answer(Question::TaxRate, aim), Err(NoAnswer::NoEffect(NoEffect::Distributed)));
}

/// Candidates are computed from the caller's start state; a new simulation gives the same.
#[test]
fn an_answer_equals_a_new_simulation() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set(Lever::Volume(EDUCATION), YearIx::First, Setting::Percent(Decimal::from(10)));
    let seek = seek_in(&municipality, &scenario, 0);
    for question in [Question::TaxRate, Question::Fees, Question::Efficiency] {
        let (Ok(answer) | Err(NoAnswer::OutOfReach { nearest: answer, .. })) =
            seek.answer(question, Aim::Balanced).map(Box::new)
        else {
            panic!("no answer to {question:?}");
        };
        let from_start = seek.start.simulate(&answer.scenario).expect("an outcome");
        assert_eq!(from_start, outcome(&municipality, &answer.scenario), "{question:?}");
    }
}

fn any_aim() -> impl Strategy<Value = Aim> {
    prop_oneof![
        2 => Just(Aim::Balanced),
        1 => (-50_000..150_000_i64).prop_map(|count| Aim::Result(thousands(count))),
        1 => (-50_000_000..150_000_000_i32).prop_map(|kronor| Aim::ResultOnly(Money::from(kronor))),
    ]
}

/// The value one step short of the answer: a smaller rise, or a larger cut of the tax.
fn one_step_less(question: Question, answer: &Proposal) -> Option<Decimal> {
    let less = answer.value - question.step();
    let lowest = if question == Question::TaxCut { question.step() } else { answer.before };
    (less >= lowest).then_some(less)
}

/// What is unlawful in `scenario` from the year on, and was not before.
fn unlawful(municipality: &Municipality, before: &Outcome, after: &Outcome, from: usize) -> Vec<String> {
    let mut found = Vec::new();
    for year in from..3 {
        if value(after, year, RevenueRow::TaxRate) < Decimal::ZERO {
            found.push(format!("a negative tax rate in year {year}"));
        }
        for (c, committee) in municipality.committees.iter().enumerate() {
            let (old, new) = (&before.years[year].committees[c], &after.years[year].committees[c]);
            if after.value(new.grant) < Decimal::ZERO {
                found.push(format!("a negative grant of {} in year {year}", committee.id));
            }
            for (f, fee) in committee.fees.iter().enumerate() {
                let start = after.value(new.fees[f].start);
                let ceiling = fee
                    .ceiling
                    .as_ref()
                    .map(|ceiling| start + start * ceiling.headroom.value / Decimal::ONE_HUNDRED);
                let cost = fee.service_cost.as_ref().map(|costs| costs[year].value);
                let Some(limit) = ceiling.into_iter().chain(cost).min() else { continue };
                let (old, new) = (before.value(old.fees[f].now), after.value(new.fees[f].now));
                if new > limit.max(old) + decimal("0.001") {
                    found.push(format!("{} brings {new} of at most {limit} in year {year}", fee.id));
                }
            }
        }
    }
    found
}

/// What a seek is asked for in a random scenario.
#[derive(Debug, Clone, Copy)]
struct Ask {
    question: Question,
    aim: Aim,
    year: usize,
    policy: Policy,
}

/// Applied, the answer gives what was asked, a smaller change does not, and nothing unlawful is proposed.
fn check_answer(municipality: &Municipality, actions: &[UserAction], ask: Ask) -> Result<(), TestCaseError> {
    let Ask { question, aim, year, policy } = ask;
    let mut scenario = scenario_after(municipality, actions);
    scenario.set_policy(YearIx::ALL[year], policy);
    let before = outcome(municipality, &scenario);
    let given = |scenario: &Scenario, rest| gives(municipality, scenario, year, aim, rest);
    let seek = seek_in(municipality, &scenario, year);
    let refused = not_read_again(municipality, &scenario);
    let is_lawful = |proposal: &Proposal| {
        let after = outcome(municipality, &proposal.scenario);
        let unlawful = unlawful(municipality, &before, &after, year);
        prop_assert_eq!(unlawful, Vec::<String>::new());
        let new = not_read_again(municipality, &proposal.scenario);
        prop_assert!(new.iter().all(|entry| refused.contains(entry)), "{:?} of {:?}", new, proposal.settings);
        Ok(())
    };
    match seek.answer(question, aim) {
        Ok(answer) => {
            prop_assert!(given(&answer.scenario, true), "{answer:?}");
            prop_assert!(answer.margin >= Money::ZERO);
            if let Some(less) = one_step_less(question, &answer) {
                let less = seek.scenario_at(question, aim, less).expect("a scenario");
                prop_assert!(!given(&less, false), "{answer:?}");
            }
            is_lawful(&answer)?;
            let raised = answer.value >= answer.before;
            prop_assert!(if question == Question::TaxCut { !raised } else { raised }, "{answer:?}");
        }
        Err(NoAnswer::OutOfReach { nearest }) => {
            prop_assert!(!given(&nearest.scenario, false));
            prop_assert!(nearest.margin < Money::ZERO);
            is_lawful(&nearest)?;
        }
        Err(NoAnswer::NothingNeeded { spare }) => {
            prop_assert!(given(&scenario, true) && question != Question::TaxCut);
            prop_assert!(spare >= Money::ZERO);
        }
        Err(NoAnswer::NoCut { .. }) => {
            let rate = value(&before, year, RevenueRow::TaxRate);
            if rate > question.step() {
                let less = seek.scenario_at(question, aim, rate - question.step()).expect("a scenario");
                prop_assert!(!given(&less, false));
            }
        }
        Err(NoAnswer::NoEffect(reason)) => {
            let is_lock = question == Question::TaxCut && reason == NoEffect::ResultLocked;
            prop_assert!(is_lock || !given(&scenario, false), "{reason:?}");
        }
        Err(NoAnswer::Locked | NoAnswer::Nothing) => {}
        Err(other @ (NoAnswer::Model(_) | NoAnswer::ResultItself { .. })) => {
            prop_assert!(false, "{other:?}");
        }
    }
    Ok(())
}

/// Every question by every policy in every year, in scenarios with own changes, items, locks, rates and results of every kind.
#[rstest::rstest]
fn an_answer_gives_what_was_asked_and_one_step_less_does_not(
    #[values(Question::TaxRate, Question::TaxCut, Question::Fees, Question::Efficiency, Question::Grants)]
    question: Question,
    #[values(Policy::Proportional, Policy::ByNeed, Policy::Weighted, Policy::KeepFrames)] policy: Policy,
    #[values(0, 1, 2)] year: usize,
) {
    let municipality = small();
    let mut runner =
        TestRunner::new(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() });
    let checked = runner.run(&(any_actions_and_decisions(&municipality), any_aim()), |(actions, aim)| {
        check_answer(&municipality, &actions, Ask { question, aim, year, policy })
    });
    if let Err(failure) = checked {
        panic!("{failure}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_answer_changes_nothing_locked_and_no_earlier_year(
        actions in any_actions_and_decisions(&small()),
        question in select(Question::ALL.to_vec()),
        year in 0..3_usize,
        held in prop::collection::vec(select(levers(&small())), 0..6),
        locked in 0..4_u16,
    ) {
        let municipality = small();
        let mut scenario = scenario_after(&municipality, &actions);
        for lever in held {
            scenario.set_lever_lock(lever, true);
        }
        let before = outcome(&municipality, &scenario);
        scenario.lock_grant(CommitteeIx(locked), YearIx::ALL[year], grants_of(&before, CommitteeIx(locked)));
        let before = outcome(&municipality, &scenario);
        if let Ok(answer) = seek_in(&municipality, &scenario, year).answer(question, Aim::Balanced) {
            for lever in scenario.locked_levers.keys() {
                prop_assert_eq!(answer.scenario.settings.get(lever), scenario.settings.get(lever));
            }
            prop_assert_eq!(&answer.scenario.locks, &scenario.locks);
            let after = outcome(&municipality, &answer.scenario);
            let grants = grants_of(&after, CommitteeIx(locked));
            prop_assert_eq!(&grants[year..], &grants_of(&before, CommitteeIx(locked))[year..]);
            for earlier in 0..year {
                prop_assert_eq!(figures(&after, earlier), figures(&before, earlier));
            }
        }
    }

    #[test]
    fn the_remaining_surplus_covers_the_needs_and_is_the_result(
        actions in any_actions_and_decisions(&small()), budgeted in -50_000..50_000_i64, year in 0..3_usize,
    ) {
        let municipality = small();
        let mut scenario = scenario_after(&municipality, &actions);
        scenario.set(BUDGETED_RESULT, YearIx::ALL[year], Setting::Value(tkr(budgeted)));
        match seek_in(&municipality, &scenario, year).surplus_left() {
            Ok(answer) => {
                let after = outcome(&municipality, &answer.scenario);
                prop_assert!(gaps(&after, year) >= Decimal::ZERO);
                prop_assert!((result(&after, year) - answer.value).abs() < tkr(5));
            }
            Err(NoAnswer::ResultItself { result: itself, .. }) => {
                prop_assert_eq!(itself.kronor(), result(&outcome(&municipality, &scenario), year));
            }
            Err(other) => prop_assert!(false, "{other:?}"),
        }
    }
}
