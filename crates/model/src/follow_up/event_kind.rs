//! The events that can happen in a played year.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// A kind of event.
    pub enum EventKind {
        /// A winter with much snow.
        SnowyWinter = "snowy_winter",
        /// A mild winter.
        MildWinter = "mild_winter",
        /// More children and young people are placed.
        Placements = "placements",
        /// More households with income support.
        IncomeSupport = "income_support",
        /// Bought care becomes dearer.
        DearerCare = "dearer_care",
        /// More pupils than expected.
        MorePupils = "more_pupils",
        /// More special support to pupils.
        SpecialSupport = "special_support",
        /// Fewer children in preschool than expected.
        FewerPreschoolers = "fewer_preschoolers",
        /// New decisions by the disability act (LSS), personal assistance.
        DisabilityDecisions = "disability_decisions",
        /// A penalty for support that comes late.
        LatePenalty = "late_penalty",
        /// More hours of home care, short-term places full.
        HomeCareHours = "home_care_hours",
        /// High sick leave.
        SickLeave = "sick_leave",
        /// Nurses hired from agencies in the summer.
        SummerNurses = "summer_nurses",
        /// Posts stay vacant, recruitment is late.
        Vacancies = "vacancies",
        /// A higher price of electricity.
        ElectricityPrice = "electricity_price",
        /// Dearer food.
        FoodPrices = "food_prices",
        /// Pay rises more than budgeted.
        PayAgreement = "pay_agreement",
        /// Pensions cost more.
        Pensions = "pensions",
        /// A state grant for a particular purpose.
        StateGrant = "state_grant",
        /// The state's compensation for refugees falls faster than the cost.
        RefugeeCompensation = "refugee_compensation",
        /// A new forecast of the tax base.
        TaxForecast = "tax_forecast",
        /// Interest rates change.
        InterestRates = "interest_rates",
        /// An attack on the IT systems.
        ItAttack = "it_attack",
        /// A cloudburst.
        Cloudburst = "cloudburst",
        /// A fire in a school.
        SchoolFire = "school_fire",
        /// Land is sold for more or less than planned.
        LandSales = "land_sales",
        /// An insurance premium is paid back.
        InsuranceRefund = "insurance_refund",
    }
}
