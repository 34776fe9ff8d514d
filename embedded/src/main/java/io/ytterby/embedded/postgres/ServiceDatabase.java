package io.ytterby.embedded.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * A database with its two roles: {@code <name>_owner} owns it and changes its tables, {@code <name>_app} only works in
 * them. A service runs as the second, so that not even a bug of it can drop a constraint or rewrite its audit.
 */
public record ServiceDatabase(String name, String url, String ownerPassword, String appPassword) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");
    private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9_-]{12,80}");

    /** What one service may open at most; with four services and the superuser it stays under max_connections. */
    private static final int APP_CONNECTIONS = 60;

    private static final int OWNER_CONNECTIONS = 10;

    public ServiceDatabase {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("not a database name: " + name);
        if (!PASSWORD.matcher(ownerPassword).matches()
                || !PASSWORD.matcher(appPassword).matches())
            throw new IllegalArgumentException("a password is 12 to 80 letters, digits, dashes or underscores");
    }

    public String owner() {
        return name + "_owner";
    }

    public String app() {
        return name + "_app";
    }

    /** Makes the database and its roles, or brings them to this state if they are there. */
    public static ServiceDatabase provide(DatabaseServer server, String name, String ownerPassword, String appPassword)
            throws SQLException {
        var database = new ServiceDatabase(name, server.url(name), ownerPassword, appPassword);
        try (var connection = server.connect(DatabaseServer.SUPERUSER);
                var statement = connection.createStatement()) {
            database.provideRole(connection, database.owner(), ownerPassword, OWNER_CONNECTIONS);
            database.provideRole(connection, database.app(), appPassword, APP_CONNECTIONS);
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name))
                statement.execute("CREATE DATABASE " + name + " OWNER " + database.owner());
            statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + name + " TO " + database.app());
        }
        try (var connection = server.connect(name);
                var statement = connection.createStatement()) {
            database.provideSchema(statement);
        }
        return database;
    }

    private void provideRole(Connection connection, String role, String password, int connections) throws SQLException {
        boolean there = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role);
        try (var statement = connection.createStatement()) {
            // DDL takes no parameters; name and password were checked at construction.
            statement.execute((there ? "ALTER" : "CREATE") + " ROLE " + role
                    + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS CONNECTION LIMIT " + connections
                    + " PASSWORD '" + password + "'");
        }
    }

    private void provideSchema(Statement statement) throws SQLException {
        statement.execute("ALTER SCHEMA public OWNER TO " + owner());
        statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
        statement.execute("GRANT USAGE ON SCHEMA public TO " + app());
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
