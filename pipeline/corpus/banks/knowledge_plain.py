r"""Plain everyday ways to ask about the patterns, PDCAs, choices and tools of Web4.

Keys and slots are those of REQUESTS in `knowledge.py` beside it; next to no alternatives, every line a request of
its own. Covers no answers.
"""

from pipeline.corpus.banks._lines import lines

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["pattern-empty-constructor"] = lines(r"""
why are our constructors empty?
What is the empty constructor pattern?
Can I put initialisation code in the constructor?
Explain the empty constructor rule to me, please.
Where does setup code go if the constructor must stay empty?
is it ok to assign fields in the constructor of a web4 class
May the constructor of our invoice class load the customer from the database?
Remind me what belongs in a constructor and what in init().
Our new colleague passes five parameters to a constructor. What is the rule here?
Describe our constructor convention for the onboarding page.
In our code base every class has constructor() {} with nothing in it. What is the reason for that?
Should {comp} take its config as constructor arguments?
I'm reviewing a pull request where the constructor opens a socket. What does our pattern say about \
constructors?
Write two sentences for the docs about why constructors are empty.
What's wrong with this?\n\nclass Basket {\n  constructor(items) { this.items = items; }\n}
Constructor with parameters: allowed or not?
why no arguments in the constructor??
Our lint rule complains about code in the constructor of the shipping class. What does the rule want, \
and where should the code go?
How do objects get their values when the constructor is empty?
Warum sind unsere Konstruktoren leer?
Pourquoi le constructeur doit-il rester vide ?
When I write a new class for the booking module, what should its constructor contain?
Does a subclass need an empty constructor too, and where does its setup happen?
Is an empty constructor good practice in Web4 or just a habit? Please explain.
I come from Spring and inject everything through the constructor. How is it done in Web4?
The constructor of our cart service fetches prices. A colleague wants that moved. Where to, and why?
Short question: constructor logic, yes or no?
Please summarise the constructor pattern for a new team member.
I removed the empty constructor because it looked useless, and the review bot asked for it back. What \
is it about?
What should I answer a junior who asks why the constructor does nothing?
How should constructors be written in this project?
No code in constructors, right? And why was that again?
Give the definition of the empty constructor pattern.
Could you explain why new must not have side effects in our classes?
What happens if I do work in the constructor instead of init()? What is our rule?
For the coding guidelines I need a paragraph on constructors. What do we require?
I want to set the default currency and the tax rate in the constructor of a price calculator. Where \
should I do this in Web4?
We discussed constructors in the architecture meeting, but nobody wrote down the outcome. I only know \
that they stay empty. What is the idea, and where is the state set?
tell me again: constructor vs init, what goes where
I'm moving an old logistics module to Web4, and nearly every class there reads its config and opens \
connections in the constructor. Before I start I'd like to understand the rule: why do we want \
constructors to be empty, and where should all this code go?
In yesterday's review I got the comment "no logic in constructors" on a class for hospital wards. It \
only assigns two fields from its parameters, so I thought it was harmless. Can you explain what the \
rule is and where those assignments belong?
Please write a short paragraph for our contributor guide. It should tell external developers that \
constructors are empty in our classes, what the reason is, and in which method the setup is done \
instead. They mostly know Java and C#.
Our tests create an object, change two values and only then start using it. A colleague says this \
works so well because of the empty constructor. What does he mean? Explain the pattern, please.
TypeScript offers parameter properties, like constructor(private name: string), and I find them \
handy. Someone told me we don't use them because the constructor has to be empty. Is that so, and how \
are values set then?
The static check failed with this message:\n\nerror: constructor of PriceList must be empty\n\nWhat \
is this rule about, and where do I set the prices now?
""")

REQUESTS["pattern-five-layers"] = lines(r"""
what are the five layers?
List the five layers of Web4.
Which layers do we have and what is each for?
Explain layer1 to layer5.
Give me an overview of our layer architecture.
Name each layer with its content, please.
Where do interfaces, services and views belong? List all layers.
We onboard two developers on Monday. I need a short list of the five layers with one line each.
Describe the five-layer model.
The repository has folders layer1 to layer5. What do they contain?
How is a Web4 project divided into layers?
Please explain the layer structure of our code for the readme.
Layers 1-5, short summary please
Where should I put a class that reads files, and where an interface? Show me all five layers.
Write the section "Layers" of our architecture documentation.
Five layers - names and roles?
I have a database adapter, an interface for it, a service and a page. Before I sort them, please list \
what all five layers are for.
In code review I was told that my service is in the wrong layer. What are the layers?
Our intern asked what layer4 is. Answer with the whole list.
Wie heißen die fünf Schichten und was enthalten sie?
Quelles sont les cinq couches de Web4 ?
What is the purpose of every layer in our architecture?
Tell me the order of the layers from infrastructure to the user interface.
How many layers are there in Web4, and what are they called?
Can you give me a cheat sheet for the layers?
the five layer thing, explain pls
For a talk on our architecture I need the layers as a list with a few words on each.
Which layer depends on what is hard to say without the list. So, what are the five layers?
Quick recap of layers 1 to 5?
I need to explain our layers to the operations team. What are they?
Go through the layers from bottom to top and say what each contains.
What's the difference between layer2 and layer3? Please list all the layers.
Is there a layer for views? And what about the other layers?
A new component comes with five files and I have to distribute them. What is the task of each layer?
List: layer number, name, content.
Please enumerate the architecture layers used in this project
Someone put a controller into layer1 and a type into layer5. To write a useful review comment I need \
the definition of all five layers.
src/layer1\nsrc/layer2\nsrc/layer3\nsrc/layer4\nsrc/layer5\n\nWhat belongs in each of these folders?
Do you know our five layers? Name them.
Our component for meter readings has grown to one big folder with everything in it: file access, \
types, classes, a controller and a page. I have to distribute the files over the layers this week. \
Please list the five layers and say what belongs in each one.
In the sprint review the product owner asked why there are five folders for one small component. I \
could explain interfaces and views but not the rest. Give me the complete list of the layers with \
their purpose, please.
I'm preparing a diagram of our architecture for the customer's IT department. It should show all \
layers, from the infrastructure up to the user interface, with a few words for each of them. What are \
the names and contents?
Could you check my notes? I have: layer1 is infrastructure, layer2 implementation, and for 3, 4 and 5 \
there's nothing. Please write the full list, including what each of the layers is there for.
We're planning a lint rule which forbids imports in the wrong direction between layers. To write its \
description I need the five layers in order and a short explanation of what each of them contains.
A trainee put a type definition next to a database class and asked me whether that is OK. I'd like to \
answer with our layer model. Which layers are there, and what goes in which?
""")

REQUESTS["pattern-radical-oop"] = lines(r"""
what is Radical OOP?
Explain Radical OOP in two or three sentences.
Why are helper functions not allowed under Radical OOP?
Can you summarise the Radical OOP principle?
Remind me what Radical OOP says about functions and data.
radical oop, short definition please
May I write a utils.ts with loose functions if we follow Radical OOP?
Define Radical OOP for our glossary.
Write a paragraph about Radical OOP for the developer guide.
The style guide mentions Radical OOP but never explains it. Please do.
Our team comes from functional programming. What would Radical OOP change for us?
Where do functions belong in Radical OOP?
I exported three functions to calculate taxes and got the remark that everything should be an object. \
What is this principle called Radical OOP?
What's the core idea behind Radical OOP?
Tell a newcomer what Radical OOP is.
Does Radical OOP forbid global functions?
How should state and behaviour be organised according to Radical OOP?
Was bedeutet Radical OOP bei uns?
Explique-moi Radical OOP en deux phrases.
Radical OOP - what do I need to know?
Why does everything have to be a class here? I was told it's Radical OOP.
What would you say if someone asks for the meaning of Radical OOP?
I'm writing the contributing guide. What do I say about Radical OOP?
Please explain the term Radical OOP.
what's so special about radical oop
Is there a rule that data and behaviour must be in one object? Explain Radical OOP.
Our helpers folder has forty functions for dates, money and text. A colleague says Radical OOP \
forbids this. What does Radical OOP demand?
Give the principle of Radical OOP and nothing else.
How do objects work together in Radical OOP, and who keeps the state?
Which principles does a class have to meet to be Radical OOP?
For the interview questions: what is Radical OOP?
I know SOLID. What is Radical OOP?
Say in plain words what Radical OOP wants from us.
Could you describe Radical OOP for a slide?
export function sum(a, b) { return a + b; }\n\nWhy does this go against Radical OOP?
Under Radical OOP, who owns the data?
We're about to adopt Radical OOP in the billing service, and the product owner asks what that is. How \
would you explain it?
Do we use free functions in Web4, or is everything an object as Radical OOP says? Explain.
In one line: Radical OOP is ...?
We had a discussion today about a file with date helpers in the booking module. Half of the team sees \
no problem, the other half says it violates Radical OOP because the functions don't belong to any \
class. Can you explain the principle, so we can settle this?
For new colleagues I'm collecting the terms that are special in our project. One of them is Radical \
OOP. Please describe in a few sentences what it demands of functions, of data and of classes.
I have ten years of experience with functional JavaScript and just joined the energy team. Everybody \
tells me to read about Radical OOP first, but there's nothing in the wiki. What does it mean in \
practice?
Our linter has a rule named radical-oop, and it reports every exported function in the tariff \
package. I want to understand the idea behind the rule before I start to change the code. What is it?
In the architecture decision record it says that we follow Radical OOP, without any explanation. An \
auditor now wants to know what that means for our source code. Please give me a short answer I can \
send.
Is it true that in Radical OOP even a tiny function that formats an amount has to be a method of a \
class? Please explain the principle behind this, including where the state lives.
""")

