r"""How people ask an IDE's assistant to read, search, create, edit, list and run, and when nothing is due.

The value that a tool call must carry stands in its own slot, marked as people mark it (`file`, `query`,
`glob`, `dir`, `shell`, `old`, `new`, `contents`), or with `_end` where it closes the request, perhaps in a
fence. Every other slot is context. One line is one request; `\n` in it is a line break, a backslash at a \
line's
end joins it with the next. Chats in which no tool is due are the kinds `none_*`, with answers in `GOOD`.
"""

from pipeline.corpus.banks._lines import lines

REQUESTS: dict[str, tuple[str, ...]] = {}

REQUESTS["read"] = lines(r"""
[Read|Open|Show|Display|Load|Fetch] [the file |]{file}[ please|, please| for me|].
[Please |]read {file}[ and tell me what it does| and summarise it| and explain it|, then explain {comp}].
[Can|Could|Would|Will] you [read|open|show me|look at|check|pull up] {file}[ for me| please| quickly|]?
What is [in|inside|written in] {file}?
What does {file} [contain|say|do|look like|export|hold|define] [right now|at the moment|today|]?
I [need|want|would like|have] to see {file}[ first| now| before we start|].
[Show|Give|Get] me [the contents of|what is in|everything in|the text of] {file}[, please|].
{comp} [broke|stopped working|is slow|fails] after [the change in |]{file2}; [read|open|check] {file}.
[Before|After] you touch {file2}, [read|open|look at|go through] {file}.
[Have|Take] a look at {file}[ and tell me what {ident} does| and say if {comp} is used|].
[Let's|Let us] [look at|start with|begin with|see] {file}.
[Which|What] [fields|options|exports|settings|functions] does {file} have?
[I think|I believe|I suspect|Maybe] the [bug|error|fault|problem] is in {file}. [Read it|Show it to me|Open \
it].
[How does|How is] {comp} [work|built|set up|wired]? [It is|It lives|You find it] in {file}.
The [answer|setting|value|rule] [should be|must be|is] [somewhere |]in {file}[, look it up|, please check|].
{person} [says|thinks|claims] that {ident} [is set|is defined|lives] in {file}. [Is that so|Is that \
true|True]?
[Review|Inspect|Examine|Study|Check|Scan] {file}[ for {ident}| for mistakes| carefully| with me|].
[Not|I do not mean] {file2}, [I mean|but] {file}: [read|show|open] [it|that one].
[Read|Open] {file}, not {file2}.
[Forget|Ignore|Skip|Leave out] {file2} [for now|]; [what I need is|show me|I want to see] {file}.
{file} [please|pls], [show it|open it|print it|read it out].
read {file} [and say what {ident} does|pls|and explain]
can u [open|show|read] {file} [pls|for me|real quick]
[What's|whats] in {file}
[Open|Read|Show] this [file|one]: {file_end}
[Please read|I need the contents of|Have a look at] the following file: {file_end}
[Next|First|Now|Then] file to [read|review|look at]: {file_end}
{ticket}: [read|check|look into] {file}[, {comp} {symptom}|].
{ticket} [mentions|points to|is about] {file}. [What does it say|Show it|Please open it].
[Explain|Describe|Summarise|Walk me through] {file}[ to me| in two lines| please|].
[Explain|Tell me] what {file} [is for|does|is good for|is about].
[Is|Does] {ident} [still |]defined in {file}? [Read it and tell me|Have a look].
[Does|Do you know if] {file} [mention|use|import|export] {ident}[ anywhere|]?
Our {part} {symptom}. [Start by reading|Read|Begin with] {file}.
[I am|We are] [about to change|going to rewrite|replacing] {feature}; [show|read] me {file} [first|before \
that].
[I lost track of|I forgot|I never saw|I don't remember] what {file} [contains|does|looks like].
[Hi|Hello|Hey|Good morning][,|!] [could you|can you|please] [open|read|show] {file}[, thanks|]?
[Quick question|One question|Small thing]: what is [written |]in {file}?
[Print|Output|Dump|Cat|Paste] {file}[ here| in the chat| so that I can see it|].
[Pull|Bring] up {file} [so we can|and let us] talk about {comp}.
{person} [moved|renamed|changed|rewrote] {comp} last week. [See|Read|Open] {file} [for the details|to find \
out how].
[The docs|The notes|The rules] for {feature} [are|should be] in {file}. [Read them|Please read them|What do \
they say]?
[Compare nothing yet|Change nothing], [only|just] [read|show me] {file}.
[Don't|Do not|Never] [edit|change|touch] anything, [just|only] read {file}.
[You|We] [will|may] need {file} [for {doing}|to understand {comp}]; [read it now|read it, please].
How [long|big|old|good|bad] is [the code in |]{file}? [Read it|Open it and tell me].
[Where we stopped|Last time] we [had|talked about] {file2}; [today|now] [it is about|I want to read] {file}.
[The import of|The call to] {ident} in {file2} [fails|is red|looks wrong]. [Show me|Read] {file}, \
[it|which] [exports it|declares it].
[After|Since] `{cmd}` [failed|printed a warning], I [want|need] to [read|see] {file}.
[Look|Peek] into {file} [and find out why {comp} {symptom}|for {ident}|please].
[Let me see|Show] {file}[, will you| once more| again| in full|].
{file} [looks|seems|feels] [odd|wrong|too long|outdated|strange]. [Read it and say why|Can you read it|What \
is in it]?
[Someone|{person}] [asked|wants to know] what {file} [does|contains|is]. [Please look|Look it up|Read it].
[I'd like you to|You should|Please go and] [read|open|study] {file}[ before answering|].
[Get|Fetch] {file}[; I want to compare it with {file2} later| for me|].
[Config|Settings] of {feature}: [see|read|open] {file}.
[To see how|To learn how] we [handle|do] {doing}, [read|open] {file}.
[With {file2} out of the way|Now that {file2} is done], [open|read|show me] {file}.
[Why|Any idea why] [does|would] {comp} [fail|break|hang]? [The code is in|See|Read] {file}.
In {folder2} [there is nothing useful|I found nothing], so [read|check|open] {file}.
the [file|thing] i [mean|want] is {file}, [show it|read it|open that]
[In|On] branch {branch} {person} [touched|edited|added] {file}; [show me|read] it.
[I wonder|I am curious] [what is|what we have] in {file}.
[Check|Verify|Confirm] [in|by reading] {file} [that|whether] {ident} [is set|exists|is still there].
[Is there|Do we have] [anything|something] about {tech} in {file}?
[Read|Review] {file} [as a|like a] [beginner|reviewer|tester] [would|and tell me what you see].
{feature} [comes from|is built in|is described by] {file}. [Read|Open] [that|it] [and explain|, please].
[Start|Begin] [at|with] {file}, {comp2} [comes later|can wait|is next].
[We will get to|Later we do] {file2}. [First|For now] [read|show] {file}.
[Tell|Remind] me what [stands in|we put in|we have in] {file}.
[Would you mind reading|Mind opening|Any chance you could read] {file}[ for me|]?
[View|See] {file}
""")

