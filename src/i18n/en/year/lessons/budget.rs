//! The lessons that need no played year.

use crate::i18n::catalogue::year::lessons::{BudgetLesson, BudgetLessons, Opened};

pub const LESSONS: BudgetLessons = BudgetLessons {
    title: "Lessons about the budget",
    about: "Three shorter lessons that begin in the budget and need no played year. They fit before a year, or by themselves.",
    lessons: &[
        BudgetLesson {
            title: "Raise the tax, or cut it",
            minutes: 20,
            aim: "Pupils see what the municipal tax means for a person and for the municipality, and that these are two questions.",
            steps: &[
                "Guess first, on paper: if the tax goes up by 50 öre per 100 kronor, how much more does a wage earner pay a month, and how much does the municipality get a year?",
                "Drag the slider 50 öre upwards and read the three answers. How close were the guesses?",
                "Drag as far downwards. Who pays now: the services or the surplus? Switch and compare.",
                "Change the income. Who notices the change most, in kronor and in proportion to income?",
            ],
            debrief: &[
                "What would the money be used for, and who decides that?",
                "What is the best argument for an opinion other than your own?",
            ],
            opens: Opened::Question,
        },
        BudgetLesson {
            title: "Who pays?",
            minutes: 30,
            aim: "Pupils see that money for one committee comes from somewhere, and that how it is shared is a choice.",
            steps: &[
                "Work in pairs. Give the committee for schools one per cent more, and read the sentence above the table: who pays?",
                "Change how the rest is shared: alike for all, from the surplus, by need. Write down the three committees that change most each time.",
                "Lock a committee that you don't want to touch. What happens to the others?",
                "Two pairs meet and agree on a budget that all four can live with.",
            ],
            debrief: &[
                "Which way of sharing did you find fair, and what do you mean by fair?",
                "What was hardest to agree on?",
            ],
            opens: Opened::Committees,
        },
        BudgetLesson {
            title: "Follow the money",
            minutes: 20,
            aim: "Pupils can say where a municipality's money comes from and what it goes to.",
            steps: &[
                "Cover the right-hand side of the flow. Guess the three largest recipients, and then look.",
                "Choose an income and find out what it is: press the number.",
                "Follow one committee's money to the goals. The division between goals is the tool's interpretation: how would you divide it?",
                "Open Your finances and see what a hundred kronor of tax goes to. Draw it as a bar on the board.",
            ],
            debrief: &["What surprised you?", "What in the municipality is not paid for by tax?"],
            opens: Opened::Flow,
        },
    ],
    minutes: |minutes| format!("about {minutes}\u{a0}minutes"),
    discuss: "Discuss afterwards",
    open: |opened| match opened {
        Opened::Question => "Open The question",
        Opened::Committees => "Open the committees' table",
        Opened::Goals => "Open the goals",
        Opened::Flow => "Open the flow",
    },
};
