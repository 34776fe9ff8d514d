package io.ytterby.epcis.suite;

import io.ytterby.epcis.EpcisItem;
import io.ytterby.epcis.EpcisReader;
import io.ytterby.epcis.Syntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads documents of a suite whole. */
final class Documents {
    private Documents() {}

    static boolean isOne(String name) {
        return name.endsWith(".json") || name.endsWith(".jsonld") || name.endsWith(".xml");
    }

    static List<EpcisItem> read(Path file) throws IOException {
        var items = new ArrayList<EpcisItem>();
        try (var in = Files.newInputStream(file);
                var reading = EpcisReader.read(in, syntax(file))) {
            reading.forEachRemaining(items::add);
        }
        return items;
    }

    static List<EpcisItem> readByShape(Path file) throws IOException {
        var items = new ArrayList<EpcisItem>();
        try (var in = Files.newInputStream(file);
                var reading = EpcisReader.readByShape(in, syntax(file))) {
            reading.forEachRemaining(items::add);
        }
        return items;
    }

    private static Syntax syntax(Path file) {
        return file.toString().endsWith(".xml") ? Syntax.XML : Syntax.JSON;
    }
}
