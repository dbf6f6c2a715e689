//! English texts for `catalogue::law::marginals`.

use crate::i18n::catalogue::law::marginals::Marginals;

pub const TEXTS: Marginals = Marginals {
    title: "What a small change brings in",
    about: "If the municipality raises tax, it keeps the money. If residents earn more, it keeps only a small part: the rest is evened out between municipalities.",
    one_krona: "One krona higher tax rate",
    ten_ore: "Ten öre higher tax rate",
    rate_why: "The municipality keeps all of it. Equalisation uses the county's rate, not the municipality's own.",
    growth: "One per cent higher tax base here",
    growth_kept: |kept, of| format!("the municipality keeps {kept} of {of}"),
    growth_why: "Tax rises, but equalisation falls by nearly as much. What is kept depends on the difference between the municipality's rate and the county's, and is below zero where the county's is higher.",
    growth_with_own_figure: "Tax rises. Equalisation is a figure that you have set yourself, and it does not change with the base.",
    gross: "Tax rises by",
    equalised: "Equalisation changes by",
    kept: "Kept",
    inhabitant: "One more resident",
    inhabitant_why: "Without any income. Cost equalisation changes too, by age, but those rules are not in here.",
    inhabitant_with_own_figure: "Without any income. Income equalisation is a figure that you have set yourself, and it does not change with the number of residents. Cost equalisation changes, by age, but those rules are not in here.",
    payment: "The state pays each month",
    payment_why: "A twelfth of tax, equalisation and property fee, paid as one.",
    a_year: "a year",
    a_month: "a month",
    growth_of_base: "One per cent of the base at the starting point",
    rate_times: "One krona per hundred of the projected base.",
    growth_sum: "The growth times the tax rate is what tax rises by. The growth times the county's rate is what equalisation falls by. If you have changed equalisation by a percentage, the fall changes by the same percentage.",
    inhabitant_sum: "The guarantee grows by the mean tax base times the guarantee level; the county's rate of that is what income equalisation brings. If you have changed equalisation by a percentage, this changes by the same percentage. The balancing item and the settlement are the same for every resident in the country.",
    payment_sum: "Tax, equalisation and property fee are added and divided by twelve. The final settlement is paid by itself, two years later.",
    by_income: "Through income equalisation",
    by_adjustment: "Through the balancing item",
    by_settlement: "Through the final settlement",
};
