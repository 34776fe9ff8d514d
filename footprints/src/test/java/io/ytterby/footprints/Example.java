package io.ytterby.footprints;

import io.ytterby.footprints.inventory.InventoryJson;
import io.ytterby.footprints.inventory.InventoryReading;
import io.ytterby.footprints.json.Json;
import io.ytterby.footprints.json.JsonText;
import io.ytterby.footprints.json.MalformedJsonException;
import io.ytterby.footprints.statement.ComputeFootprint.Books;
import io.ytterby.footprints.statement.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The guide's worked example, and changes of it. */
public record Example(Json json) {
    public static final Path FILE = Path.of("../docs/guide/footprint-example.json");
    private static final Json READ = read();

    public static Example ofTheGuide() {
        return new Example(READ);
    }

    private static Json read() {
        try {
            return JsonText.read(Files.readString(FILE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MalformedJsonException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** @param value a JSON text */
    public Example with(String pointer, String value) {
        try {
            return with(pointer, JsonText.read(value));
        } catch (MalformedJsonException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    public Example with(String pointer, Json value) {
        return new Example(changed(json, List.of(pointer.substring(1).split("/", -1)), value));
    }

    public Example without(String pointer) {
        return with(pointer, new Json.Null());
    }

    private static Json changed(Json json, List<String> path, Json value) {
        if (path.isEmpty()) return value;
        var name = path.getFirst();
        var rest = path.subList(1, path.size());
        if (json instanceof Json.Arr(var items)) {
            var copy = new ArrayList<>(items);
            int at = Integer.parseInt(name);
            copy.set(at, changed(copy.get(at), rest, value));
            return new Json.Arr(copy);
        }
        var copy = new LinkedHashMap<>(((Json.Obj) json).fields());
        if (rest.isEmpty() && value instanceof Json.Null) copy.remove(name);
        else copy.put(name, changed(copy.getOrDefault(name, new Json.Null()), rest, value));
        return new Json.Obj(copy);
    }

    public Json at(String pointer) {
        var at = json;
        for (var name : pointer.substring(1).split("/", -1))
            at = at instanceof Json.Arr(var items)
                    ? items.get(Integer.parseInt(name))
                    : ((Json.Obj) at).get(name).orElseThrow();
        return at;
    }

    public Statement stated() {
        return stated(Books.EMPTY);
    }

    public Statement stated(Books books) {
        return switch (Statement.of(json, books)) {
            case Statement.Outcome.Stated(var statement) -> statement;
            case Statement.Outcome.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    public List<Problem> refused() {
        return switch (Statement.of(json, Books.EMPTY)) {
            case Statement.Outcome.Stated(var statement) -> List.of();
            case Statement.Outcome.Refused(var problems) -> problems;
        };
    }

    public boolean isRead() {
        return InventoryJson.read(json) instanceof InventoryReading.Read;
    }
}
