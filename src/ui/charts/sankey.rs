//! The geometry of a Sankey diagram: blocks (the nodes) in columns and bands between them.
//!
//! Amounts come in whole thousands, so that nothing drawn can change a sum; only positions are floats. A block has a slot
//! that is high enough for its label, so labels of one column never lie over each other.

/// Width of the drawing.
pub const WIDTH: f64 = 860.0;
/// The same as a picture's file counts it.
pub const WIDE: usize = 860;
/// Width of a block.
pub const BLOCK: f64 = 8.0;
/// Height of a line of text.
pub const LINE: f64 = 14.0;
/// Where the columns begin: sources, their sum, uses, committees, goals.
pub const COLUMNS: [f64; 5] = [0.0, 178.0, 216.0, 422.0, 638.0];

/// Where the words above the sum end.
pub const SUM_END: f64 = COLUMNS[1] + BLOCK;

const TOP: f64 = 26.0;
const BOTTOM: f64 = 8.0;
const GAP: f64 = 8.0;
/// Between a block and its label.
const SPACE: f64 = 6.0;
/// Height of the whole amount.
const TALL: f64 = 420.0;
const THINNEST_BLOCK: f64 = 1.5;
const THINNEST_BAND: f64 = 0.75;

/// A block to draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// Which column it stands in.
    pub column: usize,
    /// Lines of its label.
    pub lines: u8,
}

/// A band to draw: from a block to a block of a later column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// Which block it leaves.
    pub from: usize,
    /// Which block it reaches.
    pub to: usize,
    /// Whole thousands.
    pub amount: u32,
}

/// Where a block lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedBlock {
    /// Its left edge.
    pub x: f64,
    /// Its upper edge.
    pub y: f64,
    /// Its height.
    pub height: f64,
    /// Where its label begins.
    pub label_x: f64,
    /// The base line of the label's first line.
    pub label_y: f64,
    slot: (f64, f64),
}

/// Where a band lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedBand {
    /// Where it leaves: x and upper edge.
    pub from: (f64, f64),
    /// Where it reaches: x and upper edge.
    pub to: (f64, f64),
    /// How thick it is.
    pub thickness: f64,
}

/// A drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Boxes, in the order in which they came.
    pub blocks: Vec<PlacedBlock>,
    /// Bands, in the order in which they came.
    pub bands: Vec<PlacedBand>,
    /// Height of the drawing.
    pub height: f64,
}

/// How high a block of `amount` is where `whole` is the whole amount.
#[must_use]
pub fn height_of(amount: u32, whole: u32) -> f64 {
    f64::from(amount) * TALL / f64::from(whole.max(1))
}

/// How wide a line of a label in `column` may be.
#[must_use]
pub fn room(column: usize) -> f64 {
    let at = |column: usize| COLUMNS.get(column).copied().unwrap_or(WIDTH);
    // The blocks of the sum stand close before the uses; its label lies above it.
    at(column.saturating_add(1)) - at(column) - BLOCK - 2.0 * SPACE
}

/// How wide `text` is in the widest of the fonts that may stand in. Letter by letter, since names of committees are full
/// of the widest: one of 26 letters ran into the next column where another of as many left room.
#[must_use]
pub fn width(text: &str) -> f64 {
    text.chars().map(width_of).sum()
}

fn width_of(letter: char) -> f64 {
    match letter {
        ' ' | '\u{a0}' | '.' | ',' | '-' | '\'' | 'i' | 'j' | 'l' | 'I' => 4.8,
        'f' | 'r' | 't' => 5.7,
        'm' | 'w' | 'M' | 'W' => 12.1,
        capital if capital.is_uppercase() => 9.8,
        _ => 8.3,
    }
}

/// Lays out `blocks` and `bands`, drawn so that `whole` is as high as the drawing allows.
#[must_use]
pub fn lay_out(blocks: &[Block], bands: &[Band], whole: u32) -> Layout {
    let thick: Vec<f64> = bands.iter().map(|band| height_of(band.amount, whole).max(THINNEST_BAND)).collect();
    let mut heights = vec![(0.0_f64, 0.0_f64); blocks.len()];
    for (band, thickness) in bands.iter().zip(&thick) {
        if let Some(leaving) = heights.get_mut(band.from) {
            leaving.1 += thickness;
        }
        if let Some(reaching) = heights.get_mut(band.to) {
            reaching.0 += thickness;
        }
    }
    let mut next = [TOP; COLUMNS.len()];
    let mut placed = Vec::with_capacity(blocks.len());
    for (one, (reaching, leaving)) in blocks.iter().zip(heights) {
        let height = reaching.max(leaving).max(THINNEST_BLOCK);
        let label = f64::from(one.lines) * LINE;
        let slot = height.max(label);
        let top = next.get(one.column).copied().unwrap_or(TOP);
        let x = COLUMNS.get(one.column).copied().unwrap_or_default();
        placed.push(PlacedBlock {
            x,
            y: top + (slot - height) / 2.0,
            height,
            label_x: x + BLOCK + SPACE,
            label_y: top + (slot - label) / 2.0 + LINE * 0.75,
            slot: (top, slot),
        });
        if let Some(next) = next.get_mut(one.column) {
            *next = top + slot + GAP;
        }
    }
    let bands = lay_bands(&placed, bands, &thick);
    let height = next.into_iter().fold(TOP, f64::max) - GAP + BOTTOM;
    Layout { blocks: placed, bands, height }
}

/// Bands leave a block in the order of the blocks that they reach, and the other way round, so that few cross.
fn lay_bands(blocks: &[PlacedBlock], bands: &[Band], thick: &[f64]) -> Vec<PlacedBand> {
    let mut order: Vec<usize> = (0..bands.len()).collect();
    let key = |at: &usize| bands.get(*at).map(|band| (band.from, band.to));
    order.sort_by_key(key);
    let from = ends(blocks, bands, thick, &order, |band| band.from);
    let key = |at: &usize| bands.get(*at).map(|band| (band.to, band.from));
    order.sort_by_key(key);
    let to = ends(blocks, bands, thick, &order, |band| band.to);
    from.into_iter()
        .zip(to)
        .zip(thick)
        .map(|((from, to), thickness)| PlacedBand {
            from: (from.0 + BLOCK, from.1),
            to,
            thickness: *thickness,
        })
        .collect()
}

fn ends(
    blocks: &[PlacedBlock],
    bands: &[Band],
    thick: &[f64],
    order: &[usize],
    end: fn(&Band) -> usize,
) -> Vec<(f64, f64)> {
    let mut next: Vec<f64> = blocks.iter().map(|one| one.y).collect();
    let mut found = vec![(0.0, 0.0); bands.len()];
    for at in order {
        let Some((band, thickness)) = bands.get(*at).zip(thick.get(*at)) else { continue };
        let Some((one, top)) = blocks.get(end(band)).zip(next.get_mut(end(band))) else { continue };
        if let Some(slot) = found.get_mut(*at) {
            *slot = (one.x, *top);
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

/// A position as an attribute.
#[must_use]
pub fn at(position: f64) -> String {
    format!("{position:.1}")
}

/// A height in whole pixels, a begun one counted.
pub fn whole(height: f64) -> usize {
    format!("{:.0}", height.ceil()).parse().unwrap_or_default()
}

#[cfg(test)]
#[path = "sankey/tests.rs"]
mod tests;
