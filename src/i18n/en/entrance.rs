//! English texts for `catalogue::entrance`.

use crate::i18n::catalogue::entrance::Entrance;
use model::statutes::person::IncomeKind;

pub const TEXTS: Entrance = Entrance {
    question: |municipality| format!("What happens in {municipality} if the tax changes?"),
    rate: |_, _, rate| format!("SEK\u{a0}{rate}"),
    of_a_hundred: "of every 100 taxed",
    ore_higher: |ore| format!("{ore}\u{a0}öre higher"),
    ore_lower: |ore| format!("{ore}\u{a0}öre lower"),
    rate_unchanged: "unchanged",
    type_rate: "Type the tax rate",
    rate_name: "The municipality's tax rate",
    lower: "Lower the tax by 10\u{a0}öre",
    raise: "Raise the tax by 10\u{a0}öre",
    start_label: |year, rate| format!("{year}: {rate}"),
    back_to_start: |rate| format!("Back to {rate}"),
    who_pays: "Who pays?",
    alike: "All alike",
    surplus: "The surplus",
    choose: "I choose",
    all_alike: "All share alike unless you choose otherwise.",
    rest_alike: "What is locked or decided stays as it is. The rest is shared alike.",
    alike_means: "Each gets the same per cent more or less.",
    surplus_suffices: "The surplus is enough, too",
    surplus_below_target: |missing| {
        ["The surplus is enough, too".to_owned(), format!(", but would end {missing} short of its target.")]
    },
    surplus_below_zero: |missing| {
        ["The surplus".to_owned(), format!(" is not enough: the year would end {missing} below zero.")]
    },
    surplus_can_keep: "The money can also be added to the surplus",
    services_untouched: "The services are left alone.",
    target_met: |target| format!("The target of {target} is still met."),
    target_missed: |missing| format!("That is {missing} short of the target."),
    zero_missed: |missing| format!("The year ends {missing} below zero, in deficit."),
    surplus_keeps: "The money is added to the surplus.",
    surplus_pays_rest: "The surplus pays the rest.",
    surplus_keeps_rest: "The rest is added to the surplus.",
    surplus_same: "The surplus does not change.",
    own_taken_back: "Your own changes were removed. Undo brings them back.",
    choose_below: "Choose − or + beside the services. The surplus takes the rest.",
    left_to_take: |amount| {
        format!("{amount} still to take from the services. What you do not take comes out of the surplus.")
    },
    left_to_give: |amount| {
        format!("{amount} left to share out. What you do not share out is added to the surplus.")
    },
    other_policy: |policy| format!("A choice among all the controls applies here: {policy}."),
    answers: "The answer",
    same_as_before: "The same as before",
    more_a_month: |kronor| format!("SEK\u{a0}{kronor} more a month"),
    less_a_month: |kronor| format!("SEK\u{a0}{kronor} less a month"),
    same_a_month: "The same tax as before",
    cost_no_region: "the region's rate is missing",
    cost_not_computed: |year| format!("we do not have the tax rules for {year}"),
    person_not_read: "Some of what you entered about yourself could not be read. The example is shown instead. Your text is under “Put aside” in My proposals.",
    answer_for: |kind| match kind {
        IncomeKind::Wage => "for you, on a salary of",
        IncomeKind::Pension => "for you, on a pension of",
        IncomeKind::SicknessCompensation => "for you, on sickness compensation of",
        IncomeKind::Benefit => "for you, on a benefit of",
    },
    answer_law: |law| format!(", {law} law"),
    answer_change: "Change",
    for_you: "for you",
    millions: |amount| format!("SEK\u{a0}{amount}\u{a0}million"),
    services_more: |millions| format!("{millions} more"),
    services_less: |millions| format!("{millions} less"),
    services_most: |name, change| format!("for the services, most for {name}: {change}"),
    services_moved: |name, change| format!("for the services. Largest change: {name}, {change}"),
    services_same: |millions| format!("for the services: {millions}"),
    left: |millions| format!("{millions} left over"),
    missing: |millions| format!("{millions} short"),
    left_same: "at the end of the year, the same as before",
    left_more: |amount| format!("at the end of the year, {amount} more than before"),
    left_less: |amount| format!("at the end of the year, {amount} less than before"),
    target: |amount| format!("target {amount}"),
    or_take: |amount| format!("or take {amount} from here"),
    or_keep: |amount| format!("or keep {amount} here"),
    services_bar: |change| {
        format!(
            "Money for the services changes by {change}. Only the change is drawn to scale, not the whole bar."
        )
    },
    services_bar_same: "Money for the services is the same as before. The bar is not drawn to scale.",
    result_bar: |start, now| format!("Left at the end of the year: without the changes {start}, now {now}."),
    result_bar_target: |target| format!(" The target is {target}."),
    you_short: "You, a month",
    services_short: "Services",
    left_short: "Left over",
    all_levers: "All controls",
};
