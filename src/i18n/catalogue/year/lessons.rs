//! The page for teachers: three lessons in which a class plays the year after the budget, shorter ones about the budget itself, the
//! link that starts the same year for all groups, and what the curricula say.

/// The page.
#[derive(Debug)]
pub struct Lessons {
    pub lead: &'static str,
    pub about: &'static str,
    pub contents: &'static str,
    pub tell_first: Points,
    pub form: Form,
    pub plan: PlanWords,
    pub plans: &'static [Plan; 3],
    pub budget: BudgetLessons,
    pub curriculum: Curriculum,
    pub law: Points,
}

/// A section that is a list.
#[derive(Debug)]
pub struct Points {
    pub title: &'static str,
    pub about: &'static str,
    pub points: &'static [&'static str],
}

/// The form that makes the link of a group.
#[derive(Debug)]
pub struct Form {
    pub title: &'static str,
    pub about: &'static str,
    /// The budget that is played: that of an adopted scenario, by its name, or the start state's.
    pub budget: fn(name: &str) -> String,
    pub start_budget: &'static str,
    pub other_budget: &'static str,
    /// The name of the link: what is played and the number of the year. That of the start state has no name of its own.
    pub name: fn(budget: &str, seed: u32) -> String,
    pub start_name: &'static str,
    pub link: &'static str,
    pub no_code: &'static str,
    pub no_link: &'static str,
}

/// The headings that the plans have in common.
#[derive(Debug)]
pub struct PlanWords {
    pub title: fn(minutes: u8, title: &str) -> String,
    pub aims: &'static str,
    pub before: &'static str,
    pub roles: &'static str,
    pub steps: &'static str,
    /// From which minute to which a step takes.
    pub from_to: fn(from: u8, to: u8) -> String,
    pub agenda: &'static str,
    pub worksheet: fn(title: &str) -> String,
    /// What is filled in at the top of a printed worksheet.
    pub header: &'static [&'static str],
    pub write_down: &'static str,
    pub debrief: &'static str,
    pub after: &'static str,
    pub print: &'static str,
    pub print_name: fn(minutes: u8) -> String,
    pub to_form: &'static str,
}

/// A lesson in which a year is played.
#[derive(Debug)]
pub struct Plan {
    /// How long it takes, minutes: the sum of its steps.
    pub minutes: u8,
    pub title: &'static str,
    pub lead: &'static str,
    pub aims: &'static [&'static str],
    /// What the teacher does before the lesson.
    pub before: &'static [&'static str],
    pub roles: &'static [(&'static str, &'static str)],
    pub steps: &'static [Step],
    /// The index of the step in which the budget and the goals are read, which the game itself does not show in January.
    pub reads_budget: usize,
    /// The agenda of the council's meeting. Empty where there is none.
    pub agenda: &'static [&'static str],
    pub write_down: &'static [&'static str],
    pub debrief: &'static [&'static str],
    /// Homework and variants.
    pub after: &'static [&'static str],
}

/// A step of a lesson.
#[derive(Debug)]
pub struct Step {
    pub minutes: u8,
    pub title: &'static str,
    pub text: &'static str,
}

/// Lessons that need no played year.
#[derive(Debug)]
pub struct BudgetLessons {
    pub title: &'static str,
    pub about: &'static str,
    pub lessons: &'static [BudgetLesson],
    pub minutes: fn(u8) -> String,
    pub discuss: &'static str,
    pub open: fn(Opened) -> &'static str,
}

/// A lesson that needs no played year.
#[derive(Debug)]
pub struct BudgetLesson {
    pub title: &'static str,
    /// About how long it takes.
    pub minutes: u8,
    pub aim: &'static str,
    pub steps: &'static [&'static str],
    pub debrief: &'static [&'static str],
    pub opens: Opened,
}

/// What of the app a lesson begins in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opened {
    /// The question of the tax rate.
    Question,
    /// The table of the committees.
    Committees,
    /// The goals.
    Goals,
    /// The flow of the money.
    Flow,
}

/// What the lessons are for in curricula.
#[derive(Debug)]
pub struct Curriculum {
    pub title: &'static str,
    pub about: &'static str,
    pub subject: &'static str,
    pub content: &'static str,
    pub state: &'static str,
    pub checked: &'static str,
    pub unchecked: &'static str,
    pub references: &'static [Reference],
}

/// A place in a curriculum.
#[derive(Debug)]
pub struct Reference {
    pub subject: &'static str,
    /// Its content in words of our own.
    pub content: &'static str,
    /// Whether its content has been compared with the text of the curriculum.
    pub is_checked: bool,
}
