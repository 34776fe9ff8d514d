package io.ytterby.diversion.reference;

import io.ytterby.kernel.CsvTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What goods are behind a code: the element in them, and how much; and what they pass themselves off as. */
public final class Goods {
    private static final List<Material> MATERIALS = rows("materials.csv").stream()
            .map(row -> new Material(row.get(0), row.get(1), Double.parseDouble(row.get(2)), row.get(3), row.get(4)))
            .toList();

    private static final Map<String, Material> LOOKALIKES = byCode(true);
    private static final Map<String, Material> CONTROLLED = byCode(false);

    private Goods() {}

    /** The first of each code. */
    private static Map<String, Material> byCode(boolean lookalike) {
        return MATERIALS.stream()
                .filter(one -> one.lookalike() == lookalike)
                .collect(Collectors.toMap(Material::hs, one -> one, (first, second) -> first));
    }

    /**
     * @param hs first digits of the code
     * @param element symbol of the element that matters in it
     * @param share contained element in net mass where no assay says it
     * @param role CONTROLLED, or LOOKALIKE for codes under which such goods were found
     */
    public record Material(String hs, String element, double share, String role, String source) {
        public boolean lookalike() {
            return role.equals("LOOKALIKE");
        }
    }

    /** The material with the longest fitting code that is itself controlled, or null. */
    public static @Nullable Material controlled(String hs) {
        return longest(hs, false);
    }

    /** The look-alike with the longest fitting code, or null. */
    public static @Nullable Material lookalike(String hs) {
        return longest(hs, true);
    }

    private static @Nullable Material longest(String hs, boolean lookalike) {
        var table = lookalike ? LOOKALIKES : CONTROLLED;
        for (int length = hs.length(); length > 1; length--) {
            var found = table.get(hs.substring(0, length));
            if (found != null) return found;
        }
        return null;
    }

    static List<List<String>> rows(String name) {
        try (var in = Objects.requireNonNull(Goods.class.getResourceAsStream(name), name)) {
            return CsvTable.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)).rows().stream()
                    .skip(1)
                    .map(CsvTable.Row::cells)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (CsvTable.MalformedException broken) {
            throw new IllegalStateException(name, broken);
        }
    }
}
