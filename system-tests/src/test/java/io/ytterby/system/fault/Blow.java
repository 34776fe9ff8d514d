package io.ytterby.system.fault;

/** What befalls the platform while the load goes on. It returns when the cause is gone and what was killed is started. */
@FunctionalInterface
public interface Blow {
    void fall(Strike strike) throws Exception;
}
