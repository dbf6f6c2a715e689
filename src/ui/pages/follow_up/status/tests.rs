//! What is said of where the budget stands.

use super::super::YearContext;
use super::super::followed::{BalanceBasis, Followed};
use super::super::tests::{adopted, as_budgeted, played, report_of, write};
use super::*;
use crate::ui::context::AppContext;
use files::assumed::AssumedAmount;
use model::YearIx;
use model::follow_up::record::{Financing, ForecastMethod, Pace, Play, RequestAnswer, Role, SpreadMethod};
use model::follow_up::{EventKind, Line, YearRecord};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::play::PlayedEvent;
use model::statutes::balance_requirement::BalanceInputs;
use model::vec_map::VecMap;
use rust_decimal::Decimal;

const OWN: CommitteeIx = CommitteeIx(3);

fn sentence(cx: YearContext, month: Month, is_large: bool) -> String {
    let must_act = cx.followed.with(|followed| followed.must_do_more(cx.app, month));
    head::sentence(cx, &report_of(cx, month), &must_act, is_large)
}

fn said(cx: YearContext, month: Month) -> String {
    sentence(cx, month, true)
}

fn quality(cx: YearContext, month: Month) -> String {
    super::super::report::founded_on(cx, &report_of(cx, month)).join(" ")
}

fn committees(cx: YearContext) -> Vec<Line> {
    cx.app.session.municipality(|m| m.committees().map(|(c, _)| Line::Committee(c)).collect())
}

fn note(cx: YearContext, month: Month) -> String {
    note::spread_words(cx, &report_of(cx, month)).expect("a committee has reported").0
}

#[test]
fn a_committee_is_told_of_its_own_forecast_and_the_council_of_the_result() {
    let own = said(played(Role::Committee(OWN), Month::August), Month::August);
    assert!(own.starts_with("Prognosen är ") && !own.contains("Året väntas"), "{own}");
    let council = said(played(Role::Council, Month::August), Month::August);
    assert!(council.starts_with("Året väntas ") && council.contains("nämnd"), "{council}");
}

#[test]
fn a_month_to_come_waits_for_the_game_where_there_is_one_and_for_the_outturn_where_there_is_none() {
    let in_game = future_month_text(played(Role::All, Month::April), Month::August);
    assert!(in_game.ends_with("Utfallet kommer när spelet når dit."), "{in_game}");
    assert!(!in_game.contains("Lägg in"), "{in_game}");
    let reported = future_month_text(adopted(), Month::August);
    assert!(reported.contains("Lägg in utfallet"), "{reported}");
}

#[test]
fn the_table_says_where_its_figures_come_from_and_how_well_they_are_known() {
    let game = quality(played(Role::All, Month::April), Month::April);
    assert!(game.contains("”Mitt scenario 2022”") && game.contains("vår uppskattning"), "{game}");
    assert!(
        game.ends_with("Utfallet är spelat som år nummer 2022. Inget av det har hänt i verkligheten."),
        "{game}"
    );
    let reported = quality(adopted(), Month::April);
    assert!(reported.contains("inte kontrollerat") && !reported.contains("spelat"), "{reported}");
}

#[test]
fn where_no_committee_has_reported_nobody_is_said_to_keep_its_budget() {
    let cx = adopted();
    for month in [Month::March, Month::April] {
        write(cx, Line::TaxAndGrants, month, as_budgeted(cx, Line::TaxAndGrants, month));
    }
    assert_eq!(sentence(cx, Month::March, false), "Ingen nämnd har lämnat utfall än.");
    let april = said(cx, Month::April);
    assert!(april.starts_with("Året väntas "), "{april}");
    assert!(april.ends_with("Ingen nämnd har lämnat utfall än."), "{april}");
    let own = Line::Committee(OWN);
    write(cx, own, Month::March, as_budgeted(cx, own, Month::March));
    let as_planned = Some(ForecastMethod::BudgetForRest);
    assert!(cx.app.state.follow_up().set_method(own, Month::March, as_planned));
    let march = sentence(cx, Month::March, false);
    assert_eq!(march, "Nämnderna väntas hålla sin budget. Ingen nämnd måste göra mer.");
}

