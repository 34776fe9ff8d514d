package io.ytterby.embedded.fuzz;

import java.util.List;

/**
 * A request as it goes out.
 *
 * @param number in the order of the seed
 * @param person whose token it carries; empty for none
 * @param target path and query, encoded
 * @param headers names and values in turn
 * @param body as text; empty for none
 * @param whole whether nothing was broken on purpose
 */
record Sent(long number, ApiCall call, String person, String target, List<String> headers, String body, boolean whole) {
    /** For whoever wants to try it again. */
    String shown() {
        var text = body.length() > 300 ? body.substring(0, 300) + "... (" + body.length() + " characters)" : body;
        return "#" + number + " " + (person.isEmpty() ? "nobody" : person) + ": " + call.method() + " " + target + " "
                + headers + (text.isEmpty() ? "" : " " + text);
    }
}
