package io.ytterby.system.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** One thread's browser, which belongs to nobody else, and the windows in it that are looked through again and again. */
final class Windows implements AutoCloseable {
    /** Two people in three looks each; a window is a process. */
    private static final int MOST = 6;

    private final Chromium chromium = Chromium.start();
    private final Map<Whose, Visit> open = new LinkedHashMap<>(MOST, 0.75f, true);

    private record Whose(String person, Look look) {}

    Chromium chromium() {
        return chromium;
    }

    /** The window that a person has open in this look, or a new one: what it has loaded for one page is there for the next. */
    Visit of(String person, Look look, Supplier<Visit> opened) {
        var whose = new Whose(person, look);
        if (!open.containsKey(whose) && open.size() == MOST) closeEldest();
        return open.computeIfAbsent(whose, _ -> opened.get());
    }

    void closeAll() {
        open.values().forEach(Visit::close);
        open.clear();
    }

    private void closeEldest() {
        var eldest = open.values().iterator();
        eldest.next().close();
        eldest.remove();
    }

    @Override
    public void close() {
        chromium.close();
    }
}
