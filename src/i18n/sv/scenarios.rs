//! Swedish texts for `catalogue::scenarios`.

use crate::i18n::catalogue::scenarios::{NoticeWords, Scenarios};

pub const TEXTS: Scenarios = Scenarios {
    notice: NoticeWords {
        announce_sums: |grant, result| format!("Pengar att dela ut: {grant}. Kvar vid årets slut: {result}."),
        announce_committee: |name, grant, change| format!("{name} {grant}, ändring {change}."),
        not_opened: |name| format!("”{name}” är inte öppnat."),
        missing: "Det finns inte längre. Kanske togs det bort i en annan flik.",
        unreadable: "Det går inte att läsa: texten är avbruten eller ändrad utifrån. Den ligger orörd under ”Undanlagt” i listan Mina förslag.",
        newer: "Det är sparat av en nyare version av sidan. Ladda om sidan för att få den.",
        conflict: "Det ändrades nyss i en annan flik. Öppna listan igen och försök på nytt.",
        deleted: "Det är borttaget. Hämta tillbaka det under Borttagna.",
        read_only: "Budgeten är beslutad och ändras bara i en kopia.",
        not_done_full: "Webbläsarens lagring är full, så det gick inte. Ta bort ett scenario för gott, eller en fil under Underlag, och försök igen.",
        not_done_blocked: "Webbläsaren lät inte sidan läsa eller spara, så det gick inte. Tillåt att sidan sparar data och försök igen.",
        settings_not_saved: "Vilket scenario som är öppet, och det du har ställt in eller antagit, är inte sparat. Det finns kvar så länge fliken är öppen. Scenarierna finns i listan Mina förslag.",
        settings_misunderstood: |names| {
            format!(
                "Några sparade inställningar gick inte att tolka när sidan öppnades, så den använder de vanliga i stället: {names}. Det sparade ligger kvar."
            )
        },
        stored_field: |key| match key {
            "language" => "språk",
            "theme" => "tema",
            "unit" => "enhet för belopp",
            "hint" => "om sidan har besökts förut",
            "start_page" => "vilken sida som öppnas först",
            "unfiled" => "när du senast sparade allt som fil",
            "person" => "personen i Din ekonomi",
            "assumed" => "dina antaganden",
            "created" => "när det skapades",
            "changed" => "när det ändrades",
            "stage" => "skede",
            "notes" => "anteckningar",
            other => other,
        },
        file_not_stored: "Kommunfilen är öppnad men inte sparad i webbläsaren. Öppna den igen nästa gång du kommer hit.",
        leave_title: "Ändringarna är inte sparade",
        leave_about: "Det som är öppet har ändringar som inte kan sparas i webbläsaren. Går du vidare utan att spara dem som fil är de borta.",
        leave: "Kasta ändringarna",
        saved_as_file: |name| format!("”{name}” laddas ner som fil."),
        unresolved: |name| format!("Det här i ”{name}” passar inte kommunfilen:"),
        unresolved_kept: "Det räknas inte med, men ligger kvar i scenariot när det sparas.",
        item: |name| format!("posten ”{name}”"),
        all_items: "listan med poster",
        committee_of_item: |name| format!("nämnden för posten ”{name}”"),
        goal_of_item: |name| format!("målet eller uppdraget för posten ”{name}”"),
        frame_rule: "om index, volym och effektivisering räknas in i ramen",
        proposal_text: |key| format!("förslagets text ”{key}”"),
        recounted: |name| {
            format!(
                "”{name}” är gjort med en äldre version av sidan. Det här räknas nu på ett annat sätt, så beloppen kan vara andra än förut, också för de övriga nämnderna:"
            )
        },
        own_change_is_exact: |committee| {
            format!(
                "{committee}: den egna ändringen gäller nu exakt. Förut fick nämnden själv vara med och betala den."
            )
        },
        weight_is_two: |committee| format!("{committee}: vikten var högre än 2 och läses som 2."),
        weight_protects: |committee| {
            format!(
                "{committee}: vikten är nu en prioritet. Ju högre den är, desto mindre betalar nämnden när pengarna minskar. Förut betalade den mer."
            )
        },
        short_pays_nothing: "Efter behov: en nämnd som redan saknar pengar betalar inte när pengarna minskar. Förut kunde den få göra det.",
        more: |count| format!("och {count} till"),
        not_here: "finns inte i kommunfilen",
        out_of_range: "är för högt eller för lågt",
        not_understood: "går inte att tolka",
        changed_elsewhere: |name, copy| {
            format!(
                "”{name}” ändrades samtidigt i en annan flik. Båda är kvar: dina ändringar ligger nu i ”{copy}”, som är öppet."
            )
        },
        deleted_elsewhere: |name| {
            format!(
                "”{name}” togs bort i en annan flik. Det som visas här sparas som ett nytt scenario när du ändrar något. Det borttagna kan hämtas tillbaka i listan Mina förslag."
            )
        },
        saved_again: |name| {
            format!(
                "”{name}” fanns inte längre i webbläsaren och är sparat på nytt. Ta bort det i listan Mina förslag om du inte vill ha kvar det."
            )
        },
        style_not_loaded: "En del av sidans utseende kunde inte hämtas, så sidan kan se konstig ut. Allt fungerar ändå. Spara och ladda om när uppkopplingen är bra.",
        file_not_read: "Kommunfilen som var öppen sist kunde inte läsas, så sidan började med sin egen.",
        file_wrong: "Öppna filen igen under Underlag för att se vad som är fel.",
        file_gone: "Den finns inte längre i webbläsaren. Kanske togs den bort i en annan flik. Öppna den från din dator om du har den kvar.",
        not_persistent: "Webbläsaren låter inte sidan spara något. Dina scenarier finns kvar tills du stänger fliken.",
        full: "Webbläsarens lagring är full, så den senaste ändringen är inte sparad. Ta bort ett scenario för gott, eller en fil under Underlag.",
        not_saved: "Den senaste ändringen kunde inte sparas i webbläsaren. Den finns kvar så länge fliken är öppen.",
        too_large: "Scenariot går inte att räkna: talen är för stora, eller så är intäkterna 0. Ändra det senaste värdet.",
        steps_lost: |count| {
            match count {
            1 => "Ett äldre steg går inte längre att ångra: det fanns inte plats för det i webbläsaren, eller så gick det inte att läsa. Scenariot självt är oförändrat.".to_owned(),
            more => format!("{more} äldre steg går inte längre att ångra: det fanns inte plats för dem i webbläsaren, eller så gick de inte att läsa. Scenariot självt är oförändrat."),
        }
        },
        undo_given_up: |names| {
            format!(
                "Webbläsarens lagring var full. För att ändringen skulle få plats har stegen att ångra tagits bort i: {names}. Scenarierna själva är oförändrade."
            )
        },
    },
    was_deleted: |name| format!("”{name}” är borttaget."),
    was_restored: |name| format!("”{name}” är tillbaka."),
    was_copied: |name| format!("Kopian heter ”{name}”."),
    was_copied_without_record: |name| {
        format!("”{name}” är ett utkast. Årets uppföljning finns kvar i det beslutade scenariot.")
    },
    from_start: "Du är i utgångsläget. Nästa ändring sparas som ett nytt scenario.",
    file_opened: "Kommunfilen är bytt. Sidan visar dess utgångsläge.",
    assumption_kept: "Antagandet är oförändrat, för annars går den öppna kommunfilen inte att räkna. Skriv ett annat värde, eller öppna först en annan kommunfil.",
    file_not_saved: "Webbläsaren lät inte sidan spara filen. Öppna sidan i ett eget fönster eller i en annan webbläsare och försök igen.",
    was_adopted: |name| format!("”{name}” är beslutat. Budgeten ändras nu bara i en kopia."),
    read_only_toast: |name| {
        format!(
            "Budgeten i ”{name}” är beslutad och ändras bara i en kopia. Årets utfall, åtgärder och mål skriver du under Följ upp."
        )
    },
    undo_adoption: "Ångra",
    duplicate: "Gör en kopia och ändra den",
    saved_as: |name| format!("Sparat som ”{name}”."),
    saved_as_and_back: |name, old| {
        format!("Sparat som ”{name}”. ”{old}” är som det var innan du ändrade något.")
    },
    keep_in_both: "Spara ändringarna i båda",
    is_in_both: |old| format!("”{old}” har ändringarna också."),
};
