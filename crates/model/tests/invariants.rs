//! Properties of the simulation, for any municipality and any user actions.

use model::YearIx;
use model::distribution::{self, Policy};
use model::figure::Quality;
use model::items::BudgetItem;
use model::label::Label;
use model::ledger::{NodeId, Op};
use model::lever::{Lever, Setting, SettingKind};
use model::money::Money;
use model::municipality::{CommitteeIx, FeeIx, Municipality};
use model::outcome::{CommitteeOutcome, Explanation, Outcome, YearOutcome};
use model::rows::RevenueRow;
use model::scenario::{FrameRule, Scenario};
use model::simulate::simulate;
use model::step_effect::step_effect;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use test_support::actions::{
    RandomItem, UserAction, any_action, any_actions_and_decisions, any_committee, any_decision, any_item,
    any_policy, any_setting, apply, levers, scenario_after,
};
use test_support::variations::{Varied, any_municipality};
use test_support::{
    CULTURE, EDUCATION, decimal, figures, grants, grants_of, outcome, simulation_law, small, tkr,
};

/// A random municipality with random user actions.
fn any_case() -> impl Strategy<Value = (Varied, Vec<UserAction>)> {
    any_municipality().prop_flat_map(|municipality| {
        let actions = any_actions_and_decisions(&municipality);
        (Just(municipality), actions)
    })
}

