//! The parameters of the law, their units and ranges.

use rust_decimal::Decimal;

use crate::money::is_whole;

/// The unit of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Kronor.
    Kronor,
    /// Kronor a month.
    KronorPerMonth,
    /// Kronor per inhabitant.
    KronorPerInhabitant,
    /// Per cent.
    Percent,
    /// A factor, 1 being no change.
    Factor,
    /// Years.
    Years,
    /// Persons.
    Persons,
}

impl Measure {
    /// Its name in the parameter files, as the only item of a list.
    #[must_use]
    pub fn word(self) -> &'static [&'static str] {
        match self {
            Self::Kronor => &["kr"],
            Self::KronorPerMonth => &["kr_per_month"],
            Self::KronorPerInhabitant => &["kr_per_inhabitant"],
            Self::Percent => &["percent"],
            Self::Factor => &["factor"],
            Self::Years => &["years"],
            Self::Persons => &["persons"],
        }
    }
}

/// A parameter of the law, with a value for each year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Parameter {
    /// The adjustment item (lag 2004:773 15-16 §§).
    AdjustmentPerInhabitant,
    /// Projection of the tax base for the first year, per cent (lag 1965:269 4 §).
    FirstProjection,
    /// Projection of the tax base for the second year, per cent (lag 1965:269 4 §).
    SecondProjection,
    /// Years between the incomes and their assessment in the tax base (lag 1965:269 4 §).
    AssessmentLag,
    /// The nation's tax base from which the year's preliminary tax is computed (lag 1965:269 4 §).
    NationalTaxBase,
    /// The nation's population on 1 November the year before (lag 1965:269 4 §).
    NationalPopulation,
    /// The municipalities' mean tax rate, per cent (lag 1965:269 4 §).
    MeanMunicipalRate,
    /// Price base amount (socialförsäkringsbalken 2:6-7).
    PriceBase,
    /// Income base amount (socialförsäkringsbalken 58:26-27).
    IncomeBase,
    /// The property fee of a house before indexing (lag 2007:1398 3 §).
    HouseFeeBase,
    /// The ceiling of a house's property fee, per cent of its assessed value (lag 2007:1398 3 §).
    HouseFeeShare,
    /// The property fee of a flat before indexing (lag 2007:1398 3 §).
    FlatFeeBase,
    /// The ceiling of a flat's property fee, per cent of its assessed value (lag 2007:1398 3 §).
    FlatFeeShare,
    /// The income base amount from which the property fee is indexed (lag 2007:1398 3 §).
    PropertyFeeIndexBase,
    /// The highest monthly income on which child-care fees are computed (förordning 2001:160).
    ChildcareIncomeCeiling,
    /// Deduction from the monthly income (förordning 2001:160, from July 2026).
    ChildcareIncomeDeduction,
    /// Preschool, first child: per cent of the income (förordning 2001:160).
    PreschoolFirst,
    /// Preschool, second child: per cent of the income (förordning 2001:160).
    PreschoolSecond,
    /// Preschool, third child: per cent of the income (förordning 2001:160).
    PreschoolThird,
    /// After-school care, first child: per cent of the income (förordning 2001:160).
    AfterSchoolFirst,
    /// After-school care, second child: per cent of the income (förordning 2001:160).
    AfterSchoolSecond,
    /// After-school care, third child: per cent of the income (förordning 2001:160).
    AfterSchoolThird,
    /// Highest fee of home care a year, per cent of the price base amount (socialtjänstlagen 8:5).
    HomeCareHighest,
    /// Highest fee of special housing a year, per cent of the price base amount (socialtjänstlagen 8:5).
    HousingHighest,
    /// Minimum that a single person keeps a year, per cent of the price base amount (socialtjänstlagen 8:7).
    MinimumSingle,
    /// Minimum that each of a couple keeps a year, per cent of the price base amount (socialtjänstlagen 8:7).
    MinimumSpouse,
    /// The result above which a reserve may be set aside, per cent of tax and general grants (KL 11:14).
    ReserveFloor,
    /// As [`Self::ReserveFloor`], if the equity is negative when all pensions are counted (KL 11:14).
    ReserveFloorNegativeEquity,
    /// The ceiling of the reserve, per cent of tax and general grants (KL 11:14).
    ReserveCeiling,
    /// Years within which a deficit must be restored (KL 11:12).
    RestoreWithin,
}

impl Parameter {
    /// All parameters, in the order of the files.
    pub const ALL: &[Self] = &[
        Self::AdjustmentPerInhabitant,
        Self::FirstProjection,
        Self::SecondProjection,
        Self::AssessmentLag,
        Self::NationalTaxBase,
        Self::NationalPopulation,
        Self::MeanMunicipalRate,
        Self::PriceBase,
        Self::IncomeBase,
        Self::HouseFeeBase,
        Self::HouseFeeShare,
        Self::FlatFeeBase,
        Self::FlatFeeShare,
        Self::PropertyFeeIndexBase,
        Self::ChildcareIncomeCeiling,
        Self::ChildcareIncomeDeduction,
        Self::PreschoolFirst,
        Self::PreschoolSecond,
        Self::PreschoolThird,
        Self::AfterSchoolFirst,
        Self::AfterSchoolSecond,
        Self::AfterSchoolThird,
        Self::HomeCareHighest,
        Self::HousingHighest,
        Self::MinimumSingle,
        Self::MinimumSpouse,
        Self::ReserveFloor,
        Self::ReserveFloorNegativeEquity,
        Self::ReserveCeiling,
        Self::RestoreWithin,
    ];

