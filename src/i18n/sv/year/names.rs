//! Swedish texts for `catalogue::year::names`.

use crate::i18n::catalogue::year::names::Names;
use model::follow_up::record::GoalState;
use model::follow_up::{Activity, EventKind, MeasureKind, Season};

pub const TEXTS: Names = Names {
    event,
    event_reason,
    measure,
    measure_about,
    activity,
    season,
    goal_state,
    tax_and_grants: "Skatt och generella bidrag",
    financial_net: "Finansnetto",
    central: "Centrala poster",
    committees: "Nämnderna tillsammans",
    executive_board: "kommunstyrelsen",
    council: "fullmäktige",
    committee: "nämnden",
    everybody: "alla roller",
};

const fn event(it: EventKind) -> &'static str {
    match it {
        EventKind::SnowyWinter => "Snörik vinter",
        EventKind::MildWinter => "Mild vinter",
        EventKind::Placements => "Fler barn och unga placeras",
        EventKind::IncomeSupport => "Fler hushåll får försörjningsstöd",
        EventKind::DearerCare => "Dyrare köpt vård",
        EventKind::MorePupils => "Fler elever än beräknat",
        EventKind::SpecialSupport => "Mer särskilt stöd till elever",
        EventKind::FewerPreschoolers => "Färre förskolebarn än beräknat",
        EventKind::DisabilityDecisions => "Nya beslut enligt LSS",
        EventKind::LatePenalty => "Avgift för försenat stöd",
        EventKind::HomeCareHours => "Fler timmar i hemtjänsten",
        EventKind::SickLeave => "Hög sjukfrånvaro",
        EventKind::SummerNurses => "Inhyrda sjuksköterskor i sommar",
        EventKind::Vacancies => "Tjänster står tomma längre",
        EventKind::ElectricityPrice => "Högre elpris",
        EventKind::FoodPrices => "Dyrare livsmedel",
        EventKind::PayAgreement => "Löneavtal över budget",
        EventKind::Pensions => "Högre pensionskostnad",
        EventKind::StateGrant => "Riktat statsbidrag",
        EventKind::RefugeeCompensation => "Lägre ersättning för flyktingmottagande",
        EventKind::TaxForecast => "Ny skatteprognos",
        EventKind::InterestRates => "Räntorna ändras",
        EventKind::ItAttack => "IT-attack",
        EventKind::Cloudburst => "Skyfall",
        EventKind::SchoolFire => "Brand i en skola",
        EventKind::LandSales => "Markförsäljning över eller under plan",
        EventKind::InsuranceRefund => "Återbetald försäkringspremie",
    }
}

const fn event_reason(it: EventKind) -> &'static str {
    match it {
        EventKind::SnowyWinter => {
            "Mer snö kräver mer plogning och sandning. Vinterbudgeten läggs ofta lägre än vad vintrarna har kostat."
        }
        EventKind::MildWinter => "Mindre snö och kyla ger färre utryckningar och lägre uppvärmning.",
        EventKind::Placements => {
            "Fler barn behöver bo i familjehem eller på institution. Varje plats är dyr, och behoven kan komma hastigt."
        }
        EventKind::IncomeSupport => {
            "Fler hushåll klarar sig inte på sina inkomster. Stödet är en rättighet, så kostnaden går inte att stoppa med ett budgetbeslut."
        }
        EventKind::DearerCare => {
            "Priset på platser och vård som kommunen köper höjs, till exempel med ett nytt ramavtal."
        }
        EventKind::MorePupils => "Fler elever än i prognosen börjar till hösten. Skolan måste ta emot dem.",
        EventKind::SpecialSupport => {
            "Fler elever behöver särskilt stöd, som de har rätt till. Det syns ofta först sent på hösten."
        }
        EventKind::FewerPreschoolers => "Färre barn föds eller flyttar in, så färre platser behövs.",
        EventKind::DisabilityDecisions => {
            "Fler personer får rätt till stöd eller personlig assistans. Beslutet gäller direkt och kostar också nästa år."
        }
        EventKind::LatePenalty => {
            "Den som har fått stöd beviljat men väntar för länge har rätt att få det prövat. Kommunen kan då få betala en särskild avgift."
        }
        EventKind::HomeCareHours => "Fler äldre behöver hjälp hemma, och korttidsplatserna är fulla.",
        EventKind::SickLeave => "Fler vikarier och mer övertid behövs när många är sjuka.",
        EventKind::SummerNurses => "När egna sjuksköterskor saknas hyrs personal in till ett högre pris.",
        EventKind::Vacancies => {
            "Det tar längre tid än beräknat att anställa. Pengar blir över, men arbete blir också ogjort."
        }
        EventKind::ElectricityPrice => {
            "Belysning, lokaler och anläggningar drar el. Priset styr kommunen inte över."
        }
        EventKind::FoodPrices => "Maten i skola och omsorg kostar mer än i budgeten.",
        EventKind::PayAgreement => "Lönerna höjs mer än budgeten räknade med.",
        EventKind::Pensions => "Prisbasbeloppet eller ett nytt avtal gör pensionerna dyrare.",
        EventKind::StateGrant => {
            "Staten ger ett bidrag till ett visst ändamål. Det måste användas och redovisas inom året."
        }
        EventKind::RefugeeCompensation => "Statens ersättning minskar snabbare än kostnaderna.",
        EventKind::TaxForecast => {
            "Sveriges Kommuner och Regioner räknar om hur mycket skatteunderlaget i landet växer."
        }
        EventKind::InterestRates => {
            "Lån kostar mer eller mindre, och värdet på placeringar går upp eller ner."
        }
        EventKind::ItAttack => "System slås ut. Alla nämnder störs medan de återställs.",
        EventKind::Cloudburst => "Vatten skadar vägar och byggnader.",
        EventKind::SchoolFire => "Självrisk och tillfälliga lokaler kostar.",
        EventKind::LandSales => {
            "Mark säljs för mer eller mindre än planerat. Sådana vinster räknas till största delen bort när balanskravet stäms av, i spelet helt."
        }
        EventKind::InsuranceRefund => "En premie för tidigare år betalas tillbaka. Det händer sällan.",
    }
}

