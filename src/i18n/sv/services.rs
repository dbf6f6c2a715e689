//! Swedish texts for `catalogue::services`.

use crate::i18n::catalogue::services::{ServiceFacts, Services};

fn services(count: usize) -> String {
    format!("{count} {}", if count == 1 { "verksamhet" } else { "verksamheter" })
}

pub const TEXTS: Services = Services {
    unchanged: "Verksamheterna får lika mycket som förut",
    all_less: |percent, most| format!("Alla verksamheter får {percent} mindre, i kronor mest {most}"),
    all_more: |percent, most| format!("Alla verksamheter får {percent} mer, i kronor mest {most}"),
    some_less: |less, most| format!("{} får mindre, mest {most}", services(less)),
    some_more: |more, most| format!("{} får mer, mest {most}", services(more)),
    some_less_some_more: |less, more, most| {
        format!("{} får mindre och {more} får mer. Mest ändras {most}", services(less))
    },
    unit: "Miljoner kr",
    change: "Ändring",
    less: "mindre",
    more: "mer",
    own_change: "Din ändring",
    all: "Alla verksamheter",
    rest: |committee| format!("{committee}, övrigt"),
    follows_committee: "En verksamhet följer sin nämnd: ändras nämndens pengar ändras verksamheten lika mycket i procent.",
};

pub const FACTS: ServiceFacts = ServiceFacts {
    per_inhabitant: |kronor| format!("Det motsvarar {kronor} kr per invånare och år."),
    per_user: |kronor, count, users, year| {
        format!("Det motsvarar {kronor} kr om året för var och en av {count} {users} ({year}).")
    },
    no_change: "Ingen ändring.",
    change: |percent| format!("Ändringen är {percent}."),
    less_each: |percent, kronor, is_per_user| {
        format!("Ändringen är {percent}{kronor} kr mindre {}.", each(is_per_user))
    },
    more_each: |percent, kronor, is_per_user| {
        format!("Ändringen är {percent}{kronor} kr mer {}.", each(is_per_user))
    },
    whole_committee: |committee| format!("{committee}. Om du ändrar ändras hela nämnden."),
    part_of_committee: |committee, percent| {
        format!("{committee}, {percent} av nämnden. Om du ändrar ändras hela nämnden.")
    },
    several_committees: |count| format!("Här ingår {count} nämnder. Du ändrar dem en och en."),
    details: "Nämndens pengar i detalj",
    source: |names| format!("Källa: {names}."),
};

const fn each(is_per_user: bool) -> &'static str {
    if is_per_user { "för var och en" } else { "per invånare" }
}
