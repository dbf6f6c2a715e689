//! Swedish texts for `catalogue::goals`.

use crate::i18n::catalogue::goals::Goals;

pub const TEXTS: Goals = Goals {
    left_out: |count| match count {
        1 => "Ett mål är utelämnat. ".to_owned(),
        _ => format!("{count} mål är utelämnade. "),
    },
    unchanged: "Målen har lika mycket pengar som utan dina ändringar.",
    gain: |gain, all| {
        if gain == all {
            format!("Alla {all} mål får mer pengar än utan dina ändringar.")
        } else {
            format!("{gain} av {all} mål får mer pengar än utan dina ändringar.")
        }
    },
    lose: |lose, all| {
        if lose == all {
            format!("Alla {all} mål får mindre pengar än utan dina ändringar.")
        } else {
            format!("{lose} av {all} mål får mindre pengar än utan dina ändringar.")
        }
    },
    gain_and_lose: |gain, lose, all| {
        format!("Av {all} mål får {gain} mer pengar än utan dina ändringar och {lose} mindre.")
    },
    alike: |all, percent| format!("Alla {all} mål ändras lika, {percent}."),
    alike_as_committees: |all, percent| {
        format!("Alla {all} mål ändras lika, {percent}, eftersom alla nämnder delar lika.")
    },
    largest_change: |name, amount| format!(" Mest i procent ändras ”{name}”, {amount}."),
    equal: " Alla mål är lika viktiga. De står i kommunens egen ordning.",
    by_change: " De som ändras mest i procent står först. Alla mål är lika viktiga.",
    shares_note: "Hur nämndernas pengar delas på målen är vår tolkning, eller din där du har ändrat den. Ingen har publicerat den.",
    edit: "Ändra andelarna",
    no_missions: "Inget uppdrag. Skriv ett under Förslagets text.",
    missions: |count| format!("{count} uppdrag"),
    wording: "Ordalydelse",
    shares_title: "Så delas pengarna på målen",
    shares_about: "Så stor del av nämndens pengar går till varje mål, alla tre åren. Ändrar du en andel delar de andra på resten, så att summan förblir 100 procent.",
    equal_shares: "lika delar: vi vet inget bättre",
    own_shares: "dina andelar",
    given_shares: "kommunfilens andelar",
    no_goals: "Kommunfilen knyter inte nämndens pengar till något mål.",
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
