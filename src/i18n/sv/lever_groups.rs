//! Swedish texts for `catalogue::lever_groups`.

use crate::i18n::catalogue::lever_groups::LeverGroups;
use model::scenario::FrameRule;

pub const TEXTS: LeverGroups = LeverGroups {
    duplicate: "Duplicera och ändra",
    yearly: "Procent per år som läggs på varandra: 2 % om året ger 2, 4,04 och 6,12 % de tre åren.",
    weight_about: "Prioritet från 0 till 2. Med 2 får nämnden dubbelt av det som delas ut och skyddas i en nedskärning. Med 0 får den inget, och betalar dubbelt i en nedskärning. 1 är som ramen.",
    in_frame: "Räkna in i ramen",
    in_frame_about: "Index, volym och effektivisering ändrar nämndernas ramar, i kolumnen Teknisk ram. Annars ändrar de bara behovet.",
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
