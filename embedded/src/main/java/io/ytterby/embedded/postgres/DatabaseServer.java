package io.ytterby.embedded.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL server on 127.0.0.1 as its superuser sees it: only an address, whoever started it. */
public record DatabaseServer(int port, String password) {
    public static final String SUPERUSER = "postgres";

    /** The JDBC address of a database, without user and password. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection as superuser; {@code postgres} is the database that is always there. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    @Override
    public String toString() {
        return "PostgreSQL at 127.0.0.1:" + port;
    }
}
