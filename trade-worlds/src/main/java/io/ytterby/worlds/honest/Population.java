package io.ytterby.worlds.honest;

import io.ytterby.worlds.atlas.Atlas;
import io.ytterby.worlds.atlas.Country;
import io.ytterby.worlds.draw.Dice;
import io.ytterby.worlds.trade.Firm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who trades: 60 producers and 400 exporters, 900 buyers, 120 forwarders. Few of them have most of the trade. */
public final class Population {
    private static final int PRODUCERS = 60;
    private static final int EXPORTERS = 400;
    private static final int CONSIGNEES = 900;
    private static final int FORWARDERS = 120;

    private final Map<String, List<Firm>> senders = new HashMap<>();
    private final Map<String, List<Firm>> consignees = new HashMap<>();
    private final Map<String, List<Firm>> forwarders = new HashMap<>();
    private final List<Firm> producers = new ArrayList<>();
    private final Atlas atlas;
    private final Names names;

    Population(Atlas atlas, Names names, Dice dice) {
        this.atlas = atlas;
        this.names = names;
        for (int i = 0; i < PRODUCERS; i++) {
            var producer = names.firm(i < 38 ? atlas.country("CN") : maker(dice));
            producers.add(producer);
            senders.computeIfAbsent(producer.country(), none -> new ArrayList<>())
                    .add(producer);
        }
        for (int i = 0; i < EXPORTERS; i++) {
            var country = dice.chance(0.6) ? atlas.country("CN") : maker(dice);
            add(senders, names.firm(country));
        }
        for (int i = 0; i < CONSIGNEES; i++)
            add(consignees, names.firm(dice.weighted(atlas.countries(), Country::demand)));
        for (int i = 0; i < FORWARDERS; i++)
            add(forwarders, names.firm(dice.chance(0.4) ? atlas.country("CN") : dice.oneOf(atlas.countries())));
    }

    /** A country that makes something, or through which things pass. */
    private Country maker(Dice dice) {
        if (dice.chance(0.25)) {
            var passing = atlas.countries().stream().filter(Country::transit).toList();
            return dice.weighted(passing, Country::demand);
        }
        var makers = dice.weighted(atlas.goods(), io.ytterby.worlds.atlas.Good::weight)
                .makers();
        return atlas.country(dice.oneOf(makers));
    }

    private static void add(Map<String, List<Firm>> all, Firm firm) {
        all.computeIfAbsent(firm.country(), none -> new ArrayList<>()).add(firm);
    }

    /** The first of a country come up most: about half of the time the n-th as often as 1 / n. */
    private Firm known(Map<String, List<Firm>> all, String country, Dice dice) {
        var there = all.computeIfAbsent(country, none -> new ArrayList<>());
        if (there.isEmpty()) there.add(names.firm(atlas.country(country)));
        if (dice.chance(0.45)) return dice.oneOf(there);
        double most = StrictMath.log(there.size() + 1.0);
        int place = (int) StrictMath.floor(StrictMath.exp(dice.share() * most)) - 1;
        return there.get(Math.min(place, there.size() - 1));
    }

    public Firm sender(String country, Dice dice) {
        return known(senders, country, dice);
    }

    public Firm consignee(String country, Dice dice) {
        return known(consignees, country, dice);
    }

    /** Any forwarder: the goods choose it, not the country. */
    public Firm forwarder(String country, Dice dice) {
        return known(forwarders, dice.chance(0.7) ? country : "CN", dice);
    }

    public List<Firm> producersIn(String country) {
        return producers.stream().filter(firm -> firm.country().equals(country)).toList();
    }
}
