//! The flow downwards, for a phone: each block is a bar across the drawing with its label above it, and begins where the bar of the
//! block before it ends. So the bars of a group are together as wide as the bar of their sum below or above them, and the bands
//! between them do not cross.

use super::{Area, BOTTOM, Band, Block, COLUMNS, Direction, Layout, PlacedBand, PlacedBlock};
use super::{MIN_LOST, band_ends, block_sizes, text_width};

/// Width of the drawing.
pub const WIDTH: f64 = 340.0;
/// Height of a line of text.
pub const LINE_HEIGHT: f64 = 17.0;
/// How much wider a text is than in [`text_width`], by the size of its type.
const TYPE_SCALE: f64 = 1.15;

/// Width of a bar of the whole amount. The rest is for bars that are drawn wider than they are, to be seen.
const WHOLE_WIDTH: f64 = 320.0;
const BAR_HEIGHT: f64 = 10.0;
const MIN_WIDTH: f64 = 1.5;
const MIN_THICKNESS: f64 = 0.5;
/// Between a label and its bar, and between two blocks.
const LABEL_GAP: f64 = 1.0;
const GAP: f64 = 11.0;
/// Between two words, or a name and its amount.
const SPACE: f64 = 12.0;
/// Above the heading of a group: where the bands to it bend.
const BENDS: [f64; COLUMNS.len()] = [0.0, 8.0, 8.0, 8.0, 72.0];
/// Height of a heading. The sum of the sources has none.
const HEADS: [f64; COLUMNS.len()] = [24.0, 6.0, 30.0, 30.0, 30.0];

/// The greatest width of a line of a name that has `amount` beside it, as [`text_width`] measures it.
#[must_use]
pub fn label_width(amount: &str) -> f64 {
    (WIDTH - SPACE) / TYPE_SCALE - text_width(amount)
}

/// Positions `blocks` and `bands`, where `whole` is the largest sum of a group.
#[must_use]
pub fn lay_out(blocks: &[Block], bands: &[Band], whole: u32) -> Layout {
    let width = |amount: u32| f64::from(amount) * WHOLE_WIDTH / f64::from(whole.max(1));
    let mut thicknesses: Vec<f64> = bands.iter().map(|band| width(band.amount).max(MIN_THICKNESS)).collect();
    let mut widths = block_sizes(blocks.len(), bands, &thicknesses, MIN_WIDTH);
    let mut losses: Vec<f64> = blocks.iter().map(|block| super::lost_length(width(block.lost))).collect();
    let widest = (0..COLUMNS.len()).map(|group| {
        let of_group = blocks.iter().zip(widths.iter().zip(&losses));
        of_group
            .filter(|(block, _)| block.column == group)
            .map(|(_, (width, lost))| width + lost)
            .sum::<f64>()
    });
    // What is drawn wider than it is must not lead out of the drawing.
    let fit = (WIDTH / widest.fold(MIN_LOST, f64::max)).min(1.0);
    for length in thicknesses.iter_mut().chain(&mut widths).chain(&mut losses) {
        *length *= fit;
    }
    let mut placed: Vec<Option<PlacedBlock>> = vec![None; blocks.len()];
    let mut heads = [0.0; COLUMNS.len()];
    // The upper and the lower edge of each group.
    let mut edges = [(0.0, 0.0); COLUMNS.len()];
    let mut y = 0.0;
    for (group, ((bend, head_height), (head, edge))) in
        BENDS.into_iter().zip(HEADS).zip(heads.iter_mut().zip(&mut edges)).enumerate()
    {
        y += bend;
        edge.0 = y;
        y += head_height;
        *head = y - LINE_HEIGHT / 2.0;
        let mut x = 0.0;
        for ((block, slot), (width, lost)) in blocks
            .iter()
            .zip(&mut placed)
            .zip(widths.iter().zip(&losses))
            .filter(|((block, _), _)| block.column == group)
        {
            let label = f64::from(block.lines) * LINE_HEIGHT + LABEL_GAP;
            let area = Area { x, y: y + label, width: *width, height: BAR_HEIGHT };
            *slot = Some(PlacedBlock {
                area,
                lost: (*lost > 0.0).then_some(Area { x: x + width, width: *lost, ..area }),
                label: (0.0, y + LINE_HEIGHT * 0.75),
                slot: (y, label + BAR_HEIGHT),
            });
            x += width + lost;
            y += label + BAR_HEIGHT + GAP;
        }
        y -= GAP;
        edge.1 = y;
    }
    // A block of a group that there is not has no place: there is none.
    let placed: Vec<PlacedBlock> = placed.into_iter().flatten().collect();
    let bands = place_bands(blocks, &placed, bands, &thicknesses, &edges);
    Layout { blocks: placed, bands, heads, height: y + BOTTOM }
}

fn place_bands(
    blocks: &[Block],
    placed: &[PlacedBlock],
    bands: &[Band],
    thicknesses: &[f64],
    edges: &[(f64, f64)],
) -> Vec<PlacedBand> {
    let starts: Vec<f64> = placed.iter().map(|block| block.area.x).collect();
    let bar = |at: usize| {
        placed.get(at).map_or((0.0, 0.0), |block| (block.area.y, block.area.y + block.area.height))
    };
    let edge =
        |at: usize| blocks.get(at).and_then(|block| edges.get(block.column)).copied().unwrap_or_default();
    let ends = band_ends(&starts, bands, thicknesses);
    let place = |((band, (from, to)), thickness): ((&Band, (f64, f64)), &f64)| PlacedBand {
        from: (from, bar(band.from).1),
        to: (to, bar(band.to).0),
        thickness: *thickness,
        bend: (edge(band.from).1, edge(band.to).0),
        direction: Direction::Down,
    };
    bands.iter().zip(ends).zip(thicknesses).map(place).collect()
}

#[cfg(test)]
#[path = "down_tests.rs"]
mod tests;
