package io.ytterby.embedded.platform;

import io.ytterby.embedded.postgres.DatabaseServer;
import java.io.IOException;

/** The PostgreSQL of a data folder as its superuser, for whoever does not supervise it. */
public final class PlatformPostgres {
    private PlatformPostgres() {}

    public static DatabaseServer of(DataFolder data, int port) throws IOException {
        return new DatabaseServer(port, Secrets.in(data.secrets()).password("postgres"));
    }
}
