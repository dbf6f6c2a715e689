//! Swedish texts for `catalogue::year::assumptions`.

use crate::i18n::catalogue::year::assumptions::{Assumptions, Units};

pub const TEXTS: Assumptions = Assumptions {
    lead: "Hur kostnader fördelas över året, vad som kan hända och vad åtgärder ger vet ingen i förväg. Här är talen som programmet räknar med. De flesta är antaganden: ändra dem, så räknas allt om.",
    search: "Sök bland antagandena",
    none_found: "Inget antagande har de orden.",
    reset: "Återställ",
    reset_all: "Återställ alla antaganden",
    own: "ditt tal",
    given: |value| format!("programmets: {value}"),
    source: "Vad det bygger på",
    seasons: [
        "Säsonger",
        "Så stor del av årets kostnad, i procent, som kommer i varje månad. Ändras en månad delar de andra på resten: året är alltid 100 procent.",
    ],
    drift: [
        "Avvikelser utan händelser",
        "Vad en verksamhet brukar avvika från sin budget utan att något särskilt händer, i procent av budgeten. Plus: kostar mindre.",
    ],
    forecasts: [
        "Fel i nämndernas prognoser",
        "Hur mycket utfallet brukar skilja sig från nämndens egen prognos i augusti, i procent av budgeten. Plus: utfallet blir bättre än prognosen.",
    ],
    events: [
        "Händelser",
        "Sannolikheten att något händer under ett år, och vad det då kostar eller ger i procent av budgeten för det som drabbas. Minus: kostar.",
    ],
    tax: [
        "Skatteprognoser",
        "Hur mycket varje ny prognos brukar ändra tillväxten av landets skatteunderlag, i procentenheter.",
    ],
    measures: [
        "Åtgärder",
        "Månader från beslut till första effekt, och vad åtgärden sparar på ett helt år i procent av nämndens budget.",
    ],
    effects: ["Hur väl åtgärder lyckas", "Del av det lovade, och vad som händer medan inget görs."],
    mean: "I snitt",
    spread: "Spridning",
    chance: "Sannolikhet",
    low: "Lägst",
    typical: "Vanligast",
    high: "Högst",
    lead_time: |size| format!("Ledtid, {size}"),
    full_year: |size| format!("Helår, {size}"),
    value: "Tal",
    name: "Antagande",
    forecast_error: "Nämndens prognos i augusti",
    most_events: "Högsta antal händelser på ett år",
    large_revisions_chance: "Sannolikhet för ett år med stora omräkningar",
    large_revisions_factor: "Hur mycket större de då är",
    tax_per_point: "Vad en procentenhet ger per invånare",
    tax_revision: |month| format!("Prognosen i {month}"),
    realised_share: "Del av det lovade som blir verklighet",
    same_root: "Effekt när en annan åtgärd av samma slag redan verkar",
    deficit_growth: "Så mycket växer ett bestående underskott varje månad",
    fades_after: "Så länge verkar prövning av lediga tjänster",
    return_dearer: "Så mycket dyrare blir det som skjuts upp",
    outside: "Talet är för högt eller för lågt här.",
    wrong_order: "Det lägsta får inte vara högre än det vanligaste, och det vanligaste inte högre än det högsta.",
    whole_months: "Skriv ett helt antal månader.",
    units: Units { months: "mån", points: "procentenheter", times: "gånger", events: "st" },
};
