//! English texts for `catalogue::proposal`.

use crate::i18n::catalogue::proposal::{Clauses, Proposal};

pub const TEXTS: Proposal = Proposal {
    title: "The text of the proposal",
    about: "What you write here is for others: it goes along in the link, the scenario file and the printout. Text changes no numbers. But when a committee gets a task for another goal than before, or loses all its tasks for one, its shares above follow.",
    author: "Proposal by",
    introduction: "Introduction",
    introduction_about: "Leave a line empty for a new paragraph.",
    length: |length, most| format!("{length} of at most {most} characters"),
    goals: "Goals and tasks",
    goals_about: "The words are those of the municipality file until you change them. All goals matter equally. The tasks in the file belong to an earlier budget: they are printed in an appendix and become part of your proposal only when you change them or take them over.",
    goal_wording: "The goal",
    leave_out_goal: "Leave the goal out",
    leave_out_this_goal: |goal| format!("Leave the goal out: “{goal}”"),
    is_left_out: "left out",
    left_out_with_money: "The goal is left out, but some committees have shares in it. Their money is still shown here.",
    mission: |number| format!("Task {number}"),
    of_file: "from the file",
    own: "the proposal's",
    leave_out_mission: "Leave the task out",
    leave_out_this_mission: |mission| format!("Leave the task out: “{mission}”"),
    adopt: "Take over",
    adopt_this: |mission| format!("Take the task “{mission}” over into the proposal"),
    reset: "Reset to the file's",
    reset_this: |text| format!("Reset “{text}” to the words of the file"),
    remove: "Remove",
    remove_this: |mission| format!("Remove the task “{mission}”"),
    new_mission: "New task",
    carried_out_by: "Committees",
    nobody: "none chosen",
    add: "Add task",
    mission_wrong: "Write what should be done, in at most 300 characters.",
    shares_followed: |committees| format!("The shares of the grant have followed: {committees}."),
    without_share: |committees| {
        format!("With no share of the grant for the goal yet: {committees}. Set one above.")
    },
    without_goal: |committees| {
        format!("Without a task for any goal: {committees}. The money goes to the same goals as before.")
    },
    author_line: |author| format!("A proposal by {author}"),
    file_wording: "the file's words",
    clauses: Clauses {
        title: "Proposed decision",
        council: "The municipal council is asked to decide",
        none: "Change something first: there is nothing to decide at the starting point.",
        copy: "Copy the clauses",
        as_text: "The clauses as text",
        and: "and",
        rate: |_, _, all| format!("SEK {all}"),
        rate_same: " (unchanged)",
        rate_higher: |ore| format!(" ({ore} öre higher)"),
        rate_lower: |ore| format!(" ({ore} öre lower)"),
        tax_rate: |year, rate, change| {
            format!("to set the tax rate for {year} at {rate} per SEK 100 of taxable income{change}")
        },
        goals_and_missions: "to adopt goals and tasks as in the section “Goals and tasks”",
        grants: |year, sum| {
            format!(
                "to set the municipal grant of each committee for {year} as in the table “What the committees get (municipal grant)”, {sum} in all"
            )
        },
        result: |year, amount| format!("to set the budgeted surplus or deficit for {year} at {amount}"),
        reserve: |year, amount| format!("to set aside {amount} as a central reserve for {year}"),
        fee_of: |fee, committee| format!("“{fee}” ({committee})"),
        raise_fee: |fee, percent, incomes| {
            format!("to raise the fee {fee}{percent}, so that it brings in {incomes}")
        },
        lower_fee: |fee, percent, incomes| {
            format!("to lower the fee {fee}{percent}, so that it brings in {incomes}")
        },
        change_fee: |fee, percent, incomes| {
            format!("to change the fee {fee}{percent}, so that it brings in {incomes}")
        },
        by_percent: |percent| format!(" by {percent}"),
        income: |year, now, before| format!("{now} in {year} (from {before})"),
        item: |committee, item, amounts| {
            format!("to instruct the {committee} to carry out “{item}” within its grant ({amounts})")
        },
        one_off: ", one-off",
        not_possible: |amounts| format!("; of the committee’s savings, {amounts} cannot be carried out"),
        amount_in: |amount, year| format!("{amount} in {year}"),
        plan: |years, rates, results, reserves| {
            format!(
                "to approve the plan for {years}: grants as in the table, a tax rate of {rates}, {results}{reserves}"
            )
        },
        plan_results: |amounts| format!("a surplus or deficit of {amounts}"),
        plan_reserves: |amounts| format!(", a central reserve of {amounts}"),
        plan_year: |year| format!("Plan {year}"),
    },
};
