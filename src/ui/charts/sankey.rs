//! The geometry of a Sankey diagram: blocks (the nodes) in groups, and bands between them.
//!
//! Where there is room the groups are columns, from the left. On a phone they lie below each other ([`down`]), since the labels
//! of five columns do not fit. Amounts are whole thousands; only positions are floats. The slot of a block is at least as high as
//! its label, so that the labels of a group never overlap.

pub mod down;

/// Width of the drawing, in pixels as are all lengths here.
pub const WIDTH: f64 = 860.0;
/// [`WIDTH`] as a whole number.
pub const WIDTH_PIXELS: usize = 860;
/// Width of a block.
pub const BLOCK_WIDTH: f64 = 8.0;
/// Height of a line of text.
pub const LINE_HEIGHT: f64 = 14.0;
/// The left edges of the columns: sources, their sum, uses, committees, goals.
pub const COLUMNS: [f64; 5] = [0.0, 178.0, 216.0, 422.0, 638.0];

/// The right edge of the text above the sum.
pub const SUM_END: f64 = COLUMNS[1] + BLOCK_WIDTH;
/// The base line of the headings.
pub const HEAD_LINE: f64 = 12.0;

const TOP: f64 = 26.0;
const BOTTOM: f64 = 8.0;
const GAP: f64 = 8.0;
/// The distance between a block and its label.
const LABEL_GAP: f64 = 6.0;
/// Height of a block of the whole amount.
const WHOLE_HEIGHT: f64 = 420.0;
const MIN_BLOCK_HEIGHT: f64 = 1.5;
const MIN_BAND_THICKNESS: f64 = 0.75;
/// The least length of what a block has lost, so that its hatching is seen.
const MIN_LOST: f64 = 2.0;

/// In which direction the money flows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// To the right, in columns.
    #[default]
    Across,
    /// Downwards, each group below the one before.
    Down,
}

/// A block to draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// Its column, or its group where the money flows downwards.
    pub column: usize,
    /// How many lines its label has.
    pub lines: u8,
    /// Thousands of kronor that it has less than in the start state.
    pub lost: u32,
}

/// A band to draw: from a block to a block of a later column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// The index of the block that it leaves.
    pub from: usize,
    /// The index of the block that it reaches.
    pub to: usize,
    /// Thousands of kronor.
    pub amount: u32,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub x: f64,
    /// Its upper edge.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

/// A block with its position.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedBlock {
    /// What it has.
    pub area: Area,
    /// What it has lost, after what it has.
    pub lost: Option<Area>,
    /// Its label: the left edge, and the base line of the first line.
    pub label: (f64, f64),
    slot: (f64, f64),
}

/// A band with its position.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedBand {
    /// Where it begins: its upper left corner.
    pub from: (f64, f64),
    /// Where it ends, likewise.
    pub to: (f64, f64),
    /// Its height, or its width where the money flows downwards.
    pub thickness: f64,
    /// Between which positions in the direction of the flow it bends. It is straight before and after.
    pub bend: (f64, f64),
    direction: Direction,
}

/// A drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// The blocks in the order of the input.
    pub blocks: Vec<PlacedBlock>,
    /// The bands in the order of the input.
    pub bands: Vec<PlacedBand>,
    /// The base line of the heading of each column.
    pub heads: [f64; COLUMNS.len()],
    /// Height of the drawing.
    pub height: f64,
}

/// The height of a block of `amount` where `whole` is the whole amount.
#[must_use]
pub fn block_height(amount: u32, whole: u32) -> f64 {
    f64::from(amount) * WHOLE_HEIGHT / f64::from(whole.max(1))
}

/// The greatest width of a line of a label in `column`.
#[must_use]
pub fn label_width(column: usize) -> f64 {
    let left = |column: usize| COLUMNS.get(column).copied().unwrap_or(WIDTH);
    // The label of the sum is above it: there is no space between it and the uses.
    left(column.saturating_add(1)) - left(column) - BLOCK_WIDTH - 2.0 * LABEL_GAP
}

/// An upper estimate of the width of `text` in the system fonts, summed over its characters: a mean width would be exceeded
/// by names with many wide letters.
#[must_use]
pub fn text_width(text: &str) -> f64 {
    text.chars().map(char_width).sum()
}

fn char_width(letter: char) -> f64 {
    match letter {
        ' ' | '\u{a0}' | '.' | ',' | '-' | '\'' | 'i' | 'j' | 'l' | 'I' => 4.8,
        'f' | 'r' | 't' => 5.7,
        'm' | 'w' | 'M' | 'W' => 12.1,
        capital if capital.is_uppercase() => 9.8,
        _ => 8.3,
    }
}

