package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.CellReader;
import io.ytterby.diversion.cell.CellWriter;
import io.ytterby.diversion.feature.CodeWatch.Declaration;
import io.ytterby.diversion.feature.Sightings.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The newest {@value #MOST} records that declare a code or a lot, and the worst that was seen of it. */
final class DeclaredCell {
    static final int MOST = 8;
    private static final int VERSION = 1;

    final List<Declaration> declarations = new ArrayList<>();
    Doubt worst = new Doubt("", 0, false);

    static DeclaredCell read(byte @Nullable [] bytes) {
        var cell = new DeclaredCell();
        var in = CellReader.of(bytes, VERSION);
        if (in == null) return cell;
        for (int left = in.small(); left > 0; left--)
            cell.declarations.add(new Declaration(new UUID(in.large(), in.large()), in.text(), in.large()));
        cell.worst = new Doubt(in.text(), in.real(), in.small() == 1, 0, in.small());
        return cell;
    }

    byte[] write() {
        var out = new CellWriter(VERSION).small(declarations.size());
        for (var one : declarations)
            out.large(one.record().getMostSignificantBits())
                    .large(one.record().getLeastSignificantBits())
                    .text(one.country())
                    .large(one.at());
        return out.text(worst.code())
                .real(worst.kmh())
                .small(worst.afterEnd() ? 1 : 0)
                .small(worst.broken())
                .cell();
    }

    /** Whether it was not known before. */
    boolean add(Declaration declaration) {
        for (var one : declarations) if (one.record().equals(declaration.record())) return false;
        declarations.add(declaration);
        if (declarations.size() > MOST) declarations.removeFirst();
        return true;
    }

    /** Whether this is worse than what was known, in any way. */
    boolean add(Doubt doubt) {
        var before = worst;
        worst = new Doubt(
                doubt.code(),
                Math.max(before.kmh(), (float) doubt.kmh()),
                before.afterEnd() || doubt.afterEnd(),
                0,
                before.broken() | doubt.broken());
        return worst.kmh() > before.kmh() || worst.afterEnd() != before.afterEnd() || worst.broken() != before.broken();
    }
}