/// A case and one more action.
fn any_case_and_action() -> impl Strategy<Value = (Varied, Vec<UserAction>, UserAction)> {
    any_case().prop_flat_map(|(municipality, actions)| {
        let next_action = prop_oneof![any_action(&municipality), any_decision(&municipality)];
        (Just(municipality), Just(actions), next_action)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_change_gives_the_start_state(municipality in any_municipality(), policy in any_policy()) {
        let mut scenario = Scenario::default();
        scenario.set_policy(YearIx::First, policy);
        let outcome = outcome(&municipality, &scenario);
        for (at, year) in outcome.years.iter().enumerate() {
            let start = &municipality.years[at];
            prop_assert_eq!(outcome.value(year.result), start.figures[RevenueRow::BudgetedResult].expect("a figure").value);
            prop_assert_eq!(outcome.value(year.undistributed), Decimal::ZERO);
            prop_assert_eq!(outcome.value(year.room.room), Decimal::ZERO);
            prop_assert_eq!(year.now.rows, year.start.rows, "the same nodes");
            for (committee, found) in municipality.committees.iter().zip(&year.committees) {
                let frame = committee.years[at].grant.value;
                prop_assert_eq!(outcome.value(found.grant), frame);
                prop_assert_eq!(outcome.value(found.gap), frame - outcome.value(found.need));
            }
            for money in year.goals.iter().chain(&year.areas) {
                prop_assert_eq!(outcome.value(money.change), Decimal::ZERO);
            }
        }
    }

    #[test]
    fn the_parts_sum_to_the_pool_to_the_krona((municipality, actions) in any_case()) {
        let scenario = scenario_after(&municipality, &actions);
        let outcome = outcome(&municipality, &scenario);
        for (at, year) in outcome.years.iter().enumerate() {
            let given: Decimal = grants(&outcome, at).iter().sum();
            let undistributed = outcome.value(year.undistributed);
            let reserve = outcome.value(year.now[RevenueRow::Reserve]);
            prop_assert_eq!(reserve + given + undistributed, outcome.value(year.now.pool));
            let result = outcome.value(year.now[RevenueRow::BudgetedResult]) + undistributed;
            prop_assert_eq!(outcome.value(year.result), result);
            let shared: Decimal = year.committees.iter().map(|c| room_share_in(&outcome, c.grant)).sum();
            let room = year.room;
            let kept = room.kept.map_or(Decimal::ZERO, |kept| outcome.value(kept));
            prop_assert_eq!(outcome.value(room.left), kept + outcome.value(room.room));
            prop_assert_eq!(outcome.value(room.left) - shared, undistributed, "the rest of the room is undistributed");
        }
    }

    #[test]
    fn less_than_a_thousand_is_undistributed_unless_no_grant_can_change((municipality, actions) in any_case()) {
        let scenario = scenario_after(&municipality, &actions);
        let outcome = outcome(&municipality, &scenario);
        for (at, year) in outcome.years.iter().enumerate() {
            let ix = YearIx::ALL[at];
            let policy = scenario.policy(ix);
            if policy == Policy::KeepFrames {
                prop_assert_eq!(outcome.value(year.undistributed), outcome.value(year.room.left));
                continue;
            }
            let is_cut = outcome.value(year.room.room) < Decimal::ZERO;
            let can_take = |(at_c, c): &(CommitteeIx, &CommitteeOutcome)| {
                if c.locked || c.own_change.is_some() {
                    return false;
                }
                let weight = scenario.setting(Lever::Weight(*at_c), ix).map_or(Decimal::ONE, |weight| weight.number().expect("a number").min(Decimal::TWO));
                let start_grant = outcome.value(c.start_grant);
                let weight = match policy {
                    Policy::Proportional => start_grant,
                    Policy::Weighted if is_cut => start_grant * (Decimal::TWO - weight),
                    Policy::Weighted => start_grant * weight,
                    Policy::ByNeed => outcome.value(c.need),
                    Policy::KeepFrames => Decimal::ZERO,
                };
                let before = outcome.value(c.grant) - room_share_in(&outcome, c.grant);
                let was_short = policy == Policy::ByNeed && outcome.value(c.need) - before >= Decimal::ONE_THOUSAND;
                weight >= Decimal::ONE && (!is_cut || !was_short && outcome.value(c.grant) > Decimal::ZERO)
            };
            let takers: Vec<_> = (0..).map(CommitteeIx).zip(&year.committees).filter(can_take).collect();
            let left = left_of_distribution(&outcome, year);
            if takers.iter().any(|(_, committee)| committee.items.is_none()) {
                prop_assert!(left.caused >= Decimal::ZERO && left.caused < Decimal::ONE_THOUSAND, "{policy:?}: {left:?}");
            }
            if !takers.is_empty() {
                prop_assert!(left.for_all >= Decimal::ZERO && left.for_all < Decimal::ONE_THOUSAND, "{policy:?}: {left:?}");
            }
        }
    }

    #[test]
    fn grants_are_whole_thousands_and_not_negative((municipality, actions) in any_case()) {
        let outcome = outcome(&municipality, &scenario_after(&municipality, &actions));
        for grant in (0..3).flat_map(|year| grants(&outcome, year)) {
            prop_assert!(grant >= Decimal::ZERO);
            prop_assert_eq!(grant % Decimal::ONE_THOUSAND, Decimal::ZERO);
        }
    }

    #[test]
    fn a_locked_grant_never_changes(
        (municipality, before, after) in any_case().prop_flat_map(|(municipality, before)| {
            let after = any_actions_and_decisions(&municipality);
            (Just(municipality), Just(before), after)
        }),
        committee in 0..4_u16,
        from in 0..3_usize,
    ) {
        let locked = CommitteeIx(committee);
        let mut scenario = scenario_after(&municipality, &before);
        let kept = grants_of(&outcome(&municipality, &scenario), locked);
        scenario.lock_grant(locked, YearIx::ALL[from], kept);
        for next in after {
            if !matches!(next, UserAction::Unlock(c, _) if c == locked) {
                apply(&municipality, &mut scenario, next);
            }
            let now = outcome(&municipality, &scenario);
            prop_assert_eq!(&grants_of(&now, locked)[from..], &kept[from..], "after {:?}", next);
        }
        scenario.reset_all();
        let now = outcome(&municipality, &scenario);
        prop_assert_eq!(&grants_of(&now, locked)[from..], &kept[from..], "after resetting everything");
    }

    #[test]
    fn locking_changes_no_grant_in_the_year_of_the_lock(
        (municipality, actions) in any_case(), committee in 0..4_u16, from in 0..3_usize,
    ) {
        let locked = CommitteeIx(committee);
        let mut scenario = scenario_after(&municipality, &actions);
        let before = outcome(&municipality, &scenario);
        scenario.lock_grant(locked, YearIx::ALL[from], grants_of(&before, locked));
        let after = outcome(&municipality, &scenario);
        for year in 0..from {
            prop_assert_eq!(grants(&before, year), grants(&after, year), "years before the lock do not change");
        }
        let of_locked = |outcome: &Outcome| grants_of(outcome, locked);
        prop_assert_eq!(of_locked(&before), of_locked(&after));
    }

    #[test]
    fn more_room_never_lowers_an_unlocked_grant(
        (municipality, actions) in any_case(),
        policy in any_policy(),
        from in -900_000..900_000_i64,
        more in prop_oneof![1..2_000_i64, 1..900_000_i64],
    ) {
        let mut scenario = scenario_after(&municipality, &actions);
        scenario.set_policy(YearIx::First, policy);
        let with = |scenario: &mut Scenario, thousands: i64| {
            scenario.set(Lever::Row(RevenueRow::OtherGeneralGrants), YearIx::First, Setting::Value(tkr(thousands)));
            outcome(&municipality, scenario)
        };
        let (less, more) = (with(&mut scenario, from), with(&mut scenario, from + more));
        for (less, more) in less.years[0].committees.iter().map(|c| less.value(c.grant)).zip(grants(&more, 0)) {
            prop_assert!(more >= less, "{policy:?}: {less} became {more}");
        }
    }

    #[test]
    fn the_tax_rate_never_changes_the_equalisation((municipality, actions) in any_case(), ore in 0..4_000_i64, from in 0..3_usize) {
        let mut scenario = scenario_after(&municipality, &actions);
        let before = outcome(&municipality, &scenario);
        scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::ALL[from], Setting::Value(Decimal::new(ore, 2)));
        let after = outcome(&municipality, &scenario);
        for (before_year, after_year) in before.years.iter().zip(&after.years) {
            prop_assert_eq!(before.value(before_year.now.equalisation), after.value(after_year.now.equalisation));
        }
        let rate = after.value(after.years[from].now[RevenueRow::TaxRate]);
        prop_assert_eq!(rate, Decimal::new(ore, 2));
    }

    #[test]
    fn the_effect_of_the_tax_base_is_tax_less_the_change_of_the_equalisation(
        municipality in any_municipality(), tenths in -50..50_i64, year in 0..3_usize,
    ) {
        let mut scenario = Scenario::default();
        scenario.set(Lever::Row(RevenueRow::TaxBase), YearIx::ALL[year], Setting::Percent(Decimal::new(tenths, 1)));
        let outcome = outcome(&municipality, &scenario);
        let outcome_of_year = &outcome.years[year];
        let (before, now) = (&outcome_of_year.start, &outcome_of_year.now);
        let more = |now, before| outcome.value(now) - outcome.value(before);
        let kept = more(outcome_of_year.now.pool, outcome_of_year.start.pool);
        let simulated = more(now.preliminary_tax, before.preliminary_tax);
        let answered = more(now[RevenueRow::IncomeEqualisation], before[RevenueRow::IncomeEqualisation]);
        prop_assert_eq!(kept, simulated + answered);
        // If it still receives a grant, or still pays a fee, the change is the county's rate times the change of the base.
        if now.county_rate == before.county_rate || outcome.value(now.county_rate) == outcome.value(before.county_rate) {
            let taken = more(now[RevenueRow::TaxBase], before[RevenueRow::TaxBase]) * outcome.value(now.county_rate) / Decimal::ONE_HUNDRED;
            prop_assert!((answered + taken).abs() <= Decimal::ONE, "{answered} against {taken}");
        }
        // A larger tax base never raises the equalisation, a smaller one never lowers it.
        prop_assert!(answered * Decimal::from(tenths) <= Decimal::ZERO);
    }

    #[test]
    fn a_change_applies_from_its_year_until_the_next_change(
        (municipality, actions) in any_case(),
        (lever, year, setting) in any_setting_or_decision(&small()),
    ) {
        let exists = levers(&municipality).contains(&lever);
        prop_assume!(exists);
        let mut scenario = scenario_after(&municipality, &actions);
        scenario.reset(lever, YearIx::First);
        let before = outcome(&municipality, &scenario);
        scenario.set(lever, year, setting);
        let once = outcome(&municipality, &scenario);
        for earlier in 0..year.index() {
            prop_assert_eq!(figures(&before, earlier), figures(&once, earlier), "an earlier year changed");
        }
        for later in year.onwards() {
            scenario.set(lever, later, setting);
        }
        let each = outcome(&municipality, &scenario);
        for at in 0..3 {
            prop_assert_eq!(figures(&once, at), figures(&each, at), "the same as set in each year");
        }
        scenario.reset(lever, YearIx::Third);
        let put_back = outcome(&municipality, &scenario);
        prop_assert_eq!(figures(&before, 2), figures(&put_back, 2), "reset in the last year");
        if year < YearIx::Third {
            prop_assert_eq!(figures(&once, 1), figures(&put_back, 1), "the year before is not changed");
        }
    }

    #[test]
    fn goal_parts_sum_to_the_grant_and_goals_to_all_grants((municipality, actions) in any_case()) {
        let outcome = outcome(&municipality, &scenario_after(&municipality, &actions));
        for year in &outcome.years {
            let value = |id| outcome.value(id);
            for committee in &year.committees {
                let parts: Decimal = committee.parts.iter().map(|(_, part)| value(*part)).sum();
                prop_assert_eq!(parts, value(committee.grant));
            }
            let start: Decimal = year.committees.iter().map(|committee| value(committee.start_grant)).sum();
            for money in [&year.goals, &year.areas] {
                let now: Decimal = money.iter().map(|money| value(money.now)).sum();
                prop_assert_eq!(now, value(year.grants));
                let before: Decimal = money.iter().map(|money| value(money.start)).sum();
                prop_assert_eq!(before, start);
            }
        }
    }

    #[test]
    fn every_number_can_be_recomputed_from_its_explanation((municipality, actions) in any_case()) {
        let outcome = outcome(&municipality, &scenario_after(&municipality, &actions));
        for id in outcome.ledger.ids() {
            let shown = outcome.explain(id).expect("every number has an explanation");
            let again = outcome.ledger.recompute(id);
            if let Op::Input(_) = shown.op {
                prop_assert!(shown.inputs.is_empty() && again.is_none());
                continue;
            }
            prop_assert_eq!(again, Some(shown.number.value), "{:?}", shown.number.label);
            let by_hand = compute_explanation(&shown);
            prop_assert_eq!(by_hand, shown.number.value, "{:?} from {:?}", shown.number.label, shown.inputs);
            let worst = shown.inputs.iter().map(|input| input.quality).max().unwrap_or(Quality::Published);
            prop_assert_eq!(shown.number.quality, worst, "{:?}", shown.number.label);
            prop_assert!(shown.inputs.iter().all(|input| input.id < id), "inputs are earlier nodes");
            for input in &shown.inputs {
                let accumulates = matches!(
                    input.label,
                    Label::Setting(Lever::Index(_) | Lever::Volume(_) | Lever::Efficiency(_))
                );
                prop_assert!(input.year == shown.number.year || accumulates && input.year < shown.number.year);
            }
        }
    }

    #[test]
    fn resetting_every_lever_and_lock_gives_the_start_state((municipality, actions) in any_case()) {
        let mut scenario = scenario_after(&municipality, &actions);
        for lever in levers(&municipality) {
            scenario.reset(lever, YearIx::First);
        }
        for (c, _) in municipality.committees() {
            scenario.unlock_grant(c, YearIx::First);
        }
        scenario.set_policy(YearIx::First, Policy::default());
        scenario.set_policy(YearIx::Second, Policy::default());
        scenario.set_policy(YearIx::Third, Policy::default());
        scenario.shares.clear();
        scenario.frame_rule = FrameRule::default();
        scenario.items.iter_mut().for_each(|item| item.is_on = false);
        prop_assert!(scenario.is_start(), "{scenario:?}");
        scenario.items.clear();
        prop_assert_eq!(scenario, Scenario::default());
    }

    #[test]
    fn a_locked_lever_is_neither_set_nor_reset((municipality, actions, next_action) in any_case_and_action()) {
        let mut scenario = scenario_after(&municipality, &actions);
        for lever in levers(&municipality) {
            scenario.set_lever_lock(lever, true);
        }
        let settings = scenario.settings.clone();
        apply(&municipality, &mut scenario, next_action);
        for lever in levers(&municipality) {
            scenario.reset(lever, YearIx::First);
        }
        scenario.reset_all();
        prop_assert_eq!(scenario.settings, settings);
    }

    #[test]
    fn extreme_figures_give_an_outcome_or_an_error(
        actions in prop::collection::vec(any_extreme_change(), 1..8),
        policy in any_policy(),
    ) {
        let municipality = small();
        let mut scenario = Scenario::default();
        scenario.set_policy(YearIx::First, policy);
        for extreme in actions {
            extreme.apply(&mut scenario);
        }
        if let Ok(outcome) = simulate(&municipality, simulation_law(), &scenario) {
            for (at, year) in outcome.years.iter().enumerate() {
                let given: Decimal = grants(&outcome, at).iter().sum();
                // Digits that a decimal cannot hold are rounded away, but less than a krona.
                let reserve = outcome.value(year.now[RevenueRow::Reserve]);
                let parts = reserve + given + outcome.value(year.undistributed);
                prop_assert!((parts - outcome.value(year.now.pool)).abs() < Decimal::ONE);
                if policy != Policy::KeepFrames && outcome.value(year.room.room) > Decimal::ONE_THOUSAND {
                    let shares = |c: &&CommitteeOutcome| !c.locked && c.own_change.is_none();
                    let mut sharing = year.committees.iter().filter(shares);
                    let takes = match policy {
                        Policy::Proportional => sharing.next().is_some(),
                        Policy::ByNeed => sharing.any(|c| outcome.value(c.need) >= Decimal::ONE),
                        Policy::Weighted | Policy::KeepFrames => false,
                    };
                    if takes {
                        let left = left_of_distribution(&outcome, year).for_all;
                        prop_assert!(left < Decimal::ONE_THOUSAND, "{left} is silently left");
                    }
                }
                for id in outcome.ledger.ids() {
                    let again = outcome.ledger.recompute(id);
                    prop_assert!(again.is_none_or(|again| again == outcome.value(id)));
                }
            }
        }
    }
}

/// The part of the room in a grant.
fn room_share_in(outcome: &Outcome, grant: NodeId) -> Decimal {
    let inputs = outcome.explain(grant).expect("a number").inputs;
    let is_distributed =
        |id| matches!(outcome.ledger.node(id).map(|node| node.op), Some(Op::DistributedPart(..)));
    inputs.iter().filter(|input| is_distributed(input.id)).map(|input| input.value).sum()
}

/// What no committee has taken of the two parts of the room.
#[derive(Debug)]
struct Left {
    caused: Decimal,
    for_all: Decimal,
}

fn left_of_distribution(outcome: &Outcome, year: &YearOutcome) -> Left {
    let shared = |is_label: fn(Label) -> bool| -> Decimal {
        let inputs = year.committees.iter().flat_map(|c| outcome.explain(c.grant).expect("a number").inputs);
        inputs.filter(|input| is_label(input.label)).map(|input| input.value).sum()
    };
    let caused = year.room.caused.map_or(Decimal::ZERO, |caused| outcome.value(caused));
    Left {
        caused: caused - shared(|label| matches!(label, Label::DecisionShare(_))),
        for_all: outcome.value(year.room.room)
            - caused
            - shared(|label| matches!(label, Label::RoomShare(_))),
    }
}

/// A setting of any kind.
fn any_setting_or_decision(
    municipality: &Municipality,
) -> impl Strategy<Value = (Lever, YearIx, Setting)> + use<> {
    let decided = any_decision(municipality).prop_filter_map("no setting", |action| match action {
        UserAction::Set(lever, year, setting) => Some((lever, year, setting)),
        _ => None,
    });
    prop_oneof![any_setting(municipality), decided]
}

/// The value of an explanation, computed from its inputs as a reader would.
fn compute_explanation(shown: &Explanation) -> Decimal {
    let inputs: Vec<Decimal> = shown.inputs.iter().map(|input| input.value).collect();
    let hundred = Decimal::ONE_HUNDRED;
    let exact = match shown.op {
        Op::Input(_) => unreachable!("an input of the calculation has no inputs"),
        Op::Sum => {
            shown.inputs.iter().map(|input| if input.minus { -input.value } else { input.value }).sum()
        }
        Op::Product => inputs.iter().product(),
        Op::PercentOf => inputs[0] * inputs[1] / hundred,
        Op::RaisedBy => inputs[0] * (hundred + inputs[1]) / hundred,
        Op::LoweredBy => inputs[0] * (hundred - inputs[1]) / hundred,
        Op::Quotient => inputs[0] / inputs[1],
        Op::InPercentOf => inputs[0] * hundred / inputs[1],
        Op::Smaller => inputs[0].min(inputs[1]),
        Op::NotBelowZero => inputs[0].max(Decimal::ZERO),
        Op::OnlyBelowZero => inputs[0].min(Decimal::ZERO),
        Op::Within => {
            let (lowest, highest) = (inputs[1].min(Decimal::ZERO), inputs[1].max(Decimal::ZERO));
            inputs[0].max(lowest).min(highest)
        }
        Op::DistributedPart(policy, position) => {
            let claims: Vec<distribution::Claim> = inputs[1..]
                .chunks(3)
                .map(|claim| distribution::Claim {
                    weight: money(claim[0]),
                    before: money(claim[1]),
                    base: money(claim[2]),
                })
                .collect();
            distribution::distribute(policy, money(inputs[0]), &claims).expect("in range")
                [usize::from(position)]
            .kronor()
        }
        Op::ApportionedPart(position) => {
            distribution::apportion_amount(money(inputs[0]), &mut inputs[1..].iter().copied())
                .expect("in range")[usize::from(position)]
            .kronor()
        }
    };
    shown.rounding.apply(exact).expect("in range")
}

fn money(kronor: Decimal) -> Money {
    Money::new(kronor).expect("within the limit")
}

/// A change that the page does not permit, but a file or a link may have.
#[derive(Debug, Clone, Copy)]
enum ExtremeChange {
    Set(Lever, usize, Setting),
    Lock(CommitteeIx, usize, Money),
    Share(Decimal),
    Item(RandomItem, Money),
}

impl ExtremeChange {
    fn apply(self, scenario: &mut Scenario) {
        match self {
            Self::Set(lever, year, setting) => scenario.set(lever, YearIx::ALL[year], setting),
            Self::Lock(c, year, grant) => scenario.lock_grant(c, YearIx::ALL[year], [grant; 3]),
            Self::Share(weight) => {
                let goal = small().committees[usize::from(CULTURE.0)].shares[0].goal;
                scenario.shares.insert((CULTURE, goal), weight);
            }
            Self::Item(item, amount) => {
                scenario.items.push(BudgetItem { amounts: [amount; 3], ..item.item() });
            }
        }
    }
}

fn any_extreme_change() -> impl Strategy<Value = ExtremeChange> {
    let municipality = small();
    let number = || {
        prop_oneof![
            select(vec![Decimal::MAX, Decimal::MIN, Decimal::ZERO, Decimal::new(1, 28), Decimal::ONE]),
            (any::<i64>(), 0..20_u32).prop_map(|(number, scale)| Decimal::new(number, scale)),
            (any::<i64>(), 0..10_u32).prop_map(|(number, power)| {
                Decimal::from(number).saturating_mul(Decimal::from(10_u64.pow(power)))
            }),
        ]
    };
    let setting = (select(levers(&municipality)), 0..3_usize, 0..7_u8, number());
    let set = |(lever, year, manner, number)| {
        let setting = match manner {
            0 => Setting::Change(number),
            1 => Setting::Percent(number),
            2 => Setting::Value(number),
            3 => Setting::Held(number),
            4 => Setting::Yearly(number),
            5 => Setting::RevenueShare(number),
            _ => Setting::PercentAndChange(number, number),
        };
        ExtremeChange::Set(lever, year, setting)
    };
    prop_oneof![
        6 => setting.prop_map(set),
        1 => (any_committee(&municipality), 0..3_usize, number()).prop_filter_map("beyond the limit", |(c, year, n)| Some(ExtremeChange::Lock(c, year, Money::new(n)?))),
        1 => number().prop_map(ExtremeChange::Share),
        1 => (any_item(&municipality), number()).prop_filter_map("beyond the limit", |(item, n)| Some(ExtremeChange::Item(item, Money::new(n)?))),
    ]
}

#[test]
fn ten_ore_on_the_tax_rate_are_ten_ore_of_the_tax_base() {
    let mut scenario = Scenario::default();
    scenario.set(Lever::Row(RevenueRow::TaxRate), YearIx::First, Setting::Change(decimal("0.10")));
    let outcome = outcome(&small(), &scenario);
    // 2 300 000 tkr × 1.05 × 0.10 per cent.
    assert_eq!(outcome.value(outcome.years[0].pool_change), decimal("2415000"));
    assert_eq!(grants(&outcome, 0).iter().sum::<Decimal>(), tkr(585_000 + 2_415));
}

#[test]
fn the_step_effect_equals_the_simulated_change() {
    let municipality = small();
    let start = outcome(&municipality, &Scenario::default());
    for year in 0..3 {
        for lever in levers(&municipality) {
            if lever.committee().is_some() || lever == Lever::Row(RevenueRow::Reserve) {
                continue; // these change a need, a fee, a grant or the reserve, but not the pool
            }
            let effect = step_effect(&start, YearIx::ALL[year], lever).expect("an effect");
            let step = lever.spec().step;
            let of_start = match lever {
                Lever::Row(RevenueRow::IncomeEqualisation) => {
                    start.value(start.years[year].now[RevenueRow::IncomeEqualisation])
                }
                _ => start.value(start.years[year].now[RevenueRow::BudgetedResult]),
            };
            let setting = match lever.spec().setting_kind {
                SettingKind::Change => Setting::Change(step),
                SettingKind::Percent | SettingKind::Yearly => Setting::Percent(step),
                SettingKind::Value => Setting::Value(of_start + step),
            };
            let mut scenario = Scenario::default();
            scenario.set(lever, YearIx::ALL[year], setting);
            let moved = outcome(&municipality, &scenario);
            let simulated = moved.value(moved.years[year].pool_change);
            assert!(
                (simulated - effect.after_equalisation).abs() <= Decimal::TWO,
                "{lever:?} changes the pool by {simulated}, not {}",
                effect.after_equalisation
            );
        }
    }
}

#[test]
fn a_set_equalisation_does_not_depend_on_the_tax_base() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set(Lever::Row(RevenueRow::IncomeEqualisation), YearIx::First, Setting::Value(tkr(90_000)));
    let before = outcome(&municipality, &scenario);
    let effect = step_effect(&before, YearIx::First, Lever::Row(RevenueRow::TaxBase)).expect("an effect");
    assert_eq!(effect.after_equalisation, effect.before_equalisation);
    scenario.set(
        Lever::Row(RevenueRow::TaxBase),
        YearIx::First,
        Setting::Percent(Lever::Row(RevenueRow::TaxBase).spec().step),
    );
    let after = outcome(&municipality, &scenario);
    assert_eq!(after.value(after.years[0].now[RevenueRow::IncomeEqualisation]), tkr(90_000));
    let pool = |outcome: &Outcome| outcome.value(outcome.years[0].now.pool);
    assert!((pool(&after) - pool(&before) - effect.after_equalisation).abs() <= Decimal::ONE);
}

