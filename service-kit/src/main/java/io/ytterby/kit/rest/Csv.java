package io.ytterby.kit.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as RFC 4180 has them, one column for each component of the record. What a spreadsheet would run as a formula is defused. */
final class Csv<T> {
    private static final String LINE_END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final List<String> columns;
    private final ObjectMapper mapper;
    private final Writer out;

    Csv(Class<T> rowType, ObjectMapper mapper, Writer out) {
        if (!rowType.isRecord()) throw new IllegalArgumentException(rowType + " is not a record");
        this.columns = Arrays.stream(rowType.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        this.mapper = mapper;
        this.out = out;
    }

    void header() throws IOException {
        out.write(String.join(",", columns) + LINE_END);
    }

    void row(T row) throws IOException {
        JsonNode json = mapper.valueToTree(row);
        out.write(columns.stream().map(column -> cell(json.path(column))).collect(Collectors.joining(",")) + LINE_END);
    }

    static String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) return "";
        if (value.isNumber() || value.isBoolean()) return value.asText();
        return quoted(defused(value.isTextual() ? value.asText() : value.toString()));
    }

    /** A leading apostrophe makes it a text; a decimal such as -12.5 stays as it is. */
    private static String defused(String text) {
        if (text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0) return text;
        return text.matches("-[0-9]+(\\.[0-9]+)?") ? text : "'" + text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
