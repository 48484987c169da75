"""Plain developer English: what features, faults, actions, dates and people are called in the training text.

Everything here is shared wording, not names; made-up names come from names.py.
"""

# ruff: noqa: SIM905 - running text is easier to read than a list of literals

from __future__ import annotations


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines() if line.strip())


AREAS = tuple(
    """
    billing, shipping, booking, payroll, inventory, checkout, onboarding, search, reporting, messaging,
    scheduling, navigation, licensing, telemetry, weather, mapping, audio, video, photo editing, grading,
    ticketing, catering, logistics, recruiting, accounting, auditing, pricing, returns, loyalty, delivery,
    dispatch, fleet tracking, patient intake, lab results, prescriptions, home automation,
    energy metering, irrigation, museum tours, library lending, parking, car sharing, airport gates,
    train times, sports results, chess training, chat, notifications, translation, subtitles, podcasts,
    newsletter, polling, elections, insurance claims, tax filing, mortgage, stock trading,
    currency exchange, donations, crowdfunding, recipes, nutrition, fitness, sleep tracking, gardening,
    beekeeping, fishing quotas, forestry, mining, satellite imaging, drone control, robotics, warehouse,
    packing, label printing, barcode scanning, point of sale, kiosk, kitchen orders, reservations,
    room service, housekeeping, maintenance, elevator control, access control, visitor badges,
    video calls, whiteboard, calendar, contacts, file sync, backups, image import, document signing,
    contracts, archive, permissions, settings, login, user profiles, feature flags, analytics, dashboards,
    alerts, incident desk, build pipeline, deployment, documentation, localisation, accessibility,
    theming, animation, layout, form validation, caching, indexing
    """.replace("\n", " ").split(",")
)
AREAS = tuple(area.strip() for area in AREAS)

THINGS = tuple(
    """
    export, import, wizard, overview, editor, preview, list, table, filter, form, dialog, panel, sidebar,
    toolbar, picker, search, upload, download, sync, cache, queue, worker, parser, validator, calculator,
    scheduler, planner, monitor, history, timeline, chart, map, feed, inbox, summary, report, invoice run,
    receipt printer, reminder, countdown, login flow, sign-up page, settings page, admin page,
    landing page, detail view, mobile view, API client, web hook, event bus, message broker, retry logic,
    rate limiter, error handler, logger, tracer, health check, migration, seed script, command line tool,
    code generator, formatter, converter, renderer, layout engine, router, state store, plugin loader,
    theme switcher, language switcher, keyboard shortcuts, drag and drop, undo stack, autosave,
    offline mode, push notifications, email digest, permission check, audit trail, session handling,
    token refresh, image resizer, thumbnail service, audio mixer, video player, subtitle track,
    barcode reader, label layout, address lookup, price rules, discount engine, tax table,
    currency converter, stock counter, shift planner, room plan, seat map, route planner,
    position tracker, sensor reader, alarm panel, control loop, simulation, leaderboard, quiz, tutorial,
    help page, glossary, changelog page, status page, feedback form
    """.replace("\n", " ").split(",")
)
THINGS = tuple(thing.strip() for thing in THINGS)

SYMPTOMS = _lines("""
    loses its scroll position after a refresh
    crashes when the list is empty
    shows yesterday's numbers
    freezes for three seconds on start
    throws a TypeError on the second click
    sends every message twice
    forgets the chosen language
    ignores the time zone
    renders nothing in Safari
    leaks memory over night
    rounds the totals wrongly
    drops the last row
    swaps first and last name
    hangs when the network is slow
    returns 500 for long names
    logs the same warning a thousand times
    jumps to the top while typing
    keeps the old token after logout
    shows a spinner for ever
    fails only on the build server
    breaks when two tabs are open
    sorts numbers as text
    truncates long titles
    mixes up two customers
    opens the wrong file
    never closes the connection
    blocks the main thread
    flickers on every update
    writes half a file when interrupted
    reports success although nothing was saved
    runs twice a night
    counts deleted entries
    cannot find its configuration
    starts before the database is ready
    prints undefined instead of the price
    is off by one hour since the clock change
    needs forty seconds to load
    takes the first match, not the best one
    accepts empty input
    rejects valid addresses
    misses every third event
    doubles the shipping fee
    overwrites newer data
    stays open after saving
    misaligns on small screens
    eats the error and goes on
    reads a field that no longer exists
    depends on the order of the imports
    polls the server every second
    resets the form on a failed save
    is green locally and red in the pipeline
    times out under load
    shows the wrong currency
    keeps growing without bound
    fires before the page is mounted
    sticks at 99 percent
    falls over with umlauts in the name
    uses twice the memory it should
    answers with an empty list
    restarts again and again
""")

