//! Swedish texts for `catalogue::library`.

use crate::i18n::catalogue::library::Library;
use files::saved::Stage;

pub const TEXTS: Library = Library {
    about: "Sparas bara i den här webbläsaren, medan du ändrar.",
    about_not_kept: "Finns kvar tills du stänger fliken.",
    new: "Nytt från utgångsläget",
    open: "Öppna",
    open_this: |name| format!("Öppna {name}"),
    rename: |name| format!("Byt namn på {name}"),
    copy: |name| format!("Kopiera {name}"),
    delete: |name| format!("Ta bort {name}"),
    restore: "Hämta tillbaka",
    restore_this: |name| format!("Hämta tillbaka {name}"),
    forget: "Ta bort för gott",
    forget_this: |name| format!("Ta bort för gott: {name}"),
    stage: |stage| match stage {
        Stage::Draft => "utkast",
        Stage::Basis => "tjänstemännens förslag",
        Stage::PartyProposal => "partiförslag",
        Stage::BoardProposal => "kommunstyrelsens förslag",
        Stage::Adopted => "beslutat",
    },
    saved_at: |time| format!("sparat {time}"),
    saved_at_unknown: "okänt när det sparades",
    open_now: "öppet nu",
    key_figures: |year| format!("Nyckeltal för {year}."),
    empty: "Inga scenarier än. Det första sparas så fort du ändrar något.",
    not_read: "Listan kan inte läsas just nu: webbläsaren låter inte sidan läsa det som är sparat. Tillåt att sidan sparar data och öppna listan igen.",
    elsewhere: "För andra kommunfiler",
    elsewhere_about: "Går att öppna när deras kommunfil finns i webbläsaren. Öppna filen under Underlag.",
    made_for: |file| format!("gjort för {file}"),
    deleted: |count| format!("Borttagna ({count})"),
    newer: "Från en nyare version av sidan",
    newer_entry: |id, format| {
        format!(
            "Scenario {id} har format {format}, som den här versionen inte kan läsa. Det ligger orört. Ladda om sidan för att få den nya versionen."
        )
    },
    aside: "Undanlagt",
    aside_about: "Texter som sidan inte kunde läsa, eller som något annat har ersatt. De är orörda. Spara dem som fil om du vill ha kvar dem.",
    name: "Namn",
    name_not_saved: "Namnet är inte sparat. Spara det, eller välj Avbryt.",
    name_wrong: "Skriv ett namn på högst 80 tecken.",
    save_as: "Spara som",
    stage_of: |name| format!("Skede för {name}"),
    notes: "Anteckningar",
    notes_of: |name| format!("Anteckningar till {name}"),
    notes_length: |count, most| format!("{count} av högst {most} tecken"),
    notes_too_long: |excess| {
        let not_saved = match excess {
            "1" => "Det sista tecknet är inte sparat".to_owned(),
            more => format!("De sista {more} tecknen är inte sparade"),
        };
        format!("{not_saved}. Korta texten, eller lägg resten någon annanstans innan du stänger sidan.")
    },
    tax_per_inhabitant: "Skatt per invånare",
    search: "Sök i namn, anteckningar och poster",
    more_found: |count| format!("{count} till visas inte. Sök för att hitta dem."),
    item: "Post:",
    more_items: |count| {
        if count == 1 { "och 1 post till".to_owned() } else { format!("och {count} poster till") }
    },
    plan_name: "Det här scenariot får namnet.",
    plan_keep: |name| format!("En kopia sparas och öppnas. ”{name}” ändras inte."),
    plan_put_back: |name| {
        format!(
            "Dina senaste ändringar sparas i det nya scenariot, som öppnas. ”{name}” blir som innan du ändrade."
        )
    },
    back: "Tillbaka",
    cancel: "Avbryt",
    save: "Spara",
    open_file: "Öppna fil …",
    whole_file: "hela filen",
};
