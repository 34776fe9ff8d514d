package io.ytterby.intelligence.signal.app;

import io.ytterby.diversion.reference.Ownership;
import java.util.List;

/** A feature that knows who owns whom. Asked every half minute, outside any transaction. */
public interface OwnershipSource {
    List<Ownership> ownerships();
}
