//! English texts for `catalogue::law::fees`.

use crate::i18n::catalogue::law::fees::Fees;
use model::statutes::elder_care_fee::Household;
use model::statutes::family_fee::Care;
use model::statutes::property_fee::Dwelling;

pub const TEXTS: Fees = Fees {
    law_of: "Law of the year",
    year_in_view: |year| format!("the year in view, {year}"),
    kr_a_year: "SEK/year",
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
    family_pays: |before| format!("The family pays {before} a month."),
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
    fee_base: "Income that the fee is counted on",
    elder: "The fee in elder care",
    elder_about: "The law sets a ceiling, and who pays is always to keep the minimum amount and the cost of housing. Both follow the price base amount.",
    home_care: "Home care, at most",
    housing: "Housing in special housing, at most",
    minimum: |household| match household {
        Household::Single => "Minimum amount, living alone",
        Household::Spouse => "Minimum amount, each of a couple",
    },
    household: "Lives",
    households: ["alone", "with someone"],
    income_after_tax: "Income after tax",
    housing_cost: "Cost of housing",
    reserved_amount: "Is to be left",
    income_above_reserved: "Room to pay",
    elder_pays: |fee| format!("Home care may cost at most {fee} a month."),
    elder_pays_nothing: "Home care may cost nothing: the income only suffices for what is to be left.",
    elder_at_highest: "That is the legal ceiling.",
    elder_sum: "A twelfth of a share of the price base amount, to the nearest krona.",
    elder_caption: |year| format!("The law's amounts in elder care {year}"),
};
