//! English texts for `catalogue::law::marginals`.

use crate::i18n::catalogue::law::marginals::Marginals;

pub const TEXTS: Marginals = Marginals {
    title: "What a step more brings",
    about: "Hardly anyone guesses this right: a higher rate is the municipality's to keep, but growing incomes are mostly equalised away.",
    one_krona: "A krona more in tax rate",
    ten_ore: "Ten öre more in tax rate",
    rate_why: "The municipality keeps all of it. Equalisation goes by the county's rate, not by its own.",
    growth: "One per cent more own tax base",
    growth_kept: |kept, of| format!("{kept} of {of} is kept"),
    growth_why: "Tax rises, but equalisation falls by nearly as much. What is kept hangs on the difference between the municipality's rate and the county's, and is below zero where the county's is higher.",
    growth_with_own_figure: "Tax rises. Equalisation is a figure that you have set yourself, and it does not change with the base.",
    gross: "Tax rises by",
    equalised: "Equalisation changes by",
    kept: "Kept",
    inhabitant: "One inhabitant more",
    inhabitant_why: "Without any income. Cost equalisation changes too, by age, but those rules are not in here.",
    inhabitant_with_own_figure: "Without any income. Income equalisation is a figure that you have set yourself, and it does not change with the inhabitants. Cost equalisation changes, by age, but those rules are not in here.",
    payment: "The state pays each month",
    payment_why: "A twelfth of tax, equalisation and property fee, paid as one.",
    a_year: "a year",
    a_month: "a month",
    growth_of_base: "One per cent of the base in the start state",
    rate_times: "One krona per hundred of the projected base.",
    growth_sum: "The growth times the tax rate is what tax rises by. The growth times the county's rate is what equalisation falls by. If you have changed equalisation by a percentage, the fall changes by the same percentage.",
    inhabitant_sum: "The guarantee grows by the mean tax base times the guarantee level; the county's rate of that is what income equalisation brings. If you have changed equalisation by a percentage, this changes by the same percentage. Adjustment item and settlement are the same for every inhabitant of the country.",
    payment_sum: "Tax, equalisation and property fee are added and divided by twelve. The final settlement is paid by itself, two years later.",
    by_income: "By the income equalisation",
    by_adjustment: "By the adjustment item",
    by_settlement: "By the final settlement",
};
