package io.ytterby.intelligence.trade.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ytterby.intelligence.trade.domain.Syntax;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Parts what was sent into its records, each still as it was sent. */
public final class SentRecords {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private SentRecords() {}

    /**
     * @param line from 1, as the sender counts
     * @param json the record's bytes; what is wrong in them is found when it is read
     */
    public record Sent(int line, byte[] json) {}

    /** The whole cannot be parted: it is no JSON, or a CSV with a broken header. */
    public static final class BrokenBodyException extends Exception {
        private static final long serialVersionUID = 1L;

        BrokenBodyException(String why) {
            super(why);
        }
    }

    /** @throws BrokenBodyException if nothing of it can be read; the message says why */
    public static List<Sent> of(Syntax syntax, byte[] body) throws BrokenBodyException {
        return switch (syntax) {
            case JSON -> array(body);
            case NDJSON -> lines(body);
            case CSV -> CsvRecords.of(new String(body, StandardCharsets.UTF_8));
        };
    }

    private static List<Sent> array(byte[] body) throws BrokenBodyException {
        try {
            var tree = JSON.readTree(body);
            var all = new ArrayList<Sent>();
            if (tree.isObject()) all.add(new Sent(1, body));
            else if (tree.isArray())
                for (var entry : tree) all.add(new Sent(all.size() + 1, JSON.writeValueAsBytes(entry)));
            else throw new BrokenBodyException("The body must be a record or an array of records.");
            return all;
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            throw new BrokenBodyException("The body is no JSON at line " + (at == null ? 1 : at.getLineNr()) + ".");
        } catch (IOException unreadable) {
            throw new BrokenBodyException("The body is no JSON.");
        }
    }

    private static List<Sent> lines(byte[] body) {
        var all = new ArrayList<Sent>();
        int line = 1;
        int from = 0;
        for (int i = 0; i <= body.length; i++) {
            if (i < body.length && body[i] != '\n') continue;
            var text = Arrays.copyOfRange(body, from, i);
            if (!new String(text, StandardCharsets.UTF_8).isBlank()) all.add(new Sent(line, text));
            line++;
            from = i + 1;
        }
        return all;
    }
}
