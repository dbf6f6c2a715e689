//! The three lessons in which a year is played.

use crate::i18n::catalogue::year::lessons::{Plan, Step};

pub const PLANS: [Plan; 3] = [QUARTER, GROUPS, COUNCIL];

const QUARTER: Plan = Plan {
    minutes: 15,
    title: "a year in a quarter of an hour",
    lead: "The whole class runs one committee together, on a big screen, and votes on what it should do.",
    aims: &[
        "say what a forecast is, and why it changes during the year",
        "give an example of an early decision that does more than a late one",
    ],
    before: &[
        "Make a link with four stops and all roles. Open it on the computer with the big screen.",
        "Choose a committee for the class to follow, preferably one that everybody has met: schools, elderly care or streets.",
        "Play through the year once, so that you know what is coming.",
    ],
    roles: &[
        ("The teacher", "chairs: reads out what has happened, and counts the votes."),
        ("The class", "is the committee. Talk in pairs for half a minute. Then vote by a show of hands."),
        ("One pupil", "keeps the minutes on the board: month, forecast, decision."),
    ],
    steps: &[
        Step {
            minutes: 2,
            title: "Begin",
            text: "Read out “Tell them first”. Show the committee's budget under All controls, on the tab Committees. Let everybody guess in silence: will the money last the year?",
        },
        Step {
            minutes: 3,
            title: "April",
            text: "Read what has happened. How large is the deviation, and what don't you know yet? Vote: do nothing, decide a measure, or ask the council for more money.",
        },
        Step {
            minutes: 3,
            title: "August",
            text: "Is the forecast better or worse than in April? Why? How many months does a measure have now? Vote again.",
        },
        Step {
            minutes: 2,
            title: "October",
            text: "What can still make a difference before New Year? Vote one last time.",
        },
        Step { minutes: 1, title: "December", text: "Show how the year ended, and compare with the guess." },
        Step { minutes: 4, title: "Afterwards", text: "Take two of the questions on the worksheet." },
    ],
    reads_budget: 0,
    agenda: &[],
    write_down: &[
        "My guess in January: how the year will end",
        "Our most important decision, and the month we took it",
        "How the year ended",
    ],
    debrief: &[
        "What did you know, and when did you learn it?",
        "Which measure came too late?",
        "Who bore it, and which goal suffered?",
    ],
    after: &[
        "Homework: find your municipality's latest interim report. Which committee deviates most, and what will it do about it?",
        "Variant: play the same year again without deciding anything. How does it end?",
        "Variant: let pupils play in pairs on their own computers instead of on the big screen.",
    ],
};

const GROUPS: Plan = Plan {
    minutes: 45,
    title: "three municipalities, one year",
    lead: "Three groups play the same year on their own. In each group there is a committee, an executive board and some who scrutinise. At the end the three years are laid side by side.",
    aims: &[
        "explain who decides what during the year: the committee, the executive board or the council",
        "tell outturn to date, forecast and budget apart, and say why the outturn in August can mislead",
        "argue for a decision with both money and goals",
    ],
    before: &[
        "Divide the class into three municipalities of 7–10 pupils, and each municipality into the three roles below. Choose the same committee for all three.",
        "Make a link with four stops and all roles. Put it in the class channel or show the QR code. One computer a group is enough.",
        "Print a worksheet for each group.",
        "Play through the year once, so that you know when it gets hard.",
    ],
    roles: &[
        (
            "The committee, 3–4 pupils",
            "is responsible for its services and its budget. It decides on measures of its own and can ask for more money.",
        ),
        (
            "The executive board, 2–3 pupils",
            "sees all committees, and questions any that does not keep to its budget. It can stop purchases and use the municipality's reserve, and has its say before the council answers.",
        ),
        (
            "Council, press and auditors, 2–3 pupils",
            "answer yes or no when the committee asks for money, and say where it is to come from. They note what was known when, and write a headline at every stop.",
        ),
    ],
    steps: &[
        Step {
            minutes: 5,
            title: "Begin",
            text: "Read out “Tell them first”. The groups open the link. Check that all have the same number of the year.",
        },
        Step {
            minutes: 3,
            title: "Hand out the roles",
            text: "Read the committee's budget under All controls, on the tab Committees, and the goals on the tab Goals. Write down one goal that the group will not give up. The game is still there under Follow up, Play the year.",
        },
        Step {
            minutes: 7,
            title: "April",
            text: "Read what has happened. The committee proposes, the executive board asks, the group decides. Those who scrutinise write down the forecast and the decision.",
        },
        Step {
            minutes: 7,
            title: "August",
            text: "Now it is the whole municipality, and the goals. Switch to twelfths, and back. Why do the committees seem to have more money left, though nothing has happened? Then decide.",
        },
        Step {
            minutes: 7,
            title: "October",
            text: "What can still make a difference before New Year? Does the committee want more money? The executive board has its say, and the council answers yes or no and says where the money is to come from.",
        },
        Step {
            minutes: 3,
            title: "December",
            text: "Read the report of the year. Share the group's link with the teacher.",
        },
        Step {
            minutes: 3,
            title: "Compare",
            text: "The teacher opens the groups' links, one at a time, and chooses “Save and compare”. With the last one the three years are side by side. They stay under Follow up, Play the year. The events were the same: where do the years part?",
        },
        Step {
            minutes: 10,
            title: "Afterwards",
            text: "Take the questions on the worksheet, some in the group and some in the class.",
        },
    ],
    reads_budget: 1,
    agenda: &[],
    write_down: &[
        "The goal that we will not give up",
        "April: the forecast, what we did not know, what we decided",
        "August: the forecast, what we did not know, what we decided",
        "October: the forecast, what we did not know, what we decided",
        "December: how the year ended, and how it went for the goal",
    ],
    debrief: &[
        "What did you know, and when did you learn it?",
        "Which measure came too late?",
        "Who bore it, and which goal suffered?",
        "Was the deficit the committee's fault, or was the budget too small from the beginning?",
        "Had you counted on the same cost every month, would you have been misled?",
        "Why do two groups with the same year end differently?",
    ],
    after: &[
        "Homework: write a letter to the editor, ten sentences, about one of the decisions. What did it save, who noticed, and what was the alternative?",
        "Variant: swap roles in August. Those on the committee now scrutinise.",
        "Variant: let one group play without measures, and compare it with the other two.",
        "Variant: play month by month, with nine stops. Allow one more lesson.",
    ],
};

