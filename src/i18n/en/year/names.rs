//! English texts for `catalogue::year::names`.

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
    tax_and_grants: "Tax and general grants",
    financial_net: "Net financial items",
    central: "Central items",
    committees: "All committees",
    executive_board: "the executive board",
    council: "the council",
    committee: "the committee",
    everybody: "all roles",
};

const fn event(it: EventKind) -> &'static str {
    match it {
        EventKind::SnowyWinter => "Snowy winter",
        EventKind::MildWinter => "Mild winter",
        EventKind::Placements => "More children are placed in care",
        EventKind::IncomeSupport => "More households need income support",
        EventKind::DearerCare => "Dearer bought care",
        EventKind::MorePupils => "More pupils than expected",
        EventKind::SpecialSupport => "More special support to pupils",
        EventKind::FewerPreschoolers => "Fewer preschoolers than expected",
        EventKind::DisabilityDecisions => "New decisions under the disability act",
        EventKind::LatePenalty => "Charge for late support",
        EventKind::HomeCareHours => "More hours of home care",
        EventKind::SickLeave => "High sick leave",
        EventKind::SummerNurses => "Agency nurses in the summer",
        EventKind::Vacancies => "Posts stay vacant longer",
        EventKind::ElectricityPrice => "Higher electricity price",
        EventKind::FoodPrices => "Dearer food",
        EventKind::PayAgreement => "Pay agreement above the budget",
        EventKind::Pensions => "Higher pension costs",
        EventKind::StateGrant => "Earmarked state grant",
        EventKind::RefugeeCompensation => "Lower compensation for refugees",
        EventKind::TaxForecast => "New tax forecast",
        EventKind::InterestRates => "Interest rates change",
        EventKind::ItAttack => "IT attack",
        EventKind::Cloudburst => "Cloudburst",
        EventKind::SchoolFire => "Fire in a school",
        EventKind::LandSales => "Land sales above or below plan",
        EventKind::InsuranceRefund => "Refunded insurance premium",
    }
}

const fn event_reason(it: EventKind) -> &'static str {
    match it {
        EventKind::SnowyWinter => {
            "More snow means more ploughing and gritting. Winter budgets are often set below what winters have cost."
        }
        EventKind::MildWinter => "Less snow and cold means fewer call-outs and less heating.",
        EventKind::Placements => {
            "More children need to live in a family home or an institution. Each place is expensive, and needs can arise suddenly."
        }
        EventKind::IncomeSupport => {
            "More households cannot live on their incomes. The support is a right, so a budget decision cannot stop the cost."
        }
        EventKind::DearerCare => {
            "The price of places and care that the municipality buys goes up, for example with a new framework contract."
        }
        EventKind::MorePupils => "More pupils than forecast start in the autumn. Schools must take them.",
        EventKind::SpecialSupport => {
            "More pupils need special support, to which they are entitled. It often shows only late in the autumn."
        }
        EventKind::FewerPreschoolers => "Fewer children are born or move in, so fewer places are needed.",
        EventKind::DisabilityDecisions => {
            "More people become entitled to support or personal assistance. The decision applies at once and also costs next year."
        }
        EventKind::LatePenalty => {
            "Support that has been granted must not be delayed for too long. The municipality may then have to pay a special charge."
        }
        EventKind::HomeCareHours => "More elderly people need help at home, and short-term places are full.",
        EventKind::SickLeave => "More substitutes and more overtime are needed when many are ill.",
        EventKind::SummerNurses => {
            "When there are too few nurses of its own, the municipality hires from agencies at a higher price."
        }
        EventKind::Vacancies => {
            "Recruitment takes longer than planned. Money is left over, but work is also left undone."
        }
        EventKind::ElectricityPrice => {
            "Lighting, premises and facilities use electricity. The municipality does not control the price."
        }
        EventKind::FoodPrices => "Food in schools and care costs more than budgeted.",
        EventKind::PayAgreement => "Pay rises more than the budget assumed.",
        EventKind::Pensions => "The price base amount or a new agreement makes pensions dearer.",
        EventKind::StateGrant => {
            "The state gives a grant for a particular purpose. It must be used and accounted for within the year."
        }
        EventKind::RefugeeCompensation => "The state's compensation falls faster than the costs.",
        EventKind::TaxForecast => {
            "The Swedish Association of Local Authorities and Regions revises how much the nation's tax base grows."
        }
        EventKind::InterestRates => "Loans cost more or less, and the value of investments goes up or down.",
        EventKind::ItAttack => {
            "Systems are knocked out. All committees are disrupted while they are restored."
        }
        EventKind::Cloudburst => "Water damages roads and buildings.",
        EventKind::SchoolFire => "The excess and temporary premises cost money.",
        EventKind::LandSales => {
            "Land is sold for more or less than planned. Most of such gains are left out when the balance requirement is checked; in the game all of them."
        }
        EventKind::InsuranceRefund => "A premium of earlier years is paid back. It happens rarely.",
    }
}

