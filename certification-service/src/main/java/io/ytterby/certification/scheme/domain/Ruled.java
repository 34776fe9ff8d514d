package io.ytterby.certification.scheme.domain;

/** What a scheme says on one point, and where that was read. */
public record Ruled<T>(T value, Provenance provenance) {}
