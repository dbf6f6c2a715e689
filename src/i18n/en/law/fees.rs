//! English texts for `catalogue::law::fees`.

use crate::i18n::catalogue::law::fees::Fees;
use model::statutes::elder_care_fee::Household;
use model::statutes::family_fee::Care;
use model::statutes::property_fee::Dwelling;

pub const TEXTS: Fees = Fees {
    law_of: "Law for",
    year_in_view: |year| format!("the year in view, {year}"),
    kr_a_year: "SEK/year",
    property: "The property fee",
    property_about: "The owner pays a share of the assessed value, but never more than a maximum, which follows the income base amount.",
    dwelling: |dwelling| match dwelling {
        Dwelling::House => "House",
        Dwelling::Flat => "Flat",
    },
    year: "Year",
    property_caption: "Highest property fee, SEK a year",
    property_sum: "The base times the year's index: the income base amount in per cent of the one that the fee is indexed from, with two decimals. Öre are dropped.",
    index: "Index",
    highest: "Highest fee",
    share_title: "How the municipality's share changes",
    share_about: "The municipality gets what it got the year before, plus the change in the fees from its own properties between the two latest assessments. So money from new houses and higher maximums stays in the municipality and is not evened out.",
    share_asked: "If the owners' fees change by, MSEK",
    share_then: |before, year, after| {
        format!("The municipality's share goes from {before} (the file's {year}) to {after} the year after.")
    },
    family: "The fee for a family",
    family_about: "Preschool and after-school care cost a share of the household's income before tax, up to a maximum. The youngest child counts as the first.",
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
    family_caption: "The highest fee for each child",
    family_pays: |before| format!("The family pays {before} a month."),
    no_children: "Add a child to see the fee.",
    costs: |after, monthly, yearly| {
        format!("With the change it is {after}: {monthly} more a month, {yearly} a year.")
    },
    saves: |after, monthly, yearly| {
        format!("With the change it is {after}: {monthly} less a month, {yearly} a year.")
    },
    no_change: "The change makes no difference to the family.",
    stopped: "The rest of the rise is more than the law allows.",
    family_sum: "The income up to the maximum, less the deduction where the year has one, times the child's rate, to the nearest krona.",
    fee_base: "Income the fee is based on",
    elder: "The fee in care for older people",
    elder_about: "The law sets the highest fee. The person paying must always have enough left for housing and for food and other basics (the minimum amount).",
    home_care: "Home care, at most",
    housing: "A place in a care home, at most",
    minimum: |household| match household {
        Household::Single => "Minimum amount, living alone",
        Household::Spouse => "Minimum amount, each of a couple",
    },
    household: "Lives",
    households: ["alone", "with someone"],
    income_after_tax: "Income after tax",
    housing_cost: "Cost of housing",
    reserved_amount: "Must be left",
    income_above_reserved: "Can pay, at most",
    elder_pays: |fee| format!("Home care may cost at most {fee} a month."),
    elder_pays_nothing: "No fee may be charged for home care: the person has no more left than the law requires.",
    elder_at_highest: "That is the most the law allows.",
    elder_sum: "A twelfth of a share of the price base amount, to the nearest krona.",
    elder_caption: |year| format!("The law's amounts in care for older people {year}"),
};
