r"""Third set of ways to ask for a tool: short orders, asides, and the path deep inside a story.

The slots are those of `tools.py` beside it. Covers the seven tools, no chats.
"""


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip().replace(r"\n", "\n") for line in text.strip().splitlines() if line.strip())


REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["read"] = _lines(r"""
Which [timeout|limit|colour|version|name] does {file} [set|use|define|contain]? [Look it up.|Please check.|Have a look.]
[Check|Look] whether {file} [still|already] [mentions|has|exports|uses] {ident}.
[less|more|type|cat|head] {file}[ please| for me|]
{file} is [where the bug must be|my suspect|the oldest file we have]. [Go through it|Read it] [first|now].
[Have|Take] [one|a quick|another] look at {file} before [we go on|you propose anything|answering].
I [claim|think|bet] that {file} has no [header|default|guard], {person} says it does. [Read it and settle that.|Who is right? Look.]
[Review|Proofread|Go over] {file}, [something is off|I think a line is missing|the end looks odd].
[What's|What is] [in|inside|written in] {file} [right now|at the moment|today]?
[Schau|Sieh] [bitte |mal ]in {file} nach, was [dort|da] [steht|passiert].
[Guck mal|Wirf einen Blick] in {file}[, bitte|, ich komm nicht weiter|].
The [retry|login|layout|sorting] [logic|code] [lives|is|should be] in {file}. [Have a look at it first.|Read that before anything else.]
{comp} [fails|stops] at {file} line {n}. [Read the file|Open it] [and tell me why|and explain|].
[Quote|Cite|Give me] the first [lines|part] of {file}.
[Before|Until] [I change|we touch|you edit] anything: [get|fetch|read] {file}.
[Without|Before] changing {file}, tell me what [it does|is in it|it exports].
[Where it says {ident} in|The part about {ident} in] {file}, [what comes next|what follows]? [Read it.|Open it.]
{person} [says|writes] that {file} [lost its|has a wrong] [end|licence|header]. [Look|Check it], please don't edit.
I want to [copy the style of|learn from|compare with] {file}, so [show it|print it|read it to me].
[Get|Bring|Fetch] [me |]the [text|source|content|contents|body] of {file}.
{file} [again|once more], I [lost|closed] the tab.
[Explain|Describe|Summarise] [what {file} does|{file}] [in two sentences|for a new colleague|briefly].
The answer [is|must be|should be] in {file}. [Find it there.|Look there.|Read it.]
""")

REQUESTS["search_text"] = _lines(r"""
[Where|In which files] do we [use|call|set|import|mention] {query}?
[All|Every] [uses|use|occurrences|callers|mentions] of {query}[, please| across the repo| in the sources|].
[Find|Get|List] [all|the] [places|spots|files|lines] [that call|that use|that mention|with] {query}.
I remember [something like|a thing called|] {query} but not [where|in which file]. [Look it up.|Search for it.]
[Is|Was] {query} [still |]used [anywhere|somewhere]? [Grep it.|Search.]
[Who|What] [calls|uses|imports|throws|writes] {query}? [search it|grep please|Look through the sources.]
[grep|rg|search] {query}[ please| for me| now|]
[Before I delete|Before we rename|I want to remove] {query}[,|:] [search for it|find every use|grep the code].
The log [shows|says|prints] {query}[.| all the time.] [Which file writes it|Where does that come from]? [Search.|Grep for it.]
[Suche|Such] [bitte |]nach {query} im [Code|Projekt|Repo].
[Wo|In welcher Datei] [steht|verwenden wir|kommt] {query}[ vor|]?
[Count|Show] [the |all ]hits for {query} [in|over] the [whole |]code base.
[Nobody knows|I don't know|{person} forgot] [which class|what] [prints|writes|sends] {query}. [Search our sources for it.|Look for it.]
[Text search|Full-text search|Search the workspace]: {query_end}
[Look|Hunt|Scan] for {query} [everywhere|in all packages|from top to bottom].
[Any|Are there any] [leftover|left-over|stray] {query} [in the code|in here]? [Look.|Check by searching.]
""")

REQUESTS["search_glob"] = _lines(r"""
[Which|What] files [match|fit|fall under] {glob}?
[Match|Glob|Expand|Resolve] {glob}[ please| for me| and show the hits|].
[Glob for|Look for files matching|Find files by the pattern] {glob}.
[Somebody|{person}] [put|moved|copied] files [around|into odd places]. [Match|Glob] {glob} [and show me|so that I see them].
[Are there|Do we have] [any |]files [like|matching] {glob} [left|yet|already]? [Use the pattern.|Glob it.]
[Show|List|Give me] [every file|all paths|the files] [for|under|behind] the pattern {glob}.
[Use|Take|Try] the [glob|pattern] {glob} [to find them|and list what it finds|].
[File names|Paths] [only|please]: {glob}
[Welche Dateien|Alle Dateien, die] [passen|passen auf] {glob}[?|, bitte.]
find files {glob}
[How many|Which] {glob} files [exist|are there|do we have]? [List them.|Find them.]
[I need|Get me|Collect] the [list|set] of files [that match|matching] {glob} for {ticket}.
""")

