//! Swedish texts for `catalogue::plan`.

use crate::i18n::catalogue::plan::{Frames, Plan};
use files::pasted_frames::{DecimalMarks, PastedKind, PastedUnit};

pub const TEXTS: Plan = Plan {
    view: "Visa",
    overview: "Översikt",
    typing: "Skriv planen",
    about: "Skriv hur mycket mer eller mindre varje nämnd ska få, i mnkr eller i procent av vad den har i utgångsläget: 20, −2\u{a0}% eller −5\u{a0}%\u{a0}+\u{a0}1. Ett tomt år fortsätter med ändringen året före, i grått. Under ändringen står hur mycket nämnden får (kommunbidrag). En nämnd utan ändring delar på resten.",
    keys: "Skriv direkt i rutan; retur går sedan nedåt och tabb åt höger. Piltangenterna flyttar, skift + pil markerar, F2 ändrar, Esc avbryter och Delete avslutar ändringen det året; skriv talet igen för att den ska fortsätta. Kopiera och klistra in som i ett kalkylark: tomma rutor där ändrar inget.",
    caption: |from, to, unit| {
        format!("Egna ändringar och poster {from}–{to}, mnkr, och kommunbidrag, {unit}")
    },
    items_of: |committee, count| match count {
        0 => committee.to_owned(),
        1 => format!("{committee}, 1 post"),
        more => format!("{committee}, {more} poster"),
    },
    item_off: "avstängd",
    ended: "ingen",
    carried: "fortsätter från ett tidigare år",
    grant_is_zero: "kan inte få mindre än 0",
    cell: |row, year| format!("{row}, {year}"),
    committees: "Nämnderna tillsammans",
    budgeted: |amount| format!("budgeterat {amount}"),
    copy: "Kopiera allt",
    copied_heading: "Egna ändringar utöver ramen (mnkr)",
    copied: |count| match count {
        1 => "1 ruta kopierad.".to_owned(),
        more => format!("{more} rutor kopierade."),
    },
    not_copied: "Webbläsaren lät inte sidan kopiera. Markera rutorna och tryck Ctrl+C.",
    pasted: |count| match count {
        0 => "Inget inklistrat.".to_owned(),
        1 => "1 ruta inklistrad.".to_owned(),
        more => format!("{more} rutor inklistrade."),
    },
    cleared: |count| match count {
        0 => "Inget borttaget.".to_owned(),
        1 => "1 ruta tömd.".to_owned(),
        more => format!("{more} rutor tömda."),
    },
    refused: |count| match count {
        1 => "1 värde kunde inte användas; skälet står i rutan.".to_owned(),
        more => format!("{more} värden kunde inte användas; skälen står i rutorna."),
    },
    closed: |count, problem| format!("{count} rutor är stängda: {problem}"),
    outside: |count| match count {
        1 => "1 värde fick inte plats i rutnätet.".to_owned(),
        more => format!("{more} värden fick inte plats i rutnätet."),
    },
    computed: "Raden räknas ut och kan inte skrivas i.",
    locked: |committee| format!("{committee} är låst. Lås upp under Nämnder för att ändra."),
    frames: Frames {
        paste: "Klistra in ramar",
        title: "Klistra in ramar",
        about: "Klistra in rader ur ett kalkylark: nämndens namn och upp till tre belopp, gärna med åren och enheten som rubrik. Inget ändras förrän du väljer Ta över.",
        text: "Rader ur kalkylarket",
        example: "Nämnd\t2022\t2023\t2024\nKulturnämnden\t30 000\t31 000\t32 000",
        kind: "Beloppen är",
        kinds: |kind| match kind {
            PastedKind::Frames => "hela kommunbidraget",
            PastedKind::Changes => "ändringar utöver ramen",
        },
        unit: "Enhet",
        unit_in_heading: |unit| format!("Rubriken säger {unit}."),
        units: |unit| match unit {
            PastedUnit::Kronor => "kr",
            PastedUnit::Thousands => "tkr",
            PastedUnit::Millions => "mnkr",
        },
        decimals: "Decimaler",
        marks: |marks| match marks {
            DecimalMarks::AsWritten => "som talen visar",
            DecimalMarks::Comma => "komma: 1 234,5",
            DecimalMarks::Point => "punkt: 1,234.5",
        },
        preview: |committees| match committees {
            1 => "Förhandsvisning: 1 nämnd, mnkr".to_owned(),
            more => format!("Förhandsvisning: {more} nämnder, mnkr"),
        },
        start: |amount| format!("utgångsläge {amount}"),
        own_change: |amount| format!("egen ändring {amount}"),
        grant: |amount| format!("kommunbidrag {amount}"),
        read_as: |committee| format!("läses som {committee}"),
        choose: |name| format!("Nämnd för ”{name}”"),
        choose_one: "Välj nämnd",
        leave_out: "Ta inte med raden",
        left_out: |names| format!("Inte med: {names}."),
        other_columns: |headings| format!("Kolumner som inte är med: {headings}."),
        goes_on: "fortsätter från året före",
        errors: |count| match count {
            1 => "1 fel att rätta".to_owned(),
            more => format!("{more} fel att rätta"),
        },
        wrong: "rättas",
        no_errors: "Inga fel. Kommunbidragen blir exakt de som står här.",
        take: |count| match count {
            1 => "Ta över 1 belopp".to_owned(),
            more => format!("Ta över {more} belopp"),
        },
        mend_first: "Rätta felen först. Inget har ändrats.",
        cancel: "Avbryt",
        taken: |count| match count {
            1 => "1 belopp är inklistrat.".to_owned(),
            more => format!("{more} belopp är inklistrade."),
        },
        at_line: |line, name| {
            if name.is_empty() { format!("Rad {line}") } else { format!("Rad {line}, {name}") }
        },
        too_long: "Texten är för lång. Klistra in bara nämndernas rader.",
        no_rows: "Ingen rad har både en nämnd och ett belopp. Klistra in rader med nämndens namn först och beloppen efter.",
        unknown: "Ingen nämnd heter så. Välj nämnd i tabellen, eller ta inte med raden.",
        several: |names| format!("Kan vara {names}. Välj nämnd i tabellen."),
        duplicate: |line| format!("Samma nämnd står redan på rad {line}. Ta bort den ena raden."),
        no_name: "Raden har belopp men ingen nämnd. Välj nämnd i tabellen, eller ta inte med raden.",
        same_year_twice: |headings| format!("Två kolumner är för samma år: {headings}. Ta bort den ena."),
        no_planned_years: "Inget belopp är för något av planens år. Se om åren i rubriken stämmer.",
        too_many: "Raden har fler belopp än det finns år. Skriv åren som rubrik över kolumnerna.",
        unclear_columns: "Det går inte att se var ett belopp slutar. Klistra in med tabbar eller semikolon mellan beloppen.",
        not_a_number: |text| format!("”{text}” är inget tal. Skriv ett belopp, till exempel 1 250."),
        two_meanings: |one, other| {
            format!("Talet kan betyda {one} eller {other}. Välj under Decimaler hur talen är skrivna.")
        },
        negative: "En nämnd kan inte få mindre än 0. Är beloppen ändringar? Välj i så fall det ovan.",
        finer: "Skriv beloppet i hela tusental kronor, och se om enheten är rätt vald.",
        outside: "Beloppet är för stort. Se om enheten är rätt vald.",
        too_low: |lowest| format!("Så mycket har nämnden inte. Lägst {lowest}."),
    },
};
