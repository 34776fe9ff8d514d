package io.ytterby.worlds.trade;

import java.util.List;

/** All of a world. Consignments are in order of time; the n-th has the id of that place. */
public record World(
        Setting setting,
        List<Consignment> consignments,
        List<Scan> scans,
        List<Permit> permits,
        List<Stake> stakes,
        List<Fact> facts,
        List<Quote> quotes) {

    /** The id of the consignment at that place. */
    public String id(int place) {
        return "W" + setting.seed() + "-" + String.format(java.util.Locale.ROOT, "%06d", place + 1);
    }
}
