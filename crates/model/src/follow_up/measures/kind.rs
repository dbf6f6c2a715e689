//! What is known of each kind of measure, whatever its size: who decides it, how long it lasts, what it saves on, and what it costs
//! others than the budget.

use crate::follow_up::MeasureKind;
use crate::keyed::keyed_enum;
use crate::statutes::provision::Provision;

keyed_enum! {
    /// Who decides.
    pub enum Decider {
        /// The committee itself.
        Committee = "committee",
        /// The executive board, for all committees.
        ExecutiveBoard = "executive_board",
        /// The council, on the committee's proposal.
        Council = "council",
    }
}

keyed_enum! {
    /// How long a measure has effect.
    pub enum Duration {
        /// As long as it is kept up.
        WhileKept = "while_kept",
        /// For some months ([`RuleKey::FadesAfter`](crate::follow_up::rules::RuleKey::FadesAfter)): then what was held back has to be
        /// done after all.
        Fading = "fading",
        /// To the end of the year.
        ThisYear = "this_year",
        /// For good.
        Lasting = "lasting",
        /// To the end of the year; what was saved comes back as a cost in the next, dearer
        /// ([`RuleKey::ReturnDearer`](crate::follow_up::rules::RuleKey::ReturnDearer)).
        Returning = "returning",
        /// It saves nothing: it moves money within the budget.
        MovesMoney = "moves_money",
    }
}

keyed_enum! {
    /// What a measure saves on. Two measures of the same root save partly the same kronor.
    pub enum Root {
        /// Hours of work.
        Staff = "staff",
        /// Goods and services that are bought.
        Purchases = "purchases",
        /// Placements of children and adults.
        Placements = "placements",
        /// Services that the law does not require.
        VoluntaryServices = "voluntary_services",
        /// It raises the income of fees.
        Fees = "fees",
        /// Upkeep and projects.
        Upkeep = "upkeep",
        /// Rents.
        Premises = "premises",
    }
}

keyed_enum! {
    /// What a measure can harm or help beside the budget.
    pub enum Touched {
        /// The work environment and the municipality as an employer.
        WorkEnvironment = "work_environment",
        /// The goals that the committee's own services serve.
        OwnServices = "own_services",
        /// Support to children and adults who are placed.
        Support = "support",
        /// Children and young people.
        Youth = "youth",
        /// The elderly.
        Elderly = "elderly",
        /// Streets, parks and buildings.
        Streets = "streets",
        /// How near people have to a service.
        Access = "access",
        /// What households and businesses pay.
        Households = "households",
    }
}

keyed_enum! {
    /// How something is touched.
    pub enum Touch {
        /// It becomes worse.
        Worse = "worse",
        /// It becomes a little worse.
        SlightlyWorse = "slightly_worse",
        /// It becomes better or worse, by how it is carried out.
        EitherWay = "either_way",
    }
}

impl MeasureKind {
    /// Who decides it.
    #[must_use]
    pub fn decider(self) -> Decider {
        match self {
            Self::HiringRestraint
            | Self::FewerSubstitutes
            | Self::FewerAgencyNurses
            | Self::CheaperPlacements
            | Self::Renegotiation
            | Self::FewerUnits
            | Self::FewerPosts
            | Self::EndVoluntary
            | Self::PostponeUpkeep
            | Self::LeavePremises
            | Self::Reallocation => Decider::Committee,
            Self::SpendingStop | Self::CentralReserve => Decider::ExecutiveBoard,
            Self::FeeRise | Self::MoneyRequest => Decider::Council,
        }
    }

    /// How long it has effect.
    #[must_use]
    pub fn duration(self) -> Duration {
        match self {
            Self::FewerSubstitutes => Duration::WhileKept,
            Self::HiringRestraint => Duration::Fading,
            Self::SpendingStop => Duration::ThisYear,
            Self::FewerAgencyNurses
            | Self::CheaperPlacements
            | Self::Renegotiation
            | Self::FewerUnits
            | Self::FewerPosts
            | Self::EndVoluntary
            | Self::FeeRise
            | Self::LeavePremises => Duration::Lasting,
            Self::PostponeUpkeep => Duration::Returning,
            Self::Reallocation | Self::MoneyRequest | Self::CentralReserve => Duration::MovesMoney,
        }
    }

