//! Names of the law's values, and words of those that are not known.

use model::law::Parameter;

/// The law's values of a year.
#[derive(Debug)]
pub struct Values {
    pub title: &'static str,
    pub about: &'static str,
    pub unknown: fn(year: u16, count: usize) -> String,
    pub all_known: fn(year: u16) -> String,
    pub known: fn(year: u16) -> String,
    pub value: &'static str,
    pub own: &'static str,
    pub forget: fn(name: &str) -> String,
    pub forget_word: &'static str,
    pub assume: fn(name: &str, unit: &str) -> String,
    pub as_in: fn(year: u16, value: &str) -> String,
    pub not_in_force: &'static str,
    pub name: fn(Parameter) -> &'static str,
}

/// Swedish.
pub const SWEDISH: Values = Values {
    title: "Lagens tal",
    about: "Ett värde som inte är känt står tomt, med skälet. Du kan ange det som ditt antagande: då räknas allt som bygger på det, och märks som antagande.",
    unknown: |year, count| match count {
        1 => format!("Ett värde för {year} är inte känt:"),
        more => format!("{more} värden för {year} är inte kända:"),
    },
    all_known: |year| format!("Alla värden för {year} är kända."),
    known: |year| format!("Alla värden för {year} med källor"),
    value: "Värde",
    own: "Ditt antagande",
    forget: |name| format!("Ta bort antagandet: {name}"),
    forget_word: "Ta bort",
    assume: |name, unit| {
        let unit = if unit.is_empty() { String::new() } else { format!(", {unit}") };
        format!("{name}, ditt antagande{unit}")
    },
    as_in: |year, value| format!("Anta som {year}: {value}"),
    not_in_force: "gäller inte",
    name: |parameter| match parameter {
        Parameter::AdjustmentPerInhabitant => "Regleringspost per invånare",
        Parameter::FirstProjection => "Uppräkning av underlaget, första året",
        Parameter::SecondProjection => "Uppräkning av underlaget, andra året",
        Parameter::AssessmentLag => "År från inkomst till underlag",
        Parameter::NationalTaxBase => "Rikets skatteunderlag",
        Parameter::NationalPopulation => "Rikets folkmängd",
        Parameter::MeanMunicipalRate => "Kommunernas medelskattesats",
        Parameter::PriceBase => "Prisbasbelopp",
        Parameter::IncomeBase => "Inkomstbasbelopp",
        Parameter::HouseFeeBase => "Grundbelopp för småhus",
        Parameter::HouseFeeShare => "Andel av småhusets taxeringsvärde",
        Parameter::FlatFeeBase => "Grundbelopp för lägenhet",
        Parameter::FlatFeeShare => "Andel av lägenhetens taxeringsvärde",
        Parameter::PropertyFeeIndexBase => "Inkomstbasbelopp som avgiften räknas upp från",
        Parameter::ChildcareIncomeCeiling => "Inkomsttak för barnomsorgsavgift",
        Parameter::ChildcareIncomeDeduction => "Avdrag från inkomsten",
        Parameter::PreschoolFirst => "Förskola, barn 1",
        Parameter::PreschoolSecond => "Förskola, barn 2",
        Parameter::PreschoolThird => "Förskola, barn 3",
        Parameter::AfterSchoolFirst => "Fritids, barn 1",
        Parameter::AfterSchoolSecond => "Fritids, barn 2",
        Parameter::AfterSchoolThird => "Fritids, barn 3",
        Parameter::HomeCareHighest => "Hemtjänst, andel av prisbasbeloppet om året",
        Parameter::HousingHighest => "Särskilt boende, andel av prisbasbeloppet om året",
        Parameter::MinimumSingle => "Minimibelopp ensam, andel av prisbasbeloppet",
        Parameter::MinimumSpouse => "Minimibelopp sammanboende, andel av prisbasbeloppet",
        Parameter::ReserveFloor => "Resultatreservens golv",
        Parameter::ReserveFloorNegativeEquity => "Resultatreservens golv vid negativt eget kapital",
        Parameter::ReserveCeiling => "Resultatreservens tak",
        Parameter::RestoreWithin => "Tid att återställa ett underskott",
    },
};

/// English.
pub const ENGLISH: Values = Values {
    title: "Figures of the law",
    about: "A value that is not known is left empty, with the reason. You can enter it as your assumption: then all that rests on it is computed, and marked as an assumption.",
    unknown: |year, count| match count {
        1 => format!("One value of {year} is not known:"),
        more => format!("{more} values of {year} are not known:"),
    },
    all_known: |year| format!("All values of {year} are known."),
    known: |year| format!("All values of {year} with sources"),
    value: "Value",
    own: "Your assumption",
    forget: |name| format!("Remove the assumption: {name}"),
    forget_word: "Remove",
    assume: |name, unit| {
        let unit = if unit.is_empty() { String::new() } else { format!(", {unit}") };
        format!("{name}, your assumption{unit}")
    },
    as_in: |year, value| format!("Assume as in {year}: {value}"),
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
