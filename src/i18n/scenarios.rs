//! Words of saved scenarios, and of what the page says of its own accord.

use files::saved::Stage;

/// The list, the dialog for a name, notices and toasts.
#[derive(Debug)]
pub struct Scenarios {
    pub mine: fn(year: u16) -> String,
    pub about: &'static str,
    pub about_not_kept: &'static str,
    pub new: &'static str,
    pub open: &'static str,
    pub open_this: fn(name: &str) -> String,
    pub rename: fn(name: &str) -> String,
    pub copy: fn(name: &str) -> String,
    pub delete: fn(name: &str) -> String,
    pub restore: &'static str,
    pub restore_this: fn(name: &str) -> String,
    pub forget: &'static str,
    pub forget_this: fn(name: &str) -> String,
    pub stage: fn(Stage) -> &'static str,
    pub saved_at: fn(time: &str) -> String,
    pub open_now: &'static str,
    pub keys: fn(year: u16) -> String,
    pub no_keys: &'static str,
    pub empty: &'static str,
    pub elsewhere: &'static str,
    pub elsewhere_about: &'static str,
    pub made_for: fn(file: &str) -> String,
    pub deleted: fn(count: usize) -> String,
    pub newer: &'static str,
    pub newer_entry: fn(id: &str, format: u64) -> String,
    pub aside: &'static str,
    pub aside_about: &'static str,
    pub save_file: &'static str,
    pub name: &'static str,
    pub name_wrong: &'static str,
    pub save_as: &'static str,
    pub start_state: &'static str,
    pub kept: &'static str,
    pub saving: &'static str,
    pub not_saved: &'static str,
    pub notice: NoticeWords,
    pub was_deleted: fn(name: &str) -> String,
    pub was_restored: fn(name: &str) -> String,
    pub was_copied: fn(name: &str) -> String,
    pub from_start: &'static str,
    pub file_opened: &'static str,
}

/// Notices.
#[derive(Debug)]
pub struct NoticeWords {
    pub not_opened: fn(name: &str) -> String,
    pub missing: &'static str,
    pub unreadable: &'static str,
    pub newer: &'static str,
    pub elsewhere: &'static str,
    pub deleted: &'static str,
    pub unresolved: fn(name: &str) -> String,
    pub unresolved_kept: &'static str,
    pub more: fn(count: usize) -> String,
    pub not_here: &'static str,
    pub out_of_range: &'static str,
    pub not_understood: &'static str,
    pub both_kept: fn(name: &str, copy: &str) -> String,
    pub deleted_elsewhere: fn(name: &str) -> String,
    pub file_not_read: &'static str,
}

/// Swedish.
pub const SWEDISH: Scenarios = Scenarios {
    mine: |year| format!("Mitt scenario {year}"),
    about: "Sparas bara i den här webbläsaren, medan du ändrar.",
    about_not_kept: "Finns kvar tills du stänger fliken.",
    new: "Nytt från utgångsläget",
    open: "Öppna",
    open_this: |name| format!("Öppna {name}"),
    rename: |name| format!("Byt namn på {name}"),
    copy: |name| format!("Kopiera {name}"),
    delete: |name| format!("Ta bort {name}"),
    restore: "Återställ",
    restore_this: |name| format!("Återställ {name}"),
    forget: "Ta bort för gott",
    forget_this: |name| format!("Ta bort för gott: {name}"),
    stage: |stage| match stage {
        Stage::Draft => "utkast",
        Stage::Basis => "förvaltningens underlag",
        Stage::PartyProposal => "partiförslag",
        Stage::BoardProposal => "kommunstyrelsens förslag",
        Stage::Adopted => "beslutad",
    },
    saved_at: |time| format!("sparat {time}"),
    open_now: "öppet nu",
    keys: |year| format!("Nyckeltal för {year}."),
    no_keys: "Talen är för stora att räkna med.",
    empty: "Inga scenarier än. Det första sparas så fort du ändrar något.",
    elsewhere: "För andra underlag",
    elsewhere_about: "Går att öppna när deras kommunfil finns i webbläsaren. Öppna filen under Underlag.",
    made_for: |file| format!("gjort för {file}"),
    deleted: |count| format!("Borttagna ({count})"),
    newer: "Från en nyare version av sidan",
    newer_entry: |id, format| {
        format!(
            "Scenario {id} har format {format}, som den här versionen inte kan läsa. Det ligger orört. Ladda om sidan för att få den nya versionen."
        )
    },
    aside: "Gick inte att läsa",
    aside_about: "Texten är avbruten eller ändrad utifrån. Den ligger orörd vid sidan om; spara den som fil om du vill rädda något ur den.",
    save_file: "Spara som fil",
    name: "Namn",
    name_wrong: "Skriv ett namn på högst 80 tecken.",
    save_as: "Spara som",
    start_state: "utgångsläget",
    kept: "sparat",
    saving: "sparar …",
    not_saved: "inte sparat",
    notice: NoticeWords {
        not_opened: |name| format!("”{name}” är inte öppnat."),
        missing: "Det finns inte längre. Kanske togs det bort i en annan flik.",
        unreadable: "Det går inte att läsa: texten är avbruten eller ändrad utifrån. Den ligger orörd under ”Gick inte att läsa” i listan Scenarier.",
        newer: "Det är sparat av en nyare version av sidan. Ladda om sidan för att få den.",
        elsewhere: "Det ändrades nyss i en annan flik. Öppna listan igen och försök på nytt.",
        deleted: "Det är borttaget. Återställ det under Borttagna.",
        unresolved: |name| format!("Det här i ”{name}” går inte att använda med underlaget:"),
        unresolved_kept: "Det räknas inte med, men ligger kvar i scenariot när det sparas.",
        more: |count| format!("och {count} till"),
        not_here: "finns inte i underlaget",
        out_of_range: "ligger utanför det möjliga",
        not_understood: "går inte att tolka",
        both_kept: |name, copy| {
            format!(
                "”{name}” ändrades samtidigt i en annan flik. Båda är kvar: dina ändringar ligger nu i ”{copy}”, som är öppet."
            )
        },
        deleted_elsewhere: |name| {
            format!(
                "”{name}” togs bort i en annan flik. Det som visas här sparas som ett nytt scenario när du ändrar något. Det borttagna kan återställas i listan Scenarier."
            )
        },
        file_not_read: "Kommunfilen som var öppen sist kunde inte läsas, så sidan började med sin egen. Öppna filen igen under Underlag för att se vad som är fel.",
    },
    was_deleted: |name| format!("”{name}” är borttaget."),
    was_restored: |name| format!("”{name}” är tillbaka."),
    was_copied: |name| format!("Kopian heter ”{name}”."),
    from_start: "Du är i utgångsläget. Nästa ändring sparas som ett nytt scenario.",
    file_opened: "Underlaget är bytt. Sidan visar utgångsläget.",
};

