package io.ytterby.embedded.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The end of what a run of a part said, for people: of a service's JSON lines only the errors, with their first cause. */
final class LogTail {
    private static final int LINES = 15;
    private static final int LINE_LENGTH = 600;

    private final ObjectMapper json = new ObjectMapper();
    private final Path log;
    private final long from;

    /** @param from the length of the log before the run */
    LogTail(Path log, long from) {
        this.log = log;
        this.from = from;
    }

    String text() throws IOException {
        var lines = readable(said());
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                .map(line -> "    " + (line.length() > LINE_LENGTH ? line.substring(0, LINE_LENGTH) + "..." : line))
                .collect(Collectors.joining("\n"));
    }

    private String said() throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.min(from, file.length()));
            var rest = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(rest);
            return new String(rest, StandardCharsets.UTF_8);
        }
    }

    private List<String> readable(String said) {
        return said.lines()
                .filter(line -> !line.startsWith("{") || line.contains("\"level\":\"ERROR\""))
                .map(this::message)
                .flatMap(String::lines)
                .toList();
    }

    private String message(String line) {
        if (!line.startsWith("{")) return line;
        try {
            var entry = json.readTree(line);
            var message = entry.path("message").asText();
            var cause = firstCause(entry.path("exception")).path("message").asText();
            return cause.isEmpty() ? message : message + ": " + cause;
        } catch (JsonProcessingException cutOff) {
            return line;
        }
    }

    private static JsonNode firstCause(JsonNode exception) {
        var cause = exception.path("causedBy").path("exception");
        return cause.isMissingNode() ? exception : firstCause(cause);
    }
}
