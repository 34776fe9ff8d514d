package io.ytterby.benchmarks.ledger;

import java.sql.SQLException;

/** One way to draw on one licence. */
interface Contender {
    String name();

    /** Makes a new licence that holds so many draws, and forgets the last one. */
    void prepare(long draws) throws Exception;

    /** What one client uses for itself, as long as it runs. */
    Client client() throws Exception;

    /** How many draws the books say were made. */
    long booked() throws Exception;

    /** By how many draws the books hold more than was granted. */
    long overdrawn() throws Exception;

    /** One client. */
    interface Client extends AutoCloseable {
        /** Returns after the commit: whether it was granted. */
        boolean draw() throws Exception;

        @Override
        void close() throws SQLException;
    }
}
