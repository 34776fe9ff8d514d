package io.ytterby.epcis.schema;

/**
 * What is wrong with a document and where.
 *
 * @param pointer a JSON pointer below the value that was checked, empty if the value itself is wrong
 * @param reason a plain sentence without a full stop
 */
public record Fault(String pointer, String reason) {
    static Fault here(String reason) {
        return new Fault("", reason);
    }

    Fault below(String name) {
        return new Fault('/' + name.replace("~", "~0").replace("/", "~1") + pointer, reason);
    }

    int depth() {
        return (int) pointer.chars().filter(c -> c == '/').count();
    }
}
