//! English texts for `catalogue::year::goals`.

use crate::i18n::catalogue::year::goals::Goals;
use model::follow_up::measures::Touch;

pub const TEXTS: Goals = Goals {
    title: |month| format!("The goals in {month}"),
    lead: "How are the goals doing? Say for each goal whether it is good, fair or lacking, why, and which indicator shows it. All goals are equally important and stand in the order of the document.",
    when: "The goals are followed up three times a year: in April, August and December.",
    not_in: |month| format!("In {month} only the budget is followed up."),
    show: |month| format!("Show the goals in {month}"),
    joint: "Together",
    state: |name| format!("The state of {name}"),
    reason: "Why",
    reason_of: |name| format!("Why: {name}"),
    reason_wanted: "Say why. A judgement without a reason cannot be examined.",
    indicator: "Indicator and target",
    indicator_of: |name| format!("Indicator and target: {name}"),
    indicator_wanted: "Say which figure shows it, and what its target is.",
    nothing_missing: "All judgements have a reason and an indicator.",
    missing: |count| match count {
        1 => "One judgement lacks its reason or indicator.".to_owned(),
        count => format!("{count} judgements lack their reason or indicator."),
    },
    not_assessed: |count| match count {
        1 => "One goal is not judged.".to_owned(),
        count => format!("{count} goals are not judged."),
    },
    take: "Use the indicator",
    result_indicator: |share, target| {
        format!("The result is expected to be {share} of tax and grants, the target is {target}")
    },
    target: |target| format!("the target is {target}"),
    may: |touch| match touch {
        Touch::Worse => "may get worse",
        Touch::SlightlyWorse => "may get slightly worse",
        Touch::EitherWay => "may get better or worse",
    },
    by_measure: |measure, committee, may| format!("{may}: {measure} ({committee})"),
    assumed: "That a measure may affect the goals that the committee has tasks for is our interpretation. Nobody has published it.",
    serves_none: "The municipality file and the proposal give the committee no goals.",
    in_year: "The goal during the year",
    measures_on_goal: "Decided measures that may affect the goal",
    touched_by_none: "No decided measure affects the goal, as far as we know.",
    to_goals: "All goals in the follow-up",
};
