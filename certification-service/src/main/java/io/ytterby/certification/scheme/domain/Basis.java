package io.ytterby.certification.scheme.domain;

/** Whether a rule was read at its source, or is taken on trust. */
public enum Basis {
    SOURCED,
    ASSUMED
}
