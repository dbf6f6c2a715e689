//! English texts for `catalogue::goals`.

use crate::i18n::catalogue::goals::Goals;

pub const TEXTS: Goals = Goals {
    left_out: |count| match count {
        1 => "One goal is left out. ".to_owned(),
        _ => format!("{count} goals are left out. "),
    },
    unchanged: "The goals have as much money as in the start state.",
    gain: |gain, all| {
        if gain == all {
            format!("All {all} goals get more money than in the start state.")
        } else {
            format!("{gain} of {all} goals get more money than in the start state.")
        }
    },
    lose: |lose, all| {
        if lose == all {
            format!("All {all} goals get less money than in the start state.")
        } else {
            format!("{lose} of {all} goals get less money than in the start state.")
        }
    },
    gain_and_lose: |gain, lose, all| {
        format!("Of {all} goals, {gain} get more money than in the start state and {lose} less.")
    },
    largest_change: |name, amount| format!(" “{name}” changes most, {amount}."),
    equal: " All goals are equally important: the order is the municipality's and ranks nothing.",
    shares_note: "What part of a committee's grant serves a goal is our reading, not a published fact.",
    edit: "Change the shares",
    missions: |count| if count == 1 { "1 mission".to_owned() } else { format!("{count} missions") },
    wording: "Wording",
    shares_title: "Distribution over goals",
    shares_about: "This part of the committee's municipal grant serves each goal, in all three years. When you change a share the others share the rest, so that the sum stays 100 per cent.",
    equal_shares: "equal shares, since nothing better is known",
    own_shares: "your shares",
    given_shares: "the file's shares",
    no_goals: "The file ties the committee's grant to no goal.",
    caption: |name| format!("{name}: shares of the municipal grant"),
    goal: "Goal",
    share: "Share",
    sum: "Sum",
    share_of: |goal| format!("Share for “{goal}”, per cent"),
    reset: |name| format!("Reset the shares, {name}"),
    reset_short: "Reset",
    only_goal: "The committee's only goal",
    share_out_of_range: "Write a share between 0 and 100 per cent.",
};
