package io.ytterby.gateway.projection.domain;

/** How much an organisation may see of a thing: all of it, or only how it stands. */
public enum Scope {
    FULL,
    STATUS
}
