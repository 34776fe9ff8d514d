package io.ytterby.intelligence.node.app;

import io.ytterby.intelligence.node.domain.RecordedFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of nodes as they were recorded. */
public interface NodeFacts {
    /** One of a list, with its place in it. */
    record Listed(long place, RecordedFact fact) {}

    /** A node of which something is known. */
    record Node(long place, String name, int facts) {}

    /** Puts a fact in the place of its source's older word of the same month. Nobody else changes that node until the transaction ends. */
    void put(RecordedFact fact);

    /** Those that stand, of every node. */
    List<RecordedFact> standing();

    List<RecordedFact> standing(String node, String element);

    /** The newest first, those placed before {@code before}. */
    List<Listed> list(String node, @Nullable String element, long before, int limit);

    List<Node> nodes(long before, int limit);

    boolean knows(String node);
}
