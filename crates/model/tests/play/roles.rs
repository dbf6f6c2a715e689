//! What each role sees and may do.

use files::year_rules::carried;
use model::follow_up::line::Line;
use model::follow_up::measure_kind::MeasureKind;
use model::follow_up::record::{Assessed, Pace, Play, Role, YearRecord};
use model::follow_up::{Activity, Month};
use model::goals::GoalIx;
use model::municipality::CommitteeIx;
use model::play::PlayedEvent;
use model::play::roles::Player;
use model::scenario::Scenario;
use rstest::rstest;
use rust_decimal::Decimal;
use test_support::{CULTURE, outcome, small};

use super::golden_year::{LEADERSHIP, SOCIAL, own_sizes, played, setup};

const SCHOOL: CommitteeIx = CommitteeIx(0);

fn player(role: Role) -> Player {
    Player { role, executive_board: Some(LEADERSHIP), is_played_out: false }
}

const COMMITTEE: Role = Role::Committee(SOCIAL);
const BOARD: Role = Role::ExecutiveBoard;

#[test]
fn a_committee_sees_its_own_line_only() {
    for line in setup().lines() {
        assert_eq!(player(COMMITTEE).sees(line), line == Line::Committee(SOCIAL), "{line:?}");
    }
}

#[rstest]
#[case::board(BOARD)]
#[case::council(Role::Council)]
#[case::alone(Role::All)]
fn the_others_see_all_lines(#[case] role: Role) {
    assert!(setup().lines().all(|line| player(role).sees(line)));
    assert_eq!(player(role).sees_only(), None);
}

#[test]
fn when_the_year_is_played_out_a_committee_sees_all_and_still_decides_only_what_is_its_own() {
    let after = Player { is_played_out: true, ..player(COMMITTEE) };
    assert_eq!((player(COMMITTEE).sees_only(), after.sees_only()), (Some(SOCIAL), None));
    assert!(setup().lines().all(|line| after.sees(line)));
    assert!(!after.may_decide(MeasureKind::SpendingStop, SOCIAL) && !after.may_answer_requests());
}

#[test]
fn the_player_is_the_one_of_the_record_and_whoever_plays_no_game_may_do_all() {
    let municipality = small();
    let outcome = outcome(&municipality, &Scenario::default());
    let mut record = YearRecord::default();
    let leads = [(Activity::Administration, Decimal::ONE_HUNDRED)];
    record.activities.insert(CULTURE, leads.into_iter().collect());
    let who = |record: &YearRecord| Player::new(&municipality, &outcome, record, carried());
    assert_eq!(who(&record), Player::NO_GAME);
    let play = |at| Play { seed: 1, pace: Pace::FourStops, role: BOARD, at };
    record.play = Some(play(Some(Month::October)));
    let board = who(&record);
    assert_eq!((board.role, board.is_played_out), (BOARD, false));
    assert_eq!(board.executive_board, Some(CULTURE), "the committee with most of the administration");
    record.play = Some(play(Some(Month::December)));
    assert!(who(&record).is_played_out);
}

#[rstest]
#[case::committee(COMMITTEE, false)]
#[case::board(BOARD, false)]
#[case::council(Role::Council, true)]
#[case::alone(Role::All, true)]
fn the_council_says_who_has_to_act(#[case] role: Role, #[case] may: bool) {
    assert_eq!(player(role).may_set_duty(), may);
}

#[test]
fn a_committee_is_told_of_the_events_that_meet_it_and_the_board_of_all() {
    let mut told = 0;
    for seed in 1..=20 {
        let year = played(seed, &own_sizes());
        let meets_it = |event: &PlayedEvent| event.amounts.contains_key(&Line::Committee(SOCIAL));
        for event in year.events() {
            assert_eq!(player(COMMITTEE).sees_event(event), meets_it(event));
            assert!(player(BOARD).sees_event(event));
            let own = event.amounts.get(&Line::Committee(SOCIAL)).copied().unwrap_or_default();
            assert_eq!(
                player(COMMITTEE).amount_of(event),
                own,
                "of an event that meets several, its own part"
            );
            assert_eq!(player(BOARD).amount_of(event), event.amount());
            told += usize::from(meets_it(event));
        }
    }
    assert!(told > 0);
}

