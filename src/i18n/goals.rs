//! Words of the goals and of the shares by which committees' grants serve them.

/// The goals.
#[derive(Debug)]
pub struct Goals {
    pub unchanged: &'static str,
    pub gain: fn(gain: usize, all: usize) -> String,
    pub lose: fn(lose: usize, all: usize) -> String,
    pub both: fn(gain: usize, lose: usize, all: usize) -> String,
    pub most: fn(name: &str, amount: &str) -> String,
    pub equal: &'static str,
    pub reading: &'static str,
    pub edit: &'static str,
    pub missions: fn(count: usize) -> String,
    pub wording: &'static str,
    pub shares: &'static str,
    pub shares_title: &'static str,
    pub shares_about: &'static str,
    pub equal_shares: &'static str,
    pub own_shares: &'static str,
    pub given_shares: &'static str,
    pub no_goals: &'static str,
    pub caption: fn(name: &str) -> String,
    pub goal: &'static str,
    pub share: &'static str,
    pub sum: &'static str,
    pub share_of: fn(goal: &str) -> String,
    pub reset: fn(name: &str) -> String,
    pub reset_short: &'static str,
    pub only: &'static str,
    pub outside: &'static str,
}

/// Swedish.
pub const SWEDISH: Goals = Goals {
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
    both: |gain, lose, all| {
        format!("Av {all} mål får {gain} mer pengar än i utgångsläget och {lose} mindre.")
    },
    most: |name, amount| format!(" Mest ändras ”{name}”, {amount}."),
    equal: " Alla mål är lika viktiga: ordningen är kommunens, inte en rangordning.",
    reading: "Hur stor del av en nämnds bidrag som går till ett mål är vår läsning, inte en publicerad uppgift.",
    edit: "Ändra andelarna",
    missions: |count| format!("{count} uppdrag"),
    wording: "Ordalydelse",
    shares: "Andelar",
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
    only: "Nämndens enda mål",
    outside: "Skriv en andel mellan 0 och 100 procent.",
};

/// English.
pub const ENGLISH: Goals = Goals {
    unchanged: "The goals have as much money as in the start state.",
    gain: |gain, all| {
        if gain == all {
            format!("All {all} goals get more money than in the start state.")
        } else {
            format!("{gain} of {all} goals get more money than in the start state.")
        }
    },
    lose: |lose, all| {
        if lose == all {
            format!("All {all} goals get less money than in the start state.")
        } else {
            format!("{lose} of {all} goals get less money than in the start state.")
        }
    },
    both: |gain, lose, all| {
        format!("Of {all} goals, {gain} get more money than in the start state and {lose} less.")
    },
    most: |name, amount| format!(" “{name}” changes most, {amount}."),
    equal: " All goals are equally important: the order is the municipality's and ranks nothing.",
    reading: "What part of a committee's grant serves a goal is our reading, not a published fact.",
    edit: "Change the shares",
    missions: |count| if count == 1 { "1 mission".to_owned() } else { format!("{count} missions") },
    wording: "Wording",
    shares: "Shares",
    shares_title: "Distribution over goals",
    shares_about: "This part of the committee's municipal grant serves each goal, in all three years. When you change a share the others share the rest, so that the sum stays 100 per cent.",
    equal_shares: "equal shares, since nothing better is known",
    own_shares: "your shares",
    given_shares: "the file's shares",
    no_goals: "The file ties the committee's grant to no goal.",
    caption: |name| format!("{name}: shares of the municipal grant"),
    goal: "Goal",
    share: "Share",
    sum: "Sum",
    share_of: |goal| format!("Share for “{goal}”, per cent"),
    reset: |name| format!("Reset the shares, {name}"),
    reset_short: "Reset",
    only: "The committee's only goal",
    outside: "Write a share between 0 and 100 per cent.",
};