REQUESTS["search_text"] = lines(r"""
[Search|Grep|Scan|Look through] [the code|the repo|the project|the workspace|everything|all files] for \
{query}.
[Find|Locate|Look for|Search for|Hunt for] {query} [in the code|in the repo|in our sources|across the \
project|everywhere].
Where [do|did|are|is] we [use|using|call|set|mention] {query}?
Where [is|was|does] {query} [used|defined|set|come from|mentioned|called|occur][ in the code| in the repo|]?
[Which|What] files [mention|contain|use|reference|include] {query}?
[Who|What] [calls|uses|imports|needs|still uses] {query}[ in our code| in this project|]?
[Find|Show|List|Give me] [all|every|the] [uses|places|occurrences|mentions|lines] [of|with] {query}.
[Is|Does] {query} [still used|still appear|used|occur] anywhere[ in the code|]?
[Do we|Does anybody|Does anything] [still |]use {query}[ somewhere| anywhere|]?
[Grep|Search] [for|]: {query_end}
[Search the code for|Please find all lines with|I am looking for|Grep the project for] this text: {query_end}
[Look up|Find] where this [comes from|is printed|is written]: {query_end}
[Can|Could|Would] you [grep|search|look] for {query}[ please| in the sources| for me|]?
I [need|want] to [know|see|find] where {query} [is used|is set|occurs|appears|comes from].
[Users|Customers|Testers|People] [see|get|report] the message {query}. [Where is it|Find it in the \
code|Where does it come from]?
The [log|console|browser|server] [says|prints|shows] {query}; [find|search] the [place|line|code] that \
[writes|prints] it.
[Before|After] I [rename|delete|change] {query} I [must|need to|want to] [see|find] [all|the] \
[uses|callers|places].
{comp} {symptom}. [Search|Grep] for {query}.
{file2} [is clean|has nothing], so [search|grep] the [rest|whole project] for {query}.
[I already looked in|I checked] {file2}; now [search everything|grep the repo] for {query}.
{person} [wants|needs|asks for] a [list|count] of [all|the] [places|lines] with {query}.
[How often|How many times] [do we use|does the code use|is there] {query}?
[Any|Are there any|Is there any] [use|trace|mention|sign|leftover] of {query} [left|in the code|in the repo]?
[Are there|Do we have] [still |]places [with|that use|that mention] {query}?
{ticket}: [find|search|grep] {query} [in the code|everywhere|in all packages].
[search|grep|find] {query} [pls|please|everywhere|in the repo]
[where's|wheres] {query} [used|defined|set]
[Check|See|Verify] [whether|if] {query} [is used|occurs|appears|shows up] [anywhere|somewhere|in the code].
[Make sure|Verify] [that |]nobody uses {query} [any more|]: search for it.
[Not the file name|Not by name], the [text|content]: [search|look] for {query} [inside the files|in the \
files].
[Hi|Hello|Hey][,|!] [can you|could you] find [out |]where {query} [is|comes from|is set]?
[Look|Search] for the [string|text|word|term|name|phrase] {query}[ in all files| in the code| please|].
[I can't|I cannot] find {query}[ in {file2}|]. [Search for it|Can you search|Please grep].
[Track|Trace|Hunt] down {query}[ for me| please| in this code base|].
[There must be|There should be|Somewhere there is] a [line|place] with {query}. [Find it|Where|Search for it].
[In which file|In what file|Where] did {person} [put|add|write|leave] {query}?
[Which|What] [component|module|service|test] [reads|sets|handles|checks] {query}?
[Get|Fetch] me [every|each] line [with|that has|containing] {query}.
[We|They] [dropped|replaced|removed] {feature}; is {query} still [around|in the code|used]? [Search|Grep].
[Run a|Do a] [full text |text |code |]search for {query}[ please|, please|].
[Use|Run] [grep|the search] [with|on|for] {query}.
[My|Our] {part} [needs|depends on|reads] {query}; [where is that|who sets it|find it].
[The|Our] [header|variable|class|flag|key|code|event] {query} [is|seems] [undocumented|new to me|unknown]. \
[Search for it|Where is it used]?
[I want|We plan] to [get rid of|remove|replace] {query}. [Find|Show] [all uses|every use|where it is].
[Who|Which code] [throws|raises|returns|logs|emits] {query}?
[Does|Would] [a search for|grepping for] {query} [give|find|return] anything?
[Go through|Search] the code base [and find|for] {query}, [ignore {file2}|skip {folder2}|{file2} I know \
already].
[Besides|Apart from|Other than] {file2}, where [do we use|is|do we have] {query}?
[Since|After] `{cmd}` [ran|failed|passed], [search|look] for {query} [again|once more|in the code].
[Give|Show] me [the |]matches for {query}[ in the project|].
{query}: where [is it used|does it come from|do we set it]?
{query} [must be|should be|is] somewhere in the code. [Find it|Search|Please look].
[Help me|Please] find {query} [in this mess|in the code|in our repo].
[I remember|I recall] [writing|seeing|reading] {query} [somewhere|in some file]. [Where|Which file]?
[Has|Did] [someone|{person}|anybody] [use|used|add|added] {query} [somewhere|in another package]? \
[Grep|Search].
[Look|Check] for [leftover|old|stale|forgotten] {query} [lines|calls|entries|comments].
[Count|Collect|Gather] the [lines|places|files] with {query}[ for {ticket}|].
[First|To start], [search|grep] for {query}; then we [fix|look at|change] {comp}.
[Don't|Do not] [change|edit|fix] anything yet, [only|just] [search|grep] for {query}.
[Find|Search for] {query}, not {ident2}.
[Is it|Was it] {comp} that [uses|sets|sends] {query}? [Search for|Grep] it.
[Every|Each] [call|use|mention] of {query}[, please|]. [I want to see them|List them|Show me].
[Do|Run] a search: {query_end}
[Pattern|Text|String] to [search|grep] for: {query_end}
[Find|Look for] {query} [under|below] the whole project[, {folder2} too|].
the error {query} [again|came back|is back], [find where it is thrown|grep it]
[Let's|Let us] [see|find out] who [uses|needs|calls] {query}.
[Would you|Will you] [search|check] the [sources|repository|code] for {query}[, thanks|]?
[References|Usages|Hits|Callers] [of|for] {query}[, please| please|]?
[What|Which part] of the code [deals with|knows about|depends on] {query}?
[I wonder|I am not sure] [whether|if] we [still |]have {query} [in the code|anywhere].
""")

REQUESTS["search_glob"] = lines(r"""
[Find|List|Show|Give me|Get] [all|every|the] [files|file] [matching|that match|that matches|with the \
pattern] {glob}.
[Which|What] files match {glob}?
[Find|Search|Look] for files [named|called|like|matching] {glob}.
[Anything|Something|Any file] [named|called|like] {glob} around?
[Are there|Do we have|Have we got] [any |]{glob} files[ in the repo| in here| left|]?
[Are there|Do we have|Is there] [any files|anything|something] matching {glob}?
[Glob|File pattern|Pattern|File search|Glob search]: {glob_end}
[Find all files that match|List every file for|Search file names with] this pattern: {glob_end}
[Can|Could|Would] you [find|list|locate|look for] [all |the |]{glob}[ files| please| for me|]?
I [need|want] [a list of|to see|all|to know] [all |]the files [under|for|matching] {glob}.
Where are [the|our|all the] {glob} files?
[How many|Which] {glob} files [do we have|are there|exist]?
[Run|Do] a [glob|file|file name] search [for|with|on] {glob}.
[Use|Apply|Try] the [glob|pattern] {glob} [and list|and show me] the [files|matches|results].
[By file name|By name], [not by content|not in the text]: [find|search] {glob}.
[Not the contents|Not the text], the [names|file names]: {glob}.
{comp} [has|needs] [tests|files|styles] [somewhere|in many places]; [find|list] {glob}.
{person} [asked|wants] for [all|a list of] {glob}. [Please find them|Find them|Which are there]?
{ticket}: [find|list|collect] [all |]{glob}[ files|].
[glob|find|list] {glob} [pls|please|files]
[any|are there] {glob} [in here|files]?
[Locate|Collect|Gather|Enumerate] [every|all] [file|files] like {glob}.
[Before|After] I [delete|move|rename] {folder2}, [list|find|show me] {glob}.
[Apart from|Besides|Next to] {file2}, which files match {glob}?
[Files|Everything|Names] matching {glob}[, please| please|]?
[Show|Tell] me [which|what] files [fit|match|fall under] {glob}.
[Hi|Hello|Hey][,|!] [which|what] files [match|do we have for] {glob}?
[Check|See|Look] [whether|if] [a file|any file|something] [matches|like|fits] {glob} [exists|].
[I cannot|I can't] find [the|our] [config|test|style|story] files. [Search|Look] for {glob}.
[My|Our] {part} [needs|reads|loads] all {glob} files. [Which are they|Find them|List them].
[We|They] [moved|split|renamed] {feature}; [find|list] [the|all] {glob} [again|now].
[Look|Search] [through the project|everywhere|in the tree] for files like {glob}.
[All|Every] {glob}[, please| please|] - [I need|I want] the [paths|names].
[Paths|A list] of [all|every] {glob} [file|files], [please|thanks].
[Match|Expand|Resolve] {glob} [in the workspace|in this repo|against our files].
[Which|What] [paths|names] come out of {glob}?
[What do we get|What comes back|What is there] for [the pattern |]{glob}?
[I want to|We should|Let's] [clean up|delete|check|review] [all |the |]{glob}; [find them first|list them \
first|which ones exist].
[The build|The linter|CI] [complains about|skips|ignores] {glob}. [Which files are those|Find those files].
[Does|Do] [the pattern |]{glob} match [anything|something|any file]?
[Where did|Where does] {person} [put|keep] the {glob} files?
[Only|Just] the files [that match|matching|for] {glob}, [nothing else|not {file2}|please].
{glob}: [which files|what files|what] [match|are there|do we have]?
{glob} - [find them|list them|show me those files]
[Find|List] {glob}, [not|but not] {file2}.
[Instead of|Rather than] {file2} I [need|want] [all |]{glob}. [Search|Find them].
[Get|Fetch] me the [names|paths] of [all |]{glob}.
[Do|Did] we [still |]have [some |]{glob} [lying around|left over|somewhere]?
[Help me|Please] [find|locate] {glob}[ in this repo|].
[Search|Scan] the [workspace|project|repo] for file names [like|of the form] {glob}.
[Since|After] `{cmd}` there [may|could|should] be [new |]{glob} files. [List|Find] them.
[I wonder|I'd like to know] [which|what] files [match|fit] {glob}.
[First|To begin], [find|list] {glob}; {comp} [comes later|is next].
[Don't|Do not] open [anything|them], [only|just] [list|find] [the files matching |]{glob}.
[How is|Where is] {feature} [tested|styled|configured]? [Find|List] {glob}.
[Look up|Find] [the |]files by [glob|name|pattern]: {glob_end}
[For|To prepare] the [release|migration|cleanup] [list|find|I need] [all |]{glob}.
[On|In] {branch} [there are|we have] [too many|new|some] {glob} files; [list|find] them.
[Is|Was] there [ever |]a {glob} [file|in this project]?
[Everything|All] that [looks like|is named like|ends up in] {glob}, [where is it|please list it|find it].
[Give|Send] me [the |]{glob} [matches|hits|files|list].
[Search for|Find] files whose [name|path] matches {glob}.
[Would you|Will you] [look for|find|list] {glob}[, thanks|]?
[I am|We are] looking for [files like |all |]{glob}[ in the repo|].
[Which of our|What] files would {glob} [hit|catch|cover|select]?
[Test files|Stories|Snapshots|Styles|Configs] [first|please]: {glob_end}
{comp2} and {comp} [each have|both have] one of {glob}. [Find|List] [them|all].
[Every|All the] [place|file] where [the name|the path] [fits|is like] {glob}[, please|].
[Go|Look] for {glob} [under the root|in the whole tree|in all packages].
[Nothing|No luck] in {folder2}. [Try|Search] {glob} [instead|now].
""")