#[test]
fn a_committee_that_is_given_what_it_needs_is_not_said_to_have_to_do_more() {
    let cx = adopted();
    let line = Line::Committee(OWN);
    let deficit = Money::from(10_000_000);
    write(cx, line, Month::August, as_budgeted(cx, line, Month::August));
    let budget = report_of(cx, Month::August).line(line).expect("a line").budget;
    let own = ForecastMethod::Own { amount: budget + deficit, reason: "skäl".to_owned() };
    let year = cx.app.state.follow_up();
    assert!(year.set_method(line, Month::August, Some(own)));
    assert!(said(cx, Month::August).ends_with(" En nämnd måste göra mer."));
    let yes = RequestAnswer { decided: Month::November, granted: deficit, financing: Financing::Result };
    assert!(year.set_request(OWN, Month::August, Some(deficit)));
    assert!(year.answer_request(OWN, Month::August, Some(yes)));
    assert!(said(cx, Month::August).ends_with(" Ingen nämnd måste göra mer."));
    let breaks = cx.followed.with(|followed| followed.must_act(cx.app, Month::August));
    assert_eq!(breaks, [OWN], "its forecast still breaks the budget");
}

#[test]
fn when_the_year_is_over_it_is_told_what_it_became() {
    let cx = adopted();
    let (own, shared) = (Line::Committee(OWN), Line::SHARED.into_iter());
    let lines: Vec<Line> = committees(cx).into_iter().chain(shared).collect();
    let over = as_budgeted(cx, own, Month::December) + Money::from(10_000_000);
    write(cx, own, Month::December, over);
    let partly = said(cx, Month::December);
    assert!(partly.starts_with("Året väntas ge "), "the other lines count as budgeted: {partly}");
    for line in lines.into_iter().filter(|line| *line != own) {
        write(cx, line, Month::December, as_budgeted(cx, line, Month::December));
    }
    let whole = said(cx, Month::December);
    assert!(whole.starts_with("Året gav ") && !whole.contains("väntas"), "{whole}");
    for words in [partly, whole] {
        assert!(words.ends_with(" En nämnd höll inte sin budget."), "{words}");
    }
}

#[test]
fn what_has_no_outturn_is_said_to_count_as_budgeted() {
    let cx = adopted();
    let missing = || head::counted_as_budgeted(cx, &report_of(cx, Month::April));
    let report = |line| write(cx, line, Month::April, as_budgeted(cx, line, Month::April));
    report(Line::TaxAndGrants);
    let words = missing().expect("a line is missing");
    assert!(words.ends_with(": nämnderna, finansnetto, centrala poster."), "{words}");
    let committees = committees(cx);
    let (first, rest) = committees.split_first().expect("a committee");
    report(*first);
    let words = missing().expect("a line is missing");
    assert!(words.contains(&format!(": {} av {} nämnder, ", rest.len(), committees.len())), "{words}");
    for line in rest.iter().copied().chain([Line::FinancialNet, Line::Central]) {
        report(line);
    }
    assert_eq!(missing(), None);
}

#[test]
fn the_balance_requirement_counts_what_is_entered_for_the_checks_of_the_law() {
    let cx = adopted();
    let basis = || cx.followed.with(|followed| followed.balance_basis(cx.app, Month::August));
    assert!(!basis().is_entered && !basis().has_land_sales);
    let (mut assumed, _) = cx.app.state.settings().assumptions();
    cx.app.state.settings().change_assumptions(&mut assumed, |assumed| {
        assumed.put(AssumedAmount::Gains(YearIx::First), Some(Decimal::from(8_000_000)));
        assumed.put(AssumedAmount::FromReserve(YearIx::First), Some(Decimal::from(3_000_000)));
    });
    let found = basis();
    assert!(found.is_entered);
    assert_eq!(found.inputs.gains, Decimal::from(8_000_000));
    assert_eq!(found.inputs.from_reserve, Decimal::from(3_000_000));
    let linked = AppContext { session: cx.app.state.import().shared, ..cx.app };
    let of_link = cx.followed.with(|followed| followed.balance_basis(linked, Month::August));
    assert!(!of_link.is_entered, "what the reader has entered is not about the year of a link");
    assert_eq!(of_link.inputs, BalanceInputs::default());
}