const COUNCIL: Plan = Plan {
    minutes: 80,
    title: "the council meets",
    lead: "The whole class is one municipality. Each committee looks after its own budget, the executive board keeps things together, and in October all meet in the council to vote on who gets more.",
    aims: &[
        "describe how a matter goes from the committee through the executive board to the council",
        "argue for and against a request for more money, and say how it is to be paid for",
        "scrutinise a report: do the goals, the forecast and the measures fit together?",
        "say what was known when a decision was taken, and what was not",
    ],
    before: &[
        "Divide the class: three to five committees of 3–4 pupils, an executive board of 3–4, two who chair the council, two auditors and two from the press. In a small class two committees are enough, and the auditors are the press as well.",
        "Make a link for each committee, one for the executive board, and one with all roles for the big screen. Use the same number in all of them: then the same things happen on every computer.",
        "Agree that the computer with the big screen is what counts. Every decision is handed in there on a slip of paper.",
        "Print worksheets for all groups, and the agenda for those who chair.",
    ],
    roles: &[
        (
            "The committees, 3–4 pupils each",
            "are responsible for their services and their budget, decide on measures of their own, and can write a request for more money.",
        ),
        (
            "The executive board, 3–4 pupils",
            "sees all committees, questions any that does not keep to its budget, and says yes or no to every request before the council gets it.",
        ),
        (
            "The chairs, 2 pupils",
            "lead the council's meeting: give the floor, keep time and count the votes. During the year they run the computer with the big screen.",
        ),
        (
            "The auditors, 2 pupils",
            "decide nothing. They note what was known when, and say whether the reports agree with the goals.",
        ),
        ("The press, 2 pupils", "question whom they like, and read out a headline at every stop."),
    ],
    steps: &[
        Step {
            minutes: 8,
            title: "Begin",
            text: "Read out “Tell them first”. Hand out the roles. Everybody opens their link.",
        },
        Step {
            minutes: 7,
            title: "Read the budget",
            text: "The committees read their budget under All controls, on the tab Committees, and choose a goal to protect on the tab Goals. The executive board reads the budgets of all committees. The game is still there under Follow up, Play the year.",
        },
        Step {
            minutes: 10,
            title: "April",
            text: "The committees read what has happened to them, decide, and hand in their slips. The executive board questions the committee with the largest deficit.",
        },
        Step {
            minutes: 10,
            title: "August",
            text: "The interim report: the executive board tells in a minute how the whole municipality is doing, and the auditors say whether the goals are met. Then the committees decide.",
        },
        Step {
            minutes: 8,
            title: "October",
            text: "A committee that needs more writes a request: how much, for what, and what happens otherwise. The executive board says yes or no to each, and where the money is to come from.",
        },
        Step {
            minutes: 20,
            title: "The council meets",
            text: "All but the auditors and the press are councillors now; in reality, too, many sit both on a committee and in the council. Follow the agenda. Whoever wants to give money must say where it is to come from: the reserve or the result.",
        },
        Step {
            minutes: 5,
            title: "December",
            text: "The big screen shows how the year ended. The auditors have their say in two sentences, and the press read their headline.",
        },
        Step {
            minutes: 12,
            title: "Afterwards",
            text: "Leave the roles. Take the questions on the worksheet in the class.",
        },
    ],
    reads_budget: 1,
    agenda: &[
        "The meeting is opened. Who is here?",
        "The executive board on the situation, 1 minute.",
        "Each request by itself: the committee 1 minute, the executive board 1 minute, open debate 2 minutes.",
        "A show of hands after each request: yes, no or abstain. Whoever says yes also says where the money is to come from.",
        "The auditors: has the council been told what it needs to know to decide?",
        "The meeting is closed. The decisions are entered on the computer with the big screen.",
    ],
    write_down: &[
        "Our role, and the goal that we want to protect",
        "April: what happened, what we decided and why",
        "August: what happened, what we decided and why",
        "Our request, or our question to the council",
        "The council's decision, and how it is to be paid for",
        "December: how the year ended",
    ],
    debrief: &[
        "What did you know, and when did you learn it?",
        "Which measure came too late?",
        "Who bore it, and which goal suffered?",
        "Was the deficit the committee's fault, or was the budget too small from the beginning?",
        "Which argument in the council made somebody change their mind?",
        "What would you put in next year's budget?",
    ],
    after: &[
        "Homework: the auditors' statement, half a page. Did the committees and the executive board do what they should, with what they knew then?",
        "Homework: watch a meeting of your own municipality's council online. Which item is like yours?",
        "Variant: two classes play the same number. Lay the years side by side and look for the month where they part.",
        "Variant: divide the lesson. Stop after August, and let the committees write their requests for next time.",
    ],
};