#[test]
fn changed_goal_shares_move_money_between_goals_and_keep_the_sum() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.shares.insert((EDUCATION, municipality.committees[0].shares[0].goal), decimal("75"));
    scenario.shares.insert((EDUCATION, municipality.committees[0].shares[1].goal), decimal("25"));
    let outcome = outcome(&municipality, &scenario);
    let year = &outcome.years[0];
    let changes: Vec<Decimal> = year.goals.iter().map(|goal| outcome.value(goal.change)).collect();
    assert_eq!(changes, [tkr(75_000), tkr(-75_000), Decimal::ZERO]);
    assert!(year.areas.iter().all(|area| outcome.value(area.change).is_zero()), "both goals are in one area");
    let (_, part) = year.committees[0].parts[0];
    assert_eq!(outcome.ledger.node(part).unwrap().quality, Quality::Assumption, "set by the user");
}

#[test]
fn a_higher_fee_frees_grant_for_all_and_keeps_the_gap_of_its_committee() {
    let municipality = small();
    let fee = Lever::Fee(EDUCATION, FeeIx(1));
    let mut scenario = Scenario::default();
    scenario.set(fee, YearIx::First, Setting::Percent(decimal("20")));
    scenario.set_policy(YearIx::First, Policy::KeepFrames);
    let kept = outcome(&municipality, &scenario);
    let year = &kept.years[0];
    assert_eq!(kept.value(year.room.room), tkr(300));
    assert_eq!(kept.value(year.committees[0].change), tkr(-300), "the grant falls by the fee");
    assert_eq!(kept.value(year.committees[0].gap), tkr(-5_000), "the gap does not change");
    assert_eq!(kept.value(year.undistributed), tkr(300));

    scenario.lock_grant(
        EDUCATION,
        YearIx::First,
        grants_of(&outcome(&municipality, &Scenario::default()), EDUCATION),
    );
    let locked = outcome(&municipality, &scenario);
    assert_eq!(
        locked.value(locked.years[0].room.room),
        Decimal::ZERO,
        "no grant is freed in a locked committee"
    );
    assert_eq!(locked.value(locked.years[0].committees[0].gap), tkr(-4_700), "the fee lowers the gap");
}

