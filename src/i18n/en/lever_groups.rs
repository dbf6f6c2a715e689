//! English texts for `catalogue::lever_groups`.

use crate::i18n::catalogue::lever_groups::LeverGroups;
use model::distribution::Policy;
use model::scenario::FrameRule;

pub const TEXTS: LeverGroups = LeverGroups {
    duplicate: "Duplicate and change",
    policy_name: |policy| match policy {
        Policy::Proportional => "Proportionally",
        Policy::KeepFrames => "Keep the frames",
        Policy::ByNeed => "By need",
        Policy::Weighted => "Weighted",
    },
    policy_about: |policy| match policy {
        Policy::Proportional => "Everyone gets a share by the frame in the start state.",
        Policy::KeepFrames => "Nothing is distributed: the room lands in the result.",
        Policy::ByNeed => "What is missing is covered first, the rest goes by need.",
        Policy::Weighted => "By the frame times a weight of your own.",
    },
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
