//! English texts for `catalogue::law::values`.

use crate::i18n::catalogue::law::values::Values;
use model::law::Parameter;

pub const TEXTS: Values = Values {
    title: "Figures of the law",
    about: "A value that is not known is left empty, with the reason. You can enter it as your assumption: then all that rests on it is computed, and marked as an assumption.",
    unknown: |year, count| match count {
        1 => format!("One value of {year} is not known:"),
        more => format!("{more} values of {year} are not known:"),
    },
    all_known: |year| format!("All values of {year} are known."),
    all_values: |year| format!("All values of {year} with sources"),
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
        Parameter::AdjustmentPerInhabitant => "Adjustment item per inhabitant",
        Parameter::FirstProjection => "Projection of the base, first year",
        Parameter::SecondProjection => "Projection of the base, second year",
        Parameter::AssessmentLag => "Years from income to base",
        Parameter::NationalTaxBase => "The nation's tax base",
        Parameter::NationalPopulation => "The nation's population",
        Parameter::MeanMunicipalRate => "Mean municipal tax rate",
        Parameter::PriceBase => "Price base amount",
        Parameter::IncomeBase => "Income base amount",
        Parameter::HouseFeeBase => "Base amount of a house",
        Parameter::HouseFeeShare => "Share of a house's assessed value",
        Parameter::FlatFeeBase => "Base amount of a flat",
        Parameter::FlatFeeShare => "Share of a flat's assessed value",
        Parameter::PropertyFeeIndexBase => "Income base amount that the fee is indexed from",
        Parameter::ChildcareIncomeCeiling => "Income ceiling of child-care fees",
        Parameter::ChildcareIncomeDeduction => "Deduction from the income",
        Parameter::PreschoolFirst => "Preschool, child 1",
        Parameter::PreschoolSecond => "Preschool, child 2",
        Parameter::PreschoolThird => "Preschool, child 3",
        Parameter::AfterSchoolFirst => "After-school care, child 1",
        Parameter::AfterSchoolSecond => "After-school care, child 2",
        Parameter::AfterSchoolThird => "After-school care, child 3",
        Parameter::HomeCareHighest => "Home care, share of the price base amount a year",
        Parameter::HousingHighest => "Special housing, share of the price base amount a year",
        Parameter::MinimumSingle => "Minimum amount alone, share of the price base amount",
        Parameter::MinimumSpouse => "Minimum amount of a couple, share of the price base amount",
        Parameter::ReserveFloor => "Floor of the result reserve",
        Parameter::ReserveFloorNegativeEquity => "Floor of the result reserve with negative equity",
        Parameter::ReserveCeiling => "Ceiling of the result reserve",
        Parameter::RestoreWithin => "Time to restore a deficit",
    },
};
