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
    everything: "allt",
    surplus: "budgeterat resultat",
    fee: "Avgift",
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
};
