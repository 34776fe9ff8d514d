package io.ytterby.footprints.data;

/** Whether a number was read at its source, or is taken on trust. */
public enum Basis {
    SOURCED,
    ASSUMED
}
