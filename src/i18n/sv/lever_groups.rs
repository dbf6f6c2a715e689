//! Swedish texts for `catalogue::lever_groups`.

use crate::i18n::catalogue::lever_groups::LeverGroups;
use model::scenario::FrameRule;

pub const TEXTS: LeverGroups = LeverGroups {
    equalisation_total: "Utjämning totalt",
    equalisation_about: "Pengar från staten, och från kommuner med höga inkomster, så att alla kommuner får ungefär lika goda villkor.",
    show_parts: "Visa delarna",
    committees: |count| format!("{count} nämnder"),
    filter_fees: "Sök avgift, till exempel parkering",
    no_fee_found: "Ingen avgift heter så. Sök på ett annat ord.",
    fees_in_examples: "Se vad en familj och en pensionär betalar",
    duplicate: "Gör en kopia och ändra den",
    yearly: "Procent per år som läggs på varandra: 2 % om året ger 2, 4,04 och 6,12 % de tre åren.",
    weight_about: "En vikt från 0 till 2. Med 2 får nämnden dubbelt av det som delas ut och skyddas i en nedskärning. Med 0 får den inget, och betalar dubbelt i en nedskärning. 1 är som vanligt.",
    in_frame: "Ändra nämndernas pengar",
    in_frame_about: "Löner och priser, volym och effektivisering ändrar då nämndernas pengar, i kolumnen Teknisk ram. Annars ändrar de bara vad verksamheten kostar.",
    frame_rule: |rule| match rule {
        FrameRule::FollowsNeed => "ändrar nämndernas pengar",
        FrameRule::Unchanged => "ändrar bara vad verksamheten kostar",
    },
    self_cost: |fee, cost| {
        format!(
            "Avgiften ger {fee} men tjänsten kostar {cost}. En avgift får inte ge mer än tjänsten kostar (kommunallagen 2 kap. 6\u{a0}§)."
        )
    },
};
