#![allow(clippy::arithmetic_side_effects, clippy::indexing_slicing)]

use super::*;
use model::goals::GoalIx;
use model::label::Label as Row;
use model::money::Money;
use model::municipality::CommitteeIx;

fn flow(from: Place, to: Place, amount: i64) -> Flow {
    let now = Money::from_thousands(amount).expect("in range").kronor();
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
    drawn_in(Direction::Across, flows)
}

fn drawn_in(direction: Direction, flows: &[Flow]) -> Drawing {
    let words = Words {
        name: &|place, count| format!("{place:?} {count}"),
        amount: &|amount| amount.normalize().to_string(),
        band: &|from, to, amount| format!("{from} – {to}: {amount}"),
        heads: ["Intäkter", "Användning", "Nämnder", "Mål"],
    };
    draw(direction, flows, [goal(0), goal(1)].into_iter(), &words)
}

#[test]
fn a_single_small_place_is_drawn_and_several_are_grouped() {
    let alone = drawn(&example(1));
    assert_eq!(alone.blocks.len(), 7, "source, sum, grant, two committees, two goals");
    let three = drawn(&example(3));
    assert_eq!(three.blocks.len(), 7);
    let gathered = three.bands.iter().find(|band| band.title.contains("– Small(3) 3"));
    assert!(gathered.is_some_and(|band| band.title.ends_with(": 3000")), "{:#?}", three.bands);
}

#[test]
fn a_goal_without_money_is_drawn() {
    let drawing = drawn(&example(0));
    let last = drawing.blocks.last().expect("a block");
    assert_eq!(last.amount.0, "0");
}

#[test]
fn a_flow_of_zero_has_no_band() {
    let mut flows = example(0);
    flows.push(Flow { now: Decimal::ZERO, ..flow(Place::Pool, Place::Left, 50) });
    assert_eq!(drawn(&flows).bands.len(), 4);
}

#[test]
fn without_flows_only_goals_are_drawn() {
    let drawing = drawn(&[]);
    assert_eq!((drawing.bands.len(), drawing.blocks.len()), (0, 2));
}

#[test]
fn a_label_breaks_at_spaces_and_within_long_words_and_is_never_cut() {
    let text = "Den som behöver stöd och omsorg får det i tid";
    let wrap = |text, width| wrap_to(text, |line| sankey::text_width(line) <= width);
    let lines = wrap(text, 150.0);
    assert!(lines.len() > 1 && lines.iter().all(|line| sankey::text_width(line) <= 150.0));
    assert_eq!(lines.join(" "), text);
    let lines = wrap("Samhällsbyggnadsnämnden", 80.0);
    assert!(lines.len() > 1 && lines.iter().all(|line| sankey::text_width(line) <= 80.0), "{lines:?}");
    assert_eq!(lines.concat(), "Samhällsbyggnadsnämnden");
}

/// Which places have a hatched part, and whether the drawing says so.
fn hatched(flows: &[Flow]) -> (Vec<usize>, bool) {
    let drawing = drawn(flows);
    assert!(drawing.bands.iter().all(|band| !band.class.contains("is-loss")));
    let hatched = (0..)
        .zip(&drawing.blocks)
        .filter(|(_, block)| block.bars.iter().any(|(class, _)| *class == LOSS_CLASS));
    (hatched.map(|(at, _)| at).collect(), drawing.has_losses())
}

#[test]
fn what_a_place_has_less_than_in_the_start_state_is_hatched() {
    assert_eq!(hatched(&example(0)), (vec![], false));
    let mut flows = example(0);
    for flow in &mut flows {
        flow.start = flow.now + Decimal::ONE_THOUSAND;
    }
    // Source, sum, grant, committee and the goal that the money goes to; the other goal has none and had none.
    assert_eq!(hatched(&flows), (vec![0, 1, 2, 3, 4], true));
}

#[test]
fn only_what_is_lost_is_hatched() {
    let mut flows = example(0);
    for flow in &mut flows {
        flow.start = flow.now + flow.now;
    }
    for direction in [Direction::Across, Direction::Down] {
        let drawing = drawn_in(direction, &flows);
        let along = if direction == Direction::Across { 3 } else { 2 };
        let lengths: Vec<f64> =
            drawing.blocks[3].bars.iter().map(|(_, area)| area[along].parse().expect("a length")).collect();
        // Half is left and half is lost.
        let [left, lost] = lengths[..] else { panic!("{lengths:?}") };
        assert!((left - lost).abs() < 0.11, "{lengths:?}");
    }
}

#[test]
fn downwards_the_sum_has_a_name_and_amounts_stand_at_the_right_edge() {
    let drawing = drawn_in(Direction::Down, &example(0));
    assert_eq!(drawing.blocks[1].name[0].0, "Total 1");
    let ends: Vec<_> =
        drawing.blocks.iter().map(|block| block.amount.1.clone().expect("a place").0).collect();
    assert!(ends.iter().all(|end| end == "340.0"), "{ends:?}");
    let heads: Vec<&str> = drawing.heads.iter().map(|(_, _, head)| *head).collect();
    assert_eq!(heads, ["Intäkter", "Användning", "Nämnder", "Mål"]);
    assert!(drawing.heads.iter().all(|(x, ..)| x == "0.0"));
}

#[test]
fn a_place_that_lost_a_flow_is_hatched() {
    let mut flows = example(0);
    flows.push(flow(committee(0), goal(1), 10));
    flows.push(Flow { now: Decimal::ZERO, ..flow(Place::Pool, committee(0), 50) });
    flows.push(Flow { now: Decimal::ZERO, ..flow(committee(0), goal(1), 50) });
    assert_eq!(hatched(&flows).0, [3, 5], "the committee and the second goal");
}
