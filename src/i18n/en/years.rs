//! English texts for `catalogue::years`.

use crate::i18n::catalogue::years::Years;

pub const TEXTS: Years = Years {
    grows: |from, to, amount| format!("From {from} to {to} the money to share out grows by {amount}."),
    falls: |from, to, amount| format!("From {from} to {to} the money to share out falls by {amount}."),
    same: |from, to| format!("The money to share out is the same in {to} as in {from}."),
    result: |from, to| format!(" What is left goes from {from} to {to} of tax and grants."),
    target_met: " The surplus target is met in all three years.",
    target_missed: |years| format!(" The surplus target is not met in {years}."),
    and: " and ",
    caption: |from, to, unit| format!("Income and costs {from}–{to}, {unit}"),
    committees_caption: |from, to, unit| format!("Municipal grant by committee {from}–{to}, {unit}"),
    trend: "Trend",
    share_of_revenue: "share of tax and grants",
    target: "surplus target",
    committees: "The committees",
    committee: "Committee",
    changes: "The small figure below an amount is your change.",
    outturn: "outturn",
    adopted: "adopted",
};
