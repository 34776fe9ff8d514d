package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Cells;
import io.ytterby.diversion.cell.Family;
import io.ytterby.diversion.cell.Key;
import io.ytterby.diversion.feature.Sightings.Doubt;
import io.ytterby.diversion.record.Scan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds what was seen of a code, or of any code of a lot, against the records that declare it, wherever they left from. Whatever
 * comes first, the record or the scan, each record is told the same in the end.
 */
public final class CodeWatch {
    private CodeWatch() {}

    /** A code, or a lot whose codes all count. */
    public record Subject(String name, boolean lot) {
        Key key() {
            return Key.of(Family.DECLARED, "", lot ? "lot" : "code", name);
        }
    }

    /**
     * A record that declares the subject.
     *
     * @param country that it left
     * @param at of the record, in seconds since 1970
     */
    public record Declaration(UUID record, String country, long at) {
        boolean isAfter(Declaration other) {
            return at != other.at ? at > other.at : record.compareTo(other.record) > 0;
        }
    }

    /**
     * A scan, as far as others tell of it.
     *
     * @param place degrees north and east; null if it is not known
     * @param broken what its own judges found, by {@link Rules}
     */
    public record Seen(String code, Instant at, double @Nullable [] place, int broken) {}

    /** What a record is to be told. */
    public record Told(Declaration whom, Doubt doubt) {}

    /** A record declares the subject. Of two that declare one code, the later is doubted; a lot may leave in parts. */
    public static List<Told> declare(Subject subject, Declaration declaration, Cells cells) {
        var cell = DeclaredCell.read(cells.get(subject.key()));
        if (!cell.add(declaration)) return List.of();
        cells.put(subject.key(), cell.write());
        var told = new ArrayList<Told>();
        if (!cell.worst.nothing()) told.add(new Told(declaration, cell.worst));
        if (subject.lot() || cell.declarations.size() < 2) return told;
        var twice = new Doubt(subject.name(), 0, false, cell.declarations.size(), 0);
        for (var one : cell.declarations)
            if (cell.declarations.stream().anyMatch(one::isAfter)) told.add(new Told(one, twice));
        return told;
    }

    /** The subject was seen. Who declares it is told only what is worse than before. */
    public static List<Told> see(Subject subject, Seen seen, Cells cells) {
        var doubt = doubt(subject, seen, cells);
        if (doubt == null) return List.of();
        var cell = DeclaredCell.read(cells.get(subject.key()));
        if (!cell.add(doubt)) return List.of();
        cells.put(subject.key(), cell.write());
        return cell.declarations.stream().map(one -> new Told(one, doubt)).toList();
    }

    private static @Nullable Doubt doubt(Subject subject, Seen seen, Cells cells) {
        double kmh = 0;
        var place = seen.place();
        if (place != null) {
            var scan = new Scan(seen.code(), seen.at(), place[0], place[1], null, null, false);
            var key = subject.lot() ? CodeCells.key(seen.code(), subject.name()) : CodeCells.key(seen.code());
            var fast = Sightings.see(scan, key, cells);
            if (fast != null) kmh = fast.kmh();
        }
        boolean afterEnd = (seen.broken() & Rules.AFTER_END) != 0;
        var doubt = new Doubt(seen.code(), kmh, afterEnd, 0, seen.broken() & ~Rules.AFTER_END);
        return doubt.nothing() ? null : doubt;
    }
}
