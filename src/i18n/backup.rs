//! Words of keeping: files of one scenario and of everything, what came of opening one, and the reminder.

use files::backup::Wrong;
use files::import::ImportError;

/// Files, and the reminder.
#[derive(Debug)]
pub struct Backup {
    pub files: &'static str,
    pub files_about: &'static str,
    pub save_one: &'static str,
    pub save_all: &'static str,
    pub open: &'static str,
    pub open_about: &'static str,
    pub saved_one: fn(name: &str) -> String,
    pub saved_all: fn(scenarios: usize, files: usize) -> String,
    pub nothing: &'static str,
    pub remind: &'static str,
    pub remind_later: &'static str,
    pub taken: &'static str,
    pub new: fn(count: usize) -> String,
    pub same: fn(count: usize) -> String,
    pub beside: fn(was: &str, now: &str) -> String,
    pub new_files: fn(count: usize) -> String,
    pub other_file: fn(name: &str) -> String,
    pub aside: fn(count: usize) -> String,
    pub assumed: &'static str,
    pub assumed_otherwise: &'static str,
    pub assume_instead: &'static str,
    pub assumed_instead: &'static str,
    pub stopped: &'static str,
    pub parts_wrong: &'static str,
    pub part_wrong: fn(wrong: &Wrong) -> String,
    pub to_list: &'static str,
    pub not_taken: fn(why: ImportError) -> String,
    pub not_read: &'static str,
}

/// Swedish.
pub const SWEDISH: Backup = Backup {
    files: "Filer",
    files_about: "Det du gör ligger bara i den här webbläsaren tills du sparar det som fil. Safari tar bort det efter sju dagar utan besök.",
    save_one: "Spara scenariot som fil",
    save_all: "Spara allt som en fil",
    open: "Öppna fil …",
    open_about: "Ett scenario, allt på en gång eller en kommunfil. Du kan också släppa filen var som helst på sidan.",
    saved_one: |name| format!("”{name}” är sparat som fil."),
    saved_all: |count, files| {
        let scenarios = if count == 1 { "1 scenario".to_owned() } else { format!("{count} scenarier") };
        match files {
            0 if count == 1 => format!("{scenarios} är sparat som en fil."),
            0 => format!("{scenarios} är sparade som en fil."),
            1 => format!("{scenarios} och 1 kommunfil är sparade som en fil."),
            more => format!("{scenarios} och {more} kommunfiler är sparade som en fil."),
        }
    },
    nothing: "Det finns inget sparat ännu.",
    remind: "Du har arbete som är mer än en vecka gammalt och bara finns i den här webbläsaren. Safari tar bort sådant efter sju dagar utan besök, och andra webbläsare kan göra det när de behöver plats.",
    remind_later: "Påminn om en vecka",
    taken: "Filen är öppnad",
    new: |count| match count {
        1 => "1 scenario är nytt här.".to_owned(),
        more => format!("{more} scenarier är nya här."),
    },
    same: |count| match count {
        1 => "1 scenario fanns redan, likadant.".to_owned(),
        more => format!("{more} scenarier fanns redan, likadana."),
    },
    beside: |was, now| {
        format!("”{was}” finns här i ett annat skick. Det ur filen ligger bredvid och heter ”{now}”.")
    },
    new_files: |count| match count {
        1 => "1 kommunfil är ny här.".to_owned(),
        more => format!("{more} kommunfiler är nya här."),
    },
    other_file: |name| {
        format!(
            "Kommunfilen ”{name}” finns här med annat innehåll och är kvar. Den ur filen ligger vid sidan om, i listan Scenarier."
        )
    },
    aside: |count| match count {
        1 => "1 text gick inte att läsa. Den ligger vid sidan om, i listan Scenarier.".to_owned(),
        more => format!("{more} texter gick inte att läsa. De ligger vid sidan om, i listan Scenarier."),
    },
    assumed: "Det du har antagit om kommunen och lagen är med.",
    assumed_otherwise: "Filen har andra antaganden om kommunen och lagen än de som gäller här. De som gäller här är kvar.",
    assume_instead: "Använd filens antaganden",
    assumed_instead: "Filens antaganden gäller nu. De som gällde ligger vid sidan om, i listan Scenarier.",
    stopped: "Allt fick inte plats, så resten av filen är inte öppnad:",
    parts_wrong: "Det här i filen är fel",
    part_wrong: |wrong| match wrong {
        Wrong::NotUnderstood => "Går inte att tolka.".to_owned(),
        Wrong::NewerFormat(format) => format!("Är sparat av en nyare version av sidan (format {format})."),
        Wrong::File(errors) => match errors.len() {
            1 => "Kommunfilen har ett fel.".to_owned(),
            more => format!("Kommunfilen har {more} fel."),
        },
        Wrong::Twice => "Samma namn står två gånger. Det första gäller.".to_owned(),
    },
    to_list: "Visa scenarierna",
    not_taken: |why| match why {
        ImportError::TooLarge(bytes) => {
            format!("Filen är för stor ({} kB). Största storlek är 40 000 kB.", bytes / 1_000)
        }
        ImportError::NotJson { line, column } => {
            format!(
                "Filen är avbruten, ändrad eller av annat slag: den går inte att läsa från rad {line}, tecken {column}."
            )
        }
        ImportError::NewerFormat(format) => {
            format!(
                "Filen är gjord med en nyare version av sidan (format {format}). Ladda om sidan för att få den."
            )
        }
        ImportError::Foreign => "Det är varken ett scenario, en fil med allt eller en kommunfil.".to_owned(),
    },
    not_read: "Webbläsaren kunde inte läsa filen. Kontrollera att den finns kvar och försök igen.",
};

