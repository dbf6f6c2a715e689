//! Swedish texts for `catalogue::calendar`.

use crate::i18n::catalogue::calendar::{Calendar, Step};
use files::saved::Stage;
use model::process::{Actor, ProcessStep};
use model::statutes::budget_calendar::Deadline;

pub const TEXTS: Calendar = Calendar {
    title: "Elva steg till en budget",
    budget_of: |municipality, year| format!("{municipality}, budgeten för {year}"),
    approximate: |steps| format!("månaderna för steg {steps} är ungefärliga"),
    no_days: "Kommunfilen säger inte när kommunen tar stegen. Därför visas de utan månader, med lagens dagar.",
    lead: "Budgeten tar ett år att göra.",
    proposal_at: |stage| match stage {
        None => "Du har inte börjat på något förslag än.",
        Some(Stage::Draft) => "Ditt förslag är ett utkast, som i steg 4.",
        Some(Stage::Basis) => "Ditt förslag är framme vid steg 5: tjänstemännen lämnar sitt underlag.",
        Some(Stage::PartyProposal) => "Ditt förslag är framme vid steg 7: nu lägger partierna sina.",
        Some(Stage::BoardProposal) => {
            "Ditt förslag är framme vid steg 8: kommunstyrelsen förbereder beslutet."
        }
        Some(Stage::Adopted) => "Ditt förslag är antaget i steg 9: fullmäktige har beslutat.",
    },
    adopted_at: |number, outcome| format!("Nu är det steg {number}. {outcome}."),
    today: |day, steps| format!("I dag, den {day}, är det dags för steg {steps}."),
    today_next: |day, steps, year| {
        format!("I dag, den {day}, är det dags för steg {steps} i arbetet med budgeten för {year}.")
    },
    and: " och ",
    kind: "Vilket slags år",
    ordinary: "Vanligt år",
    election: "Valår",
    you_are_here: "du är här",
    lanes: ["Tjänstemännen", "Nämnder och bolag", "Partierna", "Kommunstyrelsen", "Fullmäktige"],
    follow_up: |year| format!("Uppföljning {year}"),
    month: super::year::frame::month_short,
    day: |number, month| format!("{number}\u{a0}{month}"),
    law: "Lagens dagar",
    deadline: |deadline| match deadline {
        Deadline::TaxableIncomes => "Skatteverket har räknat fram invånarnas inkomster",
        Deadline::ProjectionFactors => "regeringen har bestämt hur inkomsterna räknas upp",
        Deadline::BoardProposal => {
            "kommunstyrelsens förslag är klart; med särskilda skäl kan det vänta till november, men inte skattesatsen"
        }
        Deadline::ChangedFactors => "efter ett val kan regeringen ha ändrat uppräkningen, senast",
        Deadline::Council => {
            "fullmäktige har beslutat, efter ett val det nya fullmäktige; skattesatsen i alla fall"
        }
        Deadline::CouncilWithReasons => {
            "fullmäktige har beslutat budgeten, om det finns särskilda skäl att vänta"
        }
    },
    laws: "KL är kommunallagen (2017:725). L 1965:269 är lagen om hur kommuner får sin skatt.",
    follow_up_legend: "Uppföljningen gäller budgeten som redan är i gång. Stor cirkel: hela kommunen och målen. – ingen uppföljning.",
    columns: ["Steg", "Vem gör", "När", "Vad som kommer ut", "I simulatorn"],
    step: |step| match step {
        ProcessStep::Analysis => Step {
            name: "Omvärldsanalys",
            outcome: "Vad som händer runt omkring: ekonomi, folkmängd, nya lagar",
            act: "Se skatteunderlaget",
        },
        ProcessStep::LookBack => Step {
            name: "Blick bakåt",
            outcome: "Tidigare års resultat, kostnader och kvalitet",
            act: "Jämför tre år",
        },
        ProcessStep::Meaning => Step {
            name: "Vad det betyder",
            outcome: "Vad analysen innebär för varje verksamhet",
            act: "Se nämndernas behov",
        },
        ProcessStep::Draft => Step {
            name: "Mål och utkast",
            outcome: "Mål i ord och en budgetskiss, av medarbetare från olika håll",
            act: "Läs målen",
        },
        ProcessStep::Basis => Step {
            name: "Underlaget lämnas",
            outcome: "Tjänstemännens fakta och förslag till politikerna",
            act: "Se underlaget",
        },
        ProcessStep::Preparation => Step {
            name: "Politisk beredning",
            outcome: "Vad nämnder och bolagsstyrelser tycker om underlaget",
            act: "Pröva en egen ändring",
        },
        ProcessStep::Proposals => Step {
            name: "Partiernas förslag",
            outcome: "Ett budgetförslag från varje parti eller majoritet",
            act: "Gör ett eget förslag",
        },
        ProcessStep::Board => Step {
            name: "Styrelsen bereder",
            outcome: "Förslag till budget och skattesats",
            act: "Jämför förslagen",
        },
        ProcessStep::Council => Step {
            name: "Fullmäktige beslutar",
            outcome: "Mål, pengar till nämnderna och skattesats",
            act: "Anta budgeten",
        },
        ProcessStep::Plans => Step {
            name: "Nämnderna planerar",
            outcome: "Nämndens plan och egen budget för året",
            act: "Skriv poster för en nämnd",
        },
        ProcessStep::Work => Step {
            name: "Arbetet börjar",
            outcome: "Budgeten gäller och följs upp månad för månad",
            act: "Följ upp året",
        },
    },
    actor: |actor| match actor {
        Actor::Administration => "tjänstemännen",
        Actor::Committees => "nämnderna",
        Actor::Companies => "bolagen",
        Actor::Parties => "partierna",
        Actor::Board => "kommunstyrelsen",
        Actor::Council => "fullmäktige",
    },
    no_day: "inte angivet",
    now: "nu",
    move_on: |number, name| format!("Flytta förslaget till steg {number}: {name}"),
    move_back: |number, name| format!("Tillbaka till steg {number}: {name}"),
    go_on: "Arbeta vidare med ditt",
    spread_months: "Fördela budgeten över månaderna",
    own_proposal: |year| format!("Eget förslag {year}"),
};