ACTIONS = tuple(
    tuple(line.split(" / "))
    for line in _lines("""
    format the totals / formatting the totals
    load the saved layout / loading the saved layout
    merge the two lists / merging the two lists
    cache the answers / caching the answers
    validate the form / validating the form
    count the open orders / counting the open orders
    render the chart / rendering the chart
    convert the dates / converting the dates
    sort the results / sorting the results
    group the rows by month / grouping the rows by month
    send the reminder / sending the reminder
    parse the header / parsing the header
    draw the route / drawing the route
    mix the channels / mixing the channels
    store the draft / storing the draft
    restore the session / restoring the session
    refresh the token / refreshing the token
    resize the images / resizing the images
    print the labels / printing the labels
    book the room / booking the room
    check the stock / checking the stock
    compute the fee / computing the fee
    split the invoice / splitting the invoice
    translate the captions / translating the captions
    reconnect after a loss / reconnecting after a loss
    retry failed uploads / retrying failed uploads
    collect the sensor values / collecting the sensor values
    filter old entries / filtering old entries
    archive closed tickets / archiving closed tickets
    notify the on-call person / notifying the on-call person
    clean up temporary files / cleaning up temporary files
    rename the exported symbols / renaming the exported symbols
    copy the templates / copying the templates
    update the version numbers / updating the version numbers
    deploy the preview / deploying the preview
    build the bundle / building the bundle
    read the settings / reading the settings
    write the audit entry / writing the audit entry
    measure the load time / measuring the load time
    track the parcels / tracking the parcels
    assign the seats / assigning the seats
    compare two versions / comparing two versions
    import the contacts / importing the contacts
    export the report / exporting the report
    tag the releases / tagging the releases
    rotate the log files / rotating the log files
    close idle connections / closing idle connections
    queue the jobs / queueing the jobs
    throttle the requests / throttling the requests
    play the next track / playing the next track
    show the last error / showing the last error
    hide finished tasks / hiding finished tasks
    highlight the match / highlighting the match
    undo the last change / undoing the last change
    sync the calendars / syncing the calendars
    migrate the old records / migrating the old records
    remove duplicates / removing duplicates
    round the amounts / rounding the amounts
    zip the results / zipping the results
    watch the folder / watching the folder
    """)
)

DEADLINES = _lines("""
    before Friday
    by tomorrow noon
    this week
    until the end of the month
    before the release
    by the next sprint
    tonight
    on Monday morning
    in two days
    before the demo
    this afternoon
    by end of quarter
    next Tuesday
    within the hour
    before the freeze
    after the stand-up
    by lunch
    over the weekend
    at the latest on Thursday
    as soon as the build is green
""")

TEAMS = _lines("""
    the platform team
    the billing squad
    the mobile people
    our designers
    the support desk
    the data group
    operations
    the web team
    the customer in Graz
    the review board
    the other office
    the night shift
    the new colleagues
    the QA folks
    the vendor
    the field engineers
    marketing
    the release crew
    the infrastructure team
    product
""")

REASONS = _lines("""
    because the old one leaks memory
    because the customer asked for it
    since the audit is close
    as the current one is too slow
    because nobody understands the old code
    since the library is no longer maintained
    because the numbers do not add up
    so that the support desk gets fewer calls
    so that new people find their way
    because two teams need it
    since the demo depends on it
    as we promised it last sprint
    because the build takes too long
    so that the release can go out
    because it broke twice this month
    since the data has grown tenfold
    as the server is being replaced
    because users keep asking
    so we can sleep at night
    because the contract says so
""")

TECHS = tuple(
    """
    WebSockets, REST, GraphQL, gRPC, Redis, SQLite, PostgreSQL, MongoDB, IndexedDB, local storage,
    cookies, React, Vue, Svelte, Lit, web components, plain TypeScript, Node, Deno, Bun, Vite, esbuild,
    webpack, Rollup, pnpm, npm workspaces, Docker, Kubernetes, a cron job, a message queue, Kafka,
    RabbitMQ, server-sent events, long polling, a service worker, a web worker, a thread pool,
    a state machine, an event log, a plain JSON file, YAML, Protobuf, CSV, a monorepo,
    separate repositories, feature flags, trunk-based development, a nightly build, a blue-green rollout,
    a canary rollout, OAuth, session cookies, S3, a CDN, nginx, Terraform, Ansible, GitHub Actions,
    a shell script, MQTT, WebRTC, WebGL, canvas, SVG, CSS grid, Tailwind, Zod, Prisma, an ORM, raw SQL,
    full-text search
    """.replace("\n", " ").split(",")
)
TECHS = tuple(" ".join(tech.split()) for tech in TECHS)

PEOPLE = tuple(
    """
    Mara Jonas Lea Tariq Ines Oskar Priya Milan Greta Yusuf Nora Felix Amara Pavel Sofia Ruben Hanna Diego
    Klara Imran Vera Anton Zoe Malik Elif Bruno Tessa Rafael Noemi Viktor Aisha Emil Carla Dmitri Paula
    Kenji Alma Stefan Rosa Omar Birgit Leon Nadia Hugo Selma Arjun Flora Matteo Ilse Samir Judith Kofi
    Petra Luis Wanda Erik Fatima Theo Maja Ravi
    """.split()
)

FIELDS = tuple(
    """
    id title name label status owner dueDate createdAt updatedAt price amount total currency quantity unit
    weight height width color size position latitude longitude street city country zip email phone age
    role team level score rank priority state kind type version path url port host timeout retries limit
    offset count index start end duration speed volume pitch tempo track channel frequency language locale
    theme icon image caption body text note comment tags items rows columns entries children parent source
    target origin destination gate seat room floor building shift temperature humidity pressure battery
    signal sensor threshold interval enabled visible active locked selected
    """.split()
)