REQUESTS["list"] = lines(r"""
[List|Show|Print|Display] [the folder|the directory|the contents of|the files in|everything in] {dir}.
[List|Show me|Give me] [all|the] files [in|under|inside|of] {dir}[, please|].
What is [in|inside] [the folder |the directory |]{dir}?
[What|Which] files [are|do we have|live|are there] [in|inside|under] {dir}?
[Can|Could|Would] you [list|show me|look into|check] [the folder |]{dir}[ please| for me|]?
I [need|want|would like] to [see|know] what is in {dir}.
ls {dir}
[Run|Do] [an |]ls [on|of|for] {dir}[ please|].
[Look|Peek|Have a look] [into|inside|in] [the folder |the directory |]{dir}.
[Which|What] [modules|components|scripts|tests|packages] [are|do we have] in {dir}?
[Tell me|Say] what [we have|is there|there is] in {dir}.
[Folder|Directory] to [list|show]: {dir_end}
[List|Show me] [this|the following] [folder|directory]: {dir_end}
[Please list what is in|Show the files of|Give me the names in] {dir}.
{comp} [was|got] moved, [list|show me] {dir}.
{file2} is [gone|missing|not there]; [list|show me|look into] {dir}.
[Before|After] we [change|open|read] {file2}, [list|show me] {dir}.
{person} [put|left|dropped] [something|new files|the scripts] in {dir}. [What|Which ones|List it].
{ticket}: [list|check|show] {dir}.
what's in {dir}
[show|list] {dir} [pls|please|for me]
[How many|Which] files [are|do we have] in {dir}?
[Not|I don't mean] {folder2}, [list|show] {dir}.
[List|Show] {dir}, not {folder2}.
[Is|Are] there [anything|something|any files|tests|docs] in {dir}?
Is {dir} [empty|still empty|full|used]?
[Does|Do] {dir} [have|contain|hold] [tests|any files|a readme|anything]?
[Hi|Hello|Hey][,|!] [what is|what do we have] in {dir}?
[Give|Get] me [a|the] [listing|overview|list|index] of {dir}.
[The|Our] {part} [lives|sits|should be] [in|under] {dir}. [What is there|List it|Show me the files].
[I forgot|I don't remember|I am not sure] [what|which files] [is|are] in {dir}.
[Open|Enter|Go to] [the folder |]{dir} and [list|show|tell me] [what is there|the files|everything].
[Let me see|Let's see|Show] what {dir} [holds|contains|has].
[Let's|Let us] [start|begin] [in|with] [the folder |]{dir}: [list it|what is there].
[Directory|Folder] [listing|contents] of {dir}[, please| please|].
[Contents|Files] of {dir}[, please| please|]?
{dir}: [what is in there|list it|which files]?
[Without opening|Don't open] [any file|anything], [list|show] {dir}.
[Do not|Don't] read {file2}, [only|just] list {dir}.
[What|Which things] did {person} [put|add|leave] in {dir}?
[After|Since] `{cmd}` [there should be|I expect] [output|files] in {dir}. [List|Show] it.
[Has|Did] the build [write|put|written] [anything|something] [to|into] {dir}? [List it|Look].
[Check|See|Look] what [is|we have|files are] in {dir}[ right now| now|].
[I moved|We moved|They moved] {feature} to {dir}. [Show me|List] the folder.
[Which|What] [sub folders|folders|files] does {dir} have?
[What|Anything] new in {dir}?
[Everything|All] [directly |]in {dir}[, please|]: [list|show] it.
[Names|File names] in {dir}, [please|I need them|thanks].
[Next|First|Now], [list|show me] {dir}[; {comp} comes later|].
[Help me|I want to] [find my way in|understand|get to know] {dir}. [List it|What is there].
[You will|We'll] need {dir} for {doing}; [list|show] it.
[Where is|Where did we put] {comp}? [Look in|List|Check] {dir}.
{comp} [must|should] be [somewhere |]in {dir}. [List the folder|List it|What files are there]?
[Browse|Explore|Inspect|Scan] {dir}[ for me| please|].
[Just|Only] [the names|the file names|a list of what is] in {dir}.
[Skip|Ignore|Leave out] {folder2} and [list|show] {dir}.
[I already know|I have seen] {folder2}. [Now|Next] [list|show me] {dir}.
[Would you mind listing|Mind listing|Please go and list] {dir}[ for me|]?
[On|In] {branch} the folder {dir} [looks different|has grown|is new]; [list|show] it.
[Which|What] [of our |]files [sit|stay|ended up] in {dir}?
[I'd like|We want] [a look at|an overview of|to look at] {dir}.
[How is|How does] {dir} [organised|laid out|look]?
[Structure|Layout] of {dir}, [please|one level is enough|thanks].
[Show|Print] the [folder|directory] {dir}[ in the chat| here|].
[Count|Name|Enumerate] the files in {dir}.
[Did we clean|Have we cleaned] up {dir}? [Show what is left|List it].
[Look|See] [around|] in {dir} [and tell me what you find|for {comp}|].
[Fetch|Get] the [listing|file list] for {dir}[, then we talk about {comp}|].
[Docs|Tests|Scripts|Types] [are|should be] in {dir}, [right|aren't they|no]? [List it|Show me].
[Tell|Show] {person} and me [what is in|the files of] {dir}.
dir listing of {dir} [pls|please]
""")

REQUESTS["list_root"] = lines(r"""
[List|Show me|Print] [the project root|the root folder|the root of the repo|the top level|the workspace root].
What [is|files are|do we have] in the [project|repo|workspace|top] [root|root folder|folder]?
[Which|What] [files|folders] are [at the top level|in the root|at the top of the project]?
[List|Show] the files [here|in this project|in this workspace|of the project root].
[Give|Get] me [a listing|an overview] of the [project root|root directory|top folder|workspace root].
[Let me see|Show me] [the|what is at the] [top level|root] of [the|this|our] [project|repo|workspace].
ls [in the root|please|the project root|here]
[Can|Could] you list the [root directory|project root|root folder][ please| for me|]?
[I just cloned this|I am new here|I have never seen this repo]. [List the root|What is at the top level]?
{person} [says|thinks] there is a {word} folder in the root. [List the root|Show me the root].
[Start|Begin] by listing the [project root|root folder|workspace].
{file2} [is not where I thought|moved]. [List the project root|Show me the root folder first].
[Look|Have a look] [around|] in the [root folder|project root|top folder] [and tell me what is there|please|].
[What's|What is] the [top level|layout] of this [project|repo|workspace]? [List it|Show me].
[Not|I don't mean] {folder2}, [list the project root|the root folder please: list it].
""")

