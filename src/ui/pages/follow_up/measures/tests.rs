//! Which committees a player finds among the measures, and what it can choose for them.

use super::super::tests::played;
use super::*;
use model::follow_up::measures::Decider;
use model::follow_up::record::Role;
use rstest::rstest;

const OWN: CommitteeIx = CommitteeIx(3);
const MONTH: Month = Month::August;

fn context(role: Role, committee: CommitteeIx) -> MeasuresContext {
    let cx = played(role, MONTH);
    let (considered, position) = (RwSignal::new(Considered::default()), Memo::new(|_| None));
    MeasuresContext { cx, committee, considered, position }
}

/// Whose measures `role` can choose for `committee`.
fn chosen_by(role: Role, committee: CommitteeIx) -> Vec<Decider> {
    let mx = context(role, committee);
    let may = |decider: &Decider| {
        let mut of_body = MeasureKind::ALL.into_iter().filter(|kind| kind.decider() == *decider);
        let first = of_body.next().expect("a measure");
        let may = mx.may_consider(first);
        assert!(of_body.all(|kind| mx.may_consider(kind) == may && mx.may_decide(kind) == may));
        may
    };
    [Decider::Committee, Decider::ExecutiveBoard, Decider::Council].into_iter().filter(may).collect()
}

#[test]
fn a_committee_finds_itself_alone_and_the_others_find_all() {
    let committees =
        |role| listed(played(role, MONTH), MONTH).iter().map(|one| one.committee).collect::<Vec<_>>();
    assert_eq!(committees(Role::Committee(OWN)), [OWN]);
    let all = played(Role::All, MONTH).app.session.municipality(|m| m.committees().count());
    for role in [Role::ExecutiveBoard, Role::Council, Role::All] {
        assert_eq!(committees(role).len(), all);
    }
}

#[rstest]
#[case::committee(Role::Committee(OWN), &[Decider::Committee])]
#[case::board(Role::ExecutiveBoard, &[Decider::ExecutiveBoard])]
#[case::council(Role::Council, &[Decider::Council])]
#[case::alone(Role::All, &[Decider::Committee, Decider::ExecutiveBoard, Decider::Council])]
fn a_player_chooses_what_its_role_decides(#[case] role: Role, #[case] whose: &[Decider]) {
    assert_eq!(chosen_by(role, OWN), whose);
}

#[test]
fn the_board_chooses_for_its_own_committee_too() {
    let own = played(Role::ExecutiveBoard, MONTH).player().executive_board.expect("a committee");
    assert_eq!(chosen_by(Role::ExecutiveBoard, own), [Decider::Committee, Decider::ExecutiveBoard]);
}
