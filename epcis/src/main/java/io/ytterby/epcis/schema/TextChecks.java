package io.ytterby.epcis.schema;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules about texts: formats, patterns. */
final class TextChecks {
    private TextChecks() {}

    record Uri() implements Check.OfText {
        @Override
        public boolean acceptsText(String text) {
            return UriSyntax.isUri(text);
        }

        @Override
        public String reason() {
            return "must be a URI";
        }
    }

    record DateTime() implements Check.OfText {
        @Override
        public boolean acceptsText(String text) {
            return Timestamps.isTimestamp(text);
        }

        @Override
        public String reason() {
            return "must be a time with its offset, such as 2026-11-22T09:30:00.000+08:00";
        }
    }

    /** An ECMA pattern found anywhere in the text; its {@code $} is the very end, which Java's is not. */
    record Matching(Pattern pattern, String written) implements Check.OfText {
        static Matching of(String written) {
            var java = written.endsWith("$") ? written.substring(0, written.length() - 1) + "\\z" : written;
            return new Matching(Pattern.compile(java), written);
        }

        @Override
        public boolean acceptsText(String text) {
            return pattern.matcher(text).find();
        }

        @Override
        public String reason() {
            return written.contains("cbv") || written.contains("voc")
                    ? "must be one of the standard's bare words, or a URI outside the standard's namespaces"
                    : "must match " + written;
        }
    }

    /** One of a list of words. */
    record OneWordOf(Set<String> words, List<String> inOrder) implements Check {
        @Override
        public boolean accepts(com.fasterxml.jackson.databind.JsonNode value) {
            return value.isTextual() && words.contains(value.textValue());
        }

        @Override
        public boolean acceptsText(String text) {
            return words.contains(text);
        }

        @Override
        public @org.jspecify.annotations.Nullable Fault fault(com.fasterxml.jackson.databind.JsonNode value) {
            return accepts(value) ? null : Fault.here("must be one of " + String.join(", ", inOrder));
        }
    }
}
