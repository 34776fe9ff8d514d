package io.ytterby.intelligence.signal.app;

import io.ytterby.diversion.reference.Permit;
import java.util.List;

/** Licences as records are held against them, kept from licensing's state topic alone. */
public interface KnownLicences {
    /** @return false if it holds this version or a newer one: then nothing is changed */
    boolean keep(Permit permit, long version);

    List<Permit> all();
}