#[test]
fn a_legal_ceiling_limits_a_fee_and_is_reported() {
    let municipality = small();
    let fee = |outcome: &Outcome, committee: usize| outcome.years[0].committees[committee].fees[0];
    for (percent, brings, limited) in
        [("3.5", "9315000", false), ("3.6", "9315000", true), ("50", "9315000", true)]
    {
        let mut scenario = Scenario::default();
        let lever = Lever::Fee(EDUCATION, FeeIx(0));
        scenario.set(lever, YearIx::First, Setting::Percent(decimal(percent)));
        let outcome = outcome(&municipality, &scenario);
        assert_eq!(outcome.value(fee(&outcome, 0).now), decimal(brings), "{percent} %");
        assert_eq!(fee(&outcome, 0).limited_by_ceiling, limited, "{percent} %");
    }
    let mut scenario = Scenario::default();
    let at_its_ceiling = Lever::Fee(test_support::CARE, FeeIx(0));
    scenario.set(at_its_ceiling, YearIx::First, Setting::Change(Decimal::ONE));
    let raised = outcome(&municipality, &scenario);
    assert!(fee(&raised, 1).limited_by_ceiling && raised.value(fee(&raised, 1).now) == tkr(4_000));
    scenario.set(at_its_ceiling, YearIx::First, Setting::Percent(decimal("-10")));
    let lowered = outcome(&municipality, &scenario);
    assert!(
        !fee(&lowered, 1).limited_by_ceiling && lowered.value(fee(&lowered, 1).now) == tkr(3_600),
        "a fee can always be lowered"
    );
}

