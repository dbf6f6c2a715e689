//! Swedish texts for `catalogue::lever_groups`.

use crate::i18n::catalogue::lever_groups::LeverGroups;
use model::distribution::Policy;
use model::scenario::FrameRule;

pub const TEXTS: LeverGroups = LeverGroups {
    duplicate: "Duplicera och ändra",
    policy_name: |policy| match policy {
        Policy::Proportional => "Proportionellt",
        Policy::KeepFrames => "Behåll ramarna",
        Policy::ByNeed => "Efter behov",
        Policy::Weighted => "Viktat",
    },
    policy_about: |policy| match policy {
        Policy::Proportional => "Alla får sin andel efter ramen i utgångsläget.",
        Policy::KeepFrames => "Inget fördelas: utrymmet hamnar i resultatet.",
        Policy::ByNeed => "Först täcks det som saknas, sedan fördelas efter behov.",
        Policy::Weighted => "Efter ramen gånger din egen vikt.",
    },
    frame_rule: |rule| match rule {
        FrameRule::FollowsNeed => "räknas in i ramen",
        FrameRule::Unchanged => "räknas inte in i ramen",
    },
    self_cost: |fee, cost| {
        format!(
            "Avgiften ger {fee} men tjänsten kostar {cost}. Mer än självkostnaden får den inte ge (KL 2 kap. 6 §)."
        )
    },
};
