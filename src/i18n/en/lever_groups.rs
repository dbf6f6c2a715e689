//! English texts for `catalogue::lever_groups`.

use crate::i18n::catalogue::lever_groups::LeverGroups;
use model::scenario::FrameRule;

pub const TEXTS: LeverGroups = LeverGroups {
    duplicate: "Duplicate and change",
    yearly: "Per cent a year, which accumulate: 2% a year is 2, 4.04 and 6.12% in the three years.",
    weight_about: "A priority from 0 to 2. With 2 the committee gets twice its share of what is given, and is protected in a cut. With 0 it gets nothing, and pays twice its share of a cut. 1 is as its frame.",
    in_frame: "Count in the frame",
    in_frame_about: "Index, volume and efficiency change the committees' frames, in the column Technical frame. Otherwise they change only the need.",
    frame_rule: |rule| match rule {
        FrameRule::FollowsNeed => "count in the frame",
        FrameRule::Unchanged => "do not count in the frame",
    },
    self_cost: |fee, cost| {
        format!(
            "The fee brings {fee} but the service costs {cost}. It may not bring more than its cost (KL 2:6)."
        )
    },
};