    /// Its key in the parameter files.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::AdjustmentPerInhabitant => "adjustment_per_inhabitant",
            Self::FirstProjection => "first_projection",
            Self::SecondProjection => "second_projection",
            Self::AssessmentLag => "assessment_lag",
            Self::NationalTaxBase => "national_tax_base",
            Self::NationalPopulation => "national_population",
            Self::MeanMunicipalRate => "mean_municipal_rate",
            Self::PriceBase => "price_base",
            Self::IncomeBase => "income_base",
            Self::HouseFeeBase => "house_fee_base",
            Self::HouseFeeShare => "house_fee_share",
            Self::FlatFeeBase => "flat_fee_base",
            Self::FlatFeeShare => "flat_fee_share",
            Self::PropertyFeeIndexBase => "property_fee_index_base",
            Self::ChildcareIncomeCeiling => "childcare_income_ceiling",
            Self::ChildcareIncomeDeduction => "childcare_income_deduction",
            Self::PreschoolFirst => "preschool_first",
            Self::PreschoolSecond => "preschool_second",
            Self::PreschoolThird => "preschool_third",
            Self::AfterSchoolFirst => "after_school_first",
            Self::AfterSchoolSecond => "after_school_second",
            Self::AfterSchoolThird => "after_school_third",
            Self::HomeCareHighest => "home_care_highest",
            Self::HousingHighest => "housing_highest",
            Self::MinimumSingle => "minimum_single",
            Self::MinimumSpouse => "minimum_spouse",
            Self::ReserveFloor => "reserve_floor",
            Self::ReserveFloorNegativeEquity => "reserve_floor_negative_equity",
            Self::ReserveCeiling => "reserve_ceiling",
            Self::RestoreWithin => "restore_within",
        }
    }

    /// Its unit.
    #[must_use]
    pub fn measure(self) -> Measure {
        match self {
            Self::AdjustmentPerInhabitant => Measure::KronorPerInhabitant,
            Self::FirstProjection
            | Self::SecondProjection
            | Self::MeanMunicipalRate
            | Self::HouseFeeShare
            | Self::FlatFeeShare
            | Self::PreschoolFirst
            | Self::PreschoolSecond
            | Self::PreschoolThird
            | Self::AfterSchoolFirst
            | Self::AfterSchoolSecond
            | Self::AfterSchoolThird
            | Self::HomeCareHighest
            | Self::HousingHighest
            | Self::MinimumSingle
            | Self::MinimumSpouse
            | Self::ReserveFloor
            | Self::ReserveFloorNegativeEquity
            | Self::ReserveCeiling => Measure::Percent,
            Self::AssessmentLag | Self::RestoreWithin => Measure::Years,
            Self::NationalTaxBase
            | Self::PriceBase
            | Self::IncomeBase
            | Self::HouseFeeBase
            | Self::FlatFeeBase
            | Self::PropertyFeeIndexBase => Measure::Kronor,
            Self::NationalPopulation => Measure::Persons,
            Self::ChildcareIncomeCeiling | Self::ChildcareIncomeDeduction => Measure::KronorPerMonth,
        }
    }

    /// The smallest and the largest possible value. A value out of range is an error of input.
    #[must_use]
    pub fn range(self) -> (i64, i64) {
        match self {
            Self::AdjustmentPerInhabitant => (-10_000, 10_000),
            Self::FirstProjection | Self::SecondProjection => (-10, 20),
            Self::AssessmentLag => (1, 4),
            Self::NationalTaxBase => (1_000_000_000_000, 10_000_000_000_000),
            Self::NationalPopulation => (5_000_000, 20_000_000),
            Self::MeanMunicipalRate => (15, 30),
            Self::PriceBase => (30_000, 120_000),
            Self::IncomeBase => (40_000, 200_000),
            Self::HouseFeeBase | Self::FlatFeeBase => (1, 100_000),
            Self::HouseFeeShare | Self::FlatFeeShare => (0, 5),
            Self::PropertyFeeIndexBase | Self::ChildcareIncomeCeiling => (10_000, 200_000),
            Self::ChildcareIncomeDeduction => (0, 100_000),
            Self::PreschoolFirst
            | Self::PreschoolSecond
            | Self::PreschoolThird
            | Self::AfterSchoolFirst
            | Self::AfterSchoolSecond
            | Self::AfterSchoolThird
            | Self::ReserveFloor
            | Self::ReserveFloorNegativeEquity => (0, 20),
            Self::HomeCareHighest | Self::HousingHighest => (0, 200),
            Self::MinimumSingle | Self::MinimumSpouse => (0, 400),
            Self::ReserveCeiling => (0, 50),
            Self::RestoreWithin => (1, 10),
        }
    }

    /// Whether `value` is possible: in range, and whole for years and persons.
    #[must_use]
    pub fn can_be(self, value: Decimal) -> bool {
        let (from, to) = self.range();
        let whole = matches!(self.measure(), Measure::Years | Measure::Persons);
        value >= Decimal::from(from) && value <= Decimal::from(to) && (!whole || is_whole(value))
    }
}
