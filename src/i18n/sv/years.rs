//! Swedish texts for `catalogue::years`.

use crate::i18n::catalogue::years::Years;

pub const TEXTS: Years = Years {
    grows: |from, to, amount| format!("Från {from} till {to} växer kommunbidraget med {amount}."),
    falls: |from, to, amount| format!("Från {from} till {to} minskar kommunbidraget med {amount}."),
    same: |from, to| format!("Kommunbidraget är lika stort {to} som {from}."),
    result: |from, to| format!(" Resultatet går från {from} till {to} av skatt och bidrag."),
    target_met: " Resultatmålet nås alla tre åren.",
    target_missed: |years| format!(" Resultatmålet nås inte {years}."),
    and: " och ",
    caption: |from, to, unit| format!("Resultatbudget {from}–{to}, {unit}"),
    committees_caption: |from, to, unit| format!("Kommunbidrag per nämnd {from}–{to}, {unit}"),
    trend: "Utveckling",
    share_of_revenue: "andel av skatt och bidrag",
    target: "resultatmål",
    committees: "Nämnderna",
    committee: "Nämnd",
    changes: "Under ett belopp står ändringen mot årets utgångsläge, där det finns en.",
    outturn: "utfall",
    adopted: "beslutad",
};
