package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Key;

/** Gram codes that were at two places faster than goods travel, or seen after their end, or declared by two exports. */
final class CodeDetector implements Detector {
    /** An airliner's speed; faster goods are two. */
    static final double FASTEST_KMH = 900;

    @Override
    public void look(Scene scene, Findings into) {
        int self = Key.fingerprint(scene.record.source() + '/' + scene.record.id());
        for (var entry : scene.codes.entries) {
            var cell = entry.cell();
            if (cell.worstKmh > FASTEST_KMH) tooFast(entry.code(), cell.worstKmh, into);
            if (cell.afterEnd) afterEnd(entry.code(), into);
            if (cell.declarations >= 1 && cell.declaredBy != self) declared(entry.code(), cell.declarations + 1, into);
        }
    }

    static void declared(String code, int records, Findings into) {
        into.plain(
                Input.CODE_DECLARED_TWICE,
                1,
                records,
                1,
                () -> "Code " + code + " is declared by " + records + " records.");
    }

    static void tooFast(String code, double kmh, Findings into) {
        into.plain(
                Input.CODE_TOO_FAST,
                2 + 2 * StrictMath.log10(kmh / FASTEST_KMH),
                kmh,
                FASTEST_KMH,
                () -> "Code " + code + " was scanned at two places that only " + Words.number(kmh) + " km/h join.");
    }

    static void afterEnd(String code, Findings into) {
        into.plain(
                Input.CODE_AFTER_END,
                1,
                1,
                0,
                () -> "Code " + code + " was seen again after the goods had come to their end.");
    }
}
