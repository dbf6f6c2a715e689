//! English texts for `catalogue::flow`.

use crate::i18n::catalogue::flow::Flow;

pub const TEXTS: Flow = Flow {
    of_each_hundred: |tax, equalisation| {
        format!(
            "Of every SEK 100 the municipality has, SEK {tax} comes from tax and SEK {equalisation} from equalisation between municipalities."
        )
    },
    with_a_fee: |tax, fee| {
        format!("Of every SEK 100, SEK {tax} comes from tax. SEK {fee} goes out to equalisation.")
    },
    becomes_grant: |grant| format!(" SEK {grant} goes to the committees (municipal grant)."),
    deficit: |amount| format!(" The year ends {amount} short, in deficit."),
    from_what_is_left: |amount| format!(" {amount} comes out of what would otherwise be left."),
    own_bar: " That has a bar of its own among the income.",
    caption: |year, unit| {
        format!("Where the money comes from and goes in {year}: income, committees and goals ({unit}).")
    },
    losses: " Hatched: less than without your changes.",
    title: |places, from, to, amount| {
        format!("Flow diagram of {places} items. The largest flow to a committee: {from} to {to}, {amount}.")
    },
    about: "Every amount is in the table below the picture.",
    band: |from, to, amount, unit| format!("{from} to {to}: {amount} {unit}"),
    heads: ["Income", "Use", "Committees", "Goals"],
    column_sum: |amount| format!("Total {amount}"),
    total: "All income",
    grant: "Municipal grant",
    fee: |name| format!("{name}, fee"),
    cost: |name| format!("{name}, cost"),
    income: |name| format!("{name}, surplus"),
    budgeted_deficit: "Budgeted deficit",
    more_than_grant: "Given out beyond what there was",
    undistributed: "Not shared out, left over",
    no_goal: "No goal named",
    small_rows: |count| format!("Other ({count} items)"),
    small_committees: |count| format!("Other committees ({count})"),
    table: "Show as a table",
    from: "From",
    to: "To",
    change: "Change",
};
