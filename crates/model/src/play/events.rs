//! What each event of a played year is: whom it meets, when, for how long, and when it is known.

use crate::follow_up::activity::Activity;
use crate::follow_up::event_kind::EventKind;
use crate::follow_up::line::Line;
use crate::follow_up::month::Month;

/// Whom an event meets, and so what its size is a percentage of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meets {
    /// Every committee, by the part of its budget that is of these activities.
    Activities(&'static [Activity]),
    /// Every committee, by the part of its budget that is of one of these activities, which is drawn.
    OneActivityOf(&'static [Activity]),
    /// The executive board; the size is of tax and general grants.
    ExecutiveBoard,
    /// A line that belongs to no committee; the size is of tax and general grants.
    Shared(Line),
}

/// How what an event costs or brings is spread over the months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duration {
    /// All in the month in which it starts.
    Once,
    /// Evenly over so many months, though not beyond December.
    Months(usize),
    /// Evenly to the end of the unbroken months in which it may start: of the winter, or of the summer.
    Season,
    /// Evenly to December.
    RestOfYear,
    /// A twelfth of the size each month, into the next year too: the size is that of a full year.
    GoesOn {
        /// Whether it grows each month until a measure changes what causes it.
        grows: bool,
    },
}

/// What an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Description {
    /// Whom it meets.
    pub meets: Meets,
    /// The months in which it may start, each as likely.
    pub starts: &'static [Month],
    /// How long it lasts.
    pub duration: Duration,
    /// Months from its start until it is known. What starts too late to be known before is known in December, with the accounts.
    pub known_after: usize,
    /// Whether it is as likely to be good as bad. The others have the sign of their size.
    pub either_sign: bool,
    /// The event that it cannot happen in the same year as: where that one has happened, this one does not.
    pub excluded_by: Option<EventKind>,
}

const WINTER: &[Month] = &[Month::January, Month::February, Month::March, Month::November, Month::December];
const COLD: &[Month] =
    &[Month::January, Month::February, Month::March, Month::October, Month::November, Month::December];
const AUTUMN: &[Month] = &[Month::September, Month::October, Month::November, Month::December];
const GRANTS: &[Month] =
    &[Month::April, Month::May, Month::June, Month::September, Month::October, Month::November];

/// The months in which a new forecast of the tax base is published.
pub const TAX_FORECASTS: [Month; 5] =
    [Month::February, Month::April, Month::August, Month::October, Month::December];

