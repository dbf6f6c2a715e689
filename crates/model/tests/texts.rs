//! Own goals and missions: which goals the committees serve then, and what that does to the goal shares.

use model::goals::GoalIx;
use model::municipality::{CommitteeIx, Municipality};
use model::scenario::Scenario;
use model::texts::{OtherGoals, OwnText, TextPart, free_mission_number, missions, set_text};
use model::{YEARS, YearIx};
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use test_support::{CARE, CULTURE, EDUCATION, NORTH, outcome, small, tkr};

const READING: GoalIx = GoalIx(0);
const SCHOOL: GoalIx = GoalIx(1);
const SAFETY: GoalIx = GoalIx(2);

const LEFT_OUT: OwnText = OwnText::LeftOut { text: None, committees: None };

fn mission_for(committees: &[CommitteeIx]) -> OwnText {
    OwnText::Written { text: "Ett eget uppdrag".to_owned(), committees: Some(committees.to_vec()) }
}

/// What of the grant of a committee goes to each of the three goals in the first year.
fn parts(municipality: &Municipality, scenario: &Scenario, c: CommitteeIx) -> [Decimal; 3] {
    let outcome = outcome(municipality, scenario);
    let committee = outcome.year(YearIx::First).committee(c).expect("a committee");
    [READING, SCHOOL, SAFETY].map(|goal| {
        let part = committee.parts.iter().find(|(of, _)| *of == goal);
        part.map_or(Decimal::ZERO, |(_, node)| outcome.value(*node))
    })
}

#[test]
fn a_mission_of_ones_own_gives_its_goal_an_equal_share_where_shares_are_equal() {
    let municipality = small();
    let mut scenario = Scenario::default();
    assert_eq!(
        parts(&municipality, &scenario, EDUCATION),
        [tkr(150_000), tkr(150_000), tkr(0)],
        "300 000 / 2"
    );
    let part = TextPart::OwnMission(SAFETY, 1);
    let other = set_text(&mut scenario, &municipality, part, Some(mission_for(&[EDUCATION, NORTH])));
    assert_eq!(
        other,
        OtherGoals { followed: vec![EDUCATION], ..OtherGoals::default() },
        "north serves it already"
    );
    assert_eq!(parts(&municipality, &scenario, EDUCATION), [tkr(100_000); 3], "300 000 / 3");
    assert_eq!(parts(&municipality, &scenario, NORTH), [tkr(0), tkr(0), tkr(25_000)]);
    set_text(&mut scenario, &municipality, part, None);
    assert_eq!(scenario, Scenario::default(), "nothing of it is left");
}

#[test]
fn a_mission_of_ones_own_leaves_the_shares_that_the_file_gives() {
    let municipality = small();
    let mut scenario = Scenario::default();
    let before = parts(&municipality, &scenario, CULTURE);
    assert_eq!(before, [tkr(19_950), tkr(0), tkr(10_050)], "66.5 % and 33.5 % of 30 000");
    let part = TextPart::OwnMission(SCHOOL, 1);
    let other = set_text(&mut scenario, &municipality, part, Some(mission_for(&[CULTURE])));
    assert_eq!(other, OtherGoals { without_share: vec![CULTURE], ..OtherGoals::default() });
    assert_eq!(parts(&municipality, &scenario, CULTURE), before, "its share is 0 until the user sets one");
    scenario.shares.insert((CULTURE, SCHOOL), Decimal::ONE_HUNDRED);
    let after = parts(&municipality, &scenario, CULTURE);
    assert_eq!(after, [tkr(9_975), tkr(15_000), tkr(5_025)], "100 of 200, and half of the others");
}

#[test]
fn the_money_of_a_goal_that_is_left_out_goes_to_the_committees_other_goals() {
    let municipality = small();
    let mut scenario = Scenario::default();
    let other = set_text(&mut scenario, &municipality, TextPart::Goal(SAFETY), Some(LEFT_OUT));
    assert_eq!(
        other,
        OtherGoals { followed: vec![CULTURE], without_goal: vec![CARE, NORTH], ..OtherGoals::default() }
    );
    assert_eq!(parts(&municipality, &scenario, CULTURE), [tkr(30_000), tkr(0), tkr(0)]);
    assert_eq!(parts(&municipality, &scenario, CARE), [tkr(0), tkr(0), tkr(230_000)], "it has no other goal");

    let part = TextPart::OwnMission(READING, 1);
    set_text(&mut scenario, &municipality, part, Some(mission_for(&[CARE])));
    assert_eq!(parts(&municipality, &scenario, CARE), [tkr(230_000), tkr(0), tkr(0)], "now it has one");

    set_text(&mut scenario, &municipality, part, None);
    set_text(&mut scenario, &municipality, TextPart::Goal(SAFETY), None);
    assert_eq!(parts(&municipality, &scenario, CULTURE), [tkr(19_950), tkr(0), tkr(10_050)]);
    assert_eq!(parts(&municipality, &scenario, CARE), [tkr(0), tkr(0), tkr(230_000)]);
}

#[test]
fn a_goal_that_is_put_back_has_the_share_that_the_user_had_given_it() {
    let municipality = small();
    let mut scenario = Scenario::default();
    let mission = |goal| TextPart::OwnMission(goal, 1);
    for goal in [READING, SCHOOL] {
        set_text(&mut scenario, &municipality, mission(goal), Some(mission_for(&[CARE])));
    }
    for (goal, percent) in [(SAFETY, 50), (READING, 30), (SCHOOL, 20)] {
        scenario.shares.insert((CARE, goal), Decimal::from(percent));
    }
    let before = scenario.clone();
    let shares = [tkr(69_000), tkr(46_000), tkr(115_000)];
    assert_eq!(parts(&municipality, &scenario, CARE), shares, "30, 20 and 50 % of 230 000");
    // The file ties it to safety alone: reading has no share there.
    for goal in [SAFETY, READING] {
        set_text(&mut scenario, &municipality, TextPart::Goal(goal), Some(LEFT_OUT));
        let place = usize::from(goal.0);
        assert_eq!(parts(&municipality, &scenario, CARE)[place], Decimal::ZERO);
        set_text(&mut scenario, &municipality, TextPart::Goal(goal), None);
        assert_eq!(parts(&municipality, &scenario, CARE), shares);
    }
    assert_eq!(scenario.shares, before.shares);
}