REQUESTS["pattern-scenario-state"] = lines(r"""
what is a scenario?
Explain scenarios to me.
What do init(scenario) and toScenario() do?
I forgot how scenarios work. Can you explain it again?
Where is the state of a component kept, and how is it serialised?
Describe the scenario pattern for the docs.
Why do we pass a scenario to init?
How can I move a shopping cart component from the server to the browser with its state?
What format does a scenario have?
scenario vs state, explain please
Is a scenario just JSON? How does a component use it?
Our booking component must survive a page reload. What does the scenario pattern offer?
Please tell me how toScenario() and init(scenario) belong together.
How would I persist a component in Web4?
A colleague asks why we don't serialise objects ourselves. Explain scenarios.
I need to store the state of a form and load it tomorrow. How do scenarios do that?
What does toScenario return?
In the tests each component is built from a scenario. What is that?
Write a short explanation of scenarios for new developers.
Wie funktionieren Szenarien in Web4?
Qu'est-ce qu'un scénario dans Web4 ?
How do I get the current state of a component as JSON and feed it back later?
State handling in Web4: how does it work with scenarios?
Give me a summary of the scenario idea.
I see files ending in .scenario.json in the repo. What are scenarios and what are they for?
Can a component be recreated from its scenario? How?
What's a scenario good for?
We want to copy a running component to another machine. Explain how a scenario helps.
Define "scenario" for our glossary.
Which methods does a component have for loading and saving its state as a scenario?
how is component state stored? via scenarios I guess, but how
The support team would like to reproduce a customer's state locally. I think that is what scenarios \
are for. How do they work?
Explain the life of a scenario: from JSON to the component and back.
What happens to the scenario after init() has read it? How does it come out again?
Short answer: what is a scenario?
In Web4, how do you serialise a component?
I'm reviewing a class with init(scenario) but without toScenario(). What is the idea behind these two?
Tell me what we mean by scenario.
Our meter component lost its values after a restart. How should state be kept with scenarios?
A customer reports that his basket shows the wrong total, and we can't reproduce it. Somebody \
suggested to export the basket component as a scenario and load it on a developer's machine. How does \
this work: what is a scenario, and how do I get it out and in again?
I'm writing my first Web4 component, a counter for visitors of an exhibition. I understand the empty \
constructor, but not yet how the state is passed in and how it's saved. Please explain scenarios in a \
few sentences.
For our handbook I need a section about state. It should explain what a scenario is, what init does \
with it, and which method gives the state back. Five sentences at most, please.
In other frameworks I used a global store for the state and local storage for saving it. In Web4 I \
only hear about scenarios. What are they, and how is a component saved and restored with them?
We want to move running jobs from one server to another without losing anything. As far as I know, \
each component can be described by a scenario. Can you explain how that helps us and which methods \
are involved?
Our tests contain objects like this:\n\nconst scenario = { level: 3, lives: 2 };\nnew \
Game().init(scenario);\n\nWhat is a scenario, and how would I get the state out again?
""")

REQUESTS["pattern-init-purpose"] = lines(r"""
what is init() for?
What does init() do?
When is init() called?
Explain the purpose of init() in Web4.
What should happen in init()?
Who calls init() and when?
Tell me the role of the init method.
why do I have to call init after new
Is init() required in every component? What is it for?
Describe init() for the API documentation.
In our codebase I see new Invoice().init(scenario). What is the init call for?
Does init() return something? What is its job?
Please explain what init() is good for.
A colleague wants to remove init() and use constructor arguments. What is init() there for?
I'm new here and don't get why there's a separate init(). What does it do?
Write a doc comment that says what init() does.
init() - purpose and time of call?
How is a component initialised?
At which moment does a component get its state? Explain init().
Wozu ist init() da?
À quoi sert la méthode init() ?
Must init() run before I use a component? And what does it do?
What's the idea behind init?
Give me one or two sentences on the task of init().
Our patient record throws because init() was never called. What does init() do and when should it be \
called?
What do we put into init()?
For the training: explain the init() method to beginners.
Which job does init() have that the constructor doesn't?
Why isn't the setup done by new? What is init() for?
Can you explain the init step of a component's life cycle?
init in {comp}: what is it meant for?
Say briefly what the init() method does.
How many times do I call init(), and what for?
The linter says "missing init". Which purpose does that method serve?
const clock = new Clock();\nclock.init(scenario);\n\nWhat is the second line for?
Where does the initial state of an object come from? I think it's init(), please explain.
I have to document the methods every component shares, starting with init(). What does it do and when \
is it called?
what happens in init?
Help me understand init() and its relation to the empty constructor.
While reading the code of the rental site I noticed that each object is created in two steps: first \
new without arguments and then init with an object. Why are there two steps, and what is the purpose \
of the second one?
My class for exam results works without init, since all of its fields have default values. The \
checker still asks for the method. What is init there for, when is it called, and what should it do \
with its argument?
I'm going to give a short introduction to our code style for the backend team. One slide is about \
init. What should be on it? I'd like to mention its purpose and the moment at which it's called.
A colleague put network calls, logging and event registration in init, and I wonder whether that's \
what it is meant for. Can you tell me in two or three sentences what the job of init is?
In the generated documentation, the entry for init is empty for all forty components. Please write a \
description that fits all of them: what the method does, what it gets and when it must be called.
The bug was that a component was used before init had been called, so all of its fields were empty. \
To prevent this in the future I want to add a note to the guide. What does init do, and when should \
it be called?
""")

