package io.ytterby.worlds.honest;

import io.ytterby.worlds.atlas.Atlas;
import io.ytterby.worlds.atlas.Prices;
import io.ytterby.worlds.draw.Dice;
import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Fact;
import io.ytterby.worlds.trade.Permit;
import io.ytterby.worlds.trade.Scan;
import io.ytterby.worlds.trade.Setting;
import io.ytterby.worlds.trade.Stake;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A world while it is made: everybody on it adds to the same lists. */
public final class Stage {
    public final Setting setting;
    public final Dice dice;
    public final Atlas atlas = new Atlas();
    public final Prices prices;
    public final Names names;
    public final Population people;
    public final List<Relation> relations = new ArrayList<>();
    public final List<Consignment> consignments = new ArrayList<>();
    public final List<Permit> permits = new ArrayList<>();
    public final List<Scan> scans = new ArrayList<>();
    public final List<Stake> stakes = new ArrayList<>();
    public final List<Fact> facts = new ArrayList<>();
    /** Country and element of a smelter that was built in this time. */
    public final Map<String, LocalDate> smelters = new TreeMap<>();
    /** Country and element of a real smelter that works at 60 % and says so. */
    public final Set<String> idleSmelters = new TreeSet<>();
    /** Firm, a bar, element: kg of the element that it uses up in a month, where that is not what it buys. */
    public final Map<String, Double> consumers = new TreeMap<>();

    public Stage(Setting setting) {
        this.setting = setting;
        this.dice = new Dice(setting.seed());
        this.prices = new Prices(atlas, setting.from(), setting.to(), dice.of("prices"));
        this.names = new Names(dice.of("names"));
        this.people = new Population(atlas, names, dice.of("people"));
    }

    public long days() {
        return ChronoUnit.DAYS.between(setting.from(), setting.to());
    }

    /** The day at that share of the world's time. */
    public LocalDate dayAt(double share) {
        return setting.from().plusDays((long) (share * days()));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(setting.from()) && day.isBefore(setting.to());
    }

    /** Some minute of that day on which offices are open somewhere. */
    public static Instant during(LocalDate day, Dice dice) {
        return day.atTime(6 + dice.below(14), dice.below(60), dice.below(60)).toInstant(ZoneOffset.UTC);
    }
}
