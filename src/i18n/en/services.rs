//! English texts for `catalogue::services`.

use crate::i18n::catalogue::services::{ServiceFacts, Services};

fn services_get(count: usize) -> String {
    if count == 1 { "1 service gets".to_owned() } else { format!("{count} services get") }
}

pub const TEXTS: Services = Services {
    unchanged: "The services get as much as before",
    all_less: |percent, most| format!("All services get {percent} less, in kronor most {most}"),
    all_more: |percent, most| format!("All services get {percent} more, in kronor most {most}"),
    some_less: |less, most| format!("{} less, most of all {most}", services_get(less)),
    some_more: |more, most| format!("{} more, most of all {most}", services_get(more)),
    some_less_some_more: |less, more, most| {
        let more = if more == 1 { "1 gets".to_owned() } else { format!("{more} get") };
        format!("{} less and {more} more. The largest change: {most}", services_get(less))
    },
    unit: "SEK million",
    change: "Change",
    less: "less",
    more: "more",
    own_change: "Your change",
    all: "All services",
    rest: |committee| format!("{committee}, other"),
    follows_committee: "A service follows its committee: if the committee's money changes, the service changes by the same per cent.",
};

pub const FACTS: ServiceFacts = ServiceFacts {
    per_inhabitant: |kronor| format!("That is SEK {kronor} per inhabitant a year."),
    per_user: |kronor, count, users, year| {
        format!("That is SEK {kronor} a year for each of {count} {users} ({year}).")
    },
    no_change: "No change.",
    change: |percent| format!("The change is {percent}."),
    less_each: |percent, kronor, is_per_user| {
        format!("The change is {percent}SEK {kronor} less {}.", each(is_per_user))
    },
    more_each: |percent, kronor, is_per_user| {
        format!("The change is {percent}SEK {kronor} more {}.", each(is_per_user))
    },
    whole_committee: |committee| format!("{committee}. Your change applies to the whole committee."),
    part_of_committee: |committee, percent| {
        format!("{committee}, {percent} of the committee. Your change applies to the whole committee.")
    },
    several_committees: |count| format!("This is {count} committees. You change them one by one."),
    details: "The committee's money in detail",
    source: |names| format!("Source: {names}."),
};

const fn each(is_per_user: bool) -> &'static str {
    if is_per_user { "for each" } else { "per inhabitant" }
}