REQUESTS["run"] = lines(r"""
[Run|Execute|Start|Launch|Call] {shell}[ please|, please| for me| now|].
[Please |]run {shell}[ and tell me what happens| and show me the output| in the terminal|].
[Can|Could|Would|Will] you [run|execute|start|try] {shell}[ for me| please| quickly|]?
[Run|Execute] [this|the following|the command|this command]: {shell_end}
[Please run|Run|Execute] [this|the following] in the [terminal|shell|console]: {shell_end}
[Lint|Test|Build|Check|Format|Install|Clean up] please: {shell_end}
[In the terminal|In a shell|On the command line|In the console][,|:] {shell}[, please|].
I [need|want] [the output of|the result of|you to run|to run] {shell}.
What [does|is the output of|happens with|comes out of|do you get from] {shell}[ print|]?
What [does|will] {shell} [print|say|show|return|report|give]?
[Try|Start] {shell}[ again| once more| and see| and report|].
[Does|Would] {shell} [pass|work|succeed|still pass|still work|run through]?
[See|Check|Find out] [if|whether] {shell} [passes|works|still works|is green|fails].
{file2} [is fixed|is done|is changed], [now |so ]run {shell}.
I [changed|edited|fixed|saved] {file2}; [run|try|start] {shell}[ again|].
{comp} [is ready|is done|should work now]. [Run|Execute] {shell}.
[Before|After] [we|I] [push|merge|release|commit], [run|execute] {shell}.
{person} [asks|wants] [you to|us to] run {shell}.
{ticket}: [run|execute|start] {shell}[ and note the result|].
[CI|The pipeline|The build server] [runs|calls] {shell}. [Run it|Do the same here|Run it here too].
[The readme|The guide|{file2}] says [to run|to start with] {shell}. [Do that|Do it|Please do].
run {shell} [pls|please|thx|in the terminal]
can u run {shell} [pls|real quick|for me]
{shell} [please|pls], [run it|in the terminal].
{shell}: [run it|run that|please execute].
[Command|Next command|Terminal|Shell]: {shell_end}
[Next|First|Now|Then|Finally], [run|execute] {shell}.
[Not|Don't run] `{cmd2}`, [run|but] {shell}.
[Run|Use] {shell}, not `{cmd2}`.
[Instead of|Rather than] `{cmd2}` [run|please run|use] {shell}.
`{cmd2}` [failed|did nothing|is too slow]. [Run|Try] {shell} [instead|now].
[After|Since] `{cmd2}` [passed|went through], [run|go on with] {shell}.
[Kick off|Fire up|Start off|Trigger|Launch] {shell}[ for me|].
[Hi|Hello|Hey][,|!] [please|could you] [run|start] {shell}[, thanks|]?
[Use|Open] the terminal [and|to] run {shell}.
[Use|Take] the [terminal|shell]: {shell_end}
[I'd like you to|You should|You may] [run|execute] {shell}[ now|].
[Let's|Let us|We should] [run|try|start] {shell}[ and see|].
[Time|It is time] [to run|for] {shell}.
[Our|My] {part} {symptom}. [Run|Try] {shell} [and tell me if it is still so|first|please].
[Show|Give|Get] me [what|the lines that] {shell} [prints|says|puts out].
[Let me|I want to] see [what {shell} prints|the output of {shell}|the result of {shell}].
[Do|Perform|Carry out] [a run of |]{shell}[ in the project|].
[Just|Simply|Only] run {shell}[, nothing else| and stop|, don't change any file].
[Don't|Do not] [edit|touch|open] {file2}, [just|only] run {shell}.
[The tests|The types|The styles] [of|for] {comp} [need checking|must be checked]: {shell_end}
[To|In order to] [reproduce|check] {ticket}, run {shell}.
[Someone|{person}] broke {feature}. [Run|Start] {shell} [to find out who|to see how|please].
[Install|Set up|Prepare] [what we need|things|everything] [with|by running|using] {shell}.
[With|Using] {shell}[,|] [build|test|check] [the project|it][, please|].
[Verify|Confirm|Prove] [it|that] [with|by running] {shell}.
[On|In] {branch}[,|] [run|execute|try] {shell}.
[Can we|Could we|May I ask you to] run {shell}[ before lunch| now| once]?
[I can't|I cannot] [run|start] {shell} [here|on my machine|myself]. [Can you|Please do|Do it for me].
[Is|Are] [everything|all|the project] [green|fine|ok|clean]? [Run|Check with] {shell}.
[Did|Does] [my|the] change [in {file2} |to {comp} |]break anything? [Run|Execute] {shell}.
[How|What] does [the project|it|{comp}] do under {shell}? [Run it|Run that].
[Same|Once more|Again], [please|but with this]: {shell_end}
[Go ahead and|Now please|Ok,] run {shell}.
[You can|We can] [run|use] {shell} [for this|to check {comp}|to do that]. [Do it|Go ahead|Please do].
[Repeat|Rerun|Re-run] {shell}[ please| for {ticket}|].
[Terminal|Shell] job [for you|]: {shell}.
[When|Once] you are ready[,|] [run|start] {shell}.
{deadline} I [need|want] [the output|the result] of {shell}. [Run it|Start it].
[Restart|Rebuild|Refresh|Update] {feature} [with|by|via] {shell}.
[Please |]execute {shell} [at the root|in the workspace|in this folder|here].
[Ask|Have] the shell [for|run|do] {shell}.
[I trust|I like] {tech}, but [run|check with] {shell} [anyway|first].
[Does|Will] this work here? {shell_end}
{feature} is [ready|finished|merged]. [Please |]run {shell} [so that|and] we [know|see].
[exec|execute|run] {shell}
""")

