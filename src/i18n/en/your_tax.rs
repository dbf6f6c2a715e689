//! English texts for `catalogue::your_tax`.

use crate::i18n::catalogue::your_tax::YourTax;
use model::money::TaxRounding;
use model::statutes::person::{Age, IncomeKind, StepName};

pub const TEXTS: YourTax = YourTax {
    income_text: |kind, amount| format!("{kind}: {amount} a month"),
    lede: |income, age, law| {
        format!(
            "{income}, {age} when the year begins, under {law} tax law. What you enter stays in your browser."
        )
    },
    tax_start: "Tax without your changes",
    tax_now: "Tax with your changes",
    cost: "Your tax changes",
    left_after_tax: "Income after tax",
    start_short: "Start",
    now_short: "Scenario",
    cost_short: "Change",
    cost_of: |kind, amount, is_example| {
        if is_example {
            format!("example: {} {amount}", kind.to_lowercase())
        } else {
            format!("{kind} {amount}")
        }
    },
    cost_how: "Your finances: how it is worked out, and on what income",
    left_short: "Left",
    left_change: |change| format!("{change} compared with no changes"),
    a_year_rounded: |amount| format!("{amount} a year; a month's tax is rounded down"),
    a_year: |amount| format!("{amount} a year"),
    tax_as_in_start: "the same as without your changes",
    about_you: "About you",
    income: "Income before tax",
    kind: "Kind of income",
    kinds: |kind| match kind {
        IncomeKind::Wage => "Salary",
        IncomeKind::Pension => "Pension",
        IncomeKind::SicknessCompensation => "Sickness or activity compensation",
        IncomeKind::Benefit => "Parental or unemployment benefit, or the like",
    },
    age: "Age when the year begins",
    ages: |age, limit| match age {
        Age::UnderLimit => format!("under {limit}"),
        Age::AtLimit => format!("{limit} or older"),
    },
    rate: "The municipality's tax rate",
    other_rates: "Other rates",
    region: "The region's tax rate",
    burial: "Burial fee",
    church: "Church fee",
    church_note: "Only for members of a religious community that collects its fee with the tax. It is on your tax statement.",
    per_hundred: |what| format!("{what}, SEK per SEK 100"),
    own_figure: "your own figure",
    back_to: |value| format!("Back to {value}"),
    not_known: |year| format!("We do not have the rate for {year}. Enter it if you know it."),
    law: "Tax law",
    by_law: |year| format!("by the law of {year}"),
    newest_law: |year| format!("The newest, {year}"),
    law_of_year: |year| format!("The budget year, {year}"),
    outside: |most| format!("Enter a number between 0 and {most}."),
    too_fine: |decimals| match decimals {
        0 => "Enter whole kronor.".to_owned(),
        some => format!("Enter at most {some} decimals."),
    },
    not_settled: |year| {
        format!("We do not have the {year} tax rules for this income and age, so no tax is shown.")
    },
    use_law: |year| format!("Use {year} tax law"),
    other_law: |law, year| format!("Your tax is worked out under {law} tax law, with the rates for {year}."),
    no_region: |year| {
        format!("We do not have the region's tax rate for {year}. Enter it and we work out your tax.")
    },
    out_of_range: "The numbers are too big for this tool. Enter a lower income or rate.",
    tax_unchanged: "You have not changed the tax, so yours stays the same. Change the municipal tax and see what it means for you.",
    raised: |ore, month, income, year| {
        format!("The tax goes up by {ore} öre. You pay {month} more a month ({income}), {year}.")
    },
    lowered: |ore, month, income, year| {
        format!("The tax goes down by {ore} öre. You keep {month} more a month ({income}), {year}.")
    },
    no_effect: |ore| format!("The tax rate changes by {ore} öre, but your tax stays the same."),
    region_stays: |rate| {
        format!(
            "Only the municipality's part changes. The region's tax rate is SEK {rate} per SEK 100 both in the start state and in the scenario."
        )
    },
    breakdown: "From öre to kronor",
    breakdown_caption: "How the change of the rate becomes the change of your tax, kronor a year",
    on_total_income: |ore| format!("{ore} öre on every SEK 100 of the income"),
    untaxed: "The basic allowance: that part of the income is not taxed",
    rounding: "Rounding to whole kronor",
    reason: |step| match step {
        StepName::WorkCredit => "The work credit: it is counted by the tax rate and follows it",
        StepName::SicknessCredit => {
            "The credit for sickness compensation: it is counted by the tax rate and follows it"
        }
        StepName::PensionCredit => {
            "The credit for the pension contribution: there is more or less tax to take it from"
        }
        StepName::EarnedIncomeReduction => {
            "The reduction for earned income: there is more or less tax to take it from"
        }
        step @ (StepName::AssessedIncome
        | StepName::BasicAllowance
        | StepName::TaxableIncome
        | StepName::MunicipalTax
        | StepName::StateTax
        | StepName::PensionContribution
        | StepName::BurialFee
        | StepName::ChurchFee
        | StepName::PublicServiceFee
        | StepName::Total) => (TEXTS.step_name)(step),
    },
    change_for_you: "The change for you",
    state_pays: |gets, pays| {
        format!(
            "What the municipality gets from you changes by {gets} a year, for it takes its rate on all of the taxable income. The difference, {pays}, is the state's: it stands for the credits."
        )
    },
    steps: "How the tax is counted",
    steps_about: "The steps in the law's order, kronor a year. Credits stand with a minus. IL is the Income Tax Act (1999:1229).",
    steps_caption: |law| format!("The steps of the tax by the law of {law}, kronor a year"),
    step: "Step",
    step_name: |step| match step {
        StepName::AssessedIncome => "Assessed income",
        StepName::BasicAllowance => "Basic allowance",
        StepName::TaxableIncome => "Taxable income",
        StepName::MunicipalTax => "Tax to municipality and region",
        StepName::StateTax => "State income tax",
        StepName::PensionContribution => "Pension contribution",
        StepName::BurialFee => "Burial fee",
        StepName::ChurchFee => "Church fee",
        StepName::PublicServiceFee => "Public-service fee",
        StepName::PensionCredit => "Credit for the pension contribution",
        StepName::WorkCredit => "Earned income tax credit",
        StepName::SicknessCredit => "Credit for sickness compensation",
        StepName::EarnedIncomeReduction => "Reduction for earned income",
        StepName::Total => "Tax a year",
    },
    to_municipality: |start, now| {
        if start == now {
            format!("to the municipality, {now}%")
        } else {
            format!("to the municipality, {start}% and {now}%")
        }
    },
    to_region: |rate| format!("to the region, {rate}%"),
    in_start: "Without your changes",
    in_scenario: "With your changes",
    law_and_rounding: "Law and rounding",
    rounded: |rounding| match rounding {
        TaxRounding::Exact => "",
        TaxRounding::KronaDown => "down to a whole krona",
        TaxRounding::HundredDown => "down to a whole hundred",
        TaxRounding::HundredUp => "up to a whole hundred",
        TaxRounding::HundredHalfDown => "to the nearest hundred, 50 down",
    },
    monthly: "Tax a month, down to a whole krona",
    show_calculation: "Show the sums",
    calculation_about: |price_base, income_base| {
        format!(
            "Each step with your changes, so that you can work it out by hand. The price base amount is {price_base}, the income base amount {income_base}."
        )
    },
    at_most: |limit| format!("but at most {limit}"),
    at_least: |limit| format!("but at least {limit}"),
    law_numbers: |law| format!("The law's figures for {law}, with sources"),
    price_base: "Price base amount",
    income_base: "Income base amount",
    price_bases: "price base amounts",
    income_bases: "income base amounts",
    scale: "scale",
    older_allowance: "Basic allowance, addition for older people",
    state_threshold: "Threshold for state tax",
    state_rate: "State tax rate",
    pension_ceiling: "Pension contribution, maximum",
    abatement: "The earned income tax credit is tapered from",
    reduction_most: "Reduction for earned income, at most",
    public_most: "Public-service fee, at most",
    hundred: "Where SEK 100 of municipal tax goes",
    hundred_to: "Goes to",
    hundred_saved: "Saved: surplus",
    hundred_most: |name, kronor| format!("Of SEK 100, SEK {kronor} goes to {name}."),
    hundred_about: "Tax is pooled with equalisation, the property fee and state grants. So the hundred is divided as all income is: between the committees, what is central and what is saved, as under Flow.",
    hundred_caption: |year| format!("SEK 100 of municipal tax {year}, SEK by where it goes"),
    own_tax_unknown: "Your municipal tax cannot be worked out.",
    hundred_none: "No committee has a grant this year, so the hundred cannot be divided.",
    of_your_tax: "Of your tax, SEK/year",
    several_incomes: "Several incomes",
    several_about: |kind, age| {
        format!("{kind}, {age}, with the same rates as above. Change an amount, add or remove.")
    },
    several_caption: "Tax a month for several incomes, kronor",
    share: "Share of income",
    tax_of_next_thousand: "Of the next 1,000",
    income_of_row: |row| format!("Income in row {row}, SEK a month"),
    remove_head: "Remove",
    remove: |income| format!("Remove SEK {income}"),
    add: "Add an income",
    restore_incomes: "Restore the list",
    left_out: "What is not counted",
    no_burial: |year| {
        format!(
            "The burial fee for {year}: we do not have the rate, so it is counted as 0. It does not affect what a tax change means for you."
        )
    },
    no_church: "Church fee: counted as 0 until you enter a rate.",
    not_counted: &[
        "Income from capital and business, the property fee of a home, and several kinds of income at once.",
        "Deductions for travel and the like, and credits such as those for renovation, interest and gifts.",
        "Regional tax credits. They do not depend on the tax rate.",
        "Income that differs from month to month. The year counts as twelve equal months, and you as living in the municipality all year.",
    ],
    answer_rates: |year| format!("The tax rates are for {year}. What you type stays in your browser."),
};
