#![allow(clippy::indexing_slicing, clippy::float_cmp)]

use super::super::tests::{band, blocks, example};
use super::*;

#[test]
fn the_drawing_is_never_wider_than_a_phone() {
    let (mut blocks, bands) = example();
    for block in &mut blocks {
        block.lost = 1;
    }
    let layout = lay_out(&blocks, &bands, 10_000);
    for placed in &layout.blocks {
        let right = placed.lost.map_or(placed.area.x + placed.area.width, |lost| lost.x + lost.width);
        assert!(right <= WIDTH + 1e-9, "{placed:?}");
    }
    for band in &layout.bands {
        assert!(band.from.0 + band.thickness <= WIDTH + 1e-9 && band.to.0 + band.thickness <= WIDTH + 1e-9);
    }
}

#[test]
fn groups_follow_each_other_downwards_and_labels_do_not_overlap() {
    let (blocks, bands) = example();
    let layout = lay_out(&blocks, &bands, 10_000);
    for pair in layout.blocks.windows(2) {
        assert!(pair[0].slot.0 + pair[0].slot.1 <= pair[1].slot.0, "{pair:?}");
    }
    for band in &layout.bands {
        assert!(
            band.from.1 <= band.bend.0 && band.bend.0 < band.bend.1 && band.bend.1 <= band.to.1,
            "{band:?}"
        );
    }
}

#[test]
fn the_bars_of_a_group_lie_side_by_side_and_are_as_wide_as_their_sum() {
    let (blocks, bands) = (blocks(&[(0, 1), (0, 1), (1, 1)]), [band(0, 2, 750), band(1, 2, 250)]);
    let layout = lay_out(&blocks, &bands, 1_000);
    let [first, second, sum] = [0, 1, 2].map(|at: usize| layout.blocks[at].area);
    // Three quarters and a quarter of 320.
    assert_eq!((first.x, first.width, second.x, second.width), (0.0, 240.0, 240.0, 80.0));
    assert_eq!((sum.x, sum.width), (0.0, 320.0));
    // So the bands fall straight down.
    assert!(layout.bands.iter().all(|band| band.from.0 == band.to.0));
}

#[test]
fn what_is_lost_lies_after_the_bar_and_the_next_bar_after_that() {
    let mut blocks = blocks(&[(3, 1), (3, 1)]);
    blocks[0].lost = 100;
    let layout = lay_out(&blocks, &[], 1_000);
    let lost = layout.blocks[0].lost.expect("a loss");
    assert_eq!((lost.x, lost.width), (MIN_WIDTH, 32.0));
    assert_eq!(layout.blocks[1].area.x, MIN_WIDTH + 32.0);
    assert_eq!(layout.blocks[1].lost, None);
}

#[test]
fn a_name_leaves_room_for_its_amount() {
    assert!(label_width("2 717,8") < label_width(""));
    assert!(label_width("2 717,8") >= text_width("Hölö-Mörkö kommundelsnämnd"));
}
