package io.ytterby.system.console;

import java.util.List;

/**
 * A screen of the console, and how its person gets there.
 *
 * @param desk the desk it belongs to, a file in {@code console/screens}
 * @param name of the screen: its pictures in the guide have it
 * @param person who sees it, by id
 * @param path where to begin, below the gateway's address
 * @param steps CSS selectors of links, one after the other: the first that matches on the page is followed, so that a screen of one thing
 *     needs no id here
 */
record Screen(String desk, String name, String person, String path, List<String> steps) {
    Screen {
        steps = List.copyOf(steps);
    }

    /** The same screen at the address that its way led to. */
    Screen at(String address) {
        return new Screen(desk, name, person, address, List.of());
    }

    @Override
    public String toString() {
        return desk + " " + name + " (" + person + ")";
    }
}
