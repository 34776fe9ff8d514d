package io.ytterby.worlds.scheme;

/** A way to get goods where they must not go. */
interface Scheme {
    /** Fills the plot with what one ring sends. */
    void play(Plot plot);
}