/// What `kind` is.
#[must_use]
pub fn describe(kind: EventKind) -> Description {
    use Activity::{Administration, Culture, Disability, Elderly, School, Social, Technical};
    use Meets::{Activities, ExecutiveBoard, OneActivityOf, Shared};
    let event = |meets, starts, duration| Description {
        meets,
        starts,
        duration,
        known_after: 1,
        either_sign: false,
        excluded_by: None,
    };
    let grows = Duration::GoesOn { grows: true };
    match kind {
        EventKind::SnowyWinter => event(Activities(&[Technical]), WINTER, Duration::Season),
        EventKind::MildWinter => Description {
            excluded_by: Some(EventKind::SnowyWinter),
            ..event(Activities(&[Technical]), WINTER, Duration::Season)
        },
        EventKind::Placements | EventKind::IncomeSupport => event(Activities(&[Social]), &Month::ALL, grows),
        EventKind::DearerCare => {
            event(Activities(&[Social]), &[Month::January, Month::July], Duration::RestOfYear)
        }
        EventKind::MorePupils => event(
            Activities(&[School]),
            &[Month::August, Month::September, Month::October],
            Duration::RestOfYear,
        ),
        // Seen only in the late autumn.
        EventKind::SpecialSupport => Description {
            known_after: 2,
            ..event(
                Activities(&[School]),
                &[Month::September, Month::October, Month::November],
                Duration::RestOfYear,
            )
        },
        EventKind::FewerPreschoolers => {
            event(Activities(&[School]), &[Month::January, Month::August], Duration::RestOfYear)
        }
        EventKind::DisabilityDecisions => event(Activities(&[Disability]), &Month::ALL, grows),
        EventKind::LatePenalty => event(Activities(&[Disability, Elderly]), &Month::ALL, Duration::Once),
        EventKind::HomeCareHours => {
            event(Activities(&[Elderly]), &Month::ALL, Duration::GoesOn { grows: false })
        }
        EventKind::SickLeave => event(Activities(&[Elderly, Disability, School]), COLD, Duration::Season),
        EventKind::SummerNurses => {
            event(Activities(&[Elderly]), &[Month::June, Month::July, Month::August], Duration::Season)
        }
        EventKind::Vacancies => {
            event(Activities(&[Administration, Technical]), &Month::ALL, Duration::Months(4))
        }
        EventKind::ElectricityPrice => {
            event(Activities(&[Technical, School, Elderly]), COLD, Duration::Season)
        }
        EventKind::FoodPrices => event(Activities(&[School, Elderly]), &Month::ALL, Duration::Months(6)),
        // What is mostly pay. Social services and streets buy more of what they do.
        EventKind::PayAgreement => event(
            Activities(&[School, Elderly, Disability, Culture, Administration]),
            &[Month::April, Month::May],
            Duration::RestOfYear,
        ),
        EventKind::Pensions => {
            event(Shared(Line::Central), &[Month::August, Month::October], Duration::RestOfYear)
        }
        EventKind::StateGrant => {
            event(OneActivityOf(&[School, Elderly, Social]), GRANTS, Duration::RestOfYear)
        }
        EventKind::RefugeeCompensation => event(Activities(&[Social]), &Month::ALL, Duration::RestOfYear),
        // It is not drawn with the others: there are five each year ([`super::tax`]).
        EventKind::TaxForecast => Description {
            known_after: 0,
            either_sign: true,
            ..event(Shared(Line::TaxAndGrants), &TAX_FORECASTS, Duration::RestOfYear)
        },
        EventKind::InterestRates => Description {
            either_sign: true,
            ..event(Shared(Line::FinancialNet), &Month::ALL, Duration::RestOfYear)
        },
        EventKind::ItAttack => event(ExecutiveBoard, &Month::ALL, Duration::Months(2)),
        // The cloudburst of Malmö in August 2014 was not in the forecast of August.
        EventKind::Cloudburst => Description {
            known_after: 2,
            ..event(ExecutiveBoard, &[Month::July, Month::August, Month::September], Duration::Months(3))
        },
        EventKind::SchoolFire => event(Activities(&[Technical, School]), &Month::ALL, Duration::Months(3)),
        EventKind::LandSales => {
            Description { either_sign: true, ..event(Shared(Line::Central), AUTUMN, Duration::Once) }
        }
        EventKind::InsuranceRefund => event(Shared(Line::Central), AUTUMN, Duration::Once),
    }
}

impl Description {
    /// The last month of this year in which an event that starts in `start` costs or brings anything.
    #[must_use]
    pub fn last_month(&self, start: Month) -> Month {
        match self.duration {
            Duration::Once => start,
            Duration::Months(months) => start.later(months.saturating_sub(1)).unwrap_or(Month::December),
            Duration::Season => self.end_of_season(start),
            Duration::RestOfYear | Duration::GoesOn { .. } => Month::December,
        }
    }

    fn end_of_season(&self, start: Month) -> Month {
        let next = |month: Month| month.later(1).filter(|next| self.starts.contains(next));
        std::iter::successors(Some(start), |month| next(*month)).last().unwrap_or(start)
    }

    /// The first month whose follow-up knows of an event that starts in `start`.
    #[must_use]
    pub fn known(&self, start: Month) -> Month {
        start.later(self.known_after).unwrap_or(Month::December)
    }
}
