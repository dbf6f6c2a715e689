//! English texts for `catalogue::goals`.

use crate::i18n::catalogue::goals::Goals;

pub const TEXTS: Goals = Goals {
    left_out: |count| match count {
        1 => "One goal is left out. ".to_owned(),
        _ => format!("{count} goals are left out. "),
    },
    unchanged: "The goals have as much money as without your changes.",
    gain: |gain, all| {
        if gain == all {
            format!("All {all} goals get more money than without your changes.")
        } else {
            format!("{gain} of {all} goals get more money than without your changes.")
        }
    },
    lose: |lose, all| {
        if lose == all {
            format!("All {all} goals get less money than without your changes.")
        } else {
            format!("{lose} of {all} goals get less money than without your changes.")
        }
    },
    gain_and_lose: |gain, lose, all| {
        format!("Of {all} goals, {gain} get more money than without your changes and {lose} get less.")
    },
    alike: |all, percent| format!("All {all} goals change by the same, {percent}."),
    alike_as_committees: |all, percent| {
        format!("All {all} goals change by the same, {percent}, because all committees share alike.")
    },
    largest_change: |name, amount| format!(" Biggest change in per cent: “{name}”, {amount}."),
    equal: " All goals matter equally. They are in the municipality's own order.",
    by_change: " Those that change most in per cent come first. All goals matter equally.",
    shares_note: "How the committees' money is divided between the goals is our interpretation, or yours where you have changed it. Nobody has published it.",
    edit: "Change the shares",
    no_missions: "No task yet. Write one under the text of the proposal.",
    missions: |count| if count == 1 { "1 task".to_owned() } else { format!("{count} tasks") },
    wording: "Wording",
    shares_title: "How the money is divided between goals",
    shares_about: "This much of the committee's money goes to each goal, in all three years. When you change a share, the others take up the rest, so that the total stays at 100 per cent.",
    equal_shares: "equal shares: we know no better",
    own_shares: "your shares",
    given_shares: "the file's shares",
    no_goals: "The municipality file does not link the committee's money to any goal.",
    caption: |name| format!("{name}: shares of the municipal grant"),
    goal: "Goal",
    share: "Share",
    sum: "Total",
    share_of: |goal| format!("Share for “{goal}”, per cent"),
    reset: |name| format!("Reset the shares, {name}"),
    reset_short: "Reset",
    only_goal: "The committee's only goal",
    share_out_of_range: "Enter a share between 0 and 100 per cent.",
};