/// English.
pub const ENGLISH: Backup = Backup {
    files: "Files",
    files_about: "What you do is in this browser only until you save it as a file. Safari deletes it after seven days without a visit.",
    save_one: "Save the scenario as a file",
    save_all: "Save everything as one file",
    open: "Open a file …",
    open_about: "A scenario, everything at once, or a municipality file. You can also drop the file anywhere on the page.",
    saved_one: |name| format!("“{name}” is saved as a file."),
    saved_all: |scenarios, files| {
        let scenarios =
            if scenarios == 1 { "1 scenario".to_owned() } else { format!("{scenarios} scenarios") };
        match files {
            0 => format!("{scenarios} saved as one file."),
            1 => format!("{scenarios} and 1 municipality file saved as one file."),
            more => format!("{scenarios} and {more} municipality files saved as one file."),
        }
    },
    nothing: "Nothing has been saved yet.",
    remind: "You have work that is more than a week old and in this browser only. Safari deletes such work after seven days without a visit, and other browsers may when they need the space.",
    remind_later: "Remind me in a week",
    taken: "The file is opened",
    new: |count| match count {
        1 => "1 scenario is new here.".to_owned(),
        more => format!("{more} scenarios are new here."),
    },
    same: |count| match count {
        1 => "1 scenario was here already, the same.".to_owned(),
        more => format!("{more} scenarios were here already, the same."),
    },
    beside: |was, now| {
        format!("“{was}” is here in another state. The one in the file lies beside it and is called “{now}”.")
    },
    new_files: |count| match count {
        1 => "1 municipality file is new here.".to_owned(),
        more => format!("{more} municipality files are new here."),
    },
    other_file: |name| {
        format!(
            "The municipality file “{name}” is here with other content, and stays. The one in the file lies to one side, in the list of scenarios."
        )
    },
    aside: |count| match count {
        1 => "1 text could not be read. It lies to one side, in the list of scenarios.".to_owned(),
        more => format!("{more} texts could not be read. They lie to one side, in the list of scenarios."),
    },
    assumed: "What you have assumed of the municipality and the law came along.",
    assumed_otherwise: "The file assumes other things of the municipality and the law than hold here. Those that hold here stay.",
    assume_instead: "Use what the file assumes",
    assumed_instead: "What the file assumes holds now. What held before lies to one side, in the list of scenarios.",
    stopped: "There was no room for all of it, so the rest of the file is not opened:",
    parts_wrong: "This is wrong in the file",
    part_wrong: |wrong| match wrong {
        Wrong::NotUnderstood => "Cannot be understood.".to_owned(),
        Wrong::NewerFormat(format) => format!("A later version of this page saved it (format {format})."),
        Wrong::File(errors) => match errors.len() {
            1 => "The municipality file has an error.".to_owned(),
            more => format!("The municipality file has {more} errors."),
        },
        Wrong::Twice => "The same name stands twice. The first one holds.".to_owned(),
    },
    to_list: "Show the scenarios",
    not_taken: |why| match why {
        ImportError::TooLarge(bytes) => {
            format!(
                "The file is too large ({} kB). The largest that can be opened has 40,000 kB.",
                bytes / 1_000
            )
        }
        ImportError::NotJson { line, column } => {
            format!(
                "The file is cut off, changed or of another kind: it cannot be read from line {line}, character {column}."
            )
        }
        ImportError::NewerFormat(format) => {
            format!(
                "A later version of this page made the file (format {format}). Reload the page to get that version."
            )
        }
        ImportError::Foreign => {
            "It is neither a scenario, a file with everything nor a municipality file.".to_owned()
        }
    },
    not_read: "The browser could not read the file. Check that it is still there and try again.",
};
