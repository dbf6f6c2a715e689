#![allow(clippy::indexing_slicing, clippy::float_cmp)]

use super::*;

fn blocks(columns: &[(usize, u8)]) -> Vec<Block> {
    columns.iter().map(|(column, lines)| Block { column: *column, lines: *lines }).collect()
}

fn band(from: usize, to: usize, amount: u32) -> Band {
    Band { from, to, amount }
}

/// Two sources of very different size, their sum, one use, three committees.
fn example() -> (Vec<Block>, Vec<Band>) {
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
fn slots_of_a_column_never_overlap_and_hold_their_labels() {
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
            assert!(height >= f64::from(lines) * LINE);
        }
    }
    for placed in &layout.blocks {
        assert!(
            placed.slot.0 <= placed.y && placed.y + placed.height <= placed.slot.0 + placed.slot.1 + 1e-9
        );
        assert!(placed.y + placed.height <= layout.height);
    }
}

#[test]
fn bands_fill_each_side_of_a_box_and_no_more() {
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
        let (reaching, leaving) = (side(|band| band.to), side(|band| band.from));
        assert!((reaching.max(leaving) - placed.height.max(0.0)).abs() < 1.0, "block {at}");
        assert!(reaching <= placed.height + 1e-9 && leaving <= placed.height + 1e-9, "block {at}");
    }
}

#[test]
fn nothing_is_negative_or_too_thin_to_see() {
    let (blocks, bands) = example();
    let layout = lay_out(&blocks, &bands, 10_000);
    assert!(layout.blocks.iter().all(|placed| placed.height >= THINNEST_BLOCK && placed.y >= TOP));
    assert!(layout.bands.iter().all(|band| band.thickness >= THINNEST_BAND));
    assert!(layout.bands.iter().all(|band| band.from.0 < band.to.0));
}

#[test]
fn bands_leave_in_the_order_of_what_they_reach() {
    let blocks = blocks(&[(0, 1), (1, 1), (1, 1)]);
    let layout = lay_out(&blocks, &[band(0, 2, 50), band(0, 1, 50)], 100);
    assert!(layout.bands[1].from.1 < layout.bands[0].from.1);
}

#[test]
fn without_amounts_there_is_still_a_drawing() {
    let layout = lay_out(&blocks(&[(0, 1), (4, 2)]), &[], 0);
    assert_eq!(layout.blocks.len(), 2);
    assert!(layout.height.is_finite());
    assert!(layout.blocks.iter().all(|placed| placed.height == THINNEST_BLOCK));
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
fn every_column_has_room_for_a_word() {
    for column in [0, 2, 3, 4] {
        assert!(room(column) >= width("fastighetsavgift"), "column {column}: {}", room(column));
    }
}

#[test]
fn wide_letters_count_for_more() {
    let (wide, narrow) = ("Hölö-Mörkö kommundelsnämnd", "Kultur- och fritidsnämnden");
    assert_eq!(wide.chars().count(), narrow.chars().count());
    assert!(width(wide) > room(3) && width(narrow) < room(3));
}