REQUESTS["create"] = lines(r"""
[Create|Make|Add|Write] [a file |a new file |the file |]{file} with [the content|the contents|the text|] \
{contents}.
[Create|Make|Add] {file} containing {contents}[, please| please| and nothing else|].
[Create|Write|Make|Add] [the file |a new file |]{file} with this [content|text]: {contents_end}
[Create|Add|Please create|Please make] {file}[ for me| for {ticket}|]: {contents_end}
[Can|Could|Would] you [create|make|add] {file} with {contents}[ in it| as its content|]?
[Can|Could] you [create|add|write] {file}[ for me|]? [Content|Contents|It should contain|Text]: {contents_end}
I [need|want|would like] a [new |]file {file} [that contains|that holds|with|that says] {contents}.
I [need|want] a [new |]file {file} [with this in it|with exactly this|as follows]: {contents_end}
[Put|Write|Save|Store] {contents} [into|in|to] a new file[ called| named|] {file}.
[Put|Save|Write] this [into|in] [a new file|the new file] {file}: {contents_end}
{file} [should not exist empty|must not be empty], put {contents} in[ it|].
{file} [is missing|does not exist yet|is not there]; [create|add|write] it with {contents}.
{file} [is missing|does not exist|was never added]. [Create it with|It needs|Its content]: {contents_end}
[We need|There must be|There should be] a {file} [with|saying|containing] {contents}.
[New file|Add a file|File] {file}[, content|, contents|, text]: {contents_end}
[New file|A new file], {file}, [with|holding] {contents}[, please|].
{comp} [needs|reads|expects] {file}. [Create|Make] it with {contents}.
{comp} [fails|breaks] without {file}. [Add it|Create it|Write it] with this: {contents_end}
[Next to|Besides|Like] {file2} we [need|want] {file} [with|containing] {contents}.
[Leave|Keep] {file2} [alone|as it is] and [create|add] {file} with {contents}.
{person} [asked for|wants|is waiting for] a {file} [with|that says] {contents}. [Create it|Please add \
it|Make it].
{ticket}: [create|add|new file] {file} with {contents}.
{ticket}: [create|add] {file}. [Content|It holds]: {contents_end}
[create|make|add] {file} with {contents} [pls|please|thx]
make [a|the] file {file} [that says|with] {contents}
can u [create|make|add] {file} [pls|for me], [content|text]: {contents_end}
[Start|Begin|Open] a new file {file} with [the line|the text|the content] {contents}.
[Generate|Set up|Prepare|Lay down] {file} [with|from] [this|the following] [content|text]: {contents_end}
[Not|I don't mean] {file2}, a new one: {file}, with {contents} [in it|as content|inside].
[Instead of|Rather than] changing {file2}, [create|add] {file} with {contents}.
[First|Next|Now|Then] [create|add] {file}; [its|the] [content|text] is {contents}.
[First|Next|Now] [create|add] {file}. [It must contain|Put in exactly]: {contents_end}
[Hi|Hello|Hey][,|!] [please|can you] [create|add] {file} with {contents}[, thanks|]?
[The|A] file {file} with [just|only] {contents}[ in it|], [please|create it|add it].
[Let's|Let us] [add|create|have] {file} with {contents}.
[Our|My] {part} {symptom}. [Add|Create] {file} with {contents}[ to fix that|].
[Before|After] `{cmd}` we need {file} [with|containing] {contents}. [Create it|Add it].
`{cmd}` [looks for|wants|asks for] {file}. [Create|Write] it: {contents_end}
[Write|Drop|Place] a file {file} [in the project|in the repo|] with [the words|the text|] {contents}.
[Drop|Put|Place] {contents} in {file}, [which is new|a new file|it does not exist yet].
[Could|May] I have a {file}[ please|]? [With|It says|It holds] {contents}.
[Would you mind|How about] [creating|adding] {file} with {contents}?
[The|This] text {contents} [belongs|should go|goes] into a new file {file}.
{contents} [belongs|should stand|must go] in {file}. [Create the file|Create it|Please make that file].
[Create|Add] an [initial|first] {file}: {contents_end}
[Create|Add] a [small|tiny|one line] file {file}: {contents_end}
[As|Like] {person} said: [new|add a] {file} with {contents}.
[Please |]save [the following|this] as {file}: {contents_end}
[Save|Store] {contents} as {file}[, please| please|].
[For|To prepare] {feature} [create|add|we need] {file} with {contents}.
[In|On] {branch} {file} [is missing|got lost]. [Create|Write] it [again |]with {contents}.
[I forgot|We forgot|{person} forgot] {file}. [Create it|Add it]: {contents_end}
[Nobody|No one] [wrote|added] {file} yet. [Do it|Create it] with {contents}.
{folder2} [stays as it is|is fine]; [add|create] {file} with {contents}.
[The file to create|New file] is {file}, [its text|its content|the content] {contents}.
[Path|File]: {file}. [Action: create.|Create it.] [Content|Text]: {contents_end}
[Go ahead and|Now please] [create|write] {file} with {contents}.
[Start|Begin] {file} [with this|like this|as follows]: {contents_end}
[Touch nothing else|Change no other file], [only|just] create {file} with {contents}.
[Don't|Do not] [edit|change] {file2}; [create|make] {file} with {contents}.
[Exactly|Only|Just] this [goes|shall go] into the new {file}: {contents_end}
[Where is|What about] {file}? [If it is missing, create it|It is missing, so create it] with {contents}.
[I'd like you to|You should] [create|add] {file}[, please|]. [Contents|Inside]: {contents_end}
[We|They] agreed on a {file} [that reads|with] {contents}. [Add it|Create it|Please write it].
[Our|The] {tech} [setup|config] [needs|wants] {file} [with|containing] {contents}. [Create it|Add it].
[A|One] placeholder {file} [please|would help], [content|text] {contents}.
[Make|Let] {file} [exist|appear] with {contents} [inside|in it].
[Fill|Write] a fresh {file} with {contents}.
[Once more|Again], [create|a new file] {file} with {contents}.
[Needed|Wanted|To do]: {file} with {contents}[. Please create it|. Create it].
[Document|Note] {feature} in a new file {file}: {contents_end}
[Docs|Notes] for {comp} are missing: [create|add] {file} with {contents}.
[Scaffold|Bootstrap] {file}. [Just|Only] this for now: {contents_end}
{feature} [comes next|is next]. [For it|For that] [create|add] {file}: {contents_end}
""")

REQUESTS["edit"] = lines(r"""
[In|Inside] {file}[,|] [replace|change|swap|exchange] {old} [with|for|by] {new}[, please| please|].
[In|Inside] {file}[,|] change {old} to {new}.
[Replace|Swap|Substitute|Exchange] {old} [with|by] {new} in {file}.
[Swap|Trade|Exchange] {old} for {new} in {file}[ please|].
[Change|Turn|Edit|Set] {old} [to|into] {new} in {file}[, please|].
[Can|Could|Would|Will] you [change|turn] {old} [to|into] {new} in {file}[ please|]?
[Can|Could] you [edit|update|open] {file} and replace {old} [with|by] {new}?
[Edit|Update|Change|Modify|Patch|Fix] {file}: {old} [becomes|should be|must become|->|=>|should read] {new}.
{file} [says|has|contains|still says|still has] {old}; [make it|it should be|change it to|it must be] {new}.
{file} [says|has|still has] {old}, [but it should be|but we need|and I want] {new}. [Fix that|Change \
it|Please fix it].
I [want|need|would like] {new} [instead of|in place of|rather than] {old} in {file}.
[Use|Write|Put] {new} [instead of|in place of|rather than] {old} in {file}.
[It should be|It must be|Make it] {new}, not {old}, in {file}.
[The line|The text|The value] {old} in {file} [should be|must become|has to be] {new}[. Change it|. Please \
edit|].
[The line|The part] {old} in {file} is [wrong|outdated|a mistake]. [Make it|Replace it with|Correct is] {new}.
[Find|Look for] {old} in {file} and [replace|change|rewrite] it [with|to|as] {new}.
[Find and replace|Search and replace] in {file}: {old} [with|by|->] {new}.
[In|For] {file}: {old} -> {new}
{comp} {symptom}. In {file} [change|turn] {old} [to|into] {new}.
{comp} [broke|failed] after {file2}. [Replace|Swap] {old} with {new} in {file}.
[Leave|Keep] {file2} [alone|as it is]; in {file} [replace {old} with|change {old} to] {new}.
[Not|Not in] {file2}, in {file}: [change|turn] {old} [to|into] {new}.
{person} [wants|asked for|prefers] {new} [instead of|rather than] {old} in {file}.
{ticket}: in {file} [change {old} to|replace {old} with] {new}.
{ticket}: [edit|update] {file}, {old} [is now|becomes] {new}.
[change|swap|replace] {old} [with|for] {new} in {file} [pls|please|thx]
in {file} make {old} [to be|be|say|read] {new}
can u change {old} to {new} in {file} [pls|real quick|for me]
[Hi|Hello|Hey][,|!] [please|could you] change {old} to {new} in {file}[, thanks|]?
[First|Next|Now|Then][,|] [replace|swap] {old} with {new} in {file}.
[There is|I see|I found|We have] {old} in {file}. [Please make it|It should read|Change it to] {new}.
[Typo|Mistake|Small fix] in {file}: {old} [should be|must be|->] {new}.
[Correct|Fix|Repair] {old} in {file}[. It|, it] [should be|must be] {new}.
[Rename|Change the name] {old} to {new} in {file}[ only|].
[After|Since] `{cmd}` [failed|complained], [change|edit] {file}: {old} [to|becomes|is now] {new}.
[Before|After] we [run `{cmd}`|release], [replace|swap] {old} [with|for] {new} in {file}.
[Update|Adjust|Correct] {file} so that it [says|has|reads] {new} [instead of|and not|in place of] {old}.
[Make|Let] {file} [say|use|have] {new} where it [now |]has {old}.
[Where|In the place where] {file} has {old}, [put|write|I want] {new}.
[Old|Before|From|Was]: {old}. [New|After|To|Should be]: {new}. [File|In|Where]: {file}.
[File|In] {file}, [from|old] {old} [to|new] {new}.
[File|Path]: {file}\n[Old|Find|Before]: {old}\n[New|Replace with|After]: {new}
[Please |]edit {file}.\n[Replace|Change] {old}\n[with|to|by] {new}
In {file} [replace|change] this:\n{old_block}\n[with this|by this|to this|with]:\n{new_block}
[Edit|Update|Change] {file}. [From|Old|This]:\n{old_block}\n[To|New|Becomes]:\n{new_block}
[Can|Could] you change {file}? [This line|This]:\n{old_block}\n[should be|must become|should turn \
into]:\n{new_block}
{file} still has\n{old_block}\n[but we need|make that|change it to]\n{new_block}
[Swap|Exchange] these in {file}:\n{old_block}\n[for|with]\n{new_block}
[Our|My] {part} {symptom}, because {file} has {old}. [Make it|Change that to] {new}.
[Don't|Do not] [read|open|touch] {file2}. [Only|Just] [change|turn] {old} to {new} in {file}.
[The setting|The option] {old} in {file} [is too low|is too high|is wrong]. [Use|Set] {new}.
[We|They] moved to {tech}: in {file} {old} [becomes|is now|turns into] {new}.
[In|On] {branch}[,|] change {old} to {new} in {file}.
[Go to|Open] {file} and [change|turn] {old} [to|into] {new}.
[Would you mind changing|Please go and change|I'd like you to change] {old} to {new} in {file}[?|.]
[Let's|Let us] [use|try|have] {new} [instead of|rather than] {old} in {file}.
[Replace|Change] {old} in {file}[, the only place|]. [New text|New value|New one]: {new}
[Everything|All] in {file} [is fine|stays] [but|except] {old}: [make it|that becomes] {new}.
[One|A single] [line|thing|edit] in {file}: {old} [to|becomes|->] {new}.
[Drop|Remove|Take out] {old} from {file} and put {new} [there|in its place|instead].
{old} [is no longer right|is wrong|is old] in {file}, [use|write|it is] {new} [now|please|there].
{old} in {file} [must|should|has to] become {new}.
{old} -> {new} in {file}[, please| please|]
{new} [should|must] replace {old} in {file}.
[I changed my mind|Sorry|On second thought]: in {file} {old} should [be|read] {new}.
[Same as in|Like in] {file2}: {file} [needs|wants] {new} [in place of|instead of] {old}.
[Like|As] {person} [wrote|said], [change|turn] {old} into {new} in {file}.
[Why is it|Who wrote] {old} in {file}? [Change it to|Make it|It should be] {new}.
[Bump|Raise|Lower|Adjust] {old} to {new} in {file}.
[For|Because of] {ticket} {file} [must|should] [have|use] {new}, [not|no longer] {old}.
[The test of|The build of] {comp} [expects|needs] {new}. In {file} [it is|there is] {old}. [Fix it|Change it].
[Only|Just] this [edit|change] in {file}: {old} [to|becomes] {new}.
[I need|We need] [one edit|a change|a fix] in {file}: [replace|swap] {old} with {new}.
[Set|Make] {new} [where|in the spot where] {old} [is|stands] in {file}.
[Apply|Make] this change to {file}: {old} [is replaced by|turns into|becomes] {new}.
{feature} [needs|wants] {new} in {file}; [now|today|so far] it [has|says] {old}.
""")

