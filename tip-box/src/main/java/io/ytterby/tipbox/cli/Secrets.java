package io.ytterby.tipbox.cli;

import java.io.IOException;

/** Asks a person for something that must not be seen. */
@FunctionalInterface
interface Secrets {
    String ask(String name) throws IOException;
}
