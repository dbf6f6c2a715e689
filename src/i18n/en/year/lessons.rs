//! English texts for `catalogue::year::lessons`.

mod budget;
mod plans;

use crate::i18n::catalogue::year::lessons::{Curriculum, Form, Lessons, PlanWords, Points, Reference};

pub const TEXTS: Lessons = Lessons {
    lead: "Let the class look after a municipality's money for a year. Every group gets the same budget and the same events. What differs is what they choose, and when.",
    about: "For lower and upper secondary school and adult education. No accounts and nothing to install, and what pupils do stays in their own browser. The tool gives no points and ranks no goals, committees or parties: it shows what a choice leads to.",
    contents: "On this page",
    tell_first: Points {
        title: "Tell them first",
        about: "What pupils need to know before they play. It takes two minutes to read aloud.",
        points: &[
            "The council has adopted a budget: how much money each committee gets for the year.",
            "The committees run the schools, elderly care, the streets and the rest. Each committee is responsible for making its money last.",
            "The executive board keeps things together: it sees every committee's figures and can demand answers.",
            "Only the council can give a committee more money, raise important fees and set the tax. The tax never changes during the year.",
            "Every month except January, June and July the committees make a forecast: this is how we think the year will end. Whoever does not keep to the budget has to do something about it. That is called a measure.",
            "A measure takes time to work. The later it is decided, the less it can do before the year is out.",
            "Events are drawn at random. Their sizes build on what has happened in Swedish municipalities, but they are assumptions that can be changed.",
        ],
    },
    form: Form {
        title: "Make the groups' link",
        about: "Whoever opens the link can start playing at once. The budget, the number of the year and the role are in the link itself; nothing is sent to a server.",
        budget: |name| format!("The year is played with the adopted budget “{name}”."),
        start_budget: "The year is played with the budget at the starting point.",
        other_budget: "To play with a proposal of your own, open it, adopt it under Follow up, and come back here.",
        name: |budget, seed| format!("{budget}, year number {seed}"),
        start_name: "Starting point",
        link: "The group's link",
        no_code: "The link is too long for a QR code. Copy it instead.",
        no_link: "The budget is too large for a link. Remove items that are not needed, or play with the starting point.",
    },
    plan: PlanWords {
        title: |minutes, title| format!("{minutes}\u{a0}minutes: {title}"),
        aims: "Afterwards pupils can",
        before: "Before the lesson",
        roles: "Roles",
        steps: "Minute by minute",
        from_to: |from, to| format!("{from}–{to}"),
        agenda: "Agenda for the council",
        worksheet: |title| format!("Worksheet: {title}"),
        header: &["Class", "Group", "Date"],
        write_down: "Write down during the year",
        debrief: "Discuss afterwards",
        after: "Homework and variants",
        print: "Print",
        print_name: |minutes| format!("Print the lesson of {minutes} minutes"),
        to_form: "Make the groups' link",
    },
    plans: &plans::PLANS,
    budget: budget::LESSONS,
    curriculum: Curriculum {
        title: "In the curricula",
        about: "The content of the Swedish curricula, in our own words. What is checked has been compared with renderings of the curricula, not with the text of the National Agency for Education itself. Check the rest against the syllabus before you refer to it.",
        subject: "Course or level",
        content: "What the lessons touch on",
        state: "Check",
        checked: "checked",
        unchecked: "check against the syllabus",
        references: &[
            Reference {
                subject: "Lgr22, social studies, years 7–9",
                content: "Resources and distribution: how households, companies, banks and the public sector hang together. How welfare is built up. Decision-making and political ideas. Seeing an issue from several sides, and arguing.",
                is_checked: true,
            },
            Reference {
                subject: "Lgr22, social studies, years 4–6",
                content: "The public economy: what taxes are, and what municipalities, regions and the state use them for.",
                is_checked: false,
            },
            Reference {
                subject: "Gy11, social studies 1b and 1a1",
                content: "Democracy and political systems, local and national, and how citizens can influence them. The economy of society: how it is built and where the money goes. Methods and statistics. Debate and report.",
                is_checked: true,
            },
            Reference {
                subject: "Gy11, social studies 1a2",
                content: "The economy of society.",
                is_checked: false,
            },
            Reference {
                subject: "Gy25, adapted upper secondary school, social studies level 1",
                content: "Elections to the municipal council. Taxes, welfare and public services.",
                is_checked: true,
            },
            Reference {
                subject: "Gy25, social studies level 1",
                content: "Closest to social studies 1b of Gy11.",
                is_checked: false,
            },
            Reference {
                subject: "Business economics, mathematics, adult education and Swedish for immigrants",
                content: "Budgets and follow-up. Percentages and series. How a municipality works.",
                is_checked: false,
            },
        ],
    },
    law: Points {
        title: "The law behind the roles",
        about: "The rules of the game come from the Local Government Act (kommunallagen, 2017:725), KL for short.",
        points: &[
            "A committee sees to it that its services follow the council's goals and guidelines (KL 6:6).",
            "The executive board leads, supervises the committees and may demand statements from them (KL 6:1, 6:11 and 6:13).",
            "The council decides on the budget, the tax and important fees, and cannot hand that over to anyone else (KL 5:1 and 5:2).",
            "A matter is prepared before the council decides, and the executive board always gets to comment (KL 5:26–28). That is why it takes time to get more money.",
            "A decision on spending during the year must say how it is paid for (KL 11:15).",
            "At least one interim report a year is treated by the council (KL 11:16). The auditors judge it (KL 12:2).",
            "A new fee never applies before it is decided (KL 2:4).",
            "A deficit must be made good within three years (KL 11:12).",
        ],
    },
};
