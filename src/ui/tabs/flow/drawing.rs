//! From flows to a drawing: which places are drawn, with which words, where.

use super::gathering::{Node, gather, is_drawn, nodes, order, small, tkr};
use super::graph::{Flow, Place, added};
use crate::ui::charts::sankey::{self, Band, Block};
use rust_decimal::Decimal;

/// The class of a block that is less than in the start state.
const LESS: &str = "flow-node is-loss";

/// A block so many lines high has its amount on a line of its own.
const TALL_LINES: f64 = 2.0;

/// A band as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnBand {
    /// Outline.
    pub outline: String,
    /// Class.
    pub class: &'static str,
    /// What it says when pointed at.
    pub title: String,
}

/// A block as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnBlock {
    /// Left edge, upper edge, height.
    pub place: [String; 3],
    /// Class.
    pub class: &'static str,
    /// Where the label stands.
    pub label_x: String,
    /// Lines of the label: the name's, with their base lines.
    pub name: Vec<(String, String)>,
    /// The amount and its base line; with no base line it follows the name on its last line.
    pub amount: (String, Option<String>),
}

/// The whole drawing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drawing {
    /// What the drawing sees of its plane.
    pub view_box: String,
    /// How high it is, in whole pixels.
    pub height: usize,
    /// Bands, from the left.
    pub bands: Vec<DrawnBand>,
    /// Blocks, from the left.
    pub blocks: Vec<DrawnBlock>,
    /// The whole amount.
    pub whole: Decimal,
}

/// What a drawing needs to know of words.
pub struct Words<'a> {
    /// What a place is called; the count is how many a place of small ones stands for.
    pub name: &'a dyn Fn(Place, usize) -> String,
    /// An amount, without its unit.
    pub amount: &'a dyn Fn(Decimal) -> String,
    /// What a band says.
    pub band: &'a dyn Fn(&str, &str, &str) -> String,
}

/// The drawing of `flows`. `goals` are all goals, those without money too: none is less than another.
pub fn draw(flows: &[Flow], goals: impl Iterator<Item = Place>, words: &Words) -> Drawing {
    let whole_of = |amount: fn(&Flow) -> Decimal| {
        flows.iter().filter(|flow| flow.to == Place::Total).map(amount).fold(Decimal::ZERO, added)
    };
    let (whole, whole_at_start) = (whole_of(|flow| flow.now), whole_of(|flow| flow.start));
    let scale = tkr(whole.max(whole_at_start));
    let all = gather(flows, scale);
    let gathered: Vec<Flow> = all.iter().copied().filter(is_drawn).collect();
    let mut nodes = nodes(&gathered);
    // A place is less than it was also where a flow to it is gone.
    let with_those_gone = self::nodes(&all);
    for node in &mut nodes {
        if let Some(whole) = with_those_gone.iter().find(|whole| whole.place == node.place) {
            (node.now, node.start) = (whole.now, whole.start);
        }
    }
    for goal in goals {
        if !nodes.iter().any(|node| node.place == goal) {
            nodes.push(Node { place: goal, now: Decimal::ZERO, start: Decimal::ZERO, count: 1 });
        }
    }
    nodes.sort_by_key(|node| order(node.place));
    for node in &mut nodes {
        if let Place::Small(column) = node.place {
            node.count = small(flows, scale).into_iter().filter(|place| place.column() == column).count();
        }
    }
    let labels: Vec<Label> = nodes.iter().map(|node| label(node, scale, words)).collect();
    let blocks: Vec<Block> = nodes
        .iter()
        .zip(&labels)
        .map(|(node, label)| Block { column: node.place.column(), lines: label.lines() })
        .collect();
    let at = |place: Place| nodes.iter().position(|node| node.place == place);
    // Both ends of a flow are among the places: they were made from the flows.
    let band = |flow: &Flow| Some(Band { from: at(flow.from)?, to: at(flow.to)?, amount: tkr(flow.now) });
    let bands: Vec<Band> = gathered.iter().filter_map(band).collect();
    let layout = sankey::lay_out(&blocks, &bands, scale);
    let name = |place: Place| {
        let node = nodes.iter().find(|node| node.place == place);
        (words.name)(place, node.map_or(1, |node| node.count))
    };
    let drawn_bands = gathered.iter().zip(&layout.bands).map(|(flow, placed)| DrawnBand {
        outline: placed.outline(),
        class: band_class(flow),
        title: (words.band)(&name(flow.from), &name(flow.to), &(words.amount)(flow.now)),
    });
    let drawn_blocks =
        nodes.iter().zip(labels).zip(&layout.blocks).map(|((node, label), placed)| label.drawn(node, placed));
    Drawing {
        view_box: format!("0 0 {} {}", sankey::at(sankey::WIDTH), sankey::at(layout.height)),
        height: sankey::whole(layout.height),
        bands: drawn_bands.collect(),
        blocks: drawn_blocks.collect(),
        whole,
    }
}

impl Drawing {
    /// Whether a place is less than in the start state, which the drawing hatches: the block only, whatever it stands for. Its
    /// bands keep their colour, since they show how much there is, and most of it is as it was.
    pub fn loses(&self) -> bool {
        self.blocks.iter().any(|block| block.class == LESS)
    }
}

fn band_class(flow: &Flow) -> &'static str {
    match flow.to {
        Place::Goal(_) | Place::NoGoal => "flow-link to-goal",
        Place::Source(_)
        | Place::Total
        | Place::Use(_)
        | Place::Pool
        | Place::Committee(_)
        | Place::Left
        | Place::Small(_) => "flow-link",
    }
}

/// The words beside a block.
struct Label {
    name: Vec<String>,
    amount: String,
    apart: bool,
}

fn label(node: &Node, scale: u32, words: &Words) -> Label {
    let column = node.place.column();
    let amount = (words.amount)(node.now);
    let name = (words.name)(node.place, node.count);
    if node.place == Place::Total {
        return Label { name: Vec::new(), amount, apart: false };
    }
    let name = wrapped(&name, sankey::room(column));
    let tall = sankey::height_of(tkr(node.now), scale) >= sankey::LINE * TALL_LINES;
    let together = name.last().map_or_else(String::new, |last| format!("{last} {amount}"));
    let apart = tall && name.len() == 1 || sankey::width(&together) > sankey::room(column);
    Label { name, amount, apart }
}

impl Label {
    fn lines(&self) -> u8 {
        let lines = self.name.len().saturating_add(usize::from(self.apart));
        u8::try_from(lines).unwrap_or(u8::MAX)
    }

    fn drawn(self, node: &Node, placed: &sankey::PlacedBlock) -> DrawnBlock {
        let mut y = placed.label_y;
        let mut next = || {
            let here = sankey::at(y);
            y += sankey::LINE;
            here
        };
        let name = self.name.into_iter().map(|line| (line, next())).collect();
        let apart = self.apart.then(next);
        DrawnBlock {
            place: [sankey::at(placed.x), sankey::at(placed.y), sankey::at(placed.height)],
            class: if node.now < node.start { LESS } else { "flow-node" },
            label_x: sankey::at(placed.label_x),
            name,
            amount: (self.amount, apart),
        }
    }
}

/// `text` in lines of at most such a width, broken between words.
fn wrapped(text: &str, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if sankey::width(line) + sankey::width(" ") + sankey::width(word) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
#[path = "drawing_tests.rs"]
mod tests;