/// Positions `blocks` and `bands`, where `whole` is the largest sum of a column.
#[must_use]
pub fn lay_out(blocks: &[Block], bands: &[Band], whole: u32) -> Layout {
    let thicknesses: Vec<f64> =
        bands.iter().map(|band| block_height(band.amount, whole).max(MIN_BAND_THICKNESS)).collect();
    let sizes = block_sizes(blocks.len(), bands, &thicknesses, MIN_BLOCK_HEIGHT);
    let mut next = [TOP; COLUMNS.len()];
    let mut placed = Vec::with_capacity(blocks.len());
    for (block, height) in blocks.iter().zip(sizes) {
        let lost = lost_length(block_height(block.lost, whole));
        let label = f64::from(block.lines) * LINE_HEIGHT;
        let slot = (height + lost).max(label);
        let top = next.get(block.column).copied().unwrap_or(TOP);
        let x = COLUMNS.get(block.column).copied().unwrap_or_default();
        let y = top + (slot - height - lost) / 2.0;
        let area = Area { x, y, width: BLOCK_WIDTH, height };
        placed.push(PlacedBlock {
            area,
            lost: (lost > 0.0).then_some(Area { y: y + height, height: lost, ..area }),
            label: (x + BLOCK_WIDTH + LABEL_GAP, top + (slot - label) / 2.0 + LINE_HEIGHT * 0.75),
            slot: (top, slot),
        });
        if let Some(next) = next.get_mut(block.column) {
            *next = top + slot + GAP;
        }
    }
    let bands = place_bands(&placed, bands, &thicknesses);
    let height = next.into_iter().fold(TOP, f64::max) - GAP + BOTTOM;
    Layout { blocks: placed, bands, heads: [HEAD_LINE; COLUMNS.len()], height }
}

/// The size of each block: the sum of its bands on the side where that is larger.
fn block_sizes(blocks: usize, bands: &[Band], thicknesses: &[f64], least: f64) -> Vec<f64> {
    let mut sides = vec![(0.0_f64, 0.0_f64); blocks];
    for (band, thickness) in bands.iter().zip(thicknesses) {
        if let Some(outgoing) = sides.get_mut(band.from) {
            outgoing.1 += thickness;
        }
        if let Some(incoming) = sides.get_mut(band.to) {
            incoming.0 += thickness;
        }
    }
    sides.into_iter().map(|(incoming, outgoing)| incoming.max(outgoing).max(least)).collect()
}

/// The length of what is lost: none, or enough to be seen.
fn lost_length(length: f64) -> f64 {
    if length > 0.0 { length.max(MIN_LOST) } else { 0.0 }
}

fn place_bands(blocks: &[PlacedBlock], bands: &[Band], thicknesses: &[f64]) -> Vec<PlacedBand> {
    let starts: Vec<f64> = blocks.iter().map(|block| block.area.y).collect();
    let left = |block: usize| blocks.get(block).map_or(0.0, |block| block.area.x);
    let ends = band_ends(&starts, bands, thicknesses);
    let place = |((band, (from, to)), thickness): ((&Band, (f64, f64)), &f64)| {
        let (begins, stops) = (left(band.from) + BLOCK_WIDTH, left(band.to));
        PlacedBand {
            from: (begins, from),
            to: (stops, to),
            thickness: *thickness,
            bend: (begins, stops),
            direction: Direction::Across,
        }
    };
    bands.iter().zip(ends).zip(thicknesses).map(place).collect()
}

/// Where each band begins and ends along the blocks that it joins, which start at `starts`. Bands leave a block in the order of
/// the blocks that they reach, and reach one in the order of those that they leave, so that few cross.
fn band_ends(starts: &[f64], bands: &[Band], thicknesses: &[f64]) -> Vec<(f64, f64)> {
    let along = |end: fn(&Band) -> usize, other: fn(&Band) -> usize| {
        let mut order: Vec<usize> = (0..bands.len()).collect();
        order.sort_by_key(|at| bands.get(*at).map(|band| (end(band), other(band))));
        let mut next = starts.to_vec();
        let mut found = vec![0.0; bands.len()];
        for at in order {
            let Some((band, thickness)) = bands.get(at).zip(thicknesses.get(at)) else { continue };
            let Some((next, found)) = next.get_mut(end(band)).zip(found.get_mut(at)) else { continue };
            *found = *next;
            *next += thickness;
        }
        found
    };
    along(|band| band.from, |band| band.to).into_iter().zip(along(|band| band.to, |band| band.from)).collect()
}

impl PlacedBand {
    /// The outline of the band, for the `d` of a path.
    #[must_use]
    pub fn outline(&self) -> String {
        let ((x0, y0), (x1, y1), (b0, b1)) = (self.from, self.to, self.bend);
        let middle = f64::midpoint(b0, b1);
        let thickness = self.thickness;
        match self.direction {
            Direction::Across => {
                let (low0, low1) = (y0 + thickness, y1 + thickness);
                format!(
                    "M{x0:.0} {y0:.1}C{middle:.0} {y0:.1} {middle:.0} {y1:.1} {x1:.0} {y1:.1}V{low1:.1}\
                     C{middle:.0} {low1:.1} {middle:.0} {low0:.1} {x0:.0} {low0:.1}Z"
                )
            }
            Direction::Down => {
                let (right0, right1) = (x0 + thickness, x1 + thickness);
                format!(
                    "M{x0:.1} {y0:.1}V{b0:.1}C{x0:.1} {middle:.1} {x1:.1} {middle:.1} {x1:.1} {b1:.1}V{y1:.1}H{right1:.1}V{b1:.1}\
                     C{right1:.1} {middle:.1} {right0:.1} {middle:.1} {right0:.1} {b0:.1}V{y0:.1}Z"
                )
            }
        }
    }
}

/// A coordinate as text for an attribute.
#[must_use]
pub fn coordinate(position: f64) -> String {
    format!("{position:.1}")
}

/// A height rounded up to whole pixels.
pub fn ceil_pixels(height: f64) -> usize {
    format!("{:.0}", height.ceil()).parse().unwrap_or_default()
}

#[cfg(test)]
#[path = "sankey/tests.rs"]
mod tests;
