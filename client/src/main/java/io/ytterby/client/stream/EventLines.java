package io.ytterby.client.stream;

import java.util.Optional;

/** Puts lines together to events, as the HTML standard says (section 9.2.6). */
final class EventLines {
    private final StringBuilder data = new StringBuilder();
    private String type = "";
    private String id;

    EventLines(String lastId) {
        this.id = lastId;
    }

    /** The event that this line ends; empty while it goes on, or if there was nothing in it. */
    Optional<ServerEvent> take(String line) {
        if (line.isEmpty()) return end();
        int colon = line.indexOf(':');
        if (colon == 0) return Optional.empty(); // a comment keeps the connection alive
        var field = colon < 0 ? line : line.substring(0, colon);
        var value = colon < 0 ? "" : line.substring(colon + 1).replaceFirst("^ ", "");
        switch (field) {
            case "data" -> data.append(value).append('\n');
            case "event" -> type = value;
            case "id" -> id = value.indexOf('\0') < 0 ? value : id;
            default -> {}
        }
        return Optional.empty();
    }

    String lastId() {
        return id;
    }

    private Optional<ServerEvent> end() {
        var text = data.toString();
        var event = new ServerEvent(
                id, type.isEmpty() ? "message" : type, text.isEmpty() ? "" : text.substring(0, text.length() - 1));
        data.setLength(0);
        type = "";
        return text.isEmpty() ? Optional.empty() : Optional.of(event);
    }
}
