//! Words of taking back and doing again, of stages and notes, and of what is adopted.

/// What a step was, what its buttons say, and what stays as it is.
#[derive(Debug)]
pub struct Undo {
    pub undo: fn(step: &str) -> String,
    pub redo: fn(step: &str) -> String,
    pub set: fn(what: &str) -> String,
    pub reset: fn(what: &str) -> String,
    pub lock: fn(what: &str) -> String,
    pub unlock: fn(what: &str) -> String,
    pub seek: fn(what: &str) -> String,
    pub earlier: &'static str,
    pub in_year: fn(step: &str, year: u16) -> String,
    pub shares_of: fn(committee: &str) -> String,
    pub grant_of: fn(committee: &str) -> String,
    pub all: &'static str,
    pub surplus: &'static str,
    pub changes: fn(count: usize) -> String,
    pub steps_gone: fn(count: usize) -> String,
    pub stage: fn(name: &str) -> String,
    pub notes: &'static str,
    pub notes_of: fn(name: &str) -> String,
    pub tax_each: &'static str,
    pub now_adopted: fn(name: &str) -> String,
    pub stays: fn(name: &str) -> String,
    pub take_back: &'static str,
    pub duplicate: &'static str,
    pub search: &'static str,
    pub more_found: fn(count: usize) -> String,
    pub is_named: &'static str,
    pub stays_as_it_is: fn(name: &str) -> String,
    pub is_put_back: fn(name: &str) -> String,
    pub saved_as: fn(name: &str) -> String,
    pub saved_as_and_back: fn(name: &str, old: &str) -> String,
    pub keep_in_both: &'static str,
    pub is_in_both: fn(old: &str) -> String,
}

/// Swedish.
pub const SWEDISH: Undo = Undo {
    undo: |step| format!("Ångra: {step}"),
    redo: |step| format!("Gör om: {step}"),
    set: |what| format!("ändring av {what}"),
    reset: |what| format!("återställning av {what}"),
    lock: |what| format!("låsning av {what}"),
    unlock: |what| format!("upplåsning av {what}"),
    seek: |what| format!("uträknat svar, {what}"),
    earlier: "tidigare ändringar",
    in_year: |step, year| format!("{step}, {year}"),
    shares_of: |committee| format!("andelar till mål, {committee}"),
    grant_of: |committee| format!("kommunbidraget till {committee}"),
    all: "allt",
    surplus: "budgeterat resultat",
    changes: |count| match count {
        1 => "1 ändring".to_owned(),
        more => format!("{more} ändringar"),
    },
    steps_gone: |count| {
        match count {
        1 => "Ett äldre steg går inte längre att ångra: det fanns inte plats för det i webbläsaren, eller så gick det inte att läsa. Scenariot självt är oförändrat.".to_owned(),
        more => format!("{more} äldre steg går inte längre att ångra: det fanns inte plats för dem i webbläsaren, eller så gick de inte att läsa. Scenariot självt är oförändrat."),
    }
    },
    stage: |name| format!("Skede för {name}"),
    notes: "Anteckningar",
    notes_of: |name| format!("Anteckningar till {name}"),
    tax_each: "Skatt per invånare",
    now_adopted: |name| format!("”{name}” är nu beslutad och ändras bara i en kopia."),
    stays: |name| format!("”{name}” är beslutad och kan inte ändras."),
    take_back: "Ångra",
    duplicate: "Duplicera och ändra",
    search: "Sök i namn och anteckningar",
    more_found: |count| format!("{count} till visas inte. Sök för att hitta dem."),
    is_named: "Det som är öppet får namnet.",
    stays_as_it_is: |name| format!("Du fortsätter i en kopia. ”{name}” står kvar som det är."),
    is_put_back: |name| {
        format!(
            "Det du har ändrat sedan du öppnade eller namngav ”{name}” hamnar i det nya, och du fortsätter där. ”{name}” blir som det var innan."
        )
    },
    saved_as: |name| format!("Du fortsätter i ”{name}”."),
    saved_as_and_back: |name, old| {
        format!("Du fortsätter i ”{name}”. ”{old}” är som det var innan du ändrade något.")
    },
    keep_in_both: "Ha ändringarna i båda",
    is_in_both: |old| format!("”{old}” har ändringarna också."),
};

/// English.
pub const ENGLISH: Undo = Undo {
    undo: |step| format!("Undo: {step}"),
    redo: |step| format!("Redo: {step}"),
    set: |what| format!("change of {what}"),
    reset: |what| format!("reset of {what}"),
    lock: |what| format!("lock on {what}"),
    unlock: |what| format!("unlocking of {what}"),
    seek: |what| format!("computed answer, {what}"),
    earlier: "earlier changes",
    in_year: |step, year| format!("{step}, {year}"),
    shares_of: |committee| format!("shares for goals, {committee}"),
    grant_of: |committee| format!("the grant of {committee}"),
    all: "everything",
    surplus: "budgeted result",
    changes: |count| match count {
        1 => "1 change".to_owned(),
        more => format!("{more} changes"),
    },
    steps_gone: |count| {
        match count {
        1 => "One older step can no longer be undone: there was no space for it in the browser, or it could not be read. The scenario itself is unchanged.".to_owned(),
        more => format!("{more} older steps can no longer be undone: there was no space for them in the browser, or they could not be read. The scenario itself is unchanged."),
    }
    },
    stage: |name| format!("Stage of {name}"),
    notes: "Notes",
    notes_of: |name| format!("Notes on {name}"),
    tax_each: "Tax per inhabitant",
    now_adopted: |name| format!("“{name}” is now adopted, and changed only in a copy."),
    stays: |name| format!("“{name}” is adopted and cannot be changed."),
    take_back: "Undo",
    duplicate: "Duplicate and change",
    search: "Search names and notes",
    more_found: |count| format!("{count} more are not shown. Search to find them."),
    is_named: "What is open gets the name.",
    stays_as_it_is: |name| format!("You go on in a copy. “{name}” stays as it is."),
    is_put_back: |name| {
        format!(
            "What you have changed since you opened or named “{name}” goes to the new one, and you go on there. “{name}” becomes what it was before."
        )
    },
    saved_as: |name| format!("You go on in “{name}”."),
    saved_as_and_back: |name, old| {
        format!("You go on in “{name}”. “{old}” is as it was before you changed anything.")
    },
    keep_in_both: "Have the changes in both",
    is_in_both: |old| format!("“{old}” has the changes too."),
};
