package io.ytterby.k8s.journey;

/** The cluster did not do what the journey needs to go on; the message says what, in the cluster's own words. */
final class ClusterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClusterException(String message) {
        super(message);
    }
}
