//! Swedish texts for `catalogue::goals`.

use crate::i18n::catalogue::goals::Goals;

pub const TEXTS: Goals = Goals {
    left_out: |count| match count {
        1 => "Ett mål är utelämnat. ".to_owned(),
        _ => format!("{count} mål är utelämnade. "),
    },
    unchanged: "Målen har lika mycket pengar som i utgångsläget.",
    gain: |gain, all| {
        if gain == all {
            format!("Alla {all} mål får mer pengar än i utgångsläget.")
        } else {
            format!("{gain} av {all} mål får mer pengar än i utgångsläget.")
        }
    },
    lose: |lose, all| {
        if lose == all {
            format!("Alla {all} mål får mindre pengar än i utgångsläget.")
        } else {
            format!("{lose} av {all} mål får mindre pengar än i utgångsläget.")
        }
    },
    gain_and_lose: |gain, lose, all| {
        format!("Av {all} mål får {gain} mer pengar än i utgångsläget och {lose} mindre.")
    },
    largest_change: |name, amount| format!(" Mest ändras ”{name}”, {amount}."),
    equal: " Alla mål är lika viktiga: ordningen är kommunens, inte en rangordning.",
    shares_note: "Hur stor del av en nämnds bidrag som går till ett mål är vår läsning, inte en publicerad uppgift.",
    edit: "Ändra andelarna",
    missions: |count| format!("{count} uppdrag"),
    wording: "Ordalydelse",
    shares_title: "Fördelning på mål",
    shares_about: "Så stor del av nämndens kommunbidrag går till varje mål, i alla tre åren. Ändrar du en andel delar de andra på resten, så att summan förblir 100 procent.",
    equal_shares: "lika andelar, då inget bättre är känt",
    own_shares: "dina andelar",
    given_shares: "underlagets andelar",
    no_goals: "Underlaget knyter inte nämndens bidrag till något mål.",
    caption: |name| format!("{name}: andelar av kommunbidraget"),
    goal: "Mål",
    share: "Andel",
    sum: "Summa",
    share_of: |goal| format!("Andel till ”{goal}”, procent"),
    reset: |name| format!("Återställ andelarna, {name}"),
    reset_short: "Återställ",
    only_goal: "Nämndens enda mål",
    share_out_of_range: "Skriv en andel mellan 0 och 100 procent.",
};
