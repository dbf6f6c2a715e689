//! English texts for `catalogue::flow`.

use crate::i18n::catalogue::flow::Flow;

pub const TEXTS: Flow = Flow {
    of_each_hundred: |tax, equalisation| {
        format!("Of every SEK 100, {tax} come from the tax and {equalisation} from the equalisation.")
    },
    with_a_fee: |tax, fee| {
        format!("Of every SEK 100, {tax} come from the tax; {fee} go out as an equalisation fee.")
    },
    becomes_grant: |grant| format!(" {grant} become municipal grant for the committees."),
    deficit: |amount| {
        format!(
            " {amount} is missing and has to come from earlier years' surpluses; it stands on its own among the revenue."
        )
    },
    caption: |year, unit| {
        format!("From revenue through the municipal grant to committees and goals {year} ({unit}).")
    },
    losses: " Hatched is what is less than in the start state.",
    title: |places, from, to, amount| {
        format!("Flow diagram of {places} items. The largest flow to a committee: {from} to {to}, {amount}.")
    },
    about: "Every flow stands in the table below the picture.",
    band: |from, to, amount, unit| format!("{from} to {to}: {amount} {unit}"),
    heads: ["Revenue", "Use", "Committees", "Goals"],
    column_sum: |amount| format!("Sum {amount}"),
    total: "All revenue",
    grant: "Municipal grant",
    fee: |name| format!("{name}, fee"),
    cost: |name| format!("{name}, cost"),
    income: |name| format!("{name}, surplus"),
    budgeted_deficit: "Budgeted deficit",
    more_than_grant: "Given out beyond the grant",
    undistributed: "Not distributed, to the result",
    no_goal: "No goal named",
    small_rows: |count| format!("Other ({count} items)"),
    small_committees: |count| format!("Other committees ({count})"),
    table: "Show as a table",
    from: "From",
    to: "To",
    change: "Change",
};