REQUESTS["pdca-required-sections"] = lines(r"""
which sections does a PDCA need?
List the required sections of a PDCA.
I'm writing my first PDCA. Which headings do I need?
Name the PDCA sections in order.
Which parts are mandatory in a PDCA?
pdca headings?
Give me the outline of a PDCA document.
How is a PDCA structured?
Our template for PDCAs is gone. Which sections were in it?
Please list the five sections of a PDCA for the wiki.
My PDCA was rejected as incomplete. What sections are required?
What comes first in a PDCA and what comes last? Give the sections in order.
Are there any fixed sections in a PDCA? Which?
Welche Abschnitte braucht ein PDCA?
Quelles sections doit contenir un PDCA ?
For the linter I need the names of the sections each PDCA must contain.
The sections of a PDCA please, as a numbered list
A colleague asks what to write in a PDCA. Tell them the sections.
Is Objective a required section of a PDCA, and which are the others?
Which headings does the PDCA checker look for?
I need a checklist with the required sections of a PDCA.
How many sections are in a PDCA, and how are they called?
Objective, Plan, Do, what else?
Before I start the PDCA for the release process: what is its required structure?
Just the section names of a PDCA.
Describe the layout of a PDCA file.
In which order do Objective, Plan, Do, Check and Act come, and is that all a PDCA needs?
Tell me what every PDCA has to include.
We're generating PDCA files with a script. Which sections should it create?
Do all PDCAs have the same sections? Name them.
I have Objective, Plan and Act so far. What's missing in my PDCA? Please list all the required \
sections.
Show the table of contents of a PDCA.
what must be in a pdca
For a training on quality management I need a slide with the sections of our PDCA documents.
# Objective\n# Plan\n\nWhich sections does a PDCA need after these? List all.
Mandatory sections of PDCA documents: please enumerate
What do you expect to find in a complete PDCA?
Remind the team which sections belong to a PDCA.
The auditor wants to know how our PDCA documents are built. Which sections do they have?
I have to write up the change of our payment provider as a PDCA, and it's my first one. The template \
in the wiki was deleted last month. Could you tell me which sections such a document must have, and \
in what order?
Our CI job checks all the PDCA files and reports "missing section" without saying which one. Before I \
compare the file by hand I need the complete list of the required sections. What are they?
For a workshop with the operations people I'd like to print a poster that shows the structure of a \
PDCA. Please name every section it needs, in the right order, if possible with a word on each.
I'm building a small generator in TypeScript that creates an empty PDCA for a ticket. It should write \
one heading per required section. Which headings are these?
The quality manager found PDCAs with a section called Summary, others with Conclusion, and some with \
neither. She asks what the binding structure is. Please list the sections that a PDCA really has to \
contain.
Last week you helped me with the PDCA for the data migration. Now I'm writing another one for the \
server move, without having the old one at hand. Which sections do I have to include?
""")

REQUESTS["pdca-tron-format"] = lines(r"""
what does TRON stand for?
Explain the TRON format.
Tell me the meaning of the letters T, R, O and N.
How do I write down a decision in TRON?
TRON format: what goes where?
What is TRON in a PDCA?
Describe TRON for the documentation.
Which fields does a TRON entry have?
what's tron
Please explain TRON to a new team member.
My lead wants decisions in TRON format. What is that?
Give me the definition of TRON.
How is a TRON decision structured?
Trigger, Response, and what are the other two in TRON?
I need a legend for TRON for our wiki page.
Spell out TRON, please.
Wofür steht TRON?
Que signifie TRON dans nos PDCA ?
Which questions does a TRON entry answer?
Remind me how the TRON format works.
Is there a fixed format for decisions in our PDCAs? I think it was called TRON. Explain it.
The decision log says TRON at the top. What does that mean?
Summarise TRON in four lines.
I have to record why we changed the payment provider, in TRON. What are the parts of the format?
TRON acronym, please
How does TRON work when documenting decisions?
Write a short help text about the TRON format.
Our reviewers ask for TRON. What should such a note contain?
Explain every part of TRON with a few words.
In the retrospective somebody said "put it into TRON". What is TRON?
Is TRON an abbreviation? Of what?
A template for TRON needs which headings?
Could you explain how decisions are documented with TRON?
T = ?\nR = ?\nO = ?\nN = ?\n\nFill in what TRON means.
I'm preparing an onboarding session and need a simple explanation of the TRON format, with one line \
for each letter.
Name the parts of a TRON decision.
What information does TRON require?
Do you know the TRON format? What are its parts?
which four words hide behind TRON
In our PDCA for the outage last Tuesday we have to record the decision to switch to the second data \
centre. The template only says TRON. Please explain what this format is and what I should write in \
each of its parts.
A new project manager joined us and has never seen our way to write down decisions. I'd like to send \
her a short explanation of TRON, with what each letter stands for and a few words about each part.
I found an old decision in the format Trigger, Response, Outcome and can't remember how it goes on. \
There was a fourth part, I'm quite sure. Could you list all the parts of TRON with their meaning?
We want to check automatically that decisions are documented completely. For this I need to know \
which parts a TRON entry consists of and what each of them has to contain.
For the handbook chapter about decisions I need a description of the TRON format, at most five lines. \
Readers are developers and testers who haven't worked with PDCAs so far.
My decision note about the new map provider came back with the remark "please use TRON". What does \
TRON mean, letter by letter, and how would I use it?
""")

REQUESTS["pdca-dual-links"] = lines(r"""
what are PRECEDES and FOLLOWS for?
Why does each PDCA have two links?
I forgot what the two links of a PDCA are for. Remind me?
How are PDCAs linked to each other?
What is dual linking?
Describe the purpose of PRECEDES and FOLLOWS for the guide.
My PDCA has no FOLLOWS line and the check fails. What is that line for, and what about PRECEDES?
How can I follow the history of PDCAs?
Which documents do the links of a PDCA point to?
precedes/follows - what's that
Is it enough to link to the previous PDCA only? Why do we have two links?
What's the benefit of dual links?
Please explain how PDCAs form a chain.
Where do PRECEDES and FOLLOWS point?
Wozu dienen PRECEDES und FOLLOWS?
À quoi servent les liens PRECEDES et FOLLOWS ?
A new colleague asks why every PDCA ends with two links. What should I answer?
Dual link rule of PDCAs, short explanation please
Explain the chain of PDCAs and its links.
PRECEDES: none\nFOLLOWS: none\n\nWhat are these two lines in my PDCA for?
Tell me what the links at the end of a PDCA are good for.
When I create a PDCA for the new checkout, what do its two links connect it with?
Why do auditors care about the PRECEDES and FOLLOWS lines?
What does a PDCA link to?
How do dual links make the history of our decisions traceable?
Write two sentences on PDCA links for the handbook.
Can one read the chain of PDCAs backwards? How do the links work?
Give the reason for having two links per PDCA.
I'm writing a script that checks links between PDCAs. What are the two links for?
What connects a PDCA to its neighbours?
PDCA linking: how does it work?
Which two links must be set in a PDCA and why?
The previous and the next PDCA are linked somehow. Explain how and why.
Does every PDCA have a predecessor and a successor link? What for?
What would we lose without the dual links? Please explain their purpose.
Briefly: FOLLOWS and PRECEDES, meaning?
Our PDCA folder has two hundred files. How do the links help me to find what came before and what \
came after one of them?
Teach me the linking of PDCAs.
the reviewer says my dual links are missing, what are dual links
I copied an old PDCA to start a new one about the printer service, and at its end there are two \
lines, PRECEDES and FOLLOWS, with file names. Should they be kept, and what are they for? Please \
explain the purpose of both.
During the audit we had to show how the decision about the new warehouse system came about, step by \
step. Somebody said that the links between the PDCAs make that possible. How do these links work?
Our link checker reports forty PDCAs that only have one of the two links. Before we fix all of these, \
the team wants to know why both are needed. Can you explain the idea of dual links?
I'm writing a small web page that shows our PDCAs as a chain, with arrows between them. For this I \
have to understand the two links in every PDCA: what do they point to, and why are there two?
In the handbook there's a sentence saying that PDCAs are linked in both directions, and nothing more. \
Please write two or three sentences that explain how and why.
A colleague would like to drop the FOLLOWS line since the same information can be found in the other \
document. What's the reason for linking a PDCA to both of its neighbours?
""")

