//! Who decides a kind of measure, where it can be used, and what it touches.

use rstest::rstest;

use super::*;
use model::follow_up::measures::{Decider, Duration, Hindrance, Touched};
use model::municipality::Municipality;
use model::scenario::Scenario;
use model::statutes::provision::Provision;
use test_support::{CARE, CULTURE, EDUCATION, money_tkr, outcome, small};

#[rstest]
#[case(MeasureKind::CheaperPlacements, Decider::Committee)]
#[case(MeasureKind::SpendingStop, Decider::ExecutiveBoard)]
#[case(MeasureKind::CentralReserve, Decider::ExecutiveBoard)]
#[case(MeasureKind::FeeRise, Decider::Council)]
#[case(MeasureKind::MoneyRequest, Decider::Council)]
fn fees_and_more_money_are_the_councils_to_decide(#[case] kind: MeasureKind, #[case] decider: Decider) {
    assert_eq!(kind.decider(), decider);
}

#[test]
fn a_measure_saves_on_something_or_only_moves_money() {
    for kind in MeasureKind::ALL {
        assert_eq!(kind.root().is_none(), kind.duration() == Duration::MovesMoney, "{kind:?}");
        // A deficit that grows is stopped only by what lasts.
        assert!(!kind.is_structural() || kind.duration() == Duration::Lasting, "{kind:?}");
    }
}

#[test]
fn a_measure_says_whom_it_hurts_and_by_which_law_it_is_decided() {
    let touches = |kind: MeasureKind, what| kind.side_effects().iter().any(|(touched, _)| *touched == what);
    assert!(touches(MeasureKind::FewerSubstitutes, Touched::WorkEnvironment));
    assert!(touches(MeasureKind::FeeRise, Touched::Households));
    assert!(touches(MeasureKind::PostponeUpkeep, Touched::Streets));
    assert!(MeasureKind::Renegotiation.side_effects().is_empty());
    assert_eq!(MeasureKind::FewerUnits.provision(), Provision::CommitteeResponsibility);
    assert_eq!(MeasureKind::MoneyRequest.provision().key(), "11:15");
    assert_eq!(MeasureKind::FeeRise.provision().key(), "2:4");
}

#[rstest]
#[case::nurses_work_in_care(MeasureKind::FewerAgencyNurses, &[Activity::Elderly, Activity::Disability])]
#[case::placements_are_social(MeasureKind::CheaperPlacements, &[Activity::Social])]
#[case::upkeep_is_technical(MeasureKind::PostponeUpkeep, &[Activity::Technical])]
#[case::units(MeasureKind::FewerUnits, &[Activity::School, Activity::Elderly, Activity::Disability, Activity::Culture])]
#[case::everyone_buys(MeasureKind::SpendingStop, &Activity::ALL)]
fn a_measure_can_be_used_where_its_activity_is(#[case] kind: MeasureKind, #[case] usable: &[Activity]) {
    for activity in Activity::ALL {
        let hindrance = (!usable.contains(&activity)).then_some(Hindrance::OtherActivities);
        assert_eq!(committee(&only(activity)).hindrance(kind), hindrance, "{activity:?}");
    }
    assert_eq!(committee(&ActivityShares::default()).hindrance(kind), None, "activities that are not known");
}

#[test]
fn an_empty_reserve_gives_nothing() {
    let activities = only(Activity::Social);
    let conditions = Conditions { reserve_left: Money::ZERO, ..committee(&activities) };
    assert_eq!(conditions.hindrance(MeasureKind::CentralReserve), Some(Hindrance::ReserveUsed));
    assert_eq!(committee(&activities).hindrance(MeasureKind::CentralReserve), None);
}

#[test]
fn a_fee_is_raised_up_to_its_ceiling_and_no_further() {
    let mut municipality = small();
    let room = |municipality: &Municipality, committee| {
        FeeRoom::of(municipality, &outcome(municipality, &Scenario::default()), committee)
    };
    // One fee of 9 000 with 3.5 per cent left to its ceiling, and one of 1 500 for what costs 2 000.
    assert_eq!(room(&municipality, EDUCATION), Some(FeeRoom::UpTo(money_tkr(815))));
    for at_ceiling_or_without_fees in [CARE, CULTURE] {
        assert_eq!(room(&municipality, at_ceiling_or_without_fees), Some(FeeRoom::None));
    }
    municipality.committees[0].fees[1].service_cost = None;
    assert_eq!(room(&municipality, EDUCATION), Some(FeeRoom::Unlimited));

    let activities = only(Activity::School);
    let conditions = Conditions { fee_room: FeeRoom::UpTo(money_tkr(815)), ..committee(&activities) };
    with_sizes(&[], |sizes| {
        // Typically 0.3 per cent of 694.4, which is 2.1: more than its fees can bring.
        let rise = decided(Month::February);
        let measures = Measures::new([(MeasureKind::FeeRise, &rise)], &conditions, sizes).unwrap();
        assert_eq!(measures.get(MeasureKind::FeeRise).unwrap().measure.promised, money_tkr(815));
    });
    let conditions = Conditions { fee_room: FeeRoom::None, ..conditions };
    assert_eq!(conditions.hindrance(MeasureKind::FeeRise), Some(Hindrance::NoFeeRoom));
}
