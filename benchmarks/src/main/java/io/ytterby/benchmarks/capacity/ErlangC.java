package io.ytterby.benchmarks.capacity;

/**
 * What is known of a queue with Poisson arrivals, exponential service and equal servers (M/M/c): the simulation must find
 * the same.
 *
 * @param perSecond arrivals
 * @param serviceSeconds the mean
 */
record ErlangC(int servers, double perSecond, double serviceSeconds) {
    /** How much of all servers is busy; from 1 on the queue grows without end. */
    double utilisation() {
        return perSecond * serviceSeconds / servers;
    }

    /** The share of arrivals that wait at all: Erlang's C formula, by the recursion of Erlang's B. */
    double waiting() {
        double load = perSecond * serviceSeconds;
        double blocked = 1;
        for (int server = 1; server <= servers; server++) blocked = load * blocked / (server + load * blocked);
        return blocked / (1 - utilisation() * (1 - blocked));
    }

    /** Seconds before service begins, over all arrivals. */
    double meanWait() {
        return waiting() * serviceSeconds / (servers * (1 - utilisation()));
    }

    /** The seconds that a share of all arrivals does not wait longer than. */
    double wait(double share) {
        double beyond = waiting() / (1 - share);
        return beyond <= 1 ? 0 : Math.log(beyond) * serviceSeconds / (servers * (1 - utilisation()));
    }
}
