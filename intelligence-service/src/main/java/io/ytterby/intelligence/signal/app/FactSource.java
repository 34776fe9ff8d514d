package io.ytterby.intelligence.signal.app;

import io.ytterby.diversion.reference.NodeFact;
import java.util.List;

/** A feature that keeps facts of nodes: the stream's balances rest on them. Asked every half minute, outside any transaction. */
public interface FactSource {
    List<NodeFact> facts();
}
