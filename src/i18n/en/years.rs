//! English texts for `catalogue::years`.

use crate::i18n::catalogue::years::Years;

pub const TEXTS: Years = Years {
    grows: |from, to, amount| format!("From {from} to {to} the municipal grant grows by {amount}."),
    falls: |from, to, amount| format!("From {from} to {to} the municipal grant falls by {amount}."),
    same: |from, to| format!("The municipal grant is as large in {to} as in {from}."),
    result: |from, to| format!(" The result goes from {from} to {to} of tax and grants."),
    target_met: " The surplus target is met in all three years.",
    target_missed: |years| format!(" The surplus target is not met in {years}."),
    and: " and ",
    caption: |from, to, unit| format!("Result budget {from}–{to}, {unit}"),
    committees_caption: |from, to, unit| format!("Municipal grant by committee {from}–{to}, {unit}"),
    trend: "Trend",
    share_of_revenue: "share of tax and grants",
    target: "surplus target",
    committees: "The committees",
    committee: "Committee",
    changes: "Below an amount stands the change from that year's start state, where there is one.",
    outturn: "outturn",
    adopted: "adopted",
};