#[rstest]
// Role, kind, for another committee?, may decide.
#[case(COMMITTEE, MeasureKind::CheaperPlacements, SOCIAL, true)]
#[case(COMMITTEE, MeasureKind::CheaperPlacements, SCHOOL, false)]
#[case(COMMITTEE, MeasureKind::HiringRestraint, SOCIAL, true)]
#[case(COMMITTEE, MeasureKind::SpendingStop, SOCIAL, false)]
#[case(COMMITTEE, MeasureKind::FeeRise, SOCIAL, false)]
#[case(COMMITTEE, MeasureKind::CentralReserve, SOCIAL, false)]
#[case(BOARD, MeasureKind::SpendingStop, SOCIAL, true)]
#[case(BOARD, MeasureKind::CentralReserve, SOCIAL, true)]
#[case(BOARD, MeasureKind::CheaperPlacements, SOCIAL, false)]
#[case(BOARD, MeasureKind::FewerPosts, LEADERSHIP, true)]
#[case(BOARD, MeasureKind::FeeRise, SOCIAL, false)]
#[case(Role::Council, MeasureKind::FeeRise, SOCIAL, true)]
#[case(Role::Council, MeasureKind::SpendingStop, SOCIAL, false)]
#[case(Role::Council, MeasureKind::FewerPosts, SOCIAL, false)]
fn a_measure_is_decided_by_those_who_may(
    #[case] role: Role,
    #[case] kind: MeasureKind,
    #[case] committee: CommitteeIx,
    #[case] may: bool,
) {
    assert_eq!(player(role).may_decide(kind, committee), may);
}

#[test]
fn each_measure_is_decided_by_one_role_and_one_who_plays_alone_decides_all() {
    let roles = [COMMITTEE, BOARD, Role::Council];
    for kind in MeasureKind::ALL {
        assert_eq!(
            roles.iter().filter(|role| player(**role).may_decide(kind, SOCIAL)).count(),
            1,
            "{kind:?}"
        );
        assert!(player(Role::All).may_decide(kind, SOCIAL));
    }
}

#[rstest]
#[case::committee(COMMITTEE, true, false)]
#[case::board(BOARD, false, false)]
#[case::council(Role::Council, false, false)]
#[case::alone(Role::All, true, true)]
fn only_the_committee_asks_for_more_money(#[case] role: Role, #[case] own: bool, #[case] another: bool) {
    assert_eq!((player(role).may_request(SOCIAL), player(role).may_request(SCHOOL)), (own, another));
}

#[rstest]
#[case::committee(COMMITTEE, false, false)]
#[case::board(BOARD, false, true)]
#[case::council(Role::Council, true, false)]
#[case::alone(Role::All, true, true)]
fn the_council_answers_requests_and_the_board_gives_from_the_reserve(
    #[case] role: Role,
    #[case] answers: bool,
    #[case] gives: bool,
) {
    assert_eq!((player(role).may_answer_requests(), player(role).may_give_from_reserve()), (answers, gives));
}

#[rstest]
#[case::its_own(COMMITTEE, Line::Committee(SOCIAL), true)]
#[case::of_another(COMMITTEE, Line::Committee(SCHOOL), false)]
#[case::tax_by_a_committee(COMMITTEE, Line::TaxAndGrants, false)]
#[case::tax_by_the_board(BOARD, Line::TaxAndGrants, true)]
#[case::the_board_s_own(BOARD, Line::Committee(LEADERSHIP), true)]
#[case::a_committee_s_by_the_board(BOARD, Line::Committee(SOCIAL), false)]
#[case::by_the_council(Role::Council, Line::Central, false)]
fn a_forecast_is_made_by_those_whose_line_it_is(#[case] role: Role, #[case] line: Line, #[case] may: bool) {
    assert_eq!(player(role).may_forecast(line), may);
}

#[rstest]
#[case::committee(COMMITTEE, false)]
#[case::board(BOARD, true)]
#[case::council(Role::Council, false)]
#[case::alone(Role::All, true)]
fn the_board_judges_the_goals(#[case] role: Role, #[case] may: bool) {
    for what in [Assessed::Goal(GoalIx(0)), Assessed::Services, Assessed::Finances] {
        assert_eq!(player(role).may_assess(what), may);
    }
}

#[test]
fn without_a_committee_of_its_own_the_board_decides_for_none() {
    let board = Player { executive_board: None, ..player(BOARD) };
    assert!(setup().committees().all(|(c, _)| !board.may_request(c)));
}
