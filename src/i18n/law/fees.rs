//! Words of what the law lets dwellings, families and the old be asked.

use model::statutes::elder_care_fee::Household;
use model::statutes::family_fee::Care;
use model::statutes::property_fee::Dwelling;

/// Fees by the law of a year.
#[derive(Debug)]
pub struct Fees {
    pub law_of: &'static str,
    pub year_in_view: fn(year: u16) -> String,
    pub kr_a_year: &'static str,
    pub kr_a_month: &'static str,
    // Property.
    pub property: &'static str,
    pub property_about: &'static str,
    pub dwelling: fn(Dwelling) -> &'static str,
    pub year: &'static str,
    pub property_caption: &'static str,
    pub property_sum: &'static str,
    pub index: &'static str,
    pub highest: &'static str,
    pub share_title: &'static str,
    pub share_about: &'static str,
    pub share_asked: &'static str,
    pub share_then: fn(before: &str, year: u16, after: &str) -> String,
    // A family.
    pub family: &'static str,
    pub family_about: &'static str,
    pub income: &'static str,
    pub in_care: fn(Care) -> &'static str,
    pub fewer: fn(what: &str) -> String,
    pub more: fn(what: &str) -> String,
    pub charged: &'static str,
    pub change: &'static str,
    pub child: fn(number: usize, care: Care) -> String,
    pub free: &'static str,
    pub family_caption: &'static str,
    pub highest_in_all: &'static str,
    pub pays: fn(before: &str) -> String,
    pub no_children: &'static str,
    pub costs: fn(after: &str, monthly: &str, yearly: &str) -> String,
    pub saves: fn(after: &str, monthly: &str, yearly: &str) -> String,
    pub no_change: &'static str,
    pub stopped: &'static str,
    pub family_sum: &'static str,
    pub counted_on: &'static str,
    // The old.
    pub elder: &'static str,
    pub elder_about: &'static str,
    pub home_care: &'static str,
    pub housing: &'static str,
    pub minimum: fn(Household) -> &'static str,
    pub lives: &'static str,
    pub households: [&'static str; 2],
    pub income_after_tax: &'static str,
    pub housing_cost: &'static str,
    pub kept: &'static str,
    pub room: &'static str,
    pub elder_pays: fn(fee: &str) -> String,
    pub elder_pays_nothing: &'static str,
    pub elder_at_highest: &'static str,
    pub elder_sum: &'static str,
    pub elder_caption: fn(year: u16) -> String,
}

/// Swedish.
pub const SWEDISH: Fees = Fees {
    law_of: "Lag för år",
    year_in_view: |year| format!("året som visas, {year}"),
    kr_a_year: "kr/år",
    kr_a_month: "kr/mån",
    property: "Fastighetsavgiften",
    property_about: "Ägaren betalar en andel av taxeringsvärdet, men aldrig mer än ett tak. Taket följer inkomstbasbeloppet.",
    dwelling: |dwelling| match dwelling {
        Dwelling::House => "Småhus",
        Dwelling::Flat => "Bostadslägenhet",
    },
    year: "År",
    property_caption: "Högsta fastighetsavgift, kronor om året",
    property_sum: "Grundbeloppet gånger årets index: inkomstbasbeloppet i procent av det som avgiften räknas upp från, med två decimaler. Ören faller bort.",
    index: "Index",
    highest: "Högsta avgift",
    share_title: "Så rör sig kommunens del",
    share_about: "Kommunen får det den fick året före, plus det som avgifterna från dess egna fastigheter har ändrats mellan de två senaste taxeringarna. Nybyggda hus och högre tak stannar alltså i kommunen, och jämnas inte ut.",
    share_asked: "Om ägarnas avgifter ändras med, mnkr",
    share_then: |before, year, after| {
        format!("Kommunens del går från {before} (filens {year}) till {after} året efter.")
    },
    family: "Avgiften för en familj",
    family_about: "Förskola och fritids kostar en andel av hushållets inkomst före skatt, upp till ett tak. Yngsta barnet räknas som det första.",
    income: "Hushållets inkomst före skatt",
    in_care: |care| match care {
        Care::Preschool => "Barn i förskola",
        Care::AfterSchool => "Barn på fritids",
    },
    fewer: |what| format!("Färre: {what}"),
    more: |what| format!("Fler: {what}"),
    charged: "Kommunen tar ut, av det högsta",
    change: "Avgiften ändras med",
    child: |number, care| {
        let care = match care {
            Care::Preschool => "förskola",
            Care::AfterSchool => "fritids",
        };
        format!("Barn {number}, {care}")
    },
    free: "avgiftsfritt",
    family_caption: "Högsta avgift för varje barn",
    highest_in_all: "Högsta avgift i allt",
    pays: |before| format!("Familjen betalar {before} i månaden."),
    no_children: "Lägg till ett barn för att se avgiften.",
    costs: |after, monthly, yearly| {
        format!("Med ändringen blir det {after}: {monthly} mer i månaden, {yearly} om året.")
    },
    saves: |after, monthly, yearly| {
        format!("Med ändringen blir det {after}: {monthly} mindre i månaden, {yearly} om året.")
    },
    no_change: "Ändringen gör ingen skillnad för familjen.",
    stopped: "Lagens tak stoppar resten av höjningen.",
    family_sum: "Inkomsten upp till taket, minus avdraget där året har ett, gånger barnets procentsats, till närmaste krona.",
    counted_on: "Inkomst som avgiften räknas på",
    elder: "Avgiften i äldreomsorgen",
    elder_about: "Lagen sätter ett tak, och den som betalar ska alltid ha minimibeloppet och boendet kvar. Båda följer prisbasbeloppet.",
    home_care: "Hemtjänst, högst",
    housing: "Boende i särskilt boende, högst",
    minimum: |household| match household {
        Household::Single => "Minimibelopp, ensamboende",
        Household::Spouse => "Minimibelopp, var och en av sammanboende",
    },
    lives: "Bor",
    households: ["ensam", "med någon"],
    income_after_tax: "Inkomst efter skatt",
    housing_cost: "Kostnad för boendet",
    kept: "Ska finnas kvar",
    room: "Utrymme att betala",
    elder_pays: |fee| format!("Hemtjänsten får kosta högst {fee} i månaden."),
    elder_pays_nothing: "Hemtjänsten får inte kosta något: inkomsten räcker bara till det som ska finnas kvar.",
    elder_at_highest: "Det är lagens tak.",
    elder_sum: "En tolftedel av en andel av prisbasbeloppet, till närmaste krona.",
    elder_caption: |year| format!("Lagens belopp i äldreomsorgen {year}"),
};

/// English.
pub const ENGLISH: Fees = Fees {
    law_of: "Law of the year",
    year_in_view: |year| format!("the year in view, {year}"),
    kr_a_year: "SEK/year",
    kr_a_month: "SEK/month",
    property: "The property fee",
    property_about: "The owner pays a share of the assessed value, but never more than a ceiling. The ceiling follows the income base amount.",
    dwelling: |dwelling| match dwelling {
        Dwelling::House => "House",
        Dwelling::Flat => "Rental flat",
    },
    year: "Year",
    property_caption: "Highest property fee, SEK a year",
    property_sum: "The base times the year's index: the income base amount in per cent of the one that the fee is indexed from, with two decimals. Öre are dropped.",
    index: "Index",
    highest: "Highest fee",
    share_title: "How the municipality's share moves",
    share_about: "The municipality gets what it got the year before, plus what the fees of its own properties have changed by between the two latest assessments. So new houses and higher ceilings stay in the municipality, and are not equalised away.",
    share_asked: "If the owners' fees change by, MSEK",
    share_then: |before, year, after| {
        format!("The municipality's share goes from {before} (the file's {year}) to {after} the year after.")
    },
    family: "The fee of a family",
    family_about: "Preschool and after-school care cost a share of the household's income before tax, up to a ceiling. The youngest child counts as the first.",
    income: "Household income before tax",
    in_care: |care| match care {
        Care::Preschool => "Children in preschool",
        Care::AfterSchool => "Children in after-school care",
    },
    fewer: |what| format!("Fewer: {what}"),
    more: |what| format!("More: {what}"),
    charged: "The municipality charges, of the highest",
    change: "The fee changes by",
    child: |number, care| {
        let care = match care {
            Care::Preschool => "preschool",
            Care::AfterSchool => "after-school care",
        };
        format!("Child {number}, {care}")
    },
    free: "free of charge",
    family_caption: "The highest fee of each child",
    highest_in_all: "Highest fee in all",
    pays: |before| format!("The family pays {before} a month."),
    no_children: "Add a child to see the fee.",
    costs: |after, monthly, yearly| {
        format!("With the change it is {after}: {monthly} more a month, {yearly} a year.")
    },
    saves: |after, monthly, yearly| {
        format!("With the change it is {after}: {monthly} less a month, {yearly} a year.")
    },
    no_change: "The change makes no difference to the family.",
    stopped: "The legal ceiling stops the rest of the rise.",
    family_sum: "The income up to the ceiling, less the deduction where the year has one, times the child's rate, to the nearest krona.",
    counted_on: "Income that the fee is counted on",
    elder: "The fee in elder care",
    elder_about: "The law sets a ceiling, and who pays is always to keep the minimum amount and the cost of housing. Both follow the price base amount.",
    home_care: "Home care, at most",
    housing: "Housing in special housing, at most",
    minimum: |household| match household {
        Household::Single => "Minimum amount, living alone",
        Household::Spouse => "Minimum amount, each of a couple",
    },
    lives: "Lives",
    households: ["alone", "with someone"],
    income_after_tax: "Income after tax",
    housing_cost: "Cost of housing",
    kept: "Is to be left",
    room: "Room to pay",
    elder_pays: |fee| format!("Home care may cost at most {fee} a month."),
    elder_pays_nothing: "Home care may cost nothing: the income only suffices for what is to be left.",
    elder_at_highest: "That is the legal ceiling.",
    elder_sum: "A twelfth of a share of the price base amount, to the nearest krona.",
    elder_caption: |year| format!("The law's amounts in elder care {year}"),
};