const fn measure(it: MeasureKind) -> &'static str {
    match it {
        MeasureKind::HiringRestraint => "Consider each vacant post",
        MeasureKind::SpendingStop => "Stop purchases, courses and travel",
        MeasureKind::FewerSubstitutes => "Fewer substitutes, less overtime",
        MeasureKind::FewerAgencyNurses => "Fewer agency nurses",
        MeasureKind::CheaperPlacements => "Cheaper placements",
        MeasureKind::Renegotiation => "Renegotiate contracts and coordinate purchases",
        MeasureKind::FewerUnits => "Fewer units or classes",
        MeasureKind::FewerPosts => "Fewer posts",
        MeasureKind::EndVoluntary => "Cut what the law does not require",
        MeasureKind::FeeRise => "Raise the fee",
        MeasureKind::PostponeUpkeep => "Postpone upkeep and projects",
        MeasureKind::LeavePremises => "Give up premises",
        MeasureKind::Reallocation => "Move money within the committee",
        MeasureKind::MoneyRequest => "Ask the council for more money",
        MeasureKind::CentralReserve => "Use the central reserve",
    }
}

const fn measure_about(it: MeasureKind) -> &'static str {
    match it {
        MeasureKind::HiringRestraint => {
            "Posts are filled only when necessary. The effect ends when the work has to be done after all."
        }
        MeasureKind::SpendingStop => "For the rest of the year. What is postponed is often needed next year.",
        MeasureKind::FewerSubstitutes => "Works as long as it is kept up. May raise sick leave later.",
        MeasureKind::FewerAgencyNurses => {
            "Lasting if permanent staff are hired. May leave gaps in the summer."
        }
        MeasureKind::CheaperPlacements => {
            "Family homes instead of institutions. May be better or worse for the child."
        }
        MeasureKind::Renegotiation => "Lasting, but takes time.",
        MeasureKind::FewerUnits => "Larger groups. In schools from August at the earliest.",
        MeasureKind::FewerPosts => {
            "Notice after negotiation with the unions. The notice period delays the effect."
        }
        MeasureKind::EndVoluntary => "Such as holiday jobs and meeting places.",
        MeasureKind::FeeRise => {
            "The council decides. It applies from the month after the decision at the earliest, never backwards in time."
        }
        MeasureKind::PostponeUpkeep => "Comes back next year and costs more.",
        MeasureKind::LeavePremises => "The notice period is long.",
        MeasureKind::Reallocation => "Saves nothing: one service gets more and another less.",
        MeasureKind::MoneyRequest => "The council says yes or no, and must say how it is paid for.",
        MeasureKind::CentralReserve => {
            "The executive board gives money set aside for unforeseen needs. Less is then left for the next event."
        }
    }
}

const fn activity(it: Activity) -> &'static str {
    match it {
        Activity::School => "Schools and preschools",
        Activity::Elderly => "Elderly care",
        Activity::Disability => "Disability support",
        Activity::Social => "Social services",
        Activity::Technical => "Streets, parks and property",
        Activity::Culture => "Culture and leisure",
        Activity::Administration => "Leadership and staff",
    }
}

const fn season(it: Season) -> &'static str {
    match it {
        Season::School => "School",
        Season::Care => "Care day and night",
        Season::Social => "Social support",
        Season::Technical => "Streets with winter",
        Season::Culture => "Culture and leisure",
        Season::Administration => "Leadership and staff",
    }
}

const fn goal_state(it: GoalState) -> &'static str {
    match it {
        GoalState::Good => "Good",
        GoalState::Fair => "Fair",
        GoalState::Lacking => "Lacking",
    }
}