BAD: dict[str, tuple[str, ...]] = {
    "read": lines(r"""
[Open|Just open] the file in your editor and [read|look through] it from top to bottom.
[Sure|Of course]! [I would need|Please paste] the file's text here so that I can look at it.
```sh\ncat the-file\n```
I [cannot|can't] open files. [You can|Please] paste the code here.
[The file probably|It most likely] holds the code for {feature}.
"""),
    "search_text": lines(r"""
[Use|Press] Ctrl+Shift+F in your editor and type the text.
[You can|Just] use grep:\n```sh\ngrep -rn the-text .\n```
[It is|This is] probably used in a few places, such as the tests and the main module.
[Open|Use] your editor's search and look through the results.
"""),
    "search_glob": lines(r"""
[You can|Just] use find:\n```sh\nfind . -name the-pattern\n```
[Look|Have a look] in the explorer on the left, it shows all files.
[There are|You probably have] a few such files in the usual folders.
[Press|Use] Ctrl+P and type the name.
"""),
    "create": lines(r"""
[Right-click|Click] the folder, choose New File and paste the text.
```sh\ntouch the-file\n```\nThen paste your text.
[Sure|Of course]! Make a new file in your editor, add the content and save it.
[Here is|This is] how: open a new tab, paste the content, save.
"""),
    "edit": lines(r"""
[Open|Just open] the file, find the old text and type the new one.
```sh\nsed -i s/old/new/ the-file\n```
[Sure|Of course]! Use find and replace in your editor, then save.
[I have changed it|Done]! The file is updated now.
"""),
    "list": lines(r"""
```sh\nls -la\n```
[Open|Expand] the folder in the explorer to see its files.
[It probably|The folder most likely] holds the sources and some tests.
I [cannot|can't] see your folders. Please paste a listing.
"""),
    "run": lines(r"""
[Open|Use] a terminal, type the command and press Enter.
[Sure|Of course]! The command ran and everything passed.
I [cannot|can't] run commands. Please run it and paste the output.
[It will|That should] print a few lines and then finish.
"""),
    "none": (
        '<tool_call>\n\\{"name": "read_currently_open_file", "arguments": \\{\\}\\}\n</tool_call>',
        '<tool_call>\n\\{"name": "search_web", "arguments": \\{"query": "{word} {word2}"\\}\\}\n</tool_call>',
        '<tool_call>\n\\{"name": "ls", "arguments": \\{\\}\\}\n</tool_call>',
        '<tool_call>\n\\{"name": "grep_search", "arguments": \\{"query": "{word}"\\}\\}\n</tool_call>',
        '<tool_call>\n\\{"name": "view_diff", "arguments": \\{\\}\\}\n</tool_call>',
    ),
}

LEADS = lines(r"""
{comp} {symptom}.
{comp} broke after {file2}.
[I am|We are] [working on|busy with|fixing|testing] {feature} [now|today|in {folder2}|{deadline}].
{ticket}: {comp} {symptom}.
[Hi|Hello|Hey|Good morning|Hi there][.|!|,]
[Please|One thing|Quick one|Next step]:
{file2} [is done|looks good|can wait|was fine].
[We|{person} and I] [talked|spoke] about {feature} [today|yesterday|in the meeting].
[I ran|{person} ran] `{cmd2}` and it [failed|passed|hung].
[Thanks|Great|Good|Perfect], [that worked|that helps|now the next one].
[You are|You're] in the [{area}|{word}] project.
[It is about|This is for] {feature} {reason}.
[I already read|I closed|I saved] {file2}.
[The folder|In] {folder2} [is old|is not used any more|is fine].
[{team}|{person}] [is waiting for this|needs this {deadline}].
ok [now|next],
[So|Well|Right], [let us go on|here we go|one more].
""")

TAILS = lines(r"""
[Thanks|Thank you|Cheers|Thx][!|.]
[{file2}|{comp2}] [can stay as it is|is not affected|comes later].
[It is|That's] for {ticket}.
[We need|I need] it {deadline}.
[Then|After that] we [go on with|fix|look at] {comp2}.
[No hurry|Take your time|It is urgent|Quickly please].
{person} [asked for it|is waiting|wants to know].
[Leave|Don't touch] {file2}.
[I think|I guess] {comp2} [needs it|depends on it|is next].
[Nothing else|That is all|Only that].
""")

REQUESTS["none_thanks"] = lines(r"""
[Thanks|Thank you|Thx|Cheers][, that was all| for the help| a lot|, that worked|, very kind][!|.]
[Perfect|Great|Wonderful|Nice][,|!] [that is all I needed|that was it|it works now|you saved my day].
[Great|Good] [job|work] [with|on] {comp}[!|, thanks.]
[Thanks|Thank you], {comp} [works|is fixed|is green] now[, no more to do|].
""")

REQUESTS["none_hello"] = lines(r"""
[Hi|Hello|Hey|Good morning|Good evening][,|!] [how are you|how is it going|how are things] [today|]?
[Hi|Hello|Hey] [there|you][, nice to meet you|, I am {person}|, {person} here][.|!]
[Are you there|Can you hear me|Are you awake|You there][, assistant|, please|]?
good [morning|evening|afternoon] [to you|from {person}|and hello]
""")

REQUESTS["none_bye"] = lines(r"""
[Bye|See you|Good night|Good bye][,|] [until tomorrow|and thanks|see you on Monday|I am off now].
[That is all|We are done|I am done|Enough] for today[, thanks|, bye|].
[I go home now|I have to leave|Time for lunch], [see you|talk later|bye].
""")

REQUESTS["none_who"] = lines(r"""
[Who|What] are you[, exactly|, by the way|]?
[What|Which things] can you do [for me|here|in this editor]?
[Tell|Say] me [what you are|what you can do|in one line who you are].
[Are you|Is this] a [robot|human|person|machine|model]?
""")

REQUESTS["none_wait"] = lines(r"""
[Wait|Hold on|One moment|Stop][,|:] [don't do anything yet|I am still thinking|do nothing for now].
[Please |]do [nothing|not do anything] [yet|for now|until I say so].
[Don't|Do not] [run|change|open] anything[, I need a minute|, wait for me|; I will tell you when].
[I will|I'll] [come back to|look at] {comp} [later|tomorrow|myself]. [Nothing to do now|You can rest].
""")

