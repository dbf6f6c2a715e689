//! Turns flows into a drawing: blocks, bands and labels with their positions.

use super::graph::{Flow, Place, added};
use super::grouping::{Node, group_small, is_drawn, nodes, order, small_places, tkr};
use crate::ui::charts::frame::wrap_to;
use crate::ui::charts::sankey::{self, Band, Block, Direction, down};
use model::money::DecimalExt;
use rust_decimal::Decimal;

/// The class of what a block has less than in the start state.
const LOSS_CLASS: &str = "flow-node is-loss";

/// A block at least this many lines high has its amount on a separate line.
const OWN_LINE_HEIGHT: f64 = 2.0;

/// A band to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnBand {
    /// Outline.
    pub outline: String,
    /// Class.
    pub class: &'static str,
    /// Its tooltip.
    pub title: String,
}

/// A block to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnBlock {
    /// What it has, and what it has lost: a class, and left edge, upper edge, width and height.
    pub bars: Vec<(&'static str, [String; 4])>,
    /// The left edge of the name.
    pub label_x: String,
    /// The lines of the name, each with its base line.
    pub name: Vec<(String, String)>,
    /// The amount, and where it stands. Without a place it follows the last line of the name.
    pub amount: (String, Option<(String, String)>),
}

/// The whole drawing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drawing {
    /// In which direction the money flows.
    pub direction: Direction,
    /// The `viewBox` of the SVG element.
    pub view_box: String,
    /// Height in whole pixels.
    pub height: usize,
    /// Headings: left edge, base line, words.
    pub heads: Vec<(String, String, &'static str)>,
    /// Bands, in the direction of the flow.
    pub bands: Vec<DrawnBand>,
    /// Blocks, in the direction of the flow.
    pub blocks: Vec<DrawnBlock>,
    /// The whole amount.
    pub whole: Decimal,
}

/// Makes the texts of a drawing.
pub struct Words<'a> {
    /// The name of a place; the count is the number of places that a group of small ones contains.
    pub name: &'a dyn Fn(Place, usize) -> String,
    /// An amount, without its unit.
    pub amount: &'a dyn Fn(Decimal) -> String,
    /// The tooltip of a band.
    pub band: &'a dyn Fn(&str, &str, &str) -> String,
    /// Headings of sources, uses, committees and goals.
    pub heads: [&'static str; 4],
}

/// The columns that have headings: all but the sum of the sources.
const HEADED: [usize; 4] = [0, 2, 3, 4];

/// The drawing of `flows`. `goals` are all goals: those without money are drawn too.
pub fn draw(
    direction: Direction,
    flows: &[Flow],
    goals: impl Iterator<Item = Place>,
    words: &Words,
) -> Drawing {
    let whole_of = |amount: fn(&Flow) -> Decimal| {
        flows.iter().filter(|flow| flow.to == Place::Total).map(amount).fold(Decimal::ZERO, added)
    };
    let (whole, whole_at_start) = (whole_of(|flow| flow.now), whole_of(|flow| flow.start));
    let scale = tkr(whole.max(whole_at_start));
    let all = group_small(flows, scale);
    let grouped: Vec<Flow> = all.iter().copied().filter(is_drawn).collect();
    let mut nodes = nodes(&grouped);
    // The sums of a place include flows that are too small to draw now: otherwise a lost flow would not count as a loss.
    let with_removed_flows = self::nodes(&all);
    for node in &mut nodes {
        if let Some(whole) = with_removed_flows.iter().find(|whole| whole.place == node.place) {
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
            node.count =
                small_places(flows, scale).into_iter().filter(|place| place.column() == column).count();
        }
    }
    let labels: Vec<Label> = nodes.iter().map(|node| label(direction, node, scale, words)).collect();
    let blocks: Vec<Block> = nodes
        .iter()
        .zip(&labels)
        .map(|(node, label)| Block {
            column: node.place.column(),
            lines: label.lines(),
            lost: node.start.try_sub(node.now).map_or(0, tkr),
        })
        .collect();
    let at = |place: Place| nodes.iter().position(|node| node.place == place);
    // Both ends of a flow are among the nodes, which were made from the flows.
    let band = |flow: &Flow| Some(Band { from: at(flow.from)?, to: at(flow.to)?, amount: tkr(flow.now) });
    let bands: Vec<Band> = grouped.iter().filter_map(band).collect();
    let (layout, width) = match direction {
        Direction::Across => (sankey::lay_out(&blocks, &bands, scale), sankey::WIDTH),
        Direction::Down => (down::lay_out(&blocks, &bands, scale), down::WIDTH),
    };
    let name = |place: Place| {
        let node = nodes.iter().find(|node| node.place == place);
        (words.name)(place, node.map_or(1, |node| node.count))
    };
    let drawn_bands = grouped.iter().zip(&layout.bands).map(|(flow, placed)| DrawnBand {
        outline: placed.outline(),
        class: band_class(flow),
        title: (words.band)(&name(flow.from), &name(flow.to), &(words.amount)(flow.now)),
    });
    let drawn_blocks =
        labels.into_iter().zip(&layout.blocks).map(|(label, placed)| label.drawn(direction, placed));
    let heads = HEADED.into_iter().zip(words.heads).filter_map(|(column, head)| {
        let x = match direction {
            Direction::Across => *sankey::COLUMNS.get(column)?,
            Direction::Down => 0.0,
        };
        Some((sankey::coordinate(x), sankey::coordinate(*layout.heads.get(column)?), head))
    });
    Drawing {
        direction,
        view_box: format!("0 0 {} {}", sankey::coordinate(width), sankey::coordinate(layout.height)),
        heads: heads.collect(),
        height: sankey::ceil_pixels(layout.height),
        bands: drawn_bands.collect(),
        blocks: drawn_blocks.collect(),
        whole,
    }
}

