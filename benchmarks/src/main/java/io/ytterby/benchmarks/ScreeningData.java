package io.ytterby.benchmarks;

import io.ytterby.licensing.screening.data.EntriesBuilder;
import io.ytterby.licensing.screening.data.ListFormat;
import io.ytterby.licensing.screening.data.NamedRows;
import io.ytterby.licensing.screening.domain.EntityType;
import io.ytterby.licensing.screening.domain.ListedEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The public data of a folder: a sanctions list, pairs of its names and aliases with hard negatives, and labelled pairs.
 *
 * @param entries the list, with the aliases that the pairs name
 * @param announced names of the ministry's announcements; empty if the file is not there
 */
record ScreeningData(
        List<ListedEntry> entries, List<ListedEntry> announced, List<Pair> pairs, List<Labelled> labelled) {
    static final String LIST = "ofac_sdn_2023_11.csv";
    static final String PAIRS = "name_pairs_ofac.csv";
    static final String LABELLED = "name_bench_cases.csv";
    static final String ANNOUNCED = "cn_mofcom_entity_lists_extract.csv";

    private static final int HASH = 0x9E3779B1;

    /** A name of an entry, and a name that is another of its names, or is not although it shares a rare word. */
    record Pair(String entry, EntityType type, String listed, String asked, boolean match) {
        /** The half that weights and thresholds were chosen on; the other half only measures them. */
        boolean isForTuning() {
            return ((Integer.parseInt(entry) * HASH) >>> 16) % 2 == 0;
        }
    }

    /** A pair that people have judged. */
    record Labelled(String group, EntityType type, String one, String other, boolean match) {}

    static boolean isIn(Path folder) {
        return List.of(LIST, PAIRS, LABELLED).stream().allMatch(name -> Files.exists(folder.resolve(name)));
    }

    static ScreeningData read(Path folder) throws IOException {
        var pairs = NamedRows.of(Files.readString(folder.resolve(PAIRS))).stream()
                .map(row -> new Pair(
                        text(row, "ent_num"),
                        type(text(row, "type")),
                        text(row, "name_a"),
                        text(row, "name_b"),
                        text(row, "is_match").equals("1")))
                .toList();
        var labelled = NamedRows.of(Files.readString(folder.resolve(LABELLED))).stream()
                .map(row -> new Labelled(
                        text(row, "case_group"),
                        schema(text(row, "schema")),
                        text(row, "name1"),
                        text(row, "name2"),
                        text(row, "is_match").equals("true")))
                .toList();
        var builder = new EntriesBuilder("announced");
        if (Files.exists(folder.resolve(ANNOUNCED)))
            ListFormat.MOFCOM.read(Files.readString(folder.resolve(ANNOUNCED)), builder);
        return new ScreeningData(
                entries(Files.readString(folder.resolve(LIST)), pairs),
                List.copyOf(builder.entries().values()),
                pairs,
                labelled);
    }

    private static List<ListedEntry> entries(String list, List<Pair> pairs) {
        var builder = new EntriesBuilder("ofac");
        ListFormat.OFAC_SDN.read(list, builder);
        Map<String, ListedEntry> entries = new LinkedHashMap<>(builder.entries());
        for (var pair : pairs)
            entries.putIfAbsent(
                    pair.entry(),
                    new ListedEntry(
                            "ofac", pair.entry(), pair.type(), pair.listed(), List.of(), null, "", List.of(), ""));
        var aliases = new LinkedHashMap<String, List<String>>();
        pairs.stream()
                .filter(Pair::match)
                .forEach(pair -> aliases.computeIfAbsent(pair.entry(), none -> new ArrayList<>())
                        .add(pair.asked()));
        return entries.values().stream()
                .map(entry -> with(entry, aliases.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    private static ListedEntry with(ListedEntry entry, List<String> aliases) {
        return new ListedEntry(
                entry.list(),
                entry.id(),
                entry.type(),
                entry.name(),
                aliases,
                entry.country(),
                entry.address(),
                entry.identifiers(),
                entry.note());
    }

    private static EntityType type(String type) {
        return switch (type) {
            case "individual" -> EntityType.PERSON;
            case "vessel", "aircraft" -> EntityType.VESSEL;
            default -> EntityType.ORGANISATION;
        };
    }

    private static EntityType schema(String schema) {
        return switch (schema) {
            case "Person" -> EntityType.PERSON;
            case "Vessel" -> EntityType.VESSEL;
            default -> EntityType.ORGANISATION;
        };
    }

    private static String text(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }
}
