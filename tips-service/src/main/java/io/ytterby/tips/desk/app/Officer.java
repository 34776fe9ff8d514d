package io.ytterby.tips.desk.app;

import io.ytterby.kit.identity.Actor;
import java.util.Locale;

/** How a person is written in tables: an issuer may tell capitals apart, a two-person rule must not. */
public final class Officer {
    private Officer() {}

    public static String of(Actor actor) {
        return actor.person().value().toLowerCase(Locale.ROOT);
    }
}
