//! Swedish texts for `catalogue::goal_page`.

use crate::i18n::catalogue::goal_page::GoalPage;

pub const TEXTS: GoalPage = GoalPage {
    all_goals: "Alla mål",
    unknown: "Målet finns inte här",
    unknown_about: |municipality| {
        format!(
            "Kommunfilen för {municipality} har inget mål med det namn som står i adressen. Det här är målen:"
        )
    },
    gets: |year, amount| format!("År {year} går {amount} till målet."),
    as_before: " Det är lika mycket som utan dina ändringar.",
    more: |amount| format!(" Det är {amount} mer än utan dina ändringar."),
    less: |amount| format!(" Det är {amount} mindre än utan dina ändringar."),
    gets_nothing: |year| format!("År {year} går inga pengar till målet."),
    money: "Pengarna",
    money_about: "Målet får en del av kommunbidraget till nämnderna nedan. Tryck på ett tal för att se hur det blev till.",
    money_caption: |goal| format!("Pengarna till ”{goal}”"),
    year: "År",
    start: "Utan dina ändringar",
    now: "Nu",
    change: "Ändring",
    committees: "Nämnderna och deras andelar",
    committees_about: "Så stor del av nämndens pengar går till målet, alla tre åren. Ändrar du en andel delar nämndens andra mål på resten som förut, så att nämndens summa förblir 100 procent.",
    committees_caption: |goal| format!("Nämnderna och deras andelar till ”{goal}”"),
    no_committee: "Ingen nämnd har pengar för målet. Ge en nämnd ett uppdrag i målet, så får den en andel.",
    committee: "Nämnd",
    share: "Andel",
    share_of: |committee| format!("{committee}: andel till målet, procent"),
    only_goal: "nämndens enda mål",
    sum: "Till målet",
    other_shares: "Nämndernas alla mål och andelar",
    companies: |companies| {
        format!(
            "Bolag med uppdrag i målet: {companies}. Bolagen får inget kommunbidrag och finns därför inte i tabellen."
        )
    },
    missions: "Uppdragen",
    no_missions: "Målet har inget uppdrag.",
    edit: "Ändra målet, uppdragen och vilka nämnder som har dem",
    indicators: "Indikatorer",
    no_indicators: "Kommunfilen har ingen indikator för målet. Den som bedömer målet när budgeten följs upp i april, augusti och december skriver därför själv vad bedömningen bygger på.",
    indicators_about: "Så har det gått hittills. Inget räknas ut från indikatorerna.",
    no_figure: "finns inte i kommunfilen",
    indicators_caption: |goal| format!("Indikatorer för ”{goal}”"),
    indicator: "Indikator",
    target: "Målvärde",
    source: "Källa",
    other_goals: "Andra mål",
    previous: "Föregående mål",
    next: "Nästa mål",
    equal: "Alla mål är lika viktiga. De står i kommunens egen ordning.",
};