/// English.
pub const ENGLISH: Scenarios = Scenarios {
    mine: |year| format!("My scenario {year}"),
    about: "Saved in this browser only, as you change things.",
    about_not_kept: "They last until you close the tab.",
    new: "New from the start state",
    open: "Open",
    open_this: |name| format!("Open {name}"),
    rename: |name| format!("Rename {name}"),
    copy: |name| format!("Copy {name}"),
    delete: |name| format!("Delete {name}"),
    restore: "Restore",
    restore_this: |name| format!("Restore {name}"),
    forget: "Delete for good",
    forget_this: |name| format!("Delete for good: {name}"),
    stage: |stage| match stage {
        Stage::Draft => "draft",
        Stage::Basis => "the administration's basis",
        Stage::PartyProposal => "party proposal",
        Stage::BoardProposal => "executive board's proposal",
        Stage::Adopted => "adopted",
    },
    saved_at: |time| format!("saved {time}"),
    open_now: "open now",
    keys: |year| format!("Key figures for {year}."),
    no_keys: "The numbers are too large to compute with.",
    empty: "No scenarios yet. The first is saved as soon as you change something.",
    elsewhere: "For other material",
    elsewhere_about: "They can be opened when their municipality file is in the browser. Open the file under Material.",
    made_for: |file| format!("made for {file}"),
    deleted: |count| format!("Deleted ({count})"),
    newer: "From a later version of this page",
    newer_entry: |id, format| {
        format!(
            "Scenario {id} has format {format}, which this version cannot read. It is left untouched. Reload the page to get the later version."
        )
    },
    aside: "Could not be read",
    aside_about: "The text is cut off or was changed from outside. It lies untouched to one side; save it as a file if you want to rescue something of it.",
    save_file: "Save as file",
    name: "Name",
    name_wrong: "Write a name of at most 80 characters.",
    save_as: "Save as",
    start_state: "the start state",
    kept: "saved",
    saving: "saving …",
    not_saved: "not saved",
    notice: NoticeWords {
        not_opened: |name| format!("“{name}” is not opened."),
        missing: "It is no longer there. Another tab may have deleted it.",
        unreadable: "It cannot be read: the text is cut off or was changed from outside. It lies untouched under “Could not be read” in the list of scenarios.",
        newer: "A later version of this page saved it. Reload the page to get that version.",
        elsewhere: "Another tab changed it just now. Open the list again and try once more.",
        deleted: "It is deleted. Restore it under Deleted.",
        unresolved: |name| format!("This in “{name}” cannot be used with the material:"),
        unresolved_kept: "It does not count, but stays in the scenario when it is saved.",
        more: |count| format!("and {count} more"),
        not_here: "is not in the material",
        out_of_range: "lies outside what is possible",
        not_understood: "cannot be understood",
        both_kept: |name, copy| {
            format!(
                "“{name}” was changed in another tab at the same time. Both are kept: your changes are now in “{copy}”, which is open."
            )
        },
        deleted_elsewhere: |name| {
            format!(
                "“{name}” was deleted in another tab. What you see here is saved as a new scenario when you change something. The deleted one can be restored in the list of scenarios."
            )
        },
        file_not_read: "The municipality file that was open last could not be read, so the page began with its own. Open the file again under Material to see what is wrong.",
    },
    was_deleted: |name| format!("“{name}” is deleted."),
    was_restored: |name| format!("“{name}” is back."),
    was_copied: |name| format!("The copy is called “{name}”."),
    from_start: "You are in the start state. The next change is saved as a new scenario.",
    file_opened: "The material is changed. The page shows the start state.",
};
