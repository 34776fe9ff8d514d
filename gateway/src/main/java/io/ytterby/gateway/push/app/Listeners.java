package io.ytterby.gateway.push.app;

import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who follows the log in this process. A call is a hint to read on: it may come twice, and late, and none is a promise. */
@Singleton
public class Listeners {
    private final List<Consumer<OrganisationId>> listeners = new CopyOnWriteArrayList<>();

    /** @param listener is called after each commit, here or on another replica; it returns at once */
    public void onAppended(Consumer<OrganisationId> listener) {
        listeners.add(listener);
    }

    /** Something was appended for the organisation, and has committed. */
    public void appended(OrganisationId organisation) {
        listeners.forEach(listener -> listener.accept(organisation));
    }
}
