package io.ytterby.gateway.push.app;

import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells the listeners, here and on other replicas, of what a transaction has appended, once it has committed. */
@Singleton
class AfterCommit {
    private final TransactionSynchronizationRegistry transaction;
    private final Listeners listeners;
    private final OtherReplicas others;

    AfterCommit(TransactionSynchronizationRegistry transaction, Listeners listeners, OtherReplicas others) {
        this.transaction = transaction;
        this.listeners = listeners;
        this.others = others;
    }

    void tell(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) return;
        if (transaction.getResource(AfterCommit.class) instanceof Appended known) {
            known.to.addAll(organisations);
            return;
        }
        var appended = new Appended(new LinkedHashSet<>(organisations));
        transaction.putResource(AfterCommit.class, appended);
        transaction.registerInterposedSynchronization(appended);
    }

    private final class Appended implements Synchronization {
        private final Set<OrganisationId> to;

        private Appended(Set<OrganisationId> to) {
            this.to = to;
        }

        @Override
        public void beforeCompletion() {
            // What is not committed must not be read.
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) return;
            to.forEach(listeners::appended);
            others.tell(to);
        }
    }
}
