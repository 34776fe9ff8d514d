package io.ytterby.embedded.probe;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** What the platform has said is done: from then on it may be neither lost nor there twice. */
final class Acknowledged {
    private final Queue<Made> lots = new ConcurrentLinkedQueue<>();
    private final Queue<Made> declarations = new ConcurrentLinkedQueue<>();
    private final Queue<Made> applications = new ConcurrentLinkedQueue<>();
    private final Queue<String> unused = new ConcurrentLinkedQueue<>();

    /**
     * @param mark what the client named it, by which a second one would be found
     * @param id what the platform named it
     */
    record Made(String mark, String id) {}

    void lot(String number, String id) {
        lots.add(new Made(number, id));
        unused.add(id);
    }

    void declaration(String mrn, String id) {
        declarations.add(new Made(mrn, id));
    }

    void application(String mark, String id) {
        applications.add(new Made(mark, id));
    }

    /** A lot that no declaration has named yet; the caller has it alone. */
    @Nullable
    String lotToDeclare() {
        return unused.poll();
    }

    List<Made> lots() {
        return List.copyOf(lots);
    }

    List<Made> declarations() {
        return List.copyOf(declarations);
    }

    List<Made> applications() {
        return List.copyOf(applications);
    }
}