REQUESTS["none_opinion_tabs"] = lines(r"""
[Tabs or spaces|Do you prefer tabs or spaces|What is better, tabs or spaces][, in your opinion|, what do \
you think|]?
[Should|Would] [we|you] [indent with|use] tabs or [with |]spaces?
[Is|Are] [two spaces|four spaces|tabs] [a good|the better] [choice|indent]?
""")

REQUESTS["none_opinion_tech"] = lines(r"""
[What do you think of|Do you like|How good is|Is it worth learning] {tech}?
[Would|Should] you [use|choose|take] {tech} for {feature}?
[Is|Would] {tech} [be |]a good [choice|idea|fit] for {area}?
[Your|An] opinion on {tech}[, please|, in short|]?
""")

REQUESTS["none_opinion_compare"] = lines(r"""
[Which is|What is] better, {tech} or {tech2}?
{tech} or {tech2}[ for {feature}| for {area}|][, what would you take|, your choice|]?
[How do|How does] {tech} [compare with|differ from] {tech2}?
[Should|Shall] we [move|switch] from {tech} to {tech2}?
""")

REQUESTS["none_opinion_name"] = lines(r"""
[Is|Would] {comp} [be |]a good name[ for a class| for the {part}|]?
[What do you think of|Do you like] the name {ident}[ for a function|]?
[Should|Would you] [I |]call it {ident} or {ident2}?
[Does|Would] the name {comp} [make sense|sound right|tell enough][ to you|]?
""")

REQUESTS["none_opinion_split"] = lines(r"""
[Is it|Would it be] [wise|good|ok] to [split|cut] {comp} [in two|into smaller parts]?
[When|At what size] should [I|we] split a [class|module|file]?
[How long|How big] [may|should] a [function|class|method] be?
""")

REQUESTS["none_closure"] = lines(r"""
[What is|Explain|Can you explain|Tell me about] a closure[ in JavaScript| in one sentence|, please|].
[How do|Why do] closures [work|matter|exist][ in JavaScript|]?
i [don't|do not] [get|understand] closures, [help|explain please|what are they]
""")

REQUESTS["none_promise"] = lines(r"""
[What is|Explain|Tell me what is] a promise [in JavaScript|in one sentence|in TypeScript][, please|].
[What does|What is] async [and|or] await [do|mean|for]?
[Why|When] do I [need|use] await[ before a call|]?
[What is|Explain] the difference between a promise and a callback.
""")

REQUESTS["none_recursion"] = lines(r"""
[What is|Explain|Define|Tell me about] recursion[ in short| please| to a child|].
[When|Why] [is|would I use] recursion [a good idea|better than a loop|dangerous]?
""")

REQUESTS["none_git_rebase"] = lines(r"""
[What is|What's|Explain] the difference between [git |]merge and [git |]rebase[, please|]?
[When|Why] [should|would] [I|we] rebase [instead of merge|and not merge]?
[What does|Explain what] git rebase [do|does]?
""")

REQUESTS["none_git_stash"] = lines(r"""
[What does|Explain what] git stash [do|does|mean][, I never used it|]?
[Is|When is] git stash [safe|useful|a good idea]?
""")

REQUESTS["none_git_message"] = lines(r"""
[What|How] [makes|do I write] a good commit message?
[How long|In what tense] should a commit message be?
[Any|Some] [tips|advice|rules] for commit messages?
""")

REQUESTS["none_glob_help"] = lines(r"""
[What does a glob mean|What is a glob pattern|Explain what a glob is][, please|]?
[What is|What's] the difference between one star and two stars in a glob?
[How do|How would] I write a glob [in general|for many folders|by hand]?
""")

REQUESTS["none_grep_help"] = lines(r"""
[What is|What does] grep [do|mean|for]?
[What is|Explain] the difference between grep and find[, in general|].
[Why|How] is [ripgrep|rg] [faster|so fast|better than grep]?
""")

REQUESTS["none_regex"] = lines(r"""
[What is|Explain|Tell me about] a regular expression[ in one line| please|].
[Should I|When should I] [learn|use|avoid] regular expressions?
""")

REQUESTS["none_types"] = lines(r"""
[What is|What's] the difference between [an interface and a type|type and interface][ in TypeScript|]?
[Should|Shall] [I|we] [use|prefer] interface or type?
[When|Why] [should I|do people] use [an interface|a type alias]?
""")

REQUESTS["none_any"] = lines(r"""
[Why|Is it true that] [is |]any [is |]bad in TypeScript?
[What is|Explain] the difference between any and unknown.
[When|Where] [may|can] I use any?
""")

REQUESTS["none_const"] = lines(r"""
[What is|Explain] the difference between let and const[, please| and var|].
[Should|Shall] I [always |]use const?
[Why|Is it bad to] [not |]use var[ any more|]?
""")

REQUESTS["none_equals"] = lines(r"""
[What is|Explain|Why is there] the difference between two and three equal signs[ in JavaScript|]?
[Should|Must] I use [double|triple] equals?
""")

REQUESTS["none_null"] = lines(r"""
[What is|What's|Explain] the difference between null and undefined[, please|]?
[Should|Do] [functions|we] return null or undefined?
""")

REQUESTS["none_test"] = lines(r"""
[Why|Should we] [do we |]write unit tests[ at all| for {area}| for {comp}|]?
[How many|What kind of] tests [are enough|do we need]?
[What is|Explain] the difference between a unit test and an end to end test.
[What is|Explain what is] a flaky test?
""")

REQUESTS["none_mock"] = lines(r"""
[What is|Explain|When do I need] a mock[ in testing|, please|]?
[Are|Why are] mocks [bad|useful|a good idea]?
""")

REQUESTS["none_tdd"] = lines(r"""
[What is|Explain|Do you like] test driven development[, in short|]?
[Should|Shall] [I|we] write the test [first|before the code]?
""")

REQUESTS["none_ci"] = lines(r"""
[What is|Explain|What does] [CI|continuous integration][ mean| in one line|]?
[Why|What for] do [teams|we] need a [build server|pipeline]?
""")

REQUESTS["none_review"] = lines(r"""
[How|What is the best way] [do I|to] [review|do a review of] a pull request?
[What|Which things] should [I|a reviewer] look for in a review?
[How|Any tips how] can I [give|take] review comments [well|kindly]?
""")

REQUESTS["none_cache"] = lines(r"""
[What is|Explain|When do I need] a cache[, please| in one line|]?
[Why|Is it true that] [is |]cache invalidation [is |][hard|so hard]?
""")

REQUESTS["none_rest"] = lines(r"""
[What is|Explain|Tell me about] a REST API[, please| in short|].
[What is|Explain] the difference between GET and POST.
[What is|When do I use] PUT [and PATCH|or POST]?
""")

REQUESTS["none_status"] = lines(r"""
[What does|What is] [a 404|status 404|error 404] [mean|about]?
[What is|Explain] the difference between [401 and 403|a 401 and a 403].
[When|Why] does a server [answer|send|return] 500?
""")

REQUESTS["none_docker"] = lines(r"""
[What is|Explain|Why do people use] [Docker|a container|an image][, in short| please|].
[What is|Explain] the difference between an image and a container.
""")

REQUESTS["none_sql"] = lines(r"""
[What is|Explain] an index [in a database|in SQL]?
[What is|Explain] the difference between [a left and an inner join|an inner join and a left join].
[What is|When do I need] a transaction?
""")

REQUESTS["none_bigo"] = lines(r"""
[What does|Explain what] [big O|O of n|complexity] [mean|means][ in practice|]?
[Is|Why is] a nested loop slow?
""")

REQUESTS["none_hash"] = lines(r"""
[What is|Explain] a hash [map|table][, please|].
[When|Why] [should I|do we] use a [map|set] [and not an object|instead of an array]?
""")

REQUESTS["none_react"] = lines(r"""
[What is|Explain|When do I need] a hook [in React|in short]?
[What is|Explain] the difference between [props and state|state and props].
[Why|When] does a component render [twice|again|so often]?
""")

REQUESTS["none_css"] = lines(r"""
[How|What is the way] [do I|to] center [a box|a div|text] [in CSS|on a page]?
[What is|When do I use] flexbox [or grid|and not grid]?
""")

REQUESTS["none_debug"] = lines(r"""
[How do|How should] I [debug|hunt] a bug [that comes and goes|I cannot repeat|in general]?
[What is the best way to debug|Any tips for debugging|Any good advice for debugging]?
[I am stuck|I feel stuck] with a bug[ since days|]. [Any advice|What do people do then]?
""")

