package io.ytterby.embedded.recovery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes each lost event as a line of JSON, the whole event, and keeps what has to be known of all of them. */
final class LostReport implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LICENCE = Pattern.compile("CN-\\d{4}-(\\d+)");
    private static final int MOST_URGENT = 200;

    private final BufferedWriter file;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, String> urgent = new LinkedHashMap<>();
    private final Set<String> lots = new HashSet<>();
    private final Map<Long, Integer> grams = new TreeMap<>();
    private long highestLicence;

    LostReport(Path file) throws IOException {
        this.file = Files.newBufferedWriter(file);
    }

    void add(LostEvent lost) {
        try {
            file.write(JSON.writeValueAsString(Map.of(
                    "topic", lost.topic(), "key", lost.key(), "urgent", lost.isUrgent(), "event", lost.event())));
            file.newLine();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        counts.merge(lost.topic(), 1, Integer::sum);
        noteUrgent(lost);
        if (lost.topic().equals("licensing.licence")) noteLicence(lost.key());
        if (lost.topic().equals("tracking.lot")) noteLot(lost);
    }

    /** Of a thing that changed several times its last state: a licence that was suspended and reinstated is as it was. */
    private void noteUrgent(LostEvent lost) {
        var thing = lost.topic() + " " + lost.key();
        if (!lost.isUrgent()) urgent.remove(thing);
        else if (urgent.size() < MOST_URGENT || urgent.containsKey(thing)) urgent.put(thing, line(lost));
    }

    private void noteLicence(String number) {
        var matcher = LICENCE.matcher(number);
        if (matcher.matches()) highestLicence = Math.max(highestLicence, Long.parseLong(matcher.group(1)));
    }

    /** A lot's block is as large as the lot was at first; later versions weigh less or the same. */
    private void noteLot(LostEvent lost) {
        long size = lost.data().path("grams").asLong();
        if (size > 0 && lots.add(lost.key())) grams.merge(size, 1, Integer::sum);
    }

    private static String line(LostEvent lost) {
        JsonNode status = lost.data().path("status");
        return lost.topic() + " " + lost.key() + (status.isTextual() ? " is " + status.asText() : "");
    }

    /** How many of each topic. */
    Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What has to be done again first, a line for each thing, at most two hundred; the file marks each event. */
    List<String> urgent() {
        return List.copyOf(urgent.values());
    }

    /** The running number of the last licence that was told; 0 if none was lost. */
    long highestLicence() {
        return highestLicence;
    }

    /** How many lots of so many grams were told and are lost. */
    Map<Long, Integer> lotsByGrams() {
        return Map.copyOf(grams);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
