"""Everyday words that made-up names are composed of."""

# ruff: noqa: SIM905 - running text is easier to read than a list of literals

NOUNS = tuple(
    """
    account acorn address agenda alarm album alert alley almond amber anchor anvil apple apron arcade arch
    archive arrow asset atlas attic auction audio avatar axle badge bakery balcony ballot bamboo banner
    barge barley barn barrel basin basket battery bay beacon beam bean bell belt bench berry bicycle
    billing binder birch blanket blossom board boat bolt bonus book booth border bottle boulder box
    bracket branch brass bread brick bridge broker bronze brook broom brush bucket budget bulb bundle buoy
    burrow bus butter button cabin cabinet cable cactus calendar camera camp canal candle canoe canvas
    canyon cape carbon cargo carpet carrot cart cashier castle catalog cave cedar cellar chain chair chalk
    channel chapel charter chat cheese cherry chest chimney chisel choir cinema circuit citrus clay cliff
    clinic clock cloud clover coach coast cobalt cocoa coil coin collar comet compass concert contract
    copper coral corner cottage cotton counter coupon courier cradle crane crate crater creek crest
    cricket crop crown crystal cube cup curtain cushion dairy daisy dam dash deck deer delivery delta
    depot desert desk device dial diary dock donkey door dove dragon drawer drill drum dune eagle easel
    echo eclipse elbow elm ember engine envelope errand estuary event fabric falcon farm feather fence
    fern ferry festival fiber field fig filter fir flag flame flask fleet flint flock flour flute fog
    forest forge fork fountain fox frame freight frost fruit furnace galaxy garage garden garlic garnet
    gate gauge gazelle gear geyser ginger glacier glass globe glove goat grain granite grape gravel grid
    grove guild guitar gull gutter hammer hammock harbor harp harvest hatch hazel heater hedge helmet herb
    heron hill hinge hive holiday honey hook horizon horn hotel hotspot house hull icicle igloo inbox
    ingot ink inlet inn insulin invoice iris iron island ivory ivy jacket jar jasmine jetty jewel journal
    juice jungle juniper kayak kernel kettle key kiln kiosk kitchen kite knot label ladder lagoon lake
    lamp lantern lapel larch laser lattice laundry lawn leaf ledger legend lemon lens lesson letter lever
    library lichen lilac lily lime linen link lion lobby lock locker locket lodge log loom lotus luggage
    lumber lunch magnet mailbox mango manor mantle map maple marble margin marina market marsh mast meadow
    medal melon member menu mercury mesa message metal meter mill mineral mint mirror mission mist mitten
    moat module monsoon moose mortar mosaic moss motor mountain mule museum music nail napkin nectar
    needle nest net nickel nook notebook nozzle nugget nutmeg oak oasis oat obelisk ocean olive onion opal
    orange orbit orchard order organ otter outlet oven owl oyster packet paddle page palace palette palm
    panda papaya paper parade parcel park parrot passport pasture patch path patient patrol pavilion
    payment peach peak pear pearl pebble pelican pencil penguin pepper permit petal photo piano pickle
    pier pigeon pillar pillow pilot pine pipe pixel planet plank plate plaza plow plum pocket podcast
    pollen pond pony pool poplar porch portal postcard potato pouch prairie prism profile pulley pulse
    pump pumpkin quarry quartz quilt quiver quota rabbit raccoon radar radio raft rail rain rake ramp
    ranch raven receipt recipe record reed reef refund relay reminder rental report reservoir rhubarb
    ribbon ridge ring river road robin rocket roof room root rope rose rotor route ruby rudder rug saddle
    saffron sail salad salmon salt sand sapphire satchel sauce saucer scale scanner scarf schedule school
    scooter score screen seat seed sensor shadow shark shelf shell shelter shield shift ship shop shovel
    shutter siding signal silk silo silver sketch sled sleeve slope sluice snow soap socket sofa soil
    solar sonar soup spark sparrow spice spider spindle spinach spiral sponge spoon sprout spruce square
    squid stable stadium stage stair stamp station statue steam steel stem stencil step stock stone storm
    stove straw stream street studio sugar suitcase summit sundial swallow swamp swan switch syrup table
    tablet tailor tally tank tape tavern tax tea temple tent terrace thermostat thicket thistle thread
    throne thunder ticket tide tiger tile timber toast token tomato tool torch tower trail trailer train
    tram transit treasure tree trellis trip trolley trophy trout truck trumpet trunk tulip tundra tunnel
    turbine turnip turtle tutor twig umbrella vacation valley valve van vanilla vase vault vehicle velvet
    vendor venue vessel village vine violet violin visit volcano voucher voyage wafer wagon waiter walnut
    walrus wallet ward warehouse watch water wave weather weaver wharf wheat wheel whistle willow winch
    wind window wine winter wire wolf workshop wreath yacht yard yarn yeast zebra zenith zipper
    """.split()
)

QUALIFIERS = tuple(
    """
    active annual backup batch blue bright broken central civic clear cold common compact crimson daily
    dark deep digital direct double dry dual early eastern empty express external fast final fine first
    fixed flat former fresh front full global golden grand gray green half heavy hidden high hourly idle
    inner internal joint large late lazy legacy light live local long loud low main manual mobile modern
    monthly narrow native new night northern offline old open outer partial plain polar portable primary
    prime private public quick quiet rapid raw red remote round royal rural safe scarlet second secure
    shared short silent simple single slow small smart soft southern spare stable static steady sunny
    swift tall tiny total twin upper urban vertical visual warm weekly western white wide wild yellow
    young
    """.split()
)
