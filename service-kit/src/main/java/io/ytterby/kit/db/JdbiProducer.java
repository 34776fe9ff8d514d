package io.ytterby.kit.db;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * Guarded statements are written as SQL and run by Jdbi. Its handles come from the same pool as Hibernate's, and within
 * a JTA transaction from the same connection.
 */
class JdbiProducer {
    @Produces
    @Singleton
    Jdbi jdbi(DataSource dataSource) {
        return Jdbi.create(dataSource);
    }
}
