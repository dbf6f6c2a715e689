//! English texts for `catalogue::law::values`.

use crate::i18n::catalogue::law::values::Values;
use model::law::Parameter;

pub const TEXTS: Values = Values {
    title: "Legal figures",
    about: "A value that is not known is left empty, with the reason. You can enter it as your assumption: then everything based on it is worked out, and marked as an assumption.",
    unknown: |year, count| match count {
        1 => format!("One value for {year} is not known:"),
        more => format!("{more} values for {year} are not known:"),
    },
    all_known: |year| format!("All values for {year} are known."),
    all_values: |year| format!("All values for {year} with sources"),
    own_assumption: "Your assumption",
    remove_assumption: |name| format!("Remove the assumption: {name}"),
    remove: "Remove",
    assume: |name, unit| {
        let unit = if unit.is_empty() { String::new() } else { format!(", {unit}") };
        format!("{name}, your assumption{unit}")
    },
    assume_as_in: |year, value| format!("Assume as in {year}: {value}"),
    not_in_force: "not in force",
    name: |parameter| match parameter {
        Parameter::AdjustmentPerInhabitant => "Balancing item per resident",
        Parameter::FirstProjection => "Projection of the base, first year",
        Parameter::SecondProjection => "Projection of the base, second year",
        Parameter::AssessmentLag => "Years from income to base",
        Parameter::NationalTaxBase => "National tax base",
        Parameter::NationalPopulation => "National population",
        Parameter::MeanMunicipalRate => "Average municipal tax rate",
        Parameter::PriceBase => "Price base amount",
        Parameter::IncomeBase => "Income base amount",
        Parameter::HouseFeeBase => "Base amount for a house",
        Parameter::HouseFeeShare => "Share of a house's assessed value",
        Parameter::FlatFeeBase => "Base amount for a flat",
        Parameter::FlatFeeShare => "Share of a flat's assessed value",
        Parameter::PropertyFeeIndexBase => "Income base amount the fee is indexed from",
        Parameter::ChildcareIncomeCeiling => "Highest income for childcare fees",
        Parameter::ChildcareIncomeDeduction => "Deduction from the income",
        Parameter::PreschoolFirst => "Preschool, child 1",
        Parameter::PreschoolSecond => "Preschool, child 2",
        Parameter::PreschoolThird => "Preschool, child 3",
        Parameter::AfterSchoolFirst => "After-school care, child 1",
        Parameter::AfterSchoolSecond => "After-school care, child 2",
        Parameter::AfterSchoolThird => "After-school care, child 3",
        Parameter::HomeCareHighest => "Home care, share of the price base amount a year",
        Parameter::HousingHighest => "Care home, share of the price base amount a year",
        Parameter::MinimumSingle => "Minimum amount alone, share of the price base amount",
        Parameter::MinimumSpouse => "Minimum amount for each of a couple, share of the price base amount",
        Parameter::ReserveFloor => "Floor for the budget reserve",
        Parameter::ReserveFloorNegativeEquity => "Floor for the budget reserve if liabilities exceed assets",
        Parameter::ReserveCeiling => "Most the budget reserve may hold",
        Parameter::RestoreWithin => "Time to make good a deficit",
    },
};
