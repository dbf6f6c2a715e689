#![allow(clippy::arithmetic_side_effects)]

use super::*;
use crate::domain::goals::GoalIx;
use crate::domain::label::Label as Row;
use crate::domain::money::thousands;
use crate::domain::municipality::CommitteeIx;

fn flow(from: Place, to: Place, amount: i64) -> Flow {
    let now = thousands(amount).expect("in range");
    Flow { from, to, now, start: now }
}

fn committee(at: u16) -> Place {
    Place::Committee(CommitteeIx(at))
}

fn goal(at: u16) -> Place {
    Place::Goal(GoalIx(at))
}

/// One large committee and as many small ones as wanted, all for the first of two goals.
fn example(small: u16) -> Vec<Flow> {
    let mut flows = vec![
        flow(Place::Source(Row::TaxRevenue), Place::Total, 10_000 + i64::from(small)),
        flow(Place::Total, Place::Pool, 10_000 + i64::from(small)),
        flow(Place::Pool, committee(0), 10_000),
        flow(committee(0), goal(0), 10_000),
    ];
    for at in 1..=small {
        flows.push(flow(Place::Pool, committee(at), 1));
        flows.push(flow(committee(at), goal(0), 1));
    }
    flows
}

fn drawn(flows: &[Flow]) -> Drawing {
    let words = Words {
        name: &|place, count| format!("{place:?} {count}"),
        amount: &|amount| amount.normalize().to_string(),
        band: &|from, to, amount| format!("{from} – {to}: {amount}"),
    };
    draw(flows, [goal(0), goal(1)].into_iter(), &words)
}

#[test]
fn a_small_place_is_drawn_when_it_is_alone_and_with_the_others_when_it_is_not() {
    let alone = drawn(&example(1));
    assert_eq!(alone.blocks.len(), 7, "source, sum, grant, two committees, two goals");
    let three = drawn(&example(3));
    assert_eq!(three.blocks.len(), 7);
    let gathered = three.bands.iter().find(|band| band.title.contains("– Small(3) 3"));
    assert!(gathered.is_some_and(|band| band.title.ends_with(": 3000")), "{:#?}", three.bands);
}

#[test]
fn a_goal_without_money_is_drawn_like_the_others() {
    let drawing = drawn(&example(0));
    let last = drawing.blocks.last().expect("a block");
    assert_eq!(last.amount.0, "0");
}

#[test]
fn what_is_nothing_now_is_no_band() {
    let mut flows = example(0);
    flows.push(Flow { now: Decimal::ZERO, ..flow(Place::Pool, Place::Left, 50) });
    assert_eq!(drawn(&flows).bands.len(), 4);
}

#[test]
fn no_flows_are_a_drawing_of_goals_only() {
    let drawing = drawn(&[]);
    assert_eq!((drawing.bands.len(), drawing.blocks.len()), (0, 2));
}

#[test]
fn a_label_is_broken_between_words_and_never_cut() {
    let text = "Den som behöver stöd och omsorg får det i tid";
    let lines = wrapped(text, 20);
    assert!(lines.iter().all(|line| line.chars().count() <= 20));
    assert_eq!(lines.join(" "), text);
    assert_eq!(wrapped("Samhällsbyggnadsnämnden", 10), ["Samhällsbyggnadsnämnden"]);
}
