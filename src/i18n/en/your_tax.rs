//! English texts for `catalogue::your_tax`.

use crate::i18n::catalogue::your_tax::YourTax;
use model::money::TaxRounding;
use model::statutes::person::{Age, IncomeKind, StepName};

pub const TEXTS: YourTax = YourTax {
    income_text: |kind, amount| format!("{kind}: {amount} a month"),
    lede: |income, age, law| {
        format!(
            "{income}, {age} when the year begins, by the tax law of {law}. What you enter stays in your browser."
        )
    },
    tax_start: "Tax in the start state",
    tax_now: "Tax in the scenario",
    cost: "Your tax changes",
    left_after_tax: "Left after tax",
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
    cost_how: "Your tax: how it was counted, and at what income",
    cost_no_region: "the region's rate is missing",
    cost_not_computed: |year| format!("cannot be counted by the law of {year}"),
    left_short: "Left",
    left_change: |change| format!("{change} against the start"),
    a_year_rounded: |amount| format!("{amount} a year; a month's tax is rounded down"),
    a_year: |amount| format!("{amount} a year"),
    tax_as_in_start: "as in the start state",
    about_you: "About you",
    income: "Income before tax",
    kind: "Kind of income",
    kinds: |kind| match kind {
        IncomeKind::Wage => "Wage",
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
    person_not_read: "Some of what you had entered about yourself could not be read, and the example stands in its place. The text lies untouched to one side, in the list of scenarios.",
    church_note: "Only for members of a religious community that collects its fee with the tax. It stands on the tax statement.",
    per_hundred: |what| format!("{what}, SEK per SEK 100"),
    own_figure: "your own figure",
    back_to: |value| format!("Back to {value}"),
    not_known: |year| format!("The rate of {year} is not here. Enter it if you know it."),
    law: "Tax law",
    newest_law: |year| format!("The newest, {year}"),
    law_of_year: |year| format!("The budget year's, {year}"),
    outside: |most| format!("The number is to lie between 0 and {most}."),
    too_fine: |decimals| match decimals {
        0 => "Enter whole kronor.".to_owned(),
        some => format!("At most {some} decimals."),
    },
    not_settled: |year| {
        format!("The tax of {year} on this income at this age is not settled here, so it is not shown.")
    },
    use_law: |year| format!("Use the tax law of {year}"),
    other_law: |law, year| {
        format!("Your tax is worked out by the tax law of {law} and with the rates of {year}.")
    },
    no_region: |year| {
        format!("The region's tax rate of {year} is not here. Enter it, and the tax is counted.")
    },
    out_of_range: "The numbers are too large to compute with. Change the income or a rate.",
    tax_unchanged: "The scenario does not change this year's tax rate, so your tax is as in the start state. Move the rate and see what it costs.",
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
        StepName::WorkCredit => "Work credit",
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
    in_start: "Start state",
    in_scenario: "Scenario",
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
            "Each step in the scenario, so that it can be counted again by hand. The price base amount is {price_base}, the income base amount {income_base}."
        )
    },
    at_most: |limit| format!("but at most {limit}"),
    at_least: |limit| format!("but at least {limit}"),
    law_numbers: |law| format!("The law's numbers of {law}, with sources"),
    price_base: "Price base amount",
    income_base: "Income base amount",
    price_bases: "price base amounts",
    income_bases: "income base amounts",
    scale: "scale",
    older_allowance: "Basic allowance, addition for the older",
    state_threshold: "Threshold of state tax",
    state_rate: "Rate of state tax",
    pension_ceiling: "Pension contribution, ceiling",
    abatement: "The work credit is tapered from",
    reduction_most: "Reduction for earned income, at most",
    public_most: "Public-service fee, at most",
    hundred: "Where SEK 100 of municipal tax goes",
    hundred_to: "Goes to",
    hundred_saved: "Saved: the result of the year",
    hundred_most: |name, kronor| format!("Of SEK 100, {kronor} goes to {name}."),
    hundred_about: "The tax goes into one pool with equalisation, property fee and other grants. No krona is marked: the hundred is divided here as all revenue is, between the committees' grants, what is central and what is saved, as under Flow. The sum is 100.00 to the öre.",
    hundred_caption: |year| format!("SEK 100 of municipal tax {year}, SEK by where it goes"),
    own_tax_unknown: "Your municipal tax cannot be computed.",
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
            "The burial fee of {year}: its rate is not here, so the fee is counted as 0. It does not affect what a change of the tax rate costs."
        )
    },
    no_church: "Church fee: counted as 0 until you enter a rate.",
    not_counted: &[
        "Income from capital and business, the property fee of a home, and several kinds of income at once.",
        "Deductions for travel and the like, and credits such as those for renovation, interest and gifts.",
        "Regional tax credits. They do not depend on the tax rate.",
        "That income differs from month to month: the year counts as twelve equal months, and the person as living in the municipality all year.",
    ],
    answer_for: |kind| match kind {
        IncomeKind::Wage => "for you, on a salary of",
        IncomeKind::Pension => "for you, on a pension of",
        IncomeKind::SicknessCompensation => "for you, on sickness compensation of",
        IncomeKind::Benefit => "for you, on a benefit of",
    },
    answer_law: |law| format!(", by the law of {law}"),
    answer_change: "Change",
    answer_rates: |year| format!("The tax rates are those of {year}. What you type stays in your browser."),
};
