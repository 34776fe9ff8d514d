package io.ytterby.intelligence.entity.domain;

/** What an entity is. */
public enum EntityKind {
    PERSON,
    FIRM,
    VESSEL
}
