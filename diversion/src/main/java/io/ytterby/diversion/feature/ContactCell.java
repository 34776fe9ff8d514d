package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.CellReader;
import io.ytterby.diversion.cell.CellWriter;
import io.ytterby.diversion.cell.Pulse;
import io.ytterby.diversion.cell.SmallSet;
import org.jspecify.annotations.Nullable;

/** Which firms name one address, telephone or e-mail, and the lots below the limit of a licence that went there; their mass is counted in limits. */
final class ContactCell {
    private static final int VERSION = 2;
    SmallSet senders = SmallSet.empty();
    SmallSet receivers = SmallSet.empty();
    Pulse lots = Pulse.NONE;

    static ContactCell read(byte @Nullable [] bytes) {
        var cell = new ContactCell();
        var in = CellReader.of(bytes, VERSION);
        if (in == null) return cell;
        cell.senders = SmallSet.read(in);
        cell.receivers = SmallSet.read(in);
        cell.lots = Pulse.read(in);
        return cell;
    }

    byte[] write() {
        var out = new CellWriter(VERSION);
        senders.write(out);
        receivers.write(out);
        lots.write(out);
        return out.cell();
    }
}
