//! Swedish texts for `catalogue::years`.

use crate::i18n::catalogue::years::Years;

pub const TEXTS: Years = Years {
    grows: |from, to, amount| format!("Från {from} till {to} ökar pengarna att dela ut med {amount}."),
    falls: |from, to, amount| format!("Från {from} till {to} minskar pengarna att dela ut med {amount}."),
    same: |from, to| format!("Pengarna att dela ut är lika stora {to} som {from}."),
    result: |from, to| format!(" Det som blir kvar går från {from} till {to} av skatt och bidrag."),
    target_met: " Överskottsmålet nås alla tre åren.",
    target_missed: |years| format!(" Överskottsmålet nås inte {years}."),
    and: " och ",
    caption: |from, to, unit| format!("Resultatbudget {from}–{to}, {unit}"),
    committees_caption: |from, to, unit| format!("Kommunbidrag per nämnd {from}–{to}, {unit}"),
    trend: "Utveckling",
    share_of_revenue: "andel av skatt och bidrag",
    target: "överskottsmål",
    committees: "Nämnderna",
    committee: "Nämnd",
    changes: "Den lilla siffran under ett belopp är din ändring.",
    outturn: "utfall",
    adopted: "beslutad",
};
