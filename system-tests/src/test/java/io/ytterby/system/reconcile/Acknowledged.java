package io.ytterby.system.reconcile;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.load.Deed;
import io.ytterby.system.rig.World;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What has become of acknowledged declarations, counted while the load goes on.
 *
 * @param lost declarations that are not there, or not in the status that was shown
 * @param doubled declarations that are there twice, or hold two reservations
 */
public record Acknowledged(long lost, long doubled) {
    public static Acknowledged in(World world, List<Deed> deeds) {
        var found = world.databases().rows(Part.INSPECTION, "SELECT mrn, id, status FROM declaration").stream()
                .collect(Collectors.groupingBy(List::getFirst));
        var booked = world
                .databases()
                .rows(
                        Part.LICENSING,
                        "SELECT declaration FROM reservation WHERE part > 0 GROUP BY declaration, part HAVING count(*) > 1")
                .stream()
                .map(List::getFirst)
                .collect(Collectors.toSet());
        long lost = 0;
        long doubled = 0;
        for (var deed : deeds) {
            var rows = found.getOrDefault(deed.mrn(), List.of());
            var wanted = List.of(deed.mrn(), deed.declaration(), deed.end().name());
            if (!rows.contains(wanted)) lost++;
            if (rows.size() > 1 || booked.contains(deed.declaration())) doubled++;
        }
        return new Acknowledged(lost, doubled);
    }
}
