package io.ytterby.benchmarks.capture;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.epcis.EpcisEvent;
import io.ytterby.epcis.EpcisReader;
import io.ytterby.epcis.EventHash;
import io.ytterby.epcis.Syntax;
import io.ytterby.epcis.query.EventTerms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each stage before the store takes of one thread, each measured alone on the same documents. */
final class Stages {
    private static final int WARM = 15;
    private static final int MEASURED = 15;

    private long anything;

    /** Microseconds for one event. */
    Map<String, Long> measure() throws IOException {
        var mapper = new ObjectMapper();
        var micros = new LinkedHashMap<String, Long>();
        long parse = time(bytes -> anything += mapper.readTree(bytes).size());
        long read = time(bytes -> anything += events(bytes).size());
        micros.put("parse", parse);
        micros.put("validate", Math.max(0, read - parse));
        micros.put(
                "hash",
                time(bytes -> events(bytes)
                                .forEach(
                                        event -> anything += EventHash.of(event).length()))
                        - read);
        micros.put(
                "terms",
                time(bytes -> events(bytes)
                                .forEach(event -> anything += EventTerms.of(
                                                event.json(), event.context().prefixes())
                                        .size()))
                        - read);
        micros.replaceAll((_, nanos) -> Math.max(0, nanos) / 1_000);
        if (anything == 42) System.out.println(); // so that nothing is optimised away
        return micros;
    }

    private interface Work {
        void on(byte[] document) throws IOException;
    }

    /** Nanoseconds for one event. */
    private static long time(Work work) throws IOException {
        long begin = 0;
        for (int round = 0; round < WARM + MEASURED; round++) {
            if (round == WARM) begin = System.nanoTime();
            work.on(SampleEvents.document(round).getBytes(StandardCharsets.UTF_8));
        }
        long generating = System.nanoTime();
        for (int round = WARM; round < WARM + MEASURED; round++) SampleEvents.document(round);
        long spent = generating - begin - (System.nanoTime() - generating);
        return spent / MEASURED / SampleEvents.IN_A_DOCUMENT;
    }

    private static List<EpcisEvent> events(byte[] document) throws IOException {
        var events = new ArrayList<EpcisEvent>(SampleEvents.IN_A_DOCUMENT);
        try (var reading = EpcisReader.read(new ByteArrayInputStream(document), Syntax.JSON)) {
            while (reading.hasNext())
                if (reading.next() instanceof EpcisEvent event) events.add(event);
                else throw new IOException("a sample event is not valid");
        }
        return events;
    }
}
