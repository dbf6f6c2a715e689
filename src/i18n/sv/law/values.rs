//! Swedish texts for `catalogue::law::values`.

use crate::i18n::catalogue::law::values::Values;
use model::law::Parameter;

pub const TEXTS: Values = Values {
    title: "Lagens tal",
    about: "Ett värde som vi inte har är tomt, med skälet. Du kan skriva det som ditt antagande. Då räknas allt som bygger på det, och märks som antagande.",
    unknown: |year, count| match count {
        1 => format!("Ett värde för {year} är inte känt:"),
        more => format!("{more} värden för {year} är inte kända:"),
    },
    all_known: |year| format!("Alla värden för {year} är kända."),
    all_values: |year| format!("Alla värden för {year} med källor"),
    own_assumption: "Ditt antagande",
    remove_assumption: |name| format!("Ta bort antagandet: {name}"),
    remove: "Ta bort",
    assume: |name, unit| {
        let unit = if unit.is_empty() { String::new() } else { format!(", {unit}") };
        format!("{name}, ditt antagande{unit}")
    },
    assume_as_in: |year, value| format!("Anta som {year}: {value}"),
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
        Parameter::RestoreWithin => "Tid att väga upp ett underskott",
    },
};
