//! English texts for `catalogue::trust`.

use crate::i18n::catalogue::trust::{ExampleNames, Trust};
use files::published_examples::ExampleSetName;
use model::statutes::person::StepName;

pub const TEXTS: Trust = Trust {
    lead: "Here the tool recalculates published figures, so that you can see whether it gets them right.",
    about: "Each row shows what was published, what the tool gives, how much they differ and how much they may. Differences are shown and explained, not hidden.",
    summary: |count, within, exact| {
        if within == count {
            format!(
                "{count} examples were worked out just now. All are as close as they should be, and {exact} are identical once rounded as the published ones are."
            )
        } else {
            format!(
                "{count} examples were worked out just now. {within} are as close as they should be, and {exact} are identical."
            )
        }
    },
    summary_beyond: |count, beyond| format!("{beyond} of {count} examples differ by more than they may."),
    no_year: |file, line| format!("The examples cannot be worked out: line {line} of {file} has no year."),
    sets: "The examples",
    set_title: |name| match name {
        ExampleSetName::IncomeEqualisation => "Income equalisation: 61 outturns",
        ExampleSetName::Law2018 => "Södertälje 2018, under the law",
        ExampleSetName::ResultBudgets => "Result budgets 2016–2021, added up",
        ExampleSetName::Fees => "Highest fees year by year",
        ExampleSetName::BalanceRequirement => "Balance results",
        ExampleSetName::Person2026 => "A person's tax 2026, step by step",
        ExampleSetName::RateChange2026 => "One krona more tax, 2026",
    },
    set_about: |name| match name {
        ExampleSetName::IncomeEqualisation => {
            "Twelve municipalities of Örebro county 2020–2023 and thirteen of Stockholm county 2018, some payers among them."
        }
        ExampleSetName::Law2018 => {
            "What the law's formulas give from published bases, beside what was published."
        }
        ExampleSetName::ResultBudgets => {
            "Net cost, tax and grants, and result, added up by the model from the budget's own rows."
        }
        ExampleSetName::Fees => {
            "Property fee, highest fees for preschool and after-school care, home care and minimum amounts, worked out from base amounts and income limits."
        }
        ExampleSetName::BalanceRequirement => {
            "Results after the balance requirement's adjustments, and balance results."
        }
        ExampleSetName::Person2026 => {
            "Allowances, fees and credits in the tax agency's own examples, table 34."
        }
        ExampleSetName::RateChange2026 => {
            "How much more a salaried person under 66 pays when the rate goes up by one krona, from table 33 to 34."
        }
    },
    source: "Source",
    set_source: |name| match name {
        ExampleSetName::IncomeEqualisation => {
            "SCB (Statistics Sweden), municipal equalisation; for 2018 SCB/Sweco by the City of Stockholm"
        }
        ExampleSetName::Law2018 => "SCB/Sweco, Kolada and Södertälje municipality, Mål och budget 2018–2020",
        ExampleSetName::ResultBudgets => {
            "Södertälje municipality, annexes to Mål och budget 2018–2020 and 2019–2021"
        }
        ExampleSetName::Fees => {
            "Skatteverket (the tax agency), Skolverket's income limits, from the municipalities, and the municipalities' fees"
        }
        ExampleSetName::BalanceRequirement => {
            "The City of Malmö and Upplands-Bro municipality, annual reports"
        }
        ExampleSetName::Person2026 => "Skatteverket (the tax agency), SKV 433 edition 36",
        ExampleSetName::RateChange2026 => "Skatteverket (the tax agency), tax tables 2026",
    },
    set_note: |name| match name {
        ExampleSetName::IncomeEqualisation => {
            "They may differ by one krona per resident, and by more where the published figures are rounded: their last digit can mean a few kronor. The average tax base and population are fitted within their rounding where they are not published."
        }
        ExampleSetName::Law2018 => {
            "The two amounts in MSEK come from a budget that was decided before the outturn was known: the difference is the budget's forecast error. The other two differ because the factor has four decimals and the mean tax base is known to about five kronor."
        }
        ExampleSetName::ResultBudgets => {
            "The budget's rows are rounded to whole millions, so a sum can be one million off."
        }
        ExampleSetName::Fees => "Nothing may differ: a fee must be right to the krona.",
        ExampleSetName::BalanceRequirement => "Nothing may differ.",
        ExampleSetName::Person2026 => "Nothing may differ: each step must be right to the krona.",
        ExampleSetName::RateChange2026 => {
            "The monthly cost must be right to the krona. The yearly one is published unrounded, while tax and credit are each rounded down: so it may be one krona off."
        }
    },
    set_summary: |count, within, exact| {
        if within == count {
            format!("All {count} as close as they should be, {exact} identical")
        } else {
            format!("{within} of {count} as close as they should be, {exact} identical")
        }
    },
    largest_deviation: |amount| format!("largest difference {amount}"),
    show: |count| format!("Show all {count}"),
    example: "Example",
    published: "Published",
    computed: "Worked out here",
    difference: "Difference",
    tolerance: "Accepted difference",
    caption: |title| format!("{title}: published and worked out here"),
    within_tolerance: "close enough",
    outside_tolerance: "differs too much",
    no_result: "no answer",
    names: ExampleNames {
        kronor: |amount| format!("SEK\u{a0}{amount}"),
        quantity: |key| match key {
            "projected_tax_base" => "Projected tax base",
            "municipal_tax" => "Municipal tax",
            "income_equalisation_per_inhabitant" => "Income equalisation per resident",
            _ => "Income equalisation",
        },
        budget: |kind| match kind {
            "outturn" => "Outturn",
            "plan" => "Plan",
            _ => "Budget",
        },
        sum: |key| match key {
            "net_cost" => "net cost",
            "revenue" => "tax and grants",
            _ => "surplus or deficit",
        },
        fee: |key| match key {
            "house_ceiling" => "House",
            "flat_ceiling" => "Flat",
            "preschool_1" => "Preschool, child 1",
            "preschool_2" => "Preschool, child 2",
            "preschool_3" => "Preschool, child 3",
            "after_school_1" => "After-school care, child 1",
            "after_school_2" => "After-school care, child 2",
            "after_school_3" => "After-school care, child 3",
            "home_care" => "Home care",
            "minimum_single" => "Minimum amount, alone",
            _ => "Minimum amount, couple",
        },
        balance_result: "balance result",
        after_adjustments: "after adjustments",
        step: |step| match step {
            StepName::BasicAllowance => "Basic allowance",
            StepName::WorkCredit => "Earned income tax credit",
            StepName::StateTax => "State tax",
            StepName::PensionContribution => "Pension contribution",
            StepName::MunicipalTax => "Municipal tax",
            StepName::BurialFee => "Burial and church fee",
            StepName::EarnedIncomeReduction => "Reduction for earned income",
            StepName::PublicServiceFee => "Public-service fee",
            // No published example is of one of the others.
            StepName::Total
            | StepName::AssessedIncome
            | StepName::TaxableIncome
            | StepName::ChurchFee
            | StepName::PensionCredit
            | StepName::SicknessCredit => "Final tax",
        },
        pension: "pension",
        wage: "salary",
        at_age_limit: "66 and over",
        under_age_limit: "under 66",
        taxable: |amount| format!("taxable {amount}"),
        salary: |amount| format!("Salary {amount}"),
        a_month: "a month",
        a_year: "a year",
    },
    tables: "The monthly tables 2026: 8,658 cells",
    tables_about: "The tax agency's tables 32, 33 and 34 for 2026, all six columns. The file is fetched when you press, and the tool works out each cell again.",
    tables_source: "Skatteverket (the tax agency), Allmänna tabeller, månad, 2026",
    run_tables: "Work out all 8,658 cells",
    fetching: "Fetching the tables …",
    running: |done, of| format!("Working out: {done} of {of} rows"),
    not_fetched: "The tables could not be fetched. Check the connection and try again.",
    cells: |cells, exact, rows| format!("{exact} of {cells} cells in {rows} rows are identical."),
    largest: |amount| format!("Largest difference {amount}."),
    deviating_rows: "Cells that differ",
    cell_heading: "Cell",
    cell: |table, income, column| format!("Table {table}, up to {income}, column {column}"),
    more_deviating: |count| format!("… and {count} more"),
    file: "The file as CSV",
    command_line: "Check for yourself",
    command_line_about: "The program's source has two commands that read files with the same columns and print how many rows are identical, each row that differs by more than it may, and the largest difference. Other figures can be checked in the same way:",
};
