//! The number of a year, and what the form says of its length and the roles.

use super::*;
use crate::i18n::Language;
use crate::ui::pages::follow_up::tests::played;
use crate::ui::tables::tests::page;
use model::follow_up::Month;
use model::municipality::CommitteeIx;
use rstest::rstest;

#[test]
fn the_number_of_a_year_is_a_whole_number_that_can_be_read_out() {
    for (typed, seed) in [("7", Some(7)), (" 4 821 ", Some(4_821)), ("999999", Some(999_999)), ("0", Some(0))]
    {
        assert_eq!(read_seed(typed), seed, "{typed}");
    }
    for typed in ["", " ", "1000000", "-1", "+1", "1,5", "sju", "99999999999999"] {
        assert_eq!(read_seed(typed), None, "{typed}");
    }
}

#[test]
fn the_form_opens_with_another_four_digit_number_each_minute() {
    let hour: Vec<u32> = (0..60).map(|minute| first_seed(1_795_938_343_000 + minute * 60_000)).collect();
    assert!(hour.windows(2).all(|pair| pair[0] != pair[1]), "{hour:?}");
    for now in [0, -1, i64::MIN, i64::MAX, 1_795_938_343_000] {
        assert!((1_000..10_000).contains(&first_seed(now)), "{now}");
    }
}

/// The link of a class is made of the game that is chosen.
#[test]
fn without_a_number_there_is_no_game_for_a_link_and_the_form_says_which_numbers_there_are() {
    let form = GameForm::new(page(Language::from_tag("sv")));
    let seed = form.seed.get_untracked().expect("a number");
    let opened = Play { seed, pace: Pace::FourStops, role: Role::All, at: None };
    assert_eq!((form.chosen(), form.seed_problem()), (Some(opened), None));

    form.seed.set(read_seed("sju"));
    assert_eq!(form.chosen(), None);
    let said = form.seed_problem().expect("a problem");
    let (least, most) = said
        .strip_prefix("Skriv ett heltal mellan ")
        .and_then(|numbers| numbers.strip_suffix('.')?.split_once(" och "))
        .expect("two numbers");
    assert_eq!((read_seed(least), read_seed(most)), (Some(0), Some(LARGEST_SEED)));
    assert_eq!(read_seed(&(LARGEST_SEED + 1).to_string()), None);
}

#[rstest]
#[case("sv", Pace::FourStops, [(4, "fyra stopp"), (9, "nio stopp")])]
#[case("sv", Pace::Monthly, [(4, "fyra stopp"), (9, "nio stopp")])]
#[case("en", Pace::FourStops, [(4, "four stops"), (9, "nine stops")])]
#[case("en", Pace::Monthly, [(4, "four stops"), (9, "nine stops")])]
fn the_length_says_how_many_stops_the_year_has(
    #[case] language: &str,
    #[case] pace: Pace,
    #[case] words: [(usize, &str); 2],
) {
    let said = (Language::from_tag(language).year_texts().play.pace_name)(pace).to_lowercase();
    let named: Vec<usize> =
        words.iter().filter(|(_, words)| said.contains(words)).map(|(count, _)| *count).collect();
    assert_eq!(named, [pace.stops().len()], "{said}");
}

#[test]
fn month_by_month_the_year_stops_at_every_follow_up() {
    let name = |pace| (Language::from_tag("sv").year_texts().play.pace_name)(pace);
    for pace in Pace::ALL {
        let is_every = name(pace).contains("Varje uppföljning");
        assert_eq!(is_every, pace.stops() == Month::FOLLOWED_UP, "{}", name(pace));
    }
}

#[rstest]
#[case::alone(Role::All)]
#[case::board(Role::ExecutiveBoard)]
#[case::council(Role::Council)]
#[case::committee(Role::Committee(CommitteeIx(3)))]
fn the_form_says_whom_nobody_plays_where_a_role_needs_them(#[case] role: Role) {
    let cx = played(role, Month::April);
    let player = cx.player();
    let mut committees = cx.app.session.municipality(|m| m.committees().map(|(c, _)| c).collect::<Vec<_>>());
    committees.retain(|committee| player.may_request(*committee));
    let said = (cx.t.play.role_alone)(role);
    assert_eq!(said.contains("Ingen spelar fullmäktige"), !player.may_answer_requests(), "{said}");
    assert_eq!(said.contains("Ingen spelar nämnderna"), committees.is_empty(), "{said}");
}

#[test]
fn a_role_is_called_what_the_body_is_called() {
    let app = page(Language::from_tag("sv"));
    let names = [Role::All, Role::ExecutiveBoard, Role::Council, Role::Committee(CommitteeIx(4))];
    let names = names.map(|role| role_name(app, role));
    assert_eq!(names, ["Alla roller", "Kommunstyrelsen", "Fullmäktige", "Kultur- och fritidsnämnden"]);
}
