//! The geometry of a Sankey diagram: blocks (the nodes) in columns and bands between them.
//!
//! Amounts are whole thousands; only positions are floats. The slot of a block is at least as high as its label, so that
//! the labels of a column never overlap.

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

const TOP: f64 = 26.0;
const BOTTOM: f64 = 8.0;
const GAP: f64 = 8.0;
/// The distance between a block and its label.
const LABEL_GAP: f64 = 6.0;
/// Height of a block of the whole amount.
const WHOLE_HEIGHT: f64 = 420.0;
const MIN_BLOCK_HEIGHT: f64 = 1.5;
const MIN_BAND_THICKNESS: f64 = 0.75;

/// A block to draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// Its column.
    pub column: usize,
    /// How many lines its label has.
    pub lines: u8,
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

/// A block with its position.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedBlock {
    /// Its left edge.
    pub x: f64,
    /// Its upper edge.
    pub y: f64,
    /// Its height.
    pub height: f64,
    /// Its label's left edge.
    pub label_x: f64,
    /// The base line of the label's first line.
    pub label_y: f64,
    slot: (f64, f64),
}

/// A band with its position.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedBand {
    /// Its left end: x and upper edge.
    pub from: (f64, f64),
    /// Its right end: x and upper edge.
    pub to: (f64, f64),
    /// Its height.
    pub thickness: f64,
}

/// A drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// The blocks in the order of the input.
    pub blocks: Vec<PlacedBlock>,
    /// The bands in the order of the input.
    pub bands: Vec<PlacedBand>,
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
    let mut heights = vec![(0.0_f64, 0.0_f64); blocks.len()];
    for (band, thickness) in bands.iter().zip(&thicknesses) {
        if let Some(outgoing) = heights.get_mut(band.from) {
            outgoing.1 += thickness;
        }
        if let Some(incoming) = heights.get_mut(band.to) {
            incoming.0 += thickness;
        }
    }
    let mut next = [TOP; COLUMNS.len()];
    let mut placed = Vec::with_capacity(blocks.len());
    for (block, (incoming, outgoing)) in blocks.iter().zip(heights) {
        let height = incoming.max(outgoing).max(MIN_BLOCK_HEIGHT);
        let label = f64::from(block.lines) * LINE_HEIGHT;
        let slot = height.max(label);
        let top = next.get(block.column).copied().unwrap_or(TOP);
        let x = COLUMNS.get(block.column).copied().unwrap_or_default();
        placed.push(PlacedBlock {
            x,
            y: top + (slot - height) / 2.0,
            height,
            label_x: x + BLOCK_WIDTH + LABEL_GAP,
            label_y: top + (slot - label) / 2.0 + LINE_HEIGHT * 0.75,
            slot: (top, slot),
        });
        if let Some(next) = next.get_mut(block.column) {
            *next = top + slot + GAP;
        }
    }
    let bands = place_bands(&placed, bands, &thicknesses);
    let height = next.into_iter().fold(TOP, f64::max) - GAP + BOTTOM;
    Layout { blocks: placed, bands, height }
}

/// Bands leave a block in the order of the blocks that they reach, and reach one in the order of those that they leave, so
/// that few cross.
fn place_bands(blocks: &[PlacedBlock], bands: &[Band], thicknesses: &[f64]) -> Vec<PlacedBand> {
    let mut order: Vec<usize> = (0..bands.len()).collect();
    let key = |at: &usize| bands.get(*at).map(|band| (band.from, band.to));
    order.sort_by_key(key);
    let from = band_ends(blocks, bands, thicknesses, &order, |band| band.from);
    let key = |at: &usize| bands.get(*at).map(|band| (band.to, band.from));
    order.sort_by_key(key);
    let to = band_ends(blocks, bands, thicknesses, &order, |band| band.to);
    from.into_iter()
        .zip(to)
        .zip(thicknesses)
        .map(|((from, to), thickness)| PlacedBand {
            from: (from.0 + BLOCK_WIDTH, from.1),
            to,
            thickness: *thickness,
        })
        .collect()
}

fn band_ends(
    blocks: &[PlacedBlock],
    bands: &[Band],
    thicknesses: &[f64],
    order: &[usize],
    end: fn(&Band) -> usize,
) -> Vec<(f64, f64)> {
    let mut next: Vec<f64> = blocks.iter().map(|block| block.y).collect();
    let mut found = vec![(0.0, 0.0); bands.len()];
    for at in order {
        let Some((band, thickness)) = bands.get(*at).zip(thicknesses.get(*at)) else { continue };
        let Some((block, top)) = blocks.get(end(band)).zip(next.get_mut(end(band))) else { continue };
        if let Some(slot) = found.get_mut(*at) {
            *slot = (block.x, *top);
        }
        *top += thickness;
    }
    found
}

impl PlacedBand {
    /// The outline of the band, for the `d` of a path.
    #[must_use]
    pub fn outline(&self) -> String {
        let ((x0, y0), (x1, y1)) = (self.from, self.to);
        let middle = f64::midpoint(x0, x1);
        let (low0, low1) = (y0 + self.thickness, y1 + self.thickness);
        format!(
            "M{x0:.0} {y0:.1}C{middle:.0} {y0:.1} {middle:.0} {y1:.1} {x1:.0} {y1:.1}V{low1:.1}\
             C{middle:.0} {low1:.1} {middle:.0} {low0:.1} {x0:.0} {low0:.1}Z"
        )
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