REQUESTS["pdca-cmm-levels"] = lines(r"""
what are the CMM levels?
List the five CMM levels.
What does each CMM level mean?
Explain CMM1 to CMM5.
Which maturity levels does CMM have?
Name all CMM levels with a short description.
I always mix up CMM3 and CMM4. Please list all the levels.
cmm levels pls
Give me an overview of the capability maturity model levels.
Our manager wants us to reach CMM3. What are the levels?
Describe the CMM scale for our handbook.
How many levels does the CMM have and what are they called?
Which CMM level is the highest, and what are the others?
Remind me of the names of the CMM levels.
Welche CMM-Stufen gibt es?
Quels sont les niveaux CMM ?
From Initial to Optimizing: please explain every CMM level.
CMM: name and meaning of the levels
An auditor asked about our CMM level. What levels are there?
Explain the maturity levels to a junior developer.
Please write the CMM levels as a numbered list.
Is there a CMM level for ad hoc work? List the levels from 1 to 5.
We do everything ad hoc at the moment and would like to know where we stand. What are the CMM levels?
Summarise CMM in five lines.
What's CMM2? Put it in context with the other levels.
How are CMM levels defined?
The process team talks about CMM all the time. Explain the five levels, please.
Tell me which steps of maturity CMM knows.
Level 1 is Initial. Continue with the rest of CMM, including what they mean.
For the glossary: CMM levels, names and definitions.
Which level of CMM means that a process is measured? Name all five.
Could you list the levels of the capability maturity model?
CMM level table: number, name, meaning
In our self-assessment we have to pick a CMM level. Give me the description of each.
Difference between a defined and a managed process in CMM? Please go through all the levels.
what is CMM and what levels does it have
Our customer requires at least CMM3, so I'd like to see all five levels and their meaning.
1. Initial\n2. ?\n3. ?\n4. ?\n5. ?\n\nComplete the CMM levels and say what each means.
What must a team do at each CMM level? Describe the levels.
Our department is going to be assessed in spring, and the questionnaire asks on which CMM level each \
of our processes is. I know there are five levels but not what they stand for. Please list them all \
with a short explanation.
In the last retrospective we said that our release process should get from CMM2 to CMM3 this year. \
Not everybody in the room knew what that means. Could you describe all the levels, so I can put them \
on our board?
I need material for a lesson on process quality at a vocational school. A simple list of the five CMM \
levels, with their names and what is typical of each, would be perfect.
Someone wrote in a ticket that our tests are "at Initial level at best". I suppose that refers to \
CMM. What levels does CMM have, and what do they mean?
The tender of the city's transport company asks for the maturity of our development process according \
to CMM. Before I answer I'd like to see a list of all levels with one sentence on each.
We measure lead time, defects and coverage in every project and wonder if that's already CMM4. Please \
explain what all five levels mean, then we can compare.
""")

REQUESTS["pdca-verification-checklist"] = lines(r"""
how does the verification checklist work?
When may I tick an item in the Check section?
Explain the verification checklist.
Can I tick an item before I have tested it?
Where do I put the evidence in the verification checklist?
I forgot how we use the checklist in the Check section. Please remind me.
Describe the verification checklist for the handbook.
checklist in pdca, when is an item done
What counts as verified in our checklist?
Someone ticked all the boxes before running the tests. What is the rule?
Please explain how items in the verification checklist are checked off.
Does every item in the checklist need evidence?
How should the verification checklist of a PDCA be used?
My Check section was sent back with the note "no evidence". What do I have to do?
Is it fine to check off "build passes" because it passed last week? How does the verification \
checklist work?
When do I tick the boxes of a PDCA?
Wann darf ich einen Punkt in der Checkliste abhaken?
Comment utiliser la liste de vérification d'un PDCA ?
Tell me the purpose and the rules of the verification checklist.
What's a good way to write items for the verification checklist?
- \[ \] login works\n- \[ \] tests pass\n\nWhen may I tick these two in the Check section?
I'm filling in the Check section for the payment release. How do I handle the items?
Verification checklist rules, please
What kind of evidence goes beside a checklist item?
An item in my checklist could not be tested yet. May I tick it? What is the rule?
Explain to the team how the checklist in the Check section is to be filled in.
Ticking items: before or after the test run? And what do I note?
What makes an item on the verification checklist complete?
For the onboarding: how does the Check section of a PDCA work?
The reviewer wants proof for each tick. How is the checklist meant to be used?
Which rules apply to the verification checklist?
I have a list of ten things to verify. When are they ticked and what do I write beside them?
Verify first or tick first?
Give a short guide to the verification checklist.
What do you do with the verification checklist at the end of a task?
We're preparing an audit, and they'll look at the Check sections of our PDCAs. How should the \
checklists in there be filled in?
Should the output of the command be in the checklist? Explain how it works.
How do ticks and evidence go together in the Check section?
what is the verification checklist and how do i use it
My PDCA for the new login has a Check section with twelve items, and I would like to finish it today. \
Some of them were tested by me, some by a colleague, and three not at all. How is the verification \
checklist supposed to be filled in?
In the last audit we were criticised because items in our checklists had been ticked without any \
proof. I'd like to remind the team of the rules. When is an item ticked, and what has to be written \
beside it?
I'm new to PDCAs and just wrote the Do section about the database update. Next comes the Check \
section with the verification checklist. Please explain how I should use it and what counts as \
evidence.
One of our testers ticks the boxes first and runs the tests afterwards, as he's sure that they'll \
pass. Is this how the checklist in the Check section is meant? What is the rule?
Please write a short instruction for the verification checklist, to be put at the top of our PDCA \
template. It should say when an item may be ticked and what belongs next to it.
- \[x\] backup restored\n- \[x\] users can log in\n- \[ \] report is sent\n\nMy reviewer isn't happy \
with this Check section. How does the verification checklist work?
""")

REQUESTS["code-empty-constructor"] = lines(r"""
{comp} class, constructor empty, init({fields})
Give me {comp}: explicit empty constructor and an init method.
Add a class {comp} for customers. The constructor stays empty and init() takes {fields}.
Can you write {comp} so that nothing happens in the constructor and init() does the setup?
Show me our constructor pattern with a class {comp} that stores {fields}.
Implement class {comp}; the values {fields} come in through init(), not through the constructor.
Create an exported class {comp}. It has an empty constructor. It has init().
How would a class {comp} with an empty constructor and init({ident}) look?
Generate the {comp} class the Web4 way: empty constructor, setup in init().
For the shipping module I need a class {comp} with {fields}; please keep the constructor empty and \
use init().
ticket {ticket}: write {comp}, empty constructor, init for {fields}
This class does too much in its constructor. Rewrite it with an empty one and init(), the name stays \
{comp}, the fields are {fields}.
Make a class {comp} where {fields} are set by init().\nThe constructor must be empty.
Bitte eine Klasse {comp} mit leerem Konstruktor und init() für {fields}.
Écris une classe {comp} avec un constructeur vide et une méthode init().
Our code rules demand an explicit empty constructor. Write the class {comp} accordingly, with an init \
method that receives {fields}.
Let me see the class {comp} with an empty constructor, please.
Write the smallest class {comp} that has an explicit empty constructor and an init() which stores \
{ident}.
Could you code {comp} for me? Constructor without logic, {fields} through init().
Define class {comp} with private {fields}, constructor() {} and init(...).
A parking ticket class named {comp}, with an empty constructor and init, please.
I'm not allowed to put code in the constructor. So write {comp} with an init() that sets {fields}.
new class {comp} pls, no ctor logic, init gets {fields}
Class {comp}, {fields}, empty constructor, init returns this.
Draft the class {comp} for a meter reading, with an empty constructor and everything set in init().
Use the empty constructor pattern to write {comp}.
Please write {comp}. It's a value class with {fields}, all of them given to init(), and its \
constructor has an empty body.
Fix this to follow our rule (empty constructor plus init) and keep the name:\n\nclass {comp} {\n  \
constructor(private name: string) {}\n}
Put an empty constructor and an init method into a new class {comp}.
What does {comp} look like as a class when the constructor is empty and init() stores {fields}?
The class {comp} needs {fields}. Where other languages use the constructor, we use init() and leave \
the constructor empty. Write it.
Export class {comp} with an empty constructor and init({ident}), typed.
Please produce a class with an empty constructor for a library card, called {comp}, init sets {fields}.
Write code: {comp} class, explicit constructor() {}, init with parameters.
I want to see {comp} written with the constructor left empty. State: {fields}. Use init().
Refactor {comp} to an empty constructor and init(). Its fields are {fields}.
Code a class for a room reservation called {comp}; leave the constructor empty, init takes the values.
Can I have a template class {comp} with an empty constructor and init?
Build class {comp} in strict TypeScript with {fields}. The constructor is explicit and empty; call \
init() after new.
A class {comp} where new does nothing and init() sets {fields}. Code only.
We're replacing the old cash register module, and its first class is {comp}, with {fields}. As \
everywhere in our code, the constructor has to be explicit and empty, and init() gets the values. \
Please write it in TypeScript with typed parameters.
I tried to write {comp} the way I know it from C#, with {fields} as constructor parameters, and the \
check refused it. Could you write the same class with an empty constructor and an init() method \
instead?
For an introduction to our code style I need a small example. Please write a class {comp} which has \
{fields}, leaves its constructor empty and sets the values in init(). Don't add anything else, the \
example should fit on a slide.
Our lint rule says that each class must have an explicit constructor without a body, and that initial \
values come in through init(). Write the class {comp} for the address book so that it passes this \
rule. It needs {fields}.
Please create the file for {comp}, a class of the timetable module. Requirements: exported, \
constructor() {} present and empty, init() with {fields} as parameters, all fields private. There \
will be more methods later.
""")