#[test]
fn leaving_out_the_only_mission_of_a_committee_for_a_goal_moves_its_share() {
    let municipality = small();
    let mut scenario = Scenario::default();
    set_text(&mut scenario, &municipality, TextPart::Mission(SCHOOL, 0), Some(LEFT_OUT));
    assert_eq!(parts(&municipality, &scenario, EDUCATION), [tkr(300_000), tkr(0), tkr(0)]);
    // Another committee takes it over, and education has it again.
    set_text(
        &mut scenario,
        &municipality,
        TextPart::Mission(SCHOOL, 0),
        Some(mission_for(&[EDUCATION, CARE])),
    );
    assert_eq!(parts(&municipality, &scenario, EDUCATION), [tkr(150_000), tkr(150_000), tkr(0)]);
    assert_eq!(parts(&municipality, &scenario, CARE), [tkr(0), tkr(115_000), tkr(115_000)]);
}

#[test]
fn another_wording_changes_no_number() {
    let municipality = small();
    let mut scenario = Scenario::default();
    let text = |text: &str| Some(OwnText::Written { text: text.to_owned(), committees: None });
    for part in
        [TextPart::Author, TextPart::Introduction, TextPart::Goal(READING), TextPart::Mission(SAFETY, 1)]
    {
        let other = set_text(&mut scenario, &municipality, part, text("Våra ord"));
        assert_eq!(other, OtherGoals::default());
    }
    assert!(scenario.shares.is_empty() && scenario.is_start());
    let goal = municipality.goal(SAFETY).expect("a goal");
    let own: Vec<_> = missions(goal, SAFETY, &scenario.texts).iter().map(|mission| mission.own).collect();
    assert_eq!(own, [None, Some("Våra ord")]);
}

#[test]
fn resets_keep_the_texts() {
    let municipality = small();
    let mut scenario = Scenario::default();
    set_text(&mut scenario, &municipality, TextPart::OwnMission(SAFETY, 1), Some(mission_for(&[EDUCATION])));
    let texts = scenario.texts.clone();
    scenario.reset_all();
    assert_eq!((scenario.texts, scenario.shares.is_empty()), (texts, true));
}

#[test]
fn a_number_that_is_taken_is_not_given_again() {
    let mut scenario = Scenario::default();
    set_text(&mut scenario, &small(), TextPart::OwnMission(SAFETY, 7), Some(mission_for(&[])));
    assert_eq!(free_mission_number(&scenario.texts, SAFETY, 7), 8);
    assert_eq!(free_mission_number(&scenario.texts, READING, 7), 7);
}

fn any_change() -> impl Strategy<Value = (TextPart, Option<OwnText>)> {
    let parts = vec![
        TextPart::Author,
        TextPart::Goal(READING),
        TextPart::Goal(SCHOOL),
        TextPart::Goal(SAFETY),
        TextPart::Mission(READING, 0),
        TextPart::Mission(SCHOOL, 0),
        TextPart::Mission(SAFETY, 0),
        TextPart::OwnMission(READING, 1),
        TextPart::OwnMission(SCHOOL, 1),
        TextPart::OwnMission(SAFETY, 2),
    ];
    let committees = prop::option::of(prop::collection::vec((0_u16..4).prop_map(CommitteeIx), 0..3));
    let text = prop_oneof![
        3 => committees.prop_map(|committees| Some(OwnText::Written { text: "Ord".to_owned(), committees })),
        1 => Just(Some(LEFT_OUT)),
        1 => Just(None),
    ];
    (select(parts), text)
        .prop_filter("the part takes it", |(part, text)| text.as_ref().is_none_or(|text| part.accepts(text)))
}

proptest! {
    #[test]
    fn whatever_the_missions_a_grant_goes_whole_to_goals(changes in prop::collection::vec(any_change(), 0..12)) {
        let municipality = small();
        let mut scenario = Scenario::default();
        for (part, text) in changes {
            set_text(&mut scenario, &municipality, part, text);
        }
        let outcome = outcome(&municipality, &scenario);
        for year in YearIx::ALL {
            for (c, _) in municipality.committees() {
                let committee = outcome.year(year).committee(c).expect("a committee");
                let sum: Decimal = committee.parts.iter().map(|(_, node)| outcome.value(*node)).sum();
                prop_assert_eq!(sum, outcome.value(committee.grant));
            }
        }
        prop_assert_eq!(outcome.years.len(), YEARS);
    }

    #[test]
    fn putting_all_texts_back_puts_the_shares_back(changes in prop::collection::vec(any_change(), 0..12)) {
        let municipality = small();
        let mut scenario = Scenario::default();
        for (part, text) in changes {
            set_text(&mut scenario, &municipality, part, text);
        }
        let parts_before = [EDUCATION, CARE, CULTURE, NORTH].map(|c| parts(&municipality, &Scenario::default(), c));
        let set: Vec<TextPart> = scenario.texts.keys().copied().collect();
        for part in set {
            set_text(&mut scenario, &municipality, part, None);
        }
        prop_assert_eq!([EDUCATION, CARE, CULTURE, NORTH].map(|c| parts(&municipality, &scenario, c)), parts_before);
    }
}