REQUESTS["none_learn"] = lines(r"""
[How do|How can] I [learn|get better at] [programming|TypeScript|testing|{tech}]?
[What|Which] [book|language|topic] should I [read|learn] [first|next]?
[Is|Am I too old, or is] it [too late|hard] to learn [programming|to code]?
""")

REQUESTS["none_estimate"] = lines(r"""
[How long|How many days] [does it take|would it take] to [build|write|replace] {feature}?
[Is|Would] {feature} [be |]a lot of work[, roughly|, what do you think|]?
[Can|Could] [we|one person] [build|finish] {feature} {deadline}?
""")

REQUESTS["none_feeling"] = lines(r"""
[I am|I'm] [tired|happy|sad|bored|nervous] [today|about the release|after this week].
[What a|Such a] [long|nice|strange|hard] day[, don't you think|, isn't it|].
[Friday|Monday|The weekend] [at last|already|again][, what a week|, good|].
[The demo|The release|The meeting] [went well|was a mess|was fun][, I wanted to tell you|].
""")

REQUESTS["none_joke"] = lines(r"""
[Tell|Know] [me |]a [joke|programmer joke|good joke][, please|?]
[Make|Can you make] me [laugh|smile][, please|?]
""")

REQUESTS["none_agree"] = lines(r"""
[I think|I believe|In my view] [short functions|small commits|good names|simple designs] [matter most|are \
best|help everyone].
[Don't|Do] you [agree|think] that [less code|simple code|a small class] is better[ than clever code|]?
""")

REQUESTS["none_done_info"] = lines(r"""
[FYI|For your information|Just so you know]: {person} [fixed|finished|merged] {comp}[. Nothing to do|. No \
action needed].
[Never mind|Forget it|No need], I [found|fixed|solved] it [myself|already].
I [already |]ran `{cmd}` [myself|by hand], [all green|it passed], [nothing to do for you|you need not do it].
[The problem|The bug] in {file} is [solved|gone]; [no need to look|you need not read it|thanks].
""")

REQUESTS["none_deps"] = lines(r"""
[Is|Are] {pkg} [a good package|well known|safe to use][, what do you think|]?
[Should|How often should] [we|I] update [our |]dependencies?
[What is|Explain] the difference between dependencies and devDependencies.
[What is|Why do we have] a lock file?
""")

REQUESTS["none_errors"] = lines(r"""
[Should|When should] I [throw|return] an error[ or return null|]?
[What is|How does] good error handling [look like|look|in general]?
[Why|Is it bad to] [not |]catch all errors?
""")

REQUESTS["none_comments"] = lines(r"""
[How many|What] comments [should code have|are good|do I need]?
[Should|Must] every function have a comment?
""")

REQUESTS["none_solid"] = lines(r"""
[What is|Explain|What does] [SOLID|DRY|YAGNI|KISS] [mean|stand for][, in short|]?
[What is|Explain] [loose coupling|cohesion|dependency injection][, please|].
""")

REQUESTS["none_monorepo"] = lines(r"""
[What is|Do you like|Should we use] a monorepo[, in your view|]?
[One repo or many|Many repos or one], [what is better|what would you choose]?
""")

REQUESTS["none_env"] = lines(r"""
[What is|What are] [an environment variable|environment variables] [for|good for|about]?
[Why|Should we] [do we |]keep settings out of the code?
""")

REQUESTS["none_meet"] = lines(r"""
[Should|Do] we [need|have] a meeting about {feature}?
[How do|How can] I tell {person} that {feature} [is late|will slip]?
""")

REQUESTS["none_explain_code"] = lines(r"""
[Explain|What does] this [do|line do|mean]: `const {ident} = {ident2} ?? 0;`[ I just want to understand it.|]
[What does|What is] the ?? [operator |][do|mean] in `{ident} ?? {ident2}`?
[What does|Explain what] `{ident}?.{ident2}` [mean|means]?
""")

GOOD: dict[str, tuple[str, ...]] = {
    "none_thanks": (
        "You are welcome.",
        "[Glad|Happy] to help.",
    ),
    "none_hello": (
        "Hello! What shall we work on?",
        "Hi, I am here. What can I do for you?",
    ),
    "none_bye": (
        "See you next time.",
        "Good bye, and have a good day.",
    ),
    "none_who": ("I am a coding assistant: I read, search, edit and run things in your project.",),
    "none_wait": (
        "All right, I wait.",
        "Fine, I do nothing until you tell me.",
    ),
    "none_opinion_tabs": ("Both work. Pick one, let the formatter keep it, and stay with it.",),
    "none_opinion_tech": (
        "{tech} can be a good choice if the team knows it; try it on a small part first.",
        "It depends on the team. I would try {tech} on something small before I decide.",
    ),
    "none_opinion_compare": ("Both {tech} and {tech2} do the job. Take the one that your team knows best.",),
    "none_opinion_name": ("A good name says what the thing does. If yours does that, keep it.",),
    "none_opinion_split": (
        "Split it when it has more than one reason to change. Short pieces are easier to test.",
    ),
    "none_closure": ("A closure is a function that keeps the variables of the place where it was made.",),
    "none_promise": ("A promise stands for a value that comes later; await waits for it.",),
    "none_recursion": ("Recursion is a function that calls itself on a smaller part until it is done.",),
    "none_git_rebase": (
        "A merge joins two histories with a new commit; a rebase puts your commits on top of the other \
branch.",
    ),
    "none_git_stash": ("It puts your changes aside, so that you can bring them back later.",),
    "none_git_message": ("Say in one short line what changes and why. Details go below it.",),
    "none_glob_help": ("One star matches within a folder, two stars match across folders.",),
    "none_grep_help": ("Grep looks for text inside files; find looks for files by their names.",),
    "none_regex": ("It is a pattern that describes text. Use it for simple shapes, and test it well.",),
    "none_types": (
        "An interface can be extended and merged; a type can also name unions. For objects both will do.",
    ),
    "none_any": ("With any the compiler checks nothing. Use unknown and narrow it.",),
    "none_const": ("A const name is set once, a let name can change. Use const where you can.",),
    "none_equals": ("Three equal signs compare without changing types. Use those.",),
    "none_null": ("Undefined means not set, null means set to nothing. Choose one and stay with it.",),
    "none_test": ("Tests tell you at once when something breaks. Start with the parts that matter most.",),
    "none_mock": ("A mock stands in for a real part in a test. Use few of them.",),
    "none_tdd": ("You write a failing test first, then the code that makes it pass.",),
    "none_ci": ("It builds and tests every change, so that faults are found early.",),
    "none_review": ("Read the aim first, then the tests, then the code. Be kind and be clear.",),
    "none_cache": (
        "A cache keeps answers near, so that they come faster. The hard part is to know when they are old.",
    ),
    "none_rest": ("GET reads, POST makes something new, PUT replaces it.",),
    "none_status": ("Codes from 400 mean that the request is wrong, codes from 500 that the server failed.",),
    "none_docker": ("An image is the package, a container is that package running.",),
    "none_sql": ("An index finds rows faster. A join puts rows of two tables together.",),
    "none_bigo": ("It tells how the work grows as the input grows.",),
    "none_hash": ("It finds a value by its key in one step. Use it when you look things up often.",),
    "none_react": ("Props come from outside, state lives inside; a change of either renders again.",),
    "none_css": ("Use flexbox for one line of things and grid for rows and columns.",),
    "none_debug": ("Make it happen again, make the case small, then change one thing at a time.",),
    "none_learn": ("Build something small, read good code, and do a little every day.",),
    "none_estimate": ("Hard to say without a plan. Start with a small part and measure.",),
    "none_feeling": (
        "I hear you. Tell me when you want to go on.",
        "Thanks for telling me. I am here when you need something.",
    ),
    "none_joke": ("There are two hard things: names, caches, and counting to two.",),
    "none_agree": ("I agree: simple code is easier to read and to change.",),
    "none_done_info": (
        "Good to know, thank you.",
        "All right, then there is nothing to do.",
    ),
    "none_deps": ("Check who maintains a package, keep few of them, and update often in small steps.",),
    "none_errors": ("Throw where you cannot go on, catch where you can help, and say what happened.",),
    "none_comments": ("Let the code say what it does, and a comment say why.",),
    "none_solid": (
        "It is a rule for code that is easy to change: small parts that know little of each other.",
    ),
    "none_monorepo": ("One repository makes shared changes easy, many make teams free. Start with one.",),
    "none_env": ("They hold settings that differ from place to place, such as addresses.",),
    "none_meet": ("Say it early, in plain words, and bring a new date.",),
    "none_explain_code": ("The right side is taken only where the left side is null or undefined.",),
}