REQUESTS["code-component-init"] = lines(r"""
Create the Web4 component {comp} with {fields} and a method {method}().
I need a component {comp}. It takes a scenario in init and offers {method}().
{comp} component: init, {method}, fields {fields}
Implement {comp} as a component with init(scenario), and let {method}() return the {field}.
Can you build a component {comp} for the booking page? init takes a scenario, {method}() is the \
public method.
Give me a complete Web4 component called {comp} with an init and one more method.
Add a component {comp} that is initialised from a scenario holding {fields}.
Generate component {comp} with scenario {fields} and method {method}.
How do I write a component {comp} that gets its state in init(scenario) and has {method}()?
Code the component {comp} please. Scenario fields: {fields}.
ticket {ticket}: component {comp}, init(scenario), {method}()
Show me a Web4 component in TypeScript: {comp}, {fields}, {method}().
Write {comp}, a component for the patient list, including init(scenario) and {method}().
Bitte schreibe die Komponente {comp} mit init(scenario) und {method}().
Écris le composant {comp} avec init(scenario) et une méthode {method}().
The delivery tracker should be a component. Name it {comp}, give it init(scenario) with {fields}, and \
let {method}() read one of them.
Make a new component {comp}: empty constructor, init(scenario), {method}().
We need the component behind the weather tile. It's called {comp}, its scenario has {fields}, and the \
tile calls {method}().
Start the component {comp} with init(scenario) and a method {method}() that gives back the {field}.
component class {comp} with typed scenario in init and a {method} method pls
Please add {comp} as a component in {file}. The scenario contains {fields}.
Could you write the code of the component {comp}? It should have {method}() and be set up by \
init(scenario).
Turn our timer into a Web4 component {comp} with init(scenario) and {method}().
I'd like a minimal component {comp}; init gets the {field} in a scenario and {method}() returns it.
Draft a component {comp}. {method}() answers with the {field} that came in the scenario.
Create {comp} as Web4 component, no framework, with {fields}, init(scenario) and {method}().
A component that handles a customer's cart, {comp}, with an init method for the scenario.
The page calls new {comp}().init(scenario).{method}(). Write that component.
Please give the team an example component: {comp}, with init and {method}.
Write component {comp} for the school timetable with init(scenario) and {method}(), strict types.
Our charging station view needs the component {comp}. The scenario is an object with {fields}. Apart \
from init there should be one method, {method}().
scenario: {fields}\nmethod: {method}()\nname: {comp}\n\nWrite the Web4 component.
Which code do I write for a component {comp} with scenario {fields}?
Build the component {comp}, loaded through init(scenario).
Let's create a component for sensor data, {comp}. It gets {fields} in init.
I want to use {comp} like this:\n\nconst part = new \
{comp}().init(scenario);\npart.{method}();\n\nPlease write the component.
Write the TypeScript source of component {comp} with a method {method}() returning {field}.
Component {comp} please, init(scenario) only stores {fields}, {method}() reads.
Scaffold a component {comp} with init and {method}().
Set up {comp} as a component in our style, scenario with {fields}, and return the {field} from \
{method}().
The reporting page needs a component which is created on the server and on the client with the same \
state. It is called {comp}. Please write it with an empty constructor, an init(scenario) that takes \
{fields}, and a method {method}() that returns one of them.
I'm supposed to add a component named {comp} to the heating control. Its state arrives as a scenario \
with {fields}. The rest of the system will only call {method}(). Can you write the complete class in \
TypeScript?
We agreed that the parking app is going to be built from small Web4 components. The first one is \
{comp}. Please write it: init(scenario) stores the {field}, and {method}() returns it. No \
dependencies, strict types.
Our old widget reads its values from global variables, and that makes it hard to test. Please write a \
component {comp} instead, which gets {fields} through init(scenario) and offers {method}() to the page.
As a template for the other developers I'd like to have one well-written Web4 component. Take {comp} \
as the name, {fields} as the scenario and {method}() as the only method besides init, and write the \
whole class.
""")

REQUESTS["code-to-scenario"] = lines(r"""
Create {comp} with {fields}, init(scenario) and toScenario().
{comp}: {fields}, toScenario pls
Implement toScenario() for {comp}, which stores {fields}.
Can you write the class {comp} so its state, {fields}, can be exported with toScenario()?
Give me {comp} with toScenario(). It holds {fields}.
How does toScenario() look in a class {comp} with {fields}? Full class please.
Generate a Web4 class {comp} that loads {fields} in init and returns them in toScenario.
Make {comp} serialisable: {fields}, init(scenario), toScenario().
class {comp} with state {fields}; toScenario returns the state
Write {comp} for the order module. It has {fields}, and toScenario() must return exactly these.
ticket {ticket}: {comp} with {fields} needs toScenario()
The component {comp} should write its state ({fields}) back as a scenario. Code it please.
Bitte die Klasse {comp} mit {fields} und toScenario().
Écris la classe {comp} avec {fields}, init(scenario) et toScenario().
Add a toScenario() method to a class {comp} whose fields are {fields}.
We want to save the cart, class {comp}, as JSON. Its fields are {fields}. Write it with \
init(scenario) and toScenario().
Code class {comp}: init takes {fields}, toScenario gives them back.
Show {comp} including toScenario(), with these fields: {fields}
Please write a class named {comp}. It stores {fields}. toScenario() returns an object with the \
current values.
I have {comp} with {fields} and want to restore it after a restart. Write the class with toScenario() \
and init().
Create the TypeScript class {comp} for a meter with {fields} and the method toScenario().
Could {comp} get a toScenario method? The state consists of {fields}. I need the complete class.
Export {comp} with {fields} and a method that returns its state as a scenario, toScenario().
For the undo feature we take snapshots of {comp} by calling toScenario(). The snapshot must contain \
{fields}. Please write the class.
Let {comp} return {fields} from toScenario().
fields: {fields}\nclass: {comp}\n\nWrite it with init(scenario) and toScenario().
Which code gives {comp} ({fields}) a working toScenario()?
Build a class {comp} for a patient file with {fields}. It must be possible to get the state with \
toScenario().
In {file} I'd like class {comp} with {fields} plus toScenario().
toScenario for {comp} with {fields}, typescript, full class
Write a component {comp} that keeps {fields} and has both init(scenario) and toScenario().
Our sync job copies {comp} between two servers. It needs toScenario() with {fields}; write the class.
Please complete the class {comp}: it has {fields}, and only toScenario() is missing. Show all of it.
Define {comp} with {fields} and let toScenario() return an object with all of these fields.
new {comp}().init(s).toScenario() should equal s, and s has {fields}. Write {comp}.
I want {comp} to be a Web4 class with {fields} which can be persisted by toScenario().
Draft {comp} with a toScenario() that returns {fields}.
A class for bookings, {comp}, with {fields}. Include init and toScenario.
Produce the full code of {comp}, state {fields}, methods init and toScenario.
Write class {comp} for the game state: {fields}. When the player saves, toScenario() is called.
When the browser tab is closed, we want to save the state of the form and load it again the next day. \
The form is represented by {comp} and has {fields}. Please write the class with init(scenario) and a \
toScenario() that returns the current values.
In the fleet app each vehicle is described by {fields}. I need the class {comp} for this. It has to \
load these values in init(scenario), and toScenario() must return an object with exactly the same \
keys, so that we can store it as JSON.
Please write the complete class {comp}. It keeps {fields}, has an empty constructor, an init that \
takes a scenario, and a toScenario that returns the state. It's going to be used as the pattern for \
about fifteen similar classes.
The backup job calls toScenario() on all components, and {comp} is the only one that doesn't have it. \
Its fields are {fields}. Can you write the class with this method added?
We test our components by a round trip: init with a scenario, toScenario, and compare. Write {comp} \
with {fields} in such a way that it passes this test. TypeScript, please.
""")

