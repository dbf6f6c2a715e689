//! Swedish texts for `catalogue::year::goals`.

use crate::i18n::catalogue::year::goals::Goals;
use model::follow_up::measures::Touch;

pub const TEXTS: Goals = Goals {
    title: |month| format!("Målen i {month}"),
    lead: "Hur går det med målen? Säg för varje mål om det går bra, är ok eller har brister, varför, och vilken indikator som visar det. Alla mål är lika viktiga och står i dokumentets ordning.",
    when: "Målen följs upp tre gånger om året: i april, augusti och december.",
    not_in: |month| format!("I {month} följs bara budgeten upp."),
    show: |month| format!("Visa målen i {month}"),
    joint: "Samlat",
    state: |name| format!("Läget för {name}"),
    reason: "Varför",
    reason_of: |name| format!("Varför: {name}"),
    reason_wanted: "Skriv varför. En bedömning utan skäl går inte att pröva.",
    indicator: "Indikator och mål",
    indicator_of: |name| format!("Indikator och mål: {name}"),
    indicator_wanted: "Skriv vilken siffra som visar det, och vad målet för den är.",
    nothing_missing: "Alla bedömningar har skäl och indikator.",
    missing: |count| match count {
        1 => "En bedömning saknar skäl eller indikator.".to_owned(),
        count => format!("{count} bedömningar saknar skäl eller indikator."),
    },
    not_assessed: |count| match count {
        1 => "Ett mål är inte bedömt.".to_owned(),
        count => format!("{count} mål är inte bedömda."),
    },
    take: "Använd indikatorn",
    result_indicator: |share, target| {
        format!("Resultatet väntas bli {share} av skatt och bidrag, målet är {target}")
    },
    target: |target| format!("målet är {target}"),
    may: |touch| match touch {
        Touch::Worse => "kan bli sämre",
        Touch::SlightlyWorse => "kan bli lite sämre",
        Touch::EitherWay => "kan bli bättre eller sämre",
    },
    by_measure: |measure, committee, may| format!("{may}: {measure} ({committee})"),
    assumed: "Att en åtgärd kan påverka de mål som nämnden har uppdrag för är vår tolkning. Ingen har publicerat det.",
    serves_none: "Kommunfilen och förslaget ger nämnden inga mål.",
    in_year: "Målet under året",
    measures_on_goal: "Beslutade åtgärder som kan påverka målet",
    touched_by_none: "Ingen beslutad åtgärd påverkar målet, så långt vi vet.",
    to_goals: "Alla mål i uppföljningen",
};
