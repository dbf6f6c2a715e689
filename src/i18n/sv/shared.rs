//! Swedish texts for `catalogue::shared`.

use crate::i18n::catalogue::shared::Shared;

pub const TEXTS: Shared = Shared {
    someone: "Någon visar dig ett förslag.",
    named: |name| format!("Förslaget ”{name}”."),
    named_by: |name, author| format!("Förslaget ”{name}” av {author}."),
    followed_up: |name| format!("Uppföljningen av ”{name}”."),
    to_play: |name| format!("Ett år att spela: ”{name}”."),
    played: |name| format!("Ett spelat år: ”{name}”."),
    look: "Titta fritt. Ditt eget är orört.",
    counted_on: |municipality, year| format!("{municipality}, räknat på {year} års siffror"),
    all_alike: |percent, more| format!("Alla verksamheter får {percent} {more}."),
    services_get: |amount, more| format!("Verksamheterna får {amount} {more}."),
    services_get_most: |amount, more, most| format!("Verksamheterna får {amount} {more}, mest {most}."),
    one_and_others: |name, [one, more], [others, less]| {
        format!("{one} {more} till {name}, {others} {less} till de andra.")
    },
    one_alone: |name, amount, more| {
        format!("{amount} {more} till {name}. De andra får tillsammans lika mycket som förut.")
    },
    services_same: "Verksamheterna får lika mycket som förut.",
    surplus_pays: "Överskottet betalar.",
    from_to: |from, to| format!("Från {from} till {to} av hundra"),
    surplus_instead: |left| {
        format!(
            "Förslaget tar lika mycket i procent från alla verksamheter. Betalar överskottet i stället blir {left} över."
        )
    },
    surplus_short_instead: |missing| {
        format!(
            "Förslaget tar lika mycket i procent från alla verksamheter. Betalar överskottet i stället saknas {missing} när året är slut."
        )
    },
    surplus_gets_instead: |left| {
        format!(
            "Förslaget delar pengarna lika mellan alla. Om de läggs i överskottet i stället blir {left} över."
        )
    },
    surplus_gets_short_instead: |missing| {
        format!(
            "Förslaget delar pengarna mellan verksamheterna. Läggs de i stället till resultatet saknas ändå {missing} när året är slut."
        )
    },
    alike_instead: |amount| {
        format!(
            "Förslaget låter överskottet betala. Betalar verksamheterna i stället får de {amount} mindre."
        )
    },
    alike_gets_instead: |amount| {
        format!(
            "Förslaget lägger pengarna till överskottet. Går de till verksamheterna i stället får de {amount} mer."
        )
    },
    budget: "Årets budget",
    play: "Börja spela",
    save_to_compare: "Spara och jämför",
    make_own: "Gör ett eget",
    save: "Spara",
    leave: "Till mitt eget",
};
