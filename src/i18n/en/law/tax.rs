//! English texts for `catalogue::law::tax`.

use crate::i18n::catalogue::law::tax::Tax;

pub const TEXTS: Tax = Tax {
    title: "Municipal tax, from base to final settlement",
    about: "Tax is worked out on residents' incomes two years earlier, the latest that have been assessed. The Government decides how they are projected, by a factor for each year. That gives the preliminary tax, which the state pays out each month together with equalisation and the property fee.",
    caption: |year| format!("Municipal tax {year}, step by step"),
    a_month: "Paid out each month, with equalisation and property fee",
    in_file_per_inhabitant: "The settlement in the budget, per resident on 1 November the year before",
    settlement: "The final settlement per resident",
    settlement_about: "When the year's incomes are assessed, two years later, we know what all municipalities' tax should have been. The difference from what they were paid is divided by the country's population on 1 November the year before. It is the same for every resident in the country, so neither a municipality's own growth nor its tax rate affects it. It is paid in January two years later.",
    settlement_quality: "The amounts are worked out here, not published: from the national tax base (Statistics Sweden), the projection factor and an average rate of 20.7 per cent. They can be wrong by about ten kronor per resident. In its budget a municipality uses a forecast of its own.",
    settlement_caption: "Final settlement per resident, year by year",
    year: "Year",
    per_inhabitant: "SEK per resident",
    for_all: |municipality| format!("{municipality}, MSEK"),
    sum: "The base of the year's own incomes, less the projected base that the preliminary tax was built on, times the mean rate, divided by the nation's population.",
    base_of_the_year: |year| format!("The nation's base of the year's own incomes, assessed {year}"),
};
