//! Groups the places of a column that are too small to draw separately.

use rust_decimal::Decimal;

use super::graph::{Flow, Place, added};
use model::money::thousands_rounded_down;

/// A place is small when its amount is less than this fraction (one part in …) of the whole.
const SMALL_FRACTION: u32 = 500;

/// A place to draw.
pub struct Node {
    /// The place.
    pub place: Place,
    /// Kronor through it in the scenario.
    pub now: Decimal,
    /// Kronor through it in the start state.
    pub start: Decimal,
    /// How many places it contains: more than one for a group.
    pub count: usize,
}

/// Whether a flow is large enough to draw: a thousand kronor. The table has the others too.
pub fn is_drawn(flow: &Flow) -> bool {
    tkr(flow.now) > 0
}

/// The places that are too small to draw separately, where a column has at least two of them.
pub fn small_places(flows: &[Flow], scale: u32) -> Vec<Place> {
    let least = scale.div_euclid(SMALL_FRACTION);
    let is_small =
        |node: &Node| matches!(node.place, Place::Source(_) | Place::Committee(_)) && tkr(node.now) < least;
    let drawn: Vec<Flow> = flows.iter().copied().filter(is_drawn).collect();
    let candidates: Vec<Place> =
        nodes(&drawn).iter().filter(|node| is_small(node)).map(|node| node.place).collect();
    let is_alone =
        |place: &Place| candidates.iter().filter(|other| other.column() == place.column()).count() < 2;
    candidates.iter().copied().filter(|place| !is_alone(place)).collect()
}

/// The flows with the small places of each column merged.
pub fn group_small(flows: &[Flow], scale: u32) -> Vec<Flow> {
    let small_places = small_places(flows, scale);
    let drawn =
        |place: Place| if small_places.contains(&place) { Place::Small(place.column()) } else { place };
    let mut grouped: Vec<Flow> = Vec::with_capacity(flows.len());
    for flow in flows {
        let (from, to) = (drawn(flow.from), drawn(flow.to));
        match grouped.iter_mut().find(|known| known.from == from && known.to == to) {
            Some(known) => {
                known.now = added(known.now, flow.now);
                known.start = added(known.start, flow.start);
            }
            None => grouped.push(Flow { from, to, ..*flow }),
        }
    }
    grouped
}

/// The places of `flows` with the sums of their flows.
pub fn nodes(flows: &[Flow]) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    // A place is as large as its inflow; a source, which has none, as its outflow.
    let contributions = flows.iter().flat_map(|flow| {
        let source = (flow.from.column() == 0).then_some((flow.from, flow));
        source.into_iter().chain([(flow.to, flow)])
    });
    for (place, flow) in contributions {
        match nodes.iter_mut().find(|node| node.place == place) {
            Some(node) => {
                node.now = added(node.now, flow.now);
                node.start = added(node.start, flow.start);
            }
            None => nodes.push(Node { place, now: flow.now, start: flow.start, count: 1 }),
        }
    }
    nodes
}

/// Sort key: columns from the left; goals in the order of the file, groups of small places last, others in input order.
pub fn order(place: Place) -> (usize, usize) {
    let within = match place {
        Place::Goal(goal) => usize::from(goal.0),
        Place::NoGoal | Place::Small(_) => usize::MAX,
        Place::Left => usize::MAX.saturating_sub(1),
        Place::Withheld(_) => usize::MAX.saturating_sub(2),
        Place::Source(_) | Place::Total | Place::Use(_) | Place::Pool | Place::Committee(_) => 0,
    };
    (place.column(), within)
}

/// Kronor in whole thousands, saturating at 0 and at the largest value. For drawing only.
pub fn tkr(kronor: Decimal) -> u32 {
    let thousands = thousands_rounded_down(kronor).and_then(|thousands| u32::try_from(thousands).ok());
    thousands.unwrap_or(if kronor < Decimal::ZERO { 0 } else { u32::MAX })
}