impl Drawing {
    /// Whether a place has less than in the start state: what it has lost is hatched.
    pub fn has_losses(&self) -> bool {
        self.blocks.iter().any(|block| block.bars.len() > 1)
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
        | Place::Withheld(_)
        | Place::Left
        | Place::Small(_) => "flow-link",
    }
}

/// The label of a block.
struct Label {
    name: Vec<String>,
    amount: String,
    on_own_line: bool,
}

fn label(direction: Direction, node: &Node, scale: u32, words: &Words) -> Label {
    let column = node.place.column();
    let amount = (words.amount)(node.now);
    let name = (words.name)(node.place, node.count);
    let wrapped = |width: f64| wrap_to(&name, |line| sankey::text_width(line) <= width);
    if direction == Direction::Down {
        return Label { name: wrapped(down::label_width(&amount)), amount, on_own_line: false };
    }
    if node.place == Place::Total {
        return Label { name: Vec::new(), amount, on_own_line: false };
    }
    let name = wrapped(sankey::label_width(column));
    let is_tall = sankey::block_height(tkr(node.now), scale) >= sankey::LINE_HEIGHT * OWN_LINE_HEIGHT;
    let together = name.last().map_or_else(String::new, |last| format!("{last} {amount}"));
    let on_own_line =
        is_tall && name.len() == 1 || sankey::text_width(&together) > sankey::label_width(column);
    Label { name, amount, on_own_line }
}

impl Label {
    fn lines(&self) -> u8 {
        let lines = self.name.len().saturating_add(usize::from(self.on_own_line));
        u8::try_from(lines).unwrap_or(u8::MAX)
    }

    fn drawn(self, direction: Direction, placed: &sankey::PlacedBlock) -> DrawnBlock {
        let (x, mut y) = placed.label;
        let line_height = match direction {
            Direction::Across => sankey::LINE_HEIGHT,
            Direction::Down => down::LINE_HEIGHT,
        };
        let first_line = sankey::coordinate(y);
        let mut next = || {
            let here = sankey::coordinate(y);
            y += line_height;
            here
        };
        let name = self.name.into_iter().map(|line| (line, next())).collect();
        let label_x = sankey::coordinate(x);
        let amount_place = match direction {
            Direction::Across => self.on_own_line.then(|| (label_x.clone(), next())),
            // It ends at the right edge.
            Direction::Down => Some((sankey::coordinate(down::WIDTH), first_line)),
        };
        let bar = |area: sankey::Area| [area.x, area.y, area.width, area.height].map(sankey::coordinate);
        let lost = placed.lost.map(|area| (LOSS_CLASS, bar(area)));
        DrawnBlock {
            bars: std::iter::once(("flow-node", bar(placed.area))).chain(lost).collect(),
            label_x,
            name,
            amount: (self.amount, amount_place),
        }
    }
}

#[cfg(test)]
#[path = "drawing_tests.rs"]
mod tests;
