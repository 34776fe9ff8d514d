package io.ytterby.console.page;

import java.util.Optional;

/** Where it is kept how people like their lists. */
public interface ViewBook {
    Optional<String> find(String subject, String name);

    void keep(String subject, String name, String value);

    void forget(String subject, String name);
}
