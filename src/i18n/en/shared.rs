//! English texts for `catalogue::shared`.

use crate::i18n::catalogue::shared::Shared;

pub const TEXTS: Shared = Shared {
    someone: "Someone is showing you a proposal.",
    named: |name| format!("The proposal “{name}”."),
    named_by: |name, author| format!("The proposal “{name}” by {author}."),
    followed_up: |name| format!("The follow-up of “{name}”."),
    to_play: |name| format!("A year to play: “{name}”."),
    played: |name| format!("A played year: “{name}”."),
    look: "Look around. Your own work is untouched.",
    counted_on: |municipality, year| format!("{municipality}, with the figures of {year}"),
    all_alike: |percent, more| format!("All services get {percent} {more}."),
    services_get: |amount, more| format!("The services get {amount} {more}."),
    services_get_most: |amount, more, most| format!("The services get {amount} {more}, most of all {most}."),
    one_and_others: |name, [one, more], [others, less]| {
        format!("{one} {more} for {name}, {others} {less} for the others.")
    },
    one_alone: |name, amount, more| {
        format!("{amount} {more} for {name}. Together the others get as much as before.")
    },
    services_same: "The services get as much as before.",
    surplus_pays: "The surplus pays.",
    from_to: |from, to| format!("From {from} to {to} of every 100 taxed"),
    surplus_instead: |left| {
        format!(
            "The proposal takes the same percentage from all services. If the surplus pays instead, {left} is left over."
        )
    },
    surplus_short_instead: |missing| {
        format!(
            "The proposal takes the same percentage from all services. If the surplus pays instead, the year ends {missing} short."
        )
    },
    surplus_gets_instead: |left| {
        format!(
            "The proposal shares the money alike. If it goes to the surplus instead, {left} is left over."
        )
    },
    surplus_gets_short_instead: |missing| {
        format!(
            "The proposal shares the money between the services. If it is added to the result instead, the year still ends {missing} short."
        )
    },
    alike_instead: |amount| {
        format!("The proposal lets the surplus pay. If the services pay instead, they get {amount} less.")
    },
    alike_gets_instead: |amount| {
        format!(
            "The proposal adds the money to the surplus. If the services get it instead, they get {amount} more."
        )
    },
    budget: "The budget of the year",
    play: "Start playing",
    save_to_compare: "Save and compare",
    make_own: "Make it your own",
    save: "Save",
    leave: "Back to my own",
};