#[test]
fn what_a_game_earns_on_land_does_not_help_the_balance_requirement() {
    let cx = adopted();
    let game = |seed| {
        let play = Play { seed, pace: Pace::FourStops, role: Role::All, at: Some(Month::December) };
        let record = YearRecord { play: Some(play), ..YearRecord::default() };
        Followed::new(cx.app, cx.app.session.outcome(), record)
    };
    // What it brings, with the basis in August and in December.
    let sale = |followed: &Followed| -> Option<(Money, [BalanceBasis; 2])> {
        let events = followed.game()?.year.events();
        let sold = events.iter().find(|event| event.kind == EventKind::LandSales).map(PlayedEvent::amount)?;
        Some((sold, [Month::August, Month::December].map(|month| followed.balance_basis(cx.app, month))))
    };
    // Land is sold in two years of five.
    let (sold, [august, december]) = (1..=50).find_map(|seed| sale(&game(seed))).expect("a sale");
    assert!(!august.has_land_sales && august.inputs.gains.is_zero(), "it is sold in the autumn");
    assert!(december.has_land_sales && !december.is_entered);
    assert_eq!(december.inputs.gains, sold.kronor());
}

#[test]
fn the_note_tells_how_much_of_the_deviation_twelfths_make() {
    let cx = adopted();
    for line in committees(cx) {
        write(cx, line, Month::August, as_budgeted(cx, line, Month::August));
    }
    let by_seasons = note(cx, Month::August);
    assert!(by_seasons.starts_with("Budgeten ligger efter säsong: 64,1"), "{by_seasons}");
    assert!(by_seasons.contains("(3,9") && by_seasons.contains("sett ut som ett överskott"), "{by_seasons}");
    // What the committees deviate is no part of it.
    let cost = as_budgeted(cx, Line::Committee(OWN), Month::August) + Money::from(50_000_000);
    write(cx, Line::Committee(OWN), Month::August, cost);
    assert_eq!(note(cx, Month::August), by_seasons);
    assert!(cx.app.state.follow_up().set_spread(SpreadMethod::Twelfths));
    let in_twelfths = note(cx, Month::August);
    assert!(in_twelfths.starts_with("Budgeten ligger i tolftedelar: 66,7"), "{in_twelfths}");
    assert!(
        in_twelfths.contains("(3,9") && in_twelfths.contains("ut som ett överskott utan"),
        "{in_twelfths}"
    );
}

#[test]
fn where_more_than_twelfths_is_used_early_the_note_tells_of_a_deficit_that_is_none() {
    let cx = adopted();
    let is_early = |line: &Line| {
        cx.followed.with(|followed| {
            followed.year(cx.app, |year| {
                let to_date = |method| year.budget_to_date_by(method, *line, Month::March);
                to_date(SpreadMethod::Seasons) > to_date(SpreadMethod::Twelfths)
            })
        })
    };
    let line = committees(cx).into_iter().find(is_early).expect("snow is cleared early in the year");
    write(cx, line, Month::March, as_budgeted(cx, line, Month::March));
    let words = note(cx, Month::March);
    assert!(words.contains("sett ut som ett underskott utan att vara det"), "{words}");
}

#[test]
fn where_no_activities_are_known_the_budget_lies_in_twelfths_whatever_is_chosen() {
    let cx = adopted();
    let lines = committees(cx);
    let chosen = |record| {
        let followed = Followed::new(cx.app, cx.app.session.outcome(), record);
        followed.chosen_spread(cx.app, lines.iter().copied())
    };
    let unknown = |lines: &[Line]| YearRecord {
        activities: lines.iter().filter_map(|line| Some((line.committee()?, VecMap::default()))).collect(),
        ..YearRecord::default()
    };
    assert_eq!(chosen(unknown(&lines)), None);
    let (_, rest) = lines.split_first().expect("a committee");
    assert_eq!(chosen(unknown(rest)), Some(SpreadMethod::Seasons));
}
