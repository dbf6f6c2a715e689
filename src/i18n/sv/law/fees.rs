//! Swedish texts for `catalogue::law::fees`.

use crate::i18n::catalogue::law::fees::Fees;
use model::statutes::elder_care_fee::Household;
use model::statutes::family_fee::Care;
use model::statutes::property_fee::Dwelling;

pub const TEXTS: Fees = Fees {
    law_of: "Lag för år",
    year_in_view: |year| format!("året som visas, {year}"),
    kr_a_year: "kr/år",
    property: "Fastighetsavgiften",
    property_about: "Ägaren betalar en andel av taxeringsvärdet, men aldrig mer än ett tak. Taket följer inkomstbasbeloppet.",
    dwelling: |dwelling| match dwelling {
        Dwelling::House => "Småhus",
        Dwelling::Flat => "Lägenhet",
    },
    year: "År",
    property_caption: "Högsta fastighetsavgift, kronor om året",
    property_sum: "Grundbeloppet gånger årets index: inkomstbasbeloppet i procent av det som avgiften räknas upp från, med två decimaler. Ören faller bort.",
    index: "Index",
    highest: "Högsta avgift",
    share_title: "Så ändras kommunens del",
    share_about: "Kommunen får det den fick året före, plus det som avgifterna från dess egna fastigheter har ändrats mellan de två senaste taxeringarna. Pengar från nybyggda hus och högre tak stannar alltså i kommunen, och jämnas inte ut.",
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
    family_pays: |before| format!("Familjen betalar {before} i månaden."),
    no_children: "Lägg till ett barn för att se avgiften.",
    costs: |after, monthly, yearly| {
        format!("Med ändringen blir det {after}: {monthly} mer i månaden, {yearly} om året.")
    },
    saves: |after, monthly, yearly| {
        format!("Med ändringen blir det {after}: {monthly} mindre i månaden, {yearly} om året.")
    },
    no_change: "Ändringen gör ingen skillnad för familjen.",
    stopped: "Resten av höjningen är högre än lagen tillåter.",
    family_sum: "Inkomsten upp till taket, minus avdraget där året har ett, gånger barnets procentsats, till närmaste krona.",
    fee_base: "Inkomst som avgiften räknas på",
    elder: "Avgiften i äldreomsorgen",
    elder_about: "Lagen bestämmer högsta avgift. Den som betalar ska alltid ha kvar pengar till boendet och till mat och annat (minimibeloppet).",
    home_care: "Hemtjänst, högst",
    housing: "Boende i särskilt boende, högst",
    minimum: |household| match household {
        Household::Single => "Minimibelopp, ensamboende",
        Household::Spouse => "Minimibelopp, var och en av sammanboende",
    },
    household: "Bor",
    households: ["ensam", "med någon"],
    income_after_tax: "Inkomst efter skatt",
    housing_cost: "Kostnad för boendet",
    reserved_amount: "Ska finnas kvar",
    income_above_reserved: "Kan betala, högst",
    elder_pays: |fee| format!("Hemtjänsten får kosta högst {fee} i månaden."),
    elder_pays_nothing: "Hemtjänsten får inte kosta något: personen har inte mer kvar än lagen kräver.",
    elder_at_highest: "Det är den högsta avgift som lagen tillåter.",
    elder_sum: "En tolftedel av en andel av prisbasbeloppet, till närmaste krona.",
    elder_caption: |year| format!("Lagens belopp i äldreomsorgen {year}"),
};
