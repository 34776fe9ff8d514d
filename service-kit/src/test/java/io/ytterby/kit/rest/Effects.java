package io.ytterby.kit.rest;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Something that must happen once: a row in a table without a unique key. */
@Singleton
public class Effects {
    private final Jdbi jdbi;

    Effects(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(String name) {
        jdbi.useHandle(handle -> handle.execute("INSERT INTO effect (name) VALUES (?)", name));
    }

    int count(String name) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM effect WHERE name = :name")
                .bind("name", name)
                .mapTo(Integer.class)
                .one());
    }
}
