//! English texts for `catalogue::law::tax`.

use crate::i18n::catalogue::law::tax::Tax;

pub const TEXTS: Tax = Tax {
    title: "Municipal tax, from base to final settlement",
    about: "Tax is counted on the inhabitants' incomes of two years before, the latest that are assessed. The Government lays down how they are projected, by a factor for each year. That gives the preliminary tax, which the state pays out each month along with equalisation and property fee.",
    caption: |year| format!("Municipal tax {year}, step by step"),
    a_month: "Paid out each month, with equalisation and property fee",
    in_file_per_inhabitant: "The settlement of the budget, per inhabitant on 1 November the year before",
    settlement: "The final settlement per inhabitant",
    settlement_about: "When the year's incomes are assessed, two years later, it is seen what all municipalities' tax should have been. The difference from what they were paid is divided by the nation's population on 1 November the year before. It is the same for every inhabitant of the country, so neither a municipality's own growth nor its rate moves it. It is paid in January two years after the year.",
    settlement_quality: "The amounts are counted here, not published: from the nation's tax base by Statistics Sweden, the projection factor and a mean rate of 20.7 per cent. They can be some ten kronor per inhabitant off. In its budget a municipality goes by a forecast of its own.",
    settlement_caption: "Final settlement per inhabitant, year by year",
    year: "Year",
    per_inhabitant: "SEK per inhabitant",
    for_all: |municipality| format!("{municipality}, MSEK"),
    sum: "The base of the year's own incomes, less the projected base that the preliminary tax was built on, times the mean rate, divided by the nation's population.",
    base_of_the_year: |year| format!("The nation's base of the year's own incomes, assessed {year}"),
};