REQUESTS["code-layer2-file"] = lines(r"""
write {dir}/Default{comp}.ts implementing {comp} with {method}()
Implement the interface {comp} in {dir}, method {method}().
Default{comp} in {dir}, implements {comp}, {method}
Can you write the default implementation of {comp}? Folder {dir}, method {method}().
Add a class Default{comp} in {dir} that implements {comp} and its method {method}().
Generate {dir}/Default{comp}.ts. The interface {comp} has one method, {method}(): {rtype}.
Code the layer 2 file for {comp}, please: {dir}, {method}().
Give me Default{comp} for {dir}. {method}() returns a {rtype}.
ticket {ticket}: implement {comp} in {dir}, {method}() returns {rtype}
Bitte die Implementierung von {comp} in {dir} mit {method}().
Écris le fichier {dir}/Default{comp}.ts qui implémente {comp} avec {method}().
How would the implementation of {comp} in {dir} look? It has {method}().
We have export interface {comp} { {method}(): {rtype}; } in layer3. Write the class for {dir}.
Create a new file in {dir}: Default{comp}.ts, class Default{comp} implements {comp}, with {method}().
Layer3 contains {comp}, layer2 has nothing for it yet. Write Default{comp} in {dir}; the method is \
{method}().
I defined {comp} with {method}(): {rtype} for the billing package. Now please write the layer2 class \
in {dir}.
Write the concrete class of {comp} for {dir}, including the path comment at the top and the method \
{method}().
Could you add Default{comp}.ts to {dir}? It implements {comp}, so it needs {method}().
implement {comp} -> {dir}/Default{comp}.ts, {method}(): {rtype}
Please write the implementation class that belongs to the interface {comp}. Path: {dir}. Method: \
{method}().
Show the full content of {dir}/Default{comp}.ts with init and {method}().
Make the class for {comp} in the folder {dir}, {method}() gives a {rtype}.
The build fails because Default{comp} is missing in {dir}. Create it, implementing {comp} with \
{method}().
Interface: {comp}\nMethod: {method}(): {rtype}\nFolder: {dir}\n\nWrite the layer2 implementation.
Put a default implementation of {comp} into {dir}. It should offer {method}().
For the reporting service I need {comp} implemented in {dir}, with {method}() and an empty constructor.
Which code goes in {dir}/Default{comp}.ts if {comp} has a method {method}()?
Draft Default{comp} (layer2, {dir}), import {comp} from layer3, implement {method}().
My colleague finished the interface {comp}. I'm responsible for its implementation in {dir}. It has \
{method}(), which returns a {rtype}. Please write the file.
Set up {dir}/Default{comp}.ts: implements {comp}, init(scenario), {method}().
layer2 implementation of {comp} pls, path {dir}, fn {method}
Complete the file {dir}/Default{comp}.ts so that {method}() of {comp} is implemented.
I'd like a class in {dir} implementing {comp}. One method: {method}(): {rtype}.
A default class for the contract {comp} is needed in {dir}; {method}() is what the service calls.
Let's write the layer2 part of {comp}. File in {dir}, method {method}().
Build the implementation file for {comp} in {dir} with {method}() returning {rtype}.
The service in layer4 wants a {comp}, so write Default{comp} with {method}() and save it in {dir}.
Please produce Default{comp}.ts ({dir}) for our warehouse package, implementing {comp} and {method}().
{method}() of the interface {comp} must be implemented in {dir}. Write the class Default{comp}.
Write {comp}'s implementation. It goes in {dir}, it is called Default{comp}, and {method}() returns a \
{rtype}.
In layer3 we have the interface {comp} with one method, {method}(): {rtype}. What is missing is its \
implementation in {dir}. Please write the file Default{comp}.ts, with its path as a comment in the \
first line, an empty constructor, and init().
I split our service into layers today. The interface {comp} is already in place, and the next step is \
the class Default{comp} under {dir}, which implements it. It only has to provide {method}() for now. \
Could you write it?
Our convention is that each interface in layer3 has a default implementation in layer2. For {comp} \
nobody has written one so far. Please create it in {dir}; the method is called {method} and returns a \
{rtype}.
The controller for the booking page expects an object of type {comp} and calls {method}() on it. \
Please write the matching class Default{comp} and put it in {dir}, with a correct import of the \
interface from layer3.
For the demo on Friday a simple implementation of {comp} is enough. It should be in {dir}, be named \
Default{comp}, take its value in init, and return it from {method}().
""")

REQUESTS["code-vitest-file"] = lines(r"""
Create a unit test for {comp} with Vitest: {method}() returns {n}.
I need a Vitest test for the class {comp}. After init({n}) the method {method}() should return {n}.
vitest file for {comp}.{method}() pls
Can you test {method}() of {comp} with Vitest?
Generate {comp}.test.ts using Vitest. It calls init({n}) and expects {method}() to be {n}.
How do I write a Vitest test which checks that {comp} returns {n} from {method}()?
Add test coverage for {comp}: Vitest, {method}(), expected value {n}.
Give me a Vitest spec for {comp} with describe and it, {method}() is the subject.
Test {comp} with vitest, {method} -> {n}
ticket {ticket}: Vitest test for {comp}, {method}() after init({n})
Bitte einen Vitest-Test für {comp}, der {method}() prüft.
Écris un test Vitest pour {comp} : {method}() renvoie {n}.
Show me a test file for {comp} in Vitest; check {method}().
Our review requires a test for each class, and {comp} has none yet. Use Vitest, call init({n}), and \
expect {method}() to return {n}.
Write one Vitest case for {method}() in {comp}.
Code a Vitest test file: import {comp}, init with {n}, expect {method}() to be {n}.
We fixed a bug in {comp} yesterday: {method}() returned 0 instead of {n}. Please write a Vitest test \
so it doesn't come back.
Unit test in Vitest for {comp}, please. Input {n}, {method}() gives {n}.
Set up a first Vitest file for {comp} with a check on {method}().
The pipeline wants tests. Write {comp}.test.ts with Vitest, {method}() only.
What would a Vitest test for {comp} and its {method}() look like?
Cover {comp} with a Vitest test: const subject = new {comp}().init({n}), then look at {method}().
Make a vitest test for {comp} in TypeScript, expecting {n} from {method}()
I'm new to Vitest. Could you write the test for {comp} so I can see how {method}() is tested?
Please convert my manual check of {comp} to a Vitest file: init({n}), call {method}(), compare with \
{n}.
describe("{comp}") ... please write the complete Vitest file, tested method {method}().
Write a Vitest suite for {comp} that has a single test, namely that {method}() returns the {n} given \
to init.
test for the price calculation: {comp}, {method}(), vitest, value {n}
Let us have a Vitest test for {comp}. It should fail when {method}() doesn't return {n}.
{method}() in {comp} is untested. Add a Vitest test.
Add a regression test (Vitest) to {comp}: {method}() must be {n} after init({n}).
Could you draft the Vitest file for {comp}? Just {method}().
Before refactoring {comp} I want a safety net. Write a Vitest test for {method}() with the value {n}.
Produce the Vitest code to verify {comp}: {method}() equals {n}.
Use Vitest, import describe, expect and it, and test {method}() of {comp}.
Please write tests/{comp}.test.ts in Vitest. The class stores the number from init and {method}() \
gives it back; use {n}.
For {comp}, a Vitest file please, with an expectation on {method}().
Provide a test of {comp} with Vitest where init gets {n} and {method}() is called once.
Our sensor class {comp} should report {n} through {method}(). Write the Vitest test for that.
Test file, Vitest, class {comp}, method {method}, expected {n}.
We found out that nobody ever wrote a test for {comp}, although the whole price calculation depends \
on it. Please write a Vitest file that creates an instance, calls init({n}), and checks that \
{method}() returns {n}.
The release is blocked until every class in the package has at least one test. {comp} is the last \
one. Could you write a small Vitest file for it? It's enough to test {method}() after an init with {n}.
I'd like to change the inner workings of {comp} next week, and I don't want its behaviour to change. \
Please write a Vitest test first, which makes sure that {method}() returns the number that was passed \
to init, for example {n}.
Please create a test file for the class {comp}. We use Vitest with describe, it and expect, and \
import the class from the src folder. The only method to be tested is {method}(), and the expected \
value is {n}.
A user reported that {comp} always shows zero. To reproduce it I need a Vitest test: new {comp}(), \
then init({n}), then {method}(), and the result must be {n}. Write the complete file, please.
""")