REQUESTS["list"] = _lines(r"""
[What's|What is|What lies|What do we have] [in|inside|under|below] {dir}[?|, I forgot?]
[Which|What] [entries|files|folders|names] [are|do we have] [in|under|below] {dir}[ now|]?
[ls|dir|list] {dir}[ please| and nothing else| thanks|]
[Directory listing|Contents|Listing|Overview] of [the folder |the directory |]{dir}[, thanks|, please|].
[Was|Welche Dateien] [liegt|liegen|steht|gibt es] [im Ordner |in ]{dir}?
[Check|See] [which|what] [entries|files] {dir} [really|actually] [has|contains|holds].
The build [says it copied|should have put] [the files|everything] [to|into] {dir}. [Is it there? List it.|Check the directory.]
[Before|When] adding [a file|another one] I want to [see|know] what [is|we have] [already |]in {dir}.
[List|Show] whatever [is|lies] in {dir}.
[I'm|I am] [new|lost] here. [Show|Give] me [the folder|what is in] {dir}.
[Names|File names] [of everything|] in {dir} [suffice|are enough|only].
[Is|Are] there [anything|any files|something] in {dir} [yet|already|at all]? [Have a look.|Look at that directory.]
[Peek|Look] into [the folder |]{dir} [and list it|for me|].
[Does|Has] the folder {dir} [have|got] [sub-folders|any files]? [List it.|Show.]
""")

REQUESTS["create"] = _lines(r"""
[Create|Add|Start|Make] {file}[. Content|, content|; content]: {contents_end}
[New|A new] file {file} [with|containing|holding] [exactly |just |only |]{contents}.
[Put|Save|Store|Write] [this|the following] [into|as|to] [the new file |a new file |]{file}[:| (new file):] {contents_end}
[I need|We need|There must be] a [new |]{file} [with|containing|that holds] {contents}[ in it|].
{file} [doesn't exist yet|is new|isn't there yet]. [Create it|Make it] with [the text |the line |]{contents}.
[Write|Save] {contents} to a new file [called|named] {file}.
[Could|Can|Would] you [create|add|make] {file}? [It has|It holds|It contains] [just|only|nothing but] {contents}[ in it|].
[Agreed|It is agreed|Done talking]; store it as {file}: {contents_end}
[Every|Each] package has one [except|but not] ours. Create {file} holding [the single line |]{contents}.
[Lege|Leg] [bitte |]die Datei {file} an, Inhalt: {contents_end}
[Start|Begin] [a|the] [file|document|config] {file} with {contents} as its only [line|content].
{file}, [new|to be created], [containing|with] {contents}, [nothing else|no more], please.
[The content of|What goes into] the new {file} is {contents}.
""")

REQUESTS["edit"] = _lines(r"""
{file}: [change|replace|swap|turn] {old} [to|with|into|for] {new}
[Update|Fix|Patch] {file}: {old} [->|→|becomes|should be] {new}[.|]
[There's|There is] a [typo|mistake|slip] in {file}, [it says|it has] {old}, [should be|must be] {new}
[Put|Write|Set] {new} where [it now says|there is now|we have] {old} [in|inside] {file}.
[In|Within] {file}, {old} [has to turn into|must become|shall be] {new}.
[Swap|Exchange] {old} for {new} in {file}[, please|, nothing else|].
[The import|The line|The value] in {file} is [wrong|out of date]: {old} must be {new}.
[Set|Turn|Switch] {old} to {new} in {file}[, we go live|, thanks|].
{person} wants {new}. [In|So in] {file}, {old} has to [change|go].
[The test|The line] [asserts|says] {old} [in|of] {file}; [please change it into|make it] {new} [and leave everything else|].
[Replace|Exchange]\n\n{old_block}\n\n[by|with]\n\n{new_block}\n\nin {file}
[In|Open] {file} [replace|exchange] this:\n\n{old_block}\n\nwith this:\n\n{new_block}
[Rename|Change] {old} [in|inside] {file} [to|into] {new}[. It occurs once.|.]
[Ersetze|Ändere] in {file} {old} [durch|zu] {new}.
{file} [still says|still has] {old}. [Make that|It should be] {new}.
[Bump|Raise|Lower|Correct] {old} to {new} in {file}.
""")

REQUESTS["run"] = _lines(r"""
[Run|Execute|Start] {shell} [and tell me|and report|and show me] [the result|what it prints|whether it passes].
[Do|Give] {shell} a [run|try][, please|].
[Can|Could|Would] you [run|execute|start] {shell}[ for me| once|]?
[Please|Now|Next], {shell}
[Führ|Führe] [bitte |mal ]{shell} aus.
[Starte|Lass] [bitte |mal ]{shell}[ laufen|].
[I need|We need] the output of {shell}.
[Terminal|Shell|Command]: {shell_end}
[What does|What happens with] {shell} [print|say]? [Run it.|Try it.]
[Does|Will] {shell} [pass|work|end well] [now|today]? [Run it.|Find out.]
[Kick off|Trigger|Fire] {shell}[ now| please|].
[After that|Then|First] [run|execute] {shell}[, nothing else|].
[{person} says|The docs say] {shell} [fixes it|does the trick]. [Run it.|Please run that.]
""")
