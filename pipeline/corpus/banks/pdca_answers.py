"""What the sections of a PDCA say, by kind of work; `{subj}` is what the cycle is about."""

SECTIONS: dict[str, dict[str, tuple[str, ...]]] = {
    "component_creation": {
        "objective": (
            "Deliver {subj} as a Web4 component with an empty constructor and a tested init().",
            "Build {subj} so that users can rely on it from the first day.",
            "Create {subj} with clear interfaces, its own state and full tests.",
        ),
        "trigger": (
            "A developer asked for {subj}, which does not exist yet.",
            "The request names {subj} as the missing building block.",
            "Users need {subj} and today they work around its absence.",
        ),
        "response": (
            "Create the class in layer2 with an empty constructor and load its state in init().",
            "Write the interface in layer3 first, then the component in layer2 behind it.",
            "Build a small component, feed it a scenario through init() and cover it with Vitest.",
        ),
        "outcome": (
            "A working component whose tests are green and whose state can be saved.",
            "Users see the feature, and the code follows the five layers.",
            "The new class is in use and every rule of the style is kept.",
        ),
        "next": (
            "Show the component to the team and collect wishes for the following cycle.",
            "Connect the component to its view and watch the first users.",
            "Write the short guide and plan the second version.",
        ),
        "do": (
            "Created the component class with an empty constructor.",
            "Added init() that takes the scenario and sets the state.",
            "Wrote the interface file and exported the types.",
            "Added the view and wired its events to the component.",
            "Wrote six Vitest cases for the main paths.",
        ),
        "check": (
            "Ran the Vitest suite, and all 14 tests passed.",
            "Verified that the constructor is empty and that init() sets the state.",
            "Compared the saved scenario with the restored state.",
            "Reviewed the view in the browser with real data.",
            "Checked the types with a clean build.",
        ),
        "act": (
            "Learned that writing the interface first saves a rewrite. The template now starts with it.",
            "Lesson: small components are easier to test. Keep this size as a guideline from now on.",
            "Improvement: add the scenario test to the component checklist for every new class.",
        ),
    },
    "debugging": {
        "objective": (
            "Find the cause of the fault in {subj} and remove it for good.",
            "Make {subj} behave correctly again and prove it with a test.",
            "Stop the failure in {subj} without breaking its callers.",
        ),
        "trigger": (
            "A report shows that {subj} fails in daily use.",
            "The error in {subj} was seen again and users are blocked.",
            "Monitoring and the pasted message point at {subj}.",
        ),
        "response": (
            "Reproduce the fault with a failing test, find the cause, then fix it at the root.",
            "Read the trace, narrow the fault down to one method and correct the state there.",
            "Write the failing Vitest case first and change only what makes it pass.",
        ),
        "outcome": (
            "The fault is gone and a regression test guards the place.",
            "The behaviour is right again and the cause is documented.",
            "Users work without the error and the log stays quiet.",
        ),
        "next": (
            "Watch the log for one week and close the ticket after that.",
            "Search for the same mistake in the neighbouring classes.",
            "Inform the reporter and plan the clean-up of the old code.",
        ),
        "do": (
            "Reproduced the failure with a small Vitest case.",
            "Traced the wrong value back to the place where it is set.",
            "Fixed the state handling inside init().",
            "Removed the outdated workaround from the caller.",
            "Added a guard for the empty value.",
        ),
        "check": (
            "Ran the new regression test, which failed before and passes now.",
            "Verified the fix in the browser with the reported steps.",
            "Compared the log before and after the change.",
            "Ran the complete suite and compared it with the last green run.",
            "Measured that the error count dropped to zero.",
        ),
        "act": (
            "Learned that the state was shared by accident. From now on each object keeps its own state.",
            "Lesson: a failing test comes first. We keep that rule for every bug.",
            "Improvement: the review checklist now asks for empty values and late answers.",
        ),
    },
    "refactoring": {
        "objective": (
            "Give {subj} a clean structure without changing what it does.",
            "Make {subj} easier to read, to test and to extend.",
            "Reduce the size and the coupling of {subj}.",
        ),
        "trigger": (
            "The code of {subj} has grown and every change takes too long.",
            "Developers asked for a cleaner {subj} before new work starts.",
            "Reviews of {subj} find the same weak points again and again.",
        ),
        "response": (
            "Secure the behaviour with tests, then split the code into small classes step by step.",
            "Move the setup into init(), extract the helpers into objects and delete dead code.",
            "Extract one responsibility at a time and run the tests after each step.",
        ),
        "outcome": (
            "Smaller classes with empty constructors, and the same behaviour as before.",
            "The code reads well and new features need fewer changes.",
            "Duplicate code is gone and the tests run faster.",
        ),
        "next": (
            "Apply the same pattern to the neighbouring module.",
            "Let a colleague review the new boundaries and note open points.",
            "Plan the removal of the last old interface.",
        ),
        "do": (
            "Wrote tests that pin the present behaviour.",
            "Extracted two classes with one responsibility each.",
            "Moved the setup from the constructor into init().",
            "Renamed unclear methods and updated the imports.",
            "Deleted the code that nobody calls.",
        ),
        "check": (
            "Ran the whole Vitest suite after every step and it stayed green.",
            "Verified that the public interface is unchanged.",
            "Measured the file sizes before and after the change.",
            "Reviewed the difference line by line with a colleague.",
            "Checked the build and the linter without findings.",
        ),
        "act": (
            "Learned that small steps keep the risk low. We adopt one commit per step as a rule.",
            "Lesson: dead code hides the design. The checklist now asks for it in each review.",
            "Improvement: document the boundaries of the new classes in the guideline.",
        ),
    },
    "integration": {
        "objective": (
            "Connect {subj} with its partner so that data flows reliably.",
            "Connect the systems around {subj} through one clear and tested interface.",
            "Let {subj} and the existing system work together without manual steps.",
        ),
        "trigger": (
            "Two systems have to exchange data and {subj} is where they meet.",
            "The request asks to connect {subj} with the existing system.",
            "Data for {subj} is still transferred in an unreliable way.",
        ),
        "response": (
            "Define the contract in layer3, write an adapter in layer2 and test it with recorded data.",
            "Build an adapter with an empty constructor, configure it in init() and handle lost connections.",
            "Agree on the data format, validate it at the border and retry failed calls.",
        ),
        "outcome": (
            "Both sides exchange data automatically and errors are visible.",
            "The connection is stable and each message arrives exactly once.",
            "Partners can change their side without touching ours.",
        ),
        "next": (
            "Observe the connection for some days and tune the time limits.",
            "Invite the partner team to review the contract.",
            "Switch the remaining callers to the new adapter.",
        ),
        "do": (
            "Defined the interface and the data types in layer3.",
            "Wrote the adapter and configured it in init().",
            "Added validation for every incoming message.",
            "Implemented a retry with a growing pause.",
            "Replaced the old manual transfer by the adapter.",
        ),
        "check": (
            "Ran the contract tests on both sides and they passed.",
            "Verified that a lost connection recovers by itself.",
            "Compared sent and received records, with no difference found.",
            "Measured the delay under load for an hour.",
            "Checked that invalid messages are rejected with a clear error.",
        ),
        "act": (
            "Learned that the contract must be versioned. We document the version in each message.",
            "Lesson: test with recorded data early. This becomes part of our integration checklist.",
            "Improvement: automate the comparison of both sides as a nightly run.",
        ),
    },
    "collaboration": {
        "objective": (
            "Agree on a common way of working for {subj} and make it visible.",
            "Let everybody involved in {subj} know what to do and when.",
            "Improve the teamwork around {subj} with clear roles.",
        ),
        "trigger": (
            "People who work on {subj} wait for each other and lose time.",
            "The team asked for a clear agreement about {subj}.",
            "Handovers around {subj} went wrong more than once.",
        ),
        "response": (
            "Hold a short workshop, write the agreement down and name an owner for each step.",
            "Collect the open questions, decide them together and publish the result.",
            "Introduce a shared checklist and a fixed time for handovers.",
        ),
        "outcome": (
            "Everybody knows the owner, the date and the next step.",
            "Handovers take minutes and no question stays open overnight.",
            "The agreement is written, accepted and used by all sides.",
        ),
        "next": (
            "Ask all people after two weeks what still gets in the way.",
            "Repeat the meeting in a month and adjust the agreement.",
            "Share the result with the other teams.",
        ),
        "do": (
            "Invited all people involved and collected their questions.",
            "Wrote the agreement and named an owner for each step.",
            "Published the checklist in the documentation folder.",
            "Moved the open points into the common board.",
            "Scheduled a weekly meeting of fifteen minutes.",
        ),
        "check": (
            "Reviewed the agreement with every person and confirmed it.",
            "Verified that each open point has an owner and a date.",
            "Compared the waiting times before and after two weeks.",
            "Checked in the board that no item is older than a week.",
            "Measured how many questions were answered the same day.",
        ),
        "act": (
            "Learned that written agreements save meetings. We keep them in the template.",
            "Lesson: a named owner prevents waiting. From now on each task has one.",
            "Improvement: the handover checklist becomes a guideline for all teams.",
        ),
    },
    "decision": {
        "objective": (
            "Decide about {subj} in a way that everybody can follow.",
            "Reach a sound decision about {subj} and document the reasons for the team.",
            "Settle the open question about {subj} with reasons.",
        ),
        "trigger": (
            "A decision about {subj} is due and the options differ in cost and risk.",
            "The team asked which way to go with {subj}.",
            "The situation around {subj} does not allow further waiting.",
        ),
        "response": (
            "Compare the options by risk, effort and upkeep, and choose the simpler one that can be undone.",
            "Take the option that the team can automate and test, and write down why the other one lost.",
            "Limit the damage first, then choose the lasting solution and give it an owner.",
        ),
        "outcome": (
            "The choice is made, its reasons are documented and the work can go on.",
            "The risk goes down and everybody knows the chosen way.",
            "One option is in use and the measured values confirm it.",
        ),
        "next": (
            "Review the decision after two weeks with the numbers at hand.",
            "Inform all people involved and start with the first step today.",
            "Plan the follow-up cycle that removes the rejected option.",
        ),
        "do": (
            "Collected the facts and listed the options with their costs.",
            "Built a small trial of the preferred option.",
            "Wrote the decision record and shared it with the team.",
            "Moved the first users to the chosen option.",
            "Updated the plan and named an owner.",
        ),
        "check": (
            "Verified the trial against the agreed limits.",
            "Compared cost and run time of the options.",
            "Reviewed the decision record with the people involved.",
            "Measured the error rate before and after the change.",
            "Checked that the step back works.",
        ),
        "act": (
            "Learned that a small trial ends long debates. We keep this as a rule.",
            "Lesson: decisions need an owner and a date. The template now asks for both.",
            "Improvement: document rejected options too, so that nobody starts again from zero.",
        ),
    },
}

SECOND_DECISIONS: tuple[dict[str, str], ...] = (
    {
        "trigger": "The second open question depends on the first answer.",
        "response": "Take the smaller step now and keep the larger one as an option.",
        "outcome": "Work on this point starts at once without a new dependency.",
        "next": "Look at the measured effect in the following review.",
    },
    {
        "trigger": "The other point must be settled too before work starts.",
        "response": "Automate it, since a script is repeatable and leaves a record.",
        "outcome": "Nobody has to remember the step and mistakes become rare.",
        "next": "Extend the script to the remaining cases next month.",
    },
    {
        "trigger": "One more choice was asked for in the same request.",
        "response": "Keep what is in use today until numbers speak against it.",
        "outcome": "The team avoids a risky change during the release.",
        "next": "Collect the numbers and decide again at the end of the quarter.",
    },
)