REQUESTS["decide-jest-or-vitest"] = lines(r"""
Should we use Vitest or Jest for the unit tests?
Decide please: Vitest or Jest for the checkout service.
I'm setting up tests for the web shop. Jest or Vitest?
We have to choose between Jest and Vitest. What do you recommend?
Is Vitest or Jest the right choice for a Web4 component?
vitest vs jest, which one
Pick one: Jest / Vitest.
What do we use here for testing, Jest or Vitest?
I usually write Jest tests. Should I do that in this project as well or take Vitest?
The new repository has no test setup. Do I install Jest or Vitest?
Can you decide between Vitest and Jest for the invoice module?
Test framework decision: Jest or Vitest? One sentence is enough.
Nehmen wir Jest oder Vitest?
Jest ou Vitest pour nos tests ?
¿Jest o Vitest para el proyecto nuevo?
My pull request adds Jest as a dev dependency. A reviewer asked for Vitest. Which one is right here?
What's our standard, Vitest or Jest?
For the sensor library: tests with Jest or with Vitest?
npm i -D jest or npm i -D vitest? Which one do I run?
We are starting the rewrite of the patient portal, and before anyone writes a test we have to agree \
on a runner. Jest or Vitest, and why?
Vitest or Jest, tell me which and give a reason.
Help me decide on a test runner. Options: Jest, Vitest.
A contractor asks if he may use Jest or has to use Vitest. What do I answer?
Should new tests be written in Jest or Vitest?
Jest vs. Vitest for a CLI tool, your choice please
Our tests run with ts-jest and are slow. Stay with Jest or go to Vitest?
Which framework is right for our components' tests: Jest, or Vitest?
In the template project there's a placeholder for the test runner. Do we put Jest or Vitest there?
I need an answer for the architecture board: Jest or Vitest.
Would you go with Vitest or with Jest for the map editor?
what should i use for testing my class, vitest or jest
Choose between these two for our tests:\n- Jest\n- Vitest
The wiki says nothing about a test runner. Is it Vitest or Jest in Web4?
For integration tests of the payment API, do we prefer Jest or Vitest?
Which do we standardise on across all teams, Jest or Vitest?
Someone proposed Jest because everyone knows it, someone else Vitest because of Vite. What do we take?
Let's settle it: Jest or Vitest?
Do I write import from "vitest" or from "@jest/globals" in a new test file? Which of the two \
frameworks is right?
Recommendation needed, Vitest or Jest for the new design system.
We're going to split the monolith of the insurance portal into six packages, and every one of them \
needs unit tests. Two teams have years of experience with Jest, and one has tried Vitest. We'd like \
to use the same runner everywhere. Which one should it be?
The template for new components has to be finished this week, and the last open question is the test \
runner. The candidates are Vitest and Jest. Please make a decision and give one or two reasons that I \
can put in the readme.
In my last company we used Jest for everything, and I could set it up here within an hour. On the \
other hand I see vitest in some of the package files. Which of the two is right for the tests of my \
new class?
Our code is written in TypeScript and uses native ES modules. With Jest I had to add a transformer \
and a lot of configuration, with Vitest I haven't tried it yet. What do you recommend?
A student who writes her thesis with us asks which test framework she should learn for our project, \
Jest or Vitest. What shall I tell her?
- Jest: well known, many examples\n- Vitest: newer, works with Vite\n\nThese are the arguments we \
collected for the test framework. Which one do we choose?
""")

REQUESTS["decide-manual-or-automated"] = lines(r"""
manual or automated deployment?
We update the changelog by hand for each release. Keep doing that or automate it?
Is it better to automate the nightly backup or to do it manually?
Decide: run the database export manually every week, or write a script?
Every Monday I copy the sales figures into a spreadsheet. Manual or automated, what do you recommend?
Should version bumps be done by a person or by a script?
I publish the npm package by hand each time. Should I automate it?
Which is right for our releases, manual steps or a pipeline?
automate the weekly report or do it manually, which one?
Manual testing of the same twenty pages before each release, or automated tests? Please decide.
Our translation files are merged by hand once per sprint. Should that stay manual or be automated?
For the invoice run at the end of every month: by hand or by a job?
What would you choose for the cleanup of old branches, manual work or automation?
Machen wir das Release weiter von Hand oder automatisieren wir es?
Déploiement manuel ou automatisé ?
¿Seguimos copiando los ficheros a mano o lo automatizamos?
It takes me 40 minutes per release to tag, build and upload. Do it by hand or automate?
Formatting: does everyone format manually or does a hook do it?
Please choose for us: checklist done by hand at every deployment, or a deployment script.
The staging database is reset manually every morning. Would you automate that or leave it?
A colleague says a script isn't worth it because the task only takes ten minutes. We do it every day, \
though. Manual or automated?
Dependency updates: a person each month or an automated bot?
Should the screenshots for the docs be taken manually or by a script at each release?
Two options for onboarding new clinics into the system: someone fills in the config by hand, or a \
tool generates it. We have five new clinics a month. Which one?
Help me decide whether to automate the license header check or do it in review by hand.
Log files get archived by hand at the moment, every Friday. What's your decision, continue or automate?
Do we run lint manually before commit or automatically?
is a script better than doing the release notes by hand every time?
Would you automate the generation of test data or write it manually before every test run?
We have a wiki page with 14 steps for setting up a server, and we follow it by hand for each new \
server. Should we go on or automate the steps?
Automation or manual work for the daily import of prices?
Choose one, please: a) copy the files by hand after each build b) let a script copy them
The smoke tests after every deployment are clicked through manually. Keep that or automate it?
How should we do the recurring stock check in the test system, by script or by hand?
Ticket labels are set by hand for each new issue. Manual or automated?
Who should bump the docker tags on each release, a developer by hand or the CI? Decide.
Compare manual and automated rollout for our weekly update and choose one.
Every sprint we spend half a day moving tickets and updating dates. Do it manually as before or \
automate?
I have to convert forty images every week. Should I do it by hand or write a script?
Each Thursday somebody downloads the sales numbers of eleven shops, puts them into one table, checks \
the totals and mails the table to the managers. It takes about an hour, and twice this year a shop \
was forgotten. Should we keep doing it by hand or automate it?
Before a release we compare the translations of nine languages with the English texts, line by line, \
in a spreadsheet. A colleague offered to write a script for that, another one thinks that a human \
should do it. What is your decision, manual or automated?
For every new school that uses our timetable software we create a database, a domain, an admin user \
and a welcome mail. Currently it's done by hand with a checklist, and we expect thirty schools this \
year. Continue this way or automate it?
Our deployment is a list of nineteen commands in a text file, which are copied into a terminal one \
after another, usually on a Friday. Somebody suggested a pipeline. Is it worth it, or do we stay with \
the manual way?
The measuring devices are calibrated each quarter, and the results are typed from paper into the \
system. We could also read them from the device by a script. Which of the two would you choose?
Twice a week I look through the error logs, count the errors per service and post the numbers in the \
chat. Would you do this manually or let a job do it? Please decide and give a reason.
""")