#[test]
fn a_change_of_a_grant_is_paid_according_to_the_policy() {
    let municipality = small();
    let mut scenario = Scenario::default();
    scenario.set(Lever::Grant(CULTURE), YearIx::First, Setting::Change(tkr(600)));
    scenario.set_policy(YearIx::First, Policy::KeepFrames);
    let of_the_result = outcome(&municipality, &scenario);
    assert_eq!(grants(&of_the_result, 0), [tkr(300_000), tkr(230_000), tkr(30_600), tkr(25_000)]);
    assert_eq!(of_the_result.value(of_the_result.years[0].undistributed), tkr(-600));
    scenario.set_policy(YearIx::First, Policy::Proportional);
    let of_all = outcome(&municipality, &scenario);
    assert_eq!(of_all.value(of_all.years[0].undistributed), Decimal::ZERO);
    assert_eq!(grants(&of_all, 0).iter().sum::<Decimal>(), tkr(585_000));
    assert_eq!(of_all.value(of_all.years[0].committees[2].change), tkr(600), "it pays nothing itself");
}

#[test]
fn goal_shares_that_are_all_zero_leave_those_of_the_file() {
    let municipality = small();
    let mut scenario = Scenario::default();
    for share in &municipality.committees[0].shares {
        scenario.shares.insert((EDUCATION, share.goal), Decimal::ZERO);
    }
    let parts = |scenario: &Scenario| -> Vec<Decimal> {
        let outcome = outcome(&municipality, scenario);
        outcome.years[0].committees[0].parts.iter().map(|(_, part)| outcome.value(*part)).collect()
    };
    assert_eq!(parts(&scenario), parts(&Scenario::default()));
    assert_eq!(parts(&scenario), [tkr(150_000), tkr(150_000)]);
}