const fn measure(it: MeasureKind) -> &'static str {
    match it {
        MeasureKind::HiringRestraint => "Pröva varje ledig tjänst",
        MeasureKind::SpendingStop => "Stopp för inköp, kurser och resor",
        MeasureKind::FewerSubstitutes => "Färre vikarier, mindre övertid",
        MeasureKind::FewerAgencyNurses => "Färre inhyrda sjuksköterskor",
        MeasureKind::CheaperPlacements => "Billigare placeringar",
        MeasureKind::Renegotiation => "Omförhandla avtal och samordna inköp",
        MeasureKind::FewerUnits => "Färre avdelningar eller klasser",
        MeasureKind::FewerPosts => "Färre tjänster",
        MeasureKind::EndVoluntary => "Dra ner på det frivilliga",
        MeasureKind::FeeRise => "Höj avgiften",
        MeasureKind::PostponeUpkeep => "Skjut på underhåll och projekt",
        MeasureKind::LeavePremises => "Lämna lokaler",
        MeasureKind::Reallocation => "Flytta pengar inom nämnden",
        MeasureKind::MoneyRequest => "Begär mer pengar av fullmäktige",
        MeasureKind::CentralReserve => "Ta ur den centrala reserven",
    }
}

const fn measure_about(it: MeasureKind) -> &'static str {
    match it {
        MeasureKind::HiringRestraint => {
            "Tjänster tillsätts bara när det är nödvändigt. Effekten upphör när arbetet ändå måste göras."
        }
        MeasureKind::SpendingStop => "Gäller året ut. Det som skjuts upp behövs ofta nästa år.",
        MeasureKind::FewerSubstitutes => "Verkar så länge det drivs. Kan ge högre sjukfrånvaro senare.",
        MeasureKind::FewerAgencyNurses => "Bestående om egna anställs. Kan ge luckor i bemanningen i sommar.",
        MeasureKind::CheaperPlacements => {
            "Familjehem i stället för institution. Kan bli bättre eller sämre för barnet."
        }
        MeasureKind::Renegotiation => "Bestående, men tar tid.",
        MeasureKind::FewerUnits => "Större grupper. I skolan tidigast från augusti.",
        MeasureKind::FewerPosts => {
            "Uppsägning efter förhandling med facken. Uppsägningstiden gör att det dröjer."
        }
        MeasureKind::EndVoluntary => "Sådant som lagen inte kräver, som feriejobb och träffpunkter.",
        MeasureKind::FeeRise => {
            "Fullmäktige beslutar. Gäller tidigast månaden efter beslutet, aldrig bakåt i tiden."
        }
        MeasureKind::PostponeUpkeep => "Kommer tillbaka nästa år och blir dyrare.",
        MeasureKind::LeavePremises => "Uppsägningstiden är lång.",
        MeasureKind::Reallocation => "Sparar inget: en verksamhet får mer och en annan mindre.",
        MeasureKind::MoneyRequest => "Fullmäktige säger ja eller nej, och måste säga hur det betalas.",
        MeasureKind::CentralReserve => {
            "Kommunstyrelsen ger pengar som är avsatta för oförutsedda behov. Då finns mindre kvar till nästa händelse."
        }
    }
}

const fn activity(it: Activity) -> &'static str {
    match it {
        Activity::School => "Skola och förskola",
        Activity::Elderly => "Äldreomsorg",
        Activity::Disability => "Stöd till personer med funktionsnedsättning",
        Activity::Social => "Individ- och familjeomsorg",
        Activity::Technical => "Gator, parker och fastigheter",
        Activity::Culture => "Kultur och fritid",
        Activity::Administration => "Ledning och stab",
    }
}

const fn season(it: Season) -> &'static str {
    match it {
        Season::School => "Skola",
        Season::Care => "Omsorg dygnet runt",
        Season::Social => "Socialt stöd",
        Season::Technical => "Gator med vinter",
        Season::Culture => "Kultur och fritid",
        Season::Administration => "Ledning och stab",
    }
}

const fn goal_state(it: GoalState) -> &'static str {
    match it {
        GoalState::Good => "Bra",
        GoalState::Fair => "Ok",
        GoalState::Lacking => "Har brister",
    }
}
