//! Which places and flows a drawing has room for: the small ones of a column are drawn as one.

use rust_decimal::Decimal;

use super::graph::{Flow, Place, added};
use model::money::thousands_rounded_down;

/// A place below one part in so many of the whole is drawn together with the other small ones of its column.
const SMALL: u32 = 500;
/// A place that is drawn.
pub struct Node {
    /// Which.
    pub place: Place,
    /// Kronor that flow through it.
    pub now: Decimal,
    /// Kronor in the start state.
    pub start: Decimal,
    /// How many places it stands for.
    pub count: usize,
}

/// Whether a flow is large enough to be seen at all: a thousand kronor. The table has the others too.
pub fn is_drawn(flow: &Flow) -> bool {
    tkr(flow.now) > 0
}

/// The places that are too small to draw one by one: at least two of a column.
pub fn small(flows: &[Flow], scale: u32) -> Vec<Place> {
    let least = scale.div_euclid(SMALL);
    let is_small =
        |node: &Node| matches!(node.place, Place::Source(_) | Place::Committee(_)) && tkr(node.now) < least;
    let drawn: Vec<Flow> = flows.iter().copied().filter(is_drawn).collect();
    let found: Vec<Place> =
        nodes(&drawn).iter().filter(|node| is_small(node)).map(|node| node.place).collect();
    let alone = |place: &Place| found.iter().filter(|other| other.column() == place.column()).count() < 2;
    found.iter().copied().filter(|place| !alone(place)).collect()
}

/// The flows with the small places of a column as one.
pub fn gather(flows: &[Flow], scale: u32) -> Vec<Flow> {
    let small = small(flows, scale);
    let drawn = |place: Place| if small.contains(&place) { Place::Small(place.column()) } else { place };
    let mut gathered: Vec<Flow> = Vec::with_capacity(flows.len());
    for flow in flows {
        let (from, to) = (drawn(flow.from), drawn(flow.to));
        match gathered.iter_mut().find(|known| known.from == from && known.to == to) {
            Some(known) => {
                known.now = added(known.now, flow.now);
                known.start = added(known.start, flow.start);
            }
            None => gathered.push(Flow { from, to, ..*flow }),
        }
    }
    gathered
}

/// The places of `flows`, each with what flows through it.
pub fn nodes(flows: &[Flow]) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    // A place that takes in money is as large as that; a source as large as what it gives.
    let ends = flows.iter().flat_map(|flow| {
        let source = (flow.from.column() == 0).then_some((flow.from, flow));
        source.into_iter().chain([(flow.to, flow)])
    });
    for (place, flow) in ends {
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

/// Columns from the left; the goals in the municipality's order, the others as they come, small ones last.
pub fn order(place: Place) -> (usize, usize) {
    let within = match place {
        Place::Goal(goal) => usize::from(goal.0),
        Place::NoGoal | Place::Small(_) => usize::MAX,
        Place::Left => usize::MAX.saturating_sub(1),
        Place::Source(_) | Place::Total | Place::Use(_) | Place::Pool | Place::Committee(_) => 0,
    };
    (place.column(), within)
}

/// Kronor in whole thousands, for drawing only: below 0 as 0, and what is too large as large as can be drawn.
pub fn tkr(kronor: Decimal) -> u32 {
    let thousands = thousands_rounded_down(kronor).and_then(|thousands| u32::try_from(thousands).ok());
    thousands.unwrap_or(if kronor < Decimal::ZERO { 0 } else { u32::MAX })
}