#[test]
fn every_lever_is_found_by_its_key() {
    let municipality = small();
    for lever in levers(&municipality) {
        let key = lever.key(&municipality).expect("a key");
        assert_eq!(Lever::from_key(&key, &municipality), Some(lever), "{key}");
    }
    for key in
        ["", "tax", "fee:utbildning", "grant:utbildning:lokaler", "grant:skola", "fee:utbildning:x", ":"]
    {
        assert_eq!(Lever::from_key(key, &municipality), None, "{key}");
    }
}

#[test]
fn a_lever_in_per_cent_accepts_only_per_cent() {
    for lever in [Lever::Row(RevenueRow::TaxBase), Lever::Index(EDUCATION), Lever::Volume(EDUCATION)] {
        assert!(lever.accepts(Setting::Percent(decimal("-1.5")), tkr(1_000)), "{lever:?}");
        for other in [Setting::Value(Decimal::ONE), Setting::Change(Decimal::ONE)] {
            assert!(!lever.accepts(other, Decimal::ZERO), "{lever:?} {other:?}");
        }
    }
}

#[test]
fn a_change_makes_no_later_year_negative() {
    let mut municipality = small();
    for (year, amount) in municipality.years.iter_mut().zip([180, 160, 200]) {
        let figure = year.figures[RevenueRow::PropertyFee].as_mut().expect("a property fee");
        figure.value = tkr(amount);
    }
    let mut scenario = Scenario::default();
    let lever = Lever::Row(RevenueRow::PropertyFee);
    scenario.set(lever, YearIx::First, Setting::Change(tkr(-180)));
    let outcome = outcome(&municipality, &scenario);
    let fees: Vec<Decimal> =
        outcome.years.iter().map(|year| outcome.value(year.now[RevenueRow::PropertyFee])).collect();
    assert_eq!(fees, [Decimal::ZERO, Decimal::ZERO, tkr(20)]);
}

