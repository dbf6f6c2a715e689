//! English texts for `catalogue::law::counties`.

use crate::i18n::catalogue::law::counties::Counties;

pub const TEXTS: Counties = Counties {
    title: "County rates in income equalisation",
    about: "Grants and fees are worked out with the county's rate, not the municipality's (sections 2–3 of ordinance 2004:881). The rates are based on the average tax rate of 2003 and change only when tasks are moved between municipalities and region. Where only the rate for grants is published, the rate for fees is calculated: the rate for grants less 2.07, as in the counties where both are known.",
    own_county: |county, year, grant, fee| format!("{county} {year}: {grant} for grants, {fee} for fees."),
    show_all: |count, year| format!("Show all {count} counties, {year}"),
    caption: |year| format!("The counties' rates {year}, per cent"),
    name: |code| {
        Some(match code {
            "01" => "Stockholm County",
            "03" => "Uppsala County",
            "04" => "Södermanland County",
            "05" => "Östergötland County",
            "06" => "Jönköping County",
            "07" => "Kronoberg County",
            "08" => "Kalmar County",
            "09" => "Gotland County",
            "10" => "Blekinge County",
            "12" => "Skåne County",
            "13" => "Halland County",
            "14" => "Västra Götaland County",
            "17" => "Värmland County",
            "18" => "Örebro County",
            "19" => "Västmanland County",
            "20" => "Dalarna County",
            "21" => "Gävleborg County",
            "22" => "Västernorrland County",
            "23" => "Jämtland County",
            "24" => "Västerbotten County",
            "25" => "Norrbotten County",
            _ => return None,
        })
    },
    county: "County",
    grant: "Grant",
    fee: "Fee",
    source: "Source",
    sources: |grant, fee| format!("Grants: {grant}. Fees: {fee}."),
};
