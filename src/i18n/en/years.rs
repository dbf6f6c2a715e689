//! English texts for `catalogue::years`.

use crate::i18n::catalogue::years::Years;

pub const TEXTS: Years = Years {
    grows: |from, to, amount| format!("From {from} to {to} services get {amount} more."),
    falls: |from, to, amount| format!("From {from} to {to} services get {amount} less."),
    same: |from, to| format!("Services get as much in {to} as in {from}."),
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
