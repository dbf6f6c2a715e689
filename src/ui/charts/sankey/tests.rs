#![allow(clippy::indexing_slicing, clippy::float_cmp)]

use super::*;

pub(super) fn blocks(columns: &[(usize, u8)]) -> Vec<Block> {
    columns.iter().map(|(column, lines)| Block { column: *column, lines: *lines, lost: 0 }).collect()
}

pub(super) fn band(from: usize, to: usize, amount: u32) -> Band {
    Band { from, to, amount }
}

/// Two sources of very different size, their sum, one use, three committees.
pub(super) fn example() -> (Vec<Block>, Vec<Band>) {
    let blocks = blocks(&[(0, 2), (0, 1), (1, 0), (2, 1), (3, 1), (3, 3), (3, 1)]);
    let bands = vec![
        band(0, 2, 9_990),
        band(1, 2, 10),
        band(2, 3, 10_000),
        band(3, 4, 5),
        band(3, 5, 15),
        band(3, 6, 9_980),
    ];
    (blocks, bands)
}

#[test]
fn slots_of_a_column_do_not_overlap_and_contain_their_labels() {
    let (blocks, bands) = example();
    let layout = lay_out(&blocks, &bands, 10_000);
    for column in 0..COLUMNS.len() {
        let slots: Vec<(f64, f64, u8)> = blocks
            .iter()
            .zip(&layout.blocks)
            .filter(|(one, _)| one.column == column)
            .map(|(one, placed)| (placed.slot.0, placed.slot.1, one.lines))
            .collect();
        for pair in slots.windows(2) {
            assert!(pair[0].0 + pair[0].1 <= pair[1].0, "{pair:?}");
        }
        for (_, height, lines) in slots {
            assert!(height >= f64::from(lines) * LINE_HEIGHT);
        }
    }
    for placed in &layout.blocks {
        let (top, bottom) = (placed.area.y, placed.area.y + placed.area.height);
        assert!(placed.slot.0 <= top && bottom <= placed.slot.0 + placed.slot.1 + 1e-9);
        assert!(bottom <= layout.height);
    }
}

#[test]
fn the_bands_on_a_side_of_a_block_are_as_high_as_the_block() {
    let (blocks, bands) = example();
    let layout = lay_out(&blocks, &bands, 10_000);
    for (at, placed) in layout.blocks.iter().enumerate() {
        let side = |of: fn(&Band) -> usize| -> f64 {
            bands
                .iter()
                .zip(&layout.bands)
                .filter(|(band, _)| of(band) == at)
                .map(|(_, placed)| placed.thickness)
                .sum()
        };
        let (incoming, outgoing) = (side(|band| band.to), side(|band| band.from));
        assert!((incoming.max(outgoing) - placed.area.height.max(0.0)).abs() < 1.0, "block {at}");
        assert!(incoming <= placed.area.height + 1e-9 && outgoing <= placed.area.height + 1e-9, "block {at}");
    }
}

#[test]
fn blocks_and_bands_have_a_minimum_size() {
    let (blocks, bands) = example();
    let layout = lay_out(&blocks, &bands, 10_000);
    assert!(
        layout.blocks.iter().all(|placed| placed.area.height >= MIN_BLOCK_HEIGHT && placed.area.y >= TOP)
    );
    assert!(layout.bands.iter().all(|band| band.thickness >= MIN_BAND_THICKNESS));
    assert!(layout.bands.iter().all(|band| band.from.0 < band.to.0));
}

#[test]
fn bands_leave_in_the_order_of_the_blocks_that_they_reach() {
    let blocks = blocks(&[(0, 1), (1, 1), (1, 1)]);
    let layout = lay_out(&blocks, &[band(0, 2, 50), band(0, 1, 50)], 100);
    assert!(layout.bands[1].from.1 < layout.bands[0].from.1);
}

#[test]
fn blocks_without_amounts_are_drawn() {
    let layout = lay_out(&blocks(&[(0, 1), (4, 2)]), &[], 0);
    assert_eq!(layout.blocks.len(), 2);
    assert!(layout.height.is_finite());
    assert!(layout.blocks.iter().all(|placed| placed.area.height == MIN_BLOCK_HEIGHT));
}

#[test]
fn the_outline_is_closed() {
    let (blocks, bands) = example();
    let layout = lay_out(&blocks, &bands, 10_000);
    for band in &layout.bands {
        let outline = band.outline();
        assert!(outline.starts_with('M') && outline.ends_with('Z') && !outline.contains("NaN"), "{outline}");
    }
}

#[test]
fn every_column_is_wide_enough_for_a_long_word() {
    for column in [0, 2, 3, 4] {
        assert!(
            label_width(column) >= text_width("fastighetsavgift"),
            "column {column}: {}",
            label_width(column)
        );
    }
}

#[test]
fn the_width_of_a_text_depends_on_its_letters() {
    let (wide, narrow) = ("Hölö-Mörkö kommundelsnämnd", "Kultur- och fritidsnämnden");
    assert_eq!(wide.chars().count(), narrow.chars().count());
    assert!(text_width(wide) > label_width(3) && text_width(narrow) < label_width(3));
}

#[test]
fn what_is_lost_lies_below_the_block_in_its_own_slot_and_is_seen_however_small() {
    let (mut blocks, bands) = example();
    (blocks[4].lost, blocks[5].lost) = (1, 1_000);
    let layout = lay_out(&blocks, &bands, 10_000);
    let lost = |at: usize| layout.blocks[at].lost.expect("a loss");
    // A tenth of the whole, which is 420 px high.
    assert!((lost(5).height - 42.0).abs() < 1e-9);
    assert_eq!(lost(4).height, MIN_LOST);
    for at in [4, 5] {
        let placed = layout.blocks[at];
        assert_eq!(lost(at).y, placed.area.y + placed.area.height);
        assert!(lost(at).y + lost(at).height <= placed.slot.0 + placed.slot.1 + 1e-9);
    }
    assert!(layout.blocks.iter().filter(|placed| placed.lost.is_some()).count() == 2);
}
