//! Words of the three years.

/// The three years.
#[derive(Debug)]
pub struct Years {
    pub grows: fn(from: u16, to: u16, amount: &str) -> String,
    pub falls: fn(from: u16, to: u16, amount: &str) -> String,
    pub same: fn(from: u16, to: u16) -> String,
    pub result: fn(from: &str, to: &str) -> String,
    pub target_met: &'static str,
    pub target_missed: fn(years: &str) -> String,
    pub and: &'static str,
    pub caption: fn(from: u16, to: u16, unit: &str) -> String,
    pub committees_caption: fn(from: u16, to: u16, unit: &str) -> String,
    pub trend: &'static str,
    pub of_year: fn(what: &str, year: u16) -> String,
    pub share_of_revenue: &'static str,
    pub target: &'static str,
    pub committees: &'static str,
    pub committee: &'static str,
    pub changes: &'static str,
    pub outturn: &'static str,
    pub adopted: &'static str,
}

/// Swedish.
pub const SWEDISH: Years = Years {
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
    of_year: |what, year| format!("{what} {year}"),
    share_of_revenue: "andel av skatt och bidrag",
    target: "resultatmål",
    committees: "Nämnderna",
    committee: "Nämnd",
    changes: "Under ett belopp står ändringen mot årets utgångsläge, där det finns en.",
    outturn: "utfall",
    adopted: "beslutad",
};

/// English.
pub const ENGLISH: Years = Years {
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
    of_year: |what, year| format!("{what} {year}"),
    share_of_revenue: "share of tax and grants",
    target: "surplus target",
    committees: "The committees",
    committee: "Committee",
    changes: "Below an amount stands the change from that year's start state, where there is one.",
    outturn: "outturn",
    adopted: "adopted",
};
