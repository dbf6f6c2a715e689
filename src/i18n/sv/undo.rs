//! Swedish texts for `catalogue::undo`.

use crate::i18n::catalogue::undo::Undo;

pub const TEXTS: Undo = Undo {
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
    tax: "Skatt",
    other_revenue: "Övriga intäkter och resultat",
    grants: "Egna ändringar av ramar",
    needs: "Index, volym och effektivisering",
    distribution: "Fördelning",
    shares: "Andelar till mål",
    seek_tax_rate: "Skattesats",
    seek_fees: "Taxor och avgifter",
    seek_efficiency: "Effektivisering i alla nämnder",
    seek_frames: "Ramarna i alla nämnder",
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
    given_up: |names| {
        format!(
            "Webbläsarens lagring var full. För att ändringen skulle få plats har stegen att ångra tagits bort i: {names}. Scenarierna själva är oförändrade."
        )
    },
    now_adopted: |name| format!("”{name}” är nu beslutad och ändras bara i en kopia."),
    stays: |name| format!("”{name}” är beslutad och kan inte ändras."),
    take_back: "Ångra",
    duplicate: "Duplicera och ändra",
    saved_as: |name| format!("Du fortsätter i ”{name}”."),
    saved_as_and_back: |name, old| {
        format!("Du fortsätter i ”{name}”. ”{old}” är som det var innan du ändrade något.")
    },
    keep_in_both: "Ha ändringarna i båda",
    is_in_both: |old| format!("”{old}” har ändringarna också."),
};