    /// Whether it only moves money, and so saves nothing.
    #[must_use]
    pub fn moves_money(self) -> bool {
        self.duration() == Duration::MovesMoney
    }

    /// What it saves on. None if it only moves money.
    #[must_use]
    pub fn root(self) -> Option<Root> {
        match self {
            Self::HiringRestraint
            | Self::FewerSubstitutes
            | Self::FewerAgencyNurses
            | Self::FewerUnits
            | Self::FewerPosts => Some(Root::Staff),
            Self::SpendingStop | Self::Renegotiation => Some(Root::Purchases),
            Self::CheaperPlacements => Some(Root::Placements),
            Self::EndVoluntary => Some(Root::VoluntaryServices),
            Self::FeeRise => Some(Root::Fees),
            Self::PostponeUpkeep => Some(Root::Upkeep),
            Self::LeavePremises => Some(Root::Premises),
            Self::Reallocation | Self::MoneyRequest | Self::CentralReserve => None,
        }
    }

    /// Whether it changes what a service costs for each user, so that a deficit that grows with the users stops growing. To hold back
    /// or to postpone spending does not, nor does a higher fee or the end of another service.
    #[must_use]
    pub fn is_structural(self) -> bool {
        match self {
            Self::FewerAgencyNurses
            | Self::CheaperPlacements
            | Self::Renegotiation
            | Self::FewerUnits
            | Self::FewerPosts => true,
            Self::HiringRestraint
            | Self::SpendingStop
            | Self::FewerSubstitutes
            | Self::EndVoluntary
            | Self::FeeRise
            | Self::PostponeUpkeep
            | Self::LeavePremises
            | Self::Reallocation
            | Self::MoneyRequest
            | Self::CentralReserve => false,
        }
    }

    /// What it does beside the budget. Empty where nothing is known.
    #[must_use]
    pub fn side_effects(self) -> &'static [(Touched, Touch)] {
        match self {
            Self::HiringRestraint | Self::FewerSubstitutes | Self::FewerPosts => {
                &[(Touched::WorkEnvironment, Touch::Worse), (Touched::OwnServices, Touch::SlightlyWorse)]
            }
            Self::SpendingStop => &[(Touched::OwnServices, Touch::SlightlyWorse)],
            Self::FewerAgencyNurses | Self::Reallocation => &[(Touched::OwnServices, Touch::EitherWay)],
            Self::CheaperPlacements => &[(Touched::Support, Touch::EitherWay)],
            Self::FewerUnits => &[(Touched::OwnServices, Touch::Worse)],
            Self::EndVoluntary => &[(Touched::Youth, Touch::Worse), (Touched::Elderly, Touch::Worse)],
            Self::FeeRise => &[(Touched::Households, Touch::Worse)],
            Self::PostponeUpkeep => &[(Touched::Streets, Touch::Worse)],
            Self::LeavePremises => &[(Touched::Access, Touch::Worse)],
            Self::Renegotiation | Self::MoneyRequest | Self::CentralReserve => &[],
        }
    }

    /// The provision by which the one who decides it may.
    #[must_use]
    pub fn provision(self) -> Provision {
        match self {
            Self::FeeRise => Provision::NoRetroactiveDecision,
            Self::MoneyRequest | Self::CentralReserve => Provision::SpendingDecision,
            Self::SpendingStop => Provision::BoardLeads,
            Self::HiringRestraint
            | Self::FewerSubstitutes
            | Self::FewerAgencyNurses
            | Self::CheaperPlacements
            | Self::Renegotiation
            | Self::FewerUnits
            | Self::FewerPosts
            | Self::EndVoluntary
            | Self::PostponeUpkeep
            | Self::LeavePremises
            | Self::Reallocation => Provision::CommitteeResponsibility,
        }
    }
}
