package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.CellReader;
import io.ytterby.diversion.cell.CellWriter;
import io.ytterby.diversion.cell.Pulse;
import io.ytterby.diversion.cell.SmallSet;
import org.jspecify.annotations.Nullable;

/** Which firms name one address, telephone or e-mail, and the small lots that went there. */
final class ContactCell {
    private static final int VERSION = 1;
    SmallSet senders = SmallSet.empty();
    SmallSet receivers = SmallSet.empty();
    Pulse smallLots = Pulse.NONE;

    static ContactCell read(byte @Nullable [] bytes) {
        var cell = new ContactCell();
        var in = CellReader.of(bytes, VERSION);
        if (in == null) return cell;
        cell.senders = SmallSet.read(in);
        cell.receivers = SmallSet.read(in);
        cell.smallLots = Pulse.read(in);
        return cell;
    }

    byte[] write() {
        var out = new CellWriter(VERSION);
        senders.write(out);
        receivers.write(out);
        smallLots.write(out);
        return out.cell();
    }
}