#[test]
fn a_reset_change_leaves_no_entry() {
    let (by, zero) = (Setting::Change(tkr(1)), Setting::Change(Decimal::ZERO));
    for year in 0..3 {
        let mut scenario = Scenario::default();
        scenario.set(Lever::Row(RevenueRow::PropertyFee), YearIx::ALL[year], by);
        assert!(!scenario.is_start());
        scenario.set(Lever::Row(RevenueRow::PropertyFee), YearIx::ALL[year], zero);
        assert!(scenario.is_start(), "set back in year {year}: {scenario:?}");
    }
    let mut scenario = Scenario::default();
    scenario.set(Lever::Row(RevenueRow::PropertyFee), YearIx::First, by);
    scenario.set(Lever::Row(RevenueRow::PropertyFee), YearIx::Second, zero);
    assert_eq!(
        scenario.setting(Lever::Row(RevenueRow::PropertyFee), YearIx::Third),
        None,
        "the zero change in the second year ends it"
    );
    scenario.set(Lever::Row(RevenueRow::PropertyFee), YearIx::First, zero);
    assert!(scenario.is_start(), "{scenario:?}");
}

#[test]
fn a_lever_accepts_no_value_out_of_range() {
    assert!(Lever::Efficiency(EDUCATION).accepts(Setting::Change(tkr(500)), Decimal::ZERO), "also an amount");
    let weight = |value: &str| Lever::Weight(EDUCATION).accepts(Setting::Value(decimal(value)), Decimal::ONE);
    assert!(weight("0") && weight("2") && !weight("2.1") && !weight("-0.1"));
    let rate = decimal("20.15");
    assert!(Lever::Row(RevenueRow::TaxRate).accepts(Setting::Change(-rate), rate));
    assert!(
        !Lever::Row(RevenueRow::TaxRate).accepts(Setting::Change(decimal("-20.16")), rate),
        "no negative rate"
    );
    assert!(
        !Lever::Row(RevenueRow::TaxRate).accepts(Setting::Percent(Decimal::ONE), rate),
        "a rate cannot be set in per cent"
    );
    assert!(!Lever::Row(RevenueRow::PropertyFee).accepts(Setting::Percent(decimal("-101")), tkr(1)));
    assert!(!Lever::Row(RevenueRow::CostEqualisation).accepts(Setting::Percent(decimal("1001")), tkr(1)));
}