REQUESTS["decide-right-constructor"] = lines(r"""
which constructor is right?\n\n{blocks}
Please choose {la} or {lb}.\n\n{blocks}
{blocks}\n\nWhich version should I commit?
I have two versions of {comp}. Which one is correct?\n\n{blocks}
Review please, which constructor is the right one?\n\n{blocks}
{la} or {lb}?\n\n{blocks}\n\nGive a short reason.
Two drafts of the class {comp}, only one can be merged. Which one?\n\n{blocks}
Can you tell me which version is proper Web4?\n\n{blocks}
My colleague and I wrote {comp} differently. Which version do we keep?\n\n{blocks}
{blocks}\n\nWhich one is better according to our constructor rule?
Is {la} or {lb} the right way to write it?\n\n{blocks}
Help me pick the right constructor, please.\n\n{blocks}
What would you merge?\n\n{blocks}
Compare both versions of {comp} and tell me which is right.\n\n{blocks}
Welche Version ist richtig?\n\n{blocks}
Laquelle des deux versions est correcte ?\n\n{blocks}
Before the review I need to know which one is right.\n\n{blocks}
{blocks}\n\nDecide between {la} and {lb}, please.
ticket {ticket}: choose the right constructor\n\n{blocks}
Look at the constructors. Which class is written the Web4 way?\n\n{blocks}
We had a discussion about {comp} in the pull request. One of these versions is against the rule. \
Which one is right?\n\n{blocks}
Which one passes our constructor check?\n\n{blocks}
{blocks}\n\nI can't tell which of them is proper. Can you?
For the shipping module I could use either version. Which is the proper one?\n\n{blocks}
The generator produced two variants. Which one do I take?\n\n{blocks}
choose one pls\n\n{blocks}
Right or wrong? One of these is fine, the other not. Which is fine?\n\n{blocks}
Should {comp} be written like {la} or like {lb}?\n\n{blocks}
Here are two ways to write {comp}. Which is right?\n\n{blocks}
I'm learning our conventions. Which of these constructors is correct?\n\n{blocks}
Only the constructor differs. Which version is right?\n\n{blocks}
Please decide which class we use in the documentation as a good example.\n\n{blocks}
{blocks}\n\n{la} vs {lb}: what is the proper constructor?
Do I go with {lb} or with {la}?\n\n{blocks}
One question about constructors: which of these is right in Web4?\n\n{blocks}
The reviewer asked me to choose the version with the proper constructor. Which one is it?\n\n{blocks}
{blocks}\n\nPick the right version and explain in one sentence.
A new developer sent both of these. Which one is according to our rules?\n\n{blocks}
Tell me the better version.\n\n{blocks}\n\nIt's about the constructor.
What is the right choice here, {la} or {lb}?\n\n{blocks}
We are rewriting the class for the booking module and there are two proposals on the table. They \
differ in the way the state gets into the object. Which one is right in Web4?\n\n{blocks}
A reviewer and the author of {comp} can't agree on how it should be constructed, so I promised to \
ask. Please tell us which version is the proper one and why.\n\n{blocks}
{blocks}\n\nBoth of them compile and pass the tests. Our guideline allows only one of them, because \
of its constructor. Which one is it?
I'd like to use one of these as an example in the coding guide and show the other one as a mistake. \
Which of them is right?\n\n{blocks}
Yesterday I refactored {comp}. Now I'm not sure any more which of my two versions follows our rule \
for constructors. Which one is correct?\n\n{blocks}
""")

REQUESTS["tool-when-read-file"] = lines(r"""
when should I use read_file?
When is read_file the right tool?
What is read_file for?
In which situations is read_file useless?
Tell me when to use the tool read_file.
read_file: when yes and when no?
Do I need read_file if the file is already in the conversation?
When do you call read_file?
Give me a rule for using read_file.
I don't know the path of the file. Is read_file the right tool, and when is it in general?
Write a line for the tool description: when to use read_file.
Our agent calls read_file too often. When is it really needed?
Remind me when read_file makes sense.
What's the difference between read_file and grep_search, and when do I take read_file?
Can you say when read_file is pointless?
For the agent guide we need a paragraph on read_file. When should it be used?
Wann soll man read_file benutzen?
Quand faut-il utiliser read_file ?
Before changing a config, should one call read_file? When in general?
Describe typical cases for read_file and cases where it isn't needed.
When would you not use read_file?
Which tool shows a file's content, and when should it be called?
read_file, good use cases please
Is it right to call read_file twice for the same file? When should it be called at all?
Explain the purpose of read_file and its limits.
Does it make sense to use read_file for finding a function somewhere in the project? When is it the \
right tool?
In our logs, the assistant opens a file that is already in its context. When should read_file be \
called and when not?
Name a good and a bad moment for read_file.
when is calling read_file a waste
Please state briefly when read_file should be used.
Say when read_file is appropriate.
How do I decide if read_file is needed?
Use of read_file: what are the criteria?
We evaluate tool use. When is a read_file call justified, and when is it unnecessary?
If I know the path and need the content, is read_file the tool to use? And when is it not?
What are the conditions for a sensible read_file call?
Teach me when to reach for read_file.
Should read_file come before or after a search? When is it useful?
I have three tools: read_file, grep_search and file_glob_search. When do I use the first one?
In our logs we see that the assistant opens the same config file up to six times during one \
conversation, and that makes it slow and expensive. I want to add a rule to its instructions. When \
should read_file be called, and when is it unnecessary?
I'm writing examples for training a small model on tool use. For read_file I need a clear description \
of the situations in which it's the right tool, and of those in which it isn't. Please give me two or \
three sentences.
The assistant guessed the content of a file instead of looking into it, and its change broke the \
build. So when must it call read_file, and when can it do without?
For the documentation of our agent's tools I've described grep_search and file_glob_search. Only \
read_file is left. What should I write about when to use it and when not to?
A colleague wants the agent to read each file of the project at the start of every session. I think \
that's a waste. In which cases should read_file be used?
We have a list of review questions for agent transcripts, and one of them is "was this read_file call \
necessary?". How do I judge that? When is such a call right and when is it pointless?
""")

REQUESTS["tool-build-call"] = lines(r"""
Show me a tool call that reads {file} and explain its parts.
Explain the parts of a tool call with {file}.
Write the tool call for {file} and tell me what it consists of.
Which parts does a tool call have? Take read_file and {file}.
I want to call read_file on {file}. What is the format of the call?
tool call syntax for read_file {file}, explain pls
Can you demonstrate how a tool call is built by reading {file}?
Describe the structure of a tool call and build one that reads {file}.
Give me an example of a tool call. It should read {file}.
I forgot the format of tool calls. Show it with {file}, please.
For the tool docs: explain how a call is built, with {file} as the file.
What are name and arguments in a tool call? Show them in a call for {file}.
Build a read_file call for {file} and say what belongs in it.
Wie ist ein Tool-Aufruf aufgebaut? Beispiel: {file}.
Comment construire un appel d'outil ? Exemple avec {file}.
How do I write a valid tool call to read {file}?
My call to read {file} wasn't recognised. What does a correct tool call look like?
Please explain tool calls to a beginner. Use read_file with {file} as example.
What does the assistant have to output to read {file} with a tool? Explain the two parts.
Format of a tool call, with example {file}
The agent should read {file}. How is the call made and which parts does it need?
Write down the form of a tool call, then give the one for {file}.
Where does the path {file} go in a tool call, and what else is in it?
Show the correct call for reading {file} with read_file and name its parts.
Teach me how to form a tool call. Let {file} be the file to read.
We're writing a parser for tool calls. What are the parts of a call? Please give the one for {file}.
In what form are the arguments passed when read_file is called for {file}? Explain the whole call.
Construct a tool call. Tool: read_file. File: {file}. Explain it.
How does one call read_file for {file}? I need the exact form and its parts.
A colleague has to write tool calls for the tests and doesn't know the format. Explain it using {file}.
read_file {file} - how do I write this as a tool call?
Explain in two sentences how tool calls work, and add the call that reads {file}.
Document the structure of a tool call; the example reads {file}.
Which JSON do I need to call read_file with {file}? Tell me what the call consists of.
Could you show the anatomy of a tool call for {file}?
Say what a tool call contains and write one for {file}.
I'm evaluating a model's tool use. What should its call look like if it wants to read {file}, and \
what are the parts?
Turn "open {file}" into a tool call and explain how it's built.
Parts of a tool call please, plus a read_file example with {file}.
Tool calls: how are they put together? Use {file} for the sample call.
I'm writing a parser for the output of the model, and I need to know exactly how a tool call is \
built. Please explain its parts and show me the call that would read {file}, so that I can use it as \
a test case.
Our model writes something like "I will now open {file}" and then nothing happens, because it's no \
real tool call. How does a correct call have to look, and what does it consist of?
For new developers in the agent team I'd like to have a short explanation of tool calls on one page: \
which parts there are, in which form they're written, and as an example the call for reading {file}.
The evaluation says that my calls are malformed. I tried this:\n\nread_file("{file}")\n\nHow is a \
tool call built correctly, and what are its parts?
In the training data we need a clean example for the use of read_file. Take {file} as the path, write \
the call, and explain in a sentence what it's made of.
""")
